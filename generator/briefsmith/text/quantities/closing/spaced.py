"""Closing a phrase in a language written with spaces: word by word outwards from the quantity."""

import re
from collections.abc import Iterator

from briefsmith.text.quantities.closing.clause import sentence_of
from briefsmith.text.quantities.closing.extent import Extent, Misgiving
from briefsmith.text.quantities.closing.measures import is_measure
from briefsmith.text.quantities.closing.money import codes_of, is_money
from briefsmith.text.quantities.closing.scales import is_scale
from briefsmith.text.quantities.closing.tables import Tables
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_]+(?:[.'][^\W\d_]+)*")
_NEXT = re.compile(r"(?:[ -]|, |\. )?(?=[^\W\d_])")
_LAST = re.compile(r"(?P<word>[^\s()\[\]{}\"“”‘«»]+)[ -]+\Z")
_BRACKET = re.compile(r" ?[(\[{](?P<in>[^()\[\]{}]{0,60})[)\]}]")
_SHORT = 4
_MONEY_REACH = 3
_DIGITS = re.compile(r"\d")


def spaced(
    view: View, vocabulary: Vocabulary, tables: Tables, extent: Extent, taken: frozenset[int]
) -> Iterator[Misgiving]:
    """The doubts in the words before and after; `taken` are the places that other quantities and dates hold."""
    yield from _after(view, vocabulary, tables, extent)
    yield from _before(view, vocabulary, tables, extent, taken)
    yield from _bracket(view, vocabulary, extent)
    if _is_title(view, tables, extent):
        yield Misgiving("name", extent.number_start, extent.own_end)


def _is_title(view: View, tables: Tables, extent: Extent) -> bool:
    """Whether the words of a time or a count have capitals among words without: 7 Days Bakery, the 24 Hours of Le Mans.

    A headline has capitals throughout, and in German every noun has one; neither says anything.
    """
    unit = view.cased[extent.number_end : extent.own_end].lstrip(" -")
    if not tables.phrases.names_before or not {"time", "count"} & extent.guards or not unit.istitle():
        return False
    first, last = sentence_of(view.lower, extent.start, extent.end)
    others = _WORD.findall(view.cased, first, extent.number_start) + _WORD.findall(view.cased, extent.own_end, last)
    return any(word.islower() and len(word) >= _SHORT for word in others)


def _after(view: View, vocabulary: Vocabulary, tables: Tables, extent: Extent) -> Iterator[Misgiving]:
    cased, lower, phrases = view.cased, view.lower, tables.phrases
    start = max(extent.end, extent.own_end)
    gap = _NEXT.match(cased, start)
    if gap is None:
        return
    word = _WORD.match(cased, gap.end())
    if word is None:
        return
    place = word.start(), word.end()
    small = lower[slice(*place)]
    adjacent = gap[0] in ("", " ", "-")
    money = "money" in extent.guards
    is_numeral = (
        adjacent and small not in vocabulary.rules.articles and vocabulary.numerals.after(cased, lower, place[0])
    )
    no_unit = adjacent and ("bare" in extent.guards or ("count" in extent.guards and gap[0] != " "))
    is_other_unit = no_unit and small not in phrases.small_words and is_measure(small, word[0], vocabulary.rules.cldr)
    if is_scale(small) or is_numeral:
        yield Misgiving("number", *place)
    elif is_other_unit or (adjacent and _is_unknown(word[0], small, phrases.small_words, vocabulary)):
        yield Misgiving("unit", *place)
    if not money:
        is_bare_money = "bare" in extent.guards and is_money(small, vocabulary.rules.cldr)
        if adjacent and (is_bare_money or codes_of(word[0], vocabulary.rules.cldr, exact=True)):
            yield Misgiving("currency", *place)
        return
    yield from _other_money(view, vocabulary, extent, gap.end())


def _other_money(view: View, vocabulary: Vocabulary, extent: Extent, at: int) -> Iterator[Misgiving]:
    """Canadian, HKD or `dollars` of another kind within the next words."""
    for n, word in enumerate(_WORD.finditer(view.cased, at)):
        between = view.cased[at : word.start()] if n else ""
        if n == _MONEY_REACH or not set(between) <= set(" -,("):
            return
        codes = codes_of(word[0], vocabulary.rules.cldr)
        if codes and extent.unit not in codes:
            yield Misgiving("currency", word.start(), word.end())
            return
        if not codes and n == 0 and word[0].islower():
            return
        at = word.end()


def _is_unknown(word: str, small: str, small_words: frozenset[str], vocabulary: Vocabulary) -> bool:
    """Whether a word is too short to be told from an abbreviation, and none of those that are known."""
    if small in small_words:
        return False
    if len(word) < _SHORT:
        return True
    return word.isupper() and len(word) <= _SHORT + 1 and bool(codes_of(word[-3:], vocabulary.rules.cldr, exact=True))


def _before(
    view: View, vocabulary: Vocabulary, tables: Tables, extent: Extent, taken: frozenset[int]
) -> Iterator[Misgiving]:
    cased, lower = view.cased, view.lower
    last = _LAST.search(cased, max(0, extent.start - 60), extent.start)
    if last is None:
        return
    start, end = last.span("word")
    word, small = cased[start:end], lower[start:end]
    if start in taken:
        if (
            _DIGITS.search(word)
            and word[-1].isdigit()
            and cased[end] == " "
            and extent.script == "digits"
            and not _is_date(word)
        ):
            yield Misgiving("number", start, end)
        return
    bare = small.strip(".,:;'’-")
    as_written = word.strip(".,:;'’-")
    if small[-1] in ",;:":
        if _DIGITS.search(word) and small[-1] == "," and re.match(r"\d{3}(?!\d)", cased[extent.start :]):
            yield Misgiving("number", start, end)
        return
    is_number = _DIGITS.search(word) and small[-1] != "." and not _is_date(word)
    if is_number or (is_scale(bare, before=True) and bare not in tables.phrases.small_words):
        yield Misgiving("number", start, end)
    elif bare and codes_of(as_written, vocabulary.rules.cldr) and "money" in extent.guards:
        if extent.unit not in codes_of(as_written, vocabulary.rules.cldr):
            yield Misgiving("currency", start, end)
    elif bare and codes_of(as_written, vocabulary.rules.cldr, exact=True):
        yield Misgiving("currency", start, end)
    elif _is_name(tables, extent, word, bare):
        yield Misgiving("name", start, end)


def _is_date(word: str) -> bool:
    return re.fullmatch(r"[\"“(]?(?:19|20)\d\d[,.]?", word) is not None


def _is_name(tables: Tables, extent: Extent, word: str, bare: str) -> bool:
    """Boeing 737 planes: a word with a capital before digits that are not scaled, money or compared."""
    guards = extent.guards
    if "digits" not in guards or {"scaled", "money", "bound"} & guards or extent.start != extent.number_start:
        return False
    if not tables.phrases.names_before:
        return False
    if extent.unit == "percent" or not word[0].isupper() or word[-1] in ".,:;!?)":
        return False
    return bare not in tables.phrases.names_before and not bare.endswith(("s'", "'s"))


def _bracket(view: View, vocabulary: Vocabulary, extent: Extent) -> Iterator[Misgiving]:
    """What a bracket right after says: another money, the number in words, a correction."""
    match = _BRACKET.match(view.cased, max(extent.end, extent.own_end))
    if match is None:
        return
    inside, place = match["in"], match.span("in")
    written = _WORD.findall(inside)
    words = [word.lower() for word in written]
    digits = _DIGITS.search(inside) is not None
    if "money" in extent.guards and not digits:
        for word in written:
            codes = codes_of(word, vocabulary.rules.cldr)
            if codes and extent.unit not in codes:
                yield Misgiving("currency", *place)
                return
    is_denied = words[:1] in (["not"], ["non"], ["pas"])
    is_bare = digits and not words and extent.own_end == extent.number_end
    in_words = not digits and bool(words) and all(vocabulary.numerals.after(w, w, 0) or is_scale(w) for w in words)
    is_unit = "bare" in extent.guards and len(words) == 1 and is_measure(words[0], written[0], vocabulary.rules.cldr)
    if is_denied or is_bare or in_words or is_unit:
        yield Misgiving("bracket", *place)
