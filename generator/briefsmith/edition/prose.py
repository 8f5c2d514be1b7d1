"""A piece of prose with its links: one value that pages, PDFs, search and data files each print in their own way.

A link in it has a logical address, `brief:` and the id or reference that it names.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from briefsmith.text import markdown as md
from briefsmith.text.contexts import Blocks, Line, line
from briefsmith.text.markdown_tree import Block, Paragraph, as_line
from briefsmith.text.markdown_write import WriteLink, write, write_line, write_link
from briefsmith.text.wikilinks import LOGICAL_SCHEME

Fill = Callable[[str, Line], str]
"""From what a link names and its words to the Markdown that stands there, on one line."""

# No YAML document can hold this character, so no author's text does.
_MARK = "\0"

_LINK = re.compile(rf"\[([^\[\]]*)\]\({LOGICAL_SCHEME}[^()\s]*\)")
_MARKUP = re.compile(r"[\[\]*_`\\<>&#|~!=]|^\s*(?:[-+]|\d+[.)])\s|^ {4}", re.MULTILINE)


class Hole(NamedTuple):
    """A link within a piece of prose: the id or reference it names, and its words as Markdown."""

    target: str
    words: Line


@dataclass(frozen=True)
class Passage:
    """A piece of linked prose; an empty one where an author wrote nothing."""

    markdown: str = ""

    def blocks(self, fill: Fill) -> Blocks:
        """Return Markdown that is safe between the blocks of a page, with `fill(target, words)` for every link."""
        return Blocks(_filled(self._parts, fill))

    def inline(self, fill: Fill) -> Line:
        """Return the same as one line, for a cell, an item of a list or a place within HTML."""
        return line(_filled(self._parts_of_line, fill))

    @property
    def is_paragraph(self) -> bool:
        """Whether it is one paragraph, which may stand in a line as it is."""
        return all(isinstance(block, Paragraph) for block in self.tree) and len(self.tree) <= 1

    @property
    def opening(self) -> Passage:
        """Its first block."""
        return Passage(write(self.tree[:1]))

    @property
    def targets(self) -> tuple[str, ...]:
        """What its links name, in order, each as often as it is linked."""
        return tuple(part.target for part in self._parts if isinstance(part, Hole))

    @cached_property
    def tree(self) -> tuple[Block, ...]:
        """Its Markdown as a tree."""
        return md.tree(self.markdown)

    @property
    def plain(self) -> str:
        """Its text without markup: a blank line between blocks, a line for each item of a list."""
        return md.plain(self.markdown)

    @property
    def line(self) -> str:
        """Its text without markup, on one line."""
        # Nearly all prose is words and our own links; parsing it all would be half the time that search takes.
        words = _LINK.sub(r"\1", self.markdown)
        return " ".join((self.plain if _MARKUP.search(words) else words).split())

    # One sentence stands on the pages of everything it names; it is parsed and written for the first of them only.

    @cached_property
    def _parts(self) -> tuple[str | Hole, ...]:
        return _parts(lambda link: write(self.tree, link))

    @cached_property
    def _parts_of_line(self) -> tuple[str | Hole, ...]:
        return _parts(lambda link: write_line(as_line(self.tree), link))


def _parts(write_with: Callable[[WriteLink], str]) -> tuple[str | Hole, ...]:
    holes: list[Hole] = []

    def keep(address: str, words: str) -> str:
        if not address.startswith(LOGICAL_SCHEME):
            return write_link(address, words)
        holes.append(Hole(address.removeprefix(LOGICAL_SCHEME), line(words)))
        return f"{_MARK}{len(holes) - 1}{_MARK}"

    parts = write_with(keep).strip().split(_MARK)
    return tuple(holes[int(part)] if n % 2 else part for n, part in enumerate(parts))


def _filled(parts: tuple[str | Hole, ...], fill: Fill) -> str:
    return "".join(part if isinstance(part, str) else fill(part.target, part.words) for part in parts)
