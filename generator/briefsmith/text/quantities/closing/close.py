"""All that puts a quantity in doubt, found from it outwards."""

from __future__ import annotations

from collections.abc import Iterator

from briefsmith.text.quantities.closing.classes import undecided
from briefsmith.text.quantities.closing.clause import clause
from briefsmith.text.quantities.closing.extent import Extent, Misgiving
from briefsmith.text.quantities.closing.marks import marks
from briefsmith.text.quantities.closing.quoted import quoted
from briefsmith.text.quantities.closing.spaced import spaced
from briefsmith.text.quantities.closing.tables import Tables, tables
from briefsmith.text.quantities.closing.titled import titled
from briefsmith.text.quantities.closing.unspaced import Words, unspaced
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

_FAR = 80


def doubts(
    view: View, vocabulary: Vocabulary, text: str, extent: Extent, words: Words | None, taken: frozenset[int]
) -> tuple[Misgiving, ...]:
    """The doubts of one quantity in the order of the text, each place once.

    `text` is the original, `words` those of an analyser (None in a language with spaces), `taken` every place that a
    quantity or a date holds.
    """
    known = tables(vocabulary.rules.tag)
    if known is None:
        return (Misgiving("word", extent.start, extent.end),)
    found: dict[tuple[int, int], Misgiving] = {}
    for misgiving in _each(view, vocabulary, known, text, extent, words, taken):
        found.setdefault((misgiving.start, misgiving.end), misgiving)
    return tuple(sorted(found.values(), key=lambda one: one.start))


def _each(
    view: View,
    vocabulary: Vocabulary,
    known: Tables,
    text: str,
    extent: Extent,
    words: Words | None,
    taken: frozenset[int],
) -> Iterator[Misgiving]:
    yield from marks(view, text, extent)
    yield from _tabled(view, known, extent)
    yield from _compared(view, vocabulary, known, extent)
    if words is None:
        yield from spaced(view, vocabulary, known, extent, taken)
        yield from titled(view, known, extent)
    else:
        yield from unspaced(view, vocabulary, known, extent, words, taken)
        yield from quoted(view, extent)
        yield from undecided(view, known, extent, words, taken)
    yield from clause(view, known, extent)


def _tabled(view: View, known: Tables, extent: Extent) -> Iterator[Misgiving]:
    """What the language's tables say of the words right before and after."""
    for end in {extent.end, extent.own_end}:
        for line in known.following:
            match = line.pattern.match(view.lower, end) if line.speaks_of(extent.guards) else None
            if match is not None and match.end() > extent.end:
                yield Misgiving(line.kind, match.start(), match.end())
                break
    for start in {extent.start, extent.own_start}:
        piece_start = max(0, start - _FAR)
        piece = view.lower[piece_start:start]
        for line in known.preceding:
            if line.kind == "number" and start != extent.own_start:
                continue  # the 数 of 用户数突破3亿
            match = line.pattern.search(piece) if line.speaks_of(extent.guards) else None
            if match is not None and piece_start + match.start() < extent.start:
                yield Misgiving(line.kind, piece_start + match.start(), start)
                break
    if known.difference is not None and not {"percent", "difference", "times"} & extent.guards:
        by, to = known.difference
        before = by.search(view.lower, max(0, extent.start - _FAR), extent.start)
        leads = to.match(view.lower, extent.end) if before else None
        if leads:
            yield Misgiving("change", extent.start, leads.end())


def _compared(view: View, vocabulary: Vocabulary, known: Tables, extent: Extent) -> Iterator[Misgiving]:
    """A comparator that is one only at times, where what stands beside it does not say so, and a denied one."""
    if "minus" in extent.guards and {"count", "time"} & extent.guards:
        yield Misgiving("sign", extent.own_start, extent.number_start + 1)
    if "bound" not in extent.guards:
        return
    said = view.lower[extent.start : extent.own_start].strip()
    before = view.lower[max(0, extent.start - _FAR) : extent.start]
    for line in known.comparisons if said else ():
        if line.head == said and line.speaks_of(extent.guards) and not line.pattern.search(before):
            yield Misgiving("comparator", extent.start, extent.own_start)
            return
    is_denied = said not in vocabulary.rules.before and any(
        line.kind == "negation" and line.pattern.search(said) for line in known.clause_before
    )
    if (is_denied and extent.compared_after) or (
        is_denied and known.turned is not None and not known.turned.search(view.lower, 0, extent.own_start)
    ):
        yield Misgiving("negation", extent.start, extent.own_start)
    after = view.lower[extent.own_end : extent.end].strip(" -")
    for line in known.following_comparisons if after else ():
        if line.head == after and line.speaks_of(extent.guards) and not line.pattern.match(view.lower, extent.end):
            yield Misgiving("comparator", extent.own_end, extent.end)
