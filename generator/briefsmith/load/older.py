"""What format 1 allowed and format 2 does not, and how it is written now. A step knows the forms of its version alone.

Files are changed in place, character by character: comments, order, quotes and line ends stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefsmith.load.node import Node
from briefsmith.load.patterns import Patterns
from briefsmith.load.records import Record, RecordKind
from briefsmith.load.rules import DIMENSIONS, UNMEASURED
from briefsmith.load.source import Source
from briefsmith.load.suggest import nearest
from briefsmith.text.addresses import modern_tag
from briefsmith.text.unseen import never_written


class Change(NamedTuple):
    """A stretch of one file, and what is to stand there."""

    file: str
    start: int
    end: int
    new: str


_FIGURES = Patterns([("figures/*", None)])
_TAGS = {RecordKind.SEED: "language"}
_TAGGED = {RecordKind.ENTITY: "aliases", RecordKind.MEASURE: "labels"}
"""Fields that are a language tag, and mappings whose keys are."""


def changes(sources: Sequence[Source], records: Sequence[Record]) -> Iterator[Change]:
    """Yield all that is to be changed; what cannot be changed for certain is left to its author."""
    for source in sources:
        yield from _hidden(source)
    for record in records:
        yield from _tags(record)
    yield from _dimensions(records)


def _hidden(source: Source) -> Iterator[Change]:
    """Characters that cannot be seen and turn others round are deleted."""
    return (Change(source.file, at, at + 1, "") for at in never_written(source.text))


def _tags(record: Record) -> Iterator[Change]:
    """Tags of language were read as those of a locale, `fr_CA.UTF-8`; now they are those of BCP 47, `fr-CA`."""
    if record.node is None:
        return
    value = record.node.child(_TAGS.get(record.kind, ""))
    if value is not None:
        yield from _tag(record, value)
    mapping = record.node.child(_TAGGED.get(record.kind, ""))
    keys = (mapping.keys if mapping else None) or {}
    for name, key in keys.items():
        if modern_tag(name) not in keys:
            yield from _tag(record, key)


def _tag(record: Record, node: Node) -> Iterator[Change]:
    new = modern_tag(node.value) if isinstance(node.value, str) else None
    if new and new != node.value:
        yield from _written(record, node, new)


def _dimensions(records: Sequence[Record]) -> Iterator[Change]:
    """A measure might have any word for a dimension, and its figures no unit; such a measure is of `any`.

    One whose word is nearly a dimension was misspelt, and one with some figures that have a unit lacks it elsewhere.
    """
    units: dict[object, set[bool]] = {}
    for record in records:
        for figure, _ in _FIGURES.find(record.node) if record.kind is RecordKind.BRIEF else ():
            if (measure := figure.child("measure")) is not None and isinstance(measure.value, str):
                units.setdefault(measure.value, set()).add(figure.child("unit") is not None)
    for record in records:
        node = record.node.child("dimension") if record.kind is RecordKind.MEASURE and record.node else None
        if node is None or not isinstance(node.value, str):
            continue
        unknown = node.value not in DIMENSIONS | UNMEASURED and nearest(node.value, DIMENSIONS | UNMEASURED) is None
        bare = node.value in DIMENSIONS - UNMEASURED and units.get(record.id) == {False}
        if unknown or bare:
            yield from _written(record, node, "any")


def _written(record: Record, node: Node, new: str) -> Iterator[Change]:
    """The change of a value that is written as it is read, in quotes or without."""
    source = record.tree.source
    at = source.text.find(node.value, node.start, node.end)
    if at >= 0:
        yield Change(source.file, at, at + len(node.value), new)
