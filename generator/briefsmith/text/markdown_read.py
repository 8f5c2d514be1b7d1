"""CommonMark text to the tree.

The tree holds less than CommonMark does, on purpose. What prose from YAML may not bring into a page is gone here: raw
HTML is text, a picture is its description, a link to anything but http, https, mail, another page or a logical address
is its words, and the title of a link is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from briefsmith.text.addresses import is_link
from briefsmith.text.markdown_tree import (
    Block,
    Break,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Link,
    List,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Text,
    line,
    one_line,
    without_controls,
)
from briefsmith.text.wikilinks import LOGICAL_SCHEME

_LANGUAGE = re.compile(r"[\w+-]*", re.ASCII)


def parse(markdown: str) -> tuple[Block, ...]:
    """Return the tree of CommonMark text (no raw HTML, no tables, no reference definitions); never raises."""
    return _blocks(SyntaxTreeNode(_parser().parse(markdown)).children)


def parse_line(markdown: str) -> tuple[Inline, ...]:
    """Return the content of text that is one line whatever it looks like; never raises.

    Marks that would begin a heading, a list, a quotation or a block of code are characters here, so nothing that was
    written is lost, and a line end is a space.
    """
    return one_line(_inline_of(SyntaxTreeNode(_parser().parseInline(markdown.strip()))))


def is_line(markdown: str) -> bool:
    """Tell whether text is one paragraph, so that it reads alike as a line and as blocks.

    So is one that begins with a number and a point, as a year may that ends a sentence before.
    """
    blocks = SyntaxTreeNode(_parser().parse(markdown)).children
    while len(blocks) == 1 and blocks[0].type in ("ordered_list", "list_item"):
        blocks = blocks[0].children
    return len(blocks) <= 1 and all(block.type == "paragraph" for block in blocks)


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> tuple[Block, ...]:
    found: list[Block] = []
    for node in nodes:
        block = _block(node)
        if block is None:
            continue
        last = found[-1] if found else None
        if isinstance(block, List) and isinstance(last, List) and (last.start is None) == (block.start is None):
            # Python-Markdown reads them as one list whatever their marks are.
            found[-1] = _list(last.items + block.items, last.start, last.tight and block.tight)
        else:
            found.append(block)
    return tuple(found)


def _block(node: SyntaxTreeNode) -> Block | None:
    match node.type:
        case "heading":
            # A heading is one line.
            children = one_line(_inline_of(node))
            return Heading(int(node.tag[1:]), children) if children else None
        case "bullet_list" | "ordered_list":
            items = tuple(blocks for item in node.children if (blocks := _blocks(item.children)))
            start = None if node.type == "bullet_list" else int(node.attrs.get("start", 1))
            tight = all(part.hidden for item in node.children for part in item.children if part.type == "paragraph")
            return _list(items, start, tight) if items else None
        case "blockquote":
            quoted = _blocks(node.children)
            return Quote(quoted) if quoted else None
        case "fence" | "code_block":
            language = _LANGUAGE.match(node.info.strip()) if node.type == "fence" else None
            text = "\n".join(_code_line(part) for part in node.content.split("\n")).strip("\n")
            return CodeBlock(text, language[0] if language else "") if text.strip() else None
        case "hr":
            return Rule()
        case _:
            children = line(_inline_of(node))
            return Paragraph(children) if children else None


def _list(items: tuple[tuple[Block, ...], ...], start: int | None, tight: bool) -> List:
    # Only this shape can be written without blank lines and be read alike by CommonMark and Python-Markdown.
    simple = all(
        isinstance(item[0], Paragraph) and all(isinstance(block, List) and block.tight for block in item[1:2])
        for item in items
    )
    return List(items, start, tight and simple and all(len(item) <= 2 for item in items))  # noqa: PLR2004


def _code_line(text: str) -> str:
    return without_controls(re.sub(r"[\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]", " ", text)).rstrip()


def _inline_of(node: SyntaxTreeNode) -> Iterable[Inline]:
    for child in node.children:
        yield from _inlines(child.children) if child.type == "inline" else _inline(child)


def _inlines(nodes: Iterable[SyntaxTreeNode]) -> Iterable[Inline]:
    for node in nodes:
        yield from _inline(node)


def _inline(node: SyntaxTreeNode) -> Iterable[Inline]:
    match node.type:
        case "text":
            yield Text(node.content)
        case "softbreak":
            yield Text(" ")
        case "hardbreak":
            yield Break()
        case "code_inline":
            yield Code(node.content)
        case "strong":
            yield Strong(tuple(_inlines(node.children)))
        case "em":
            yield Emphasis(tuple(_inlines(node.children)))
        case "link":
            href = str(node.attrs.get("href", ""))
            children = tuple(_inlines(node.children))
            if _is_safe(href):
                yield Link(href, children)
            else:
                yield from children
        case "image":
            yield from _inlines(node.children)
        case _:
            yield Text(node.content)


def _is_safe(href: str) -> bool:
    return bool(href) and (href.startswith(LOGICAL_SCHEME) or is_link(href))


@cache
def _parser() -> MarkdownIt:
    # Without `reference`, `[x]: …` stays visible: as a rule it would vanish from the page.
    return MarkdownIt("commonmark", {"html": False}).disable(["reference", "html_block", "html_inline"])
