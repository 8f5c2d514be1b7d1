"""Unicode NFKC with a map back to the original text.

Sources write the same number in many shapes (`７０億`, `㎏`, `e` + U+0301). Reading wants one shape;
evidence wants the place in the text as it was published. A `Normalised` gives both.

What cannot be seen goes: a zero-width space or a soft hyphen within 7\u200b0 leaves 70, as its readers read it.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# A longer run of combining marks is cut, as Unicode's Stream-Safe Text Process does (UAX #15, section 13):
# reordering marks is quadratic in the length of the run, and real writing stays far below this.
_LONGEST_RUN = 30

# Hangul vowel and trailing consonant jamo compose with what stands before them (UAX #15, "Hangul").
_HANGUL_JOINERS = (("\u1161", "\u1175"), ("\u11a8", "\u11c2"))

# Runs of characters that NFKC leaves alone: most of any text, taken at once.
_PLAIN = re.compile("[\x00-\x7f\u00c0-\u0131\u3001\u3002\u300c-\u300f\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\ufffc]+")

# Characters that print nothing (Unicode `Default_Ignorable_Code_Point`: joiners, variation selectors, direction marks).
# U+202E stays: it turns the order of what follows, so 12 behind it is read as 21 by eye.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a\u202b\u202d\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e0fff]"
)

# A character that composes with the one before it although it is not a mark (Unicode 16, Kirat Rai).
_OTHER_JOINERS = frozenset("\U00016d67")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text in NFKC, and for each of its characters the place in the original it came from."""

    text: str
    offsets: Sequence[int]
    """`offsets[i]` is the original index of the i-th character; the last item is the original's length."""

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The smallest span of the original that holds everything `text[start:end]` was made from."""
        if start >= end:
            return self.offsets[start], self.offsets[start]
        first, last = self.offsets[start], self.offsets[end - 1]
        # One original character may have become several; the span then ends after that character.
        while end < len(self.text) and self.offsets[end] == last:
            end += 1
        return first, self.offsets[end]


def normalise(text: str, keep: frozenset[str] = frozenset()) -> Normalised:
    """NFKC of what can be seen of `text`, segment by segment, with offsets; time is linear in its length.

    Characters in `keep` stay as they are (a reader of numbers keeps `²` and `½`, which NFKC would
    turn into plain digits).
    """
    if text.isascii():
        return Normalised(text, range(len(text) + 1))
    if _INVISIBLE.search(text):
        places = [at for at, char in enumerate(text) if _INVISIBLE.match(char) is None]
        seen = normalise(_INVISIBLE.sub("", text), keep)
        places.append(len(text))
        return Normalised(seen.text, tuple(places[at] for at in seen.offsets))
    parts: list[str] = []
    offsets: list[int] = []
    start, length = 0, len(text)
    while start < length:
        plain = _PLAIN.match(text, start)
        if plain is not None:
            end = plain.end()
            if end < length and _joins_previous(text[end]):
                end -= 1  # its last letter is part of what follows
            if end > start:
                parts.append(text[start:end])
                offsets.extend(range(start, end))
                start = end
                continue
        end = start + 1
        limit = min(length, start + _LONGEST_RUN)
        while end < limit and text[end] not in keep and _joins_previous(text[end]):
            end += 1
        if end - start == 1:
            char = text[start]
            part = char if char in keep else _single(char)
        else:
            part = unicodedata.normalize("NFKC", text[start:end])
        parts.append(part)
        if len(part) == end - start and end - start > 1 and part == text[start:end]:
            offsets.extend(range(start, end))
        else:
            offsets.extend([start] * len(part))
        start = end
    offsets.append(length)
    return Normalised("".join(parts), tuple(offsets))


@lru_cache(maxsize=8192)
def _single(char: str) -> str:
    return unicodedata.normalize("NFKC", char)


@lru_cache(maxsize=8192)
def _joins_previous(char: str) -> bool:
    """Whether a character may compose or be reordered with those before it."""
    if char < "\u0300":
        return False
    first = unicodedata.normalize("NFKD", char)[0]
    return (
        unicodedata.category(first).startswith("M")
        or first in _OTHER_JOINERS
        or any(low <= first <= high for low, high in _HANGUL_JOINERS)
    )
