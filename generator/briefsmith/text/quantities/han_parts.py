"""Fractions and percentages of a language written without spaces: 三分之一, 3分の1, 百分之三十."""

import re
from decimal import Decimal
from fractions import Fraction

from briefsmith.text.ideographs import DIGITS
from briefsmith.text.quantities.han import han_at
from briefsmith.text.quantities.literals import divide
from briefsmith.text.quantities.number import EXACT, Number, plain
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary


def percent_first(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    """百分之三十, 万分之三: the unit stands first."""
    for prefix, said in vocabulary.rules.percent_prefixes.items():
        if view.kept.startswith(prefix, at):
            number = han_at(view, vocabulary, at + len(prefix))
            if number is None:
                return None
            unit, _, factor = said.partition("*")
            value = EXACT.multiply(number.value, Decimal(factor or 1))
            sum_ = f"{plain(number.value)} × {factor}" if factor else number.sum
            return Number(at, number.end, value, sum_, script="whole", unit=unit)
    return None


def fraction(view: View, vocabulary: Vocabulary, below: Number | None) -> Number | None:
    """3分の1, 三分之一, where the denominator comes first, and 一又三分之一."""
    if below is None:
        return None
    part = _part(view, vocabulary, below)
    if part is not None:
        return part
    for link in vocabulary.rules.mixed_links:
        at = below.end + len(link)
        if not view.kept.startswith(link, below.end):
            continue
        number = han_at(view, vocabulary, at)
        rest = None if number is None else _part(view, vocabulary, number)
        if rest is not None and 0 < rest.value < 1 and below.value == below.value.to_integral_value():
            exact = Fraction(below.value) + Fraction(rest.sum)
            value = divide(Decimal(exact.numerator), Decimal(exact.denominator))
            sum_ = f"{plain(below.value)} + {rest.sum}"
            return Number(below.start, rest.end, value, sum_, script="whole", unit="times")
    return below


def _part(view: View, vocabulary: Vocabulary, below: Number) -> Number | None:
    for mark in vocabulary.rules.fraction_infix:
        if view.kept.startswith(mark, below.end):
            above = han_at(view, vocabulary, below.end + len(mark))
            if above is not None and below.value:
                return _fraction_of(below, above.value, above.end)
    short = vocabulary.rules.short_fraction
    match = re.compile(short).match(view.kept, below.end) if short else None
    if match is not None and below.script == "han" and DIGITS[match[1]] < below.value:
        return _fraction_of(below, Decimal(DIGITS[match[1]]), match.end())
    return None


def _fraction_of(below: Number, above: Decimal, end: int) -> Number:
    exact = Fraction(above) / Fraction(below.value)
    value = divide(Decimal(exact.numerator), Decimal(exact.denominator))
    sum_ = f"{plain(above)}/{plain(below.value)}"
    return Number(below.start, end, value, sum_, script="whole", unit="times")
