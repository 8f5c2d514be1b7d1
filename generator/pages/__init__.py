"""Corpus → Markdown: every page of the site, as values."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.charts import Charts
from generator.model.corpus import Corpus
from generator.model.evidence import Verification
from generator.model.links import Links
from generator.model.site import BuildOptions, Page
from generator.pages.brief import brief
from generator.pages.connections import connections
from generator.pages.entity import entity
from generator.pages.evidence import evidence
from generator.pages.figures import figures
from generator.pages.home import home
from generator.pages.lists import ROOMS, brief_list, room_list, source_list
from generator.pages.questions import questions
from generator.pages.seed import seed
from generator.pages.tensions import tensions
from generator.pages.timeline import timeline
from generator.pages.topic import topic
from generator.pages.view import View

__all__ = ["pages"]


def pages(
    corpus: Corpus, verification: Verification, links: Links, options: BuildOptions, charts: Charts | None = None
) -> tuple[Page, ...]:
    """Return every generated page, sorted by path; without `charts`, pages without drawings."""
    view = View(corpus, verification, links, options, charts or Charts())
    return tuple(sorted(_pages(view), key=lambda page: page.path))


def _pages(view: View) -> Iterator[Page]:
    yield home(view)
    yield brief_list(view)
    yield source_list(view)
    yield from (room_list(view, room) for room in ROOMS)
    yield from (page(view) for page in (timeline, figures, questions, tensions, connections, evidence))
    yield from (brief(view, one) for one in view.corpus.briefs)
    yield from (seed(view, one) for one in view.corpus.seeds)
    yield from (topic(view, one) if one.room == "topics" else entity(view, one) for one in view.corpus.entities)
