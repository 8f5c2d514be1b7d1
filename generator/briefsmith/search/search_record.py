"""One thing that a reader may look for: what is shown of it, what finds it, and what it can be narrowed by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from briefsmith.edition.paths import Place
from briefsmith.model.brief import Brief
from briefsmith.model.entity import ROOMS
from briefsmith.model.items import kind_of
from briefsmith.model.schema import item_groups

KINDS: tuple[str, ...] = (
    "brief",
    "source",
    # Topics say what a text is about, so readers look for them before all other entries.
    *sorted((holds.one for holds in ROOMS.values()), key=lambda one: one != "topic"),
    *(kind_of(model) for model in item_groups(Brief).values()),
    "tension",
    "page",
)
"""What a result may be, and the order in which the facet lists them: every room of the registry, every kind of item."""

Facet = Literal["kind", "topic", "organisation", "language", "year"]
"""What results can be narrowed by."""


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """A page, or an item on one. `title`, `context` and `text` are shown; all but `context` are searched."""

    kind: str
    """One of `KINDS`."""
    place: Place
    title: str
    text: str = ""
    context: str = ""
    names: tuple[str, ...] = ()
    """A query that equals one of these means this record: names in every script, a brief's title, `70億`, `7B`."""
    alternatives: tuple[str, ...] = ()
    """Other ways to write what it says: misspellings, tokens of evidence, dates, terms to watch for."""
    related: tuple[str, ...] = ()
    """What it has to do with, in every script; weighs like its text and is not shown."""
    facets: Mapping[Facet, tuple[str, ...]] = field(default_factory=dict)
    """Values it is found under: ids of topics and organisations, language tags, years."""
