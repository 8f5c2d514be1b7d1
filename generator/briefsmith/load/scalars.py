"""What a plain YAML word means, after YAML 1.2's core schema: `7e9` is a number, `no` and `2024-02` are words."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TypeAlias

Scalar: TypeAlias = str | int | Decimal | bool | None

LONGEST_NUMBER = 60
"""Digits and exponent beyond this are no figure of anybody's; they would only cost time."""

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER = re.compile(
    r"(?P<int>[-+]?[0-9]+)\Z"
    r"|0o(?P<oct>[0-7]+)\Z"
    r"|0x(?P<hex>[0-9a-fA-F]+)\Z"
    r"|(?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?(?P<exp>[0-9]+))?)\Z"
    r"|(?P<inf>[-+]?\.(?:inf|Inf|INF))\Z"
    r"|(?P<nan>\.(?:nan|NaN|NAN))\Z",
    re.ASCII,
)
_MAY_BE_NUMBER = frozenset("0123456789+-.")
NOT_SURELY_TEXT = _MAY_BE_NUMBER | {word[:1] for word in _WORDS}
"""A plain scalar with another first character (or none) is text."""


class NumberTooLong(ValueError):
    """The number has more digits, or a larger exponent, than any figure needs."""


def resolve(text: str) -> Scalar:
    """Return what a plain scalar stands for: an int, an exact Decimal, a bool, None, or the text itself.

    Raises NumberTooLong for more digits or a larger exponent than any figure needs.
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _MAY_BE_NUMBER:
        return text
    match = _NUMBER.match(text)
    if match is None:
        return text
    if len(text) > LONGEST_NUMBER or len((match["exp"] or "").lstrip("0")) > 2:  # noqa: PLR2004 - e99 and below
        raise NumberTooLong(text)
    if match["int"]:
        return int(text)
    if match["float"]:
        return Decimal(text)
    if match["oct"]:
        return int(match["oct"], 8)
    if match["hex"]:
        return int(match["hex"], 16)
    return Decimal(text.replace(".", ""))
