"""What checking evidence found: a verdict for every witness of every item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from briefsmith.text.slugs import Ref


class Ground(StrEnum):
    """What a verdict rests on."""

    PROOF = "proof"
    """The words were found and read."""
    WORDS = "words"
    """The words were found; a person answers for the reading, or nobody read the number."""
    NOTHING = "nothing"
    """The text that was read is not here."""
    AGAINST = "against"
    """The text is here, and does not say it or was not understood."""


class Verdict(StrEnum):
    """Outcome for one piece of evidence, the best first."""

    VERIFIED = "verified"
    RECORDED = "recorded"
    VOUCHED = "vouched"
    UNREAD = "unread"
    NO_TEXT = "no-text"
    SEED_DRIFTED = "seed-drifted"
    QUOTE_MISSING = "quote-missing"
    VALUE_MISMATCH = "value-mismatch"
    UNIT_MISMATCH = "unit-mismatch"
    COMPARATOR_MISMATCH = "comparator-mismatch"
    DATE_MISMATCH = "date-mismatch"
    PHRASE_DOUBTED = "phrase-doubted"

    @property
    def ground(self) -> Ground:
        """What the verdict rests on."""
        match self:
            case Verdict.VERIFIED | Verdict.RECORDED:
                return Ground.PROOF
            case Verdict.VOUCHED | Verdict.UNREAD:
                return Ground.WORDS
            case Verdict.NO_TEXT | Verdict.SEED_DRIFTED:
                return Ground.NOTHING
            case (
                Verdict.QUOTE_MISSING
                | Verdict.VALUE_MISMATCH
                | Verdict.UNIT_MISMATCH
                | Verdict.COMPARATOR_MISMATCH
                | Verdict.DATE_MISMATCH
                | Verdict.PHRASE_DOUBTED
            ):
                return Ground.AGAINST
            case _:
                assert_never(self)

    @property
    def holds(self) -> bool:
        """True where the words were found to say what the item says, now or when they were recorded."""
        return self.ground is Ground.PROOF

    @property
    def found(self) -> bool:
        """True where the words were found and no reading of them contradicts the item."""
        return self.ground in (Ground.PROOF, Ground.WORDS)

    @property
    def contradicted(self) -> bool:
        """True where the text is here and was found not to say it."""
        return self.ground is Ground.AGAINST


@dataclass(frozen=True, slots=True, order=True)
class NotNamed:
    """An entity that an item is about, or that says it, and that the cited paragraph does not name."""

    entity: str
    before: int = 0
    """The last paragraph before it that names the entity; 0 where none does."""


@dataclass(frozen=True, slots=True)
class Witness:
    """One piece of evidence of one item, looked up in its text.

    `start` and `end` are code points from the start of the text file, None where the words were not found. `steps` is
    the reading of the number, first as written (`70億`, `70 × 10⁸`, `7 × 10⁹`), empty where there is no number.
    `not_named` are those whose names stand nowhere in the paragraph; it is no part of the verdict.
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
    not_named: tuple[NotNamed, ...] = ()


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
