"""The date or duration that is bound to a number: the words of its sentence say that it tells when the number holds.

Only where a sentence has one such time, and the words between it and the number are known to bind them, is it held
against the figure. A text says much else of when; what is not bound contradicts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from briefsmith.languages import ABSENT, find
from briefsmith.model.figure import Figure
from briefsmith.problems import Code
from briefsmith.text.durations import duration_parts
from briefsmith.text.edtf import EdtfDate, read_date
from briefsmith.text.normalise import normalise
from briefsmith.text.quantities import Quantity
from briefsmith.text.quantities.units import convert, unit
from briefsmith.text.written_dates import WrittenDate
from briefsmith.verify.events import agrees, ends
from briefsmith.verify.finding import At, Fault
from briefsmith.verify.quotes import Span
from briefsmith.verify.texts import Paragraph

_FIRST_YEAR, _LAST_YEAR = 1000, 2999
_FIRST_WORD = re.compile(r"[^\W\d_][\w'’]* ")
_BEHIND = 12
"""Characters behind a time that may tell that it binds nothing (ago, later)."""


def other_bound_time(figure: Figure, used: Sequence[Quantity], paragraph: Paragraph) -> Fault | None:
    """What is wrong where the time bound to the number is not the figure's `period`, `target_date` or `as_of`."""
    if not used or not (figure.period or figure.target_date or figure.as_of):
        return None
    sentence = _sentence(used, paragraph)
    if sentence is None:
        return None
    return _other_period(figure, used, sentence, paragraph) or _other_date(figure, used, sentence, paragraph)


def _other_period(figure: Figure, used: Sequence[Quantity], sentence: Span, paragraph: Paragraph) -> Fault | None:
    parts = duration_parts(figure.period) if figure.period else ()
    times = [
        quantity
        for quantity in paragraph.quantities or ()
        if quantity not in used and _within(quantity.span, sentence) and _is_time(quantity)
    ]
    if (
        len(parts) != 1
        or len(times) != 1
        or _unsure(times[0])
        or not _bound("@time", times[0].span, used, sentence, paragraph)
    ):
        return None
    (time,), ((number, of),) = times, parts
    assert time.value is not None
    assert time.unit is not None
    converted = convert(time.value, time.unit, of)
    if converted is None or converted == number:
        return None  # Months against days are not compared.
    message = f"period is {figure.period}, but the text says {paragraph.words(*time.span)} (¶{paragraph.number})"
    return Fault(Code.VALUE_MISMATCH, message, "write the period of the text, or cite words of another", at="period")


def _unsure(time: Quantity) -> bool:
    """Whether the duration itself may be another; *over* five years leaves open only which side of it is meant."""
    return any(doubt.kind != "comparator" for doubt in time.doubts)


def _is_time(quantity: Quantity) -> bool:
    """Whether it is a duration; 2030年前 is read as 2030 years, and may be a date."""
    named = unit(quantity.unit or "")
    if named is None or named.dimension != "time" or quantity.value is None:
        return False
    return not (quantity.unit == "year" and _FIRST_YEAR <= quantity.value <= _LAST_YEAR)


def _other_date(figure: Figure, used: Sequence[Quantity], sentence: Span, paragraph: Paragraph) -> Fault | None:
    dates = [date for date in paragraph.dates if _within(date.span, sentence) and (date.year or date.relative)]
    if len(dates) != 1:
        return None
    written = dates[0]
    first_word = _FIRST_WORD.match(_flat(paragraph, *written.span))
    if not _bound((first_word[0] if first_word else "") + "@date", written.span, used, sentence, paragraph):
        return None
    if written.year is None or written.doubts or written.bound in ("since", "between"):
        return None
    given: list[tuple[At, str]] = [("target_date", figure.target_date)] if figure.target_date else []
    given += [("as_of", figure.as_of)] if figure.as_of else []
    if any(agrees(written, end) for _, text in given for end in ends(read_date(text))):
        return None
    if any(str(written.year) in said for said in figure.scope.values()):
        return None
    # What lies ahead of the day of writing is when a target is due, and all else is when the figure held.
    at: At = "target_date" if _ahead(written, figure, paragraph) else "as_of"
    stated = next((text for name, text in given if name == at), None)
    if stated is None or read_date(stated).is_interval or (at == "as_of" and figure.period):
        return None
    if at == "as_of" and paragraph.issued and read_date(stated).overlaps(paragraph.issued):
        return None  # As of the day of writing, a text says many a thing of years before.
    message = f"{at} is {stated}, but the text says {paragraph.words(*written.span)} (¶{paragraph.number})"
    return Fault(Code.DATE_MISMATCH, message, "write the date of the text, or cite words of another", at=at)


def _ahead(written: WrittenDate, figure: Figure, paragraph: Paragraph) -> bool:
    now: EdtfDate | None = read_date(figure.as_of) if figure.as_of else paragraph.issued
    if now is None or now.latest is None or written.year is None:
        return figure.as_of is None
    return (written.year, written.month or 1, written.day or 1) > (now.latest.year, now.latest.month, now.latest.day)


def _bound(mark: str, time: Span, used: Sequence[Quantity], sentence: Span, paragraph: Paragraph) -> bool:
    patterns = _patterns(paragraph.language)
    if patterns is None:
        return False
    before, after = patterns
    first, last = used[0].reach[0], max(used[-1].reach[1], used[-1].span[1])
    if time[1] <= first:
        words = _flat(paragraph, sentence[0], time[0]) + mark + _flat(paragraph, time[1], first)
        return before.fullmatch(words) is not None
    if last <= time[0]:
        behind = min(time[1] + _BEHIND, sentence[1])
        return after.match(_flat(paragraph, last, time[0]) + mark + _flat(paragraph, time[1], behind)) is not None
    return False


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    known = find(language)
    if known is None or known.links is ABSENT:
        return None
    return re.compile(known.links.time_before, re.DOTALL), re.compile(known.links.time_after)


def _flat(paragraph: Paragraph, start: int, end: int) -> str:
    return re.sub(r"\s", " ", normalise(paragraph.words(start, end)).text.lower())


def _sentence(used: Sequence[Quantity], paragraph: Paragraph) -> Span | None:
    """The sentence of the numbers, if it is one."""
    return next((span for span in paragraph.sentences if all(_within(quantity.span, span) for quantity in used)), None)


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
