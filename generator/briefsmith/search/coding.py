"""Numbers and posting lists as short strings of ASCII, which `adapters/theme/scripts/search/coding.js` reads back.

A number is written five bits to a character, lowest first; 32 is added to each character but the last of a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
MORE = 32
FAINTEST = 0.05
STEP = 1.15


def number(value: int) -> str:
    """Return a number from 0 as one character for each five bits."""
    text = ""
    while value >= MORE:
        text += ALPHABET[value % MORE + MORE]
        value //= MORE
    return text + ALPHABET[value]


def gaps(ascending: Iterable[int]) -> str:
    """Return ascending numbers as the first one and the distances between them."""
    found = [-1, *ascending]
    return "".join(
        _NUMBERS[gap - 1] if gap <= _KEPT else number(gap - 1) for gap in (b - a for a, b in pairwise(found))
    )


@lru_cache(maxsize=8192)
def level(weight: float) -> int:
    """Return the step of a logarithmic scale nearest to a weight; the engine takes `0.05 × 1.15 ** level`."""
    return max(0, min(len(ALPHABET) - 1, round(log(weight / FAINTEST, STEP))))


def postings(weights: Sequence[tuple[int, float]]) -> str:
    """Return `(record, weight)` pairs as groups of one weight, heaviest first: `<level><gaps> <level><gaps>`."""
    if len(weights) == 1:  # most terms: a sum that only one figure has, two neighbours in one text
        ((record, weight),) = weights
        return ALPHABET[level(weight)] + number(record)
    groups: dict[int, list[int]] = {}
    for record, weight in weights:
        groups.setdefault(level(weight), []).append(record)
    return " ".join(ALPHABET[step] + gaps(sorted(groups[step])) for step in sorted(groups, reverse=True))


def runs(ascending: Iterable[int]) -> str:
    """Return ascending numbers as pairs: how many are left out, how many follow each other (less one)."""
    text, last, length = "", -1, 0
    found: list[tuple[int, int]] = []
    for value in ascending:
        if length and value == last + length:
            length += 1
            continue
        if length:
            found.append((last, length))
        last, length = value, 1
    if length:
        found.append((last, length))
    at = 0
    for start, count in found:
        text += number(start - at) + number(count - 1)
        at = start + count
    return text


_KEPT = 4096
_NUMBERS = [number(value) for value in range(_KEPT)]
