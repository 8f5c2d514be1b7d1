"""Mistakes that are valid YAML but mean something else than the author meant, found while the tree is made."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefsmith.load.mistakes import shown, wants_quotes
from briefsmith.load.node import Node
from briefsmith.load.scalars import NumberTooLong, resolve
from briefsmith.load.source import Source
from briefsmith.problems import Code, Problem

REPAIRED = "repaired"
"""Style of a node whose value is what was probably meant. Its form has been complained of; its meaning is checked."""


class Repair(NamedTuple):
    """The span of a text that was meant, and the problem that YAML did not read it so."""

    start: int
    end: int
    problem: Problem


class Pair(NamedTuple):
    """A field that was meant, and the problem that YAML read one word."""

    key: Node
    node: Node
    problem: Problem


# Up to a comment that is one, or to the end of the line.
_COMMENT = re.compile(r"[ \t]+(#[^\s#!][^\r\n]*?)(?=[ \t]+#[ \t]|[ \t]*(?:[\r\n]|\Z))")
_CUT = re.compile(r"[ \t]#[^\s#!]")
_NO_SPACE = re.compile(r"([\w-]+):(\S.*)\Z", re.DOTALL)
_THOUSANDS = 3


def may_be_cut(source: Source) -> bool:
    """Tell whether a comment in the file looks like text: most files need no closer look."""
    return _CUT.search(source.text) is not None


def is_plain(node: Node) -> bool:
    """Tell whether a value is written without quotes or brackets."""
    return node.style == "" and node.items is None


def is_link(inner: Node, start: int) -> bool:
    """Tell whether the only item of a list that begins at `start` makes it look like `[[x]]`."""
    adjacent = inner.style == "[" and inner.start == start + 1
    return (
        adjacent
        and isinstance(inner.items, list)
        and any(is_plain(node) and isinstance(node.value, str) for node in inner.items)
    )


def cut_by_hash(source: Source, start: int, end: int) -> Repair | None:
    """Look for `#word` behind a plain value that YAML takes for a comment."""
    match = _COMMENT.match(source.text, end)
    if match is None:
        return None
    stop = match.end(1)
    begin = match.start(1) if start == end else start
    message = "# after a space begins a comment: YAML does not see the rest of the line"
    found = wants_quotes(source, begin, stop, message)
    hint = f"{found.hint}; a comment is written with a space: # …"
    return Repair(begin, stop, Problem(found.code, found.where, message, hint))


def nested_list(source: Source, start: int, end: int) -> Repair:
    """Report `[[x]]`, which YAML reads as a list in a list."""
    message = "[[ begins a list in a list; a text that begins with a link wants quotes"
    return Repair(start, end, wants_quotes(source, start, end, message))


def no_anchor(source: Source, start: int, end: int) -> Repair:
    """Report `*word` without `&word`."""
    message = f"YAML reads {shown(source.text[start:end])} as an alias, and nothing bears that name"
    return Repair(start, end, wants_quotes(source, start, end, message))


def split_by_comma(source: Source, start: int, end: int) -> Repair:
    """Report a text inside `{ }` that YAML ends at its comma."""
    message = "a comma inside { } ends the text before it"
    return Repair(start, end, wants_quotes(source, start, end, message))


def split_number(source: Source, left: Node, right: Node) -> Repair | None:
    """Look for a number inside `[ ]` that YAML splits at its thousands comma: `[3,800億]`."""
    text, end, start = source.text, left.end, right.start
    if left.items is not None or not is_plain(right) or start != end + 1 or text[end : end + 1] != ",":
        return None
    if not text[end - 1 : end].isdecimal() or not text[start : start + _THOUSANDS].isdecimal():
        return None
    message = "a comma inside [ ] ends the item before it"
    return Repair(left.start, right.end, wants_quotes(source, left.start, right.end, message))


def no_space(source: Source, key: Node) -> Pair | None:
    """Look for `key:value` inside `{ }`, which YAML reads as one word."""
    match = _NO_SPACE.match(key.value) if isinstance(key.value, str) and is_plain(key) else None
    if match is None:
        return None
    where = source.where(key.start)
    hint = f"write `{match[1]}: {shown(match[2])}`"
    problem = Problem(Code.YAML_UNQUOTED, where, "a field's colon must be followed by a space", hint)
    try:
        value = resolve(match[2])
    except NumberTooLong:
        value = match[2]
    start = key.start + match.start(2)
    node = Node(value, where.line, where.column + match.start(2), start, key.end, REPAIRED)
    return Pair(key._replace(value=match[1]), node, problem)
