"""What CLDR prints, the reader reads back, in every form and language."""

from decimal import Decimal

import pytest
from babel import Locale
from babel.numbers import format_compact_decimal, format_decimal
from briefsmith.text.locale import format_number, format_quantity
from briefsmith.text.quantities import Quantity, compatible, read
from hypothesis import given, settings
from hypothesis import strategies as st

# Babel locale, our language, a word after the number, the unit it is.
LOCALES = [
    ("en", "en", " people", "person"),
    ("en_GB", "en-GB", " euros", "EUR"),
    ("en_IN", "en-IN", " tokens", "token"),
    ("fr", "fr", " personnes", "person"),
    ("fr_CA", "fr-CA", " jetons", "token"),
    ("ja", "ja", "円", "JPY"),
    ("zh_Hans", "zh-Hans", "元", "CNY"),
    ("zh_Hant", "zh-Hant", "人", "person"),
    ("zh_Hant_HK", "zh-HK", "人", "person"),
    ("zh_Hans", "zh", "元", "CNY"),
]

# Four significant digits survive every compact form; the powers go to the largest magnitude all locales have.
COMPACT = st.builds(lambda digits, power: Decimal(digits).scaleb(power), st.integers(1, 9999), st.integers(0, 11))
PLAIN = st.decimals(min_value=0, max_value=10**15, places=2, allow_nan=False, allow_infinity=False)
PRINTED = ["en", "fr", "ja"]


def only(text: str, language: str) -> Quantity:
    (quantity,) = read(text, language)
    return quantity


FORMS = [
    (*row, form)
    for row in LOCALES
    for form in ("short", "long")
    if form in Locale.parse(row[0]).compact_decimal_formats
]


@pytest.mark.parametrize(("locale", "language", "word", "unit", "form"), FORMS)
@settings(max_examples=150, deadline=None)
@given(value=COMPACT)
def test_compact_forms(locale: str, language: str, word: str, unit: str, form: str, value: Decimal) -> None:
    printed = format_compact_decimal(value, format_type=form, locale=locale, fraction_digits=3)  # type: ignore[arg-type]
    quantity = only(printed + word, language)
    assert (quantity.value, quantity.unit, quantity.comparator) == (value, unit, "exactly")
    assert quantity.span == (0, len(printed + word))


@pytest.mark.parametrize(("locale", "language", "word", "unit"), LOCALES)
@settings(max_examples=150, deadline=None)
@given(value=PLAIN)
def test_plain_form(locale: str, language: str, word: str, unit: str, value: Decimal) -> None:
    printed = format_decimal(value, locale=locale, decimal_quantization=False)
    quantity = only(printed + word, language)
    assert (quantity.value, quantity.unit) == (value, unit)
    assert quantity.span == (0, len(printed + word))


@pytest.mark.parametrize("locale", PRINTED)
@settings(max_examples=150, deadline=None)
@given(value=st.one_of(COMPACT, PLAIN))
def test_our_own_printing(locale: str, value: Decimal) -> None:
    """No digit is lost between printing for a reader and reading again."""
    if value == 0:
        return
    printed = format_quantity(value, "company", locale=locale)
    quantity = only(printed, locale)
    assert (quantity.value, quantity.unit) == (value, "company")
    assert format_number(value, locale) in printed


@pytest.mark.parametrize("locale", PRINTED)
@pytest.mark.parametrize("comparator", ["exactly", "about", "less-than", "at-most", "more-than", "at-least"])
@pytest.mark.parametrize("unit", ["USD", "CNY", "s", "percent", "Hz", "year", "token/s", "parameter", "times", "GB"])
def test_every_comparator_and_unit_reads_back(locale: str, comparator: str, unit: str) -> None:
    for value in (Decimal(7), Decimal("1.5"), Decimal(12_000), Decimal("3.8e11")):
        printed = format_quantity(value, unit, comparator, locale)  # type: ignore[arg-type]
        quantity = only(printed, locale)
        assert (quantity.value, quantity.comparator) == (value, comparator), printed
        assert compatible(quantity.unit, unit), printed


@pytest.mark.parametrize("locale", PRINTED)
@pytest.mark.parametrize("unit", ["USD", "s", "percent", "year", "company", None])
@settings(max_examples=40, deadline=None)
@given(low=COMPACT, factor=st.integers(2, 50))
def test_ranges_read_back(locale: str, unit: str | None, low: Decimal, factor: int) -> None:
    high = low * factor
    quantity = only(format_quantity((low, high), unit, locale=locale), locale)
    assert (quantity.min, quantity.max, quantity.unit) == (low, high, unit)
