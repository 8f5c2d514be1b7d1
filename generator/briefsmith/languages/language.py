"""What the program knows of one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from briefsmith.languages.absent import ABSENT, Absent
from briefsmith.languages.date_phrases import DatePhrases
from briefsmith.languages.dates import PrintedDates, WrittenDates
from briefsmith.languages.links import Links
from briefsmith.languages.numbers import Rules
from briefsmith.languages.phrases import Phrases
from briefsmith.languages.prose import Abbreviations, Changes, Counted, Idiom
from briefsmith.languages.search import SearchForms
from briefsmith.languages.units import PrintedUnits


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: each part is present, or declared `ABSENT`. No part has a default, so that none is forgotten."""

    tag: str
    """The BCP 47 tag: a language, and where the folder has several ways of writing it, a script."""
    subtags: frozenset[str] = frozenset()
    """Script and region subtags, in lower case, that choose this variant among those of its folder."""
    variants: tuple[Language, ...] = ()
    """Ways of writing the language that differ in some part (`zh-Hans`, `zh-Hant`)."""

    labels: Mapping[str, str] | Absent
    """What the site says in its own name: key → text."""
    numbers: Rules | Absent
    """The words that numbers are written with."""
    phrases: Phrases | Absent
    """What may stand around a number; without it no number of the language is proved."""
    written_dates: WrittenDates | Absent
    """How dates are written, for reading them."""
    date_phrases: DatePhrases | Absent
    """What may stand around a date; without it dates are read, and what stands around them is not."""
    printed_dates: PrintedDates | Absent
    """Words around dates that are not exact."""
    units: PrintedUnits | Absent
    """How quantities are printed."""
    quotation: tuple[str, str] | Absent
    """The marks before and after words that are quoted."""
    abbreviations: Abbreviations | Absent
    """Points that end no sentence."""
    idiom: Idiom | Absent
    """Numbers in words that are ways of speaking."""
    changes: Changes | Absent
    """Words that mark what a change starts from."""
    counted: Counted | Absent
    """Words for things counted that stand apart from their number."""
    links: Links | Absent
    """Words that join a number to what it counts, and an amount to its conversion."""
    search: SearchForms | Absent
    """What readers type into a search box."""


PARTS: tuple[str, ...] = tuple(
    field.name for field in fields(Language) if field.name not in ("tag", "subtags", "variants")
)
"""The names of the parts, in order."""


def absent(language: Language | None) -> tuple[str, ...]:
    """Return the names of the parts that a language does not have here: all of them where it has no folder."""
    return tuple(part for part in PARTS if language is None or getattr(language, part) is ABSENT)
