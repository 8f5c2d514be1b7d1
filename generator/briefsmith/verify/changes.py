"""Which of two numbers a change starts from, where the words say so: "to 10 seconds, up from 5"."""

from __future__ import annotations

from collections.abc import Sequence

from briefsmith.languages import ABSENT, find
from briefsmith.text.quantities import Quantity
from briefsmith.verify.quotes import nfkc
from briefsmith.verify.texts import Paragraph

_LONGEST = 12
_LONGEST_BEFORE = 24
_LONGEST_START = 8
_PARTS = frozenset(",，。;；、")


def in_order(following: Sequence[Quantity], paragraph: Paragraph) -> Sequence[Quantity]:
    """The numbers, the first two changed about where the words mark the second, and it alone, as the start."""
    if len(following) > 1 and _is_start(following[1], paragraph) and not _is_start(following[0], paragraph):
        return (following[1], following[0], *following[2:])
    return following


def is_change(first: Quantity, second: Quantity, paragraph: Paragraph) -> bool:
    """Whether the words between two numbers lead from one to the other, so that they are no range: from 5% to 10%."""
    language = find(paragraph.language)
    if language is None or language.changes is ABSENT:
        return False
    between = nfkc(paragraph.words(first.reach[1], max(first.reach[1], second.reach[0]))).lower().strip()
    after = nfkc(paragraph.words(second.reach[1], second.reach[1] + _LONGEST)).lower()
    then = language.changes.then
    return between in language.changes.between and (not then or after.startswith(then))


def is_difference(quantity: Quantity, paragraph: Paragraph) -> bool:
    """Whether a number says by how much something changed, and so is neither end of the change."""
    language = find(paragraph.language)
    if language is None or language.changes is ABSENT:
        return False
    before, after = _beside(quantity, paragraph)
    return before.endswith(language.changes.by_before) or after.startswith(language.changes.by_after)


def starts_change(quantity: Quantity, paragraph: Paragraph) -> bool:
    """Whether a number is what a change starts from: from | 420 | cars to 310; 60, up from | 45."""
    language = find(paragraph.language)
    if language is None or language.changes is ABSENT:
        return False
    before, _ = _beside(quantity, paragraph)
    if before.endswith(language.changes.left):
        return True
    following = next((q for q in paragraph.quantities or () if q.reach[0] >= quantity.reach[1]), None)
    if language.changes.then and following and following.unit == quantity.unit:
        return is_change(quantity, following, paragraph)
    if not any(_has(before[-_LONGEST_START:], word) for word in language.changes.before):
        return False
    if following is None or following.unit != quantity.unit or following.reach[0] - quantity.reach[1] > _LONGEST:
        return False
    between = nfkc(paragraph.words(quantity.reach[1], following.reach[0])).lower()
    return not _PARTS.intersection(between) and any(_has(between, word) for word in language.changes.between)


def _has(text: str, word: str) -> bool:
    """Whether a text holds a word, as a whole one where its language has spaces."""
    return word in text if not word.isascii() else f" {word} " in f" {text.strip()} "


def _is_start(quantity: Quantity, paragraph: Paragraph) -> bool:
    language = find(paragraph.language)
    if language is None or language.changes is ABSENT:
        return False
    before, after = _beside(quantity, paragraph)
    return before.endswith(language.changes.before) or after.startswith(language.changes.after)


def _beside(quantity: Quantity, paragraph: Paragraph) -> tuple[str, str]:
    """The words right before and right after a number, in NFKC and lower case."""
    start, end = quantity.reach
    before = nfkc(paragraph.words(max(paragraph.start, start - _LONGEST_BEFORE), start)).lower().rstrip()
    return before, nfkc(paragraph.words(end, end + _LONGEST)).lower().lstrip()
