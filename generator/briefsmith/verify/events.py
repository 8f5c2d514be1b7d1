"""Checks that an event's evidence gives its date: written parts must agree, other parts need a `date_basis`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from briefsmith.languages.missing_parts import dates_unread
from briefsmith.model.brief import Event, EventStatus
from briefsmith.model.evidence import Verdict
from briefsmith.model.figure import Evidence
from briefsmith.problems import Code
from briefsmith.text.edtf import EdtfDate, read_date
from briefsmith.text.written_dates import WrittenDate, read_dates
from briefsmith.verify.dates_closed import doubt_of_date, other_than_relative, unbound_date, unread_date
from briefsmith.verify.finding import Fault, Finding, failed, failing
from briefsmith.verify.quotes import Span, find, shown
from briefsmith.verify.texts import Paragraph
from briefsmith.verify.weekdays import other_weekday

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_SMALL_WORDS = re.compile(r"\s*(?:in|on|by|of|the|since|until|en|le|du|au|dès|depuis|à|de)?\s*")
_PARTS = ("year", "month", "day")
# A decade is the longest date without a year of its own that days are tried for.
_DAYS = 3660
_LAST_MONTH = 12


def check_event(event: Event, evidence: Evidence, paragraph: Paragraph) -> Finding | None:
    """Look at one piece of an event's evidence; None where the words do not stand in the paragraph.

    Words without a date are checked as words only.
    """
    dates = paragraph.dates or ()
    places = find(paragraph, evidence, lambda span: not any(_cuts(span, d, paragraph) for d in dates))
    if places is None:
        return None
    spans = places.first
    span = (spans[0][0], spans[-1][1])
    if cut := next((d for d in dates for s in spans if _cuts(s, d, paragraph)), None):
        whole = paragraph.words(*cut.span)
        message = f"{shown(evidence.exact)} cuts a date in two: the text says {whole} (¶{paragraph.number})"
        return failed(Fault(Code.DATE_MISMATCH, message, f"write exact: {whole}"), span)
    readings = {tuple(_parts(d) for d in dates if _holds(s, d, paragraph)) for each in places.tokens[:1] for s in each}
    if len(readings) > 1:
        message = f"{shown(evidence.exact)} stands more than once in ¶{paragraph.number}, beside different dates"
        return failed(Fault(Code.QUOTE_AMBIGUOUS, message, "give prefix or suffix"), span)
    within = [d for d in dates if any(_holds(s, d, paragraph) for s in spans)]
    if evidence.number is not None:
        if evidence.number >= len(within):
            message = f"there is no date {evidence.number} in {shown(evidence.exact)} (¶{paragraph.number})"
            return failed(Fault(Code.DATE_MISMATCH, message, "they count from 0", at="number"), span)
        within = within[evidence.number : evidence.number + 1]
    date_ = read_date(event.date)
    bounds = ends(date_)
    if unread := unread_date(spans, paragraph):
        return failed(unread, span)
    if not within:
        # Words in which no date can be seen hold none only in a language whose dates are read.
        return Finding(Verdict.UNREAD if dates_unread(paragraph.language) else Verdict.VERIFIED, *span)
    matched = _matched(within, bounds)
    if matched is None:
        words = " … ".join(paragraph.words(*d.span) for d in within)
        message = f"date is {event.date}, but the text says {words} (¶{paragraph.number})"
        hint = "the tokens hold several dates: give number" if len(within) > len(bounds) else None
        return failed(Fault(Code.DATE_MISMATCH, message, hint, at="date"), span)
    for written in within:
        agreeing = [n for n, end in enumerate(bounds) if agrees(written, end)]
        fault = doubt_of_date(written, paragraph) or other_weekday(written, paragraph)
        fault = fault or other_than_relative(written, bounds, paragraph)
        # What is planned by a date may be dated by it: then it is due.
        if fault is None and not (written.bound == "until" and event.status is EventStatus.PLANNED):
            fault = unbound_date(written, date_, agreeing, paragraph)
        if fault:
            return failing(Finding(Verdict.VERIFIED, *span, stated=matched), fault)
    return Finding(Verdict.VERIFIED, *span, stated=matched)


def missing_parts(event: Event, findings: Sequence[Finding]) -> tuple[str, ...]:
    """Parts of the event's date (`year`, `month`, `day`) that none of its evidence gives, in that order."""
    missing: set[str] = set()
    for n, end in enumerate(ends(read_date(event.date))):
        stated = set().union(*(finding.stated[n] for finding in findings if n < len(finding.stated)))
        missing |= _needed(end) - stated
    return tuple(part for part in _PARTS if part in missing)


