"""How an item stands with its texts, in the five words that readers see."""

from __future__ import annotations

from typing import Literal

from briefsmith.model.evidence import Verdict

Mark = Literal["verified", "recorded", "unchecked", "wrong", "none"]
"""`none` is for an item without evidence, `unchecked` for one whose texts are not at hand."""


def mark_of(verdict: Verdict | None) -> Mark:
    """Return the word for the verdict on a piece of evidence; None is for one that was never looked up."""
    match verdict:
        case Verdict.VERIFIED:
            return "verified"
        case Verdict.RECORDED:
            return "recorded"
        case Verdict.NO_TEXT | None:
            return "unchecked"
        case _:
            return "wrong"
