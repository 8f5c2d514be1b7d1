"""Longest-match dictionaries of written words."""

from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


def is_latin(char: str) -> bool:
    """Whether a letter belongs to a script written with spaces, where a word must end before the next letter."""
    return bool(char) and char.isalpha() and (char < "\u0590" or "\u1e00" <= char <= "\u1fff")


class Lexicon(Generic[T]):
    """Words with a value each; finds the longest that starts, or ends, at a place.

    A word that ends in a letter of a spaced script must not run on into another letter or a digit. Words with
    capitals and single letters are compared as written (5 g, but 5G), the others without regard to case.
    """

    __slots__ = ("_by_first", "_by_last", "openings")

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        words: dict[str, T] = {}
        for word, value in entries:
            words.setdefault(word, value)
        self.openings = frozenset(word[:3].lower() for word in words)
        self._by_first = _Index((word[:2], word, value) for word, value in words.items())
        self._by_last = _Index((word[-2:], word, value) for word, value in words.items())

    def after(self, cased: str, lower: str, at: int) -> tuple[T, int] | None:
        """The value of the longest word that starts at a place, and where it ends."""
        letters, small = cased[at : at + 2], lower[at : at + 2]
        for word, value, as_written in self._by_first.candidates(letters, small, letters[:1]):
            text = cased if as_written else lower
            if text.startswith(word, at) and _ends_word(cased, at + len(word)):
                return value, at + len(word)
        return None

    def before(self, cased: str, lower: str, end: int) -> tuple[T, int] | None:
        """The value of the longest word that ends at a place, and where it starts."""
        if end <= 0:
            return None
        letters, small = cased[max(0, end - 2) : end], lower[max(0, end - 2) : end]
        for word, value, as_written in self._by_last.candidates(letters, small, letters[-1:]):
            start = end - len(word)
            text = cased if as_written else lower
            if start >= 0 and text.startswith(word, start) and _starts_word(cased, start):
                return value, start
        return None


class _Index(Generic[T]):
    """Words by two of their letters, longest first, each with its value and whether it is compared as written.

    By one letter it would offer ten words at every place of a text.
    """

    __slots__ = ("_as_written", "_both", "_small")

    def __init__(self, words: Iterable[tuple[str, str, T]]) -> None:
        self._as_written: dict[str, list[tuple[str, T, bool]]] = {}
        self._small: dict[str, list[tuple[str, T, bool]]] = {}
        self._both: dict[str, list[tuple[str, T, bool]]] = {}
        for letters, word, value in sorted(words, key=lambda entry: (-len(entry[1]), entry[1])):
            as_written = word != word.lower() or len(word) == 1
            index = self._as_written if as_written else self._small
            index.setdefault(letters, []).append((word, value, as_written))

    def candidates(self, letters: str, small: str, letter: str) -> list[tuple[str, T, bool]]:
        """The words that two letters may begin or end, as they are written and in small, or the one of them alone."""
        found = self._both.get(letters)
        if found is None:
            exact = self._as_written.get(letters, []) if letters != letter else []
            found = sorted(exact + self._small.get(small, []), key=lambda entry: (-len(entry[0]), entry[0]))
            if found:  # so the words bound what is kept
                self._both[letters] = found
        alone = self._as_written.get(letter)
        return found + alone if alone else found


def _ends_word(text: str, end: int) -> bool:
    if end >= len(text):
        return True
    last, following = text[end - 1], text[end]
    return not (is_latin(last) and (is_latin(following) or following.isdigit()))


def _starts_word(text: str, start: int) -> bool:
    return start == 0 or not (is_latin(text[start]) and is_latin(text[start - 1]))
