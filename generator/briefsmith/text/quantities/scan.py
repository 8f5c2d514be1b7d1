"""Finds the numbers of a text, from left to right, each character looked at a bounded number of times."""

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from briefsmith.text.quantities.dictionaries import is_latin
from briefsmith.text.quantities.han import han_at
from briefsmith.text.quantities.literals import digits_end, divide, literal_at
from briefsmith.text.quantities.number import EXACT, Number, plain, power
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

_TEN = 10
_LARGEST_WHOLE = 100
_ABBREVIATION = 2

# Not (only) a name's hyphen or dot: GPT-4, H.264, No.5.
_BEFORE_MINUS = " (\n:,、。\"'“‘«=~≈「はがもでとにをの为為是達达"
_NAME_MARKS = "-.·_/+&"


def numbers(view: View, vocabulary: Vocabulary, dates: list[tuple[int, int]]) -> list[Number]:
    """The numbers of a text in order, names and dates left out."""
    found: list[Number] = []
    blocked = _Blocked(view, vocabulary, dates)
    pos, text = 0, view.kept
    for match in vocabulary.starters.finditer(view.lower):
        at = match.start()
        if at < pos:
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
            if vocabulary.rules.han:
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
            if "." not in vocabulary.groups or _DOTTED.fullmatch(match[0]) is None:
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
        return _of_a_magnitude(view, vocabulary, word)
    if rules.han:
        number = _percent_first(view, vocabulary, at) or _fraction(view, vocabulary, han_at(view, vocabulary, at))
        return None if number is None else _signed(view, vocabulary, number)
    if text[at].isdecimal() or not text[at].isalpha():
        literal = literal_at(view, vocabulary, at)
        if literal is None:
            return None
        digits = Number(at, literal.end, literal.value, literal.sum, has_point=literal.has_point)
        digits = _one_in(view, vocabulary, digits) or digits
        digits = _in_brackets(view, vocabulary, digits) or _signed(view, vocabulary, digits)
        return (
            digits
            if digits.script == "whole"
            else _half_or_decimal(view, vocabulary, _magnified(view, vocabulary, digits))
        )
    if at and view.lower[at - 1].isalnum():
        return None
    words = words_at(view, vocabulary, at)
    return None if words is None else _signed(view, vocabulary, _half_or_decimal(view, vocabulary, words))


def _signed(view: View, vocabulary: Vocabulary, number: Number) -> Number:
    """The number with the minus before it, if that is one and no hyphen, range mark or bullet."""
    start = minus_before(view, vocabulary, number.start)
    if start is None:
        return number
    coefficient = None if number.coefficient is None else -number.coefficient
    return replace(number, start=start, value=-number.value, coefficient=coefficient, sum="")


def minus_before(view: View, vocabulary: Vocabulary, at: int) -> int | None:
    """Where the minus before a number starts, a sign or a word."""
    if at and view.cased[at - 1] in "-–":
        return at - 1 if at == 1 or view.cased[at - 2] in _BEFORE_MINUS else None
    end = at - 1 if at and view.cased[at - 1] == " " else at
    word = vocabulary.minus.before(view.cased, view.lower, end)
    if word is None or vocabulary.before.before(view.cased, view.lower, end) is not None:
        return None  # the "moins" of "au moins"
    start = word[1]
    is_bullet = not view.cased[start].isalpha() and (start == 0 or view.cased[start - 1] in "。\n")
    return None if is_bullet else start


def _in_brackets(view: View, vocabulary: Vocabulary, number: Number) -> Number | None:
    """$(12.4) million: a loss, as accounts print it."""
    at, cased = number.start, view.cased
    if not at or cased[at - 1] != "(" or cased[number.end : number.end + 1] != ")":
        return None
    if vocabulary.currency_before.before(cased, view.lower, at - 1) is None:
        return None
    return replace(number, start=at - 1, end=number.end + 1, value=-number.value, sum="")


