"""Corpus → Markdown: every page of the site, as values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefsmith.edition.charts import Charts
from briefsmith.edition.edition import Edition
from briefsmith.edition.site import Page, PdfInfo
from briefsmith.model.entity import ROOMS
from briefsmith.pages.brief import brief
from briefsmith.pages.connections import connections
from briefsmith.pages.entity import entity
from briefsmith.pages.evidence import evidence
from briefsmith.pages.figures import figures
from briefsmith.pages.home import home
from briefsmith.pages.lists import brief_list, room_list, source_list
from briefsmith.pages.questions import questions
from briefsmith.pages.seed import seed
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.tensions import tensions
from briefsmith.pages.timeline import timeline
from briefsmith.pages.topic import topic

__all__ = ["pages"]


def pages(
    edition: Edition, charts: Charts | None = None, pdfs: Mapping[str, PdfInfo] | None = None
) -> tuple[Page, ...]:
    """Return every generated page, sorted by path; without `charts`, pages without drawings.

    `pdfs` are the PDFs that pages link to, by path below the site's root.
    """
    view = SiteView(edition, charts or Charts(), pdfs or {})
    return tuple(sorted(_pages(view), key=lambda page: page.path))


def _pages(view: SiteView) -> Iterator[Page]:
    yield home(view)
    yield brief_list(view)
    yield source_list(view)
    yield from (room_list(view, room) for room in ROOMS)
    yield from (page(view) for page in (timeline, figures, questions, tensions, connections, evidence))
    yield from (brief(view, one) for one in view.corpus.briefs)
    yield from (seed(view, one) for one in view.corpus.seeds)
    yield from (topic(view, one) if one.room == "topics" else entity(view, one) for one in view.corpus.entities)
