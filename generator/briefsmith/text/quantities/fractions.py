"""Fractions in a language with spaces: 1/2 hour, twenty and three fifths, one person in four."""

import re
from decimal import Decimal, Inexact

from briefsmith.text.quantities.literals import divide, literal_at
from briefsmith.text.quantities.number import EXACT, Number, plain
from briefsmith.text.quantities.places import unit_at
from briefsmith.text.quantities.units import unit as unit_of
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary
from briefsmith.text.quantities.words import words_at

_FRACTION = re.compile(r"(?<![\d.,/:-])(?P<above>\d{1,4})/(?P<below>\d{1,4})(?![\d/.,:]\d)(?P<gap> (?:of an? )?|)")
_THINGS = re.compile(r" (?P<thing>[^\W\d_]{3,}) ")
_PLURAL = re.compile(r" (?!plus\b|sous\b|sans\b|dans\b|mais\b|vers\b)[^\W\d_]*[sx]\b")
_OF = re.compile(r" (?:of|de|d'|des)\b")
_NO_MEASURE = frozenset({"money", "count", "ratio", "difference"})
_LARGEST_WHOLE = 1000
_FEW = 100


def multiplied(first: Decimal, second: Decimal) -> Decimal:
    """The product, rounded to 28 digits where a third or the like leaves no end."""
    try:
        return EXACT.multiply(first, second)
    except Inexact:
        return first * second


def fraction_after(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    """What goes on after a number or its unit as a part of one more: and a half, and three fifths, et un quart."""
    half = vocabulary.halves.after(view.cased, view.lower, at)
    if half is not None:
        return Number(at, half[1], Decimal("0.5"), "1/2")
    for word in vocabulary.rules.quarters:
        end = at + len(word)
        if view.lower.startswith(word, at) and not view.lower[end : end + 1].isalpha():
            return Number(at, end, Decimal("0.25"), "1/4")
    for joiner in vocabulary.rules.numeral_joiners:
        start = at + len(joiner) + 1
        if not view.lower.startswith(joiner + " ", at):
            continue
        found = vocabulary.standalone.after(view.cased, view.lower, start)
        if found is None or not found[0].endswith(" times"):
            return None
        amount, end = found[0].removesuffix(" times"), found[1]
        above, slash, below = amount.partition("/")
        if (
            not slash
            or " " not in view.lower[start:end] + "-"
            or ((of := _OF.match(view.lower, end)) is not None and unit_at(view, vocabulary, [of.end() + 1]) is None)
        ):
            return None
        return Number(at, end, divide(Decimal(above), Decimal(below)), amount)
    return None


def fraction_of_unit(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    """The 1/2 of 1/2 hour: digits over digits, before a measure."""
    found = _FRACTION.match(view.lower, at)
    if found is None or not 0 < Decimal(found["above"]) < Decimal(found["below"]):
        return None
    unit = unit_at(view, vocabulary, [found.end()])
    named = unit_of(unit[0]) if unit else None
    if named is None or named.dimension in _NO_MEASURE:
        return None
    above, below = Decimal(found["above"]), Decimal(found["below"])
    return Number(at, found.end("below"), divide(above, below), f"{above}/{below}", script="whole", unit="times")


def part_of_things(view: View, vocabulary: Vocabulary, number: Number) -> Number | None:
    """Un salarié sur quatre, four doctors out of ten: a part of a whole, with its things between."""
    if not 0 < number.value < _FEW or number.has_point or number.scale != 1:
        return None
    thing = _THINGS.match(view.lower, number.end)
    starts = [number.end + 1] if view.lower[number.end : number.end + 1] == " " else []
    for links, start in (
        *((vocabulary.rules.parts_of, at) for at in starts),
        *((vocabulary.rules.parts_of_things, thing.end()) for _ in starts if thing is not None),
    ):
        for word in links:
            if not view.lower.startswith(word + " ", start):
                continue
            whole = _whole(view, vocabulary, start + len(word) + 1)
            if whole is not None and start != number.end + 1 and _PLURAL.match(view.lower, whole.end):
                continue  # two soldiers out of three ships
            if whole is not None and number.value < whole.value <= _LARGEST_WHOLE:
                sum_ = f"{plain(number.value)}/{plain(whole.value)}"
                value = divide(number.value, whole.value)
                return Number(number.start, whole.end, value, sum_, script="whole", unit="times")
    return None


def _whole(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    if view.kept[at : at + 1].isdecimal():
        literal = literal_at(view, vocabulary, at)
        number = None if literal is None or literal.has_point else Number(at, literal.end, literal.value)
    else:
        number = words_at(view, vocabulary, at)
    if number is None or number.article:
        return None
    following = view.lower[number.end : number.end + 1]
    unit = unit_at(view, vocabulary, [number.end, number.end + 1])
    named = unit_of(unit[0]) if unit else None
    if following in ("%", "°", "/", "-", "$", "€", ":") or (named is not None and named.dimension != "count"):
        return None
    magnitude = vocabulary.magnitudes.after(view.cased, view.lower, number.end + 1)
    return None if magnitude is not None else number


def one_of_a_unit(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    """The "an" of an hour and a half, a minute and 30 seconds: an article that counts, for more of it follows."""
    for word in vocabulary.rules.articles:
        start = at + len(word) + 1
        if not view.lower.startswith(word + " ", at):
            continue
        unit = unit_at(view, vocabulary, [start])
        named = unit_of(unit[0]) if unit else None
        if unit is None or named is None or named.dimension in _NO_MEASURE:
            continue
        end = unit[2] + 1
        is_cell = at == 0 and unit[2] == len(view.lower)  # of a table
        more = is_cell or fraction_after(view, vocabulary, end) is not None
        if not more and view.lower.startswith("and ", end):
            after = end + 4
            literal = literal_at(view, vocabulary, after) if view.kept[after : after + 1].isdecimal() else None
            part = words_at(view, vocabulary, after) if literal is None else Number(after, literal.end, literal.value)
            smaller = unit_at(view, vocabulary, [part.end + 1]) if part is not None else None
            other = unit_of(smaller[0]) if smaller else None
            more = other is not None and other.dimension == named.dimension
        if more:
            return Number(at, at + len(word), Decimal(1), script="words")
    return None
