"""Quantities said in two units: 1時間30分, 2 years and 3 months, 1 kg 500 g."""

import re
from dataclasses import replace
from decimal import Decimal

from briefsmith.languages.numbers import Rules
from briefsmith.text.ideographs import DIGITS
from briefsmith.text.quantities.attach import Item
from briefsmith.text.quantities.number import EXACT, plain
from briefsmith.text.quantities.units import convert
from briefsmith.text.quantities.units import unit as unit_of
from briefsmith.text.quantities.view import View

_CENTIMETRES = re.compile(r"\d\d")
_END = re.compile(r"$|[.,;:!?)](?!\d)")
_HOUR = 60
_MINUTES = re.compile(r"[0-5]\d")

_COMPOUND = frozenset({"time", "length", "mass"})
_MORE = frozenset({*_COMPOUND, "money"})
_AND = frozenset({"and", "et", "und", "と", ",", "、", ", and", "og"})


def compounds(view: View, items: list[Item], rules: Rules) -> list[Item]:
    """The items, those that say one quantity together made one, in the smaller unit.

    Of 5€50 and 1米8 neither part is the quantity, and the whole is not read.
    """
    found: list[Item] = []
    for item in items:
        joined = (
            (
                _joined(view, found[-1], item, rules)
                or _money(view, found[-1], item, rules)
                or _tail(view, found[-1], item, rules)
            )
            if found
            else None
        )
        if joined is not None:
            found[-1] = joined
        elif found and _goes_on(view, found[-1], item):
            found.pop()
        else:
            found.append(item)
    return found


def _goes_on(view: View, first: Item, second: Item) -> bool:
    named = unit_of(first.unit or "")
    if named is None or named.dimension not in _MORE or second.unit is not None or second.number.script != "digits":
        return False
    gap = view.lower[first.end : second.start]
    return gap == "" or (gap == " " and named.dimension in ("money", "length"))


def _money(view: View, large: Item, small: Item, rules: Rules) -> Item | None:
    """3万8026円17銭, 5元3角, 5 dollars and 50 cents."""
    between = view.lower[large.end : small.start]
    if (
        large.unit is None
        or large.comparator
        or small.comparator
        or between.strip() not in ("", *_AND, *rules.part_joiners)
    ):
        return None
    named = unit_of(large.unit)
    if named is None or named.dimension != "money":
        return None
    for word, said in rules.money_parts.items():
        code, _, factor = said.partition("*")
        at = small.number.end + (view.cased[small.number.end : small.number.end + 1] == " ")
        if code in ("", large.unit) and view.lower.startswith(word, at) and small.number.value < 1 / Decimal(factor):
            part = EXACT.multiply(small.number.value, Decimal(factor))
            return replace(
                large,
                number=replace(small.number, start=large.number.start, coefficient=None),
                value=EXACT.add(large.value, part),
                end=at + len(word),
                reach_end=max(at + len(word), large.reach_end),
                sum=f"{plain(large.value)} + {plain(part)}",
            )
    return None


def _joined(view: View, large: Item, small: Item, rules: Rules) -> Item | None:
    between = view.lower[large.end : small.start]
    if large.unit is None or large.comparator or large.reach_end != large.end:
        return None
    named = unit_of(large.unit)
    if (
        small.unit is None
        and large.unit == "m"
        and between == " "
        and _CENTIMETRES.fullmatch(view.kept[small.start : small.end])
    ):
        small = replace(small, unit="cm")
    if small.unit is None and large.unit == "h" and _minutes_in_words(view, large, small, rules):
        small = replace(small, unit="min")
    if small.unit is None and large.unit == "h" and _MINUTES.fullmatch(view.kept[small.start : small.end]):
        small = replace(small, unit="min")
    elif small.unit is None and large.unit == "h":
        small = _minutes(view, small, rules)
    if (
        named is None
        or named.dimension not in _COMPOUND
        or (between not in ("", " ") and between.strip() not in (*_AND, *rules.part_joiners))
    ):
        return None
    if small.unit is None:
        return None
    one = convert(EXACT.create_decimal(1), large.unit, small.unit)
    whole = convert(large.value, large.unit, small.unit)
    if one is None or whole is None:
        return _in_larger(large, small)
    is_run = between in ("", " ") or large.number.joined  # 2 yards 7 feet, and yet 2 yards, 7 feet are two
    if small.value <= 0 or (small.value >= one and not is_run):
        return None
    return replace(
        small,
        number=replace(small.number, start=large.number.start, coefficient=None, joined=True),
        value=EXACT.add(whole, small.value),
        start=large.start,
        reach_start=large.reach_start,
        sum=f"{plain(large.value)} × {plain(one)} + {plain(small.value)}",
    )


def _minutes(view: View, small: Item, rules: Rules) -> Item:
    """The 十分 of 两小时十分."""
    for word in rules.minutes:
        if view.lower.startswith(word, small.end) and view.lower[small.end + len(word) :][:1] not in ("之", "点", "點"):
            end = small.end + len(word)
            return replace(small, unit="min", end=end, reach_end=end, weak=False)
    return small


def _tail(view: View, large: Item, digit: Item, rules: Rules) -> Item | None:
    """三米九, 五块二, 1秒05: what follows the unit are its decimals."""
    if (
        large.unit not in rules.spoken_tails
        or large.comparator
        or large.reach_end != large.end
        or digit.unit is not None
    ):
        return None
    written = view.kept[digit.start : digit.end]
    plain_digits = written.isdecimal() and (len(written) == 1 or large.unit == "s")
    if digit.start != large.end or not (plain_digits or (len(written) == 1 and written in DIGITS)):
        return None
    if large.value != large.value.to_integral_value():
        return None
    tail = Decimal(written if written.isdecimal() else DIGITS[written]).scaleb(-len(written))
    return replace(
        large,
        number=replace(digit.number, start=large.number.start, coefficient=None),
        value=EXACT.add(large.value, tail),
        end=digit.end,
        reach_end=digit.end,
        sum=f"{plain(large.value)} + {plain(tail)}",
    )


def _minutes_in_words(view: View, large: Item, small: Item, rules: Rules) -> bool:
    """1 hour thirty, 1 hour and thirty: a number that stands last and counts nothing."""
    between = view.lower[large.end : small.start].strip()
    if rules.han or small.number.script != "words" or between not in ("", *rules.numeral_joiners):
        return False
    return 0 < small.value < _HOUR and _END.match(view.lower, small.end) is not None


def _in_larger(large: Item, small: Item) -> Item | None:
    """1 meter and 1 foot: where only the smaller unit has an exact value in the larger one."""
    part = convert(small.value, small.unit or "", large.unit or "")
    if part is None or not 0 < part < 1:
        return None
    return replace(
        large,
        number=replace(small.number, start=large.number.start, coefficient=None, joined=True),
        value=EXACT.add(large.value, part),
        end=small.end,
        reach_end=small.reach_end,
        sum=f"{plain(large.value)} + {plain(part)}",
    )
