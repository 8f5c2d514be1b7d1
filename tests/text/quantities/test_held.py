"""The held tables of the bench: texts the reader was not made with, read as they should be but for the known misses."""

from __future__ import annotations

import pytest
from briefsmith.text.quantities import read

from bench.quantities import HELD, held, wanted

# A number in a name that shows no sign of it, a comparator between a rate and its number, points that are no per cents.
MISSED = ("台北101的煙火持續6分鐘", "1分あたり最大600リクエスト", "le seuil des 10 000 points")

CASES = [
    pytest.param(*case, marks=pytest.mark.xfail(strict=True)) if case[1] in MISSED else pytest.param(*case)
    for path in HELD
    for case in held(path)
]


def test_there_are_three_hundred() -> None:
    assert len(CASES) == 300


@pytest.mark.parametrize(("language", "text", "reading"), CASES)
def test_reads(language: str, text: str, reading: str) -> None:
    found = [(q.value, q.min, q.max, q.comparator, q.unit) for q in read(text, language)]
    assert found == (wanted(reading) if reading else [])
