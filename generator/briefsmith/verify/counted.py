"""What is counted, where the text counts with a word that fits anything (件, 個, 回, or no word at all).

Such a number says nothing of its unit, so the tokens must: `exact: [視聴回数, 1000万回]`. Words name the unit that
their end names: 動画生成プロジェクト is a project, not a video; スマートフォン1つ is one device.
"""

from __future__ import annotations

from collections.abc import Iterable

from briefsmith.languages import ABSENT, find
from briefsmith.languages.prose import Counted
from briefsmith.languages.told import numbers_unread
from briefsmith.text.quantities import read
from briefsmith.text.quantities.units import is_counted

GENERIC: frozenset[str | None] = frozenset({None, "count", "occurrence", "item", "unit"})
"""Units that say that something is counted and not what."""

_LONGEST = 12
"""Characters of the longest word for a unit that is looked for."""


def named(words: Iterable[str], language: str) -> frozenset[str]:
    """The units that the ends of these words (in NFKC) name."""
    return frozenset[str]().union(*(_named(each.rstrip(), language) for each in words))


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
