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
from briefsmith.text.markdown_tree import Block
from briefsmith.text.wikilinks import LOGICAL_SCHEME

# No YAML document can hold this character, so no author's text does.
_MARK = "\0"

_LINK = re.compile(rf"\[([^\[\]]*)\]\({LOGICAL_SCHEME}[^()\s]*\)")
_MARKUP = re.compile(r"[\[\]*_`\\<>&#|~!=]|^\s*(?:[-+]|\d+[.)])\s|^ {4}", re.MULTILINE)


class Hole(NamedTuple):
    """A link within a piece of prose: the id or reference it names, and its words as Markdown."""

    target: str
    words: str


@dataclass(frozen=True)
class Passage:
    """A piece of linked prose; an empty one where an author wrote nothing."""

    markdown: str = ""

    def filled(self, fill: Callable[[str, str], str]) -> str:
        """Return Markdown that is safe on a page, with `fill(target, words)` in the place of every link."""
        return "".join(part if isinstance(part, str) else fill(part.target, part.words) for part in self._parts)

    @property
    def targets(self) -> tuple[str, ...]:
        """What its links name, in order, each as often as it is linked."""
        return tuple(part.target for part in self._parts if isinstance(part, Hole))

    @property
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

    @cached_property
    def _parts(self) -> tuple[str | Hole, ...]:
        # One sentence stands on the pages of everything it names; it is parsed for the first of them only.
        holes: list[Hole] = []

        def keep(address: str, words: str) -> str:
            holes.append(Hole(address.removeprefix(LOGICAL_SCHEME), words))
            return f"{_MARK}{len(holes) - 1}{_MARK}"

        parts = md.retarget(self.markdown, keep).strip().split(_MARK)
        return tuple(holes[int(part)] if n % 2 else part for n, part in enumerate(parts))
