"""Values as pages print them."""

from __future__ import annotations

import pytest
from briefsmith.edition.site import BuildOptions
from briefsmith.pages.parts.values import age_in_months, machine_date, period_text, precision_class
from briefsmith.pages.site_view import SiteView

from tests.pages import sample


def view(locale: str = "en") -> SiteView:
    return SiteView(sample.edition(BuildOptions(locale=locale)))


@pytest.mark.parametrize(
    ("period", "locale", "text"),
    [
        ("P5Y", "en", "5 years"),
        ("P1Y", "fr", "1 an"),
        ("P3Y", "ja", "3年"),
        ("PT30S", "en", "30 seconds"),
        ("P1M", "en", "1 month"),
        ("PT1M", "en", "1 minute"),
        ("P1Y6M", "en", "1 year 6 months"),
    ],
)
def test_a_duration_in_words(period: str, locale: str, text: str) -> None:
    assert period_text(view(locale), period).replace("\N{NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(
    ("date", "drawn", "machine"),
    [
        ("2024-02-15", "day", "2024-02-15"),
        ("2024-02-15~", "about", "2024-02-15"),
        ("2024-02", "about", "2024-02"),
        ("2024", "about", "2024"),
        ("2024-02/2024-07", "span", None),
        ("2025/..", "since", None),
        ("../2025", "until", None),
    ],
)
def test_a_date_is_drawn_as_exact_as_it_is(date: str, drawn: str, machine: str | None) -> None:
    assert precision_class(date) == drawn
    assert machine_date(date) == machine


@pytest.mark.parametrize(("opened", "months"), [("2025-07", 0), ("2025-03", 4), ("2024-01", 18), ("../2024", None)])
def test_age_is_counted_to_the_newest_brief(opened: str, months: int | None) -> None:
    assert age_in_months(view(), opened) == months
