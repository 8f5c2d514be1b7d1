"""What may stand around a date, and what it makes of the date: how a language writes this down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePhrases:
    """Tables of a line each, `kind: pattern`, on the text in NFKC and lower case; the first line that matches counts.

    Kinds that bound the date: `until` (before, by), `since` (after), `about`, `between`. Kinds that make another time
    of it: `quarter` and `half` (their number in a group `n`), `season`, `part` (early, late in). Any other kind
    is a doubt
    (`briefsmith.text.date_phrases.DateDoubtKind`). `plain` ends the search: the words leave the date what it is.
    """

    before: str
    """Right before the date; each pattern ends there."""
    after: str
    """Right after it."""
    clause_before: str
    """Anywhere before it in its clause."""
    clause_after: str
    """Anywhere after it in its clause."""
    clause_ends: str
    """A pattern for what parts clauses."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """What a group `n` may hold beside digits."""
    more: tuple[str, ...] = ()
    """Patterns for dates that are read only where a date is read closely: years of two digits (group `yy`), and those
    that only a season or the like beside them makes years."""
    relative: str = ""
    """A table of words that count from the day of writing: `year -1: last year`, `month +1: next month`."""
    lists_before: str = ""
    """A pattern for days listed before a day of the same month: the "5, 6 and " of "5, 6 and 7 March"."""
    lists_after: str = ""
    """A pattern for days listed after a day of the same month, with their year: ", 6 and 7, 2024"."""
    of_year: str = ""
    """A pattern for what may stand between a day and its year apart: the " of " of "5 March of 2024"."""
    in_year: str = ""
    """A pattern for what may stand between a year and its day: the ", on " of "in 2024, on 5 March"."""
    or_words: str = ""
    """A pattern for words between two dates of which one is meant: "5 or 6 March"."""
    capital_months: bool = False
    """Whether the name of a month has a capital."""
