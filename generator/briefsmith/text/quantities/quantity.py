"""What reading a text yields."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Comparator = Literal["exactly", "about", "less-than", "at-most", "more-than", "at-least"]

Span = tuple[int, int]

DoubtKind = Literal[
    "number",
    "unit",
    "currency",
    "sign",
    "comparator",
    "negation",
    "supposition",
    "range",
    "bracket",
    "word",
    "mark",
    "name",
    "scale",
    "rate",
    "change",
]
"""What it is that was not understood (see `Doubt`)."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something beside a quantity that was not understood and could change what it says."""

    kind: DoubtKind
    """`number`: a numeral, magnitude or fraction that was not read. `unit`, `currency`: words that may make another of
    it. `sign`: a minus, or what may be one. `comparator`: a bound that was not read, or words that are one only at
    times. `negation`: a denial. `supposition`: said under a condition, or of an earlier, mistaken text. `range`: half
    of a range or list. `bracket`: a bracket that says more of it. `word`: a number or unit that is only part of a word.
    `mark`: characters that hide, join or raise. `name`: a number that names its neighbour. `scale`: a scale given
    elsewhere (in millions). `rate`: what it is per (a month, a person), which evidence must cite. `change`: where a
    change starts, or by how much it is, which fits a change alone."""
    span: Span
    """Code points of the original text."""
    words: str
    """The words themselves."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity as written: its exact value (or its two ends), and where in the text it stands."""

    value: Decimal | None
    """The value in `unit`; None for a range."""
    min: Decimal | None
    max: Decimal | None
    comparator: Comparator
    unit: str | None
    """A unit id (see `units`), an ISO 4217 code, or None where no unit is written."""
    span: Span
    """Code points of the original text: number, magnitude, and unit or currency; not the comparator."""
    number_span: Span
    """The number and its magnitude alone."""
    reach: Span
    """Everything the reading rests on: comparator words and a unit that stands further off too."""
    steps: tuple[str, ...]
    """The reading step by step: as written, as arithmetic, as a plain or scientific number."""
    nearly: bool = False
    """Whether "about" is said of what is less: nearly 500."""
    doubts: tuple[Doubt, ...] = ()
    """What was not understood around it; empty too where the text was not read closely."""


class UnsupportedLanguage(ValueError):
    """The language has no lexicon; the message lists those that exist."""

    def __init__(self, language: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no lexicon for the language {language!r}; there is {', '.join(known)}")
        self.language = language
        self.known = known
