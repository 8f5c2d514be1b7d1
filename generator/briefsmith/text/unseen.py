"""Characters that no reader sees: some turn a line round, steer a terminal, or make two names look like one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks of direction, for a character class: they say how a line is laid out, and may turn all that follows round."""
_NEVER = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
    # Letters that are drawn as nothing, but for those that make a flag of a region.
    "|(?<![\U0001f3f4\U000e0020-\U000e007e])[\U000e0000-\U000e007f]"
)
_STEERS = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f{DIRECTION}\u2028\u2029\ufeff\ud800-\udfff]")
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0") | {chr(0xFE00 + n) for n in range(16)}
"""Letters of their own that are drawn as nothing (fillers of Hangul, the empty pattern of Braille), and those that only
say how another is drawn."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
_WORD = re.compile(r"\w+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_LIKE_LATIN = re.compile("[АВЕЗІЈКМНОРСТУХЅаеорсухіјѕһԁɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορυ]")
"""Letters of Cyrillic and Greek that most fonts draw as they draw one of Latin."""


def never_written(text: str) -> Iterator[int]:
    """Yield where characters stand that no author needs: marks that turn letters round, and what steers a terminal."""
    return (match.start() for match in _NEVER.finditer(text))


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing of the text."""
    return all(char in _BLANK or unicodedata.category(char) in _UNSEEN for char in text)


def lookalikes(name: str) -> str | None:
    """Return the first word that mixes letters of Latin with others that look like such; None where none does."""
    for word in _WORD.findall(name):
        if _LATIN.search(word) and _LIKE_LATIN.search(word):
            return str(word)
    return None


def visible(text: str) -> str:
    """Return the text with whatever steers a terminal or turns a line round as its number; line feeds stay."""
    return _STEERS.sub(lambda match: _number(match[0]), text)


def _number(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 - as Python writes them
