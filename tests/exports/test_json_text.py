"""JSON with exact numbers."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from briefsmith.exports.json_text import json_text, number_text
from hypothesis import given
from hypothesis import strategies as st

NUMBERS = {
    "60": "60",
    "7e9": "7000000000",
    "7.0": "7",
    "1.20e9": "1200000000",
    "0.3": "0.3",
    "0.1000": "0.1",
    "-5": "-5",
    "-0": "0",
    "0.00": "0",
    "1e-7": "0.0000001",
    "12345678901234567890.123456789": "12345678901234567890.123456789",
    "1e400": "1E+400",
    "1.50e-400": "1.5E-400",
}


@pytest.mark.parametrize("written", NUMBERS)
def test_numbers(written: str) -> None:
    assert number_text(Decimal(written)) == NUMBERS[written]


@pytest.mark.parametrize("written", ["NaN", "Infinity"])
def test_what_is_no_number_to_json(written: str) -> None:
    with pytest.raises(ValueError, match=written):
        number_text(Decimal(written))


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_number_reads_back_exactly(value: Decimal) -> None:
    assert json.loads(json_text([value]), parse_float=Decimal, parse_int=Decimal) == [value]


LEAVES = st.none() | st.booleans() | st.integers() | st.text()
TREES = st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)


@given(TREES)
def test_anything_else_is_as_python_writes_it(value: object) -> None:
    assert json_text(value) == json.dumps(value, ensure_ascii=False, indent=2) + "\n"  # type: ignore[arg-type]