def _matched(within: Sequence[WrittenDate], ends: Sequence[EdtfDate]) -> tuple[frozenset[str], ...] | None:
    """For each end of the date, the parts that the words give; None where some written date agrees with no end."""
    stated: list[set[str]] = [set() for _ in ends]
    for written in within:
        # Of an interval, a day belongs to an end that is a day: a month at the other end would excuse any day in it.
        fine = [n for n, end in enumerate(ends) if len(ends) == 1 or _parts_given(written) <= _needed(end)]
        agreeing = [n for n in fine if agrees(written, ends[n])]
        if not agreeing:
            return None
        for n in agreeing:
            stated[n] |= _parts_given(written)
    return tuple(frozenset(parts) for parts in stated)


def ends(date_: EdtfDate) -> tuple[EdtfDate, ...]:
    """A date itself, or the ends of an interval that are not open."""
    if not date_.is_interval:
        return (date_,)
    return tuple(read_date(part) for part in date_.text.split("/") if part not in ("", ".."))


def agrees(written: WrittenDate, end: EdtfDate) -> bool:
    """Whether the parts that are written are those of the date; parts it does not have are free."""
    stated = _ISO.fullmatch(end.text.rstrip("?~%"))
    if stated:
        pairs = ((written.year, stated["year"]), (written.month, stated["month"]), (written.day, stated["day"]))
        season = stated["month"] is not None and int(stated["month"]) > _LAST_MONTH
        if any(given is not None and own is not None and given != int(own) for given, own in pairs) and not season:
            return False
    if written.months == (0, 0) and (end.precision == "day" or (end.precision == "month" and written.month is None)):
        return False  # A season has no month of its own, nor has "late in" a year; nor a part of a month a day.
    return any(_same(written, day) for day in _days(end))


def _days(end: EdtfDate) -> list[date]:
    if end.earliest is None or end.latest is None:
        return []
    length = min((end.latest - end.earliest).days, _DAYS)
    return [end.earliest + timedelta(days=n) for n in range(length + 1)]


def _same(written: WrittenDate, day: date) -> bool:
    if written.months and written.months != (0, 0) and not written.months[0] <= day.month <= written.months[1]:
        return False
    return all(
        given is None or given == own
        for given, own in ((written.year, day.year), (written.month, day.month), (written.day, day.day))
    )


def _needed(end: EdtfDate) -> set[str]:
    return {"day": {"year", "month", "day"}, "month": {"year", "month"}}.get(end.precision, {"year"})


def _parts_given(written: WrittenDate) -> set[str]:
    return {part for part in _PARTS if getattr(written, part) is not None}


def _parts(written: WrittenDate) -> tuple[int | None, int | None, int | None]:
    return written.year, written.month, written.day


def _holds(span: Span, written: WrittenDate, paragraph: Paragraph) -> bool:
    """Whether a token holds all of a date that says anything: the time of day and words like "in" may be left out."""
    first, last = max(span[0], written.span[0]), min(span[1], written.span[1])
    if first >= last:
        return False
    if (first, last) == written.span:
        return True
    outside = paragraph.words(written.span[0], first) + paragraph.words(last, written.span[1])
    alone = read_dates(paragraph.words(first, last), paragraph.language)
    same = len(alone) == 1 and _parts(alone[0]) == _parts(written)
    return same or _SMALL_WORDS.fullmatch(outside.lower()) is not None


def _cuts(span: Span, written: WrittenDate, paragraph: Paragraph) -> bool:
    first, last = written.span
    return any(first < edge < last for edge in span) and not _holds(span, written, paragraph)
