"""Items joined into ranges, and units that two share: 5~10億, between 5 and 10, 140億および13億パラメータ."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from briefsmith.text.quantities.attach import Item
from briefsmith.text.quantities.number import EXACT
from briefsmith.text.quantities.units import unit as unit_of
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

_TIGHT = frozenset("-–")
_LONGEST_RANGE_WORD = 12
_FALL = 10
"""How many times as large the first number of a fall may be for the magnitude after the second to be its own too."""


@dataclass(frozen=True, slots=True)
class Group:
    """One quantity to be: an item, or the two ends of a range."""

    low: Item
    high: Item | None
    start: int

    @property
    def last(self) -> Item:
        """The item that ends it."""
        return self.high or self.low


def groups(seen: View, words: Vocabulary, items: list[Item]) -> list[Group]:
    """Items joined into ranges where they are one; a change stays two quantities with one unit."""
    found: list[Group] = []
    at = 0
    while at < len(items):
        low = items[at]
        high = items[at + 1] if at + 1 < len(items) else None
        start = None if high is None else _range_start(seen, words, low, high)
        if high is None or start is None:
            if not low.weak:
                found.append(Group(low, None, low.start))
            at += 1
            continue
        is_change = start[1] and _is_change(seen, words, start[0], low, high)
        first, second = _share(low, high, "、" in seen.lower[low.end : high.start], falls=is_change)
        if not is_change and not (low.weak and high.weak) and first.unit == second.unit and first.value < second.value:
            found.append(Group(first, second, start[0]))
            at += 2
        elif low.unit is None and seen.cased[low.end : high.start] in _TIGHT:
            at += 2  # a score (3-1), or whatever else it is
        else:
            low = first if is_change else low
            found += [] if low.weak and not is_change else [Group(low, None, low.start)]
            at += 1
    return found


def share_units(seen: View, words: Vocabulary, found: list[Group]) -> list[Group]:
    """140億および13億パラメータ: a number without a unit takes that of the one it is joined to."""
    shared = list(found)
    for at in range(len(found) - 2, -1, -1):
        first, second = shared[at].last, shared[at + 1]
        if shared[at].high is not None or first.unit is not None or second.last.unit is None:
            continue
        between = seen.lower[first.end : second.start].strip()
        if second.low.number.unit is None and between in words.rules.conjunctions:
            reach_end = max(first.reach_end, second.last.reach_end)
            shared[at] = replace(shared[at], low=replace(first, unit=second.last.unit, reach_end=reach_end))
    return shared


def _range_start(seen: View, words: Vocabulary, low: Item, high: Item) -> tuple[int, bool] | None:
    """Where a range over two items starts, and whether its words could tell of a change too."""
    if high.start - low.end > _LONGEST_RANGE_WORD:
        return None
    between = seen.lower[low.end : high.start].removeprefix("- ").strip()
    opener = _opener(seen, words, low.start, between)
    if opener is not None:
        return opener, between not in words.rules.conjunctions  # "between … and" tells of no change
    found = words.range_infix.after(between, between, 0) if between else None
    if found is None or found[1] != len(between) or (found[0] and low.unit is not None):
        return None
    return low.start, found[0]


def _opener(seen: View, words: Vocabulary, start: int, between: str) -> int | None:
    """Where the `entre` of "entre 5 et 10" starts."""
    for opener, middle in words.rules.range_pairs:
        at = start - len(opener) - (not opener.endswith("'"))
        if middle != between or at < 0 or not seen.lower.startswith(opener, at) or seen.lower[start - 1] not in " '":
            continue
        if at == 0 or not seen.lower[at - 1].isalpha():
            return at
    return None


def _is_change(seen: View, words: Vocabulary, start: int, low: Item, high: Item) -> bool:
    before = seen.lower[max(0, start - 20) : start]
    if any(cue in before for cue in words.rules.change_cues):
        return True
    if words.change_after is None or "、" in seen.lower[low.end : high.start]:  # 二、三十人に増えた
        return False
    return words.change_after.match(seen.lower, high.end) is not None


def _share(low: Item, high: Item, listed: bool = False, falls: bool = False) -> tuple[Item, Item]:
    """5~10億, $5-10 million: the magnitude and unit of the second end hold for the first, money for both.

    What changes may fall: in *cut from 4.2 to 3.5 billion* both are billions.
    """
    value, unit, money = low.value, low.unit, unit_of(low.unit or "")
    coefficient = high.number.coefficient
    alike = low.unit in (None, high.unit) or high.unit is None
    shared = _shared_place(low, high, listed) if alike and low.number.coefficient is None else None
    if shared is not None:
        value = shared
    elif (
        alike
        and low.number.coefficient is None
        and coefficient is not None
        and low.value < coefficient * (_FALL if falls else 1)
    ):
        value = EXACT.multiply(low.value, high.number.scale)
    if unit is None and high.unit is not None:
        unit = high.unit
        if high.value != high.number.value and high.number.value:  # 2~3割
            value = EXACT.multiply(value, high.value / high.number.value)
    if high.unit is None and (low.number.unit is not None or (money is not None and money.dimension == "money")):
        high = replace(high, unit=low.unit)
    return replace(low, value=value, unit=unit), high


def _shared_place(low: Item, high: Item, listed: bool) -> Decimal | None:
    """The two of "two to three hundred", in hundreds: a digit takes the place of the digit it is set against."""
    top = high.number.value if high.number.coefficient is None else high.number.coefficient
    if listed and 0 < low.number.value < 9 and top == (low.number.value + 1).scaleb(top.adjusted()):  # noqa: PLR2004
        return EXACT.multiply(low.number.value.scaleb(top.adjusted(), EXACT), high.number.scale)  # 二、三十人
    if not high.number.placed or not 0 < low.number.value < 10 or top.adjusted() < 2:  # noqa: PLR2004 — a digit; hundreds
        return None
    shared = low.number.value.scaleb(top.adjusted(), EXACT)
    return EXACT.multiply(shared, high.number.scale) if shared < top else None
