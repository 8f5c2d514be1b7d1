"""Markdown as a small tree of frozen values: what linking, pages and Typst work on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from itertools import groupby
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Characters, on one line."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """Code within a line."""

    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line within a paragraph."""


@dataclass(frozen=True, slots=True)
class Strong:
    """Bold words."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words in italics."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address."""

    href: str
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` from 1."""

    level: int
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class List:
    """A list; `start` is its first number, None where it has bullets. A tight one has no space between its items."""

    items: tuple[tuple[Block, ...], ...]
    start: int | None = None
    tight: bool = True


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation."""

    children: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines of code."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


Inline: TypeAlias = Text | Code | Break | Strong | Emphasis | Link
Block: TypeAlias = Paragraph | Heading | List | Quote | CodeBlock | Rule
Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"

# Everything that is a line end to some reader of the page (Python's splitlines among them) is one space here.
_SPACE = re.compile(r"[ \t-\r\x1c-\x1f\x85\u2028\u2029]+")
# Python-Markdown marks its own places with control characters.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")


def as_json(node: Block | Inline) -> dict[str, Json]:
    """Return a node as JSON: its fields, and `kind`, the name of its class in lower case."""
    found: dict[str, Json] = {"kind": type(node).__name__.lower()}
    found.update((field.name, _json(getattr(node, field.name))) for field in fields(node))
    return found


def plain_line(nodes: Iterable[Inline]) -> str:
    """Return the characters of a line without its markup; a `Break` is a line end."""
    return "".join(_plain(node) for node in nodes)


def without_controls(text: str) -> str:
    """Return text without control characters other than white space."""
    return _CONTROL.sub("", text)


def single_line(text: str) -> str:
    """Return text with every run of white space and line ends as one space, and without control characters."""
    # Nearly every text is so already, which takes less to see than to do.
    if text.isprintable() and "  " not in text:
        return text
    return _SPACE.sub(" ", without_controls(text))


def tidy(nodes: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return a line in the one form in which it is written.

    Neighbouring texts are one; emphasis holds no white space at its ends and no emphasis of its own kind; a link
    stands around emphasis and not within it, where its brackets would keep CommonMark from seeing the emphasis.
    """
    flat = (part for node in nodes for part in _tidy(node))
    merged: list[Inline] = []
    for is_text, run in groupby(flat, key=lambda node: isinstance(node, Text)):
        if is_text:
            text = single_line("".join(_plain(node) for node in run))
            if text:
                merged.append(Text(text))
        else:
            merged.extend(run)
    return tuple(merged)


def _tidy(node: Inline) -> Iterable[Inline]:
    match node:
        case Text() | Break():
            return (node,)
        case Code(text):
            text = single_line(text).strip(" ")
            return (Code(text),) if text else (Text(" "),)
        case Link(href, children):
            inner = tidy(_without(children, Link))
            return (Link(href, inner),) if plain_line(inner).strip() else inner
        case Strong(children) | Emphasis(children):
            kind = type(node)
            inner = tidy(_without(tidy(children), kind))
            before, inner, after = _outer_space(inner)
            if not inner:
                return (Text(before + after),)
            if len(inner) == 1 and isinstance(inner[0], Link):
                middle: Inline = Link(inner[0].href, tidy((kind(inner[0].children),)))
            else:
                middle = kind(inner)
            return (Text(before), middle, Text(after))


def _without(nodes: Iterable[Inline], kind: type[Inline]) -> Iterable[Inline]:
    for node in nodes:
        if isinstance(node, Strong | Emphasis | Link):
            inner = tuple(_without(node.children, kind))
            if isinstance(node, kind):
                yield from inner
            else:
                yield Link(node.href, inner) if isinstance(node, Link) else type(node)(inner)
        else:
            yield node


def _outer_space(nodes: tuple[Inline, ...]) -> tuple[str, tuple[Inline, ...], str]:
    before = after = ""
    while nodes and (found := _blank_start(nodes[0])) is not None:
        space, rest = found
        before, nodes = before + space, ((rest, *nodes[1:]) if rest else nodes[1:])
    while nodes and (found := _blank_end(nodes[-1])) is not None:
        space, rest = found
        after, nodes = space + after, ((*nodes[:-1], rest) if rest else nodes[:-1])
    return before, nodes, after


def _blank_start(node: Inline) -> tuple[str, Inline | None] | None:
    if isinstance(node, Break):
        return " ", None
    if not isinstance(node, Text) or not node.text[:1].isspace():
        return None
    rest = node.text.lstrip()
    return node.text[: len(node.text) - len(rest)], Text(rest) if rest else None


def _blank_end(node: Inline) -> tuple[str, Inline | None] | None:
    if isinstance(node, Break):
        return " ", None
    if not isinstance(node, Text) or not node.text[-1:].isspace():
        return None
    rest = node.text.rstrip()
    return node.text[len(rest) :], Text(rest) if rest else None


def _plain(node: Inline) -> str:
    match node:
        case Text(text) | Code(text):
            return text
        case Break():
            return "\n"
        case Strong(children) | Emphasis(children) | Link(_, children):
            return plain_line(children)


def line(nodes: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return the content of a paragraph or heading: tidy, with no white space at its ends or beside a line end."""
    _, nodes, _ = _outer_space(tidy(nodes))
    found: list[Inline] = []
    for n, node in enumerate(nodes):
        if isinstance(node, Break) and found and isinstance(found[-1], Break):
            continue
        if isinstance(node, Text):
            text = node.text
            if n and isinstance(nodes[n - 1], Break):
                text = text.lstrip()
            if n + 1 < len(nodes) and isinstance(nodes[n + 1], Break):
                text = text.rstrip()
            if text:
                found.append(Text(text))
        else:
            found.append(node)
    return tuple(found)


def one_line(nodes: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return the content of a paragraph without its line ends: each is a space."""
    return line(_unbroken(nodes))


def _unbroken(nodes: Iterable[Inline]) -> Iterable[Inline]:
    for node in nodes:
        match node:
            case Break():
                yield Text(" ")
            case Strong(children) | Emphasis(children):
                yield type(node)(tuple(_unbroken(children)))
            case Link(href, children):
                yield Link(href, tuple(_unbroken(children)))
            case _:
                yield node


def as_line(blocks: Iterable[Block]) -> tuple[Inline, ...]:
    """Return blocks as one line: their words in order, a space between two blocks and in the place of line ends.

    Headings, lists, quotations and rules lose their form; lines of code become code within the line.
    """
    found: list[Inline] = []
    for block in blocks:
        match block:
            case Paragraph(children) | Heading(_, children):
                words: tuple[Inline, ...] = children
            case List(items):
                words = as_line(block for item in items for block in item)
            case Quote(quoted):
                words = as_line(quoted)
            case CodeBlock(text):
                words = (Code(text),)
            case Rule():
                words = ()
        found += [*([Text(" ")] if found and words else []), *words]
    return one_line(found)


def _json(value: object) -> Json:
    if isinstance(value, tuple):
        return [_json(part) for part in value]
    if is_dataclass(value):
        return as_json(value)  # type: ignore[arg-type]
    assert value is None or isinstance(value, str | int | bool)
    return value
