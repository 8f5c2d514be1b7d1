"""YAML text → tree, read from libyaml's events.

Events, not `compose()`: libyaml's composer calls itself for every level and kills the process on 100,000 of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from yaml import CSafeLoader, YAMLError
from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from briefsmith.load import misread
from briefsmith.load.mistakes import Last, explain, shown
from briefsmith.load.node import Node, Tree
from briefsmith.load.scalars import NOT_SURELY_TEXT, NumberTooLong, resolve
from briefsmith.load.source import Source, hidden
from briefsmith.problems import Checked, Code, Problem, Where
from briefsmith.text.unseen import never_written

DEEPEST = 30
"""Levels of nesting; the model has seven."""
LARGEST_GROWTH = 20_000
"""Nodes that aliases may add to a file in all."""
LONGEST_TEXT = 100_000
"""Characters of one value; an essay of fifty pages has as many."""
LONGEST_LIST = 5_000
"""Items of a list within a record; the registry of tensions, a list itself, may have more."""
LEAST_OF_A_VALUE = 4
"""Characters of a file for each value in it, on average; a brief has twenty. What is denser takes too much memory."""
FEW_VALUES = 10_000
"""Values that a file may have whatever its length."""
_SHORT = 30
_MOST_REREAD = 4_000_000
"""Characters that reading again after mistakes may cost in all: a broken file must not cost more than a long one."""


def read_tree(source: Source) -> Checked[Tree]:
    """Parse YAML. There is always a value; it is `broken` where a mistake of syntax hides the rest of the file."""
    mistakes: list[Problem] = []
    told: set[Where] = set()
    again = _MOST_REREAD // (len(source.text) + 1)
    while True:
        problems: list[Problem] = []
        composer = _Composer(source, problems)
        root: Node | None = None
        broken = True
        try:
            root = composer.document()
            broken = False
        except YAMLError as error:
            if (at := _too_deep(error)) is not None:
                problems.append(_depth_problem(source.where(source.mark(at).index)))
                return Checked(Tree(source, None, True), (*mistakes, *problems))
            mistake = explain(source, error, composer.last())
            where = mistake.problem.where
            if where not in told:
                mistakes.append(mistake.problem)
            again -= 1
            if mistake.edit is not None and again > 0 and where not in told:
                told.add(where)
                source = replace(source, edits=(*source.edits, mistake.edit))
                continue
        except _Stop:
            pass
        finally:
            composer.forget()
        return Checked(Tree(source, root, broken), (*mistakes, *problems))


def _too_deep(error: YAMLError) -> int | None:
    """Where libyaml met more brackets within brackets than it reads (1,000 since 0.2.6); None for any other mistake."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return None
    return error.problem_mark.index if "maximum nesting depth" in str(error.problem) else None


def _depth_problem(where: Where) -> Problem:
    """Return the problem of values within values within values."""
    message = f"values are nested more than {DEEPEST} levels deep"
    return Problem(Code.YAML_TOO_LARGE, where, message, "a project's files need seven at most")


class _Stop(Exception):
    """Raised where reading on would cost too much; the reason is among the problems."""


