"""From a text to its quantities: numbers, then units, then ranges and comparators."""

from dataclasses import replace
from typing import cast

from generator.text.quantities.attach import Item, attach
from generator.text.quantities.number import EXACT, steps
from generator.text.quantities.quantity import Comparator, Quantity
from generator.text.quantities.scan import numbers
from generator.text.quantities.view import View, view
from generator.text.quantities.vocabulary import Vocabulary, resolve, vocabulary
from generator.text.written_dates import date_spans

_GLOSS = 60
_BOUNDS = ("less-than", "at-most", "more-than", "at-least")


def read(text: str, language: str) -> tuple[Quantity, ...]:
    """The quantities of a text in order, exact, with their places in it.

    `language` is a BCP 47 tag; `UnsupportedLanguage` is raised where there is no lexicon. Dates, ordinals,
    names and articles are no quantities.
    """
    words = vocabulary(resolve(language))
    seen = view(text)
    dates = date_spans(seen.cased, words.rules.tag)
    items = [item for number in numbers(seen, words, dates) if (item := attach(seen, words, number)) is not None]
    items = _share_units(seen, words, items)
    quantities: list[Quantity] = []
    at = 0
    while at < len(items):
        joined = _range(seen, words, items, at)
        if joined is None:
            quantities.append(_quantity(text, seen, words, items[at], None, items[at].start))
            at += 1
        else:
            quantities.append(_quantity(text, seen, words, joined[0], joined[1], joined[2]))
            at += 2
    return tuple(quantities)


def _share_units(seen: View, words: Vocabulary, items: list[Item]) -> list[Item]:
    """140億および13億パラメータ: a number without a unit takes that of the one it is joined to."""
    shared = list(items)
    for at in range(len(items) - 2, -1, -1):
        first, second = shared[at], shared[at + 1]
        if first.unit is not None or second.unit is None or second.start - first.end > 8:  # noqa: PLR2004
            continue
        between = seen.lower[first.end : second.start]
        found = words.conjunctions.after(between.strip(), between.strip(), 0)
        if found is not None and found[1] == len(between.strip()) and second.number.unit is None:
            shared[at] = replace(first, unit=second.unit, reach_end=max(first.reach_end, second.reach_end))
    return shared


def _range(seen: View, words: Vocabulary, items: list[Item], at: int) -> tuple[Item, Item, int] | None:
    """The two ends of a range and where it starts, if one starts at an item."""
    if at + 1 >= len(items):
        return None
    low, high = items[at], items[at + 1]
    if high.start - low.end > 12:  # noqa: PLR2004 — the longest range word, with its spaces
        return None
    between = seen.lower[low.end : high.start].strip()
    start = low.start
    found = words.range_infix.after(between, between, 0) if between else None
    bare_only = found[0] if found is not None and found[1] == len(between) else None
    opener = _opener(seen, words, low.start, between)
    if opener is not None:
        start = opener
    elif bare_only is None or (bare_only and low.unit is not None):
        return None
    if (opener is not None or bare_only) and _is_change(seen, words, start):
        return None
    low = _share(low, high)
    if low.value >= high.value or low.unit != high.unit:
        return None
    return low, high, start


def _opener(seen: View, words: Vocabulary, start: int, between: str) -> int | None:
    for opener, middle in words.rules.range_pairs:
        if middle == between and seen.lower.startswith(opener, start - len(opener)) and start >= len(opener):
            before = start - len(opener)
            if before == 0 or not seen.lower[before - 1].isalpha() or not opener[0].isascii():
                return before
    return None


def _is_change(seen: View, words: Vocabulary, start: int) -> bool:
    before = seen.lower[max(0, start - 20) : start]
    return any(cue in before for cue in words.rules.change_cues)


def _share(low: Item, high: Item) -> Item:
    """5~10億, 5 à 10 millions d'euros: the magnitude and the unit of the second end hold for the first."""
    value, unit = low.value, low.unit
    coefficient = high.number.coefficient
    if low.number.coefficient is None and coefficient is not None and low.value < coefficient:
        value = EXACT.multiply(low.value, high.number.scale)
    if unit is None and high.unit is not None:
        unit = high.unit
        if high.value != high.number.value and high.number.value:
            value = EXACT.multiply(value, high.value / high.number.value)
    return replace(low, value=value, unit=unit)


def _quantity(text: str, seen: View, words: Vocabulary, low: Item, high: Item | None, start: int) -> Quantity:
    last = high or low
    comparator, reach_start, reach_end = _comparator(seen, words, start, low, last)
    number_span = (low.number.start, last.number.end)
    span = (min(low.start, low.number.start), last.end)
    original = seen.normalised.original_span
    reach = (min(reach_start, start, low.reach_start), max(reach_end, last.reach_end))
    place = original(*span)
    written = text[place[0] : place[1]]
    return Quantity(
        value=None if high else low.value,
        min=low.value if high else None,
        max=high.value if high else None,
        comparator=comparator,
        unit=last.unit,
        span=place,
        number_span=original(*number_span),
        reach=original(*reach),
        steps=_steps(written, low, high),
    )


def _steps(written: str, low: Item, high: Item | None) -> tuple[str, ...]:
    if high is None:
        return steps(written, low.sum, low.value)
    first, second = steps("", low.sum, low.value)[-1], steps("", high.sum, high.value)[-1]
    return (written, f"{first} – {second}")


def _comparator(seen: View, words: Vocabulary, start: int, low: Item, last: Item) -> tuple[Comparator, int, int]:
    """The comparator before or after, and how far it reaches; a bound outranks "about"."""
    cased, lower = seen.cased, seen.lower
    found: list[str] = []
    reach_start, reach_end = start, last.end
    for anchor in (start, low.reach_start):
        at = anchor - 1 if anchor and cased[anchor - 1] == " " else anchor
        before = words.before.before(cased, lower, at)
        if before is not None:
            found.append(before[0])
            reach_start = before[1]
            break
    if last.comparator is not None:
        found.append(last.comparator)
        reach_end = last.comparator_end
    else:
        after = _after(seen, words, last.end)
        if after is None and last.reach_end != last.end:
            after = _after(seen, words, last.reach_end)
        if after is not None:
            found.append(after[0])
            reach_end = after[1]
    if last.number.comparator is not None:
        found.append(last.number.comparator)
    bounds = [name for name in found if name in _BOUNDS]
    name = (bounds or found or ["exactly"])[-1]
    return cast(Comparator, name), reach_start, reach_end


def _after(seen: View, words: Vocabulary, end: int) -> tuple[str, int] | None:
    """A comparator after a quantity, past a space and past one parenthesised gloss."""
    cased, lower = seen.cased, seen.lower
    for at in (end, end + 1 if cased[end : end + 1] == " " else end):
        found = words.after.after(cased, lower, at)
        if found is not None:
            return found
        if cased[at : at + 1] == "(":
            close = cased.find(")", at, at + _GLOSS)
            if close > 0:
                past = close + 1 + (cased[close + 1 : close + 2] == " ")
                return words.after.after(cased, lower, past)
    return None
