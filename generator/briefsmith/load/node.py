"""A tree of plain values that knows the place of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from briefsmith.load.source import Source
from briefsmith.model.schema import TreePath
from briefsmith.problems import Where


class Node(NamedTuple):
    """One YAML value. `value` is plain data, `items` and `keys` the nodes it is made of; places count from 1.

    `start` and `end` are indexes into the source; `style` says how it was written (`"`, `'`, `|`, `>`, `[`, `{`, or
    plain). `size` counts nodes, those behind aliases as often as they appear. Nothing changes a node once it is made;
    plain dicts and lists only because a large corpus has millions of them.
    """

    value: Any
    line: int
    column: int
    start: int
    end: int
    style: str = ""
    items: dict[str, Node] | list[Node] | None = None
    keys: dict[str, Node] | None = None
    size: int = 1

    def child(self, step: str | int) -> Node | None:
        """Return the value under a key or list position; None where there is none."""
        items = self.items
        if isinstance(items, dict):
            return items.get(step) if isinstance(step, str) else None
        if items is not None and isinstance(step, int) and 0 <= step < len(items):
            return items[step]
        return None

    def at(self, path: TreePath) -> Node | None:
        """Return the value at the end of a path; None where the path leads nowhere."""
        node: Node | None = self
        for step in path:
            if node is None:
                return None
            node = node.child(step)
        return node


@dataclass(frozen=True)
class Tree:
    """What one file says. `root` is None where it says nothing (or nothing that could be read)."""

    source: Source
    root: Node | None = None
    broken: bool = False
    """True where reading stopped early: what the tree lacks may still stand in the file."""

    @classmethod
    def unreadable(cls, file: str) -> Tree:
        """Return the tree of a file that is not even text."""
        return cls(Source(file, ""), None, broken=True)

    def where(self, node: Node) -> Where:
        """Place of a node."""
        return Where(self.source.file, node.line, node.column)
