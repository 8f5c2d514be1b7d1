"""What is written for the browser can be read back."""

from __future__ import annotations

from briefsmith.search.coding import ALPHABET, gaps, level, number, postings, runs
from hypothesis import given
from hypothesis import strategies as st

SETS = st.sets(st.integers(0, 200_000), max_size=60).map(sorted)


def read(text: str) -> list[int]:
    found, value, shift = [], 0, 0
    for letter in text:
        digit = ALPHABET.index(letter)
        value += (digit % 32) << shift
        shift += 5
        if digit < 32:
            found.append(value)
            value = shift = 0
    return found


@given(st.integers(0, 10**9))
def test_a_number(value: int) -> None:
    assert read(number(value)) == [value]


@given(SETS)
def test_gaps(numbers: list[int]) -> None:
    back, at = [], -1
    for gap in read(gaps(numbers)):
        at += gap + 1
        back.append(at)
    assert back == numbers


@given(SETS)
def test_runs(numbers: list[int]) -> None:
    back: list[int] = []
    at = 0
    parts = read(runs(numbers))
    for gap, more in zip(parts[::2], parts[1::2], strict=True):
        back.extend(range(at + gap, at + gap + more + 1))
        at += gap + more + 1
    assert back == numbers


def test_neighbours_are_written_once() -> None:
    assert runs(range(5, 5000)) == number(5) + number(4994)


def test_heavier_records_come_first() -> None:
    assert postings([(1, 0.1), (2, 1.0), (9, 1.0)]) == f"{ALPHABET[level(1.0)]}26 {ALPHABET[level(0.1)]}1"


@given(st.floats(0.05, 2))
def test_a_level_is_within_a_step_of_its_weight(weight: float) -> None:
    assert abs(0.05 * 1.15 ** level(weight) / weight - 1) < 0.08