class _Composer:
    """Makes nodes of the events of one file, and notes what is wrong with them."""

    def __init__(self, source: Source, problems: list[Problem]) -> None:
        loader = CSafeLoader(source.parsed)
        self._event: Callable[[], Any] = loader.get_event
        self._next: Callable[[], Any] = self._moved if source.edits else loader.get_event
        self._source = source
        self._problems = problems
        self._anchors: dict[str, Node | None] = {}
        self._growth = 0
        self._most = max(FEW_VALUES, len(source.text) // LEAST_OF_A_VALUE)
        self._count = 0
        # Names of fields and numbers of lines are many times the same: each is kept once.
        self._words: dict[str, str] = {}
        self._line = 0
        self._last: Node | None = None
        self._cut = misread.may_be_cut(source)
        self._careful = self._cut or source.is_disguised

    def _moved(self) -> Any:
        """Give the next event, at the place it has in the unedited text."""
        event = self._event()
        event.start_mark = self._source.mark(event.start_mark.index)
        event.end_mark = self._source.mark(event.end_mark.index)
        return event

    def forget(self) -> None:
        """Let go of everything: the composer refers to itself, and such circles are seldom collected meanwhile."""
        del self._event, self._next
        self._anchors = {}
        self._words = {}

    def last(self) -> Last:
        """Return the span of the last complete value."""
        node = self._last
        return Last(node.start, node.end, node.style) if node else Last()

    def document(self) -> Node | None:
        """Read the file's one document. Raises YAMLError and _Stop."""
        self._next()
        event = self._next()
        if event.__class__ is StreamEndEvent:
            return None
        root = self._node(self._next(), 0)
        self._next()
        event = self._next()
        kind: type = event.__class__
        if kind is DocumentStartEvent:
            message = "a second YAML document starts here; a file holds one"
            where = self._source.where(event.start_mark.index)
            self._problems.append(Problem(Code.YAML_SYNTAX, where, message, "delete the line --- or split the file"))
        return root

    def _report(self, code: Code, mark: Any, message: str, hint: str | None = None) -> None:
        self._problems.append(Problem(code, Where(self._source.file, mark.line + 1, mark.column + 1), message, hint))

    def _hidden(self, event: Any, char: str) -> None:
        """Report a hidden character that is written as an escape; `source` reports those that are written out."""
        mark = event.start_mark
        if char not in self._source.text[mark.index : event.end_mark.index]:
            self._problems.append(hidden(Where(self._source.file, mark.line + 1, mark.column + 1), char))

    def _node(self, event: Any, depth: int) -> Node:
        kind = event.__class__
        self._count += 1
        if self._count > self._most:
            message = f"this file has more than {self._most:,} values, the most that is read in one of its length"
            self._report(Code.YAML_TOO_LARGE, event.start_mark, message, "does it hold what it should?")
            raise _Stop
        if kind is ScalarEvent:
            # Nine scalars of ten are ordinary text; a brief has hundreds.
            value = event.value
            if len(value) > LONGEST_TEXT:
                message = f"this text has more than {LONGEST_TEXT:,} characters, the most that is read"
                self._report(Code.YAML_TOO_LARGE, event.start_mark, message, "split it")
                raise _Stop
            if event.style == '"' and (at := next(never_written(value), None)) is not None:
                self._hidden(event, value[at])
            if self._careful or event.tag is not None or (event.implicit[0] and value[:1] in NOT_SURELY_TEXT):
                node = self._scalar(event)
            else:
                mark = event.start_mark
                if len(value) < _SHORT:
                    value = self._words.setdefault(value, value)
                if mark.line + 1 != self._line:
                    self._line = mark.line + 1
                node = Node(value, self._line, mark.column + 1, mark.index, event.end_mark.index, event.style or "")
        elif kind is AliasEvent:
            node = self._alias(event)
            self._last = node._replace(style="*")
            return node
        else:
            node = self._collection(event, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        self._last = node
        return node

    def _scalar(self, event: Any) -> Node:
        mark, value, style = event.start_mark, event.value, event.style or ""
        start, end = mark.index, event.end_mark.index
        if self._source.is_disguised:
            value = self._source.restored(value)
            if value != event.value and self._source.edits:
                style = misread.REPAIRED
        if event.tag is not None and event.tag not in _TEXT_TAGS:
            self._bad_tag(event)
        elif event.implicit[0]:
            if self._cut and (repair := misread.cut_by_hash(self._source, start, end)):
                return self._repaired(repair)
            try:
                value = resolve(value)
            except NumberTooLong:
                self._report(Code.FIELD_VALUE, mark, "this number is longer than any figure", "quote it if it is text")
                style = misread.REPAIRED
        return Node(value, mark.line + 1, mark.column + 1, start, end, style)

    def _repaired(self, repair: misread.Repair) -> Node:
        self._problems.append(repair.problem)
        where = repair.problem.where
        value = " ".join(self._source.text[repair.start : repair.end].split())
        return Node(value, where.line, where.column, repair.start, repair.end, misread.REPAIRED)

    def _alias(self, event: Any) -> Node:
        mark, name = event.start_mark, event.anchor
        node = self._anchors.get(name)
        if node is None:
            if name in self._anchors:
                self._report(Code.YAML_TOO_LARGE, mark, f"*{name} stands inside what it names", "write it out")
                raise _Stop
            return self._repaired(misread.no_anchor(self._source, mark.index, event.end_mark.index))
        self._growth += node.size
        if self._growth > LARGEST_GROWTH:
            message = f"aliases make the file grow by more than {LARGEST_GROWTH:,} values"
            self._report(Code.YAML_TOO_LARGE, mark, message, "write things out, or leave them out")
            raise _Stop
        return node._replace(line=mark.line + 1, column=mark.column + 1, start=mark.index, end=event.end_mark.index)

    def _collection(self, event: Any, depth: int) -> Node:
        if depth >= DEEPEST:
            mark = event.start_mark
            self._problems.append(_depth_problem(Where(self._source.file, mark.line + 1, mark.column + 1)))
            raise _Stop
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        if event.tag is not None and event.tag not in _COLLECTION_TAGS:
            self._bad_tag(event)
        return self._sequence(event, depth) if event.__class__ is SequenceStartEvent else self._mapping(event, depth)

    def _sequence(self, event: Any, depth: int) -> Node:
        mark = event.start_mark
        items: list[Node] = []
        size = 1
        while (inner := self._next()).__class__ is not SequenceEndEvent:
            node = self._node(inner, depth + 1)
            size += node.size
            items.append(node)
            if depth and len(items) > LONGEST_LIST:
                message = f"this list has more than {LONGEST_LIST:,} items, the most that is read"
                self._report(Code.YAML_TOO_LARGE, mark, message, "is a brief meant to be so long? Split it")
                raise _Stop
        end = _end(inner)
        style = ""
        if event.flow_style:
            style = "["
            if len(items) == 1 and misread.is_link(items[0], mark.index):
                return self._repaired(misread.nested_list(self._source, mark.index, end))
            if len(items) > 1:
                items = self._joined_numbers(items)
        value = [node.value for node in items]
        return Node(value, mark.line + 1, mark.column + 1, mark.index, end, style, items, None, size)

    def _joined_numbers(self, items: list[Node]) -> list[Node]:
        joined = items[:1]
        for node in items[1:]:
            repair = misread.split_number(self._source, joined[-1], node)
            if repair:
                joined[-1] = self._repaired(repair)
            else:
                joined.append(node)
        return joined

    def _mapping(self, event: Any, depth: int) -> Node:
        mark = event.start_mark
        keys: dict[str, Node] = {}
        items: dict[str, Node] = {}
        size = 1
        split: dict[str, int] = {}
        name: Any = None
        flow = bool(event.flow_style)
        repeated = False
        while (inner := self._next()).__class__ is not MappingEndEvent:
            key = self._node(inner, depth + 1)
            node = self._node(self._next(), depth + 1)
            size += key.size + node.size
            if flow and node.value is None and node.start == key.end == node.end:
                if pair := misread.no_space(self._source, key):
                    self._problems.append(pair.problem)
                    key, node = pair.key, pair.node
                elif name in items and misread.is_plain(items[name]):
                    split[name] = key.end
                    continue
            name = key.value
            if not isinstance(name, str):
                self._bad_key(key)
            elif name in items:
                # Several in a row are one mistake: the - of a new item was forgotten.
                if not repeated:
                    self._repeated_key(key, keys[name])
                repeated = True
            else:
                repeated = False
                keys[name] = key
                items[name] = node
        for name, end in split.items():
            items[name] = self._repaired(misread.split_by_comma(self._source, items[name].start, end))
        value = {name: node.value for name, node in items.items()}
        style = "{" if flow else ""
        end = _end(inner)
        return Node(value, mark.line + 1, mark.column + 1, mark.index, end, style, items, keys, size)

    def _bad_key(self, key: Node) -> None:
        written = shown(self._source.text[key.start : key.end])
        what = "a list or mapping" if key.items is not None else f"not text but {_KINDS[type(key.value).__name__]}"
        hint = f'write "{written}":' if key.items is None and written else "a key is a word followed by a colon"
        where = Where(self._source.file, key.line, key.column)
        self._problems.append(Problem(Code.YAML_KEY, where, f"this key is {what}", hint))

    def _repeated_key(self, key: Node, first: Node) -> None:
        message = f"`{shown(key.value)}` stands here already, in line {first.line}"
        where = Where(self._source.file, key.line, key.column)
        hint = "delete one or join them, or put - before it where a new item begins"
        self._problems.append(Problem(Code.YAML_DUPLICATE_KEY, where, message, hint))

    def _bad_tag(self, event: Any) -> None:
        tag = shown(event.tag.replace("tag:yaml.org,2002:", "!!"))
        message = f"YAML reads {tag} as a tag, and no such tag is known here"
        self._report(Code.YAML_TAG, event.start_mark, message, "delete it; if it is text, quote the whole text")


def _end(event: Any) -> int:
    index: int = event.end_mark.index
    return index


_TEXT_TAGS = frozenset(("!", "tag:yaml.org,2002:str"))
_COLLECTION_TAGS = frozenset(("!", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"))
_KINDS = {"int": "a number", "Decimal": "a number", "bool": "true or false", "NoneType": "empty"}
