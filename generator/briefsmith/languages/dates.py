"""The words and orders in which dates are written and printed in a language, and pieces that several share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDates:
    """How dates are written, for reading them.

    A pattern is a regular expression over lower-case text, with a group for each part: `y`, `m`, `d`, `name` (a month
    in words), `era` and `e`, `rel` (words that count from the day of writing); `y2`, `m2` and `d2` where one pattern
    holds two dates. `@months` stands for every month's name, `@sure` for those that are a month wherever they stand.
    """

    patterns: tuple[str, ...]
    months: str = ""
    """The CLDR locale that has the names of the months; empty where months are numbers."""
    more_months: Mapping[str, int] = field(default_factory=dict)
    """Names beyond CLDR's."""
    unsure_months: frozenset[str] = frozenset()
    """Names that are other words too: alone they are no month."""
    first_day: frozenset[str] = frozenset()
    """Words for the first day of a month."""
    between: tuple[str, ...] = ()
    """Words between the two dates of a span, with or without an article; a dash is one in every language."""
    articles: tuple[str, ...] = ()
    """What may stand between such a word and the second date."""
    eras: Mapping[str, int] = field(default_factory=dict)
    """Era → the year before its first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDates:
    """What CLDR has no words for; `{0}` is the date, or the year."""

    about: str
    perhaps: str
    since: str
    until: str
    decade: str
    spring: str
    summer: str
    autumn: str
    winter: str


def between(*words: str) -> str:
    """Return a pattern for what joins two parts of a span: a dash or one of the words."""
    return rf"\s?(?:[~〜～–—-]|{'|'.join(words)})\s?"


def years(*words: str) -> str:
    """Return a pattern for two years joined by a dash or one of the words: 2023-2024."""
    joined = between(*words)
    return rf"(?<![\d.,-])(?P<y>(?:19|20)\d{{2}}){joined}(?P<y2>(?:19|20)\d{{2}})\b(?! ?[%€$]|[-.,]\d)"


YEAR = r"(?P<y>[12]\d{3})\b"
BARE_YEAR = r"(?P<y>(?:19|20)\d{2})\b"
IN_BRACKETS = r"\((?P<y>(?:19|20)\d{2})\)"
