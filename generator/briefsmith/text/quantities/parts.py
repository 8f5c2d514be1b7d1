"""Parts of one unit: 3割5分, 一个半小时, half a gram."""

import re
from dataclasses import replace
from decimal import Decimal

from briefsmith.text.ideographs import DIGITS
from briefsmith.text.quantities.literals import digits_end
from briefsmith.text.quantities.number import EXACT, Number, plain
from briefsmith.text.quantities.places import unit_at
from briefsmith.text.quantities.units import unit as unit_of
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

_TEN = 10
_HUNDREDTH = re.compile(r"(\d)厘")


def tenth(view: View, vocabulary: Vocabulary, start: int, end: int) -> tuple[Decimal, int] | None:
    """The 5分 of 3割5分, or the 3分3厘 of 3割3分3厘, as a part of the unit that stands between two places."""
    tail = vocabulary.rules.tenths.get(view.kept[start:end].strip())
    digit = view.kept[end : end + 1]
    if tail is None or not digit or not (digit.isdecimal() or digit in DIGITS):
        return None
    at = end + 1
    if not view.kept.startswith(tail, at) or (digit.isdecimal() and digits_end(view.kept, end) > at):
        return None
    part, end = Decimal(DIGITS[digit] if digit in DIGITS else int(digit)).scaleb(-1), at + len(tail)
    fine = _HUNDREDTH.match(view.kept, end)
    return (part, end) if fine is None else (EXACT.add(part, Decimal(int(fine[1])).scaleb(-2)), fine.end())


def half_inside(view: View, vocabulary: Vocabulary, number: Number) -> tuple[Number, int]:
    """The 个半 of 一个半小时: half a unit more, said before the unit."""
    for word in vocabulary.rules.half_infix:
        if view.kept.startswith(word, number.end):
            value = EXACT.add(number.value, Decimal("0.5"))
            sum_ = f"{plain(number.value)} + 1/2"
            halved = replace(number, value=value, sum=sum_, article=False, lone=False, has_point=True)
            return halved, number.end + len(word)
    return number, number.end


def part_of_one(view: View, vocabulary: Vocabulary, number: Number) -> tuple[str, Decimal, int, str] | None:
    """The unit, value, end and arithmetic of half a gram, a quarter of a percentage point, un quart d'heure."""
    if number.unit != "times" or number.script != "whole" or number.value >= 1:
        return None
    for link in vocabulary.rules.part_links:
        if not view.lower.startswith(link, number.end):
            continue
        found = unit_at(view, vocabulary, [number.end + len(link)])
        named = unit_of(found[0]) if found else None
        if found is None or named is None or named.dimension == "count":
            continue
        unit, factor, end = found
        sum_ = f"{number.sum or plain(number.value)} × {plain(factor)}" if factor != 1 else number.sum
        return unit, EXACT.multiply(number.value, factor), end, sum_
    return None


def of_a_price(number: Number, word: str, factor: Decimal) -> Decimal:
    """The factor of 折: tens of per cent after one digit (八折), per cents after two (85折, 八五折)."""
    return Decimal(1) if word == "折" and number.value >= _TEN else factor
