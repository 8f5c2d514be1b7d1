"""The registry: entities under one id each, measures, and tensions between items."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal, get_args

from pydantic import Field

from briefsmith.model.base import GivenId, Id, Language, Model, NameText, NoteText, ProseBlocks, RefText, TokenText, Url
from briefsmith.model.figure import Basis, EntityId, SeedId
from briefsmith.model.markers import ACTOR, COMPANY, ITEM, Given, NoCircle
from briefsmith.text.slugs import Ref, parse_ref

Room = Literal["companies", "systems", "people", "topics", "places", "concepts"]
"""A room of the registry: one of its files (or folders), and the folder of its pages."""

EntityWord = Literal["company", "system", "person", "topic", "place", "concept"]
"""Word for one entry of a room."""

EntityShape = Literal["organisation", "system", "person", "topic", "place", "idea"]
"""What an entry of a room is drawn as on a map."""


@dataclass(frozen=True, slots=True)
class RoomContents:
    """What a room of the registry holds. Whoever lists, draws or searches entities asks this table."""

    one: EntityWord
    shape: EntityShape
    kinds: tuple[str, ...]
    """Kinds that its entries may have; the first is meant where none is given."""
    proper: bool = False
    """Its names are proper names, the same in every language."""
    on_map: bool = False
    """Its entries stand on the map of connections."""


ROOMS: Mapping[Room, RoomContents] = {
    "companies": RoomContents(
        "company",
        "organisation",
        (
            "company", "lab", "research-institute", "securities-house", "media", "government", "university", "studio",
            "association", "team", "agency",
        ),
        proper=True,
        on_map=True,
    ),
    "systems": RoomContents(
        "system",
        "system",
        (
            "model", "product", "service", "platform", "framework", "film", "drama", "book", "standard", "technique",
            "component", "dataset", "tool", "api",
        ),
        proper=True,
        on_map=True,
    ),
    "people": RoomContents("person", "person", ("person",), proper=True),
    "topics": RoomContents("topic", "topic", ("topic",)),
    "places": RoomContents("place", "place", ("country", "region", "city", "place"), proper=True),
    "concepts": RoomContents(
        "concept", "idea", ("concept", "class", "policy", "industry", "market", "hardware", "event")
    ),
}  # fmt: skip
"""Every room, in the order in which they are listed."""

KINDS: Mapping[Room, tuple[str, ...]] = {room: holds.kinds for room, holds in ROOMS.items()}
"""Kinds an entity of each room may have; the first is meant where none is given."""

MOST_NAMES = 50_000
"""Names of a registry, aliases and misspellings with them."""


Tie = Literal["owner", "part_of", "affiliation"]
"""A field in which an entity names what it belongs to."""

TIES: tuple[Tie, ...] = get_args(Tie)
"""Every such field, in the order in which they are listed."""


class Misspelling(Model):
    """A wrong form that a text contains; it finds the entity but is never shown as its name."""

    text: TokenText
    seed: SeedId | None = None
    note: NoteText | None = None


class Entity(Model):
    """A thing that briefs speak of. `id` is its key in the registry, `room` the file it stands in."""

    id: GivenId
    room: Annotated[Room, Given()]
    kind: TokenText
    name: NameText
    aliases: dict[Language, tuple[NameText, ...]] = Field(default_factory=dict)
    misspellings: tuple[Misspelling, ...] = ()
    owner: Annotated[Id, ACTOR, NoCircle("owner")] | None = None
    owner_basis: Basis | None = None
    owner_note: NoteText | None = None
    part_of: Annotated[EntityId, NoCircle("part_of")] | None = None
    affiliation: Annotated[Id, COMPANY] | None = None
    description: ProseBlocks | None = None
    essay: ProseBlocks | None = None
    links: dict[TokenText, Url] = Field(default_factory=dict)

    @property
    def written(self) -> tuple[str, ...]:
        """Every right form of the name, the first one first, each once."""
        return tuple(dict.fromkeys((self.name, *(form for forms in self.aliases.values() for form in forms))))


class Measure(Model):
    """What a figure measures: the word for it, its dimension, and how it may be drawn."""

    id: GivenId
    label: NameText
    dimension: TokenText
    description: NoteText | None = None
    chart: Literal["bar", "none"] = "bar"
    labels: dict[Language, NameText] = Field(default_factory=dict)


class TensionKind(StrEnum):
    """Why two statements do not say the same."""

    CONTRADICTION = "contradiction"
    EVOLUTION = "evolution"
    DIFFERENT_SCOPE = "different-scope"
    ROUNDING = "rounding"
    TRANSLATION = "translation"
    SELF_CONTRADICTION = "self-contradiction"
    SAME_NUMBER = "same-number-different-thing"


class Tension(Model):
    """Two or more items read against each other, and our reading of the difference."""

    id: Id
    kind: TensionKind
    title: NameText | None = None
    between: Annotated[tuple[Annotated[RefText, ITEM], ...], Field(min_length=1)]
    reading: ProseBlocks

    @property
    def sides(self) -> tuple[Ref, ...]:
        """References to the items read against each other."""
        return tuple(ref for text in self.between if (ref := parse_ref(text)))
