"""YAML text → a tree of plain values that knows the place of each, read from libyaml's events.

Events, not `compose()`: libyaml's composer calls itself for every level and kills the process on 100,000 of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from yaml import CSafeLoader, YAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from generator.load import mistakes
from generator.load.scalars import NumberTooLong, resolve
from generator.load.source import Source
from generator.model.corpus import TreePath
from generator.problems import Checked, Code, Problem, Where

DEEPEST = 30
"""Levels of nesting; the model has seven."""
LARGEST_GROWTH = 20_000
"""Nodes that aliases may add to a file in all."""


class Node(NamedTuple):
    """One YAML value. `value` is plain data, `items` and `keys` the nodes it is made of; places count from 1.

    `start` and `end` are indexes into the source. `size` counts nodes, those behind aliases as often as they appear.
    """

    value: Any
    line: int
    column: int
    start: int
    end: int
    style: str = ""
    items: Mapping[str, Node] | Sequence[Node] | None = None
    keys: Mapping[str, Node] | None = None
    size: int = 1

    def child(self, step: str | int) -> Node | None:
        """Return the value under a key or list position; None where there is none."""
        items = self.items
        if isinstance(items, Mapping):
            return items.get(step) if isinstance(step, str) else None
        if items is not None and isinstance(step, int) and step < len(items):
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
        """The tree of a file that is not even text."""
        return cls(Source(file, ""), None, broken=True)

    def where(self, node: Node) -> Where:
        """Place of a node."""
        return Where(self.source.file, node.line, node.column)


def read_tree(source: Source) -> Checked[Tree]:
    """Parse YAML. There is always a value; it is `broken` where a mistake of syntax hides the rest of the file."""
    problems: list[Problem] = []
    composer = _Composer(source, problems)
    try:
        root = composer.document()
    except YAMLError as error:
        problems.append(mistakes.explain(source, error))
    except _Stop:
        pass
    else:
        return Checked(Tree(source, root), tuple(problems))
    return Checked(Tree(source, None, broken=True), tuple(problems))


class _Stop(Exception):
    """Reading on would cost too much; the reason is among the problems."""


class _Composer:
    def __init__(self, source: Source, problems: list[Problem]) -> None:
        loader = CSafeLoader(source.text)
        self._next: Callable[[], Any] = loader.get_event
        self._source = source
        self._problems = problems
        self._anchors: dict[str, Node | None] = {}
        self._growth = 0

    def document(self) -> Node | None:
        self._next()
        event = self._next()
        if type(event) is StreamEndEvent:
            return None
        root = self._node(self._next(), 0)
        self._next()
        event = self._next()
        if event.__class__ is DocumentStartEvent:
            mark = event.start_mark
            self._report(
                Code.YAML_SYNTAX,
                mark.line + 1,
                mark.column + 1,
                "a second YAML document starts here; a file holds one",
                "delete the line --- or split the file",
            )
        return root

    def _report(self, code: Code, line: int, column: int, message: str, hint: str | None = None) -> None:
        self._problems.append(Problem(code, Where(self._source.file, line, column), message, hint))

    def _node(self, event: Any, depth: int) -> Node:
        if type(event) is ScalarEvent:
            node = self._scalar(event)
        elif type(event) is AliasEvent:
            return self._alias(event)
        else:
            node = self._collection(event, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        return node

    def _scalar(self, event: Any) -> Node:
        mark, value = event.start_mark, event.value
        line, column = mark.line + 1, mark.column + 1
        if event.tag is not None and event.tag not in _TEXT_TAGS:
            self._bad_tag(event)
        elif event.implicit[0]:
            try:
                value = resolve(value)
            except NumberTooLong:
                message = "this number is longer than any figure"
                self._report(Code.FIELD_VALUE, line, column, message, "if it is not a number, quote it")
        return Node(value, line, column, mark.index, event.end_mark.index, event.style or "")

    def _alias(self, event: Any) -> Node:
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        name = event.anchor
        node = self._anchors.get(name)
        if node is None:
            if name in self._anchors:
                self._report(Code.YAML_TOO_LARGE, line, column, f"*{name} stands inside what it names")
                raise _Stop
            text = f"*{name}"
            self._report(
                Code.YAML_UNQUOTED, line, column, f"YAML reads {text} as an alias, and there is no &{name}",
                f'if it is text, write "{text}"',
            )  # fmt: skip
            return Node(text, line, column, mark.index, event.end_mark.index)
        self._growth += node.size
        if self._growth > LARGEST_GROWTH:
            self._report(
                Code.YAML_TOO_LARGE,
                line,
                column,
                f"aliases make the file grow by more than {LARGEST_GROWTH:,} values",
                "write things out, or leave them out",
            )
            raise _Stop
        return node._replace(line=line, column=column, start=mark.index, end=event.end_mark.index)

    def _collection(self, event: Any, depth: int) -> Node:
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        if depth >= DEEPEST:
            self._report(Code.YAML_TOO_LARGE, line, column, f"values are nested more than {DEEPEST} levels deep")
            raise _Stop
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        if event.tag is not None and event.tag not in _COLLECTION_TAGS:
            self._bad_tag(event)
        if type(event) is SequenceStartEvent:
            return self._sequence(event, depth)
        assert type(event) is MappingStartEvent
        return self._mapping(event, depth)

    def _sequence(self, event: Any, depth: int) -> Node:
        mark = event.start_mark
        items: list[Node] = []
        size = 1
        while (inner := self._next()).__class__ is not SequenceEndEvent:
            node = self._node(inner, depth + 1)
            size += node.size
            items.append(node)
        end = inner.end_mark.index
        style = "[" if event.flow_style else ""
        value = [node.value for node in items]
        return Node(value, mark.line + 1, mark.column + 1, mark.index, end, style, items, None, size)

    def _mapping(self, event: Any, depth: int) -> Node:
        mark = event.start_mark
        keys: dict[str, Node] = {}
        items: dict[str, Node] = {}
        size = 1
        while (inner := self._next()).__class__ is not MappingEndEvent:
            key = self._node(inner, depth + 1)
            node = self._node(self._next(), depth + 1)
            size += key.size + node.size
            name = key.value
            if not isinstance(name, str):
                self._bad_key(key)
            elif name in items:
                first = keys[name].line
                message = f"`{name}` stands here already, in line {first}"
                self._report(Code.YAML_DUPLICATE_KEY, key.line, key.column, message, "delete one, or join them")
            else:
                keys[name] = key
                items[name] = node
        end = inner.end_mark.index
        style = "{" if event.flow_style else ""
        value = {name: node.value for name, node in items.items()}
        return Node(value, mark.line + 1, mark.column + 1, mark.index, end, style, items, keys, size)

    def _bad_key(self, key: Node) -> None:
        written = self._source.text[key.start : key.end]
        hint = f'write "{written}":' if key.items is None else "a key is one word followed by a colon"
        what = "a list or mapping" if key.items is not None else f"not text but {_KINDS[type(key.value).__name__]}"
        self._report(Code.YAML_KEY, key.line, key.column, f"this key is {what}", hint)

    def _bad_tag(self, event: Any) -> None:
        mark = event.start_mark
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        self._report(
            Code.YAML_TAG,
            mark.line + 1,
            mark.column + 1,
            f"YAML reads {tag} as a tag, and none is known here",
            "delete it; if it is text, quote the whole text",
        )


_TEXT_TAGS = frozenset(("!", "tag:yaml.org,2002:str"))
_COLLECTION_TAGS = frozenset(("!", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"))
_KINDS = {"int": "a number", "Decimal": "a number", "bool": "true or false", "NoneType": "empty"}
