"""Two quantities that may be one: 1 year 2 days, $20 and 43, 2 yards, 7 feet. Each is in doubt."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from briefsmith.text.quantities.closing.extent import Extent, Misgiving
from briefsmith.text.quantities.units import unit as unit_of
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

_MEASURED = frozenset({"time", "length", "mass", "volume"})
_PARTED = frozenset({*_MEASURED, "money"})
_END = re.compile(r"$|[.,;:!?)](?!\d)")
_HUNDRED = 100


def halves_of_one(view: View, vocabulary: Vocabulary, extents: Sequence[Extent]) -> Mapping[int, tuple[Misgiving, ...]]:
    """The doubts by where their quantity starts."""
    joiners = {"", ",", *vocabulary.rules.numeral_joiners, *(f", {word}" for word in vocabulary.rules.numeral_joiners)}
    found: dict[int, tuple[Misgiving, ...]] = {}
    for first, second in pairwise(extents):
        if second.start - first.end > max(map(len, joiners)) + 2 or first.comparator != "exactly":
            continue
        between = view.lower[first.end : second.start].strip()
        if between not in joiners or not _may_be_one(view, first, second, between):
            continue
        for extent, other in ((first, second), (second, first)):
            found.setdefault(extent.start, (Misgiving("unit", other.own_start, other.own_end),))
    return found


def _may_be_one(view: View, first: Extent, second: Extent, between: str) -> bool:
    large, small = unit_of(first.unit or ""), unit_of(second.unit or "")
    if large is None or first.value is None or second.value is None:
        return False
    if small is None and second.unit is None:
        is_part = 0 < second.value < _HUNDRED and between != "," and _END.match(view.lower, second.end) is not None
        return large.dimension in _PARTED and is_part
    if small is None or large.dimension not in _MEASURED or small.dimension != large.dimension:
        return False
    if first.unit == second.unit:
        return False
    return small.factor is None or large.factor is None or small.base != large.base or small.factor < large.factor
