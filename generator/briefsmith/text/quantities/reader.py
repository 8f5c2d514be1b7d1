"""From a text to its quantities: numbers, then units, then ranges and comparators."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, TypeAlias, cast

from briefsmith.text.morphemes import Morpheme, morphemes, plain_script
from briefsmith.text.quantities import compare
from briefsmith.text.quantities.attach import Item, attach
from briefsmith.text.quantities.closing import Extent, doubts
from briefsmith.text.quantities.closing.neighbours import halves_of_one
from briefsmith.text.quantities.closing.unspaced import Words
from briefsmith.text.quantities.compound import compounds
from briefsmith.text.quantities.number import steps, tidy
from briefsmith.text.quantities.quantity import Comparator, Doubt, Quantity
from briefsmith.text.quantities.ranges import Group, share_units
from briefsmith.text.quantities.ranges import groups as joined
from briefsmith.text.quantities.scan import numbers
from briefsmith.text.quantities.view import View, view
from briefsmith.text.quantities.vocabulary import Vocabulary, vocabulary
from briefsmith.text.written_dates import date_spans

_GLOSS = 60
_ONE_IN = re.compile(r" (?:in|out of|sur) ")
_BOUNDS = ("less-than", "at-most", "more-than", "at-least")

_Reach: TypeAlias = tuple[Comparator | Literal["nearly"], int, int]
"""A comparator, and from where to where the words reach that it and its number rest on."""


def read(text: str, language: str, *, closely: bool = False) -> tuple[Quantity, ...]:
    """The quantities of a text in order, exact, with their places in it.

    `language` is a BCP 47 tag; `UnsupportedLanguage` is raised where there is no lexicon. Dates, ordinals,
    names and articles are no quantities. Read `closely`, each quantity carries its doubts: what stands around it and
    was not understood. In Japanese and Chinese a morphological analyser then says where words start and end.
    """
    words = vocabulary(language)
    seen = view(text, words.rules.han)
    cut = morphemes(seen.cased, language) if closely else None
    if cut is not None:
        seen = replace(seen, breaks=frozenset(edge for word in cut for edge in (word.start, word.end)))
    dates = date_spans(seen.cased, words.rules.tag)
    items: list[Item] = []
    for number in numbers(seen, words, dates):
        if items and number.start < items[-1].end:
            continue  # the "cent" of "9 pour cent"
        item = attach(seen, words, number)
        if item is not None and items and item.start < items[-1].end:
            items.pop()  # the € of 5€50 belongs to both
        elif item is not None:
            items.append(item)
    items = compounds(seen, _without_left_over(seen, words, items), words.rules)
    groups = share_units(seen, words, joined(seen, words, items))
    reaches = [_comparator(seen, words, group) for group in groups]
    found = tuple(_quantity(text, seen, group, reach) for group, reach in zip(groups, reaches, strict=True))
    if not closely:
        return found
    seen = replace(seen, lower=plain_script(seen.lower, language))
    extents = [_extent(seen, *each) for each in zip(groups, reaches, found, strict=True)]
    return _closed(text, seen, words, extents, found, cut, dates)


def _closed(
    text: str,
    seen: View,
    words: Vocabulary,
    extents: Sequence[Extent],
    found: Sequence[Quantity],
    cut: Sequence[Morpheme] | None,
    dates: Sequence[tuple[int, int]],
) -> tuple[Quantity, ...]:
    """The quantities with their doubts."""
    taken = frozenset(at for start, end in dates for at in range(start, end)).union(
        *(range(extent.start, extent.end) for extent in extents)
    )
    analysed = None if cut is None else Words(cut, [word.start for word in cut])
    original = seen.normalised.original_span
    neighbours = {} if words.rules.han else halves_of_one(seen, words, extents)
    closed = []
    for extent, quantity in zip(extents, found, strict=True):
        found_here = (*doubts(seen, words, text, extent, analysed, taken), *neighbours.get(extent.start, ()))
        places = ((one.kind, original(one.start, one.end)) for one in found_here)
        closed.append(replace(quantity, doubts=tuple(Doubt(kind, span, text[slice(*span)]) for kind, span in places)))
    return tuple(closed)


def _extent(seen: View, group: Group, reach: _Reach, quantity: Quantity) -> Extent:
    low, last = group.low, group.last
    _, reach_start, reach_end = reach
    return Extent(
        start=min(reach_start, group.start, low.reach_start),
        end=max(reach_end, last.reach_end),
        number_start=low.number.start,
        number_end=last.number.end,
        own_start=min(low.start, low.number.start, group.start),
        own_end=last.end,
        unit=quantity.unit,
        comparator=quantity.comparator,
        value=quantity.value,
        scaled=last.number.coefficient is not None or last.number.scale != 1,
        script=last.number.script,
        compared_after=reach_end > last.end,
        one_in=bool(_ONE_IN.search(seen.lower[low.number.start : last.number.end])),
        last_word=seen.lower[last.number.end : last.end].strip(" -").rpartition(" ")[2],
    )


def _without_left_over(seen: View, words: Vocabulary, items: list[Item]) -> list[Item]:
    """The items but for bare numbers joined to one that is no quantity: the 20 of 20～30代, the 1 of 1~3月."""
    starts = {item.start for item in items}
    return [item for item in items if not _is_left_over(seen, words, item, starts)]


def _is_left_over(seen: View, words: Vocabulary, item: Item, starts: set[int]) -> bool:
    if item.unit is not None or item.number.script != "digits":
        return False
    mark = words.range_infix.after(seen.cased, seen.lower, item.end)
    if mark is None or not seen.kept[mark[1] : mark[1] + 1].isdecimal():
        return False
    return mark[1] not in starts


def _quantity(text: str, seen: View, group: Group, reach: _Reach) -> Quantity:
    low, high, last = group.low, group.high, group.last
    if high is None and low.upto is not None:
        high = replace(low, value=low.upto, sum="")
    comparator, reach_start, reach_end = reach
    original = seen.normalised.original_span
    place = original(min(low.start, low.number.start), last.end)
    return Quantity(
        value=None if high else tidy(low.value),
        min=tidy(low.value) if high else None,
        max=tidy(high.value) if high else None,
        comparator="about" if comparator == "nearly" else comparator,
        nearly=comparator == "nearly",
        unit=last.unit,
        span=place,
        number_span=original(low.number.start, last.number.end),
        reach=original(min(reach_start, group.start, low.reach_start), max(reach_end, last.reach_end)),
        steps=_steps(text[place[0] : place[1]], low, high),
    )


def _steps(written: str, low: Item, high: Item | None) -> tuple[str, ...]:
    if high is None:
        return steps(written, low.sum, low.value)
    first, second = steps("", low.sum, low.value)[-1], steps("", high.sum, high.value)[-1]
    return (written, f"{first} – {second}")


def _comparator(seen: View, words: Vocabulary, group: Group) -> _Reach:
    """The comparator before or after, and how far it reaches; a bound outranks "about"."""
    cased, start, low, last = seen.cased, group.start, group.low, group.last
    found: list[str] = []
    reach_start, reach_end = start, last.end
    for anchor in (start, low.reach_start):
        at = anchor - 1 if anchor and cased[anchor - 1] == " " else anchor
        before = compare.before(seen, words, at)
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
        # 過半数に届かない: half at most.
        found = (
            [last.number.comparator] if not found else ["at-most" if name == "less-than" else name for name in found]
        )
    bounds = [name for name in found if name in _BOUNDS]
    name = (bounds or found or ["exactly"])[-1]
    return cast(Comparator | Literal["nearly"], name), reach_start, reach_end


def _after(seen: View, words: Vocabulary, end: int) -> tuple[str, int] | None:
    """A comparator after a quantity, past a space and past one parenthesised gloss."""
    cased = seen.cased
    for at in (end, end + 1 if cased[end : end + 1] == " " else end):
        found = compare.after(seen, words, at)
        if found is not None:
            return found
        if cased[at : at + 1] == "(":
            close = cased.find(")", at, at + _GLOSS)
            if close > 0:
                past = close + 1 + (cased[close + 1 : close + 2] == " ")
                return compare.after(seen, words, past)
    return None
