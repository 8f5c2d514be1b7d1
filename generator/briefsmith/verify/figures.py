"""Does a figure's evidence give its value? The numbers within the tokens are read, with the words around them.

The rule that keeps a wrong value from passing: every number within the tokens must be accounted for. One number must
be the value; two may be the ends of a range or of a change; any other must be one of the figure's equivalents. Where
that is not so, `number` says which is meant, and then only that one counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefsmith.model.evidence import Verdict
from briefsmith.model.figure import Change, Equivalent, Evidence, Figure, Range
from briefsmith.problems import Code
from briefsmith.text.quantities import Comparator, Quantity
from briefsmith.text.quantities.units import compatible, convert, is_counted
from briefsmith.verify.changes import in_order, is_change, is_difference, starts_change
from briefsmith.verify.conversions import conversions
from briefsmith.verify.counted import GENERIC, as_counted, own_nouns
from briefsmith.verify.doubted import doubt_of, judged, unanswered
from briefsmith.verify.finding import Fault, Finding, Reading, failed, failing
from briefsmith.verify.quotes import Places, Span, find, shown
from briefsmith.verify.say import claimed, quantity_words, value_words
from briefsmith.verify.texts import Paragraph
from briefsmith.verify.times import other_time

_ENDLESS, _ROUNDED = 27, 6


@dataclass(frozen=True, slots=True)
class _Match:
    fault: Fault | None
    used: tuple[Quantity, ...]
    reading: Reading | None


def check_figure(figure: Figure, evidence: Evidence, paragraph: Paragraph) -> Finding | None:
    """Look at one piece of a figure's evidence; None where the words do not stand in the paragraph."""
    quantities = paragraph.quantities or ()
    places = find(paragraph, evidence, lambda span: _whole(span, quantities, paragraph))
    if places is None:
        return None
    spans = places.first
    span = (spans[0][0], spans[-1][1])
    if cut := next((q for q in quantities for s in spans if _cuts(s, q, paragraph)), None):
        return failed(_cut(cut, evidence, paragraph), span)
    if any(paragraph.splits_digits(s) for s in spans):
        message = f"{shown(evidence.exact)} cuts a number in two (¶{paragraph.number})"
        return failed(Fault(Code.VALUE_MISMATCH, message, "give the whole number"), span)
    if paragraph.quantities is None:
        return Finding(Verdict.UNREAD, *span)
    if _ambiguous(places, quantities):
        return failed(_say_which(evidence, paragraph), span)
    within = [as_counted(figure.unit, q, spans, paragraph) for q in quantities if any(_holds(s, q) for s in spans)]
    match = _match(figure, evidence, within, paragraph)
    converted = conversions(match.used, quantities, paragraph) if figure.equivalents else []
    finding = Finding(
        Verdict.VERIFIED,
        *span,
        reading=match.reading,
        words=" … ".join(paragraph.words(*q.number_span) for q in match.used),
        equivalents=frozenset(n for n, other in enumerate(figure.equivalents) if any(_is(other, q) for q in converted)),
    )
    if match.fault:
        return failing(finding, judged(match.fault, match.used))
    finding = replace(finding, steps=tuple(step for q in match.used for step in q.steps))
    left = (unanswered(q, spans, isinstance(figure.value, Change)) for q in match.used)
    if doubted := next((q for q in left if q.doubts), None):
        return failing(finding, doubt_of(doubted, paragraph))
    others = [q for q in within if q not in match.used]
    fault = _unnamed(figure, match.used, spans, paragraph) or other_time(
        figure, evidence, match.used, others, spans, paragraph
    )
    return failing(finding, fault) if fault else finding


