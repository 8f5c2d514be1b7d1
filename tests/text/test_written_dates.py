"""Dates as people write them."""

from pathlib import Path

import pytest
from briefsmith.text.written_dates import WrittenDate, read_dates

from tests.languages.tables import rows


@pytest.mark.parametrize(("language", "text", "date", "words"), rows("dates.tsv"))
def test_reads(language: str, text: str, date: str, words: str) -> None:
    (found,) = read_dates(text, language)
    assert said(found) + " relative" * found.relative == date
    assert text[slice(*found.span)] == words


@pytest.mark.parametrize(("language", "text"), rows("no-dates.txt"))
def test_reads_no_date(language: str, text: str) -> None:
    assert read_dates(text, language) == ()


@pytest.mark.parametrize("language", ["en-GB", "ko"])
def test_iso_dates_are_read_in_every_language(language: str) -> None:
    (found,) = read_dates("2025-10-02", language)
    assert said(found) == "2025-10-02"


def test_two_dates_in_order() -> None:
    first, second = read_dates("7月13日から8月1日まで", "ja")
    assert (first.month, first.day, second.month, second.day) == (7, 13, 8, 1)


HELD = Path(__file__).parents[2] / "bench" / "data" / "dates-held.tsv"
MISSED = ("the 2023–24 season",)


def held() -> list[list[str]]:
    lines = [line for line in HELD.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    assert len(lines) == 60
    return [line.split("\t") for line in lines]


def said(date: WrittenDate) -> str:
    parts = [f"{date.year or '?'}"]
    parts += [f"{date.month:02}" if date.month else "?"] if date.month or date.day else []
    parts += [f"{date.day:02}"] if date.day else []
    return "-".join(parts)


@pytest.mark.parametrize(("language", "text", "dates"), held())
def test_reads_what_it_was_not_made_with(language: str, text: str, dates: str, request: pytest.FixtureRequest) -> None:
    if text in MISSED:
        request.applymarker(pytest.mark.xfail(strict=True))
    assert [said(date) for date in read_dates(text, language)] == ([] if dates == "-" else dates.split(" ; "))
