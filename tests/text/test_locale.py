"""Numbers, quantities and dates as a site's language prints them."""

from decimal import Decimal

import pytest
from briefsmith.text.locale import Change, format_date, format_number, format_quantity, scientific
from briefsmith.text.quantities import Comparator

from tests.languages.tables import rows

NBSP, THIN = "\u00a0", "\u202f"

NUMBERS = [
    ("7e9", "en", "7 billion"),
    ("7e9", "ja", "70億"),
    ("7e9", "fr", f"7{NBSP}milliards"),
    ("12e8", "en", "1.2 billion"),
    ("12e8", "ja", "12億"),
    ("12e8", "fr", f"1,2{NBSP}milliard"),
    ("7e9", "de", f"7{NBSP}Milliarden"),
    ("60", "en", "60"),
    ("20000", "en", "20,000"),
    ("20000", "ja", "2万"),
    ("20000", "fr", f"20{THIN}000"),
    ("123456789", "en", "123,456,789"),
    ("1234.5600", "en", "1,234.56"),
    ("0", "fr", "0"),
    ("-7e9", "en", "-7 billion"),
]

QUANTITIES = [
    (Decimal("34.6e6"), "EUR", "about", "sv", "≈ 34,6 miljoner €"),
    ((Decimal(1), Decimal(2)), "year", "exactly", "en", "1–2 years"),
    ((Decimal(1), Decimal(2)), "year", "exactly", "ja", "1～2年"),
    ((Decimal("5e9"), Decimal("1e10")), "USD", "exactly", "en", "$5–10 billion"),
    ((Decimal("5e8"), Decimal("1e9")), None, "exactly", "en", "500 million – 1 billion"),
    (Change(Decimal(5), Decimal(10)), "s", "exactly", "en", "5 → 10 seconds"),
    (Change(Decimal(10), (Decimal(1), Decimal(2))), "year", "exactly", "en", "10 → 1–2 years"),
    (Change(Decimal(5), Decimal(10)), "s", "exactly", "ja", "5 → 10秒"),
]

DATES = [
    (2024, 2, 15, "en", "February 15, 2024"),
    (2024, 2, 15, "ja", "2024年2月15日"),
    (2024, 2, 15, "fr", "15 février 2024"),
    (2024, 2, None, "en", "February 2024"),
    (None, 2, 15, "fr", "15 février"),
    (2024, None, None, "ja", "2024年"),
    (2024, None, None, "en", "2024"),
    (None, 2, 29, "en", "February 29"),
]


@pytest.mark.parametrize(("value", "locale", "printed"), NUMBERS)
def test_numbers(value: str, locale: str, printed: str) -> None:
    assert format_number(Decimal(value), locale).replace(NBSP, " ") == printed.replace(NBSP, " ")


@pytest.mark.parametrize(("value", "unit", "comparator", "locale", "printed"), QUANTITIES)
def test_quantities(value: object, unit: str, comparator: str, locale: str, printed: str) -> None:
    text = format_quantity(value, unit, comparator, locale)  # type: ignore[arg-type]
    assert text.replace(NBSP, " ").replace(THIN, " ") == printed


@pytest.mark.parametrize(("locale", "value", "unit", "comparator", "printed"), rows("printed-quantities.tsv"))
def test_quantities_of_a_language(locale: str, value: str, unit: str, comparator: Comparator, printed: str) -> None:
    text = format_quantity(Decimal(value), unit, comparator, locale)
    assert text.replace(NBSP, " ").replace(THIN, " ") == printed


@pytest.mark.parametrize(("year", "month", "day", "locale", "printed"), DATES)
def test_dates(year: int | None, month: int | None, day: int | None, locale: str, printed: str) -> None:
    assert format_date(year, month, day, locale) == printed


@pytest.mark.parametrize(
    ("value", "printed"),
    [("7e9", "7 × 10⁹"), ("1.2e9", "1.2 × 10⁹"), ("0", "0"), ("7", "7"), ("0.05", "5 × 10⁻²"), ("-3e8", "-3 × 10⁸")],
)
def test_scientific(value: str, printed: str) -> None:
    assert scientific(Decimal(value)) == printed
