"""Scales: where they begin and end, and what is marked on them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from briefsmith.charts.scale import scale
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("values", "ticks", "factor"),
    [
        ((4, 60), ("0", "20", "40", "60"), None),
        ((4, 12), ("0", "5", "10", "15"), None),
        ((1,), ("0", "0.5", "1.0"), None),
        ((0,), ("0", "1"), None),
        ((-5, 5), ("-5", "0", "5"), None),
        ((1, 100), ("0", "50", "100"), None),
        ((1, 101), ("1", "1E+1", "1E+2", "1E+3"), 10),
        (("1.2e9", "1e12"), ("1E+9", "1E+10", "1E+11", "1E+12"), 10),
        ((1, "1e10"), ("1", "1E+2", "1E+4", "1E+6", "1E+8", "1E+10"), 100),
        ((0, "1e10"), ("0", "5E+9", "1.0E+10"), None),
    ],
)
def test_scale(values: tuple[object, ...], ticks: tuple[str, ...], factor: int | None) -> None:
    found = scale(Decimal(str(value)) for value in values)
    assert [Decimal(tick) for tick in ticks] == list(found.ticks)
    assert found.factor == factor


@given(
    st.lists(st.decimals(min_value=Decimal("-1e15"), max_value=Decimal("1e15"), places=3), min_size=1, max_size=6),
    st.integers(min_value=4, max_value=6),
)
def test_every_value_lies_on_its_scale(values: list[Decimal], most: int) -> None:
    found = scale(values, most)
    assert found.low <= min(values)
    assert max(values) <= found.high
    assert 2 <= len(found.ticks) <= most + 1
    assert list(found.ticks) == sorted(set(found.ticks))
