"""Numbers, quantities and dates printed for a locale, through Babel and CLDR, with every digit kept."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date as babel_date
from babel.dates import format_skeleton
from babel.numbers import format_decimal, get_currency_symbol
from babel.units import format_unit

from briefsmith.languages import ABSENT, find
from briefsmith.languages.units import PrintedUnits
from briefsmith.text.quantities.number import EXACT, scientific
from briefsmith.text.quantities.quantity import Comparator
from briefsmith.text.quantities.units import unit as unit_of

__all__ = ["Amount", "Change", "format_date", "format_number", "format_quantity", "scientific"]

Amount = Decimal | tuple[Decimal, Decimal]
"""A value, or the two ends of a range."""

_MOST_DECIMALS = 3
_COMPACT_FROM = 6
_MYRIAD = 4
_ZEROS = re.compile(r"0+")
_QUOTES = re.compile(r"'([^']*)'")
_NBSP = "\u00a0"
_ELIDED = "aeéèêiouh"
"""Letters before which a word such as "de" loses its vowel."""

_SIGNS = {"about": "≈ {0}", "less-than": "< {0}", "at-most": "≤ {0}", "more-than": "> {0}", "at-least": "≥ {0}"}
_BY_CLDR = PrintedUnits(names={}, comparators=_SIGNS, rate=ABSENT)
"""For a language that has no words of its own here: CLDR's names, ids, and signs that every reader knows."""

# Where a space stands between a number and the letters of these scripts, CLDR's typography is for columns, not prose.
_WIDE = re.compile(r"(?<=\d) (?=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])")

# A symbol is how these are read in running text; time is read in words.
_SYMBOLS = frozenset(
    {"frequency", "data", "length", "area", "volume", "mass", "power", "energy", "temperature", "ratio"}
)


@dataclass(frozen=True, slots=True)
class Change:
    """A change from one amount to another."""

    start: Amount
    end: Amount


@dataclass(frozen=True, slots=True)
class _Printed:
    text: str
    magnitude: str = ""
    """The word after the digits (`billion`), where one is used."""


def format_number(value: Decimal, locale: str) -> str:
    """`7 billion`, `70億`, `7 milliards`; in full with grouping where the compact form would lose a digit."""
    return _number(value, locale).text


def format_quantity(
    value: Amount | Change, unit: str | None = None, comparator: Comparator = "exactly", locale: str = "en"
) -> str:
    """A value, range or change with unit and comparator: `more than CN¥380 billion`, `70億パラメータ`, `1–2 years`."""
    match value:
        case Change(start, end):
            if unit_of(unit or "") is not None and _is_money(unit):
                text = f"{_amount(start, unit, locale)} → {_amount(end, unit, locale)}"
            else:
                text = f"{_amount(start, None, locale)} → {_amount(end, unit, locale)}"
        case _:
            text = _amount(value, unit, locale)
    if comparator == "exactly":
        return text
    own = _units(locale).comparators
    return (_SIGNS if own is ABSENT else own)[comparator].replace("{0}", text)


def format_date(year: int | None, month: int | None, day: int | None, locale: str) -> str:
    """A date as far as it is known: `2024`, `February 2024`, `15 février`, `2024年2月15日`."""
    known = ("y" if year else "") + ("MMMM" if month else "") + ("d" if day else "")
    when = date(year or 2000, month or 1, day or 1)
    babel_locale = _locale(locale)
    if known == "yMMMMd":
        return babel_date(when, "long", locale=babel_locale)
    return format_skeleton(known, when, locale=babel_locale) if known else ""


@cache
def _locale(locale: str) -> Locale:
    return Locale.parse(locale.replace("-", "_"))


@cache
def _units(locale: str) -> PrintedUnits:
    language = find(locale)
    return _BY_CLDR if language is None or language.units is ABSENT else language.units


def _is_money(unit: str | None) -> bool:
    found = unit_of(unit) if unit else None
    return found is not None and found.dimension == "money"


@lru_cache(maxsize=4096)  # a figure is printed many times over: with its unit, without, with "about"
def _number(value: Decimal, locale: str) -> _Printed:
    babel_locale = _locale(locale)
    compact = _compact(value, babel_locale)
    if compact is not None:
        return compact
    return _Printed(format_decimal(_trim(value), locale=babel_locale, decimal_quantization=False))


def _trim(value: Decimal) -> Decimal:
    """Without trailing zeros after the point, and never with an exponent."""
    return value.quantize(Decimal(1), context=EXACT) if value == value.to_integral_value() else value.normalize(EXACT)


