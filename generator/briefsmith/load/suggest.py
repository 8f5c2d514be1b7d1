"""“Did you mean …?” A suggestion is only ever shown; nothing passes because of one."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

NEAR = 65
"""Likeness, of 100, from which a word is worth suggesting."""
SURELY = 80
"""Likeness from which a misspelt field is read as the one that was meant (it stays a problem)."""


class Choices:
    """Known words, prepared for many questions: a registry that was not found leaves thousands of names unknown."""

    def __init__(self, known: Iterable[str]) -> None:
        self._words = {_folded(word): word for word in sorted(set(known), reverse=True)}
        self._all = sorted(self._words)
        self._by_first: dict[str, list[str]] = {}
        for folded in self._all:
            self._by_first.setdefault(folded[:1], []).append(folded)
        self._answers: dict[tuple[str, int], str | None] = {}

    def nearest(self, word: str, likeness: int = NEAR) -> str | None:
        """Return the known word most like this one; None where none is near. Of equals the first in order wins."""
        key = (word, likeness)
        if key not in self._answers:
            self._answers[key] = self._nearest(_folded(word), likeness)
        return self._answers[key]

    def _nearest(self, word: str, likeness: int) -> str | None:
        # People seldom mistake a first letter; of words that differ there, only a very near one is worth a mention.
        for choices, least in ((self._by_first.get(word[:1], []), likeness), (self._all, max(likeness, SURELY))):
            found = process.extractOne(word, choices, scorer=fuzz.ratio, score_cutoff=least)
            if found:
                return self._words[found[0]]
        return None


def nearest(word: str, known: Iterable[str], likeness: int = NEAR) -> str | None:
    """Return the one of a few known words that is most like this one; None where none is near."""
    return Choices(known).nearest(word, likeness)


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Return the hint that offers the nearest known word; None where none is near."""
    guess = nearest(word, known)
    return f"did you mean `{guess}`?" if guess else None


def _folded(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")
