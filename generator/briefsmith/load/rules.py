"""Rules across files other than references: required evidence, and names and units that agree."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from briefsmith.load.declared import Declared
from briefsmith.load.node import Node
from briefsmith.load.patterns import Patterns, texts
from briefsmith.load.records import Record, RecordKind, Thing
from briefsmith.load.references import referring
from briefsmith.load.suggest import did_you_mean
from briefsmith.model.entity import KINDS, MOST_NAMES
from briefsmith.model.figure import Basis
from briefsmith.model.markers import SEED, Proof
from briefsmith.model.schema import Slot, marked
from briefsmith.problems import Code, Problem
from briefsmith.text.quantities.unit_table import ROWS
from briefsmith.text.quantities.units import unit
from briefsmith.text.unseen import lookalikes

_FIGURES = Patterns([("figures/*", None)])
_FORMS = Patterns((path, None) for path in ("name", "misspellings/*/text"))
DIMENSIONS = frozenset(row[1] for row in ROWS) | {"money", "rate", "count"}
UNMEASURED = frozenset({"count", "ratio", "any"})
"""Dimensions whose numbers may stand without a unit; `any` is a measure that no dimension fits."""


def check_evidence(records: Iterable[Record], declared: Declared) -> Iterator[Problem]:
    """Yield items that lack required evidence, and evidence from a seed that the brief is not about."""
    for record in records:
        if record.kind is not RecordKind.BRIEF:
            continue
        for item, slot in _owing(record.model).find(record.node):
            yield from _owed(record, slot, item)
        own = {declared.meant(node.value) for node in texts(record.node, "seeds/*")}
        if not own:
            continue  # missing seeds are reported elsewhere
        for node, target in referring(record):
            seed = node.value
            if target is not SEED or not isinstance(seed, str) or seed in own:
                continue
            named = declared.things.get(seed)
            if named is not None and named.kind == RecordKind.SEED:
                message = f"this brief is not about the seed `{seed}`"
                hint = did_you_mean(seed, own) or "add it to the brief's `seeds`"
                yield Problem(Code.EVIDENCE_FOREIGN, record.where(node), message, hint)


@cache
def _owing(model: type[Thing]) -> Patterns[Slot]:
    """The items of a brief that owe evidence."""
    return Patterns(("/".join(slot.path[:-1]), slot) for slot, proof in marked(model, Proof) if proof.owed)


def _owed(record: Record, slot: Slot, item: Node) -> Iterator[Problem]:
    if not isinstance(item.items, dict):
        return
    value = item.value
    may_be_outside = "basis" in slot.owner.model_fields
    if value.get(slot.path[-1]) or (may_be_outside and value.get("basis") == Basis.OUTSIDE):
        return
    name = f" `{value['id']}`" if isinstance(value.get("id"), str) else ""
    hint = "write `evidence: [{seed: …, paragraph: …, exact: …}]`"
    if may_be_outside:
        hint += ", or `basis: outside-the-sources` with a note"
    yield Problem(
        Code.EVIDENCE_MISSING, record.where(item), f"the {slot.path[0].removesuffix('s')}{name} has no evidence", hint
    )


def check_kinds(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield entities whose kind does not belong in their room."""
    for record in records:
        node = record.node.child("kind") if record.room and record.node else None
        if node is None or not isinstance(node.value, str):
            continue
        allowed: Sequence[str] = KINDS[record.room]  # type: ignore[index]
        if node.value not in allowed:
            hint = did_you_mean(node.value, allowed) or "one of " + ", ".join(allowed)
            elsewhere = next((room for room, kinds in KINDS.items() if node.value in kinds), None)
            if elsewhere:
                hint = f"things of this kind stand in {elsewhere}"
            message = f"`{node.value}` is not a kind of {record.room}"
            yield Problem(Code.FIELD_VALUE, record.where(node), message, hint)


