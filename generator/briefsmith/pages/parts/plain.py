"""Items of a kind that has no drawing of its own: a list of sentences, with who says each and what goes with it."""

from __future__ import annotations

from collections.abc import Iterable

from briefsmith.edition.plain import plain_item
from briefsmith.pages.parts.quotes import item_mark
from briefsmith.pages.parts.tables import block, bullet
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.writer import anchor
from briefsmith.text.slugs import Ref


def plain_list(sheet: Sheet, refs: Iterable[Ref]) -> str:
    """Return items on the page of their brief, in the order given; empty where there are none."""
    items = [_item(sheet, ref) for ref in refs]
    return block("bs-claims", "\n\n".join(items)) if items else ""


def _item(sheet: Sheet, ref: Ref) -> str:
    said = plain_item(sheet.view.edition, ref)
    first = anchor(ref.item) + sheet.passage(said.headline) + sheet.cite(ref)
    names = [sheet.link(entity) for entity in said.entities if entity not in said.headline.targets]
    line = [
        *(f"— {sheet.speaker(speaker)}" for speaker in said.speakers),
        *map(sheet.date, said.dates),
        item_mark(sheet.view, ref),
        *([sheet.labels.listed(names)] if names else []),
    ]
    below = [sheet.passage(passage) for passage in said.prose]
    return bullet(f"{first}<br><small>{' · '.join(line)}</small>", *below, *map(sheet.item_link, said.items))
