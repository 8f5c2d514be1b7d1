"""How wide a text is when it is printed, guessed from its letters: no font is asked, so every machine guesses alike."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

_NARROW = frozenset("iljftr.,;:'’!|()[] ")
_WIDE = frozenset("mwMWOQGD—%@")


def text_width(text: str, size: float) -> float:
    """Return the width of one line in the units of `size`, the size of its type."""
    return size * sum(map(_em, text))


def wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    """Return a text in lines that are no wider than `width`; a word that is wider has a line of its own, in pieces."""
    lines: list[str] = []
    line = ""
    for word in _words(text):
        if line and text_width((line + word).rstrip(), size) > width:
            lines.append(line.rstrip())
            line = ""
        while text_width(word.rstrip(), size) > width and len(word) > 1:
            cut = _fitting(word, width, size)
            lines.append(word[:cut])
            word = word[cut:]  # noqa: PLW2901 - goes on with the rest of the word
        line += word
    return (*lines, line.rstrip()) if line.strip() or not lines else tuple(lines)


def _fitting(word: str, width: float, size: float) -> int:
    """How many letters of a word fit, one at least."""
    ems: float = 0
    for n, letter in enumerate(word):
        ems += _em(letter)
        if size * ems > width:
            return max(n, 1)
    return len(word)


def _words(text: str) -> list[str]:
    """Pieces after which a line may end: words with their space or hyphen, each letter of a script without spaces."""
    pieces: list[str] = []
    for letter in " ".join(text.split()):
        if pieces and (letter == " " or not _breaks(pieces[-1][-1], letter)):
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _breaks(before: str, after: str) -> bool:
    return before in " -" or _is_full(before) or _is_full(after)


def _is_full(letter: str) -> bool:
    return east_asian_width(letter) in "WF"


def _em(letter: str) -> float:
    if combining(letter):
        return 0
    if _is_full(letter):
        return 1
    if letter in _NARROW:
        return 0.33
    if letter in _WIDE:
        return 0.85
    return 0.67 if letter.isupper() else 0.56