def _match(figure: Figure, evidence: Evidence, within: Sequence[Quantity], paragraph: Paragraph) -> _Match:
    """Which of the numbers within the tokens give the figure's value."""
    if not within:
        return _Match(_no_number(evidence, paragraph), (), None)
    if evidence.number is not None:
        if evidence.number >= len(within):
            return _Match(_no_such_number(evidence, within, paragraph), (), None)
        return _compare(figure, within[evidence.number :], paragraph)
    tries = [_compare(figure, within[start:], paragraph) for start in range(len(within))]
    for match in tries:
        others = [q for q in within if q not in match.used]
        if match.fault is None and all(_accounted(q, match.used, figure) for q in others):
            return match
    fitting = next((start for start, match in enumerate(tries) if match.fault is None), None)
    if fitting is not None:
        return _Match(_give_number(evidence, within, fitting, paragraph), (), None)
    # Report the closest attempt: a wrong unit or comparator is closer than a wrong value.
    return max(tries, key=lambda match: match.fault is not None and match.fault.code is not Code.VALUE_MISMATCH)


def _compare(figure: Figure, following: Sequence[Quantity], paragraph: Paragraph) -> _Match:
    """Hold the numbers against the parts of the value: one part, or `from` and `to`."""
    value = figure.value
    parts = (value.from_, value.to) if isinstance(value, Change) else (value,)
    following = in_order(following, paragraph) if isinstance(value, Change) else following
    used: list[Quantity] = []
    reading: list[Decimal] = []
    faults: list[Fault] = []
    for n, part in enumerate(parts):
        taken = _taken(part, following[len(used) :])
        if len(taken) > 1 and is_change(taken[0], taken[1], paragraph):
            taken = taken[:1]
        if not taken:
            return _Match(_too_few(figure, used, paragraph), tuple(used), None)
        used.extend(taken)
        # Words such as "up to" belong to where a change leads; where it starts may be bounded likewise or not at all.
        loose = isinstance(value, Change) and n == 0
        comparators: tuple[Comparator, ...] = (figure.comparator, "exactly") if loose else (figure.comparator,)
        fault = _differs(part, figure.unit, comparators, taken, paragraph)
        if fault:
            faults.append(fault)
        if not isinstance(value, Change) and len(taken) == 1 and starts_change(taken[0], paragraph):
            message = (
                f"{quantity_words(taken[0], paragraph)} is where a change starts, and what it leads to is left out"
            )
            faults.append(Fault(Code.VALUE_MISMATCH, f"{message} (¶{paragraph.number})", at="value"))
        both_ends = isinstance(value, Change) or len(taken) > 1
        other = next((q for q in taken if both_ends and is_difference(q, paragraph)), None)
        if other is not None:
            message = f"{quantity_words(other, paragraph)} is by how much it changed, not from or to what"
            faults.append(Fault(Code.VALUE_MISMATCH, f"{message} (¶{paragraph.number})", at="value"))
        for quantity in taken:
            reading.extend(_in_unit(number, quantity.unit, figure.unit) for number in _numbers(quantity))
    return _Match(faults[0] if faults else None, tuple(used), tuple(reading))


def _taken(part: Decimal | Range, following: Sequence[Quantity]) -> Sequence[Quantity]:
    """The numbers that would make up one part: a range may be written as one quantity or as two."""
    two = isinstance(part, Range) and len(following) > 1 and all(q.value is not None for q in following[:2])
    return following[: 2 if two else 1]


