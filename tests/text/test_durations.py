"""ISO 8601 durations: which texts are some, and the parts of each."""

from __future__ import annotations

from decimal import Decimal

import pytest
from briefsmith.text.durations import duration_parts, is_duration

GOOD = [
    ("P5Y", [("5", "year")]),
    ("P1Y6M", [("1", "year"), ("6", "month")]),
    ("P2W", [("2", "week")]),
    ("P0.5D", [("0.5", "day")]),
    ("PT30S", [("30", "s")]),
    ("PT1H30M", [("1", "h"), ("30", "min")]),
    ("P1MT1M", [("1", "month"), ("1", "min")]),
]


@pytest.mark.parametrize(("text", "parts"), GOOD)
def test_a_duration_and_its_parts(text: str, parts: list[tuple[str, str]]) -> None:
    assert is_duration(text)
    assert duration_parts(text) == tuple((Decimal(number), unit) for number, unit in parts)


@pytest.mark.parametrize("text", ["", "P", "PT", "5Y", "P5", "P5X", "PT5D", "P5YT", "P５Y", "P5Y\n"])
def test_what_is_none(text: str) -> None:
    assert not is_duration(text)
