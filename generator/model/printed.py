"""Values of the model as a locale prints them: plain text, for whoever lays them out."""

from __future__ import annotations

import re
from decimal import Decimal

from babel.core import Locale
from babel.units import format_unit

from generator.model.base import edtf
from generator.model.corpus import Corpus
from generator.model.figure import Change, Figure, Range
from generator.text import locale as printed
from generator.text.dates_printed import print_date
from generator.text.quantities import Comparator

_PERIOD = re.compile(r"(\d+(?:\.\d+)?)([YMWDHS])")
_DAYS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_HOURS = {"H": "hour", "M": "minute", "S": "second"}


def value_text(value: Decimal | Range | Change, unit: str | None, comparator: Comparator, locale: str) -> str:
    """Return a value with its unit and bound: `60 seconds`, `more than 7 billion parameters`, `5 → 8–9%`."""
    amount = printed.Change(_amount(value.from_), _amount(value.to)) if isinstance(value, Change) else _amount(value)
    return printed.format_quantity(amount, unit, comparator, locale)


def figure_text(figure: Figure, locale: str) -> str:
    """Return the value of a figure."""
    return value_text(figure.value, figure.unit, figure.comparator, locale)


def date_text(date: str, locale: str) -> str:
    """Return an EDTF date in words."""
    return print_date(edtf(date), locale)


def period_text(period: str, locale: str) -> str:
    """Return an ISO 8601 duration in words: `5 years`."""
    days, _, time = period.partition("T")
    parts = [(n, _DAYS[letter]) for n, letter in _PERIOD.findall(days)]
    parts += [(n, _HOURS[letter]) for n, letter in _PERIOD.findall(time)]
    return " ".join(
        format_unit(Decimal(n), f"duration-{name}", locale=Locale.parse(locale.replace("-", "_"))) for n, name in parts
    )


def measure_label(corpus: Corpus, measure: str, locale: str) -> str:
    """Return the word for a measure in the locale's language, or as the registry names it."""
    found = corpus.measure.get(measure)
    if found is None:
        return measure.replace("-", " ")
    return found.labels.get(locale.replace("_", "-").partition("-")[0]) or found.label


def _amount(value: Decimal | Range) -> printed.Amount:
    return (value.min, value.max) if isinstance(value, Range) else value
