"""Numbers that are ways of speaking and need no figure. Data: a row is a reason not to warn.

Prose is English for now; another language is another entry. Digits are never idiom.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Idiom:
    """What one language says with numbers without counting."""

    largest_bare: int
    """Up to here a number in words, with no unit, is a determiner: two of them, the other three."""
    largest_counted: int
    """Up to here one may stand before a thing counted: one company, three texts; never before a measure."""
    words: frozenset[str]
    """Words that are a number to a reader of numbers, and a way of speaking to everyone else."""
    phrases: tuple[str, ...]
    """Set phrases, in lower case."""


IDIOM: Mapping[str, Idiom] = {
    "en": Idiom(
        largest_bare=10,
        largest_counted=3,
        words=frozenset({"half", "single", "sole", "zero"}),
        phrases=(
            "a hundred percent",
            "a million miles",
            "a thousand times",
            "all fours",
            "at one time",
            "at sixes and sevens",
            "cloud nine",
            "fifty-fifty",
            "first thousand words",
            "half the battle",
            "hundreds of",
            "in two minds",
            "in two ways",
            "millions of",
            "once or twice",
            "one by one",
            "one hundred percent",
            "one in a million",
            "one or two",
            "one thing and another",
            "one-time",
            "one-way",
            "second to none",
            "six of one",
            "tens of thousands",
            "thousand words",
            "thousands of",
            "two cents",
            "two sides of",
            "two-way",
            "twofold",
            "zero-sum",
        ),
    )
}
