"""Words that count from the day of writing are held against the day a text is of."""

from __future__ import annotations

import pytest
from briefsmith.model.brief import Event
from briefsmith.verify.events import check_event
from briefsmith.verify.texts import read_text

EVENT = {"id": "e", "title": "T", "date_basis": "inferred: from the day of the text"}


@pytest.mark.parametrize(
    ("language", "text", "token", "issued", "date", "stands"),
    [
        ("ja", "来月開業する。", "来月", "2024-06-01", "2024-07", True),
        ("ja", "来月開業する。", "来月", "2024-06-01", "2024-06", False),
        ("ja", "来月開業する。", "来月", "2024-12", "2025-01", True),
        ("ja", "来月開業する。", "来月", "2024", "2024-03", True),
        ("ja", "昨年3月に開業した。", "昨年3月", "2024-06-01", "2023-03", True),
        ("ja", "昨年3月に開業した。", "昨年3月", "2024-06-01", "2024-03", False),
        ("zh", "去年3月开业。", "去年3月", "2024-06-01", "2024-03", False),
        ("zh", "下个月开业。", "下个月", "2024-06-01", "2024-06", False),
        ("en", "It will open next month.", "next month", "2024-06-01", "2024-07-09", True),
        ("en", "It will open next month.", "next month", "2024-06-01", "2024-06", False),
        ("en", "It opened last year.", "last year", "2024-06-01", "2023", True),
        ("en", "It opened last year.", "last year", "2024-06-01", "2024", False),
        ("fr", "Il ouvre le mois prochain.", "le mois prochain", "2024-06-01", "2024-06", False),
        ("de", "Es öffnet im nächsten Monat.", "im nächsten Monat", "2024-06-01", "2024-06", False),
    ],
)
def test_words_that_count_from_the_day_of_writing(
    language: str, text: str, token: str, issued: str, date: str, stands: bool
) -> None:
    source = read_text(text.encode(), language, issued=issued)
    assert source
    event = Event.model_validate(
        {**EVENT, "date": date, "evidence": [{"seed": "text", "paragraph": 1, "exact": token}]}
    )
    finding = check_event(event, event.evidence[0], source.paragraphs[0])
    assert finding
    assert finding.verdict.holds == stands


@pytest.mark.parametrize(("status", "stands"), [("planned", True), ("projected", False), ("happened", False)])
def test_what_is_planned_by_a_date_may_be_dated_by_it(status: str, stands: bool) -> None:
    source = read_text("2025年までに完成する。".encode(), "ja")
    assert source
    piece = {"seed": "text", "paragraph": 1, "exact": "2025年"}
    event = Event.model_validate({**EVENT, "date": "2025", "status": status, "evidence": [piece]})
    finding = check_event(event, event.evidence[0], source.paragraphs[0])
    assert finding
    assert finding.verdict.holds == stands
