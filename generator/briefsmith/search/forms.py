"""The many ways to write one name, one figure or one date, made from what the corpus knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from babel.core import Locale
from babel.numbers import get_currency_name

from briefsmith.edition.printed import print_value
from briefsmith.languages import ABSENT, written
from briefsmith.model.entity import Entity
from briefsmith.model.figure import Change, Figure, Range, Value
from briefsmith.text.dates_printed import print_date
from briefsmith.text.edtf import read_date
from briefsmith.text.locale import format_number, format_quantity
from briefsmith.text.quantities import Comparator

_MOST_DIGITS = 5
_STANDS_FOR_ITSELF = 1000


@dataclass(frozen=True, slots=True)
class _Readers:
    """What readers of every language here write."""

    tags: tuple[str, ...]
    comparing: tuple[str, ...]
    """Tags of the languages that have words for "more than"."""
    money: Mapping[str, Mapping[str, tuple[str, ...]]]
    magnitudes: Mapping[int, tuple[str, ...]]
    """Power of ten → marks, the largest first."""
    legal: re.Pattern[str]


@cache
def _readers() -> _Readers:
    known = [(one, one.search) for one in written() if one.search is not ABSENT]
    forms = [search for _, search in known]
    after = "|".join(form for search in forms for form in search.legal_forms)
    parts = dict.fromkeys(part for search in forms for part in search.legal_parts)
    powers = sorted({power for search in forms for power in search.magnitudes}, reverse=True)
    return _Readers(
        tags=tuple(one.tag for one, _ in known),
        comparing=tuple(one.tag for one, _ in known if one.units is not ABSENT and one.units.comparators is not ABSENT),
        money={one.tag: search.money for one, search in known},
        magnitudes={power: _each(m for search in forms for m in search.magnitudes.get(power, ())) for power in powers},
        legal=re.compile("|".join((rf"(?:[ ,]+(?:{after})\.?)+$", *parts)), re.IGNORECASE),
    )


def name_forms(entity: Entity) -> tuple[str, ...]:
    """Every right way to write a name: aliases in every script, each with and without its legal form."""
    return _each(form for name in entity.written for form in (name, _readers().legal.sub("", name).strip()))


def figure_forms(figure: Figure) -> tuple[str, ...]:
    """Every way to write a figure's value with or without its unit, exact forms only."""
    stated = (
        (figure.value, figure.unit, figure.comparator),
        *((e.value, e.unit, e.comparator) for e in figure.equivalents),
    )
    return _each(form for value, unit, comparator in stated for form in _value_forms(value, unit, comparator))


def date_forms(written: str) -> tuple[str, ...]:
    """A date in ISO form and in the words of each language."""
    read = read_date(written)
    plain = written.rstrip("?~%")
    return _each(
        [plain, *(print_date(read_date(plain), language) for language in _readers().tags), *_bounds(read.text)]
    )


@lru_cache(maxsize=4096)
def number_forms(value: Decimal) -> tuple[str, ...]:
    """`7000000000`, `7e9`, `7B`, `7bn`, `7 billion`, `7 milliards`, `70億`, `70亿`."""
    plain, size = format(value.normalize(), "f"), value.adjusted()
    forms = [plain, *(format_number(value, language) for language in _readers().tags)]
    for power, marks in _readers().magnitudes.items():
        if abs(value) >= Decimal(10) ** power:
            digits = format(value.scaleb(-power).normalize(), "f")
            if len(digits) <= _MOST_DIGITS:
                forms += [digits + mark for mark in marks]
                forms += [f"{digits}e{power}", f"{format(value.scaleb(-size).normalize(), 'f')}e{size}"]
            break
    return _each(forms)


def evidence_forms(tokens: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The tokens of evidence as a reader may copy them from the source."""
    return _each(" ".join(token) for token in tokens)


@lru_cache(maxsize=16384)
def _value_forms(value: Value, unit: str | None, comparator: Comparator) -> tuple[str, ...]:
    forms = [print_value(value, unit, "exactly", language) for language in _readers().tags]
    if comparator != "exactly":
        forms += [print_value(value, unit, comparator, language) for language in _readers().comparing]
    for number in _numbers(value):
        if unit is not None:
            if number is not value:
                forms += [format_quantity(number, unit, "exactly", language) for language in _readers().tags]
            forms += _money(number, unit)
        # A small number alone is no figure: 3 finds nothing in particular.
        if unit is None or abs(number) >= _STANDS_FOR_ITSELF:
            forms += number_forms(number)
    return _each(forms)


def _money(number: Decimal, unit: str) -> Iterable[str]:
    if unit in _currencies():
        for language in _readers().tags:
            name = get_currency_name(unit, count=float(number), locale=language.replace("-", "_"))
            for word in (name, *_readers().money[language].get(unit, ())):
                yield f"{format_number(number, language)} {word}"
        yield from (f"{unit} {form}" for form in number_forms(number))


@lru_cache(maxsize=1)
def _currencies() -> frozenset[str]:
    return frozenset(Locale("en").currencies)


def _numbers(value: Decimal | Range | Change) -> tuple[Decimal, ...]:
    if isinstance(value, Change):
        return _numbers(value.from_) + _numbers(value.to)
    return (value.min, value.max) if isinstance(value, Range) else (value,)


def _bounds(written: str) -> tuple[str, ...]:
    return tuple(end for end in written.split("/") if "/" in written and end not in ("", ".."))


def _each(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in forms if form))