def _differs(
    part: Decimal | Range,
    unit: str | None,
    comparators: tuple[Comparator, ...],
    taken: Sequence[Quantity],
    paragraph: Paragraph,
) -> Fault | None:
    stated = (part.min, part.max) if isinstance(part, Range) else (part,)
    written = [number for q in taken for number in _numbers(q)]
    units = [q.unit for q in taken for _ in _numbers(q)]
    here = f"(¶{paragraph.number})"
    says = " … ".join(value_words(q, paragraph) for q in taken)
    whole = " … ".join(quantity_words(q, paragraph) for q in taken)
    if len(written) != len(stated) or any(
        not any(same_number(number, given) for given in (raw, _in_unit(raw, u, unit)))
        for number, raw, u in zip(stated, written, units, strict=True)
    ):
        words = says if all(_unit_fits(u, unit) for u in units) else whole
        return Fault(Code.VALUE_MISMATCH, f"value is {claimed(part)}, but the text says {words} {here}", at="value")
    for number, raw, u in zip(stated, written, units, strict=True):
        fits = _unit_fits(u, unit) and same_number(number, raw)
        if not fits and not (u is not None and unit is not None and convert(raw, u, unit) == number):
            message = f"unit is {unit or 'not given'}, but the text says {whole} {here}"
            hint = f"write unit: {u}" if u and not unit else None
            return Fault(Code.UNIT_MISMATCH, message, hint, at="unit", vouchable=u is None)
    wrong = next((q for q in taken if q.comparator not in comparators and not _is_nearly(q, comparators)), None)
    if wrong:
        around = paragraph.words(*wrong.reach)
        meant = "which is not bounded" if wrong.comparator == "exactly" else f"which is {wrong.comparator}"
        message = f"comparator is {comparators[0]}, but the text says {around}, {meant} {here}"
        return Fault(Code.COMPARATOR_MISMATCH, message, at="comparator")
    return None


def _is_nearly(quantity: Quantity, comparators: tuple[Comparator, ...]) -> bool:
    """Whether "nearly" stands for "less than"."""
    return quantity.nearly and "less-than" in comparators


def same_number(stated: Decimal, written: Decimal) -> bool:
    """Whether both are one number; a third, which no digits give, may be written with as few as six."""
    if stated == written:
        return True
    digits = -int(stated.as_tuple().exponent)
    return (
        len(written.as_tuple().digits) >= _ENDLESS
        and digits >= _ROUNDED
        and abs(stated - written) < Decimal(1).scaleb(-digits)
    )


def _is(other: Equivalent, quantity: Quantity) -> bool:
    """Whether a number in the text is the source's own conversion."""
    stated = (other.value.min, other.value.max) if isinstance(other.value, Range) else (other.value,)
    return (
        stated == tuple(_numbers(quantity))
        and _unit_fits(quantity.unit, other.unit)
        and quantity.comparator == other.comparator
    )


def _accounted(quantity: Quantity, used: Sequence[Quantity], figure: Figure) -> bool:
    """Whether a further number within the tokens is an equivalent, or says the same again."""
    return any(_is(other, quantity) for other in figure.equivalents) or any(
        read_as(quantity) == read_as(other) for other in used
    )


def read_as(quantity: Quantity) -> tuple[object, ...]:
    """What a number says, wherever it stands."""
    return (quantity.value, quantity.min, quantity.max, quantity.comparator, quantity.unit)


def _numbers(quantity: Quantity) -> list[Decimal]:
    """One number, or the ends of a range."""
    ends = (quantity.value,) if quantity.value is not None else (quantity.min, quantity.max)
    return [number for number in ends if number is not None]


def _in_unit(number: Decimal, written: str | None, stated: str | None) -> Decimal:
    """The number in the figure's unit where that is exact, else as it is written."""
    if written is None or stated is None or _unit_fits(written, stated):
        return number
    converted = convert(number, written, stated)
    return number if converted is None else converted


def _unit_fits(written: str | None, stated: str | None) -> bool:
    if stated is None:
        # What is counted, the measure says; only a count may stand without a unit.
        return written is None or is_counted(written)
    return compatible(written, stated) or (stated == "count" and written is not None and is_counted(written))


def _holds(span: Span, quantity: Quantity) -> bool:
    return span[0] <= quantity.number_span[0] and quantity.number_span[1] <= span[1]


def _whole(span: Span, quantities: Sequence[Quantity], paragraph: Paragraph) -> bool:
    return not paragraph.splits_digits(span) and not any(_cuts(span, q, paragraph) for q in quantities)


