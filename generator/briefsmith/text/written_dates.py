"""Dates read out of written words: 2月15日, 二〇二四年, le 9 juillet, February 15, 2024, 今月9日.

Month names come from CLDR (`months/format` and `stand-alone`) through Babel; the order of the parts and
the words around them are in `languages/<code>/dates.py`.
"""

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from babel import Locale

from briefsmith.languages import ABSENT, find
from briefsmith.languages.dates import WrittenDates
from briefsmith.text.date_phrases import DateBound, DateDoubt, date_tables
from briefsmith.text.ideographs import DIGITS, below_hundred, positional
from briefsmith.text.normalise import normalise

_LAST_MONTH, _LAST_DAY = 12, 31
_FIRST_YEAR, _LAST_YEAR = 1000, 2999


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as far as the words say it; `relative` where they count from the day of writing (今月9日)."""

    year: int | None
    month: int | None
    day: int | None
    relative: bool
    span: tuple[int, int]
    """Code points of the original text."""
    bound: DateBound | None = None
    """How the words around it bound it (read closely)."""
    months: tuple[int, int] | None = None
    """The months of its year that are meant, as of a quarter; (0, 0) for a season or a part (read closely)."""
    offset: tuple[str, int] | None = None
    """Where it counts from the day of writing: by years or months (`year`, `month`), and how many (read closely)."""
    doubts: tuple[DateDoubt, ...] = ()
    """What around it makes it another date, or none (read closely)."""


def read_dates(text: str, language: str) -> tuple[WrittenDate, ...]:
    """The dates of a text in order; an unknown language reads ISO dates only."""
    normalised = normalise(text)
    found = dates_of(normalised.text.translate(FLAT), language)
    return tuple(replace(date, span=normalised.original_span(*date.span)) for date in found)


def date_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Where the dates of a normalised text stand."""
    return [date.span for date in dates_of(text, language)]


FLAT = str.maketrans({"\u2019": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})

_ISO = (
    r"(?<![\d./-])(?P<y>[12]\d{3})-(?P<m>\d{2})(?:-(?P<d>\d{2}))?(?![\d-])"
    r"(?:[t ]\d{2}:\d{2}(?::\d{2})?(?: ?(?:z|[+-]\d{2}:?\d{2}))?)?",
    r"(?<![\d./-])(?P<y>[12]\d{3})(?P<sep>[/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?![\d/])",
)

_ABBREVIATED = 3
_PIVOT = 50
"""Years of two digits from here on are of the twentieth century."""


@dataclass(frozen=True, slots=True)
class DateReader:
    """How dates are read in a language, compiled."""

    patterns: tuple[re.Pattern[str], ...]
    months: Mapping[str, int]
    between: re.Pattern[str]
    """What stands between the two dates of a span."""
    data: WrittenDates
    more: tuple[re.Pattern[str], ...]
    """Patterns that are read only closely."""
    names: re.Pattern[str] | None
    """The name of a month."""
    named: re.Pattern[str] | None
    """The name of a month beside a number."""


@cache
def reader_of(language: str) -> DateReader:
    """The reader of a language; of one that has none, a reader of ISO dates."""
    known = find(language)
    data = WrittenDates(patterns=()) if known is None or known.written_dates is ABSENT else known.written_dates
    months = _month_names(data) if data.months else {}
    names = "|".join(re.escape(name) for name in sorted(months, key=lambda name: (-len(name), name)))
    sure = "|".join(sorted(name for name in months if name not in data.unsure_months and len(name) > _ABBREVIATED))

    def fill(sources: Iterable[str]) -> tuple[re.Pattern[str], ...]:
        return tuple(
            re.compile(source.replace("@months", f"(?:{names})").replace("@sure", f"(?:{sure})")) for source in sources
        )

    tables = date_tables(language)
    more = fill(tables.phrases.more) if tables else ()
    named = re.compile(rf"\b(?:{names})\b\.? ?\d|\d(?:st|nd|rd|th|er|\.)? ?(?:{names})\b") if names else None
    any_name = re.compile(rf"\b(?:{names})\b") if names else None
    articles = f"(?: (?:{'|'.join(data.articles)}))?" if data.articles else ""
    joined = re.compile(rf"\s?(?:{'|'.join(('[~〜～–—/-]', *data.between))}){articles}\s?")
    return DateReader(fill((*_ISO, *data.patterns)), months, joined, data, more, any_name, named)


def _month_names(data: WrittenDates) -> dict[str, int]:
    names = dict(data.more_months)
    locale = Locale.parse(data.months)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                names.setdefault(name.lower().rstrip("."), number)
    return names


