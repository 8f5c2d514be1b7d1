"""The timeline: every dated event, by year and month, each date as exact as its source."""

from __future__ import annotations

from datetime import date

from babel.dates import format_skeleton

from briefsmith.edition.paths import TIMELINE
from briefsmith.edition.site import Page
from briefsmith.pages.parts.items import event_list
from briefsmith.pages.parts.story import background_fold, sorted_out, undated_list
from briefsmith.pages.parts.tables import block
from briefsmith.pages.parts.tools import data_links, event_tools
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import heading
from briefsmith.text.edtf import EdtfDate, read_date
from briefsmith.text.slugs import Ref

_MONTHS_FROM = 40
"""Months get headings of their own from this many events."""
_NEVER = 0


def timeline(view: SiteView) -> Page:
    """Return the page of all events: by year and month, then those known only to be earlier, then the background."""
    sheet = Sheet(view, TIMELINE)
    events = view.corpus.events
    by_month = len(events) >= _MONTHS_FROM
    dated, undated, background = sorted_out(view, events)
    groups: dict[tuple[int, int], list[Ref]] = {}
    for ref in dated:
        groups.setdefault(_when(read_date(events[ref].date), by_month), []).append(ref)
    earlier: dict[int, list[tuple[str, tuple[Ref, ...]]]] = {}
    for by, refs in undated:
        earlier.setdefault(read_date(by).year or _NEVER, []).append((by, refs))
    if events:
        sheet.add(
            block("bs-standfirst", view.labels("describe.timeline")),
            data_links(sheet, "events"),
            event_tools(sheet, events),
            _legend(sheet),
        )
    for year in sorted({*(year for year, _ in groups), *earlier}):
        words = view.labels("undated") if year == _NEVER else str(year)
        sheet.add(heading(2, words, "undated" if year == _NEVER else f"y{year}"))
        for month in sorted(month for found, month in groups if found == year):
            if month:
                sheet.add(heading(3, _month(view, year, month), f"y{year}-{month:02}"))
            sheet.add(event_list(sheet, groups[year, month]))
        if year in earlier:
            sheet.add(
                heading(3, view.labels("timeline.earlier"), f"y{year}-earlier"), undated_list(sheet, earlier[year])
            )
    sheet.add(background_fold(sheet, background))
    if not events:
        sheet.add(view.labels("empty.timeline"))
    return sheet.page(view.labels("page.timeline"), view.labels("describe.timeline"), "timeline")


def _legend(sheet: Sheet) -> str:
    """What the shapes of dates mean. The style sheet draws them; without it, each date is still there in words."""
    marks: tuple[tuple[str, str], ...] = (("day", "day"), ("about", "about"), ("since", "open"))
    lines = [f'- <i class="bs-{shape}"></i> {sheet.labels(f"timeline.legend.{word}")}' for shape, word in marks]
    return block("bs-legend", "\n".join(lines))


def _when(when: EdtfDate, by_month: bool) -> tuple[int, int]:
    if when.year is None:
        return _NEVER, 0
    exact = by_month and not when.is_interval and when.precision in ("day", "month")
    return when.year, when.earliest.month if exact and when.earliest else 0


def _month(view: SiteView, year: int, month: int) -> str:
    return format_skeleton("yMMMM", date(year, month, 1), locale=view.labels.locale)
