"""Characters around a quantity that hide, join, raise or lead to another number, whatever the language."""

import re
import unicodedata
from collections.abc import Iterator

from briefsmith.text.quantities.closing.extent import Extent, Misgiving
from briefsmith.text.quantities.view import View, is_superscript

# What turns the order of what follows, so that the eye reads another number than stands there.
_TURNED = re.compile("[\u202a\u202b\u202d\u202e\u2066-\u2068]")
# Joined to the character before it: a keycap, a stroke through it.
_NEAR = 3

_POWER = re.compile(r"(?<![\d.,])10[⁰¹²³⁴-⁹⁻⁺]+\Z|[×x·]\s?10[⁰¹²³⁴-⁹⁻⁺]+\Z")

# Between two digits these make one number, a range, a fraction or a sum of both, whichever it is.
_ONWARD = re.compile(
    r" ?(?:[^\w\s()\[\]{}\"“”„«»‹›「」『』【】《》〈〉。、，,;；!?！？&|#§¶$€£¥<>%+★☆●○■□◆◇※–—-]|\.{2,}|±|\+/-)+ ?\d"
    r"| {2,}\d|[-–—~〜]\d|,\d|\.\d|'\d|\+\d|, \d{3}(?!\d)|&#?\w+;\d|[;&]\d"
)
_PARTED = r"()\[\]{}\"“”„«»‹›「」『』【】《》〈〉。、，,;；:!?！？=|#$€£¥%★☆●○■□◆◇※–—-"
_BACKWARD = re.compile(rf"\d(?: ?[^\w\s{_PARTED}]+ ?|&#?\w+;|[-–—~〜]|,|\.|'|:|, ?|\. )\Z")

_DASH = re.compile(r"[-–—] ?\Z")
_COUNTED = frozenset({"count", "time", "length", "mass", "power", "energy", "data", "area"})
# ($5.0) million
_SCALED = re.compile(
    r"\) ?(?:[^\W\d_]?(?:illions?|illiards?|rillions?)|million|billion|milliard|thousand|mille|[mb]n\b|[万億亿兆千])",
    re.I,
)

_BESIDE_LEFT = frozenset(
    " \t\n([\"'“‘«»‹›「『【〈《、。,，:：;；!?！？…|=•●○■□◆◇★☆※>→⇒”」』】〉》)）]~≈<≤≥＝–—-+\u200b&"
)
_BESIDE_RIGHT = frozenset(" \t\n)].,;:!?\"'”’»›」』】〉》、。，：；！？…([「『【〈《（/–—-→⇒|“‘«*†‡+~〜・·&")


def marks(view: View, text: str, extent: Extent) -> Iterator[Misgiving]:
    """The doubtful characters within a quantity and right beside it."""
    kept = view.kept
    original = view.normalised.original_span(extent.own_start, extent.own_end)
    around = text[max(0, original[0] - _NEAR) : original[1] + _NEAR]
    if _TURNED.search(text) or any(_joins(char) for char in around):
        yield Misgiving("mark", extent.own_start, extent.own_end)
    number = kept[extent.number_start : extent.number_end]
    raised = any(map(is_superscript, kept[extent.number_start : extent.own_end + 1]))
    if raised and not _POWER.search(number.rstrip()) and any(map(is_superscript, number)):
        yield Misgiving("mark", extent.number_start, extent.number_end)
    elif raised and is_superscript(kept[extent.own_end : extent.own_end + 1] or " "):
        yield Misgiving("mark", extent.own_end, extent.own_end + 1)
    yield from _sign(view, extent)
    yield from _beside(view, extent)


def _sign(view: View, extent: Extent) -> Iterator[Misgiving]:
    """A dash before the number that may be a minus, and a number in brackets, which may be a loss."""
    text = view.cased
    dash = _DASH.search(text, max(0, extent.own_start - 2), extent.own_start)
    if dash is not None and (dash[0][-1] != " " or not _COUNTED & extent.guards):
        yield Misgiving("sign", *dash.span())
    if text[extent.own_start - 1 : extent.own_start] == "(" and _SCALED.match(text, extent.number_end):
        yield Misgiving("sign", extent.own_start - 1, extent.number_end + 1)


def _joins(char: str) -> bool:
    return char > "\u02ff" and (unicodedata.category(char) in ("Mn", "Me") and not "\u3099" <= char <= "\u309a")


def _beside(view: View, extent: Extent) -> Iterator[Misgiving]:
    text = view.cased
    mark = text[extent.own_end : extent.own_end + 1]
    if mark in ("'", '"') and {"bare", "digits"} <= extent.guards and text.count(mark, 0, extent.start) % 2 == 0:
        yield Misgiving("unit", extent.own_end, extent.own_end + 1)  # minutes, feet, or the end of a quotation
    onward = _ONWARD.match(text, extent.end) or _ONWARD.match(text, extent.own_end)
    if onward is not None:
        yield Misgiving("range", onward.start(), onward.end())
    backward = _BACKWARD.search(text, max(0, extent.own_start - 8), extent.own_start)
    if backward is not None:
        yield Misgiving("range", backward.start(), backward.end())
    for at in {extent.own_start, extent.start}:
        left = text[at - 1 : at]
        if left and not (left in _BESIDE_LEFT or _is_unspaced(left)):
            yield Misgiving("word" if left.isalnum() else "mark", at - 1, at)
    right = text[extent.end : extent.end + 1]
    is_next = right.isdecimal() and _is_unspaced(text[extent.end - 1])  # 1000万円以上2000万円未満
    if right and not (right in _BESIDE_RIGHT or _is_unspaced(right) or is_next):
        yield Misgiving("word" if right.isalnum() else "mark", extent.end, extent.end + 1)


def _is_unspaced(char: str) -> bool:
    return char >= "\u2e80" and unicodedata.category(char)[0] in "LPS"
