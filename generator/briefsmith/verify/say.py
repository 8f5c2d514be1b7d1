"""How messages print numbers: what was claimed in full, what was read briefly."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from briefsmith.model.figure import Change, Figure, Range
from briefsmith.text.quantities import Quantity
from briefsmith.verify.texts import Paragraph

_LONG = 6


def full(number: Decimal) -> str:
    """A number with every digit: 70000000000; with an exponent only where it is very long."""
    text = full_plain(number)
    return text if len(text) <= 21 else brief(number)  # noqa: PLR2004 - 10²⁰ is the longest that anyone counts


def brief(number: Decimal) -> str:
    """A number as one would type it: 7e9, 1.2e9, 25, 0.3."""
    sign, digits, exponent = number.normalize().as_tuple()
    if not isinstance(exponent, int) or exponent + len(digits) <= _LONG:
        return full_plain(number)
    mantissa = "".join(map(str, digits))
    power = exponent + len(digits) - 1
    point = f".{mantissa[1:]}" if len(mantissa) > 1 else ""
    return f"{'-' if sign else ''}{mantissa[0]}{point}e{power}"


def full_plain(number: Decimal) -> str:
    """A number without an exponent and without idle zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def claimed(value: Decimal | Range | Change) -> str:
    """A figure's value: `60`, `1 to 2`, `from 10 to 1 to 2`."""
    return _spelled(value, full)


def short_figure(figure: Figure) -> str:
    """A figure in brief: `more-than 7e9 parameter`, `from 5 to 10 s`."""
    bound = "" if figure.comparator == "exactly" else f"{figure.comparator} "
    return f"{bound}{_spelled(figure.value, brief)} {figure.unit or ''}".rstrip()


def _spelled(value: Decimal | Range | Change, number: Callable[[Decimal], str]) -> str:
    if isinstance(value, Change):
        return f"from {_spelled(value.from_, number)} to {_spelled(value.to, number)}"
    if isinstance(value, Range):
        return f"{number(value.min)} to {number(value.max)}"
    return number(value)


def plain(quantity: Quantity) -> str:
    """What was read: `7e9`, `1 to 2`."""
    if quantity.value is not None:
        return brief(quantity.value)
    return " to ".join("…" if end is None else brief(end) for end in (quantity.min, quantity.max))


def value_words(quantity: Quantity, paragraph: Paragraph) -> str:
    """The number as written and as read: `70億 = 7e9`; once where both are the same."""
    words = paragraph.words(*quantity.number_span)
    return words if words == plain(quantity) else f"{words} = {plain(quantity)}"


def quantity_words(quantity: Quantity, paragraph: Paragraph) -> str:
    """The quantity as written and as read: `60秒 = 60 s`."""
    read = plain(quantity) + (f" {quantity.unit}" if quantity.unit else "")
    words = paragraph.words(*quantity.span)
    return words if words == read else f"{words} = {read}"
