"""What reading a text yields."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Comparator = Literal["exactly", "about", "less-than", "at-most", "more-than", "at-least"]

Span = tuple[int, int]


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


class UnsupportedLanguage(ValueError):
    """The language has no lexicon; the message lists those that exist."""

    def __init__(self, language: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no lexicon for the language {language!r}; there is {', '.join(known)}")
        self.language = language
        self.known = known
