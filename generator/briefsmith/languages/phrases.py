"""What may stand around a number, and what there puts it in doubt: how a language writes this down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrases:
    """Tables of a line each: `kind: pattern`, or `kind @guard,guard: pattern`.

    The kind is one of `briefsmith.text.quantities.quantity.DoubtKind`; the pattern is a regular expression on the
    text in NFKC and lower case. Guards (`@money,!scaled`) say of which quantities the line speaks, `!` before one of
    which it does not: a dimension (`money`, `time`, `count`), a unit, `bare` (no unit was read), `bound` (a comparator
    was read), `about` and the other comparators, `small` (a whole number of ten at most), `scaled` (a magnitude),
    `minus`, `digits` (written in digits), `whole` (one word that is a quantity: half), `part` (less than one of
    something), `w=pounds` (the unit's last word).
    """

    following: str
    """Right after the quantity: a match is what was not understood."""
    preceding: str
    """Right before it."""
    clause_before: str
    """Anywhere before it in its clause."""
    clause_after: str
    """Anywhere after it in its clause."""
    sentence: str
    """Anywhere in its sentence."""
    paragraph: str
    """Anywhere in its paragraph."""
    clause_ends: str
    """A pattern for what parts clauses, besides the end of a sentence."""
    turns: str
    """A pattern for the words that a new statement starts with (but), across which a bound is not denied."""
    comparisons: str
    """A line a comparator that is one only at times: `words: pattern`; what stands before it must match the pattern."""
    following_comparisons: str = ""
    """The same for a comparator that stands after the quantity: what stands after it must match."""
    difference: tuple[str, str] = ("", "")
    """Patterns for what stands right before a difference, and right after it where the new value follows: it rose by
    | 50 euros | to 700. The difference is then no value by itself."""
    turned: str = ""
    """A pattern for a denied comparator that bounds from the other side (does not exceed); any other is a doubt."""
    small_words: frozenset[str] = frozenset()
    """In a language with spaces: short words that say nothing about a number before them."""
    names_before: frozenset[str] = frozenset()
    """In a language with spaces: words that may stand with a capital before a number and name nothing; empty where
    every noun has one."""
    capitals: str = ""
    """In a language where only names have a capital: a pattern of words that have one and may stand after a number;
    any other is a name that the number belongs to. Empty where capitals are not looked at."""
    suffixes: frozenset[str] = frozenset()
    """In a language without spaces: suffixes and counters that may follow a unit and leave it what it is."""
    money_nouns: frozenset[str] = frozenset()
    """In a language without spaces: nouns that may follow money and leave it what it is."""
    prefixes: frozenset[str] = frozenset()
    """In a language without spaces: prefixes that may stand before a number."""
    decided: Mapping[str, str] = field(default_factory=dict)
    """In a language without spaces: of each class of words that is closed (`briefsmith.text.morphemes.Role`), a pattern
    of those that say nothing about a number in their clause; every other word of the class is a doubt."""
