"""Dates read as closely as numbers: with what the words around them make of them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefsmith.text.date_lists import listed, with_year_apart
from briefsmith.text.date_phrases import around, date_tables, relative_to
from briefsmith.text.normalise import normalise
from briefsmith.text.written_dates import FLAT, DateReader, WrittenDate, completed, dates_of, lowered, reader_of

Span = tuple[int, int]

_DATE_LIKE = re.compile(
    r"(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)|(?<!\w)'\d{2}(?!\d)|\d\s?[年月日号號](?![間间])"
    r"|(?<!\d)\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?!\d)|(?<![\w.,-])\d{3,4}(?![\w%]|[.,:-]\d)|\b\d{1,4} (?:bc|av)"
    r"|\b(?:reiwa|heisei|sh[oō]wa|taish[oō]|meiji|minguo|juche) \d"
    r"|\b(?:[ivx]+e|\d{1,2}(?:e|ème|th|st|nd|rd|\.)) (?:si[eè]cle|century|jahrhundert)|\b\d{1,4} (?:avant|v\. ?chr)"
    r"|\b(?:vendémiaire|brumaire|frimaire|nivôse|pluviôse|ventôse|germinal|floréal|prairial|messidor|thermidor|fructidor)\b"
    r"|\A\d{1,4}\Z|\ban (?:[ivx]+|\d{1,4})\b|\bannées \d\d\b"
    r"|(?:光[绪緒]|宣[统統]|康熙|乾隆|雍正|嘉[庆慶]|道光|咸[丰豐]|同治|[顺順]治|洪武|永[乐樂]|[万萬][历曆]|崇[祯禎])[元\d一二三四五六七八九十]+年"
    r"|\d世[纪紀]|[一二三四五六七八九十]月|月初[一二三四五六七八九十]"
)
_LISTING = frozenset(("", "、", ",", "・", "&", "の", "と", "や", "及", "及び", "および")).union(
    ("和", "与", "與", "and", ", and", ", on", "et", "und")
)


def read_closely(text: str, language: str) -> tuple[WrittenDate, ...]:
    """The dates of a text in order, each with its bound, its part of the year, and its doubts.

    Besides what is always read: years of two digits, and days in a list. An unknown language reads ISO dates only.
    """
    normalised = normalise(text)
    found = _closed(normalised.text.translate(FLAT), language)
    return tuple(replace(date, span=normalised.original_span(*date.span)) for date in found)


def date_like(text: str, language: str) -> Span | None:
    """Where a text without a date has what may be one (2024, '24, 5月, march 5); None where nothing is."""
    normalised = normalise(text)
    flat = normalised.text.translate(FLAT).lower()
    named = reader_of(language).named
    match = _DATE_LIKE.search(flat) or (named.search(flat) if named else None)
    return normalised.original_span(*match.span()) if match else None


def _closed(text: str, language: str) -> list[WrittenDate]:
    reader, lower = reader_of(language), lowered(text)
    found = listed(dates_of(text, language, more=True), lower, language)
    found = with_year_apart(completed(found, lower, reader.between), lower, language)
    tables = date_tables(language)
    if tables and tables.phrases.capital_months:
        found = [date for date in found if not _is_verb(date, text, lower, reader)]
    cores = [_core(date, lower, reader) for date in found]
    return [_close(found, cores, n, lower, reader, language) for n in range(len(found))]


def _close(
    dates: Sequence[WrittenDate], cores: Sequence[int], n: int, text: str, reader: DateReader, language: str
) -> WrittenDate:
    date = dates[n]
    first = n
    while first and text[dates[first - 1].span[1] : dates[first].span[0]].strip() in _LISTING:
        first -= 1
    end = date.span[1] - (text[date.span[1] - 1] == "度")  # 2024年度 is a year of its own kind
    read = around(text, (cores[n], end), (cores[first], date.span[1]), language)
    bound, doubts = read.bound, read.doubts
    if n and _ends_range(dates[n - 1], date, cores[n], text, reader):
        # 5日から8日まで, 1〜3月期: what bounds or closes the whole says nothing more of its end.
        bound = None if bound == "until" else bound
        doubts = tuple(doubt for doubt in doubts if doubt.kind != "fiscal")
        bound = bound or "between"
    elif n + 1 < len(dates) and _ends_range(date, dates[n + 1], cores[n + 1], text, reader):
        bound = bound or "between"
    offset = relative_to(text[slice(*date.span)], language) if date.relative else None
    return replace(date, bound=bound, months=read.months, doubts=doubts, offset=offset)


def _ends_range(first: WrittenDate, second: WrittenDate, core: int, text: str, reader: DateReader) -> bool:
    if text[first.span[1] : core].strip() in _LISTING:
        return False
    return any(reader.between.fullmatch(text, first.span[1], edge) for edge in (second.span[0], core))


def _is_verb(date: WrittenDate, text: str, lower: str, reader: DateReader) -> bool:
    """Whether the name of its month has no capital, as in "march 5 miles"."""
    written = reader.names.search(lower, *date.span) if reader.names else None
    return written is not None and text[written.start()].islower()


def _core(date: WrittenDate, text: str, reader: DateReader) -> int:
    """Where the first digit or month of a date is: behind "in", "by", "the", and the digit of "q3 2024"."""
    words = text[slice(*date.span)]
    if date.year is not None and date.month is None and (year := re.search(r"\d{4}", words)):
        return date.span[0] + year.start()
    found = [match.start() for match in (re.search(r"\d", words), reader.names and reader.names.search(words)) if match]
    return date.span[0] + min(found, default=0)
