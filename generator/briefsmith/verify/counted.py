"""What is counted, where the text counts with a word that fits anything (件, 個, 回, or no word at all).

Such a number says nothing of its unit, so the tokens must: `exact: [視聴回数, 1000万回]`. Words name the unit that
their end names: 動画生成プロジェクト is a project, not a video; スマートフォン1つ is one device. The words must be the
number's own: 50 suits against companies are no 50 companies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from briefsmith.languages import ABSENT, find
from briefsmith.languages.missing_parts import numbers_unread
from briefsmith.languages.prose import Counted
from briefsmith.text.quantities import Quantity, read
from briefsmith.text.quantities.units import is_counted
from briefsmith.verify.quotes import Span, nfkc
from briefsmith.verify.texts import Paragraph

GENERIC: frozenset[str | None] = frozenset({None, "count", "occurrence", "item", "unit"})
"""Units that say that something is counted and not what."""

_PEOPLE = frozenset(
    (
        "adult", "athlete", "candidate", "child", "client", "customer", "developer", "doctor", "employee", "engineer",
        "follower", "investor", "member", "minister", "passenger", "patient", "player", "researcher", "resident",
        "respondent", "scientist", "soldier", "student", "subscriber", "teacher", "user", "victim", "visitor",
        "volunteer", "voter", "worker",
    )
)  # fmt: skip
"""Units that are persons of some kind."""

_LONGEST_LINK = 40
_LONGEST = 12
"""Characters of the longest word for a unit that is looked for."""


def named(words: Iterable[str], language: str) -> frozenset[str]:
    """The units that the ends of these words (in NFKC) name."""
    return frozenset[str]().union(*(_named(each.rstrip(), language) for each in words))


def as_counted(stated: str | None, quantity: Quantity, spans: Sequence[Span], paragraph: Paragraph) -> Quantity:
    """The quantity, of persons, in the stated unit where its own noun says that they are such: 40名学生, 生徒320人.

    Students are persons, so a quantity of students also counts as one of persons.
    """
    if stated == "person" and quantity.unit in _PEOPLE:
        return replace(quantity, unit=stated)
    if quantity.unit != "person" or stated not in _PEOPLE or stated not in own_nouns(quantity, spans, paragraph):
        return quantity
    return replace(quantity, unit=stated)


def own_nouns(quantity: Quantity, spans: Sequence[Span], paragraph: Paragraph) -> frozenset[str]:
    """The units that the words of the number's own phrase name, as far as the tokens hold these words.

    The noun stands right before the number (利用者は300万, 用户数突破3亿) or right after it (50 of its
    users); a word elsewhere in the paragraph is the noun of another phrase (*50 suits against companies*).
    """
    language = find(paragraph.language)
    if language is None or language.links is ABSENT:
        return frozenset()
    before, after = _compiled(language.links.noun_before), _compiled(language.links.noun_after)
    first, last = quantity.reach[0], quantity.span[1]
    found: set[str] = set()
    for start, end in spans:
        if start < first:
            held = len(nfkc(paragraph.words(start, min(end, first))))
            found |= _noun_before(nfkc(paragraph.words(start, first)), held, before, paragraph.language)
        if end > last and after.fullmatch(nfkc(paragraph.words(last, end)).lower()):
            found |= named((nfkc(paragraph.words(last, end)),), paragraph.language)
    return frozenset(found)


def _noun_before(words: str, held: int, link: re.Pattern[str], language: str) -> frozenset[str]:
    """The units named by a noun that these words begin with, and only link to what follows; its end is `held`."""
    lower = words.lower()
    for edge in range(len(words), max(0, len(words) - _LONGEST_LINK) - 1, -1):
        # The token must hold the noun to its end; what links it to the number may lie outside.
        if len(words[:edge].rstrip()) <= held and link.fullmatch(lower, edge):
            said = named((words[:edge],), language) - GENERIC
            if said:
                return said
    return frozenset()


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _named(words: str, language: str) -> set[str]:
    lower = words.lower()
    known = find(language)
    apart: Counted = {} if known is None or known.counted is ABSENT else known.counted
    found = {unit for unit, forms in apart.items() if any(lower.endswith(form) for form in forms)}
    for start in range(max(0, len(words) - _LONGEST), len(words)):
        if start and words[start].isascii() and words[start - 1].isalnum():
            continue
        unit = _unit(words[start:], language)
        if unit:
            return found | {unit}
    return found


def _unit(word: str, language: str) -> str | None:
    """The unit that a word is, by reading it behind a number."""
    probe = f"2 {word}" if word[0].isascii() else f"2{word}"
    if numbers_unread(language):
        return None
    quantities = read(probe, language)
    whole = len(quantities) == 1 and quantities[0].span == (0, len(probe))
    return quantities[0].unit if whole and is_counted(quantities[0].unit or "") else None
