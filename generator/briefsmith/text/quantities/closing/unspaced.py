"""Closing a phrase in a language written without spaces: by the words that a morphological analyser finds."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefsmith.text.ideographs import DIGITS, PLACES
from briefsmith.text.morphemes import Morpheme
from briefsmith.text.quantities.closing.extent import Extent, Misgiving
from briefsmith.text.quantities.closing.measures import names_of_units
from briefsmith.text.quantities.closing.tables import Tables
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

_NUMERALS = frozenset({*DIGITS, *PLACES, "数", "數", "何", "幾", "几", "余", "餘", "多"}) - frozenset("一多")
_BRACKET = re.compile(r" ?\((?P<in>[^()]{0,60})\)")
_DIGIT = re.compile(r"\d")
_LATIN = re.compile(r"[A-Za-zµμ°'′″]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, found by place."""

    words: Sequence[Morpheme]
    starts: Sequence[int]

    def at(self, place: int) -> Morpheme | None:
        """The word that starts at a place."""
        n = bisect_left(self.starts, place)
        return self.words[n] if n < len(self.words) and self.starts[n] == place else None

    def between(self, start: int, end: int) -> Sequence[Morpheme]:
        """The words that start in a stretch."""
        return self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def around(self, place: int) -> Morpheme | None:
        """The word that holds the character at a place."""
        n = bisect_right(self.starts, place) - 1
        return self.words[n] if 0 <= n < len(self.words) and place < self.words[n].end else None


def unspaced(
    view: View, vocabulary: Vocabulary, tables: Tables, extent: Extent, words: Words, taken: frozenset[int]
) -> Iterator[Misgiving]:
    """The doubts in the words before and after; `taken` are the places that other quantities and dates hold."""
    yield from _after(view, vocabulary, tables, extent, words, taken)
    yield from _before(view, vocabulary, tables, extent, words, taken)
    yield from _bracket(view, vocabulary, extent)


def _after(
    view: View, vocabulary: Vocabulary, tables: Tables, extent: Extent, words: Words, taken: frozenset[int]
) -> Iterator[Misgiving]:
    text, end = view.cased, max(extent.end, extent.own_end)
    if end >= len(text):
        return
    whole = words.around(end)
    if whole is not None and whole.start < end and not extent.compared_after and not _may_be_cut(whole, end, tables):
        yield Misgiving("word", max(whole.start, extent.number_end), whole.end)
        return
    at = end + (text[end : end + 1] == " ")
    if (
        at not in taken
        and (text[at : at + 1] in _NUMERALS or text[at : at + 1].isdecimal())
        and not _is_other(words, at)
    ):
        yield Misgiving("number", at, at + 1)
        return
    if extent.unit is None and (measure := _measure(view, vocabulary, extent, at)) is not None:
        yield Misgiving("unit", at, measure)
        return
    money = vocabulary.currency_after.after(view.cased, view.lower, at) if at < len(text) else None
    if money is not None and money[0] != extent.unit and words.around(at) and not _longer(words, at, money[1]):
        yield Misgiving("currency", at, money[1])
        return
    following = words.at(at)
    if following is None or extent.compared_after:
        return
    if following.role in ("suffix", "counter") and following.words not in tables.phrases.suffixes and at == end:
        yield Misgiving("unit", following.start, following.end)
    elif following.role in ("noun", "name") and "money" in extent.guards and at == end:
        nouns = tables.phrases.money_nouns
        if nouns and following.words not in nouns:
            yield Misgiving("currency", following.start, following.end)


def _measure(view: View, vocabulary: Vocabulary, extent: Extent, at: int) -> int | None:
    """Where a measure ends that follows a number without a unit: a word in Latin letters, a prime, a unit of CLDR."""
    if extent.compared_after:
        return None
    latin = _LATIN.match(view.cased, at)
    if latin is not None and (at == extent.end or not latin[0][0].isupper() or latin[0] in ("M", "B", "K", "G", "T")):
        return latin.end()
    names = names_of_units(vocabulary.rules.cldr)
    longest = max(
        (word for word in names.get(view.lower[at : at + 1], ()) if view.lower.startswith(word, at)),
        key=len,
        default="",
    )
    return at + len(longest) if longest else None


def _longer(words: Words, start: int, end: int) -> bool:
    whole = words.around(start)
    return whole is not None and whole.end > end


def _is_other(words: Words, at: int) -> bool:
    """Whether a numeral is part of another word (三井, 一方)."""
    whole = words.around(at)
    if whole is None or whole.end - whole.start == 1:
        return False
    return whole.role not in ("numeral", "counter") or (whole.words[0] in "零〇" and whole.words[1] not in _NUMERALS)


def _may_be_cut(whole: Morpheme, end: int, tables: Tables) -> bool:
    rest = whole.words[end - whole.start :]
    return rest in tables.phrases.suffixes


def _before(
    view: View, vocabulary: Vocabulary, tables: Tables, extent: Extent, words: Words, taken: frozenset[int]
) -> Iterator[Misgiving]:
    text, start = view.cased, extent.start
    if start == 0:
        return
    whole = words.around(start)
    if whole is not None and whole.start < start and whole.role != "numeral":
        yield Misgiving("word", whole.start, start)
        return
    end = start - (text[start - 1] == " ")
    last = text[end - 1 : end]
    if (
        end - 1 not in taken
        and (last in _NUMERALS or last.isdecimal() or last in vocabulary.places)
        and not _is_other(words, end - 1)
    ):
        yield Misgiving("number", end - 1, end)
        return
    for at in {extent.own_start, extent.start}:
        edge = at - (text[at - 1 : at] == " ")
        money = vocabulary.currency_before.before(view.cased, view.lower, edge) or vocabulary.currency_after.before(
            view.cased, view.lower, edge
        )
        if money is not None and money[0] != extent.unit and "time" not in extent.guards and money[1] not in taken:
            yield Misgiving("currency", money[1], edge)
            return
    before = words.around(end - 1)
    if before is None or before.end != end:
        return
    if before.role == "prefix" and before.words not in tables.phrases.prefixes:
        yield Misgiving("word", before.start, before.end)
    elif (
        before.role == "name"
        and extent.script == "digits"
        and "bare" in extent.guards
        and "scaled" not in extent.guards
    ):
        yield Misgiving("name", before.start, before.end)


def _bracket(view: View, vocabulary: Vocabulary, extent: Extent) -> Iterator[Misgiving]:
    """What a bracket right after says: another money, a correction."""
    match = _BRACKET.match(view.cased, max(extent.end, extent.own_end))
    if match is None:
        return
    place, inside = match.span("in"), match["in"]
    if _DIGIT.search(inside):
        return
    money = vocabulary.currency_after.after(view.cased, view.lower, place[0])
    if money is not None and money[1] == place[1] and money[0] != extent.unit and "money" in extent.guards:
        yield Misgiving("currency", *place)
