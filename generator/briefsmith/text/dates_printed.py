"""EDTF dates as a reader of a locale expects them: `about February 2024`, `2024年2月15日`, `vers février 2024`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from babel.core import Locale

from briefsmith.languages import ABSENT, ENGLISH, find
from briefsmith.languages.dates import PrintedDates
from briefsmith.text.edtf import EdtfDate, read_date
from briefsmith.text.locale import format_date

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_STATED = re.compile(r"(?P<year>\d{4})(?:-(?:XX|(?P<month>\d{2})))?(?:-(?:XX|(?P<day>\d{2})))?(?:T.*)?")
_DECADE = re.compile(r"(\d{3})X")
_QUALIFIED = "?~%"


def print_date(when: EdtfDate, locale: str) -> str:
    """Return the date in words, no more exact than it is; an open interval says from when, or by when."""
    words = _words(locale)
    if not when.is_interval:
        return _point(when.text, words, locale)
    start, _, end = when.text.partition("/")
    if end in ("", ".."):
        return words.since.format(_point(start, words, locale))
    if start in ("", ".."):
        return words.until.format(_point(end, words, locale))
    first, last = _point(start, words, locale), _point(end, words, locale)
    return first if first == last else _between(locale).format(first, last)


def _point(text: str, words: PrintedDates, locale: str) -> str:
    stated = text.rstrip(_QUALIFIED)
    printed = _stated(stated, words, locale)
    mark = text[len(stated) :]
    if mark in ("~", "%"):
        printed = words.about.format(printed)
    if mark in ("?", "%"):
        printed = words.perhaps.format(printed)
    return printed


def _stated(text: str, words: PrintedDates, locale: str) -> str:
    if match := _DECADE.fullmatch(text):
        return words.decade.format(f"{match[1]}0")
    match = _STATED.fullmatch(text)
    if match is None:
        return _years(text, locale)
    if match["month"] in _SEASONS:
        return str(getattr(words, _SEASONS[match["month"]])).format(match["year"])
    year, month, day = (int(part) if part else None for part in match.groups())
    if month is not None and month > 12:  # noqa: PLR2004 - the seasons of a hemisphere, quarters and halves
        return _years(text, locale)
    return format_date(year, month, day if month else None, locale)


def _years(text: str, locale: str) -> str:
    """Return any other date, such as a century, as the years it covers."""
    read = read_date(text)
    ends = [format_date(bound.year, None, None, locale) for bound in (read.earliest, read.latest) if bound]
    return ends[0] if ends[0] == ends[-1] else _between(locale).format(ends[0], ends[-1])


def _between(locale: str) -> str:
    formats: Mapping[str | None, str] = Locale.parse(locale.replace("-", "_")).interval_formats
    return formats.get(None) or "{0} – {1}"


def _words(locale: str) -> PrintedDates:
    """Return the words around dates of a locale; the English ones where its language has none."""
    for tag in (locale, ENGLISH):
        language = find(tag)
        if language is not None and language.printed_dates is not ABSENT:
            return language.printed_dates
    raise AssertionError("English has words for dates")
