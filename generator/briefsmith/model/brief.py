"""A brief: the structured summary of one report, made from one seed or several."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from briefsmith.model.base import (
    DateText,
    GivenId,
    Headline,
    Id,
    Model,
    NameText,
    NoteText,
    OwnId,
    ProseBlocks,
    ProseLine,
    RefText,
    Text,
    TokenText,
)
from briefsmith.model.figure import EntityId, Evidence, Figure, SeedId, Speaker
from briefsmith.model.markers import ITEM, TOPIC, Dated, Listed, Proof, Prose
from briefsmith.model.schema import role_lists


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


ItemRef = Annotated[RefText, ITEM]
"""Reference to an item of any brief."""


class Role(Model):
    """What part an entity plays in a brief, in our words."""

    id: Annotated[Id, Listed()]
    role: Annotated[Text, Prose(headline=True, sole=True)]
    evidence: Annotated[tuple[Evidence, ...], Proof()] = ()


class Event(Model):
    """Something that happened, or is to happen, at a date."""

    id: OwnId
    title: Headline
    date: Annotated[DateText, Dated(orders=True)]
    date_basis: NoteText | None = None
    status: EventStatus = EventStatus.HAPPENED
    entities: tuple[EntityId, ...] = ()
    note: ProseLine | None = None
    evidence: Annotated[tuple[Evidence, ...], Proof(owed=True)] = ()


class Claim(Model):
    """A statement that can be contested, and who makes it.

    `supports` and `disputes` name the items (of this brief or of others) that this claim speaks for or against.
    """

    id: OwnId
    statement: Headline
    by: Speaker
    rank: Rank = Rank.NORMAL
    entities: tuple[EntityId, ...] = ()
    supports: tuple[ItemRef, ...] = ()
    disputes: tuple[ItemRef, ...] = ()
    note: ProseLine | None = None
    evidence: Annotated[tuple[Evidence, ...], Proof()] = ()


class Answer(Model):
    """What another item contributes to a question."""

    ref: ItemRef
    note: Annotated[Text, Prose(sole=True)]


class Question(Model):
    """What the sources ask or leave unresolved."""

    id: OwnId
    question: Headline
    why: ProseLine
    status: QuestionStatus = QuestionStatus.OPEN
    opened: DateText
    settled_by: ProseLine | None = None
    watch: tuple[TokenText, ...] = ()
    entities: tuple[EntityId, ...] = ()
    answers: tuple[Answer, ...] = ()
    evidence: Annotated[tuple[Evidence, ...], Proof()] = ()

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

    by: NameText
    on: DateText
    note: NoteText | None = None


class Correction(Model):
    """What was changed after publication, and why."""

    on: DateText
    what: Annotated[Text, Prose(checked=False)]
    why: Annotated[Text, Prose(checked=False)]


class Brief(Model):
    """One brief. `id` is the name of its file."""

    id: GivenId
    title: NameText
    seeds: Annotated[tuple[SeedId, ...], Field(min_length=1)]
    topics: Annotated[tuple[Annotated[Id, TOPIC], ...], Field(min_length=1)]
    status: BriefStatus = BriefStatus.DRAFT
    updated: DateText
    summary: ProseBlocks
    key_points: tuple[ProseLine, ...] = ()
    why_it_matters: ProseBlocks | None = None
    what_would_change_our_mind: ProseBlocks | None = None
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
        return tuple(role for roles in self.roles_by_room.values() for role in roles)

    @property
    def roles_by_room(self) -> Mapping[str, tuple[Role, ...]]:
        """The lists of entities that the brief has, by the room of the registry that each is named after."""
        return {room: getattr(self, room) for room in role_lists(type(self))}

    @property
    def published(self) -> bool:
        """True unless it is a draft."""
        return self.status is BriefStatus.PUBLISHED


Item: TypeAlias = Figure | Event | Claim | Question
"""Anything in a brief that `brief-id#item-id` can name."""
