"""Entities and seeds that no brief names, and entities that a brief names without listing them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from briefsmith.load.declared import Declared
from briefsmith.load.patterns import Patterns, texts
from briefsmith.load.records import Record, RecordKind, Thing
from briefsmith.load.references import links, referring
from briefsmith.model.schema import item_groups, references
from briefsmith.problems import Code, Problem
from briefsmith.text.slugs import is_id


@cache
def _entities(model: type[Thing], *, in_items: bool) -> Patterns[None]:
    """The places of a brief that name an entity: in its items, or in its own lists."""
    items = item_groups(model)
    named = (slot for slot, target in references(model) if target.of_entity)
    return Patterns((slot.pattern, None) for slot in named if (slot.path[0] in items) == in_items)


def check_unused(records: Sequence[Record], declared: Declared) -> Iterator[Problem]:
    """Yield entities no brief names, in a field or by a link, and seeds no published brief is about.

    Yields nothing while a brief cannot be read, because that brief may name them.
    """
    if declared.broken:
        return
    named: set[str] = set()
    of_seeds: set[str] = set()
    for record in records:
        if record.kind is not RecordKind.BRIEF:
            continue
        named.update(declared.meant(node.value) for node, _ in referring(record) if isinstance(node.value, str))
        named.update(declared.meant(link.target) for _, found in links(record) for link in found)
        status = record.node.child("status") if record.node else None
        if status is not None and status.value != "draft":  # a misspelt status is a problem of its own
            of_seeds.update(declared.meant(node.value) for node in texts(record.node, "seeds/*"))
    for record in records:
        if record.kind is RecordKind.ENTITY and record.id not in named and is_id(record.id):
            hint = "name it in a brief, or delete it"
            yield Problem(Code.ENTITY_UNUSED, record.where(), f"no brief says anything of `{record.id}`", hint)
        elif record.kind is RecordKind.SEED and record.id not in of_seeds:
            message = f"no published brief is about the seed `{record.id}`"
            yield Problem(Code.SEED_UNUSED, record.where(), message, "write one, or publish the draft")


def check_unlisted(records: Sequence[Record], declared: Declared) -> Iterator[Problem]:
    """Yield entities that a brief's items name and its lists do not, each once a brief."""
    for record in records:
        if record.kind is not RecordKind.BRIEF:
            continue
        lists = _entities(record.model, in_items=False).find(record.node)
        listed = {declared.meant(node.value) for node, _ in lists if isinstance(node.value, str)}
        for node, _ in _entities(record.model, in_items=True).find(record.node):
            named = declared.things.get(node.value) if isinstance(node.value, str) else None
            if named is None or named.room is None or node.value in listed:
                continue
            listed.add(node.value)
            message = f"`{node.value}` is not among the {named.room} of this brief"
            entry = node.value if named.room == "topics" else f"{{id: {node.value}, role: …}}"
            yield Problem(Code.ENTITY_UNLISTED, record.where(node), message, f"add {entry} to `{named.room}`")
