"""Relations that must not come back to where they began: owner, part of, lineage, supersedes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from briefsmith.load.node import Node
from briefsmith.load.patterns import Patterns
from briefsmith.load.records import Record, Thing
from briefsmith.model.markers import NoCircle
from briefsmith.model.schema import item_groups, marked
from briefsmith.problems import Code, Problem, Where
from briefsmith.text.slugs import parse_ref


class _Step(NamedTuple):
    to: str
    where: Where


def check_cycles(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield each circle once, where its first member (in the order of files) names the next."""
    relations: dict[str, dict[str, _Step]] = {}
    for record in records:
        for name, (own, below) in _relations(record.model).items():
            steps = relations.setdefault(name, {})
            for thing, _ in own.find(record.node):
                for node, _ in below.find(thing):
                    if thing is record.node:
                        _add(steps, record.id, node.value, record, node)
                    elif isinstance(node.value, str) and (id_ := thing.child("id")) is not None:
                        _add(steps, f"{record.id}#{id_.value}", str(parse_ref(node.value, record.id)), record, node)
    for steps in relations.values():
        yield from _circles(steps)


@cache
def _relations(model: type[Thing]) -> Mapping[str, tuple[Patterns[None], Patterns[None]]]:
    """Relation → where the things stand that have it (the record itself, or its items), and the references in them."""
    found: dict[str, tuple[str, list[str]]] = {}
    for slot, mark in marked(model, NoCircle):
        depth = 2 if slot.path[0] in item_groups(model) else 0
        found.setdefault(mark.relation, ("/".join(slot.path[:depth]), []))[1].append("/".join(slot.path[depth:]))
    return {
        name: (Patterns([(own, None)]), Patterns((path, None) for path in paths))
        for name, (own, paths) in found.items()
    }


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
