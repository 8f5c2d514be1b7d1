"""What is declared but not spoken of, and what is spoken of but not listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefsmith.load.declared import Declared
from briefsmith.load.patterns import Patterns, texts
from briefsmith.load.records import ROOMS, Kind, Record
from briefsmith.load.references import links, references
from briefsmith.problems import Code, Problem
from briefsmith.text.slugs import is_id

_NAMED = Patterns(
    (path, None)
    for path in (
        "figures/*/subjects/*",
        "figures/*/attributed_to",
        "events/*/entities/*",
        "claims/*/entities/*",
        "claims/*/by",
    )
)
_LISTED = Patterns((path, None) for path in ("topics/*", *(f"{room}/*/id" for room in ROOMS if room != "topics")))


def check_unused(records: Sequence[Record], declared: Declared) -> Iterator[Problem]:
    """Yield entities no brief names, in a field or by a link, and seeds no published brief is about.

    Nothing is said while a brief cannot be read: it might be the one that does.
    """
    if declared.broken:
        return
    named: set[str] = set()
    told: set[str] = set()
    for record in records:
        if record.kind is not Kind.BRIEF:
            continue
        named.update(declared.meant(node.value) for node, _ in references(record) if isinstance(node.value, str))
        named.update(declared.meant(link.target) for _, found in links(record) for link in found)
        status = record.node.child("status") if record.node else None
        if status is not None and status.value != "draft":  # a misspelt status is a problem of its own
            told.update(declared.meant(node.value) for node in texts(record.node, "seeds/*"))
    for record in records:
        if record.kind is Kind.ENTITY and record.id not in named and is_id(record.id):
            hint = "name it in a brief, or delete it"
            yield Problem(Code.ENTITY_UNUSED, record.where(), f"no brief says anything of `{record.id}`", hint)
        elif record.kind is Kind.SEED and record.id not in told:
            message = f"no published brief is about the seed `{record.id}`"
            yield Problem(Code.SEED_UNUSED, record.where(), message, "write one, or publish the draft")


def check_unlisted(records: Sequence[Record], declared: Declared) -> Iterator[Problem]:
    """Yield entities that a brief's figures, events or claims name and its lists do not, each once a brief."""
    for record in records:
        if record.kind is not Kind.BRIEF:
            continue
        listed = {declared.meant(node.value) for node, _ in _LISTED.find(record.node) if isinstance(node.value, str)}
        for node, _ in _NAMED.find(record.node):
            named = declared.things.get(node.value) if isinstance(node.value, str) else None
            if named is None or named.room is None or node.value in listed:
                continue
            listed.add(node.value)
            message = f"`{node.value}` is not among the {named.room} of this brief"
            entry = node.value if named.room == "topics" else f"{{id: {node.value}, role: …}}"
            yield Problem(Code.ENTITY_UNLISTED, record.where(node), message, f"add {entry} to `{named.room}`")
