"""The dated events for TimelineJS 3 (Knight Lab), in order of date."""

from __future__ import annotations

from html import escape

from briefsmith.edition.edition import Edition
from briefsmith.exports.fields import url
from briefsmith.exports.json_text import Json
from briefsmith.model.brief import Event
from briefsmith.text.dates_printed import print_date
from briefsmith.text.edtf import EdtfDate, read_date
from briefsmith.text.slugs import Ref


def timeline(edition: Edition) -> dict[str, Json]:
    """Return the whole timeline. TimelineJS shows HTML, so every text is escaped."""
    options = edition.options
    return {
        "title": {"text": {"headline": escape(options.site_name), "text": escape(options.site_description)}},
        "events": [_event(edition, ref, event) for ref, event in edition.corpus.events.items()],
    }


def _event(edition: Edition, ref: Ref, event: Event) -> dict[str, Json]:
    when = read_date(event.date)
    start, end = _ends(when)
    brief = edition.corpus.brief[ref.brief].title
    address = escape(url(edition, str(ref)))
    dates: dict[str, Json] = {"start_date": start, **({"end_date": end} if end else {})}
    return {
        **dates,
        "display_date": print_date(when, edition.options.locale),
        "text": {
            "headline": escape(edition.item_prose(ref, "title").plain),
            "text": f'<p><a href="{address}">{escape(brief)}</a></p>',
        },
        "group": event.status.value,
        # An id is part of an address there; ours hold no underscore, so this stays one to one.
        "unique_id": f"{ref.brief}_{ref.item}",
    }


def _ends(when: EdtfDate) -> tuple[dict[str, Json], dict[str, Json] | None]:
    """Start and end as exact as stated. TimelineJS must have a start: an open one stands at the date's other end."""
    if not when.is_interval:
        first, last = _bound(when, first=True), _bound(when, first=False)
        return first, (last if when.precision == "interval" and last != first else None)
    parts = [read_date(part) for part in when.text.split("/") if part not in ("", "..")]
    if len(parts) == 1:
        return _bound(parts[0], first=True), None
    return _bound(parts[0], first=True), _bound(parts[1], first=False)


def _bound(when: EdtfDate, first: bool) -> dict[str, Json]:
    day = when.earliest if first else when.latest
    assert day is not None  # only an interval can have an open end
    found: dict[str, Json] = {"year": day.year}
    if when.precision != "year":
        found["month"] = day.month
    if when.precision == "day":
        found["day"] = day.day
    return found
