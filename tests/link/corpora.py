"""Small made-up projects for the tests of linking and exports."""

from __future__ import annotations

from typing import Any

from briefsmith.model.brief import Brief
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Entity, Measure, Tension
from briefsmith.model.seed import Seed


def entity(id: str, name: str, room: str = "systems", **fields: Any) -> Entity:
    """An entity; the kind is the first of its room."""
    kind = {"systems": "model", "companies": "company", "people": "person", "topics": "topic", "concepts": "concept"}
    return Entity(id=id, room=room, kind=kind[room], name=name, **fields)


def brief(id: str, **fields: Any) -> Brief:
    """A published brief with what must be there."""
    given = {
        "title": id.title(),
        "seeds": ("paper",),
        "topics": ("video",),
        "status": "published",
        "updated": "2026-11-22",
        "summary": "Nothing.",
    }
    return Brief.model_validate({"id": id, **given, **fields})


def seed(id: str, **fields: Any) -> Seed:
    """A seed with what must be there."""
    return Seed.model_validate({"id": id, "title": id.title(), "type": "report", "language": "en", **fields})


def corpus(*things: Brief | Entity | Seed | Measure | Tension) -> Corpus:
    """A corpus of these things, each kind sorted by id."""

    def those(kind: type) -> tuple[Any, ...]:
        return tuple(sorted((thing for thing in things if isinstance(thing, kind)), key=lambda thing: thing.id))

    return Corpus(
        seeds=those(Seed),
        briefs=those(Brief),
        entities=those(Entity),
        measures=those(Measure),
        tensions=those(Tension),
    )
