"""The source's own conversions of an amount: where they stand, and whether they can be the same amount."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache

from briefsmith.languages import ABSENT, find
from briefsmith.languages.links import Links
from briefsmith.model.figure import Change, Equivalent, Figure, Range
from briefsmith.text.quantities import Quantity
from briefsmith.text.quantities.units import unit
from briefsmith.verify.quotes import nfkc
from briefsmith.verify.texts import Paragraph

_FAR = 24
_NEAR, _FARTHEST = Fraction(5, 100), Fraction(20, 100)
"""How far a conversion may be off: 5 % in any case, and half of a last digit up to 20 % (5 ft, 2 m is farther)."""


def conversions(used: Sequence[Quantity], quantities: Sequence[Quantity], paragraph: Paragraph) -> list[Quantity]:
    """The quantities that the words present as another form of those that give the value.

    They stand in brackets behind it, or joined by words that say so (*or*, *equivalent to*, 约合, 約…に相当), one after
    another; the value may itself stand so behind them.
    """
    language = find(paragraph.language)
    if language is None or language.links is ABSENT:
        return []
    found: list[Quantity] = []
    group = list(used)
    for _ in range(len(quantities)):
        more = next(
            (q for q in quantities if q not in group and _joined(q, group, found, language.links, paragraph)), None
        )
        if more is None:
            return found
        found.append(more)
        group.append(more)
    return found


def _joined(
    other: Quantity, group: Sequence[Quantity], found: Sequence[Quantity], links: Links, paragraph: Paragraph
) -> bool:
    for one in group:
        first, second = (one, other) if one.span[0] <= other.span[0] else (other, one)
        start, end = first.span[1], max(first.span[1], second.reach[0])
        if end - start > _FAR:
            continue
        between = nfkc(paragraph.words(start, end)).lower()
        # The brackets may close behind the amount and its comparator: 3,800億元（約530億ドル）を超える.
        after = nfkc(paragraph.words(second.span[1], second.span[1] + _FAR)).lower()
        # The words may be the second's comparator too: 5亿元，约合7000万美元.
        whole = nfkc(paragraph.words(start, max(start, second.span[0]))).lower()
        linked = (part for part in (between, whole) if part.strip(" ,、"))
        marked = any(_compiled(links.conversion).fullmatch(part) for part in linked)
        told = _compiled(links.conversion_after).match(after) and re.fullmatch(r"\s*[はがで]?[、,]?\s*", between)
        listed = bool(found) and _compiled(links.as_well).fullmatch(between)
        if marked or told or listed:
            return True
    return False


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def impossible(figure: Figure, other: Equivalent) -> str | None:
    """Why an equivalent cannot be the same amount, as a clause; None where it can be or nothing converts exactly."""
    stated, converted = unit(figure.unit or ""), unit(other.unit)
    if stated is None or converted is None or stated.id == converted.id:
        return None
    if {stated.dimension, converted.dimension} == {"ratio", "difference"}:
        return "a share and a difference of shares are never the same amount"
    if stated.base is None or stated.base != converted.base or not stated.factor or not converted.factor:
        return None
    value = figure.value.to if isinstance(figure.value, Change) else figure.value
    for mine, theirs in zip(_ends(value), _ends(other.value), strict=False):
        one, two = Fraction(mine) * stated.factor, Fraction(theirs) * converted.factor
        rounding = max(_last_digit(mine) * stated.factor, _last_digit(theirs) * converted.factor) / 2
        largest = max(abs(one), abs(two))
        if abs(one - two) > max(min(rounding, _FARTHEST * largest), _NEAR * largest):
            return f"{theirs} {other.unit} is not {mine} {figure.unit}"
    return None


def _ends(value: Decimal | Range) -> Iterator[Decimal]:
    yield from (value.min, value.max) if isinstance(value, Range) else (value,)


def _last_digit(number: Decimal) -> Fraction:
    exponent = number.normalize().as_tuple().exponent
    return Fraction(10) ** min(int(exponent), 0)
