"""Dates that share a part with their neighbours: 3月5日、6日, March 5, 6 and 7, 2024, in 2024, on 5 March."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from briefsmith.text.date_phrases import date_tables

if TYPE_CHECKING:
    from briefsmith.text.written_dates import WrittenDate

_LAST_DAY = 31
_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def listed(dates: Sequence[WrittenDate], text: str, language: str) -> list[WrittenDate]:
    """The dates, with the days that are listed before or after one of them, and each with the year of its list."""
    tables = date_tables(language)
    if tables is None:
        return list(dates)
    phrases = tables.phrases
    found: list[WrittenDate] = []
    for date in dates:
        if date.day is None or date.month is None:
            found.append(date)
            continue
        before = _days_before(date, text, phrases.lists_before) if phrases.lists_before else []
        after = _compiled(phrases.lists_after).match(text, date.span[1]) if phrases.lists_after else None
        days = _days(after, date) if after else []
        written = after.groupdict().get("y") if after else None
        year = int(written) if written and date.year is None else date.year
        found += [replace(one, year=year) for one in (*before, date, *days)]
    return sorted(_apart(found), key=lambda date: date.span)


def _apart(dates: Sequence[WrittenDate]) -> list[WrittenDate]:
    """Each place once, without what lies in another date, as the 2024 of a list that was also read alone."""
    by_span: dict[tuple[int, int], WrittenDate] = {}
    for date in dates:
        by_span.setdefault(date.span, date)
    return [
        date
        for date in by_span.values()
        if not any(span != date.span and span[0] <= date.span[0] and date.span[1] <= span[1] for span in by_span)
    ]


def _days_before(date: WrittenDate, text: str, pattern: str) -> list[WrittenDate]:
    start = max(0, date.span[0] - 60)
    core = re.search(r"\d", text[date.span[0] : date.span[1]])
    if core is None or text[date.span[0] + core.start()] not in "0123456789":
        return []
    if not re.match(r"\d{1,2}(?!\d)", text[date.span[0] + core.start() :]):
        return []
    match = re.search(f"(?:{pattern})\\Z", text[start : date.span[0] + core.start()])
    return [] if match is None else _numbers(match, start, date)


def _days(match: re.Match[str], date: WrittenDate) -> list[WrittenDate]:
    year = match.start("y") if match.groupdict().get("y") else match.end()
    return [
        replace(date, day=int(number[0]), span=number.span())
        for number in _NUMBER.finditer(match.string, match.start(), year)
        if 1 <= int(number[0]) <= _LAST_DAY
    ]


def _numbers(match: re.Match[str], offset: int, date: WrittenDate) -> list[WrittenDate]:
    start = offset + match.start()
    return [
        replace(date, day=int(number[0]), span=(start + number.start(), start + number.end()))
        for number in _NUMBER.finditer(match[0])
        if 1 <= int(number[0]) <= _LAST_DAY
    ]


def with_year_apart(dates: Sequence[WrittenDate], text: str, language: str) -> list[WrittenDate]:
    """The dates, a day or month without a year given the one that stands right beside it."""
    tables = date_tables(language)
    done = list(dates)
    if tables is None:
        return done
    for n in range(1, len(done)):
        first, second = done[n - 1], done[n]
        gap = text[first.span[1] : second.span[0]]
        if _is_year(first) and _is_day(second) and _compiled(tables.phrases.in_year).fullmatch(gap):
            done[n] = replace(second, year=first.year)
        elif _is_day(first) and _is_year(second):
            gap += _words_before_digits(text[slice(*second.span)])
            if _compiled(tables.phrases.of_year).fullmatch(gap):
                done[n - 1] = replace(first, year=second.year)
    return done


def _words_before_digits(words: str) -> str:
    digit = re.search(r"\d", words)
    return words[: digit.start()] if digit else words


def _is_year(date: WrittenDate) -> bool:
    return date.year is not None and date.month is None and date.day is None


def _is_day(date: WrittenDate) -> bool:
    return date.year is None and date.month is not None and not date.relative
