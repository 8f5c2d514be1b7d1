"""Relations that must not come back to where they began: owner, part of, lineage, supersedes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from briefsmith.load.node import Node
from briefsmith.load.patterns import Patterns
from briefsmith.load.records import Kind, Record
from briefsmith.problems import Code, Problem, Where
from briefsmith.text.slugs import parse_ref

_RELATIONS = (
    (Kind.ENTITY, Patterns([("owner", None)])),
    (Kind.ENTITY, Patterns([("part_of", None)])),
    (Kind.SEED, Patterns((f"lineage/{name}", None) for name in ("translation_of", "syndicated_from", "derived_from"))),
)
_FIGURES = Patterns([("figures/*", None)])


class _Step(NamedTuple):
    to: str
    where: Where


def check_cycles(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield each circle once, where its first member (in the order of files) names the next."""
    records = list(records)
    for kind, relation in _RELATIONS:
        steps: dict[str, _Step] = {}
        for record in records:
            if record.kind is kind:
                for node, _ in relation.find(record.node):
                    _add(steps, record.id, node.value, record, node)
        yield from _circles(steps)
    steps = {}
    for record in records:
        if record.kind is Kind.BRIEF:
            for figure, _ in _FIGURES.find(record.node):
                own, later = figure.child("id"), figure.child("supersedes")
                if own is not None and later is not None and isinstance(later.value, str):
                    _add(steps, f"{record.id}#{own.value}", str(parse_ref(later.value, record.id)), record, later)
    yield from _circles(steps)


def _add(steps: dict[str, _Step], name: str, to: object, record: Record, node: Node) -> None:
    if isinstance(to, str):
        steps.setdefault(name, _Step(to, record.where(node)))


def _circles(steps: Mapping[str, _Step]) -> Iterator[Problem]:
    done: set[str] = set()
    order = {name: n for n, name in enumerate(steps)}
    for start in steps:
        path: dict[str, None] = {}
        at = start
        while at in steps and at not in done and at not in path:
            path[at] = None
            at = steps[at].to
        if at in path:
            names = list(path)
            circle = names[names.index(at) :]
            first = min(circle, key=order.__getitem__)
            turn = circle.index(first)
            circle = circle[turn:] + circle[:turn]
            message = f"`{first}` refers to itself"
            if len(circle) > 1:
                message = "these refer to each other in a circle: " + " → ".join((*circle, first))
            yield Problem(Code.REF_CYCLE, steps[first].where, message, "one of them must not")
        done.update(path)
