"""The marks that readers see for a verdict (`as in the source`, …), and how many items have each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, assert_never, get_args

from babel.numbers import format_decimal

from briefsmith.model.evidence import Verdict
from briefsmith.text.labels import Labels

Mark = Literal["verified", "recorded", "vouched", "unread", "unchecked", "wrong", "none"]
"""`none` is for an item without evidence, `unchecked` for one whose texts are not at hand."""

MARKS: tuple[Mark, ...] = get_args(Mark)
"""Every mark, the best first. Each has a shape on pages and in PDFs, a label `mark.…` and a meaning `legend.…`."""


def mark_of(verdict: Verdict | None) -> Mark:
    """Return the word for the verdict on a piece of evidence; None is for one that was never looked up."""
    match verdict:
        case Verdict.VERIFIED:
            return "verified"
        case Verdict.RECORDED:
            return "recorded"
        case Verdict.VOUCHED:
            return "vouched"
        case Verdict.UNREAD:
            return "unread"
        case Verdict.NO_TEXT | None:
            return "unchecked"
        case (
            Verdict.SEED_DRIFTED
            | Verdict.QUOTE_MISSING
            | Verdict.VALUE_MISMATCH
            | Verdict.UNIT_MISMATCH
            | Verdict.COMPARATOR_MISMATCH
            | Verdict.DATE_MISMATCH
            | Verdict.PHRASE_DOUBTED
        ):
            return "wrong"
        case _:
            assert_never(verdict)


def is_proved(mark: Mark) -> bool:
    """Tell whether the words were found and read, now or earlier."""
    return mark in ("verified", "recorded")


def totals(labels: Labels, marks: Mapping[Mark, int]) -> list[str]:
    """Return sentences on how many items stand how, the first on those that were found out of all."""
    everything = format_decimal(sum(marks.values()), locale=labels.locale)
    counts: dict[str, int] = {}
    for mark in MARKS:
        # Without evidence or without its text, an item has not been checked.
        key = "unchecked" if mark == "none" else mark
        counts[key] = counts.get(key, 0) + marks.get(mark, 0)
    first = labels.count("totals.verified", counts.pop("verified"), all=everything)
    return [first, *(labels.count(f"totals.{key}", count) for key, count in counts.items() if count)]
