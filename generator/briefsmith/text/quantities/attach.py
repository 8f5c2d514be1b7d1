"""What belongs to a number: its currency, its unit, the thing counted, a rate; and what makes it no quantity."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from briefsmith.text.ideographs import is_numeral
from briefsmith.text.quantities import compare
from briefsmith.text.quantities.dictionaries import is_latin
from briefsmith.text.quantities.fractions import fraction_after, multiplied
from briefsmith.text.quantities.number import EXACT, Number, plain, power
from briefsmith.text.quantities.parts import half_inside, of_a_price, part_of_one, tenth
from briefsmith.text.quantities.places import spaced, unit_at, unit_places, unspaced
from briefsmith.text.quantities.signs import in_a_name, minus_before
from briefsmith.text.quantities.units import unit as unit_of
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

# $5m is money, and 5m viewers are so many; 5m long is a length.
_PLURAL = re.compile(r" (?:people|men|women|children|\w{3,}s)\b")

_RATES = frozenset({"s", "min", "h"})
_YEAR = 4
_FIRST_IDEOGRAPH = "\u3400"
_HIRAGANA = ("\u3041", "\u3096")  # a particle before a number, and no name
_DEGREES = frozenset({"degree", "fahrenheit"})
_LONGEST_LETTERS = 3
_FPS = frozenset({"frame/s"})


@dataclass(frozen=True, slots=True)
class Item:
    """A number with its unit, in places of the view."""

    number: Number
    value: Decimal
    unit: str | None
    start: int
    end: int
    reach_start: int
    reach_end: int
    sum: str
    comparator: str | None = None
    comparator_end: int = 0
    upto: Decimal | None = None
    """The greater of two values said in one."""
    weak: bool = False
    """Reads only as an end of a range: a numeral that is also another word, or a year, without a unit."""


def attach(view: View, vocabulary: Vocabulary, number: Number) -> Item | None:
    """The number with its unit; None where it is no quantity (a name, an ordinal, an article, "several")."""
    money = _currency_before(view, vocabulary, number)
    if money is not None and number.value > 0 and (minus := minus_before(view, vocabulary, money[1])) is not None:
        money = (money[0], minus)
        coefficient = None if number.coefficient is None else -number.coefficient
        number = replace(number, value=-number.value, coefficient=coefficient, sum="")
    if money is None and in_a_name(view, number):
        return None
    start = money[1] if money else number.start
    if _stands(vocabulary.vague_before.before(view.cased, view.lower, unspaced(view, start))):
        return None
    ordinal = vocabulary.ordinal_before.before(view.cased, view.lower, unspaced(view, start))
    if ordinal is not None and (view.breaks is None or ordinal[1] in view.breaks):
        return None  # 表26; but 发表26篇 is no table
    number = _short_magnitude(view, vocabulary, number, money is not None)
    if _stands(vocabulary.vague_after.after(view.cased, view.lower, number.end)):
        return None
    ordinal = vocabulary.ordinal_after.after(view.cased, view.lower, number.end)
    unit = vocabulary.units.after(view.cased, view.lower, number.end)
    if ordinal is not None and (unit is None or unit[1] <= ordinal[1]):
        return None  # 3番目; but 3時間 is no 3時
    item = _scaled_degrees(view, vocabulary, _with_unit(view, vocabulary, number, money, start))
    if _stands(vocabulary.ordinal_after.after(view.cased, view.lower, item.end)) and item.unit is not None:
        return None
    if _is_quantity(view, vocabulary, item, money is not None):
        return item
    weak = item.unit is None and any(view.lower.startswith(word, number.end) for word in vocabulary.rules.money_parts)
    weak = weak or number.lone or number.article or number.script == "han" or _is_year(view, number)
    return replace(item, weak=True) if weak else None


def _stands(found: object) -> bool:
    return found is not None


def _currency_before(view: View, vocabulary: Vocabulary, number: Number) -> tuple[str, int] | None:
    if number.script == "whole":
        return None
    found = vocabulary.currency_before.before(view.cased, view.lower, unspaced(view, number.start))
    if found is not None and found[1] and not view.cased[found[1]].isalpha() and is_latin(view.cased[found[1] - 1]):
        return None  # Z$5: some other dollar
    if (
        found is not None
        and found[1]
        and view.cased[found[1]] > _FIRST_IDEOGRAPH
        and is_numeral(view.cased[found[1] - 1])
    ):
        return None  # the 元 of 50元6角
    return found


def _short_magnitude(view: View, vocabulary: Vocabulary, number: Number, money: bool) -> Number:
    """$5m: a letter that is a magnitude beside money or a thing counted, and metres elsewhere."""
    if number.coefficient is not None or number.script != "digits":
        return number
    at = number.end + (view.cased[number.end : number.end + 1] == " ")
    found = vocabulary.short_magnitudes.after(view.cased, view.lower, at)
    if found is None:
        return number
    exponent, end = found
    beside = money or vocabulary.currency_after.after(view.cased, view.lower, spaced(view, end)) is not None
    if not beside:
        thing = vocabulary.units.after(view.cased, view.lower, spaced(view, end))
        named = unit_of(thing[0][0]) if thing else None
        beside = at == number.end and (
            named is not None or (thing is None and _PLURAL.match(view.lower, end) is not None)
        )
    if not beside:
        return number
    return Number(
        start=number.start,
        end=end,
        value=EXACT.multiply(number.value, Decimal(10) ** exponent),
        sum=f"{plain(number.value)} × {power(exponent)}",
        coefficient=number.value,
        scale=Decimal(10) ** exponent,
    )


def _with_unit(view: View, vocabulary: Vocabulary, number: Number, money: tuple[str, int] | None, start: int) -> Item:
    cased, lower, end = view.cased, view.lower, number.end
    if number.unit is not None:
        part = part_of_one(view, vocabulary, number)
        unit, value, end, sum_ = part or (number.unit, number.value, end, number.sum)
        return Item(number, value, unit, start, end, start, end, sum_)
    if money is not None:
        end = _money_end(view, vocabulary, money[0], end)
        return Item(number, number.value, money[0], start, end, start, end, number.sum)
    comparator, comparator_end, reach_end = None, 0, end
    number, end = half_inside(view, vocabulary, number)
    places = unit_places(view, vocabulary, end)
    found = unit_at(view, vocabulary, places)
    if found is None:
        after = compare.after(view, vocabulary, end)
        if after is not None:
            comparator, comparator_end = after
            far = vocabulary.far_links.after(cased, lower, comparator_end)
            places = [far[1] if far else comparator_end, comparator_end, spaced(view, comparator_end)]
            beyond = unit_at(view, vocabulary, places)
            if beyond is not None:
                found, reach_end = beyond, beyond[2]
    else:
        end = reach_end = found[2]
    if found is None:
        bare = Item(number, number.value, None, start, end, start, end, number.sum)
        return _multiple(view, vocabulary, number, end) or _rated(view, vocabulary, bare)
    unit, factor, _ = found
    factor = of_a_price(number, cased[end - 1 : end], factor)
    value, sum_ = number.value, number.sum
    if factor != 1:
        sum_ = f"{sum_ or plain(value)} × {plain(factor)}"
        value = EXACT.multiply(value, factor)
    finer = tenth(view, vocabulary, number.end, end) if reach_end == end else None
    if finer is not None:
        digit, end = finer
        value, reach_end = EXACT.add(value, EXACT.multiply(factor, digit)), end
        sum_ = f"{sum_} + {plain(digit * factor)}"
    if reach_end == end:
        value, end, sum_ = _more_of_it(view, vocabulary, number, (unit, factor), (value, end, sum_))
        reach_end = end
    if unit in ("count", "occurrence"):
        thing = _thing_counted(view, vocabulary, reach_end)
        if thing is not None:
            unit, reach_end = thing
    upto = None if number.upto is None else EXACT.multiply(number.upto, factor)
    item = Item(number, value, unit, start, end, start, reach_end, sum_, comparator, comparator_end, upto)
    return _rated(view, vocabulary, item)


def _multiple(view: View, vocabulary: Vocabulary, number: Number, end: int) -> Item | None:
    """The three of "multiplied by three", and the 2 of "2 below zero"."""
    before = vocabulary.times_before.before(view.cased, view.lower, unspaced(view, number.start))
    if before is not None:
        return Item(number, number.value, "times", number.start, end, before[1], end, number.sum)
    below = vocabulary.minus_after.after(view.cased, view.lower, spaced(view, end))
    if below is None or number.value <= 0:
        return None
    return Item(number, -number.value, "degree", number.start, below[1], number.start, below[1], number.sum)


def _more_of_it(
    view: View,
    vocabulary: Vocabulary,
    number: Number,
    unit: tuple[str, Decimal],
    so_far: tuple[Decimal, int, str],
) -> tuple[Decimal, int, str]:
    """What goes on after the unit: and a half, million, below zero. Value, end and arithmetic with it."""
    value, end, sum_ = so_far
    part = fraction_after(view, vocabulary, spaced(view, end)) or fraction_after(view, vocabulary, end)
    if part is not None:
        value, end = EXACT.add(value, multiplied(unit[1], part.value)), part.end
        sum_ = f"{plain(number.value)} + {part.sum}"
    magnitude = _magnitude_after_money(view, vocabulary, number, unit[0], end)
    if magnitude is not None:
        exponent, end = magnitude
        value = EXACT.multiply(value, Decimal(10) ** exponent)
        sum_ = f"{plain(number.value)} × {power(exponent)}"
    if unit[0] in _DEGREES and value > 0:
        below = vocabulary.minus_after.after(view.cased, view.lower, spaced(view, end))
        value, end = (value, end) if below is None else (-value, below[1])
    return value, end, sum_


def _magnitude_after_money(
    view: View, vocabulary: Vocabulary, number: Number, unit: str, end: int
) -> tuple[int, int] | None:
    """The million of 75 USD million: its power of ten, and where it ends."""
    named = unit_of(unit)
    if number.coefficient is not None or named is None or named.dimension != "money" or number.script != "digits":
        return None
    if not view.cased[end - 3 : end].isupper() and view.lower[end : end + 2] != " m":
        return None
    found = vocabulary.magnitudes.after(view.cased, view.lower, end + 1) if view.cased[end : end + 1] == " " else None
    return found if found is not None and found[1] - end > _LONGEST_LETTERS else None


def _scaled_degrees(view: View, vocabulary: Vocabulary, item: Item) -> Item:
    """摄氏37度, 華氏70度: the scale stands before the number."""
    if item.unit != "degree" or not vocabulary.rules.unit_prefixes:
        return item
    end = unspaced(view, item.start)
    for word, unit in vocabulary.rules.unit_prefixes.items():
        start = end - len(word)
        if start >= 0 and view.kept.startswith(word, start):
            return replace(item, unit=unit, start=start, reach_start=min(start, item.reach_start))
    return item


def _money_end(view: View, vocabulary: Vocabulary, money: str, end: int) -> int:
    """Where money ends that says so before the number, and again or in general after it (新台幣500億元)."""
    bare = next((word for word in vocabulary.rules.bare_currencies if view.cased.startswith(word, end)), None)
    if bare is not None:
        return end + len(bare)
    after = vocabulary.currency_after.after(view.cased, view.lower, end + (view.cased[end : end + 1] == " "))
    return after[1] if after is not None and after[0] == money else end


def _thing_counted(view: View, vocabulary: Vocabulary, at: int) -> tuple[str, int] | None:
    """The トークン of 200個のトークン."""
    link = vocabulary.far_links.after(view.cased, view.lower, at)
    starts = [link[1], at] if link else [at]
    for start in starts:
        unit = vocabulary.units.after(view.cased, view.lower, start)
        if unit is None or (view.breaks is not None and unit[1] not in view.breaks):
            continue  # the 人 of 120户人家
        named = unit_of(unit[0][0])
        if named is not None and named.dimension == "count" and unit[0][0] not in ("count", "occurrence"):
            return unit[0][0], unit[1]
    return None


def _rated(view: View, vocabulary: Vocabulary, item: Item) -> Item:
    """Takes 毎秒 before and `par seconde` after; money keeps its currency, for a price is not a rate."""
    below, reach_start, end, reach_end = None, item.reach_start, item.end, item.reach_end
    if item.unit is not None:
        named = unit_of(item.unit)
        if named is None or named.dimension in ("money", "ratio", "time", "rate"):
            return item
    before = vocabulary.rates_before.before(view.cased, view.lower, unspaced(view, item.start))
    if before is not None and before[0] in _RATES:
        below, reach_start = before
        for word, unit_id in vocabulary.rules.rated_units.items() if item.unit is None else ():
            if view.kept.startswith(word, item.end):
                end = reach_end = item.end + len(word)
                item = replace(item, unit=unit_id)
    else:
        ends = (item.end, spaced(view, item.end), item.reach_end)
        after = next(
            (found for at in ends if (found := vocabulary.rates_after.after(view.cased, view.lower, at))), None
        )
        if after is not None and after[0] in _RATES and item.unit is not None:
            below, end = after
            reach_end = max(reach_end, end)
    if below is None:
        return item
    unit = f"{item.unit or 'count'}/{below}"
    unit = "fps" if unit in _FPS else unit
    return Item(
        item.number, item.value, unit, item.start, end, reach_start, reach_end, item.sum,
        item.comparator, item.comparator_end,
    )  # fmt: skip


def _is_quantity(view: View, vocabulary: Vocabulary, item: Item, money: bool) -> bool:
    number, text = item.number, view.cased
    if number.upto is not None and (item.upto is None or item.end != item.reach_end):
        return False  # 四五十 of what is not known
    following = text[number.end : number.end + 1]
    named = unit_of(item.unit) if item.unit else None
    counted = named is None or named.dimension == "count"
    if number.start == 0 and number.end == len(text) and number.script in ("han", "whole"):
        return True  # a cell of a table
    if number.article:
        return not counted
    if number.script in ("words", "whole"):
        return not number.lone or item.unit is not None
    if number.script == "han":
        return item.unit is not None or (not number.lone and (number.value >= 10 or number.has_point))  # noqa: PLR2004 — two numerals
    if item.unit is None and following and is_latin(following):
        return False  # 4o, 3D
    return money or item.unit is not None or number.coefficient is not None or not _is_label(view, vocabulary, number)


def _is_label(view: View, vocabulary: Vocabulary, number: Number) -> bool:
    """Whether a bare number names its neighbour: Gemini 2.5, Table 3, インダストリー4.0, 2024."""
    text, at = view.cased, number.start
    if number.has_point and at and text[at - 1].isalpha() and not _HIRAGANA[0] <= text[at - 1] <= _HIRAGANA[1]:
        return True
    if _is_year(view, number):
        return True
    if at < 2 or text[at - 1] != " " or not is_latin(text[at - 2]):  # noqa: PLR2004
        return False
    word_start = at - 1
    while word_start and (is_latin(text[word_start - 1]) or text[word_start - 1].isdecimal()):
        word_start -= 1
    word = text[word_start : at - 1]
    if vocabulary.rules.han:
        return True
    said = word.lower()
    opens = any(said == opener for opener, _ in vocabulary.rules.range_pairs)  # Between 30 and 35
    return word[0].isupper() and not opens and said not in vocabulary.rules.sentence_words


def _is_year(view: View, number: Number) -> bool:
    written = view.cased[number.start : number.end]
    return len(written) == _YEAR and written.isdecimal() and written[:2] in ("19", "20")
