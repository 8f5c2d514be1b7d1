"""The many ways to write one name, one figure or one date."""

from __future__ import annotations

from decimal import Decimal

import pytest
from briefsmith.model.entity import Entity
from briefsmith.model.figure import Equivalent, Figure, Range
from briefsmith.search.forms import date_forms, figure_forms, name_forms, number_forms
from briefsmith.search.words import whole

NUMBERS = {
    "7e9": ["7000000000", "7 billion", "7 milliards", "70億", "70亿", "7B", "7bn", "7Md", "7e9"],
    "1.2e9": ["1200000000", "1.2 billion", "1,2 milliard", "12億", "12亿", "1.2B", "1.2e9"],
    "1e12": ["1000000000000", "1 trillion", "1兆", "1万亿", "1T", "1e12"],
    "1e7": ["10000000", "10 million", "1000万", "10M", "10e6", "1e7"],
    "20000": ["20000", "20,000", "2万", "20K", "20e3", "2e4"],
}


@pytest.mark.parametrize("value", NUMBERS)
def test_a_number_is_found_in_every_notation(value: str) -> None:
    forms = number_forms(Decimal(value))
    assert [form for form in NUMBERS[value] if form not in forms] == []


def figure(**given: object) -> Figure:
    return Figure.model_validate({"id": "f", "subjects": ["x"], "measure": "m", **given})


@pytest.mark.parametrize(
    ("given", "typed"),
    [
        ({"value": Decimal("7e9"), "unit": "parameter"}, "7 milliards de paramètres"),
        ({"value": Decimal("7e9"), "unit": "parameter"}, "70億パラメータ"),
        ({"value": Decimal("3.8e11"), "unit": "CNY"}, "380 billion yuan"),
        ({"value": Decimal("3.8e11"), "unit": "CNY"}, "3800亿元"),
        ({"value": Decimal("3.8e11"), "unit": "CNY"}, "CNY 380 billion"),
        ({"value": Decimal("1.2e10"), "unit": "USD"}, "12 milliards de dollars"),
        ({"value": Decimal(60), "unit": "s"}, "60秒"),
        ({"value": Decimal(60), "unit": "s", "comparator": "at-most"}, "at most 60 seconds"),
        ({"value": Range(min=Decimal(1), max=Decimal(2)), "unit": "year"}, "2 years"),
    ],
)
def test_a_figure_is_found_with_its_unit(given: dict[str, object], typed: str) -> None:
    assert whole(typed) in {whole(form) for form in figure_forms(figure(**given))}


def test_a_small_number_without_its_unit_finds_nothing() -> None:
    assert "60" not in figure_forms(figure(value=Decimal(60), unit="s"))


def test_the_source_s_own_conversion_counts() -> None:
    converted = figure(
        value=Decimal("3.8e11"), unit="CNY", equivalents=(Equivalent(value=Decimal("53e9"), unit="USD"),)
    )
    assert "530億ドル" in figure_forms(converted)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Bona Film Group", "Bona Film"),
        ("Nvidia Corp.", "Nvidia"),
        ("Acme Widgets Co., Ltd.", "Acme Widgets"),
        ("株式会社ランプ", "ランプ"),
        ("小米科技有限责任公司", "小米"),
        ("博纳影业集团", "博纳影业"),
    ],
)
def test_a_name_is_found_without_its_legal_form(name: str, short: str) -> None:
    assert name_forms(Entity(id="x", room="companies", kind="company", name=name)) == (name, short)


def test_a_name_that_is_none_but_a_legal_form_stays() -> None:
    assert name_forms(Entity(id="x", room="concepts", kind="concept", name="公司")) == ("公司",)


@pytest.mark.parametrize(
    ("date", "forms"),
    [
        ("2024-02-15", ["2024-02-15", "February 15, 2024", "15 février 2024", "2024年2月15日"]),
        ("2024-02~", ["2024-02", "February 2024", "février 2024", "2024年2月"]),
        ("2024-02/2024-07", ["2024-02", "2024-07"]),
    ],
)
def test_a_date_is_found_in_every_language(date: str, forms: list[str]) -> None:
    assert [form for form in forms if form not in date_forms(date)] == []
