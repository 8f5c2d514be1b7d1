"""The unit vocabulary: one id a unit, what converts exactly, and what may witness what.

Besides the rows of `unit_table` a unit may be an ISO 4217 code (`CNY`) or a rate `a/b` of two units
(`token/s`, `km/h`).
"""

from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from functools import cache

from babel.numbers import list_currencies

from briefsmith.text.quantities.unit_table import ROWS

_EXACT = Context(prec=200)


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: its id, what it measures, and CLDR's key for its name where CLDR has one."""

    id: str
    dimension: str
    cldr: str | None = None
    base: str | None = None
    factor: Fraction | None = None


@cache
def _table() -> dict[str, Unit]:
    return {
        name: Unit(name, dimension, cldr or None, base or None, Fraction(factor) if factor else None)
        for name, dimension, cldr, base, factor in ROWS
    }


@cache
def currencies() -> frozenset[str]:
    """Every ISO 4217 code CLDR knows, past ones too."""
    return frozenset(list_currencies())


@cache
def unit(unit_id: str) -> Unit | None:
    """The unit of an id, a currency code or a rate `a/b`; None where there is none."""
    found = _table().get(unit_id)
    if found is not None:
        return found
    if unit_id in currencies():
        return Unit(unit_id, "money", None, unit_id, Fraction(1))
    above, slash, below = unit_id.partition("/")
    if not slash:
        return None
    upper, lower = unit(above), unit(below)
    if upper is None or lower is None or "/" in below:
        return None
    factor = (upper.factor or Fraction(1)) / (lower.factor or Fraction(1))
    return Unit(unit_id, "rate", None, f"{upper.base or upper.id}/{lower.base or lower.id}", factor)


@cache
def unit_ids() -> tuple[str, ...]:
    """The ids of the table, in its order; currency codes and rates come besides."""
    return tuple(_table())


def is_counted(unit_id: str) -> bool:
    """Whether the unit is a thing counted (a company, a view) and not a measure."""
    found = unit(unit_id)
    return found is not None and found.dimension == "count"


def compatible(written: str | None, stated: str) -> bool:
    """Whether a unit as written in a text can witness a stated one, the number being equal.

    Equal units do. A generic counter (`件`, `個`) or no unit at all can stand for any counted unit, and
    "times" for a counted unit or a multiple; the same holds above the stroke of a rate. Minutes do not witness
    seconds: convert first.
    """
    if written == stated:
        return True
    found = unit(stated)
    if found is None:
        return False
    if found.dimension == "rate":
        above, slash, below = (written or "").partition("/")
        if stated == "fps":
            stated = "frame/s"
            if written in ("frame/s", "image/s"):
                return True
        stated_above, _, stated_below = stated.partition("/")
        return bool(slash) and below == stated_below and compatible(above, stated_above)
    if written == "occurrence" and stated == "times":
        return True
    return found.dimension == "count" and written in (None, "count", "occurrence")


def convert(value: Decimal, from_unit: str, to_unit: str) -> Decimal | None:
    """The value in another unit where that is exact; None where the units do not convert exactly."""
    if from_unit == to_unit:
        return value
    source, target = unit(from_unit), unit(to_unit)
    if source is None or target is None or source.base is None or source.base != target.base:
        return None
    if source.factor is None or target.factor is None:
        return None
    exact = Fraction(value) * source.factor / target.factor
    result = _EXACT.divide(Decimal(exact.numerator), Decimal(exact.denominator))
    return _EXACT.plus(result).normalize(_EXACT) if Fraction(result) == exact else None
