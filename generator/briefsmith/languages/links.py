"""Words that join a number to what it counts, and an amount to the same amount in another unit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Regular expressions on text in NFKC and lower case."""

    noun_before: str
    """All that may stand between a noun and the number that counts it, the comparator left out: 利用者 | は | 300."""
    noun_after: str
    """All that may stand from a number to the end of the noun that it counts, noun included: 50 | of its users."""
    conversion: str
    """All that may stand between an amount and its conversion: (, or, that is, 约合."""
    conversion_after: str = "(?!)"
    """What stands after a conversion that nothing but this marks as one: に相当."""
    as_well: str = r"\s*[,;/、；]\s*"
    """All that may stand between one conversion and the next."""
    time_before: str = "(?!)"
    """All from the start of a sentence to a number, where a date (`@date`) or duration (`@time`) tells when it is so.

    The first word of a date stands before its mark: `since @date`.
    """
    time_after: str = "(?!)"
    """What follows a number where a date or duration behind it tells when it holds; more words may follow."""
