"""Dates of unequal precision: what they span, and that the short way says what the grammar says."""

from __future__ import annotations

from datetime import date

import pytest
from briefsmith.text.edtf import read_date
from edtf import parse_edtf


@pytest.mark.parametrize("mark", ["", "?", "~", "%"])
@pytest.mark.parametrize("text", ["2024", "0001", "9999", "2024-02", "2023-02", "2024-12", "2024-02-29", "1999-12-31"])
def test_plain_dates_are_what_the_grammar_says(text: str, mark: str) -> None:
    parsed = parse_edtf(text + mark)
    found = read_date(text + mark)
    assert found.earliest == date(*parsed.lower_strict()[:3])
    assert found.latest == date(*parsed.upper_strict()[:3])
    assert (found.approximate, found.uncertain) == (mark in ("~", "%"), mark in ("?", "%"))


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31), "year"),
        ("2024-02~", date(2024, 2, 1), date(2024, 2, 29), "month"),
        ("2024-02-15", date(2024, 2, 15), date(2024, 2, 15), "day"),
        ("2024-02/2024-07", date(2024, 2, 1), date(2024, 7, 31), "interval"),
        ("2025/..", date(2025, 1, 1), None, "interval"),
        ("../2025", None, date(2025, 12, 31), "interval"),
        ("202X", date(2020, 1, 1), date(2029, 12, 31), "interval"),
    ],
)
def test_bounds(text: str, earliest: date | None, latest: date | None, precision: str) -> None:
    found = read_date(text)
    assert (found.earliest, found.latest, found.precision) == (earliest, latest, precision)


@pytest.mark.parametrize("text", ["", "..", "2024-13", "2024-02-30", "2023-02-29", "yesterday", "2025/2024", "2024-2"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not an EDTF date|ends before it begins"):
        read_date(text)
