"""Written quantities, one a line of `cases/*.tsv`: the text, its reading, the words it stands in."""

import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from briefsmith.text.quantities import Quantity, languages, read

CASES = Path(__file__).parent / "cases"
SIGNS = {"~": "about", "<=": "at-most", "<": "less-than", ">=": "at-least", ">": "more-than", "": "exactly"}
READING = re.compile(r"(?P<sign>~|<=|<|>=|>|)(?P<low>[-\d.e/]+?)(?:\.\.(?P<high>[-\d.e/]+))?(?: (?P<unit>\S+))?")


def lines(name: str) -> list[str]:
    text = (CASES / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line.strip() and not line.startswith("#")]


def cases() -> list[tuple[str, str, str, str]]:
    found = [(path.stem, *line.split("\t")) for path in sorted(CASES.glob("*.tsv")) for line in lines(path.name)]
    assert len(found) >= 400
    return found  # type: ignore[return-value]


def negatives() -> list[tuple[str, str]]:
    found = [
        (path.name.split(".")[0], line) for path in sorted(CASES.glob("*.negatives.txt")) for line in lines(path.name)
    ]
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


@pytest.mark.parametrize("language", ["en", "fr", "ja", "zh"])
def test_a_hundred_cases_a_language(language: str) -> None:
    assert language in languages()
    assert len(lines(f"{language}.tsv")) >= 100
    assert len(lines(f"{language}.negatives.txt")) >= 30
