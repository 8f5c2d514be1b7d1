"""A brief: the structured summary of one report, made from one seed or several."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from briefsmith.model.base import DateText, Id, Model, RefText, Text
from briefsmith.model.figure import Evidence, Figure, Speaker


class BriefStatus(StrEnum):
    """A draft shows in `mkdocs serve`, marked, and nowhere else."""

    DRAFT = "draft"
    PUBLISHED = "published"


class EventStatus(StrEnum):
    """Whether it has happened."""

    HAPPENED = "happened"
    PLANNED = "planned"
    PROJECTED = "projected"


class Rank(StrEnum):
    """Wikidata's ranks of a statement."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


class QuestionStatus(StrEnum):
    """How far a question is settled."""

    OPEN = "open"
    PARTLY = "partly-answered"
    ANSWERED = "answered"
    RETIRED = "retired"


class Role(Model):
    """What part an entity plays in a brief, in our words."""

    id: Id
    role: Text
    evidence: tuple[Evidence, ...] = ()


class Event(Model):
    """Something that happened, or is to happen, at a date."""

    id: Id
    title: Text
    date: DateText
    date_basis: Text | None = None
    status: EventStatus = EventStatus.HAPPENED
    entities: tuple[Id, ...] = ()
    note: Text | None = None
    evidence: tuple[Evidence, ...] = ()


class Claim(Model):
    """A statement that can be contested, and who makes it.

    `supports` and `disputes` name the items (of this brief or of others) that this claim speaks for or against.
    """

    id: Id
    statement: Text
    by: Speaker
    rank: Rank = Rank.NORMAL
    entities: tuple[Id, ...] = ()
    supports: tuple[RefText, ...] = ()
    disputes: tuple[RefText, ...] = ()
    note: Text | None = None
    evidence: tuple[Evidence, ...] = ()


class Answer(Model):
    """What another item contributes to a question."""

    ref: RefText
    note: Text


class Question(Model):
    """What the sources ask or leave unresolved."""

    id: Id
    question: Text
    why: Text
    status: QuestionStatus = QuestionStatus.OPEN
    opened: DateText
    settled_by: Text | None = None
    watch: tuple[Text, ...] = ()
    entities: tuple[Id, ...] = ()
    answers: tuple[Answer, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @model_validator(mode="after")
    def _answered(self) -> Question:
        if self.status in (QuestionStatus.PARTLY, QuestionStatus.ANSWERED) and not self.answers:
            raise PydanticCustomError(
                "field-value",
                "a question that is {status} names its answers",
                {"status": self.status.value, "hint": "write `answers: [{ref: …, note: …}]`, or another status"},
            )
        return self


class Review(Model):
    """A person's sign-off; the machine proves digits, not meaning."""

    by: Text
    on: DateText
    note: Text | None = None


class Correction(Model):
    """What was changed after publication, and why."""

    on: DateText
    what: Text
    why: Text


class Brief(Model):
    """One brief. `id` is the name of its file."""

    id: Id
    title: Text
    seeds: Annotated[tuple[Id, ...], Field(min_length=1)]
    topics: Annotated[tuple[Id, ...], Field(min_length=1)]
    status: BriefStatus = BriefStatus.DRAFT
    updated: DateText
    summary: Text
    key_points: tuple[Text, ...] = ()
    why_it_matters: Text | None = None
    what_would_change_our_mind: Text | None = None
    companies: tuple[Role, ...] = ()
    systems: tuple[Role, ...] = ()
    people: tuple[Role, ...] = ()
    concepts: tuple[Role, ...] = ()
    places: tuple[Role, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    questions: tuple[Question, ...] = ()
    reviewed: tuple[Review, ...] = ()
    corrections: tuple[Correction, ...] = ()

    @property
    def roles(self) -> tuple[Role, ...]:
        """Every entity the brief lists, in the order of the file."""
        return self.companies + self.systems + self.people + self.concepts + self.places

    @property
    def published(self) -> bool:
        """True unless it is a draft."""
        return self.status is BriefStatus.PUBLISHED


Item: TypeAlias = Figure | Event | Claim | Question
"""Anything in a brief that `brief-id#item-id` can name."""
