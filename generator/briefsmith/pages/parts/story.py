"""Events as a story: those with a date in their order, then those of which only the latest is known, then the past."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from briefsmith.pages.parts.items import event_line, event_list
from briefsmith.pages.parts.tables import block, fold, paragraphs
from briefsmith.pages.parts.values import precision_class
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.text.slugs import Ref

_MOST_UNDATED = 6
"""More events of which only the latest date is known are folded: they say least about the order of things."""


class Story(NamedTuple):
    """Events sorted out: `dated`, `undated` by their latest date, and `background`, long before the bulk of events."""

    dated: tuple[Ref, ...]
    undated: tuple[tuple[str, tuple[Ref, ...]], ...]
    background: tuple[Ref, ...]


def sorted_out(view: SiteView, refs: Iterable[Ref]) -> Story:
    """Sort events out, each part in the order given."""
    dated: list[Ref] = []
    undated: dict[str, list[Ref]] = {}
    background: list[Ref] = []
    for ref in refs:
        date = view.corpus.events[ref].date
        if ref in view.relations.background:
            background.append(ref)
        elif precision_class(date) == "until":
            undated.setdefault(date, []).append(ref)
        else:
            dated.append(ref)
    return Story(tuple(dated), tuple((date, tuple(found)) for date, found in undated.items()), tuple(background))


def story(sheet: Sheet, refs: Iterable[Ref], *, own: bool = False) -> str:
    """Return events as a story; empty where there are none. `own` is for the page of their brief."""
    dated, undated, background = sorted_out(sheet.view, refs)
    # In the order in which they are read, for their notes are numbered so.
    with_date = event_list(sheet, dated, own=own)
    earlier = undated_list(sheet, undated, own=own)
    count = sum(len(found) for _, found in undated)
    if count > _MOST_UNDATED:
        earlier = fold(f"{sheet.labels('timeline.earlier')} <small>{count}</small>", earlier)
    return paragraphs(
        with_date,
        earlier,
        background_fold(sheet, background, own=own),
    )


def undated_list(sheet: Sheet, groups: Iterable[tuple[str, tuple[Ref, ...]]], *, own: bool = False) -> str:
    """Return events under the date by which they had happened, said once for all of them."""
    items = [
        "\n".join([f"- {sheet.date(date)}", *(f"    - {event_line(sheet, ref, own=own)}" for ref in refs)])
        for date, refs in groups
    ]
    return block("bs-events bs-undated", "\n".join(items)) if items else ""


def background_fold(sheet: Sheet, refs: tuple[Ref, ...], *, own: bool = False) -> str:
    """Return what lies long before the rest, folded away."""
    if not refs:
        return ""
    return fold(sheet.labels.count("count.background", len(refs)), event_list(sheet, refs, own=own))
