"""Markdown that authors write in YAML: read, rewritten, and made safe for the pages.

Between the packages a link has a logical address (`brief:openai`); `retarget` turns it into whatever a page needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from briefsmith.text.markdown_read import parse
from briefsmith.text.markdown_tree import Block, CodeBlock, Heading, List, Paragraph, Quote, Rule, plain_line
from briefsmith.text.markdown_write import escape, write, write_link
from briefsmith.text.wikilinks import LOGICAL_SCHEME

__all__ = ["escape", "normal", "plain", "retarget", "tree"]


def retarget(markdown: str, change: Callable[[str, str], str | None]) -> str:
    """Return Markdown with every link of a logical address rewritten.

    `change` gets the address (`brief:chinese-sora#clip-length`) and the words as Markdown, and returns the Markdown to
    put there, or None for the words alone. What it returns stands as it is: it must be safe. Everything else comes out
    in its normal form (see `normal`), so the result does not depend on who wrote the input.
    """

    def link(href: str, words: str) -> str:
        if not href.startswith(LOGICAL_SCHEME):
            return write_link(href, words)
        changed = change(href, words)
        return words if changed is None else changed

    return write(parse(markdown), link)


def normal(markdown: str) -> str:
    """Return the same Markdown in the one form that CommonMark and Python-Markdown read alike, safe in HTML."""
    return write(parse(markdown))


def plain(markdown: str) -> str:
    """Return the text without markup: a blank line between blocks, a line for each item of a list."""
    return _plain(parse(markdown))


def tree(markdown: str) -> tuple[Block, ...]:
    """Return the tree of the text; `markdown_tree.as_json` turns a node into JSON."""
    return parse(markdown)


def _plain(blocks: Iterable[Block], between: str = "\n\n") -> str:
    return between.join(text for block in blocks if (text := _plain_block(block)))


def _plain_block(block: Block) -> str:
    match block:
        case Paragraph(children) | Heading(_, children):
            return plain_line(children)
        case List(items):
            return "\n".join(_plain(item, "\n") for item in items)
        case Quote(children):
            return _plain(children)
        case CodeBlock(text):
            return text
        case Rule():
            return ""
