"""Dates read out of written words: 2月15日, 二〇二四年, le 9 juillet, February 15, 2024, 今月9日.

Month names come from CLDR (`months/format` and `stand-alone`) through Babel; the order of the parts and
the words around them are data below.
"""

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from babel import Locale

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


def read_dates(text: str, language: str) -> tuple[WrittenDate, ...]:
    """The dates of a text in order; an unknown language reads ISO dates only."""
    normalised = normalise(text)
    return tuple(
        WrittenDate(date.year, date.month, date.day, date.relative, normalised.original_span(*date.span))
        for date in _dates(normalised.text.translate(_FLAT), language)
    )


def date_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Where the dates of a normalised text stand."""
    return [date.span for date in _dates(text, language)]


_FLAT = str.maketrans({"\u2019": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})

_ISO = (
    r"(?<![\d./-])(?P<y>[12]\d{3})-(?P<m>\d{2})(?:-(?P<d>\d{2}))?(?![\d-])"
    r"(?:[t ]\d{2}:\d{2}(?::\d{2})?(?: ?(?:z|[+-]\d{2}:?\d{2}))?)?",
    r"(?<![\d./-])(?P<y>[12]\d{3})(?P<sep>[/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?![\d/])",
)

_HAN = "[〇零一二三四五六七八九]"
_YEAR = rf"(?P<y>(?<!\d)[12]\d{{3}}|{_HAN}{{4}})\s?年(?!間|间|代|ぶり|以上|前)度?"
_MONTH = r"(?P<m>(?<!\d)\d{1,2}|十[一二]?|[一二三四五六七八九])\s?月"
_DAY = (
    r"(?P<d>(?<![\d.,])\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?[日号號]"
    r"(?!間|间|以上|以内|以內|ごと|後|前|分|连|連|数|々|本)"
)
_ERA = r"(?P<era>令和|平成|昭和|大正|明治|民國|民国)(?P<e>元|\d{1,3})年"
_YEAR_WORD = r"(?:昨年|去年|今年|来年|來年|明年|前年|同年|一昨年|本年|翌年)"
_MONTH_WORD = r"(?:今月|先月|来月|同月|本月|上月|下月|[上下这]个月|[上下這]個月|翌月)"

# Eras of Japan and of the Republic of China: the year before the first.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}

_TO = r"\s?(?:[~〜～–—-]|から|至|到|and|to|au|et|à)\s?"

_CJK = (
    rf"(?P<y>(?<!\d)[12]\d{{3}})年?{_TO}(?P<y2>[12]\d{{3}})年(?!代)",
    rf"(?:{_YEAR}の?)?(?P<m>(?<!\d)\d{{1,2}}){_TO}(?P<m2>\d{{1,2}})\s?月",
    rf"(?:{_YEAR}の?)?{_MONTH}(?P<d>\d{{1,2}})[日号號]?{_TO}(?P<d2>\d{{1,2}})\s?[日号號](?!間|间)",
    rf"{_YEAR}(?:の?\s?{_MONTH}(?:\s?{_DAY})?)?",
    rf"{_ERA}(?:{_MONTH}(?:{_DAY})?)?",
    rf"(?P<rel>{_YEAR_WORD})(?:の?{_MONTH}(?:{_DAY})?)?",
    rf"(?P<rel>{_MONTH_WORD})(?:の?{_DAY})?",
    rf"{_MONTH}(?:{_DAY})?",
    rf"(?<![\d.,万億亿半数何几幾]){_DAY}",
)

_Y = r"(?P<y>[12]\d{3})\b"
_BARE_YEAR = r"(?P<y>(?:19|20)\d{2})\b"
_IN_BRACKETS = r"\((?P<y>(?:19|20)\d{2})\)"

_YEARS = rf"(?<![\d.,-])(?P<y>(?:19|20)\d{{2}}){_TO}(?P<y2>(?:19|20)\d{{2}})\b(?! ?[%€$]|[-.,]\d)"
_FR_DAY = r"(?P<d>\b\d{1,2}(?:er)?|\bpremier)"

_FR = (
    rf"{_FR_DAY}{_TO}(?P<d2>\d{{1,2}}) (?P<name>@months)\b\.?(?: {_Y})?",
    rf"(?:\ble )?{_FR_DAY} (?P<name>@months)\b\.?(?: {_Y})?",
    rf"\b(?P<name>@months)\.? {_Y}",
    _YEARS,
    r"\ble (?P<d>\d{1,2})(?:er)? (?P<rel>de ce mois|du mois(?: dernier| prochain)?|courant)\b",
    rf"(?<![\d/.])(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})/{_Y}(?!/)",
    r"\b(?:en|début|fin|mi-|courant|depuis|d'ici|de|dès|jusqu'en) ?(?P<name>@months)\b",
    r"\b(?:en|depuis|d'ici(?: à)?|dès|avant|après|fin|début|mi-|l'an|l'année|jusqu'en|pour|horizon|"
    r"trimestre|semestre|[ts][1-4]) ?(?:de )?"
    rf"{_BARE_YEAR}(?! ?[%€$]|[,.]\d| \d{{3}})",
    _IN_BRACKETS,
    r"\b(?P<rel>l'an (?:dernier|prochain)|l'année (?:dernière|prochaine)|cette année|ce mois-ci|"
    r"le mois (?:dernier|prochain))\b",
    r"\b(?P<name>@sure)\b",
)

_EN = (
    rf"\b(?P<name>@months)\.? (?P<d>\d{{1,2}})\s?(?:[–—-]|to)\s?(?P<d2>\d{{1,2}})\b(?! [a-z]|%)(?:,? {_Y})?",
    rf"\b(?P<d>\d{{1,2}}){_TO}(?P<d2>\d{{1,2}}) (?P<name>@months)\b\.?(?:,? {_Y})?",
    rf"\b(?P<name>@months)\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!%)(?:,? {_Y})?",
    rf"\b(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<name>@months)\b\.?(?:,? {_Y})?",
    rf"\b(?P<name>@months)\.?,? {_Y}",
    _YEARS,
    r"\bthe (?P<d>\d{1,2})(?:st|nd|rd|th) (?P<rel>of (?:this|last|next) month)\b",
    r"\b(?:in|of|by|since|until|till|early|late|mid-|last|next|this|from|to|through|during) ?(?P<name>@months)\b",
    r"\b(?:in|since|by|until|till|before|after|during|from|of|early|late|mid-|year|through|fiscal|around|for|"
    r"quarter|half|q[1-4]|h[12]) ?(?:of )?"
    rf"{_BARE_YEAR}(?! ?%|[-/,.]\d|s\b)",
    _IN_BRACKETS,
    r"\b(?P<rel>(?:last|this|next) (?:year|month))\b",
    r"\b(?P<name>@sure)\b",
)

# Months whose names are other words too; alone they read only after a preposition.
_UNSURE = frozenset({"march", "mars", "sept", "juin", "août", "janv", "févr", "juil"})

# Words for a month or its first day beyond CLDR's.
_MORE_MONTHS = {"en": {"sept": 9}}
_FIRST_DAY = frozenset({"premier", "1er"})

_LANGUAGES: dict[str, tuple[tuple[str, ...], str]] = {
    "ja": (_CJK, ""),
    "zh": (_CJK, ""),
    "fr": (_FR, "fr"),
    "en": (_EN, "en"),
}
_ABBREVIATED = 3
_RANGE = re.compile(r"\s?(?:[~〜～–—-]|から|至|到|to|au|à|and|et|until|through)(?: (?:le|the))?\s?")


@dataclass(frozen=True, slots=True)
class _Reader:
    patterns: tuple[re.Pattern[str], ...]
    months: Mapping[str, int]


@cache
def _reader(language: str) -> _Reader:
    sources, locale_id = _LANGUAGES.get(language, ((), ""))
    months = _month_names(locale_id) if locale_id else {}
    names = "|".join(re.escape(name) for name in sorted(months, key=lambda name: (-len(name), name)))
    sure = "|".join(sorted(name for name in months if name not in _UNSURE and len(name) > _ABBREVIATED))
    filled = [source.replace("@months", f"(?:{names})").replace("@sure", f"(?:{sure})") for source in sources]
    return _Reader(tuple(re.compile(source) for source in (*_ISO, *filled)), months)


def _month_names(locale_id: str) -> dict[str, int]:
    names = dict(_MORE_MONTHS.get(locale_id, {}))
    locale = Locale.parse(locale_id)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                names.setdefault(name.lower().rstrip("."), number)
    return names


def _dates(text: str, language: str) -> list[WrittenDate]:
    reader = _reader(language.replace("_", "-").lower().split("-")[0])
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    found: list[WrittenDate] = []
    for pattern in reader.patterns:
        found.extend(_matches(pattern, lower, reader.months))
    # Of those that overlap, the one that says most: 2024-07-09 rather than the "of 2024" in "as of 2024-07-09".
    found.sort(key=lambda date: (-_said(date), date.span[0] - date.span[1], date.span))
    kept: list[WrittenDate] = []
    for date in found:
        at = bisect(kept, date.span, key=lambda other: other.span)
        if (not at or kept[at - 1].span[1] <= date.span[0]) and (at == len(kept) or date.span[1] <= kept[at].span[0]):
            kept.insert(at, date)
    return _completed(kept, lower)


def _said(date: WrittenDate) -> int:
    return sum(part is not None for part in (date.year, date.month, date.day)) + date.relative


def _completed(dates: list[WrittenDate], text: str) -> list[WrittenDate]:
    """The ends of a span with what one leaves to the other: 2月15日から18日, de janvier à mars 2024."""
    done = list(dates)
    for n in range(1, len(done)):
        first, second = done[n - 1], done[n]
        if not _RANGE.fullmatch(text, first.span[1], second.span[0]):
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


def _matches(pattern: re.Pattern[str], text: str, months: Mapping[str, int]) -> Iterator[WrittenDate]:
    for match in pattern.finditer(text):
        yield from _of_match(match, text, months)


def _of_match(match: re.Match[str], text: str, months: Mapping[str, int]) -> Iterator[WrittenDate]:
    """One date, or the two of a pattern that gives a part twice (`d` and `d2`)."""
    parts = match.groupdict()
    start, end = match.span()
    for part in ("y", "m", "d"):
        if parts.get(f"{part}2"):
            yield from _one(parts, (start, match.end(part)), text, months)
            parts[part], start = parts[f"{part}2"], match.start(f"{part}2")
    yield from _one(parts, (start, end), text, months)


def _one(
    parts: Mapping[str, str | None], span: tuple[int, int], text: str, months: Mapping[str, int]
) -> Iterator[WrittenDate]:
    year = _number(parts.get("y"))
    era, of_era = parts.get("era"), parts.get("e")
    if era and of_era:
        year = _ERAS[era] + (1 if of_era == "元" else int(of_era))
    month = months.get(parts["name"] or "") if parts.get("name") else _number(parts.get("m"))
    day = _number(parts.get("d"))
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


def _number(written: str | None) -> int | None:
    if not written:
        return None
    if written in _FIRST_DAY:
        return 1
    if written.isdecimal():
        return int("".join(str(unicodedata.decimal(char)) for char in written))
    if all(char in DIGITS for char in written):
        return positional(written)
    return below_hundred(written)
