"""The scale of a chart: linear from zero, or logarithmic where the largest would hide the smallest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

_LOG_FROM = 100
"""Beyond two orders of magnitude the short bars cannot be told apart."""
_NICE = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a scale begins and ends, and the values that are marked on it, from the least up.

    `factor` is what one mark is times the one before, on a logarithmic scale; None on a linear one.
    """

    ticks: tuple[Decimal, ...]
    factor: int | None = None

    @property
    def low(self) -> Decimal:
        """The value at the left."""
        return self.ticks[0]

    @property
    def high(self) -> Decimal:
        """The value at the right."""
        return self.ticks[-1]


def scale(values: Iterable[Decimal], most: int = 6) -> Scale:
    """Return the scale for these values, of which there is at least one, with about `most` marks or fewer."""
    known = sorted(values)
    least, largest = known[0], known[-1]
    if least > 0 and largest / least > _LOG_FROM:
        return _logarithmic(least, largest, most)
    return _linear(min(least, Decimal(0)), max(largest, Decimal(0)), most)


def _logarithmic(least: Decimal, largest: Decimal, most: int) -> Scale:
    first, last = least.adjusted(), largest.adjusted()
    if largest > Decimal(1).scaleb(last):
        last += 1
    step = -((first - last) // (most - 1))
    # The scale ends on a mark, so that every mark is the same factor from the next.
    last += -(last - first) % step
    return Scale(tuple(Decimal(1).scaleb(n) for n in range(first, last + 1, step)), 10**step)


def _linear(low: Decimal, high: Decimal, most: int) -> Scale:
    if low == high:
        return Scale((Decimal(0), Decimal(1)))
    rough = (high - low) / (most - 2)
    power = Decimal(1).scaleb(rough.adjusted())
    step = next(nice * power for nice in _NICE if nice * power >= rough)
    first = int((low / step).to_integral_value(ROUND_FLOOR))
    last = int((high / step).to_integral_value(ROUND_CEILING))
    return Scale(tuple(n * step for n in range(first, last + 1)))
