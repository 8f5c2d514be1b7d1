"""Messages for a quantity that was read although some words around it were not understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefsmith.problems import Code
from briefsmith.text.quantities import Doubt, Quantity
from briefsmith.text.quantities.quantity import DoubtKind, Span
from briefsmith.verify.finding import Fault
from briefsmith.verify.say import quantity_words
from briefsmith.verify.texts import Paragraph

_MEANING: Mapping[DoubtKind, str] = {
    "number": "may belong to the number",
    "unit": "may make another unit of it",
    "currency": "may be another currency",
    "sign": "may be a minus",
    "comparator": "may or may not bound it",
    "negation": "may deny it",
    "supposition": "may make a supposition or a correction of it",
    "range": "may be the other part of a range or list",
    "bracket": "may say another thing in brackets",
    "word": "is a word of which it may be only a part",
    "mark": "holds characters that hide, join or raise",
    "name": "may be a name that the number belongs to",
    "scale": "may give the scale of the number",
    "rate": "says what it is per, and the evidence leaves that out",
    "change": "may make it where a change starts, or by how much it is",
}

_UNSETTLES: Mapping[Code, frozenset[DoubtKind]] = {
    Code.VALUE_MISMATCH: frozenset({"number", "scale", "sign", "range", "bracket", "word", "mark"}),
    Code.UNIT_MISMATCH: frozenset({"unit", "currency", "scale", "word", "mark"}),
    Code.COMPARATOR_MISMATCH: frozenset({"comparator", "negation", "word", "mark"}),
}
"""What a doubt leaves open: of a supposition the value is known, of a hidden sign it is not."""

_HINT = "give evidence whose words say only this, in this or another text, or vouch for it: `vouched: {by: …, why: …}`"


def doubt_of(quantity: Quantity, paragraph: Paragraph) -> Fault:
    """The fault of the first doubt of a quantity that has one."""
    doubt = quantity.doubts[0]
    said = quantity_words(quantity, paragraph)
    words = doubt.words.strip() or doubt.words
    message = f"{said} is not proved: “{words}” {_MEANING[doubt.kind]} (¶{paragraph.number})"
    return Fault(Code.PHRASE_DOUBTED, message, _hint(doubt), vouchable=True)


def unanswered(quantity: Quantity, spans: Sequence[Span], is_change: bool) -> Quantity:
    """The quantity without the doubts that its figure answers.

    The words for a rate stand within the tokens at `spans`; where a change starts is one end of a figure that is one.
    """
    left = tuple(
        doubt
        for doubt in quantity.doubts
        if not (doubt.kind == "change" and is_change)
        and not (doubt.kind == "rate" and any(s[0] <= doubt.span[0] and doubt.span[1] <= s[1] for s in spans))
    )
    return quantity if len(left) == len(quantity.doubts) else replace(quantity, doubts=left)


def judged(fault: Fault, used: Sequence[Quantity]) -> Fault:
    """The fault of numbers that differ, open to a person's word where a doubt is about the very thing that differs."""
    kinds = {doubt.kind for quantity in used for doubt in quantity.doubts}
    return replace(fault, vouchable=True) if kinds & _UNSETTLES.get(fault.code, frozenset()) else fault


def _hint(doubt: Doubt) -> str:
    if doubt.kind in ("number", "range", "unit", "currency"):
        return f"what was read leaves “{doubt.words.strip()}” out; {_HINT}"
    return _HINT
