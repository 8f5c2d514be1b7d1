"""Types that say where a text may stand, so that text made for one place is not used in another.

They are strings to Python and different types to mypy. Each is made in one place, which escapes or writes for it;
code that builds Markdown itself names the type of its result.
"""

from __future__ import annotations

from html import escape
from typing import NewType

from briefsmith.text.markdown_tree import single_line

Blocks = NewType("Blocks", str)
"""Markdown of paragraphs, lists, code: it stands between blank lines and at the start of a line."""

Line = NewType("Line", Blocks)
"""Markdown of one line: for an item of a list, a cell, the words of a link, a place within HTML; also for `Blocks`."""

Attribute = NewType("Attribute", str)
"""Characters for an attribute in double quotes, or for the text of an HTML element."""


def line(markdown: str) -> Line:
    """Return Markdown as a line; raises ValueError where it is more than one."""
    if "\n" in markdown:
        raise ValueError(f"this is no line of Markdown: {markdown!r}")
    return Line(Blocks(markdown))


def attribute(text: str) -> Attribute:
    """Return text, on one line, for an attribute in double quotes or within an element of HTML.

    A blank line would end a block of HTML, and a reader of Markdown would obey what follows.
    """
    return Attribute(escape(single_line(text)))


def html_text(text: str) -> str:
    """Return text, on one line, for the inside of an element of HTML or SVG, where quotes are characters."""
    return escape(single_line(text), quote=False)
