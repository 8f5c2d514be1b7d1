"""EDTF dates in words."""

from __future__ import annotations

import pytest
from briefsmith.text.dates_printed import print_date
from briefsmith.text.edtf import read_date

# EDTF                     en                             fr                          ja
TABLE = """
2024                     | 2024                         | 2024                      | 2024年
2024-02                  | February 2024                | février 2024              | 2024年2月
2024-02-15               | February 15, 2024            | 15 février 2024           | 2024年2月15日
2024-02-15T10:00:00Z     | February 15, 2024            | 15 février 2024           | 2024年2月15日
2024-02~                 | about February 2024          | vers février 2024         | 2024年2月頃
2024?                    | 2024 (uncertain)             | 2024 (incertain)          | 2024年（不確か）
2024%                    | about 2024 (uncertain)       | vers 2024 (incertain)     | 2024年頃（不確か）
2024-02/2024-07          | February 2024 – July 2024    | février 2024 – juillet 2024 | 2024年2月～2024年7月
2024/2025~               | 2024 – about 2025            | 2024 – vers 2025          | 2024年～2025年頃
2024/2024                | 2024                         | 2024                      | 2024年
2025/..                  | from 2025                    | 2025 ou plus tard          | 2025年以降
2025-03/                 | from March 2025              | mars 2025 ou plus tard        | 2025年3月以降
../2025                  | by 2025                      | 2025 au plus tard         | 2025年まで
2024-21                  | spring 2024                  | printemps 2024            | 2024年春
202X                     | the 2020s                    | années 2020               | 2020年代
19XX                     | 1900 – 1999                  | 1900 – 1999               | 1900年～1999年
2024-XX                  | 2024                         | 2024                      | 2024年
2024-02-XX               | February 2024                | février 2024              | 2024年2月
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in TABLE.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_printed(row: list[str]) -> None:
    edtf, *expected = row
    printed = [print_date(read_date(edtf), locale).replace("\u2009", " ") for locale in ("en", "fr", "ja")]
    assert printed == expected


def test_a_language_without_words_borrows_english_ones() -> None:
    assert print_date(read_date("2024-02~"), "sv") == "about februari 2024"


def test_chinese_has_two_scripts() -> None:
    assert print_date(read_date("2024-02~"), "zh") == "约2024年2月"
    assert print_date(read_date("2024-02~"), "zh-Hant") == "約2024年2月"
    assert print_date(read_date("2024-02~"), "zh-TW") == "約2024年2月"
