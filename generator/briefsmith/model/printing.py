"""Values of the model in the words of a locale."""

from __future__ import annotations

from decimal import Decimal

from briefsmith.model.figure import Change, Range
from briefsmith.text import locale as printer
from briefsmith.text.quantities import Comparator


def print_value(value: Decimal | Range | Change, unit: str | None, comparator: Comparator, locale: str) -> str:
    """Return a figure's value with its unit and bound: `more than 7 billion parameters`, `1–2 years`."""
    if isinstance(value, Change):
        amount: printer.Amount | printer.Change = printer.Change(_amount(value.from_), _amount(value.to))
    else:
        amount = _amount(value)
    return printer.format_quantity(amount, unit, comparator, locale)


def _amount(value: Decimal | Range) -> printer.Amount:
    return (value.min, value.max) if isinstance(value, Range) else value
