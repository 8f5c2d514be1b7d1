"""The words around a written date, compared with the date of an item: bounds, parts of a year, doubts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefsmith.problems import Code
from briefsmith.text.date_phrases import DateBound, DateDoubtKind
from briefsmith.text.dates_closely import date_like
from briefsmith.text.edtf import EdtfDate
from briefsmith.text.written_dates import WrittenDate
from briefsmith.verify.finding import At, Fault
from briefsmith.verify.quotes import Span
from briefsmith.verify.texts import Paragraph

_BEFORE_OUR_ERA = re.compile(r"(?:公元|西元|紀元|纪元)前.*?年")
_DOUBTS: Mapping[DateDoubtKind, str] = {
    "shift": "counts from that date to another",
    "negation": "may deny it",
    "calendar": "speaks of another calendar",
    "fiscal": "makes a period of it that is not the calendar's",
    "alternative": "may leave open which date it is",
}
_BOUNDS: Mapping[DateBound, tuple[str, str]] = {
    "until": ("by or before that date", "write an interval that ends there: ../{0}"),
    "since": ("after that date", "write an interval that begins there: {0}/.."),
    "about": ("about that date", "write {0}~"),
    "between": ("between two dates", "write an interval of both"),
}


def doubt_of_date(written: WrittenDate, paragraph: Paragraph) -> Fault | None:
    """The fault of the first doubt of a date, if it has one."""
    if not written.doubts:
        return None
    doubt = written.doubts[0]
    words = paragraph.words(*written.span)
    message = f"{words} is not proved: “{doubt.words.strip()}” {_DOUBTS[doubt.kind]} (¶{paragraph.number})"
    hint = "give evidence whose words say the date without it, or vouch for it: `vouched: {by: …, why: …}`"
    return Fault(Code.PHRASE_DOUBTED, message, hint, vouchable=True)


def unbound_date(
    written: WrittenDate, date: EdtfDate, ends: Sequence[int], paragraph: Paragraph, at: At = "date"
) -> Fault | None:
    """What is wrong where words bound the date and the item does not, or not on that side.

    `ends` are the ends of `date` that the words agree with: 0 for the first (or only) one.
    """
    if written.bound is None:
        return _open_without_words(written, date, paragraph, at)
    if _bounded(written.bound, date, ends):
        return None
    means, hint = _BOUNDS[written.bound]
    words = paragraph.words(*written.span)
    message = f"{at} is {date.text}, but the text says {means}: {words} (¶{paragraph.number})"
    return Fault(Code.DATE_MISMATCH, message, hint.format(date.text.rstrip("~?%")), at=at)


def _open_without_words(written: WrittenDate, date: EdtfDate, paragraph: Paragraph, at: At) -> Fault | None:
    """What is wrong where only the item says "at some time before": the words name the date itself."""
    if not date.text.startswith(("../", "/")):
        return None
    last = date.text.rpartition("/")[2]
    words = paragraph.words(*written.span)
    message = f"{at} is {date.text}, but the text does not say “by” or “before”: {words} (¶{paragraph.number})"
    return Fault(Code.DATE_MISMATCH, message, f"write {last}, or {last}/.. for what began then", at=at)


def _bounded(bound: DateBound, date: EdtfDate, ends: Sequence[int]) -> bool:
    if bound == "about":
        return date.approximate
    if not date.is_interval:
        return False
    first, _, last = date.text.partition("/")
    closed = [n for n, end in enumerate((first, last)) if end not in ("", "..")]
    sides = {closed[n] for n in ends if n < len(closed)}
    return 1 in sides if bound == "until" else 0 in sides if bound == "since" else bool(sides)


def other_than_relative(
    written: WrittenDate, ends: Sequence[EdtfDate], paragraph: Paragraph, at: At = "date"
) -> Fault | None:
    """What is wrong where words such as "last month", in a text of a known date, mean a time that is none of `ends`."""
    issued = paragraph.issued
    if written.offset is None or issued is None or issued.is_interval or issued.earliest is None:
        return None
    unit, offset = written.offset
    if unit == "month" and issued.precision not in ("month", "day"):
        return None
    count = issued.earliest.year * 12 + issued.earliest.month - 1 + offset * (12 if unit == "year" else 1)
    year, month = divmod(count, 12)
    for end in ends:
        whole = unit == "year" or end.precision == "year"
        if end.earliest and end.earliest.year == year and (whole or end.earliest.month == month + 1):
            return None
    said = f"{year}" if unit == "year" else f"{year}-{month + 1:02}"
    words = paragraph.words(*written.span)
    stated = "/".join(end.text for end in ends)
    message = f"{at} is {stated}, but the text, of {issued.text}, says {words}: {said} (¶{paragraph.number})"
    return Fault(Code.DATE_MISMATCH, message, at=at)


def unread_date(spans: Sequence[Span], paragraph: Paragraph) -> Fault | None:
    """What is wrong where the tokens hold what may be a date, and no date was read there."""
    taken = [date.span for date in paragraph.dates]
    taken += [quantity.span for quantity in paragraph.quantities or () if quantity.unit is not None]
    for start, end in spans:
        words = "".join(
            " " if any(first <= at < last for first, last in taken) else paragraph.words(at, at + 1)
            for at in range(start, end)
        )
        before_our_era = _BEFORE_OUR_ERA.search(paragraph.words(start, end))
        found = before_our_era.span() if before_our_era else date_like(words, paragraph.language)
        if found:
            said = paragraph.words(start, end)[slice(*found)].strip()
            message = f"“{said}” may be a date, and was not read as one (¶{paragraph.number})"
            return Fault(
                Code.PHRASE_DOUBTED, message, "give evidence whose words say the date plainly, or leave it out"
            )
    return None
