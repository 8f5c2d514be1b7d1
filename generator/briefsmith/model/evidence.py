"""What checking evidence found: a verdict for every witness of every item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from briefsmith.text.slugs import Ref


class Verdict(StrEnum):
    """Outcome for one piece of evidence."""

    VERIFIED = "verified"
    RECORDED = "recorded"
    NO_TEXT = "no-text"
    SEED_DRIFTED = "seed-drifted"
    QUOTE_MISSING = "quote-missing"
    VALUE_MISMATCH = "value-mismatch"
    UNIT_MISMATCH = "unit-mismatch"
    COMPARATOR_MISMATCH = "comparator-mismatch"
    DATE_MISMATCH = "date-mismatch"
    PHRASE_DOUBTED = "phrase-doubted"

    @property
    def holds(self) -> bool:
        """True where the words were found to say what the item says, now or when they were recorded."""
        return self in (Verdict.VERIFIED, Verdict.RECORDED)

    @property
    def contradicted(self) -> bool:
        """True where the text is here and was found not to say it."""
        return self not in (Verdict.VERIFIED, Verdict.RECORDED, Verdict.NO_TEXT, Verdict.SEED_DRIFTED)


@dataclass(frozen=True, slots=True)
class Witness:
    """One piece of evidence of one item, looked up in its text.

    `start` and `end` are code points from the start of the text file, None where the words were not found. `steps` is
    the reading of the number, first as written (`70億`, `70 × 10⁸`, `7 × 10⁹`), empty where there is no number.
    """

    ref: Ref
    index: int
    seed: str
    paragraph: int
    exact: tuple[str, ...]
    verdict: Verdict
    start: int | None = None
    end: int | None = None
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How an item stands: its witnesses, how many texts say it, and how many origins those have."""

    witnesses: tuple[Witness, ...]
    texts: int
    origins: int

    @property
    def verdict(self) -> Verdict | None:
        """Verdict of the item as a whole: its worst witness; None where it has none."""
        order = list(Verdict)
        return max((w.verdict for w in self.witnesses), key=order.index, default=None)


@dataclass(frozen=True, slots=True)
class Hit:
    """A later text that may answer a question: the watch terms that stand in it, and in which of its paragraphs."""

    seed: str
    paragraphs: tuple[int, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verification:
    """The standing of every item that has evidence, what shares an origin with what, and what may answer a question."""

    standings: Mapping[Ref, Standing] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)
    """Seed id → id of the seed it comes from in the end; its own id where it is independent."""
    watch: Mapping[Ref, tuple[Hit, ...]] = field(default_factory=dict)
    """Question → later texts in which a term that it watches for was found, in the order of seeds."""

    def of(self, ref: Ref) -> Standing:
        """Standing of an item; an item without evidence has no witness."""
        return self.standings.get(ref, Standing((), 0, 0))