def _cuts(span: Span, quantity: Quantity, paragraph: Paragraph) -> bool:
    """Whether a token starts or ends within a number, or takes a number and a part of its unit."""
    start, end = span
    first, last = quantity.number_span
    if first < start < last or first < end < last:
        return True
    if not _holds(span, quantity):
        return False
    into_unit = last < end < quantity.span[1] and paragraph.words(last, end).strip()
    from_unit = quantity.span[0] < start < first and paragraph.words(start, first).strip()
    return bool(into_unit or from_unit)


def _ambiguous(places: Places, quantities: Sequence[Quantity]) -> bool:
    """Whether some token stands in two places that read differently."""
    for spans in places.tokens:
        readings = {tuple(read_as(q) for q in quantities if _holds(span, q)) for span in spans}
        if len(readings) > 1:
            return True
    return False


def _cut(quantity: Quantity, evidence: Evidence, paragraph: Paragraph) -> Fault:
    message = f"{shown(evidence.exact)} cuts a number in two: the text says {quantity_words(quantity, paragraph)}"
    whole = paragraph.words(*quantity.span)
    return Fault(Code.VALUE_MISMATCH, f"{message} (¶{paragraph.number})", f"write exact: {whole}")


def _say_which(evidence: Evidence, paragraph: Paragraph) -> Fault:
    message = f"{shown(evidence.exact)} stands more than once in ¶{paragraph.number}, and reads differently there"
    return Fault(Code.QUOTE_AMBIGUOUS, message, "give prefix or suffix: the words right before or after it")


def _no_number(evidence: Evidence, paragraph: Paragraph) -> Fault:
    message = f"no number was found in {shown(evidence.exact)} (¶{paragraph.number})"
    return Fault(Code.VALUE_MISMATCH, message, "give the number as it stands in the text", vouchable=True)


def _no_such_number(evidence: Evidence, within: Sequence[Quantity], paragraph: Paragraph) -> Fault:
    listed = _listed(within, paragraph)
    message = f"there is no number {evidence.number} in {shown(evidence.exact)} (¶{paragraph.number})"
    return Fault(Code.VALUE_MISMATCH, message, f"they count from 0: {listed}", at="number")


def _give_number(evidence: Evidence, within: Sequence[Quantity], fitting: int, paragraph: Paragraph) -> Fault:
    message = f"{shown(evidence.exact)} holds several numbers (¶{paragraph.number}): {_listed(within, paragraph)}"
    return Fault(Code.VALUE_MISMATCH, message, f"say which: number: {fitting}")


def _too_few(figure: Figure, used: Sequence[Quantity], paragraph: Paragraph) -> Fault:
    words = " … ".join(quantity_words(q, paragraph) for q in used) or "nothing more"
    message = f"value is {claimed(figure.value)}, but the text says {words} (¶{paragraph.number})"
    return Fault(Code.VALUE_MISMATCH, message, "give both numbers, as one token or two", at="value")


def _unnamed(figure: Figure, used: Sequence[Quantity], spans: Sequence[Span], paragraph: Paragraph) -> Fault | None:
    """What is wrong where the number counts things without saying which, and the tokens do not say it either."""
    quantity = next((q for q in used if q.unit in GENERIC), None)
    if quantity is None or figure.unit is None or not is_counted(figure.unit):
        return None
    said = own_nouns(quantity, spans, paragraph) - GENERIC
    if figure.unit in said or (figure.unit in GENERIC and not said):
        return None
    words = f"unit is {figure.unit}, but the text says {quantity_words(quantity, paragraph)}"
    if said:
        return Fault(Code.UNIT_MISMATCH, f"{words} of {', '.join(sorted(said))} (¶{paragraph.number})", at="unit")
    hint = "add the word for what is counted to exact, as a token that ends with it, or write unit: count"
    message = f"{words}, which may count anything (¶{paragraph.number})"
    return Fault(Code.UNIT_MISMATCH, message, hint, at="unit", vouchable=True)


def _listed(within: Sequence[Quantity], paragraph: Paragraph) -> str:
    return ", ".join(f"{n} is {value_words(q, paragraph)}" for n, q in enumerate(within))
