"""What the clause, the sentence and the paragraph of a quantity say of it: denials, conditions, a scale."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefsmith.text.quantities.closing.extent import Extent, Misgiving
from briefsmith.text.quantities.closing.tables import Line, Tables
from briefsmith.text.quantities.view import View

_NE = 12
"""Characters that may stand between the first and second word of a negation (n'est pas)."""

_SENTENCE_ENDS = re.compile(r"[。！？!?;；\n]|(?<!\bno)(?<!\bvs)(?<!\b[a-z])\.(?=[\s\"”’')]|\Z)")


class Scope(NamedTuple):
    """From where to where the words reach that may speak of a quantity."""

    first: int
    """Where its sentence starts."""
    clause_start: int
    start: int
    """Where it starts, with what denies its comparator and was read."""
    clause_end: int
    last: int


def clause(view: View, tables: Tables, extent: Extent) -> Iterator[Misgiving]:
    """The doubts that do not stand beside the quantity."""
    lower = view.lower
    scope = scope_of(view, tables, extent)
    yield from _found(tables.clause_before, lower, scope.clause_start, scope.start, extent)
    yield from _found(tables.clause_after, lower, extent.end, scope.clause_end, extent)
    asked = lower[scope.last : scope.last + 1] == "?"
    yield from _found(tables.sentence, lower, scope.first, scope.last + asked, extent)
    yield from _found(tables.paragraph, lower, 0, len(lower), extent)


def scope_of(view: View, tables: Tables, extent: Extent) -> Scope:
    """The sentence and the clause of a quantity."""
    lower = view.lower
    first, last = sentence_of(lower, extent.start, extent.end)
    # A bound may be denied across commas (it did not, in any year, exceed 50).
    before = first
    if "bound" in extent.guards:
        for end in tables.turns.finditer(lower, first, extent.start):
            before = end.end()
    else:
        for end in tables.clause_ends.finditer(lower, first, extent.start):
            before = end.end()
    following = tables.clause_ends.search(lower, extent.end, last)
    after = following.start() if following else last
    # What a denied comparator says is read (does not exceed); what denies that again is not.
    denied = (
        tables.turned.search(lower, first, extent.own_start) if tables.turned and "bound" in extent.guards else None
    )
    was_turned = denied is not None and denied.start() >= extent.start - _NE and not extent.compared_after
    start = min(extent.start, denied.start()) if denied is not None and was_turned else extent.start
    return Scope(first, before, start, after, last)


def sentence_of(lower: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence of a stretch starts and ends."""
    first = 0
    for stop in _SENTENCE_ENDS.finditer(lower, 0, start):
        first = stop.end()
    ends = _SENTENCE_ENDS.search(lower, end)
    return first, ends.start() if ends else len(lower)


def _found(lines: tuple[Line, ...], lower: str, start: int, end: int, extent: Extent) -> Iterator[Misgiving]:
    piece = lower[start:end]
    for line in lines:
        if not line.speaks_of(extent.guards):
            continue
        for match in line.pattern.finditer(piece):
            span = start + match.start(), start + match.end()
            if span[1] <= extent.start or span[0] >= extent.end:
                yield Misgiving(line.kind, *span)
                break
