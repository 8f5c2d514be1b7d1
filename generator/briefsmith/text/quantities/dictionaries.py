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

    __slots__ = ("_by_first", "_by_last")

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        words: dict[str, T] = {}
        for word, value in entries:
            words.setdefault(word, value)
        self._by_first: dict[str, list[tuple[str, T]]] = {}
        self._by_last: dict[str, list[tuple[str, T]]] = {}
        for word, value in sorted(words.items(), key=lambda item: (-len(item[0]), item[0])):
            self._by_first.setdefault(word[0], []).append((word, value))
            self._by_last.setdefault(word[-1], []).append((word, value))

    def after(self, cased: str, lower: str, at: int) -> tuple[T, int] | None:
        """The value of the longest word that starts at a place, and where it ends."""
        if at >= len(cased):
            return None
        for word, value in self._candidates(self._by_first, cased[at], lower[at]):
            text = cased if word != word.lower() or len(word) == 1 else lower
            if text.startswith(word, at) and _ends_word(cased, at + len(word)):
                return value, at + len(word)
        return None

    def before(self, cased: str, lower: str, end: int) -> tuple[T, int] | None:
        """The value of the longest word that ends at a place, and where it starts."""
        if end <= 0:
            return None
        for word, value in self._candidates(self._by_last, cased[end - 1], lower[end - 1]):
            start = end - len(word)
            if start < 0:
                continue
            text = cased if word != word.lower() or len(word) == 1 else lower
            if text.startswith(word, start) and _starts_word(cased, start):
                return value, start
        return None

    @staticmethod
    def _candidates(index: dict[str, list[tuple[str, T]]], cased: str, lower: str) -> list[tuple[str, T]]:
        exact = index.get(cased, [])
        if cased == lower:
            return exact
        return sorted(exact + index.get(lower, []), key=lambda item: -len(item[0]))


def _ends_word(text: str, end: int) -> bool:
    if end >= len(text):
        return True
    last, following = text[end - 1], text[end]
    return not (is_latin(last) and (is_latin(following) or following.isdigit()))


def _starts_word(text: str, start: int) -> bool:
    return start == 0 or not (is_latin(text[start]) and is_latin(text[start - 1]))
