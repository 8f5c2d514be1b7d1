"""Ids, references and page paths: three kinds of name, converted into each other only here.

- An **id** is lower-case kebab ASCII: `mimo-audio`.
- A **reference** names an item of a brief: `chinese-sora#sora-clip-length`; inside its own brief `#sora-clip-length`.
- A **page path** is a Markdown file below the docs folder: `systems/mimo-audio.md`.
"""

from __future__ import annotations

import posixpath
import re
from typing import NamedTuple, NewType
from unicodedata import normalize

from briefsmith.text.contexts import Href

PagePath = NewType("PagePath", str)

ID_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_ID = re.compile(rf"{ID_PATTERN}\Z")
_ID_LIMIT = 80


class Ref(NamedTuple):
    """A reference to an item of a brief."""

    brief: str
    item: str

    def __str__(self) -> str:
        return f"{self.brief}#{self.item}"


def is_id(text: str) -> bool:
    """Tell whether `text` may be an id: lower-case kebab ASCII, at most 80 characters."""
    return len(text) <= _ID_LIMIT and _ID.match(text) is not None


def suggest_id(text: str) -> str:
    """Turn any text into the nearest id, without accents; empty where it holds no ASCII letter or digit."""
    plain = re.sub(r"[\u0300-\u036f]", "", normalize("NFKD", text.lower()))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_ID_LIMIT].strip("-")


def meant_id(text: str) -> str:
    """The id that was probably meant: people write the file of a seed for the seed. Empty as `suggest_id` is."""
    return suggest_id(re.sub(r"^.*/|\.ya?ml$", "", text))


def parse_ref(text: str, brief: str | None = None) -> Ref | None:
    """Read `brief-id#item-id`, or `#item-id` within `brief`; None where it is neither."""
    owner, mark, item = text.partition("#")
    owner = owner or (brief or "")
    return Ref(owner, item) if mark and is_id(owner) and is_id(item) else None


def relative_link(target: PagePath, source: PagePath, fragment: str = "") -> Href:
    """Return the link that leads from the page `source` to the page `target`, as Markdown on disk needs it."""
    if target == source and fragment:
        return Href(f"#{fragment}")
    address = posixpath.relpath(target, posixpath.dirname(source) or ".")
    return Href(f"{address}#{fragment}" if fragment else address)


def relative_url(target: PagePath, source: PagePath, fragment: str = "", *, folders: bool = True) -> str:
    """Return the address that leads from one built page to another, for HTML that MkDocs leaves as it is.

    `folders` is whether pages are addressed as `figures/`; otherwise they are `figures.html`.
    """
    if folders:
        url = posixpath.relpath("/" + site_url(target), "/" + site_url(source)) + "/"
    else:
        url = relative_link(target, source).removesuffix(".md") + ".html"
    return f"{url}#{fragment}" if fragment else url


def site_url(path: PagePath) -> str:
    """Return the address of a page below the site's root with directory addresses: `systems/mimo-audio/`."""
    stem = path.removesuffix(".md")
    folder, _, name = stem.rpartition("/")
    if name == "index":
        return f"{folder}/" if folder else ""
    return f"{stem}/"
