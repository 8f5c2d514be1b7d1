"""Entries of the lock, checked without the text: the words that the lock keeps are read again.

The words alone say less than the paragraph did (a unit or a comparator may stand outside them), but a number that is
not in them was never read there.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from briefsmith.languages.missing_parts import dates_unread, numbers_unread
from briefsmith.model.brief import Event
from briefsmith.model.figure import Change, Figure, Range
from briefsmith.text.edtf import read_date
from briefsmith.text.quantities import Quantity, read
from briefsmith.text.quantities.units import compatible, convert
from briefsmith.text.written_dates import read_dates
from briefsmith.verify.events import agrees, ends
from briefsmith.verify.figures import same_number
from briefsmith.verify.quotes import nfkc


def still_says(item: Figure | Event | None, exact: tuple[str, ...], steps: tuple[str, ...], language: str) -> bool:
    """Whether tokens and steps of an entry, read again, may give what the item claims."""
    if isinstance(item, Figure):
        return _gives_value(item, exact, steps, language)
    if steps:
        return False  # Only numbers are read step by step.
    return not isinstance(item, Event) or _gives_date(item, exact, language)


def _gives_date(event: Event, exact: tuple[str, ...], language: str) -> bool:
    if dates_unread(language):
        return True
    bounds = ends(read_date(event.date))
    found = [date for token in exact for date in read_dates(token, language)]
    return not found or any(agrees(date, end) for date in found for end in bounds)


def _gives_value(figure: Figure, exact: tuple[str, ...], steps: tuple[str, ...], language: str) -> bool:
    if numbers_unread(language):
        return True
    quantities = [quantity for token in exact for quantity in read(token, language)]
    quantities += _with_units(exact, steps, quantities, language)
    known = {step for quantity in quantities for step in quantity.steps}
    if not steps or not known.issuperset(steps):
        return False
    return all(any(_is(number, figure.unit, quantity) for quantity in quantities) for number in _numbers(figure.value))


def _with_units(
    exact: tuple[str, ...], steps: tuple[str, ...], within: list[Quantity], language: str
) -> Iterator[Quantity]:
    """The quantities that the steps begin with, where the tokens hold their number and leave the unit out."""
    bare = {quantity.steps[-1:] for quantity in within if quantity.unit is None}
    words = nfkc(" ".join(exact))
    for step in steps:
        for quantity in read(step, language):
            start, end = quantity.number_span
            if nfkc(step[start:end]) in words and quantity.steps[-1:] in bare:
                yield quantity


def _numbers(value: Decimal | Range | Change) -> Iterator[Decimal]:
    if isinstance(value, Change):
        yield from _numbers(value.from_)
        yield from _numbers(value.to)
    elif isinstance(value, Range):
        yield from (value.min, value.max)
    else:
        yield value


def _is(stated: Decimal, unit: str | None, quantity: Quantity) -> bool:
    for written in (quantity.value, quantity.min, quantity.max):
        if written is None:
            continue
        if same_number(stated, written) and (quantity.unit is None or unit is None or compatible(quantity.unit, unit)):
            return True
        if quantity.unit and unit and convert(written, quantity.unit, unit) == stated:
            return True
    return False
