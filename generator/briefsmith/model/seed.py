"""A seed: the record of a source document, in CSL-JSON's terms. Its text is never here."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from briefsmith.model.base import (
    Count,
    DateText,
    GivenId,
    Id,
    Language,
    Model,
    NameText,
    NoteText,
    Text,
    TokenText,
    Url,
)
from briefsmith.model.markers import SEED, NoCircle, Prose


class SourceType(StrEnum):
    """The CSL 1.0.2 item types that a source of a brief can have."""

    ARTICLE = "article"
    ARTICLE_JOURNAL = "article-journal"
    ARTICLE_MAGAZINE = "article-magazine"
    ARTICLE_NEWSPAPER = "article-newspaper"
    BOOK = "book"
    CHAPTER = "chapter"
    DATASET = "dataset"
    DOCUMENT = "document"
    INTERVIEW = "interview"
    LEGISLATION = "legislation"
    PAPER_CONFERENCE = "paper-conference"
    PATENT = "patent"
    POST = "post"
    POST_WEBLOG = "post-weblog"
    REPORT = "report"
    SPEECH = "speech"
    THESIS = "thesis"
    WEBPAGE = "webpage"


class QualityKind(StrEnum):
    """Kinds of defect of a text that a reader should know before trusting it."""

    TRUNCATED = "truncated"
    REPETITION = "repetition"
    STRAY_MARKS = "stray-marks"
    UNTRANSLATED = "untranslated"
    TYPO = "typo"
    WRONG_GLOSS = "wrong-gloss"
    IMPLIED_DATE = "implied-date"
    MISSING_AUTHOR = "missing-author"
    MISSING_URL = "missing-url"
    MISSING_PUBLISHER = "missing-publisher"
    MISSING_DATE = "missing-date"
    UNNAMED_SOURCES = "unnamed-sources"
    FORMAT = "format"
    OTHER = "other"


class Name(Model):
    """A CSL name: `family` and `given`, or `literal`, in the script of the source."""

    family: NameText | None = None
    given: NameText | None = None
    literal: NameText | None = None

    @model_validator(mode="after")
    def _one_form(self) -> Name:
        if (self.literal is None) == (self.family is None):
            raise PydanticCustomError(
                "field-value",
                "a name has either literal, or family and given",
                {"hint": "write {literal: …} or {family: …, given: …}"},
            )
        return self

    @property
    def printed(self) -> str:
        """The name as one string, in the order in which it is spoken of."""
        return self.literal or " ".join(part for part in (self.given, self.family) if part)


_SHA256 = r"^[0-9a-f]{64}$"


def _fingerprint(value: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{64}", value):
        message = "this is not a SHA-256: 64 digits from 0-9 and a-f"
        raise PydanticCustomError("field-value", message, {"hint": "run `sha256sum` on the text"})
    return value


Fingerprint = Annotated[str, AfterValidator(_fingerprint), WithJsonSchema({"type": "string", "pattern": _SHA256})]
"""SHA-256 of a text, as `sha256sum` prints it."""


class TextFile(Model):
    """Where the text is looked for in a texts folder, and its fingerprint."""

    file: TokenText
    sha256: Fingerprint


ParentId = Annotated[Id, SEED, NoCircle("lineage")]
"""Id of the seed that a text comes from."""


class Lineage(Model):
    """From which other seed this text comes; a seed without lineage counts as an origin of its own."""

    translation_of: ParentId | None = None
    syndicated_from: ParentId | None = None
    derived_from: ParentId | None = None
    basis: NoteText | None = None

    @model_validator(mode="after")
    def _one_parent(self) -> Lineage:
        if len(self.parents) != 1:
            raise PydanticCustomError(
                "field-value",
                "lineage names exactly one of translation_of, syndicated_from, derived_from",
                {"hint": "keep the one that says how this text came to be"},
            )
        return self

    @property
    def parents(self) -> tuple[tuple[str, str], ...]:
        """`(relation, seed id)`, one pair in an accepted record."""
        relations = ("translation_of", "syndicated_from", "derived_from")
        return tuple((name, seed) for name in relations if (seed := getattr(self, name)) is not None)


class Quality(Model):
    """One note of source criticism."""

    kind: QualityKind
    paragraph: Count | None = None
    paragraphs: TokenText | None = None
    note: Annotated[Text, Prose(sole=True, checked=False)]


class Seed(Model):
    """The record of one source document. `id` is the name of its file."""

    id: GivenId
    title: NameText
    title_en: NameText | None = None
    type: SourceType
    language: Language
    author: tuple[Name, ...] = ()
    publisher: NameText | None = None
    container_title: NameText | None = None
    issued: DateText | None = None
    issued_basis: NoteText | None = None
    url: Url | None = None
    note: Annotated[Text, Prose(checked=False, blocks=True)] | None = None
    text: TextFile | None = None
    lineage: Lineage | None = None
    independent_of: tuple[Annotated[Id, SEED], ...] = ()
    """Seeds that say much the same, and of which somebody has made sure that this one does not come from them."""
    quality: tuple[Quality, ...] = ()

    @property
    def parent(self) -> str | None:
        """Id of the seed that this text comes from."""
        return self.lineage.parents[0][1] if self.lineage else None
