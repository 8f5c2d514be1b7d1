"""Characters that no reader sees: some turn a line round, steer a terminal, or make two names look like one."""

from __future__ import annotations

import re
import unicodedata

DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks of direction, for a character class: they say how a line is laid out, and may turn all that follows round."""
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_STEERS = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f{DIRECTION}\u2028\u2029\ufeff\ud800-\udfff]")
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters of their own that are drawn as nothing: the fillers of Hangul, the empty pattern of Braille."""
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Cs", "Zl", "Zp", "Zs"})


def turns(text: str) -> int | None:
    """Return where the first mark stands that turns letters round, None where there is none."""
    found = _TURNS.search(text)
    return found.start() if found else None


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing of the text."""
    return all(char in _BLANK or unicodedata.category(char) in _UNSEEN or _only_changes(char) for char in text)


def _only_changes(char: str) -> bool:
    """Whether a character only says how the one before it is drawn."""
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef" or char == "\u034f"


def visible(text: str) -> str:
    """Return the text with whatever steers a terminal or turns a line round as its number; line feeds stay."""
    return _STEERS.sub(lambda match: _number(match[0]), text)


def _number(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 - as Python writes them
