"""Where everything stands, looked up in the trees when someone asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from briefsmith.load.node import Node
from briefsmith.model.schema import TreePath

Key = tuple[str, TreePath]


class Positions(Mapping[Key, tuple[int, int]]):
    """`(owner id, path)` → line and column of the value there. Nothing is copied: a large corpus has millions."""

    def __init__(self, roots: Mapping[str, Node]) -> None:
        self._roots = roots

    def __getitem__(self, key: Key) -> tuple[int, int]:
        owner, path = key
        root = self._roots.get(owner)
        node = root.at(path) if root else None
        if node is None:
            raise KeyError(key)
        return node.line, node.column

    def __iter__(self) -> Iterator[Key]:
        for owner, root in self._roots.items():
            for path in _paths(root, ()):
                yield owner, path

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _paths(node: Node, path: TreePath) -> Iterator[TreePath]:
    yield path
    if node.items is None:
        return
    inner: Any = node.items.items() if isinstance(node.items, dict) else enumerate(node.items)
    for step, child in inner:
        yield from _paths(child, (*path, step))
