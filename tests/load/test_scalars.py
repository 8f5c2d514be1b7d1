"""Plain words of YAML 1.2 core, not 1.1: what is a number, what is a word."""

from __future__ import annotations

from decimal import Decimal

import pytest
from briefsmith.load.scalars import NumberTooLong, resolve
from hypothesis import given, settings
from hypothesis import strategies as st

VALUES = [
    ("60", 60),
    ("-3", -3),
    ("+3", 3),
    ("007", 7),
    ("0o17", 15),
    ("0x1F", 31),
    ("7e9", Decimal("7e9")),
    ("1.2e9", Decimal("1.2e9")),
    ("1.10", Decimal("1.10")),
    ("0.1", Decimal("0.1")),
    (".5", Decimal("0.5")),
    ("5.", Decimal(5)),
    ("-1E-3", Decimal("-0.001")),
    (".inf", Decimal("Infinity")),
    ("-.INF", Decimal("-Infinity")),
    ("", None),
    ("~", None),
    ("null", None),
    ("NULL", None),
    ("true", True),
    ("False", False),
]
WORDS = [
    "no", "No", "NO", "yes", "on", "off", "y", "n",  # the Norway problem of YAML 1.1
    "2024-02", "2024-02-15", "2024-02~", "2024-02-15T10:00:00Z",  # dates
    "12:30:45", "1:20",  # base sixty in YAML 1.1
    "1_000", "3,800", "70億", "60秒", "0b11", "0o8", "0xG", "e9", "1e", "1e+", "--1", "+", "-", ".", "..", "...",
    "nULL", "tRUE", "inf", "nan", "Infinity", ".Infinity", "<<", "=", "１２", "٣",
]  # fmt: skip


@pytest.mark.parametrize(("written", "value"), VALUES)
def test_a_value(written: str, value: object) -> None:
    found = resolve(written)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("written", WORDS)
def test_a_word_stays_a_word(written: str) -> None:
    assert resolve(written) == written


def test_not_a_number() -> None:
    found = resolve(".nan")
    assert isinstance(found, Decimal)
    assert found.is_nan()


@pytest.mark.parametrize("written", ["9" * 61, "1e100", "1e999999999", "1e-0100", "0x" + "f" * 60])
def test_a_number_nobody_means_is_refused_before_it_costs_anything(written: str) -> None:
    with pytest.raises(NumberTooLong):
        resolve(written)


@settings(deadline=None)
@given(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e30"), max_value=Decimal("1e30"), places=6)
)
def test_numbers_are_exact(number: Decimal) -> None:
    assert resolve(str(number)) == number
    assert resolve(f"{number:e}") == number


@settings(deadline=None)
@given(st.integers(-(10**40), 10**40))
def test_whole_numbers_are_ints(number: int) -> None:
    assert resolve(str(number)) == number
    assert isinstance(resolve(str(number)), int)
