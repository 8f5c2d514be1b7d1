"""Types that say where a text may stand, so that text made for one place is not used in another.

They are strings to Python and different types to mypy. Each is made in one place, which escapes or writes for it;
code that builds Markdown itself names the type of its result. Typst has no type here: it is given data, and nothing
that is written becomes code of it.
"""

from __future__ import annotations

import re
from html import escape
from typing import NewType

from briefsmith.text.addresses import is_link
from briefsmith.text.markdown_tree import single_line
from briefsmith.text.unseen import visible
from briefsmith.text.wikilinks import LOGICAL_SCHEME

Blocks = NewType("Blocks", str)
"""Markdown of paragraphs, lists, code: it stands between blank lines and at the start of a line."""

Line = NewType("Line", Blocks)
"""Markdown of one line: for an item of a list, a cell, the words of a link, a place within HTML; also for `Blocks`."""

Attribute = NewType("Attribute", str)
"""Characters for an attribute in double quotes, or for the text of an HTML element."""

Href = NewType("Href", str)
"""An address as a link in Markdown holds it: of the web, of mail, or of a place on the same site."""

Cell = NewType("Cell", str)
"""Characters for one cell of a table in CSV, before it is quoted."""

Shown = NewType("Shown", str)
"""Words that a terminal shows and does not obey."""

_BREAKS_A_LINK = re.compile(r"[()\[\]'\"<>\\\s*`{}|^]")
_ENTITY = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
# A spreadsheet takes text that begins like this for a formula. The apostrophe makes it text and is not shown there.
_FORMULA = re.compile(r"\s*[=+\-@\t\r|%＝＋－＠]")
# Where a spreadsheet parts cells at semicolons, tabs or lines, a cell of ours is cut, and its rest may begin like that.
_FORMULA_WITHIN = re.compile(r"([;\t\n\r][\s\"']*)(?=[=@|%＝＠]|[+\-＋－](?![\d\s]))")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:E[+-]\d+)?")


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


def href(address: str) -> Href:
    """Return an address for a link in Markdown; raises ValueError where no link may lead there (`javascript:`)."""
    if not address.startswith(LOGICAL_SCHEME) and not is_link(address):
        raise ValueError(f"no link may lead to {address!r}")
    return Href(_ENTITY.sub("&amp;", _BREAKS_A_LINK.sub(lambda match: f"%{ord(match[0]):02X}", address)))


def linked(words: str, to: Href) -> str:
    """Return a link in Markdown; `words` is Markdown."""
    return f"[{words}]({to})"


def cell(text: str) -> Cell:
    """Return text for a cell that no spreadsheet takes for a formula; a number stays one."""
    text = f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
    return Cell(_FORMULA_WITHIN.sub(r"\1'", text))


def shown(text: str) -> Shown:
    """Return words for a terminal: what would steer it, or turn a line round, is shown as its number."""
    return Shown(visible(text))
