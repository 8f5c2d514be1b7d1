"""Wrong pairs made from right ones: the text is changed so that it says something else, and the figure is left.

Each change takes the number as it was read in the text, and puts beside it what makes another quantity of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from briefsmith.text.quantities import Quantity, read

from tests.verify.pairs import Pair

Change = Callable[["Spot"], str | None]


@dataclass(frozen=True)
class Spot:
    """A right pair's text parted round its number."""

    language: str
    before: str
    number: str
    after: str
    quantity: Quantity

    @property
    def spaced(self) -> bool:
        return self.language[:2] not in ("ja", "zh")

    @property
    def money(self) -> bool:
        return self.quantity.unit is not None and len(self.quantity.unit) == 3 and self.quantity.unit.isupper()

    def whole(self, number: str, after: str | None = None) -> str:
        return self.before + number + (self.after if after is None else after)


def mutants(pair: Pair) -> Iterator[tuple[str, Pair]]:
    """Each change that can be made to the pair, with the name of the change."""
    spot = spot_of(pair)
    if spot is None:
        return
    for name, change in CHANGES.items():
        text = change(spot)
        if text is not None and all(token in text for token in pair.tokens):
            yield name, pair._replace(text=text)


def spot_of(pair: Pair) -> Spot | None:
    """Where the number of a pair stands; None unless it is one plain number that stands once."""
    found = [q for q in read(pair.text, pair.language) if q.value is not None]
    within = [
        q
        for q in found
        if any(pair.text[slice(*q.number_span)] in token and pair.text.count(token) == 1 for token in pair.tokens)
    ]
    if len(within) != 1 or any(mark in pair.figure for mark in ("..", "->", "=")):
        return None
    start, end = within[0].number_span
    number = pair.text[start:end]
    if pair.text.count(number) > 1:
        return None
    return Spot(pair.language, pair.text[:start], number, pair.text[end:], within[0])


def _magnitude(spot: Spot) -> str | None:
    if not spot.number[-1].isdecimal():
        return None
    word = {"ja": "億", "zh": "亿", "fr": " milliards", "de": " Milliarden"}.get(spot.language[:2], " billion")
    return spot.whole(spot.number + word) if spot.spaced or spot.number.isdecimal() else None


def _unread_magnitude(spot: Spot) -> str | None:
    return spot.whole(spot.number + " zillion") if spot.spaced and spot.number[-1].isdecimal() else None


def _minus(spot: Spot) -> str | None:
    return spot.whole("-" + spot.number) if _free(spot) and spot.number[0].isdecimal() else None


def _free(spot: Spot) -> bool:
    """Whether the number stands apart on its left, so that what is put there is not part of a word."""
    return not spot.before or spot.before[-1] in " (" or not spot.spaced


def _digit_before(spot: Spot) -> str | None:
    return spot.whole("9" + spot.number) if spot.number[0].isdecimal() else None


def _group_before(spot: Spot) -> str | None:
    starts = spot.number[:3].isdecimal() and not spot.number[3:4].isdecimal()
    return spot.whole("1 " + spot.number) if starts and _free(spot) else None


def _decimal(spot: Spot) -> str | None:
    return spot.whole(spot.number + "\u20275") if spot.number[-1].isdecimal() else None


def _raised(spot: Spot) -> str | None:
    return spot.whole(spot.number + "⁹") if spot.number[-1].isdecimal() else None


def _struck(spot: Spot) -> str | None:
    return spot.whole(spot.number + "\u0336") if spot.number[-1].isdecimal() else None


def _keycap(spot: Spot) -> str | None:
    return spot.whole(spot.number + "\u20e3") if spot.number[-1].isdecimal() else None


def _turned(spot: Spot) -> str:
    return "\u202e" + spot.whole(spot.number)


def _range(spot: Spot) -> str | None:
    if not spot.number.isdecimal():
        return None
    return spot.whole(f"{spot.number}–{Decimal(spot.number) + 5}")


def _tolerance(spot: Spot) -> str | None:
    return spot.whole(spot.number + " ± 3") if spot.number[-1].isdecimal() else None


def _denied(spot: Spot) -> str:
    text = spot.whole(spot.number)
    match spot.language[:2]:
        case "ja":
            return text.rstrip("。") + "というのは事実ではない。"
        case "zh":
            return "有关方面否认" + text
        case "fr":
            return "Il est faux que " + text[0].lower() + text[1:]
        case "de":
            return "Es ist nicht wahr: " + text
        case _:
            return "It is untrue that " + text[0].lower() + text[1:]


def _supposed(spot: Spot) -> str | None:
    text = spot.whole(spot.number)
    if any(mark in text[:-1] for mark in "。！？"):
        return None  # what is supposed is one sentence
    match spot.language[:2]:
        case "ja":
            return "仮に" + text
        case "zh":
            return "如果" + text
        case "fr":
            return text.rstrip(".") + ", s'il avait été maintenu."
        case "de":
            return text.rstrip(".") + ", falls alles gelingt."
        case _:
            return "If all goes well, " + text[0].lower() + text[1:]


def _other_money(spot: Spot) -> str | None:
    if not spot.money or not spot.spaced or spot.quantity.unit == "NZD":
        return None
    end = spot.quantity.span[1]
    text = spot.whole(spot.number)
    return text[:end] + " (NZD)" + text[end:]


def _scale(spot: Spot) -> str | None:
    if spot.quantity.value is None or spot.quantity.value >= 100_000 or spot.quantity.unit == "percent":
        return None
    if spot.quantity.unit in ("year", "month", "week", "day", "h", "min", "s", "times", "percentage-point"):
        return None
    note = {
        "ja": "(単位:百万円)",
        "zh": "（单位：百万元）",
        "fr": "(en millions d'euros) ",
        "de": "(in Millionen) ",
    }.get(spot.language[:2], "(in millions) ")
    return note + spot.whole(spot.number) if spot.number[-1].isdecimal() else None


CHANGES: dict[str, Change] = {
    "magnitude": _magnitude,
    "unread magnitude": _unread_magnitude,
    "minus": _minus,
    "digit before": _digit_before,
    "group before": _group_before,
    "decimal": _decimal,
    "raised": _raised,
    "struck": _struck,
    "keycap": _keycap,
    "turned": _turned,
    "range": _range,
    "tolerance": _tolerance,
    "denied": _denied,
    "supposed": _supposed,
    "other money": _other_money,
    "scale": _scale,
}
