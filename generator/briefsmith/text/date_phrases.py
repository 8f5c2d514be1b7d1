"""What stands around a written date, read closely: bounds, parts of a year, and what puts the date in doubt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast, get_args

from briefsmith.languages import ABSENT, find
from briefsmith.languages.date_phrases import DatePhrases

DateBound = Literal["until", "since", "about", "between"]
"""How words bound a date: before or by it, after it, around it, between it and another."""

DateDoubtKind = Literal["shift", "negation", "calendar", "fiscal", "alternative"]
"""`shift`: another day, counted from this one. `negation`: a denial. `calendar`: of another calendar. `fiscal`: a year
or period that is not the calendar's. `alternative`: one of two dates, or only perhaps."""

Span = tuple[int, int]

_BOUNDS = frozenset(get_args(DateBound))
_DOUBTS = frozenset(get_args(DateDoubtKind))
_PARTS = {"quarter": 3, "half": 6, "season": 0, "part": 0}
_LINE = re.compile(r"(?P<kind>[a-z]+): (?P<pattern>.*)")
_FAR, _FAR_IN_CLAUSE = 60, 120


@dataclass(frozen=True, slots=True)
class DateDoubt:
    """Something around a date that makes it another one, or none."""

    kind: DateDoubtKind
    words: str


@dataclass(frozen=True, slots=True)
class Around:
    """What the words around a date make of it."""

    bound: DateBound | None = None
    months: Span | None = None
    """The months of its year that are meant (third quarter: 7 to 9); (0, 0) for a season or a part (late in)."""
    doubts: tuple[DateDoubt, ...] = ()


@dataclass(frozen=True, slots=True)
class _Tables:
    phrases: DatePhrases
    before: tuple[tuple[str, re.Pattern[str]], ...]
    after: tuple[tuple[str, re.Pattern[str]], ...]
    clause_before: tuple[tuple[str, re.Pattern[str]], ...]
    clause_after: tuple[tuple[str, re.Pattern[str]], ...]
    clause_ends: re.Pattern[str]
    relative: tuple[tuple[str, int, re.Pattern[str]], ...]


@cache
def date_tables(language: str) -> _Tables | None:
    """The tables of a language, compiled; None where it has none."""
    known = find(language)
    if known is None or known.date_phrases is ABSENT:
        return None
    phrases = known.date_phrases
    return _Tables(
        phrases,
        tuple(_lines(phrases.before, r"\Z")),
        tuple(_lines(phrases.after, "")),
        tuple(_lines(phrases.clause_before, "")),
        tuple(_lines(phrases.clause_after, "")),
        re.compile(phrases.clause_ends),
        tuple(_relative(phrases.relative)),
    )


def relative_to(words: str, language: str) -> tuple[str, int] | None:
    """What words such as "last month" count by, and how many: ("month", -1); None where the language does not say."""
    tables = date_tables(language)
    lines = tables.relative if tables else ()
    return next(((unit, number) for unit, number, pattern in lines if pattern.search(words)), None)


def _relative(table: str) -> Iterator[tuple[str, int, re.Pattern[str]]]:
    for line in filter(None, table.split("\n")):
        unit, number, pattern = line.split(" ", 2)
        yield unit, int(number.rstrip(":")), re.compile(pattern)


def _lines(table: str, end: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    for line in table.strip("\n").split("\n"):
        read = _LINE.fullmatch(line) if line else None
        if read is None:
            if line:
                raise ValueError(f"no line of a table of dates: {line}")
            continue
        if read["kind"] not in _BOUNDS | _DOUBTS | set(_PARTS):
            raise ValueError(f"no kind of a table of dates: {read['kind']}")
        yield read["kind"], re.compile(f"(?:{read['pattern']}){end}")


def around(text: str, span: Span, whole: Span, language: str) -> Around:
    """Read what stands around a date.

    `text` is in NFKC and lower case; `span` is the date from its first digit or month, `whole` all that belongs to it
    and to the dates it is listed with. A language without tables leaves every date as it is.
    """
    tables = date_tables(language)
    if tables is None:
        return Around()
    said = list(_beside(tables, text, span, whole))
    bound = next((kind for kind, _, _ in said if kind in _BOUNDS), None)
    part = next(((kind, n) for kind, n, _ in said if kind in _PARTS), None)
    doubts = [DateDoubt(cast(DateDoubtKind, kind), words) for kind, _, words in said if kind in _DOUBTS]
    doubts += _in_clause(tables, text, whole)
    return Around(cast("DateBound | None", bound), _months(part, tables) if part else None, tuple(doubts))


def _beside(tables: _Tables, text: str, span: Span, whole: Span) -> Iterator[tuple[str, str, str]]:
    found: dict[Span, tuple[str, str, str]] = {}
    for start in dict.fromkeys((span[0], whole[0])):
        first = max(0, start - _FAR)
        head = text[first:start]
        for kind, pattern in tables.before:
            if match := pattern.search(head):
                place = (first + match.start(), start)
                found.setdefault(place, (kind, match.groupdict().get("n") or "", match[0]))
                # A part of a year may be bounded in turn: before the third quarter of 2024.
                if kind not in _PARTS:
                    break
                yield from _beside(tables, text, (place[0], place[0]), (place[0], place[0]))
                break
    for end in dict.fromkeys((span[1], whole[1])):
        for kind, pattern in tables.after:
            if ending := pattern.match(text, end):
                found.setdefault((end, ending.end()), (kind, ending.groupdict().get("n") or "", ending[0]))
                break
    yield from found.values()


def _in_clause(tables: _Tables, text: str, whole: Span) -> Iterator[DateDoubt]:
    start = max(0, whole[0] - _FAR_IN_CLAUSE)
    for match in tables.clause_ends.finditer(text, start, whole[0]):
        start = match.end()
    ending = tables.clause_ends.search(text, whole[1])
    end = min(ending.start() if ending else len(text), whole[1] + _FAR_IN_CLAUSE)
    for lines, first, last in ((tables.clause_before, start, whole[0]), (tables.clause_after, whole[1], end)):
        piece = text[first:last]
        for kind, pattern in lines:
            if said := pattern.search(piece):
                yield DateDoubt(cast(DateDoubtKind, kind), said[0])


def _months(part: tuple[str, str], tables: _Tables) -> Span:
    kind, written = part
    length = _PARTS[kind]
    number = int(written) if written.isdecimal() else tables.phrases.ordinals.get(written, 0)
    if not length or not number:
        return (0, 0)
    return ((number - 1) * length + 1, min(number * length, 12))
