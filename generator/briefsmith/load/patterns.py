"""Tables of places in a record: `figures/*/evidence/*/seed`, where `*` is every item of a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from briefsmith.load.node import Node

T = TypeVar("T")


class Patterns(Generic[T]):
    """Places and what each stands for, found in one walk however many there are.

    `*` is every entry of a list, `{}` every value of a mapping whose keys are the author's.
    """

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        self._steps: dict[str, Patterns[T]] = {}
        self._here: tuple[T, ...] = ()
        for path, meaning in rows:
            self._add(path.split("/") if path else [], meaning)

    def _add(self, steps: list[str], meaning: T) -> None:
        if not steps:
            self._here = (*self._here, meaning)
            return
        self._steps.setdefault(steps[0], Patterns(()))._add(steps[1:], meaning)

    def find(self, node: Node | None) -> list[tuple[Node, T]]:
        """Return every node at one of the places, with what the place stands for."""
        found: list[tuple[Node, T]] = []
        if node is not None:
            self._find(node, found)
        return found

    def _find(self, node: Node, found: list[tuple[Node, T]]) -> None:
        for meaning in self._here:
            found.append((node, meaning))
        items = node.items
        if items is None or not self._steps:
            return
        if isinstance(items, dict):
            for step, inner in self._steps.items():
                for child in items.values() if step == "{}" else filter(None, [items.get(step)]):
                    inner._find(child, found)
        elif (each := self._steps.get("*")) is not None:
            for child in items:
                each._find(child, found)


def texts(node: Node | None, *paths: str) -> Iterator[Node]:
    """Yield the nodes at these paths that hold text."""
    for found, _ in Patterns((path, None) for path in paths).find(node):
        if isinstance(found.value, str):
            yield found
