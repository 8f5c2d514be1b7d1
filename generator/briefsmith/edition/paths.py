"""Where each thing has its page. Pages, published data and PDFs agree because they all ask here."""

from __future__ import annotations

from typing import NamedTuple

from briefsmith.model.corpus import Corpus
from briefsmith.text.slugs import PagePath, parse_ref, site_url

HOME = PagePath("index.md")
TIMELINE = PagePath("timeline.md")
FIGURES = PagePath("figures.md")
QUESTIONS = PagePath("questions.md")
TENSIONS = PagePath("tensions.md")
EVIDENCE = PagePath("evidence.md")
CONNECTIONS = PagePath("connections.md")


class Place(NamedTuple):
    """A page, and an anchor on it where there is one."""

    page: PagePath
    anchor: str = ""

    @property
    def url(self) -> str:
        """Address below the site's root."""
        return site_url(self.page) + (f"#{self.anchor}" if self.anchor else "")


def brief_page(brief_id: str) -> PagePath:
    """Page of a brief."""
    return PagePath(f"briefs/{brief_id}.md")


def seed_page(seed_id: str) -> PagePath:
    """Page of a source document."""
    return PagePath(f"sources/{seed_id}.md")


def list_page(folder: str) -> PagePath:
    """Page that lists a folder: `briefs`, `sources`, or a room of the registry."""
    return PagePath(f"{folder}/index.md")


def place_of(corpus: Corpus, target: str) -> Place | None:
    """Place of an id (brief, entity, seed, measure, tension) or of a reference to an item; None where unknown."""
    if ref := parse_ref(target):
        return Place(brief_page(ref.brief), ref.item) if ref in corpus.item else None
    if target in corpus.brief:
        return Place(brief_page(target))
    if entity := corpus.entity.get(target):
        return Place(PagePath(f"{entity.room}/{entity.id}.md"))
    if target in corpus.seed:
        return Place(seed_page(target))
    if target in corpus.measure:
        return Place(FIGURES, target)
    if any(tension.id == target for tension in corpus.tensions):
        return Place(TENSIONS, target)
    return None


def title_of(corpus: Corpus, target: str) -> str:
    """Words for an id: title, name or label; the id itself where it is unknown."""
    if brief := corpus.brief.get(target):
        return brief.title
    if entity := corpus.entity.get(target):
        return entity.name
    if seed := corpus.seed.get(target):
        return seed.title_en or seed.title
    if measure := corpus.measure.get(target):
        return measure.label
    return target