def _compact(value: Decimal, locale: Locale) -> _Printed | None:
    """The compact form (CLDR `decimalFormatLength`, long before short) where it is exact and short."""
    formats = locale.compact_decimal_formats
    lengths = formats.get("long") or formats.get("short") or {}
    other = lengths.get("other", {})
    myriads = _counts_in_myriads(locale)
    if not value or abs(value).adjusted() < (_MYRIAD if myriads else _COMPACT_FROM):
        return None
    number = str(10 ** min(abs(value).adjusted(), max(len(key) - 1 for key in other)))
    zeros = _ZEROS.search(str(other[number].pattern))
    if zeros is None:
        return None
    power = len(number) - len(zeros[0])
    coefficient = _trim(value.scaleb(-power, EXACT))
    exponent = coefficient.as_tuple().exponent
    if not power or not isinstance(exponent, int) or -exponent > _MOST_DECIMALS:
        return None
    pattern = lengths.get(locale.plural_form(coefficient), other).get(number, other[number]).pattern
    word = _QUOTES.sub(r"\1", _ZEROS.sub("", pattern))
    digits = format_decimal(coefficient, locale=locale, decimal_quantization=False, group_separator=not myriads)
    return _Printed(digits + word, word.strip())


@cache
def _counts_in_myriads(locale: Locale) -> bool:
    """Whether the locale's own magnitudes start at ten thousand (万, 萬, 만)."""
    pattern = locale.compact_decimal_formats.get("short", {}).get("other", {}).get("10000")
    return (
        pattern is not None
        and pattern.pattern.startswith("0")
        and not pattern.pattern.startswith("00")
        and pattern.pattern != "0"
    )


def _amount(amount: Amount, unit: str | None, locale: str) -> str:
    if isinstance(amount, Decimal):
        return _with_unit(_number(amount, locale), amount, unit, locale)
    low, high = (_number(end, locale) for end in amount)
    separator = (_locale(locale).interval_formats.get(None) or "{0}–{1}").replace("{0}", "").replace("{1}", "").strip()
    first = low.text
    if low.magnitude and low.magnitude == high.magnitude:
        first = low.text.removesuffix(low.magnitude).rstrip()
    elif low.magnitude or high.magnitude:
        separator = f" {separator} "
    return _with_unit(_Printed(f"{first}{separator}{high.text}", high.magnitude), amount[1], unit, locale)


def _with_unit(number: _Printed, value: Decimal, unit: str | None, locale: str) -> str:
    found = unit_of(unit) if unit else None
    if unit is None or found is None:
        return number.text if unit is None else f"{number.text} {unit}"
    if found.dimension == "money":
        return _money(number, value, unit, locale)
    own = _units(locale).names.get(unit)
    if own is None and found.cldr is not None:
        return _cldr(number, value, found.cldr, found.dimension, locale)
    if found.dimension == "rate" and own is None:
        return _rate(number, value, unit, locale)
    return _join(number, _name(value, unit, own, locale), locale)


def _name(value: Decimal, unit: str, own: tuple[str, ...] | None, locale: str) -> str:
    if own is not None:
        if not own:
            return ""
        return own[0] if len(own) == 1 or _locale(locale).plural_form(value) == "one" else own[1]
    if _units(locale).ids_are_words:
        return unit if _locale(locale).plural_form(value) == "one" else f"{unit}s"
    return unit


def _join(number: _Printed, name: str, locale: str) -> str:
    if not name:
        return number.text
    units = _units(locale)
    if name.isascii() and not units.space:
        return f"{number.text} {name}"
    link = ""
    if number.magnitude and name not in units.never_after_magnitude:
        link = units.after_magnitude[name[0].lower() in _ELIDED]
    return f"{number.text}{units.space}{link}{name}"


def _cldr(number: _Printed, value: Decimal, key: str, dimension: str, locale: str) -> str:
    """The unit as CLDR's `unitPattern` prints it, around our own digits."""
    babel_locale = _locale(locale)
    lengths = ("short", "long") if dimension in _SYMBOLS else ("long", "short")
    written = format_decimal(value, locale=babel_locale, decimal_quantization=False)
    for length in lengths:
        printed = format_unit(value, key, length, locale=babel_locale)  # type: ignore[arg-type]
        if key in printed or written not in printed:
            continue
        name = printed.replace(written, "", 1)
        if number.magnitude and any(_units(locale).after_magnitude) and dimension not in _SYMBOLS:
            return _join(number, name.strip(), locale)
        return _WIDE.sub("", printed.replace(written, number.text, 1))
    return f"{number.text} {key.rpartition('-')[2]}"


def _rate(number: _Printed, value: Decimal, unit: str, locale: str) -> str:
    above, _, below = unit.partition("/")
    counted = _with_unit(number, value, above, locale)
    pattern = _units(locale).rate
    found = unit_of(below)
    if pattern is ABSENT or found is None or found.cldr is None:
        name = _units(locale).names.get(below, (below,))
        return f"{counted}/{name[0] if name else below}"
    one = _cldr(_Printed("1"), Decimal(1), found.cldr, found.dimension, locale).removeprefix("1").strip()
    return pattern.replace("{0}", counted).replace("{1}", one)


def _money(number: _Printed, value: Decimal, code: str, locale: str) -> str:
    own = _units(locale).money.get(code)
    if own is not None:
        return _join(number, _name(value, code, own, locale), locale)
    babel_locale = _locale(locale)
    symbol = get_currency_symbol(code, babel_locale)
    if babel_locale.currency_formats["standard"].pattern.startswith("¤"):
        return f"{symbol}{_NBSP if symbol[-1].isalpha() else ''}{number.text}"
    return f"{number.text}{_NBSP}{symbol}"
