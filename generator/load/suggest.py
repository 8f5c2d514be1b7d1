"""“Did you mean …?” A suggestion is only ever shown; nothing passes because of one."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

NEAR = 65
"""Likeness, of 100, from which a word is worth suggesting."""
SURELY = 80
"""Likeness from which a misspelt field is read as the one that was meant (it stays a problem)."""


def nearest(word: str, known: Iterable[str], likeness: int = NEAR) -> str | None:
    """Return the known word most like this one; None where none is near. Of equals the first in order wins."""
    folded = _folded(word)
    # People seldom mistake a first letter; of words that differ there, only a very near one is worth a mention.
    same = sorted(name for name in set(known) if _folded(name)[:1] == folded[:1])
    other = sorted(name for name in set(known) if _folded(name)[:1] != folded[:1])
    for choices, least in ((same, likeness), (other, max(likeness, SURELY))):
        found = process.extractOne(folded, choices, scorer=fuzz.ratio, processor=_folded, score_cutoff=least)
        if found:
            return found[0]
    return None


def _folded(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Return the hint that offers the nearest known word; None where none is near."""
    guess = nearest(word, known)
    return f"did you mean `{guess}`?" if guess else None
