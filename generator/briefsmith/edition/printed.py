"""Values of the model as a locale prints them, in plain text: pages and PDFs lay them out."""

from __future__ import annotations

from decimal import Decimal

from briefsmith.model.base import edtf
from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import Change, Figure, Range
from briefsmith.text import locale as printer
from briefsmith.text.dates_printed import print_date
from briefsmith.text.durations import duration_parts
from briefsmith.text.quantities import Comparator


def print_value(value: Decimal | Range | Change, unit: str | None, comparator: Comparator, locale: str) -> str:
    """Return a figure's value with its unit and bound: `more than 7 billion parameters`, `1–2 years`."""
    if isinstance(value, Change):
        amount: printer.Amount | printer.Change = printer.Change(_amount(value.from_), _amount(value.to))
    else:
        amount = _amount(value)
    return printer.format_quantity(amount, unit, comparator, locale)


def figure_text(figure: Figure, locale: str) -> str:
    """Return the value of a figure."""
    return print_value(figure.value, figure.unit, figure.comparator, locale)


def date_text(date: str, locale: str) -> str:
    """Return an EDTF date in words."""
    return print_date(edtf(date), locale)


def period_text(period: str, locale: str) -> str:
    """Return an ISO 8601 duration in words: `5 years`."""
    return " ".join(printer.format_quantity(n, unit, locale=locale) for n, unit in duration_parts(period))


def measure_label(corpus: Corpus, measure: str, locale: str) -> str:
    """Return the word for a measure in the locale's language, or as the registry names it."""
    found = corpus.measure.get(measure)
    if found is None:
        return measure.replace("-", " ")
    return found.labels.get(locale.replace("_", "-").partition("-")[0]) or found.label


def _amount(value: Decimal | Range) -> printer.Amount:
    return (value.min, value.max) if isinstance(value, Range) else value
