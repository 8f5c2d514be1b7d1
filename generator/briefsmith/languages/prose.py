"""Words that a language puts around numbers and sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Counted = Mapping[str, tuple[str, ...]]
"""Unit id → words in lower case that name it apart from its number, beyond those that follow a number."""


@dataclass(frozen=True, slots=True)
class Idiom:
    """What one language says with numbers without counting. Digits are never idiom."""

    largest_bare: int
    """Up to here a number in words, with no unit, is a determiner: two of them, the other three."""
    largest_counted: int
    """Up to here one may stand before a thing counted: one company, three texts; never before a measure."""
    words: frozenset[str]
    """Words that are a number to a reader of numbers, and a way of speaking to everyone else."""
    phrases: tuple[str, ...]
    """Set phrases, in lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Words beside the number that a change starts from, in lower case: "to 10 seconds, up from 5"."""

    before: tuple[str, ...] = ()
    """Words right before it."""
    after: tuple[str, ...] = ()
    """Words right after it."""
    by_before: tuple[str, ...] = ()
    """Words right before a number that make a difference of it, neither start nor end (fell | by | 20 cents to 35)."""
    by_after: tuple[str, ...] = ()
    """The same right after it (5%から3ポイント | 低下)."""
    left: tuple[str, ...] = ()
    """Words right before a number that make a start of it wherever the change leads (60, | up from | 45)."""
    between: tuple[str, ...] = ()
    """Words that, between two quantities, lead from one to the other, so that they are no range (5% | to | 10%)."""
    then: tuple[str, ...] = ()
    """Where these are given, one of them must follow the second (5億から10億 | に)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviations:
    """Words that take a point which may end no sentence: regular expressions, in lower case, without that point."""

    never_last: str
    """A sentence goes on after them, even before a capital."""
    last_or_not: str
    """A sentence ends after them where a capital follows."""
    before_number: str
    """A sentence goes on after them where a digit follows."""
