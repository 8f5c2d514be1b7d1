"""EDTF dates in words."""

from __future__ import annotations

import pytest
from briefsmith.text.dates_printed import print_date
from briefsmith.text.edtf import read_date

from tests.languages.tables import rows


@pytest.mark.parametrize(("language", "edtf", "printed"), rows("printed-dates.tsv"))
def test_printed(language: str, edtf: str, printed: str) -> None:
    assert print_date(read_date(edtf), language).replace("\u2009", " ") == printed


def test_a_language_without_words_borrows_english_ones() -> None:
    assert print_date(read_date("2024-02~"), "sv") == "about februari 2024"


def test_a_region_tells_the_script() -> None:
    assert print_date(read_date("2024-02~"), "zh-TW") == "約2024年2月"