def check_units(records: Sequence[Record]) -> Iterator[Problem]:
    """Yield measures of no known dimension, and figures whose unit is missing or of another than their measure's."""
    dimensions: dict[str, str] = {}
    for record in records:
        node = record.node.child("dimension") if record.kind is RecordKind.MEASURE and record.node else None
        if node is None or not isinstance(node.value, str):
            continue
        dimensions[record.id] = node.value
        known = sorted(DIMENSIONS | {"any"})
        if node.value not in known:
            hint = did_you_mean(node.value, known) or f"one of {', '.join(known)}; `briefs migrate` writes `any`"
            yield Problem(Code.FIELD_VALUE, record.where(node), f"`{node.value}` is not a dimension", hint)
    for record in records:
        if record.kind is not RecordKind.BRIEF:
            continue
        for figure, _ in _FIGURES.find(record.node):
            yield from _unit_of(record, figure, dimensions)


def _unit_of(record: Record, figure: Node, dimensions: Mapping[str, str]) -> Iterator[Problem]:
    measure, written, value = (figure.child(name) for name in ("measure", "unit", "value"))
    wanted = dimensions.get(measure.value) if measure is not None and isinstance(measure.value, str) else None
    if measure is None or wanted not in DIMENSIONS:
        return
    if written is None and wanted not in UNMEASURED:
        units = [row[0] for row in ROWS if row[1] == wanted] or ["an ISO 4217 code, such as EUR"]
        message = f"`{measure.value}` is a {wanted}, and the figure has no unit"
        yield Problem(Code.FIGURE_SHAPE, record.where(value or figure), message, f"write `unit: …`: {', '.join(units)}")
    given = unit(written.value) if written is not None and isinstance(written.value, str) else None
    if written is not None and given is not None and given.dimension != wanted:
        message = f"`{written.value}` measures {given.dimension}, but `{measure.value}` is a {wanted}"
        yield Problem(Code.FIGURE_SHAPE, record.where(written), message, "another unit or another measure is meant")


LONGEST_NAME = 1_000
"""Characters of a title or name; the longest titles of old books have half as many."""
_TITLES = Patterns(
    (path, None)
    for path in ("title", "title_en", "container_title", "publisher", "label", "name", "events/*/title", "aliases/{}/*")
)


def check_lengths(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield titles and names that are longer than any is: they stand in menus, on maps and in the search box."""
    for record in records:
        for node, _ in _TITLES.find(record.node):
            if isinstance(node.value, str) and len(node.value) > LONGEST_NAME:
                message = f"this has {len(node.value):,} characters; a title or name has {LONGEST_NAME:,} at most"
                yield Problem(Code.FIELD_VALUE, record.where(node), message, "shorten it")


def check_names(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield names and aliases that are written like those of another entity, or in letters that look like others."""
    first: dict[str, Record] = {}
    looked = 0
    for record in records:
        if looked > MOST_NAMES:
            message = f"the registry has more than {MOST_NAMES:,} names, the most that is looked for in prose"
            yield Problem(Code.YAML_TOO_LARGE, record.where(), message, "leave out what no brief speaks of")
            return
        if record.kind is not RecordKind.ENTITY or record.node is None:
            continue
        for node in _written(record.node):
            looked += 1
            if mixed := lookalikes(node.value):
                message = f"“{mixed}” mixes letters of Latin with letters of another script that look like them"
                hint = "search and links take them for different letters; write it in one script"
                yield Problem(Code.NAME_LOOKALIKE, record.where(node), message, hint)
            form = unicodedata.normalize("NFKC", node.value).casefold().strip()
            other = first.setdefault(form, record)
            if other.id != record.id:
                message = f"“{node.value}” also names `{other.id}` ({other.where()})"
                hint = "names in prose are then linked to neither; keep it at the one that is meant"
                yield Problem(Code.ALIAS_AMBIGUOUS, record.where(node), message, hint)


def _written(entity: Node) -> Iterator[Node]:
    aliases = entity.child("aliases")
    found = [node for node, _ in _FORMS.find(entity)]
    if aliases is not None and isinstance(aliases.items, dict):
        found += [form for forms in aliases.items.values() if isinstance(forms.items, list) for form in forms.items]
    yield from (node for node in found if isinstance(node.value, str) and node.value.strip())
