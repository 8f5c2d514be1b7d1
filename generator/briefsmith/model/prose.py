"""Every piece of prose in the corpus, under the name by which links and pages speak of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pydantic import BaseModel

from briefsmith.model.brief import Brief
from briefsmith.model.corpus import Corpus
from briefsmith.model.items import group_of, id_of, names_of
from briefsmith.model.markers import Prose
from briefsmith.model.schema import TreePath, found, role_lists
from briefsmith.text.slugs import Ref


@dataclass(frozen=True, slots=True)
class ProseKey:
    """Names one piece of prose: the id of its owner (brief, entity, tension) and the field it stands in.

    `field` is a path: `summary`, `key_points.2`, `figures.sora-clip-length.note`, `roles.openai`.
    """

    owner: str
    field: str


class Piece(NamedTuple):
    """One text: its name, the text, its path within its owner's YAML, and what kind of prose it is."""

    key: ProseKey
    text: str
    path: TreePath
    kind: Prose
    names: tuple[str, ...]
    """Ids of the entities that the item or role names, where the text is its headline."""


def prose_of(corpus: Corpus) -> Iterator[Piece]:
    """Yield every piece of prose: briefs in order, then entities, tensions and seeds."""
    for brief in corpus.briefs:
        yield from prose_of_brief(brief)
    for things in (corpus.entities, corpus.tensions, corpus.seeds):
        for thing in things:
            yield from _pieces(thing.id, thing)


def prose_of_brief(brief: Brief) -> Iterator[Piece]:
    """Yield the prose of one brief in the order of its file.

    Names: `summary`, `key_points.0`, `roles.openai`, `figures.sora-clip-length.note`, `events.sora-announced.title`,
    `questions.x.answers.0`, `corrections.0.what`.
    """
    yield from _pieces(brief.id, brief)


def prose_of_item(ref: Ref, item: BaseModel) -> Iterator[Piece]:
    """Yield the prose of one item in the order of its fields; paths are within the item."""
    yield from _pieces(ref.brief, item, (group_of(item), ref.item))


def _pieces(owner: str, thing: BaseModel, within: tuple[str, ...] = ()) -> Iterator[Piece]:
    lists = role_lists(type(thing))
    for one in found(thing, Prose):
        steps = [*within]
        around: object = thing
        value: object = thing
        for step in one.path[: -1 if one.marker.sole else None]:
            around, value = value, value[step] if isinstance(step, int) else getattr(value, step)  # type: ignore[index]
            own = id_of(value) if isinstance(value, BaseModel) else None
            steps.append(own or str(step))
        if steps[0] in lists:
            steps[0] = "roles"
        holder = value if one.marker.sole else around
        names = names_of(holder) if one.marker.headline and isinstance(holder, BaseModel) else ()
        yield Piece(ProseKey(owner, ".".join(steps)), one.value, one.path, one.marker, names)
