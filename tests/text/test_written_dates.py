"""Dates as people write them."""

from pathlib import Path

import pytest
from briefsmith.text.written_dates import WrittenDate, read_dates

CASES = [
    # language, text, (year, month, day, relative), words matched
    ("ja", "米社は2月15日、発表した", (None, 2, 15, False), "2月15日"),
    ("ja", "７月１３日の公開以来", (None, 7, 13, False), "７月１３日"),
    ("ja", "2024年2月15日付", (2024, 2, 15, False), "2024年2月15日"),
    ("ja", "2024年2月", (2024, 2, None, False), "2024年2月"),
    ("ja", "2025年までに", (2025, None, None, False), "2025年"),
    ("ja", "1956年生まれ", (1956, None, None, False), "1956年"),
    ("ja", "百度は1月に", (None, 1, None, False), "1月"),
    ("ja", "二〇二四年七月十三日", (2024, 7, 13, False), "二〇二四年七月十三日"),
    ("ja", "今月9日に", (None, None, 9, True), "今月9日"),
    ("ja", "昨年7月に", (None, 7, None, True), "昨年7月"),
    ("ja", "去年の夏", (None, None, None, True), "去年"),
    ("ja", "令和6年2月1日", (2024, 2, 1, False), "令和6年2月1日"),
    ("ja", "平成元年", (1989, None, None, False), "平成元年"),
    ("ja", "十二月三十一日", (None, 12, 31, False), "十二月三十一日"),
    ("ja", "2025-10-02 16:40:16 +0000", (2025, 10, 2, False), "2025-10-02 16:40:16 +0000"),
    ("ja", "2024/07/13公開", (2024, 7, 13, False), "2024/07/13"),
    ("zh", "2月15日发布", (None, 2, 15, False), "2月15日"),
    ("zh", "2024年7月13号", (2024, 7, 13, False), "2024年7月13号"),
    ("zh", "上个月", (None, None, None, True), "上个月"),
    ("zh-Hant", "民國113年2月", (2024, 2, None, False), "民國113年2月"),
    ("fr", "le 9 juillet", (None, 7, 9, False), "le 9 juillet"),
    ("fr", "le 1er mai 2024", (2024, 5, 1, False), "le 1er mai 2024"),
    ("fr", "15 février 2024", (2024, 2, 15, False), "15 février 2024"),
    ("fr", "juillet 2024", (2024, 7, None, False), "juillet 2024"),
    ("fr", "le 9 de ce mois", (None, None, 9, True), "le 9 de ce mois"),
    ("fr", "en août", (None, 8, None, False), "en août"),
    ("fr", "d'ici 2030", (2030, None, None, False), "d'ici 2030"),
    ("fr", "le 13/07/2024", (2024, 7, 13, False), "13/07/2024"),
    ("fr", "l'année dernière", (None, None, None, True), "l'année dernière"),
    ("en", "February 15, 2024", (2024, 2, 15, False), "February 15, 2024"),
    ("en", "15 February", (None, 2, 15, False), "15 February"),
    ("en", "on Feb. 15", (None, 2, 15, False), "Feb. 15"),
    ("en", "July 4th, 2024", (2024, 7, 4, False), "July 4th, 2024"),
    ("en", "the 9th of July", (None, 7, 9, False), "the 9th of July"),
    ("en", "July 2024", (2024, 7, None, False), "July 2024"),
    ("en", "in 2025", (2025, None, None, False), "in 2025"),
    ("en", "a paper (2024)", (2024, None, None, False), "(2024)"),
    ("en", "last year", (None, None, None, True), "last year"),
    ("en-GB", "2025-10-02", (2025, 10, 2, False), "2025-10-02"),
    ("ko", "2025-10-02", (2025, 10, 2, False), "2025-10-02"),
]

NONE = [
    ("ja", "3年間"),
    ("ja", "20年間"),
    ("ja", "10年から1~2年に"),
    ("ja", "3か月後"),
    ("ja", "15日間"),
    ("ja", "13月32日"),
    ("ja", "数年前"),
    ("zh", "三个月"),
    ("zh", "五年"),
    ("fr", "un mars"),
    ("fr", "20 ans"),
    ("fr", "2 000 euros"),
    ("en", "you may go"),
    ("en", "march on"),
    ("en", "2,024 people"),
    ("en", "version 2.1.3"),
]


@pytest.mark.parametrize(("language", "text", "parts", "words"), CASES)
def test_reads(language: str, text: str, parts: tuple[object, ...], words: str) -> None:
    (date,) = read_dates(text, language)
    assert (date.year, date.month, date.day, date.relative) == parts
    assert text[slice(*date.span)] == words


@pytest.mark.parametrize(("language", "text"), NONE)
def test_reads_no_date(language: str, text: str) -> None:
    assert read_dates(text, language) == ()


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