def lowered(text: str) -> str:
    """A text in lower case, character by character."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return lower


def dates_of(text: str, language: str, *, more: bool = False) -> list[WrittenDate]:
    """The dates of a flat NFKC text, `more` of them where they are to be read closely."""
    reader = reader_of(language)
    lower = lowered(text)
    found: list[WrittenDate] = []
    for pattern in (*reader.patterns, *reader.more) if more else reader.patterns:
        found.extend(_matches(pattern, lower, reader))
    # Of those that overlap, the one that says most: 2024-07-09 rather than the "of 2024" in "as of 2024-07-09".
    found.sort(key=lambda date: (-_said(date), date.span[0] - date.span[1], date.span))
    kept: list[WrittenDate] = []
    for date in found:
        at = bisect(kept, date.span, key=lambda other: other.span)
        if (not at or kept[at - 1].span[1] <= date.span[0]) and (at == len(kept) or date.span[1] <= kept[at].span[0]):
            kept.insert(at, date)
    return completed(kept, lower, reader.between)


def _said(date: WrittenDate) -> int:
    return sum(part is not None for part in (date.year, date.month, date.day)) + date.relative


def completed(dates: list[WrittenDate], text: str, between: re.Pattern[str]) -> list[WrittenDate]:
    """The ends of a span with what one leaves to the other: 2月15日から18日, de janvier à mars 2024."""
    done = list(dates)
    for n in range(1, len(done)):
        first, second = done[n - 1], done[n]
        if not between.fullmatch(text, first.span[1], second.span[0]):
            continue
        if second.month is None and second.year is None and None not in (first.day, second.day):
            if (first.day or 0) < (second.day or 0):
                done[n] = second = replace(second, year=first.year, month=first.month, relative=first.relative)
        elif first.month and second.month and not (first.relative or second.relative):
            later = (second.month, second.day or 0) < (first.month, first.day or 0)  # December to February
            if first.year is None and second.year is not None:
                done[n - 1] = replace(first, year=second.year - later)
            elif second.year is None and first.year is not None:
                done[n] = replace(second, year=first.year + later)
    return done


def _matches(pattern: re.Pattern[str], text: str, reader: DateReader) -> Iterator[WrittenDate]:
    for match in pattern.finditer(text):
        yield from _of_match(match, text, reader)


def _of_match(match: re.Match[str], text: str, reader: DateReader) -> Iterator[WrittenDate]:
    """One date, or the two of a pattern that gives a part twice (`d` and `d2`)."""
    parts = match.groupdict()
    start, end = match.span()
    for part in ("y", "m", "d"):
        if parts.get(f"{part}2"):
            yield from _one(parts, (start, match.end(part)), text, reader)
            parts[part], start = parts[f"{part}2"], match.start(f"{part}2")
    yield from _one(parts, (start, end), text, reader)


def _one(
    parts: Mapping[str, str | None], span: tuple[int, int], text: str, reader: DateReader
) -> Iterator[WrittenDate]:
    year = _number(parts.get("y"), reader)
    era, of_era = parts.get("era"), parts.get("e")
    if era and of_era:
        of = 1 if of_era == "元" else _of_era(of_era)
        year = None if of is None else reader.data.eras[era] + of
    if short := parts.get("yy"):
        year = int(short) + (1900 if int(short) >= _PIVOT else 2000)
    month = reader.months.get(parts["name"] or "") if parts.get("name") else _number(parts.get("m"), reader)
    day = _number(parts.get("d"), reader)
    relative = bool(parts.get("rel"))
    if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
        return
    if (month is not None and not 1 <= month <= _LAST_MONTH) or (day is not None and not 1 <= day <= _LAST_DAY):
        return
    start, end = span
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    if year is None and month is None and day is None and not relative:
        return
    yield WrittenDate(year, month, day, relative, (start, end))


def _of_era(written: str) -> int | None:
    if written.isdecimal():
        return int(written)
    hundred, found, rest = written.rpartition("百")
    below = below_hundred(rest.lstrip("零〇")) if rest.strip("零〇") else 0
    return None if below is None or hundred not in ("", "一") else below + 100 * bool(found)


def _number(written: str | None, reader: DateReader) -> int | None:
    if not written:
        return None
    if written in reader.data.first_day:
        return 1
    if written.isdecimal():
        return int("".join(str(unicodedata.decimal(char)) for char in written))
    if all(char in DIGITS for char in written):
        return positional(written)
    return below_hundred(written)
