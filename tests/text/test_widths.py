"""Guessed widths, and lines that are no wider than asked."""

from __future__ import annotations

import pytest
from briefsmith.text.widths import text_width, wrapped
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(("narrow", "wide"), [("iii", "mmm"), ("abc", "ABC"), ("abc", "あいう"), ("e\u0301", "ee")])
def test_wider_letters_are_wider(narrow: str, wide: str) -> None:
    assert text_width(narrow, 10) < text_width(wide, 10)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ("",)),
        ("one", ("one",)),
        ("one two three", ("one two", "three")),
        ("聞くランプが安い", ("聞くランプ", "が安い")),
        ("unbreakablewords", ("unbreakabl", "ewords")),
    ],
)
def test_lines(text: str, lines: tuple[str, ...]) -> None:
    assert wrapped(text, 55, 10) == lines


@given(st.text(st.characters(exclude_categories=("C",)), max_size=60), st.integers(20, 200))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    lines = wrapped(text, width, 10)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(text_width(line, 10) <= width or len(line) == 1 for line in lines)
