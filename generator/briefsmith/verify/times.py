"""Compares when a figure holds with dates and durations: those in its own tokens, and those bound to its number.

Bound is the only date or duration of a sentence that stands with the number in words that say when it holds (*30 % by
2030*, 5年間で30%; `languages/<code>/links.py`). One that stands anywhere else may tell of another thing.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefsmith.model.figure import Evidence, Figure
from briefsmith.problems import Code
from briefsmith.text.durations import duration_parts
from briefsmith.text.edtf import read_date
from briefsmith.text.quantities import Quantity
from briefsmith.text.quantities.units import convert, unit
from briefsmith.text.written_dates import read_dates
from briefsmith.verify.bound_times import other_bound_time
from briefsmith.verify.events import agrees, ends
from briefsmith.verify.finding import Fault
from briefsmith.verify.quotes import Span
from briefsmith.verify.texts import Paragraph


def other_time(
    figure: Figure,
    evidence: Evidence,
    used: Sequence[Quantity],
    others: Sequence[Quantity],
    spans: Sequence[Span],
    paragraph: Paragraph,
) -> Fault | None:
    """What is wrong where the words say another period or date than the figure's.

    `used` are the numbers within the tokens that give its value, `others` those besides.
    """
    return (
        _other_period(figure, others, paragraph)
        or _other_date(figure, evidence, spans, paragraph)
        or other_bound_time(figure, used, paragraph)
    )


def _other_period(figure: Figure, others: Sequence[Quantity], paragraph: Paragraph) -> Fault | None:
    durations = [quantity for quantity in others if quantity.value is not None and _is_time(quantity)]
    parts = duration_parts(figure.period) if figure.period else ()
    if len(parts) != 1 or not durations or any(_is(quantity, *parts[0]) for quantity in durations):
        return None
    words = " … ".join(paragraph.words(*quantity.span) for quantity in durations)
    message = f"period is {figure.period}, but the text says {words} (¶{paragraph.number})"
    return Fault(Code.VALUE_MISMATCH, message, "leave out of exact what is not the figure's period", at="period")


def _is_time(quantity: Quantity) -> bool:
    named = unit(quantity.unit or "")
    return named is not None and named.dimension == "time"


def _is(quantity: Quantity, number: object, of: str) -> bool:
    assert quantity.value is not None
    return quantity.unit is not None and convert(quantity.value, quantity.unit, of) == number


def _other_date(figure: Figure, evidence: Evidence, spans: Sequence[Span], paragraph: Paragraph) -> Fault | None:
    given = [(at, text) for at in ("target_date", "as_of") if (text := getattr(figure, at))]
    # Most tokens hold no date: only for those that do is the paragraph read for its dates.
    if not given or not any(read_dates(token, paragraph.language) for token in evidence.exact):
        return None
    for written in paragraph.dates:
        within = any(start <= written.span[0] and written.span[1] <= end for start, end in spans)
        if not within or written.year is None:
            continue
        if not any(agrees(written, end) for _, text in given for end in ends(read_date(text))):
            at, text = given[0]
            words = paragraph.words(*written.span)
            message = f"{at} is {text}, but the text says {words} (¶{paragraph.number})"
            hint = "leave out of exact what is not the figure's date"
            return Fault(Code.DATE_MISMATCH, message, hint, at="target_date" if at == "target_date" else "as_of")
    return None
