"""What an item of any kind says, found by the markers of its model.

A surface that has no drawing of its own for a kind shows this, so that a new kind is on every surface from its model
alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefsmith.edition.edition import Edition
from briefsmith.edition.prose import Passage
from briefsmith.model.figure import Speaker
from briefsmith.model.items import about, dates_of, group_of, items_named, speakers_of
from briefsmith.model.prose import prose_of_item
from briefsmith.text.slugs import Ref

_SECTIONS = {"figures": "brief.figures.all", "events": "brief.timeline"}


@dataclass(frozen=True, slots=True)
class PlainItem:
    """An item as a sentence, who says it, and what goes with it."""

    headline: Passage
    """Empty for a kind that is known by its value."""
    prose: tuple[Passage, ...]
    """Its other prose, in the order of its fields."""
    speakers: tuple[Speaker, ...]
    dates: tuple[str, ...]
    """In EDTF, as written."""
    entities: tuple[str, ...]
    items: tuple[Ref, ...]
    """Items that it names, of its brief or of others."""


def plain_item(edition: Edition, ref: Ref) -> PlainItem:
    """Return what an item says. KeyError where the corpus has no such item."""
    item = edition.corpus.item[ref]
    headline = Passage()
    prose = []
    for piece in prose_of_item(ref, item):
        passage = edition.prose(piece.key.owner, piece.key.field, piece.text)
        if piece.kind.headline:
            headline = passage
        else:
            prose.append(passage)
    named = edition.relations.refs(items_named(item), ref.brief)
    return PlainItem(headline, tuple(prose), speakers_of(item), dates_of(item), about(item), named)


def section_label(group: str) -> str:
    """Return the label of the section of a brief in which the items of a list stand: `brief.claims`."""
    return _SECTIONS.get(group, f"brief.{group}")


def section_of(edition: Edition, ref: Ref) -> str:
    """Return the label of the section in which an item stands."""
    return section_label(group_of(edition.corpus.item[ref]))
