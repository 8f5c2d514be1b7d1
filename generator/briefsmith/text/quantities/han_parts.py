"""Fractions and percentages of a language written without spaces: 三分之一, 3分の1, 百分之三十."""

from decimal import Decimal
from fractions import Fraction

from briefsmith.text.quantities.han import han_at
from briefsmith.text.quantities.literals import divide
from briefsmith.text.quantities.number import Number, plain
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary


def percent_first(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    """百分之三十: the unit stands first."""
    for prefix, unit in vocabulary.rules.percent_prefixes.items():
        if view.kept.startswith(prefix, at):
            number = han_at(view, vocabulary, at + len(prefix))
            if number is None:
                return None
            return Number(at, number.end, number.value, number.sum, script="whole", unit=unit)
    return None


def fraction(view: View, vocabulary: Vocabulary, below: Number | None) -> Number | None:
    """3分の1, 三分之一: the denominator comes first."""
    if below is None:
        return None
    for mark in vocabulary.rules.fraction_infix:
        if view.kept.startswith(mark, below.end):
            above = han_at(view, vocabulary, below.end + len(mark))
            if above is not None and below.value:
                exact = Fraction(above.value) / Fraction(below.value)
                value = divide(Decimal(exact.numerator), Decimal(exact.denominator))
                sum_ = f"{plain(above.value)}/{plain(below.value)}"
                return Number(below.start, above.end, value, sum_, script="whole", unit="times")
    return below
