"""What goes on after digits or numerals in a language with spaces: magnitudes, dozens, halves, parts of a whole."""

import re
from dataclasses import replace
from decimal import Decimal

from briefsmith.text.quantities.fractions import fraction_after, multiplied
from briefsmith.text.quantities.literals import literal_at
from briefsmith.text.quantities.number import EXACT, Number, plain, power
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary
from briefsmith.text.quantities.words import words_at

# The (five) of 5 (five) million.
_GLOSS = re.compile(r" \((?P<words>[^\W\d_]+(?:[ -][^\W\d_]+){0,5})\) ")
_TEN = 10
_ABBREVIATION = 2


def of_a_magnitude(view: View, vocabulary: Vocabulary, number: Number) -> Number:
    """A quarter of a billion, un quart de million: one number, and no part of another."""
    at = number.end + 1
    if number.unit != "times" or view.lower[number.end : at] != " ":
        return number
    for link in vocabulary.rules.magnitude_links:
        if view.lower.startswith(link + " ", at):
            found = vocabulary.magnitudes.after(view.cased, view.lower, at + len(link) + 1)
            if found is not None and found[1] - at > len(link) + 1 + _ABBREVIATION:
                value = EXACT.multiply(number.value, Decimal(10) ** found[0])
                sum_ = f"{number.sum or plain(number.value)} × {power(found[0])}"
                return Number(number.start, found[1], value, sum_, script="words")
    return number


def magnified(view: View, vocabulary: Vocabulary, number: Number, alone: bool = False) -> Number:
    """Takes the magnitudes after digits: 1,2 milliard, 200 mille milliards, 7B."""
    exponent, end = 0, number.end
    comparator = number.comparator
    more = next((mark for mark in vocabulary.rules.plus_before_magnitude if view.lower.startswith(mark, end)), None)
    if more is not None:
        at = end + len(more)
        if vocabulary.magnitudes.after(view.cased, view.lower, at) is not None:
            end, comparator = at - 1, "at-least"
    while True:
        at = end + (view.cased[end : end + 1] in (" ", "-") and end + 1 < len(view.cased))
        found = vocabulary.magnitudes.after(view.cased, view.lower, at)
        if found is None:
            break
        power_, stop = found
        if (stop - at == 1 and at > end and view.cased[end] == "-") or (
            stop - at <= _ABBREVIATION and end != number.end and exponent
        ):
            break
        exponent, end = exponent + power_, stop
    if not exponent and not alone and (again := _GLOSS.match(view.lower, number.end)) is not None:
        said = words_at(view, vocabulary, again.start("words"))
        if said is not None and said.end == again.end("words") and said.value == number.value:
            scaled = magnified(view, vocabulary, replace(number, end=again.end() - 1), alone=True)
            return scaled if scaled.coefficient is not None else number
    if not exponent:
        return _dozens(view, vocabulary, number)
    scale = Decimal(10) ** exponent
    rest = None if alone else _rest(view, vocabulary, end, scale)
    if rest is not None:
        value = EXACT.add(EXACT.multiply(number.value, scale), rest.value)
        sum_ = f"{plain(number.value)} × {power(exponent)} + {plain(rest.value)}"
        return Number(number.start, rest.end, value, sum_, scale=scale, comparator=comparator)
    return Number(
        start=number.start,
        end=end,
        value=EXACT.multiply(number.value, scale),
        sum=f"{plain(number.value)} × {power(exponent)}",
        coefficient=number.value,
        scale=scale,
        comparator=comparator,
    )


def _dozens(view: View, vocabulary: Vocabulary, number: Number) -> Number:
    """2 dozen, 2 centaines: a number of collectives, in digits."""
    if number.has_point or view.cased[number.end : number.end + 1] != " " or number.script != "digits":
        return number
    for word, said in vocabulary.rules.collectives.items():
        end = number.end + 1 + len(word)
        if view.lower.startswith(word, number.end + 1):
            end += view.lower[end : end + 1] == "s"
            if not view.lower[end : end + 1].isalpha():
                each = said.lstrip("~")
                about = "about" if said.startswith("~") else number.comparator
                value = EXACT.multiply(number.value, Decimal(each))
                sum_ = f"{plain(number.value)} × {each}"
                return replace(number, end=end, value=value, sum=sum_, comparator=about, script="words")
    return number


def _rest(view: View, vocabulary: Vocabulary, end: int, scale: Decimal) -> Number | None:
    """The 500 000 of 2 millions 500 000, the 200 millions of 1 milliard 200 millions."""
    if view.cased[end : end + 1] != " " or not view.cased[end + 1 : end + 2].isdecimal():
        return None
    literal = literal_at(view, vocabulary, end + 1)
    if literal is None or literal.has_point:
        return None
    rest = magnified(view, vocabulary, Number(end + 1, literal.end, literal.value), alone=True)
    is_grouped = any(not char.isdecimal() for char in view.kept[end + 1 : literal.end])
    return rest if rest.value < scale and (rest.scale != 1 or is_grouped) else None


def half_or_decimal(view: View, vocabulary: Vocabulary, number: Number) -> Number:
    """two and a half million, two point five million, trois virgule cinq."""
    lower = view.lower
    if lower[number.end : number.end + 1] != " ":
        return number
    part = None if number.article else fraction_after(view, vocabulary, number.end + 1)
    if part is not None:
        value = EXACT.add(number.value, multiplied(number.scale, part.value))
        sum_ = f"{plain(number.value)} + {part.sum}"
        more = replace(number, end=part.end, value=value, sum=sum_, lone=False)
        if number.coefficient is None:
            return magnified(view, vocabulary, more)
        coefficient = EXACT.add(number.coefficient, part.value)
        sum_ = f"{plain(coefficient)} × {power(number.scale.adjusted())}"
        return replace(number, end=part.end, value=value, coefficient=coefficient, sum=sum_)
    if number.coefficient is not None:
        return number
    for word in vocabulary.rules.decimal_words:
        at = number.end + len(word) + 2
        if lower.startswith(f"{word} ", number.end + 1) and (tail := _decimal_words(view, vocabulary, at)) is not None:
            value = EXACT.add(number.value, tail[0])
            return magnified(view, vocabulary, Number(number.start, tail[1], value, script="words"))
    return number


def _decimal_words(view: View, vocabulary: Vocabulary, at: int) -> tuple[Decimal, int] | None:
    """The digits after a spoken point: five, one four, zero cinq, vingt-cinq."""
    digits, end = "", at
    while len(digits) < _TEN:
        found = vocabulary.numerals.after(view.cased, view.lower, at)
        if found is None or found[0][0] != "digit":
            break
        (_, value), end = found
        whole = words_at(view, vocabulary, at) if value >= _TEN else None
        if whole is not None and whole.coefficient is None and not digits.strip("0"):
            return Decimal(digits + plain(whole.value)).scaleb(-len(digits + plain(whole.value))), whole.end
        if value >= _TEN:
            break
        digits, at = digits + str(value), end + 1
        if view.lower[end : end + 1] != " ":
            break
    return (Decimal(digits).scaleb(-len(digits)), end) if digits else None