def _one_in(view: View, vocabulary: Vocabulary, number: Number) -> Number | None:
    """1 in 10, 3 out of 4, 1 sur 5: a part of a whole."""
    for word in vocabulary.rules.parts_of:
        at = number.end + len(word) + 2
        if not view.lower.startswith(f" {word} ", number.end):
            continue
        whole = literal_at(view, vocabulary, at)
        following = "" if whole is None else view.lower[whole.end : whole.end + 1]
        if (
            whole is None
            or not 0 < number.value < whole.value <= _LARGEST_WHOLE
            or following in ("%", "°", "/", "-", "$", "€")
        ):
            continue
        if vocabulary.magnitudes.after(view.cased, view.lower, whole.end + 1) is not None or number.has_point:
            continue
        sum_ = f"{plain(number.value)}/{plain(whole.value)}"
        return Number(number.start, whole.end, divide(number.value, whole.value), sum_, script="whole", unit="times")
    return None


def _of_a_magnitude(view: View, vocabulary: Vocabulary, number: Number) -> Number:
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


def _magnified(view: View, vocabulary: Vocabulary, number: Number, alone: bool = False) -> Number:
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
    rest = _magnified(view, vocabulary, Number(end + 1, literal.end, literal.value), alone=True)
    is_grouped = any(not char.isdecimal() for char in view.kept[end + 1 : literal.end])
    return rest if rest.value < scale and (rest.scale != 1 or is_grouped) else None


def _half_or_decimal(view: View, vocabulary: Vocabulary, number: Number) -> Number:
    """two and a half million, two point five million, trois virgule cinq."""
    lower = view.lower
    if lower[number.end : number.end + 1] != " ":
        return number
    half = vocabulary.halves.after(view.cased, lower, number.end + 1)
    if half is not None and not number.article:
        value = EXACT.add(number.value, EXACT.multiply(number.scale, Decimal("0.5")))
        more = replace(number, end=half[1], value=value, sum=f"{plain(number.value)} + 1/2")
        if number.coefficient is None:
            return _magnified(view, vocabulary, more)
        coefficient = EXACT.add(number.coefficient, Decimal("0.5"))
        sum_ = f"{plain(coefficient)} × {power(number.scale.adjusted())}"
        return replace(number, end=half[1], value=value, coefficient=coefficient, sum=sum_)
    if number.coefficient is not None:
        return number
    for word in vocabulary.rules.decimal_words:
        at = number.end + len(word) + 2
        if lower.startswith(f"{word} ", number.end + 1) and (tail := _decimal_words(view, vocabulary, at)) is not None:
            value = EXACT.add(number.value, tail[0])
            return _magnified(view, vocabulary, Number(number.start, tail[1], value, script="words"))
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


def _percent_first(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    """百分之三十: the unit stands first."""
    for prefix, unit in vocabulary.rules.percent_prefixes.items():
        if view.kept.startswith(prefix, at):
            number = han_at(view, vocabulary, at + len(prefix))
            if number is None:
                return None
            return Number(at, number.end, number.value, number.sum, script="whole", unit=unit)
    return None


def _fraction(view: View, vocabulary: Vocabulary, below: Number | None) -> Number | None:
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


def _numerals_end(view: View, vocabulary: Vocabulary, at: int) -> int:
    end = at
    while end < len(view.kept) and (vocabulary.starters.match(view.kept[end]) or view.kept[end] in vocabulary.places):
        end += 1
    return max(end, at + 1)


def in_a_name(view: View, number: Number) -> bool:
    """Whether the digits belong to a name: GPT-4o, Qwen2.5, B2C, H.264."""
    if number.script != "digits":
        return False
    text, at = view.cased, number.start
    previous = text[at - 1] if at else ""
    if previous and previous in ".," and (at == 1 or text[at - 2] in " ($€£¥"):
        return True  # .5 is no 5
    if previous and (is_latin(previous) or previous.isdecimal()):
        return True
    if previous and previous in _NAME_MARKS and at > 1:
        return is_latin(text[at - 2]) or (previous not in "-/" and text[at - 2].isdecimal())
    return False
