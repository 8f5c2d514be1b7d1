"""An equivalent stands in the words that make it a conversion, and agrees where units convert."""

from __future__ import annotations

import pytest

from tests.verify.material import project


def stands(language: str, text: str, token: str, value: str, unit: str, other: str, other_unit: str) -> bool:
    brief = f"""
figures:
  - id: x
    subjects: [thing]
    measure: m
    value: {value}
    unit: {unit}
    equivalents: [{{value: {other}, unit: {other_unit}}}]
    evidence: [{{seed: text, paragraph: 1, exact: "{token}"}}]
"""
    return not project({"text": (language, text)}, {"brief": brief}).verify().problems


@pytest.mark.parametrize(
    ("language", "text", "token", "claimed"),
    [
        ("en", "It is 24 km (15,000 m) long.", "24 km", "24 km 15e3 m"),
        ("en", "It takes 2 hours, or 90 minutes.", "2 hours", "2 h 90 min"),
        ("en", "It takes 5 days, not 2 weeks.", "5 days", "5 day 2 week"),
        ("en", "It has 50 users, 20 companies.", "50 users", "50 user 20 company"),
        ("en", "It cost $5 million (not €3 million).", "$5 million", "5e6 USD 3e6 EUR"),
        ("en", "Rates rose 5% (or 3 percentage points).", "5%", "5 percent 3 percentage-point"),
        ("ja", "売上高は5億元、利益は20億円だった。", "5億元", "5e8 CNY 20e8 JPY"),
        ("zh", "收入5亿元，亏损2亿美元。", "5亿元", "5e8 CNY 2e8 USD"),
        ("fr", "Il a coûté 5 millions d'euros, puis 6 millions de dollars.", "5 millions d'euros", "5e6 EUR 6e6 USD"),
    ],
)
def test_another_amount_nearby_is_no_conversion(language: str, text: str, token: str, claimed: str) -> None:
    assert not stands(language, text, token, *claimed.split())


@pytest.mark.parametrize(
    ("language", "text", "token", "claimed"),
    [
        ("en", "It takes 2 hours (120 minutes).", "2 hours", "2 h 120 min"),
        ("en", "It cost $5 million, or €4.6 million.", "$5 million", "5e6 USD 4.6e6 EUR"),
        ("en", "It cost $5 million (€4.6 million).", "$5 million", "5e6 USD 4.6e6 EUR"),
        ("en", "It cost €4.6 million, the equivalent of $5 million.", "€4.6 million", "4.6e6 EUR 5e6 USD"),
        ("ja", "売上高は5億元（100億円）だった。", "5億元", "5e8 CNY 100e8 JPY"),
        ("ja", "売上高は5億元で、100億円に相当する。", "5億元", "5e8 CNY 100e8 JPY"),
        ("zh", "收入5亿元，约合7000万美元。", "5亿元", "5e8 CNY 7e7 USD"),
        (
            "fr",
            "Il a coûté 5 millions d'euros, soit 5,4 millions de dollars.",
            "5 millions d'euros",
            "5e6 EUR 5.4e6 USD",
        ),
        (
            "de",
            "Es sind 5 Millionen Euro, also 5,4 Millionen Dollar.",
            "5 Millionen Euro",
            "5e6 EUR 5.4e6 USD",
        ),
    ],
)
def test_a_conversion_is_said_to_be_one(language: str, text: str, token: str, claimed: str) -> None:
    value, unit, other, other_unit = claimed.split()
    about = stands(language, text, token, value, unit, f"{other}, comparator: about", other_unit)
    assert about or stands(language, text, token, value, unit, other, other_unit)
