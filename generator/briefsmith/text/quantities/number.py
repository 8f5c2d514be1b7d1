"""A number as found in a text, exact arithmetic on it, and its steps."""

from dataclasses import dataclass
from decimal import Context, Decimal, Inexact

# Ample for any written quantity; the trap makes sure nothing is ever rounded in silence.
EXACT = Context(prec=120, traps=[Inexact])

LONGEST_DIGITS = 40
"""More digits than this are an identifier, not a quantity."""

_SUPERSCRIPT = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_PLAIN_BELOW = 6


@dataclass(frozen=True, slots=True)
class Number:
    """A number and its place in the view, before its unit is known."""

    start: int
    end: int
    value: Decimal
    sum: str = ""
    """The arithmetic between the written words and the value (`70 × 10⁸`); empty where there is none."""
    coefficient: Decimal | None = None
    """The number before its one magnitude; None where there is no magnitude."""
    scale: Decimal = Decimal(1)
    script: str = "digits"
    """digits, han, words or whole (a word that is a quantity by itself)."""
    unit: str | None = None
    """The unit of a word that is a quantity by itself."""
    comparator: str | None = None
    """A comparator inside the number (20多亿) or its word (une dizaine)."""
    placed: bool = False
    """A digit and its place in words: two hundred, 6百."""
    lone: bool = False
    """One word that is also another word (un, one, 一)."""
    article: bool = False
    joined: bool = False
    """Several units in one: 7 feet 10 inches."""
    has_point: bool = False
    upto: Decimal | None = None
    """The greater of two numbers said in one (四五十 is 40 or 50)."""


def power(exponent: int) -> str:
    """`10⁹`."""
    return "10" + str(exponent).translate(_SUPERSCRIPT)


def tidy(value: Decimal) -> Decimal:
    """The same number without an exponent or zeros after its point."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1), context=EXACT)
    return value.normalize(EXACT)


def plain(value: Decimal) -> str:
    """The shortest exact digits, without an exponent: `1.2`, `12000`."""
    digits = format(value, "f")
    return (digits.rstrip("0").rstrip(".") if "." in digits else digits) or "0"


def scientific(value: Decimal) -> str:
    """`7 × 10⁹`; a value of zero is `0`. Every digit stays."""
    if not value:
        return "0"
    exponent = value.adjusted()
    mantissa = plain(value.scaleb(-exponent, EXACT))
    if exponent == 0:
        return mantissa
    return f"{mantissa} × {power(exponent)}"


def steps(written: str, sum_: str, value: Decimal) -> tuple[str, ...]:
    """The reading, each step once: as written, as arithmetic, as a number (scientific from a million up)."""
    exponent = value.adjusted() if value else 0
    last = plain(value) if -_PLAIN_BELOW < exponent < _PLAIN_BELOW else scientific(value)
    listed = [written, sum_, last]
    return tuple(step for i, step in enumerate(listed) if step and step not in listed[:i])
