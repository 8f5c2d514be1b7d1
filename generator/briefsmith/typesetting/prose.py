"""Markdown as nodes of the template. What Markdown cannot say here (raw HTML, pictures) was dropped by its parser."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from briefsmith.edition.prose import Passage
from briefsmith.text import markdown_tree as md
from briefsmith.typesetting.document import Json
from briefsmith.typesetting.rich import Block, Rich, link, paragraph, text, wrap

Resolve = Callable[[str, Rich], Rich]
"""Gets the address of a link and its words, and returns what stands there."""

_SCHEMES = ("https://", "http://", "mailto:")


def blocks(passage: Passage, resolve: Resolve, language: str | None = None) -> list[Json]:
    """Return paragraphs, lists and the like, in `language` where that is not the document's.

    A heading is a bold paragraph: it may not disturb the order of ours.
    """
    return [_block(block, resolve, language) for block in passage.tree]


def line(passage: Passage, resolve: Resolve, language: str | None = None) -> Rich:
    """Return prose as one line, for a cell or an item; where it has several blocks a line ends between them."""
    found: Rich = []
    for block in passage.tree:
        if found:
            found.append({"kind": "break"})
        found += _flat(_block(block, resolve, language))
    return found


def external(address: str, words: Rich) -> Rich:
    """Return a link to an address outside, its words alone where the scheme is none that a reader should follow."""
    return link(words, url=address) if address.lower().startswith(_SCHEMES) else words


def _block(block: md.Block, resolve: Resolve, language: str | None) -> Block:
    match block:
        case md.Paragraph(children):
            return paragraph(_said(_inlines(children, resolve), language))
        case md.Heading(_, children):
            return paragraph(wrap("strong", _said(_inlines(children, resolve), language)))
        case md.List(items, start):
            made: list[Json] = [[_block(part, resolve, language) for part in item] for item in items]
            return {"kind": "list", "start": start, "items": made}
        case md.Quote(children):
            return {"kind": "quote", "children": [_block(part, resolve, language) for part in children]}
        case md.CodeBlock(code):
            return {"kind": "code-block", "text": code}
        case md.Rule():
            return {"kind": "rule"}


def _said(words: Rich, language: str | None) -> Rich:
    return [{"kind": "lang", "language": language, "children": words}] if language and words else words


def _inlines(nodes: Iterable[md.Inline], resolve: Resolve) -> Rich:
    return [made for node in nodes for made in _inline(node, resolve)]


def _inline(node: md.Inline, resolve: Resolve) -> Rich:
    match node:
        case md.Text(characters):
            return text(characters)
        case md.Code(characters):
            return [{"kind": "code", "text": characters}]
        case md.Break():
            return [{"kind": "break"}]
        case md.Strong(children):
            return wrap("strong", _inlines(children, resolve))
        case md.Emphasis(children):
            return wrap("emphasis", _inlines(children, resolve))
        case md.Link(href, children):
            return resolve(href, _inlines(children, resolve))


def _flat(block: Block) -> Rich:
    found: Rich = []
    children = block.get("children")
    items = block.get("items")
    if isinstance(items, list):
        for n, item in enumerate(items):
            parts = [part for part in item if isinstance(part, dict)] if isinstance(item, list) else []
            if n:
                found.append({"kind": "break"})
            found += [*text("– "), *(node for part in parts for node in _flat(part))]
    elif isinstance(children, list):
        for child in children:
            if isinstance(child, dict):
                found += _flat(child) if block["kind"] == "quote" else [child]
    elif isinstance(block.get("text"), str):
        found.append({"kind": "code", "text": block["text"]})
    return found
