"""What stands in the lists of a brief: its items and roles, what each names, who speaks in it, and its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Generic, NamedTuple, TypeVar, cast

from pydantic import BaseModel

from briefsmith.model.brief import Brief, Item, Role
from briefsmith.model.figure import Evidence, Speaker
from briefsmith.model.markers import Dated, ItemId, Listed, Proof, Prose, Speaks, Target
from briefsmith.model.schema import TreePath, found, item_groups, marked, role_lists
from briefsmith.text.slugs import Ref

T = TypeVar("T")


class Stood(NamedTuple, Generic[T]):
    """An item or role, its reference, and its path within its brief's file."""

    ref: Ref
    path: TreePath
    value: T


def group_of(item: BaseModel, brief: type[Brief] = Brief) -> str:
    """Name of the list of a brief in which an item stands: `figures`, `events`, …; KeyError where it is no item."""
    return _groups(brief)[type(item)]


@cache
def _groups(brief: type[Brief]) -> dict[type[BaseModel], str]:
    return {model: name for name, model in item_groups(brief).items()}


def kind_of(model: type[BaseModel]) -> str:
    """Word for one item of a kind: `figure`, `event`."""
    return model.__name__.lower()


def headline_of(item: BaseModel) -> str | None:
    """Name of the field whose prose says in one sentence what an item is; None for a figure, whose value says it."""
    return _headline(type(item))


@cache
def _headline(model: type[BaseModel]) -> str | None:
    return next((slot.path[0] for slot, prose in marked(model, Prose) if prose.headline and len(slot.path) == 1), None)


def items_of(brief: Brief) -> Iterator[Stood[Item]]:
    """Yield every item of a brief, list by list in the order of the file."""
    for group in item_groups(type(brief)):
        for n, item in enumerate(cast(tuple[Item, ...], getattr(brief, group))):
            yield Stood(Ref(brief.id, item.id), (group, n), item)


def roles_of(brief: Brief) -> Iterator[Stood[Role]]:
    """Yield every role of a brief, list by list in the order of the file."""
    for room in role_lists(type(brief)):
        for n, role in enumerate(cast(tuple[Role, ...], getattr(brief, room))):
            yield Stood(role_ref(brief, role.id), (room, n), role)


def entries_of(brief: Brief) -> Iterator[Stood[Item | Role]]:
    """Yield everything in a brief that may have evidence: its items, then its roles."""
    for item in items_of(brief):
        yield Stood(item.ref, item.path, item.value)
    for role in roles_of(brief):
        yield Stood(role.ref, role.path, role.value)


def role_ref(brief: Brief, entity: str) -> Ref:
    """Reference under which a role's evidence stands, though a role is no item: `brief-id#role-openai`.

    Where an item of the brief has that id, `-entity` is put behind it until it is free.
    """
    taken = {item.ref.item for item in items_of(brief)}
    name = f"role-{entity}"
    while name in taken:
        name += "-entity"
    return Ref(brief.id, name)


def about(thing: BaseModel) -> tuple[str, ...]:
    """Ids of the entities that an item, role or brief speaks of, each once; those who speak in it are `voices`."""
    return _entities(thing, speaking=False)


def voices(thing: BaseModel) -> tuple[str, ...]:
    """Ids of the entities that speak in an item, or for which somebody unnamed does."""
    return _entities(thing, speaking=True)


def names_of(thing: BaseModel) -> tuple[str, ...]:
    """Ids of all entities that an item, role or brief names in its fields, each once; those who speak stand last.

    This is the one answer to "what does it name?": pages, coverage, connections, search and mentions ask it.
    """
    return tuple(dict.fromkeys((*about(thing), *voices(thing))))


def entities_of(brief: Brief) -> tuple[str, ...]:
    """Ids of every entity that a brief lists or names in an item, its topics last, each once."""
    named = (
        *(role.id for role in brief.roles),
        *(name for item in items_of(brief) for name in names_of(item.value)),
        *brief.topics,
    )
    return tuple(dict.fromkeys(named))


def speakers_of(item: BaseModel) -> tuple[Speaker, ...]:
    """Who says an item, as written: an id, or somebody unnamed; `voices` are the ids among them."""
    fields = dict.fromkeys(slot.path[0] for slot, _ in marked(type(item), Speaks))
    return tuple(speaker for field in fields if (speaker := getattr(item, field)) is not None)


def items_named(thing: BaseModel) -> tuple[str, ...]:
    """References to items in an item or role, as written, each once."""
    return tuple(dict.fromkeys(one.value for one in found(thing, Target) if one.marker.of_item))


def dates_of(item: BaseModel) -> tuple[str, ...]:
    """Dates that an item gives, as written; prose may use them."""
    return tuple(one.value for one in found(item, Dated))


def evidence_of(thing: BaseModel) -> tuple[Evidence, ...]:
    """Evidence of an item or role."""
    return tuple(evidence for one in found(thing, Proof) for evidence in one.value)


def id_of(thing: BaseModel) -> str | None:
    """Id of an item or role; None for anything else in a brief."""
    return cast(str, getattr(thing, "id", None)) if _has_id(type(thing)) else None


@cache
def _has_id(model: type[BaseModel]) -> bool:
    return any(slot.path == ("id",) for kind in (ItemId, Listed) for slot, _ in marked(model, kind))


def _entities(thing: BaseModel, *, speaking: bool) -> tuple[str, ...]:
    listed = [thing.id] if isinstance(thing, Role) and not speaking else []
    named = (
        one.value
        for one in found(thing, Target)
        if one.marker.of_entity and speaking == any(isinstance(mark, Speaks) for mark in one.beside)
    )
    return tuple(dict.fromkeys((*listed, *named)))
