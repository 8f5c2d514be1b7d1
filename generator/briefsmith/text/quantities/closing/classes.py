"""Words of closed classes in the clause of a quantity: the language decides each, and one it does not is a doubt."""

from collections.abc import Iterator

from briefsmith.text.quantities.closing.clause import scope_of
from briefsmith.text.quantities.closing.extent import Extent, Misgiving
from briefsmith.text.quantities.closing.tables import Tables
from briefsmith.text.quantities.closing.unspaced import Words
from briefsmith.text.quantities.view import View


def undecided(view: View, tables: Tables, extent: Extent, words: Words, taken: frozenset[int]) -> Iterator[Misgiving]:
    """The adverbs, conjunctions, prepositions … of the clause that the language does not hold for harmless.

    `taken` are the places that quantities and dates hold.
    """
    if not tables.decided:
        return
    scope = scope_of(view, tables, extent)
    first = scope.first
    for mark in tables.clause_ends.finditer(view.lower, first, scope.start):
        first = mark.end()
    for start, end in ((first, scope.start), (extent.end, scope.clause_end)):
        for word in words.between(start, end):
            harmless = tables.decided.get(word.role)
            if harmless is None or word.start in taken or harmless.fullmatch(view.lower, word.start, word.end):
                continue
            if end != scope.clause_end or word.role != "preposition":
                yield Misgiving("supposition", word.start, word.end)
                return
