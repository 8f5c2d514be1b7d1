"""The timeline: every dated event, by year and month, each date as exact as its source."""

from __future__ import annotations

from datetime import date

from babel.dates import format_skeleton

from generator.model.paths import TIMELINE
from generator.model.site import Page
from generator.pages.parts.items import event_list
from generator.pages.sheet import Sheet, heading
from generator.pages.view import View
from generator.text.edtf import EdtfDate, read_date
from generator.text.slugs import Ref

_MONTHS_FROM = 40
"""Months get headings of their own from this many events."""
_NEVER = 0


def timeline(view: View) -> Page:
    """Return the page of all events."""
    sheet = Sheet(view, TIMELINE)
    events = view.corpus.events
    by_month = len(events) >= _MONTHS_FROM
    groups: dict[tuple[int, int], list[Ref]] = {}
    for ref, event in events.items():
        groups.setdefault(_when(read_date(event.date), by_month), []).append(ref)
    last: int | None = None
    for (year, month), refs in sorted(groups.items()):
        if year != last:
            words = view.labels("undated") if year == _NEVER else str(year)
            sheet.add(heading(2, words, "undated" if year == _NEVER else f"y{year}"))
            last = year
        if month:
            sheet.add(heading(3, _month(view, year, month), f"y{year}-{month:02}"))
        sheet.add(event_list(sheet, refs))
    if not events:
        sheet.add(view.labels("empty.timeline"))
    return sheet.page(view.labels("page.timeline"), view.labels("describe.timeline"), "timeline")


def _when(when: EdtfDate, by_month: bool) -> tuple[int, int]:
    if when.year is None:
        return _NEVER, 0
    exact = by_month and not when.is_interval and when.precision in ("day", "month")
    return when.year, when.earliest.month if exact and when.earliest else 0


def _month(view: View, year: int, month: int) -> str:
    return format_skeleton("yMMMM", date(year, month, 1), locale=view.labels.locale)
