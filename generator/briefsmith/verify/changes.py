"""Which of two numbers a change starts from, where the words say so: "to 10 seconds, up from 5"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefsmith.text.quantities import Quantity
from briefsmith.verify.quotes import nfkc
from briefsmith.verify.texts import Paragraph

_LONGEST = 12

# Words right before, or right after, the number that a change starts from: language → words in lower case.
_BEFORE: Mapping[str, tuple[str, ...]] = {
    "en": ("from",),
    "fr": ("contre", "au lieu de", "au lieu d'", "depuis"),
    "zh": ("从", "從", "由"),
}
_LEADING: Mapping[str, tuple[str, ...]] = {
    "en": ("to",),
    "fr": ("à",),
    "zh": ("到", "至", "增至", "降至", "增加到", "下降到", "升至"),
}
_AFTER: Mapping[str, tuple[str, ...]] = {"ja": ("から", "より")}


def in_order(following: Sequence[Quantity], paragraph: Paragraph) -> Sequence[Quantity]:
    """The numbers, the first two changed about where the words mark the second, and it alone, as the start."""
    if len(following) > 1 and _is_start(following[1], paragraph) and not _is_start(following[0], paragraph):
        return (following[1], following[0], *following[2:])
    return following


def is_change(first: Quantity, second: Quantity, paragraph: Paragraph) -> bool:
    """Whether the words between two numbers lead from one to the other, so that they are no range: from 5% to 10%."""
    language = paragraph.language.partition("-")[0].lower()
    between = nfkc(paragraph.words(first.reach[1], max(first.reach[1], second.reach[0]))).lower().strip()
    after = nfkc(paragraph.words(second.reach[1], second.reach[1] + _LONGEST))
    if language == "ja":
        return between == "から" and after.startswith(("に", "へ"))
    return between in _LEADING.get(language, ())


def _is_start(quantity: Quantity, paragraph: Paragraph) -> bool:
    language = paragraph.language.partition("-")[0].lower()
    start, end = quantity.reach
    before = nfkc(paragraph.words(max(paragraph.start, start - _LONGEST), start)).lower().rstrip()
    after = nfkc(paragraph.words(end, end + _LONGEST)).lower().lstrip()
    return before.endswith(_BEFORE.get(language, ())) or after.startswith(_AFTER.get(language, ()))
