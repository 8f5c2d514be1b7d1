"""Written quantities, one a line of `tests/languages/*/numbers.tsv`: the text, its reading, the words it stands in."""

import re
from decimal import Decimal
from fractions import Fraction

import pytest
from briefsmith.languages import folders
from briefsmith.text.quantities import Quantity, languages, read

from tests.languages.tables import FOLDER, lines, rows

SIGNS = {"~": "about", "<=": "at-most", "<": "less-than", ">=": "at-least", ">": "more-than", "": "exactly"}
READING = re.compile(r"(?P<sign>~|<=|<|>=|>|)(?P<low>[-\d.e/]+?)(?:\.\.(?P<high>[-\d.e/]+))?(?: (?P<unit>\S+))?")


def cases() -> list[tuple[str, ...]]:
    found = rows("numbers.tsv")
    assert len(found) >= 400
    return found


def negatives() -> list[tuple[str, ...]]:
    found = rows("no-numbers.txt")
    assert len(found) >= 150
    return found


def number(written: str) -> Decimal:
    exact = Fraction(written) if "/" in written else Fraction(Decimal(written))
    return Decimal(exact.numerator) / Decimal(exact.denominator)


def expected(reading: str) -> list[tuple[object, ...]]:
    return [part_of(part) for part in reading.split(" ; ")]


def part_of(part: str) -> tuple[object, ...]:
    match = READING.fullmatch(part)
    assert match is not None, part
    low, high = number(match["low"]), match["high"] and number(match["high"])
    value = (None, low, high) if high else (low, None, None)
    return (*value, SIGNS[match["sign"]], match["unit"])


def shape(quantity: Quantity) -> tuple[object, ...]:
    return (quantity.value, quantity.min, quantity.max, quantity.comparator, quantity.unit)


@pytest.mark.parametrize(("language", "text", "reading", "words"), cases())
def test_reads(language: str, text: str, reading: str, words: str) -> None:
    quantities = read(text, language)
    assert [shape(quantity) for quantity in quantities] == expected(reading)
    assert [text[slice(*quantity.span)] for quantity in quantities] == words.split(" ; ")


@pytest.mark.parametrize(("language", "text"), negatives())
def test_reads_nothing(language: str, text: str) -> None:
    assert [text[slice(*quantity.span)] for quantity in read(text, language)] == []


@pytest.mark.parametrize("language", [tag for tag in folders() if tag in languages()])
def test_a_hundred_cases_a_language(language: str) -> None:
    assert language in languages()
    assert len(lines(FOLDER / language / "numbers.tsv")) >= 100
    assert len(lines(FOLDER / language / "no-numbers.txt")) >= 30
