"""What a written unit can witness, and what converts exactly."""

from decimal import Decimal

import pytest
from briefsmith.text.quantities import (
    Quantity,
    UnsupportedLanguage,
    compatible,
    convert,
    languages,
    read,
    unit,
    unit_ids,
)

WITNESSES = [
    ("s", "s", True),
    ("min", "s", False),
    (None, "s", False),
    (None, "view", True),
    ("count", "view", True),
    ("view", "count", False),
    ("company", "person", False),
    ("occurrence", "view", True),
    ("occurrence", "times", True),
    ("times", "view", False),
    ("token/s", "token/s", True),
    ("count/s", "token/s", True),
    ("token/s", "token", False),
    ("token", "token/s", False),
    ("frame/s", "fps", True),
    ("CNY", "USD", False),
    ("USD", "USD", True),
    ("percent", "percentage-point", False),
    ("s", "no-such-unit", False),
]

CONVERSIONS = [
    (Decimal(2), "min", "s", Decimal(120)),
    (Decimal(1), "h", "s", Decimal(3600)),
    (Decimal("44.1"), "kHz", "Hz", Decimal(44100)),
    (Decimal(90), "s", "min", Decimal("1.5")),
    (Decimal(2), "year", "month", Decimal(24)),
    (Decimal(1), "GB", "MB", Decimal(1000)),
    (Decimal(50), "percent", "times", Decimal("0.5")),
    (Decimal(600), "token/min", "token/s", Decimal(10)),
    (Decimal(24), "fps", "frame/s", Decimal(24)),
    (Decimal(1), "s", "h", None),
    (Decimal(1), "month", "day", None),
    (Decimal(1), "USD", "CNY", None),
    (Decimal(1), "view", "copy", None),
]


@pytest.mark.parametrize(("written", "stated", "holds"), WITNESSES)
def test_compatible(written: str | None, stated: str, holds: bool) -> None:
    assert compatible(written, stated) is holds


@pytest.mark.parametrize(("value", "source", "target", "result"), CONVERSIONS)
def test_convert(value: Decimal, source: str, target: str, result: Decimal | None) -> None:
    assert convert(value, source, target) == result


def test_units_are_known_by_id_code_or_rate() -> None:
    assert all(unit(name) is not None for name in unit_ids())
    assert {"parameter", "token", "view", "episode", "percentage-point", "fps"} <= set(unit_ids())
    money, rate = unit("CNY"), unit("token/s")
    assert money is not None
    assert rate is not None
    assert (money.dimension, rate.dimension) == ("money", "rate")
    assert unit("parsnip") is None
    assert unit("token/parsnip") is None


def test_an_unknown_language_says_what_there_is() -> None:
    with pytest.raises(UnsupportedLanguage, match="ja") as caught:
        read("1", "tlh")
    assert caught.value.known == languages()


@pytest.mark.parametrize("language", ["ja-JP", "zh-Hant-TW", "zh-CN", "fr-CA", "en-GB", "EN_us"])
def test_regions_are_accepted(language: str) -> None:
    assert read("25 Hz", language)[0].value == 25


def only(text: str, language: str) -> Quantity:
    (quantity,) = read(text, language)
    return quantity


STEPS = [
    ("ja", "70億", ("70億", "70 × 10⁸", "7 × 10⁹")),
    ("ja", "3兆5000億円", ("3兆5000億円", "3 × 10¹² + 5000 × 10⁸", "3.5 × 10¹²")),
    ("ja", "1万2000人", ("1万2000人", "1 × 10⁴ + 2000", "12000")),
    ("zh", "3万亿元", ("3万亿元", "3 × 10¹²")),
    ("fr", "1,2 milliard", ("1,2 milliard", "1.2 × 10⁹")),
    ("en", "34.6 million", ("34.6 million", "34.6 × 10⁶", "3.46 × 10⁷")),
    ("ja", "三割", ("三割", "3 × 10", "30")),
    ("ja", "2年半", ("2年半", "2 + 1/2", "2.5")),
    ("ja", "5～10億", ("5～10億", "5 × 10⁸ – 1 × 10⁹")),
]


@pytest.mark.parametrize(("language", "text", "steps"), STEPS)
def test_the_reading_step_by_step(language: str, text: str, steps: tuple[str, ...]) -> None:
    assert only(text, language).steps == steps


REACHES = [
    ("ja", "約530億ドル", "530億", "530億ドル", "約530億ドル"),
    ("ja", "3800億元（約5人）を超える", "3800億", "3800億元", "3800億元（約5人）を超える"),
    ("ja", "毎秒２００個のトークン", "２００", "２００個", "毎秒２００個のトークン"),
    ("ja", "1兆以上のパラメータ", "1兆", "1兆", "1兆以上のパラメータ"),
    ("fr", "jusqu’à 60 secondes", "60", "60 secondes", "jusqu’à 60 secondes"),
    ("en", "between 5 and 10 seconds", "5 and 10", "5 and 10 seconds", "between 5 and 10 seconds"),
]


@pytest.mark.parametrize(("language", "text", "number", "words", "reach"), REACHES)
def test_places_in_the_original(language: str, text: str, number: str, words: str, reach: str) -> None:
    first = read(text, language)[0]
    spans = (first.number_span, first.span, first.reach)
    assert tuple(text[slice(*span)] for span in spans) == (number, words, reach)
