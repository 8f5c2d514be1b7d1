"""One PDF before it is typeset: everything the template needs, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from briefsmith.problems import Where

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the PDF."""

    name: str
    mime: str
    description: str
    content: str


@dataclass(frozen=True, slots=True)
class Document:
    """What one PDF is made from. Equal documents give equal bytes.

    `path` is below the site's root. `texts` is every authored text that may stand in it, with its place in the YAML, so
    that a character that no font has can be named with where it stands, and `elsewhere` the texts of what it only
    links to, which may lend it a title or a statement; `unprintable` are those characters that no
    document may hold (control characters, private use) and that stand as `[U+0007]` in `data` already.
    """

    path: str
    title: str
    language: str
    updated: date
    data: Mapping[str, Json]
    attachments: tuple[Attachment, ...] = ()
    texts: tuple[tuple[Where, str], ...] = ()
    elsewhere: tuple[tuple[Where, str], ...] = ()
    unprintable: frozenset[str] = frozenset()
