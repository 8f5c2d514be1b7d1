"""A quantity as the closing sees it, in places of the view, and what it finds."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from briefsmith.text.quantities.quantity import DoubtKind
from briefsmith.text.quantities.units import unit as unit_of

_SMALL = 10


class Misgiving(NamedTuple):
    """A doubt in places of the view."""

    kind: DoubtKind
    start: int
    end: int


@dataclass(frozen=True)
class Extent:
    """What was read as one quantity, and from where to where in the view."""

    start: int
    """Where everything that was read starts: comparators, a currency, a minus."""
    end: int
    number_start: int
    number_end: int
    own_start: int
    """Where number, currency and minus start, without comparators."""
    own_end: int
    """Where number and unit end, without comparators."""
    unit: str | None
    comparator: str
    value: Decimal | None
    """None for a range."""
    scaled: bool
    script: str
    compared_after: bool
    """Whether a comparator after the quantity was read."""
    one_in: bool
    """Whether it is so many of so many (one in five)."""
    last_word: str
    """What the unit ends with, in lower case."""

    @cached_property
    def guards(self) -> frozenset[str]:
        """What lines of a language's tables may ask of it."""
        named = unit_of(self.unit) if self.unit else None
        found = {named.dimension} if named else {"bare"}
        if self.unit in ("count", "occurrence"):
            found.add("generic")
        found |= {self.comparator, self.unit or "bare"}
        if self.comparator != "exactly":
            found.add("bound")
        if self.scaled:
            found.add("scaled")
        elif self.value is not None and 0 < self.value <= _SMALL and self.value == self.value.to_integral_value():
            found.add("small")
        if self.value is None:
            found.add("range")
        if self.value is not None and self.value < 0:
            found.add("minus")
        if (
            self.script == "whole"
            and self.unit == "times"
            and self.value is not None
            and self.value < 1
            and not self.one_in
        ):
            found.add("part")
        found |= {self.script, f"w={self.last_word}"}
        return frozenset(found)
