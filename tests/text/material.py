"""The HTML that a Material for MkDocs site makes of Markdown, as its words, its elements and its links."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

import markdown

EXTENSIONS = [
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "sane_lists",
    "tables",
    "toc",
    "pymdownx.betterem",
    "pymdownx.blocks.details",
    "pymdownx.caret",
    "pymdownx.critic",
    "pymdownx.details",
    "pymdownx.emoji",
    "pymdownx.highlight",
    "pymdownx.inlinehilite",
    "pymdownx.keys",
    "pymdownx.mark",
    "pymdownx.snippets",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "pymdownx.tasklist",
    "pymdownx.tilde",
]
"""What Material's documentation recommends, without what changes characters on purpose (smartsymbols, arithmatex)."""

CONFIG = {
    "pymdownx.snippets": {"base_path": ["."], "check_paths": False},
    "pymdownx.tabbed": {"alternate_style": True},
    "pymdownx.highlight": {"use_pygments": False},
}

PLAIN = {"p", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote", "br", "hr", "a", "div"} | {
    f"h{n}" for n in range(1, 7)
}


@dataclass
class Html(HTMLParser):
    """What a page holds."""

    text: str = ""
    tags: set[str] = field(default_factory=set)
    attributes: set[tuple[str, str]] = field(default_factory=set)
    links: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add((tag, name))
            if name == "href":
                self.links.append(value or "")
        if tag in ("br", "p", "li"):
            self.text += " "

    def handle_data(self, data: str) -> None:
        self.text += data


def html(text: str) -> str:
    """The HTML of a page whose body is `text`."""
    return markdown.markdown(text, extensions=EXTENSIONS, extension_configs=CONFIG)


def read(text: str) -> Html:
    """What the page holds."""
    found = Html()
    found.feed(html(text))
    found.close()
    return found


def words(text: str) -> str:
    """Characters without white space: readers break and join lines as they like."""
    return "".join(text.split()).replace("\u2060", "")
