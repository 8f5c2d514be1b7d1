"""Finds the numbers of a text, from left to right, each character looked at a bounded number of times."""

import re
from decimal import Decimal

from briefsmith.text.ideographs import DIGITS
from briefsmith.text.quantities.fractions import fraction_of_unit, one_of_a_unit, part_of_things
from briefsmith.text.quantities.han import han_at
from briefsmith.text.quantities.han_parts import fraction, percent_first
from briefsmith.text.quantities.literals import digits_end, divide, literal_at, pointed
from briefsmith.text.quantities.number import Number
from briefsmith.text.quantities.scaled import half_or_decimal, magnified, of_a_magnitude
from briefsmith.text.quantities.signs import in_brackets, signed
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary
from briefsmith.text.quantities.words import words_at

# What looks like a number in every language and is none: addresses, versions, clock times, paragraph marks.
_NEVER = re.compile(
    r"https?://\S+|www\.\S+|(?<![a-z0-9_.+-])[a-z0-9_.+-]{1,64}@[a-z0-9-]{1,64}\.[a-z]+"
    r"|\d{1,9}(?:\.\d{1,9}){2,}|[#§¶]\s?\d+|\d[\d-]{0,20}-\d{2,9}-\d+"
    r"|\u202e[^\u202c\n]{0,64}\u202c?"  # turned round: 12 looks like 21
    # 1/3, 3:1, 2^10, 10**9 and 15:30 say neither of their numbers; 10^9 is one number.
    r"|(?<![$€£¥\d.,])\d{1,9}(?:(?:[/:\u2044]|\*\*)\d{1,9})+|(?<!\d)(?!10\^)\d{1,9}\^\d{1,9}"
)

# 1.234.567, where the language groups digits with dots.
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+")


def numbers(view: View, vocabulary: Vocabulary, dates: list[tuple[int, int]]) -> list[Number]:
    """The numbers of a text in order, names and dates left out."""
    found: list[Number] = []
    blocked = _Blocked(view, vocabulary, dates)
    pos, text, openings, han = 0, view.kept, vocabulary.openings, vocabulary.rules.han
    for match in vocabulary.starters.finditer(view.lower):
        at = match.start()
        if at < pos:
            continue
        letters = view.lower[at : at + 3]
        if letters[0].isalpha() and not han and openings.isdisjoint((letters, letters[:2], letters[0])):
            pos = match.end()  # nine words of ten begin no number
            continue
        end = blocked.end(at)
        if end is not None:
            pos = max(pos, end)
            continue
        sign = vocabulary.minus.after(view.cased, view.lower, at)
        if sign is not None:  # the 零 of 零下5度 is no nought
            pos = sign[1]
            continue
        number = _number_at(view, vocabulary, at)
        if number is None:
            pos = digits_end(text, at) if text[at].isdecimal() else match.end()
            if han:
                pos = max(pos, _numerals_end(view, vocabulary, at))
        else:
            found.append(number)
            pos = number.end
    return found


class _Blocked:
    """The stretches no number may start in, asked for in order."""

    def __init__(self, view: View, vocabulary: Vocabulary, dates: list[tuple[int, int]]) -> None:
        spans = [*dates]
        for match in _NEVER.finditer(view.lower):
            dotted = "." in vocabulary.groups and _DOTTED.fullmatch(match[0]) is not None
            if not dotted and (vocabulary.rules.han or fraction_of_unit(view, vocabulary, match.start()) is None):
                spans.append(match.span())
        if vocabulary.ignored is not None:
            spans.extend(match.span() for match in vocabulary.ignored.finditer(view.lower))
        self._spans = sorted(span for span in spans if span[0] < span[1])
        self._next = 0
        self._end = 0

    def end(self, at: int) -> int | None:
        while self._next < len(self._spans) and self._spans[self._next][0] <= at:
            self._end = max(self._end, self._spans[self._next][1])
            self._next += 1
        return self._end if at < self._end else None


def _number_at(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    text, rules = view.kept, vocabulary.rules
    whole = vocabulary.standalone.after(view.cased, view.lower, at)
    if whole is not None and (rules.han or at == 0 or not view.lower[at - 1].isalnum()):
        said, end = whole
        amount, _, unit = said.partition(" ")
        above, _, below = amount.partition("/")
        comparator = "more-than" if above.startswith(">") else None
        exact = divide(Decimal(above.lstrip(">")), Decimal(below or 1))
        sum_ = amount if below else ""
        word = Number(at, end, exact, sum_, script="whole", unit=unit or None, comparator=comparator)
        return of_a_magnitude(view, vocabulary, word)
    if rules.han:
        number = percent_first(view, vocabulary, at) or fraction(view, vocabulary, han_at(view, vocabulary, at))
        return None if number is None else signed(view, vocabulary, number)
    if (part := fraction_of_unit(view, vocabulary, at)) is not None:
        return signed(view, vocabulary, part)
    if text[at].isdecimal() or not text[at].isalpha():
        begun = pointed(text, vocabulary, at)
        literal = begun or literal_at(view, vocabulary, at)
        if literal is None:
            return None
        start = at - 1 if begun else at
        digits = Number(start, literal.end, literal.value, literal.sum, has_point=literal.has_point)
        digits = part_of_things(view, vocabulary, digits) or digits
        digits = in_brackets(view, vocabulary, digits) or signed(view, vocabulary, digits)
        return (
            digits
            if digits.script == "whole"
            else half_or_decimal(view, vocabulary, magnified(view, vocabulary, digits))
        )
    if at and view.lower[at - 1].isalnum():
        return None
    words = words_at(view, vocabulary, at)
    if words is None:
        return one_of_a_unit(view, vocabulary, at)
    part = part_of_things(view, vocabulary, words)
    return signed(view, vocabulary, part or half_or_decimal(view, vocabulary, words))


def _numerals_end(view: View, vocabulary: Vocabulary, at: int) -> int:
    end = at
    text = view.kept
    while end < len(text) and (text[end].isdecimal() or text[end] in DIGITS or text[end] in vocabulary.places):
        end += 1
    return max(end, at + 1)
