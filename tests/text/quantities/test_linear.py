"""A hostile text costs no more than its length: work is counted, not timed."""

import sys
from types import FrameType

import pytest
from briefsmith.text.quantities import read
from briefsmith.text.written_dates import read_dates

PATTERNS = [
    *(
        "1",
        "一",
        "十",
        "万",
        "一万",
        "1億",
        "1,234,",
        "1,23,",
        "1.2",
        "1 234 ",
        "5秒(",
        "1~",
        "-1",
        "1-",
        "(1",
        "½",
        "10⁹",
    ),
    *(
        "⁹",
        "$",
        "5k ",
        "百分之",
        "3分の",
        "5 de ",
        "第",
        "数",
        "約",
        "2月",
        "2024年",
        "a.b-",
        "http://",
        "two hundred ",
    ),
    *("vingt et ", "one million ", "between 5 ", "de 5 à ", "le 9 ", "a ", "e\u0301"),
]


def calls(text: str, language: str) -> int:
    count = 0

    def count_calls(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(count_calls)
    try:
        read(text, language)
        read_dates(text, language)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("language", ["ja", "zh", "fr", "en"])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_work_grows_with_length(pattern: str, language: str) -> None:
    calls(pattern * 10, language)  # the lexicon is compiled once
    small, large = (calls(pattern * times, language) for times in (100, 400))
    assert large <= 4.4 * small + 200


@pytest.mark.parametrize("language", ["ja", "zh", "fr", "en"])
@pytest.mark.parametrize("pattern", ["1", "十", "一二三", "1 234 ", "vingt et ", "five hundred "])
def test_a_long_text_comes_back(pattern: str, language: str) -> None:
    """A pattern that backtracks would not."""
    read(pattern * (12_000 // len(pattern)), language)
