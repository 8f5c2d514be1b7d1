"""Spaces within a number of a language that is written without any: 7 万 5 千, 百 分 之 三, 六 点 五 成.

Typesetters and speech recognisers put them there, and they part nothing.
"""

import re
from collections.abc import Iterator

from briefsmith.text.ideographs import DIGITS
from briefsmith.text.normalise import Normalised

_SPACES = " \u00a0\u2009\u202f\u3000"
_GAP = re.compile(f"[{_SPACES}]+")
_DIGITS = frozenset(DIGITS)
_SMALL = frozenset("十百千拾佰仟")
_PLACES = _SMALL | frozenset("万萬亿億兆")
_POINTS = frozenset("点點")

# The 百 of 5 百人 is a place, that of 5 百度 is not.
_GOES_ON = re.compile(rf"[十百千][{_SPACES}]*(?:[\d〇零一二三四五六七八九两兩万萬亿億兆円元人名個个米公%]|\Z)")
_FRACTION = re.compile(rf"分[{_SPACES}]*之|百[{_SPACES}]*分[{_SPACES}]*[之点點]")
_PERCENT = re.compile(rf"(?:百[{_SPACES}]*)?分[{_SPACES}]*(?:之|[点點])")
_OFF = re.compile(rf"(?<!\d)\d[{_SPACES}]\d[{_SPACES}]*折")


def close_up(normalised: Normalised) -> Normalised:
    """The text without the spaces within numbers, and without all but one of several spaces."""
    text = normalised.text
    dropped = {at for span in _dropped(text) for at in range(*span)}
    if not dropped:
        return normalised
    kept = [at for at in range(len(text)) if at not in dropped]
    offsets = (*(normalised.offsets[at] for at in kept), normalised.offsets[len(text)])
    return Normalised("".join(text[at] for at in kept), offsets)


def _dropped(text: str) -> Iterator[tuple[int, int]]:
    for gap in _GAP.finditer(text):
        start, end = gap.span()
        if start > 0 and end < len(text) and _is_within(text, start, end):
            yield start, end
        elif end - start > 1:
            yield start + 1, end


def _is_within(text: str, start: int, end: int) -> bool:
    left, right = text[start - 1], text[end]
    if left.isdecimal() and right.isdecimal():
        return _OFF.match(text, start - 1) is not None
    if right in _SMALL:
        return (
            (left in _DIGITS or left in _PLACES or left.isdecimal())
            and (not left.isdecimal() or _GOES_ON.match(text, end) is not None)
        ) or (left in "个個" and _PERCENT.match(text, end) is not None)
    is_number = left in _DIGITS or left in _PLACES or left.isdecimal()
    if right in _PLACES:
        return is_number and not left.isdecimal()
    if right in _POINTS:
        following = (
            text[end + 1 : end + 2] if end + 1 < len(text) and text[end + 1] not in _SPACES else text[end + 2 : end + 3]
        )
        return (is_number and _is_digit(following)) or text[start - 1] == "分"
    if right == "分":
        return (left == "百" or is_number) and _PERCENT.match(text, end) is not None
    if right == "之":
        return left == "分"
    if right in "折成":
        return is_number
    if _is_digit(right):
        return (
            left in _PLACES or (left in _POINTS and start > 1 and _is_number_before(text, start - 1)) or left in "之又"
        )
    return right == "又" and is_number


def _is_digit(char: str) -> bool:
    return char in _DIGITS or char.isdecimal()


def _is_number_before(text: str, at: int) -> bool:
    before = text[:at].rstrip(_SPACES)[-1:]
    return _is_digit(before) or before in _PLACES
