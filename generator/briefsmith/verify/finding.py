"""What looking at one piece of evidence found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from briefsmith.model.evidence import NotNamed, Verdict
from briefsmith.problems import Code

At = Literal[
    "exact", "paragraph", "number", "value", "unit", "comparator", "date", "period", "target_date", "as_of", "vouched"
]
"""The field that a fault points at: of the evidence (`exact`, `paragraph`, `number`, `vouched`), or of the item."""

Reading = tuple[Decimal, ...]
"""The numbers a witness gives, in the figure's unit: one, two of a range, or those of a change."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a piece of evidence does not hold."""

    code: Code
    message: str
    hint: str | None = None
    at: At = "exact"
    vouchable: bool = False
    """Whether the words were not understood, rather than understood to say something else: a person may then vouch."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Verdict on one piece of evidence, and what was read. Without a fault it holds."""

    verdict: Verdict
    start: int | None = None
    end: int | None = None
    steps: tuple[str, ...] = ()
    fault: Fault | None = None
    reading: Reading | None = None
    words: str = ""
    """The number as written, for a message that sets two witnesses against each other."""
    equivalents: frozenset[int] = frozenset()
    """Positions of the figure's equivalents that stand in or beside the words."""
    stated: tuple[frozenset[str], ...] = ()
    """Of an event: for each end of its date, which of year, month and day the words give."""
    doubt: str = ""
    """Of a reading that a person vouches for: what was not understood."""
    not_named: tuple[NotNamed, ...] = ()
    """Whom of those it should name the paragraph does not."""


_VERDICTS = {
    Code.QUOTE_MISSING: Verdict.QUOTE_MISSING,
    Code.QUOTE_AMBIGUOUS: Verdict.QUOTE_MISSING,
    Code.VALUE_MISMATCH: Verdict.VALUE_MISMATCH,
    Code.UNIT_MISMATCH: Verdict.UNIT_MISMATCH,
    Code.COMPARATOR_MISMATCH: Verdict.COMPARATOR_MISMATCH,
    Code.DATE_MISMATCH: Verdict.DATE_MISMATCH,
    Code.PHRASE_DOUBTED: Verdict.PHRASE_DOUBTED,
}


def failed(
    fault: Fault, span: tuple[int, int] | None = None, reading: Reading | None = None, words: str = ""
) -> Finding:
    """A finding that does not hold."""
    start, end = span or (None, None)
    return failing(Finding(Verdict.VERIFIED, start, end, reading=reading, words=words), fault)


def failing(finding: Finding, fault: Fault) -> Finding:
    """The finding, failed for that reason."""
    return replace(finding, verdict=_VERDICTS[fault.code], fault=fault)
