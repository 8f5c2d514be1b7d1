"""A source text, cut into the paragraphs that evidence counts, each read at most once and only when asked.

Offsets are code points of the file decoded as UTF-8, so that `bytes.decode()[start:end]` is what is meant. A byte order
mark is such a code point: it counts in offsets, and it is part of the first line (alone it makes no paragraph).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from briefsmith.languages.missing_parts import numbers_unread
from briefsmith.text.dates_closely import read_closely
from briefsmith.text.edtf import EdtfDate, read_date
from briefsmith.text.normalise import normalise
from briefsmith.text.quantities import Quantity, read
from briefsmith.text.sentences import sentences
from briefsmith.text.written_dates import WrittenDate

_BOM = "\ufeff"
# Between digits a mark or a space that does not break belongs to the number: 3.5, 1,234, 3 500.
_MARK = "[.,．，'’\u00a0\u2009\u202f]"
_ENDS_IN_DIGITS = re.compile(rf"\d{_MARK}?\Z")
_GOES_ON_IN_DIGITS = re.compile(rf"{_MARK}?\d")


@dataclass(frozen=True)
class Paragraph:
    """One non-empty line. Spans of what is read in it are code points of the file."""

    number: int
    start: int
    raw: str
    """The line as published, without its line end."""
    text: str
    """The line in NFKC: where tokens are looked for."""
    offsets: Sequence[int]
    """For each character of `text`, and for its end, the place in the file it came from."""
    language: str
    issued: EdtfDate | None = None
    """When the text was written, as far as its record says; what "last month" counts from."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Span in the file of `text[start:end]`."""
        first, last = self.offsets[start], self.offsets[end - 1]
        # One published character may have become several; the span then ends after that character.
        while self.offsets[end] == last and end < len(self.text):
            end += 1
        return first, self.offsets[end]

    def words(self, start: int, end: int) -> str:
        """The published words of a span in the file."""
        return self.raw[start - self.start : end - self.start]

    def splits_digits(self, span: tuple[int, int]) -> bool:
        """Whether a span starts or ends between the digits of one number, even one that no reader knows."""
        return any(
            _ENDS_IN_DIGITS.search(self.raw[max(0, edge - self.start - 2) : edge - self.start])
            and _GOES_ON_IN_DIGITS.match(self.raw, edge - self.start)
            for edge in span
        )

    @cached_property
    def quantities(self) -> tuple[Quantity, ...] | None:
        """Every quantity of the paragraph, in order; None where no reader knows the language."""
        if numbers_unread(self.language):
            return None
        return tuple(_moved(quantity, self.start) for quantity in read(self.raw, self.language, closely=True))

    @cached_property
    def dates(self) -> tuple[WrittenDate, ...]:
        """Every date of the paragraph, in order; in a language whose dates are not read, those in ISO form."""
        found = read_closely(self.raw, self.language)
        return tuple(replace(date, span=_shift(date.span, self.start)) for date in found)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Spans of its sentences in the file, in order."""
        return tuple(_shift(span, self.start) for span in sentences(self.raw, self.language))


@dataclass(frozen=True)
class SourceText:
    """One text: its fingerprint and its paragraphs."""

    name: str
    sha256: str
    paragraphs: tuple[Paragraph, ...]

    def paragraph(self, number: int) -> Paragraph | None:
        """The n-th non-empty line, from 1."""
        return self.paragraphs[number - 1] if 1 <= number <= len(self.paragraphs) else None


def fingerprint(content: bytes) -> str:
    """sha256 of a text file, as a record gives it."""
    return hashlib.sha256(content).hexdigest()


def read_text(content: bytes, language: str, name: str = "the text", issued: str | None = None) -> SourceText | None:
    """Cut a text into paragraphs, normalised in one go; None where it is not UTF-8. `issued` is EDTF."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None
    return SourceText(
        name, fingerprint(content), tuple(_paragraphs(text, language, read_date(issued) if issued else None))
    )


def numbered(text: str) -> Iterator[tuple[int, str]]:
    """Yield each non-empty line with its number, from 1, as evidence counts them."""
    number = 0
    for line in text.split("\n"):
        if line.strip(_BOM).strip():
            number += 1
            yield number, line


def _paragraphs(text: str, language: str, issued: EdtfDate | None) -> Iterator[Paragraph]:
    whole = normalise(text)
    number = start = 0
    # NFKC neither makes nor loses a line feed, so the n-th line of one is the n-th line of the other.
    normal_start = 0
    for line, normal in zip(text.split("\n"), whole.text.split("\n"), strict=True):
        normal_end = normal_start + len(normal)
        if line.strip(_BOM).strip():
            number += 1
            yield Paragraph(
                number=number,
                start=start,
                raw=line.removesuffix("\r"),
                text=normal.removesuffix("\r"),
                offsets=whole.offsets[normal_start : normal_end + 1],
                language=language,
                issued=issued,
            )
        start += len(line) + 1
        normal_start = normal_end + 1


def _moved(quantity: Quantity, by: int) -> Quantity:
    return replace(
        quantity,
        span=_shift(quantity.span, by),
        number_span=_shift(quantity.number_span, by),
        reach=_shift(quantity.reach, by),
        doubts=tuple(replace(doubt, span=_shift(doubt.span, by)) for doubt in quantity.doubts),
    )


def _shift(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] + by, span[1] + by
