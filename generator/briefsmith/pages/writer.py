"""A page as a place: it knows where it lies, so it can link, and it writes names, dates and prose without footnotes."""

from __future__ import annotations

import re
from collections.abc import Collection

from briefsmith.edition.paths import EVIDENCE, FIGURES, TENSIONS, Place, brief_page, place_of, seed_page, title_of
from briefsmith.edition.prose import Passage
from briefsmith.model.brief import Item
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import ROOMS
from briefsmith.model.figure import Figure, Speaker
from briefsmith.model.items import headline_of
from briefsmith.pages.parts.quotes import foreign
from briefsmith.pages.parts.values import date_text, figure_name, figure_value, machine_date, precision_class, size_text
from briefsmith.pages.site_view import SiteView
from briefsmith.text.contexts import Href, Line, line, linked
from briefsmith.text.labels import Labels, english
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import PagePath, Ref, parse_ref, relative_link, suggest_id

_SLUG_IS_ID = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*\Z")


class Writer:
    """Writes links and words for the page at `path`."""

    def __init__(self, view: SiteView, path: PagePath) -> None:
        self.view = view
        self.path = path

    @property
    def corpus(self) -> Corpus:
        """The corpus the page is made from."""
        return self.view.corpus

    @property
    def labels(self) -> Labels:
        """Words of the site's locale."""
        return self.view.labels

    # Links

    def href(self, place: Place) -> Href:
        """Return the address of a place, relative to this page."""
        return relative_link(place.page, self.path, place.anchor)

    def link(self, target: str, words: str | None = None) -> str:
        """Link an id or reference, with Markdown as its words; the words alone where it is unknown or is this page."""
        words = words if words is not None else self.name(target)
        place = place_of(self.corpus, target)
        if place is None or place == Place(self.path):
            return words
        return linked(words, self.href(place))

    def name(self, target: str) -> str:
        """Return the name of an id as Markdown, marked as foreign where it is a title in another language."""
        seed = self.corpus.seed.get(target)
        if seed and not seed.title_en:
            return foreign(seed.title, seed.language)
        entity = self.corpus.entity.get(target)
        words = escape(title_of(self.corpus, target))
        # The name of a company or a person is the same in every language; that of a topic is words.
        return words if entity and ROOMS[entity.room].proper else self.view.own(words)

    def seed_link(self, seed: str, paragraph: int | None = None, words: str | None = None) -> str:
        """Link a source, at the paragraph where one is named."""
        place = Place(seed_page(seed), f"p{paragraph}" if paragraph else "")
        return linked(words or self.name(seed), self.href(place)) if seed in self.corpus.seed else escape(seed)

    def lineage_link(self, seed: str, words: str) -> str:
        """Link the place where a source says what it comes from."""
        return linked(words, self.href(Place(seed_page(seed), section_anchor("source.lineage", ()))))

    def item_link(self, ref: Ref) -> str:
        """Link an item of a brief with its own short words."""
        return linked(self.item_words(ref), self.href(Place(brief_page(ref.brief), ref.item)))

    def how_link(self, ref: Ref) -> str:
        """Link the place where the reading of an item is shown step by step; empty for a role, which has none."""
        if ref not in self.corpus.item:
            return ""
        anchor = Place(EVIDENCE, reading_anchor(ref))
        return linked(self.labels("evidence.how"), self.href(anchor))

    def measure_link(self, measure: str, words: str) -> str:
        """Link the figures of one measure."""
        known = measure in self.corpus.measure and self.path != FIGURES
        return linked(words, self.href(Place(FIGURES, measure))) if known else words

    def pdf_link(self, name: str, words: str | None = None) -> str:
        """Return a link to a PDF by the name of its file, with size and pages; empty where there is none."""
        path = f"pdf/{name}.pdf"
        info = self.view.pdfs.get(path)
        if info is None:
            return ""
        labels = self.labels
        size = labels("pdf.size", size=size_text(self.view, info.size), pages=labels.count("pdf.pages", info.pages))
        return f"{linked(words or labels('pdf.download'), relative_link(PagePath(path), self.path))} ({size})"

    def tension_link(self, tension: str, words: str) -> str:
        """Link a tension."""
        return linked(words, self.href(Place(TENSIONS, tension)))

    # Words

    def authored(self, text: str | None) -> str:
        """Return plain text of an author, without links, as Markdown marked with its language."""
        return self.view.own(escape(text)) if text else ""

    def item_words(self, ref: Ref) -> Line:
        """Return an item in short words, without links."""
        item = self.corpus.item[ref]
        if isinstance(item, Figure):
            return line(f"{escape(figure_value(self.view, item))} ({escape(figure_name(self.view, item))})")
        return self._without_links(self.view.edition.item_prose(ref, _headline(item)))

    def speaker(self, speaker: Speaker) -> str:
        """Return who says it, linked where the registry knows them."""
        if isinstance(speaker, str):
            return self.link(speaker)
        if speaker.of is None:
            return self.authored(speaker.unnamed)
        return self.labels("speaker.of", who=self.authored(speaker.unnamed), of=self.link(speaker.of))

    def date(self, date: str) -> str:
        """Return a date in words, marked for machines and with how exact it is."""
        machine = machine_date(date)
        attribute = f' datetime="{machine}"' if machine else ""
        return f'<time class="bs-{precision_class(date)}"{attribute}>{escape(date_text(self.view, date))}</time>'

    def words(self, owner: str, field: str, text: str) -> Line:
        """Return a piece of prose on one line and without links, so that it may itself stand in a link."""
        return self._without_links(self.view.edition.prose(owner, field, text))

    def _without_links(self, passage: Passage) -> Line:
        return self.view.own(passage.inline(self._unlink))

    def _unlink(self, target: str, words: Line) -> str:
        return words or self._own_words(target)

    def _own_words(self, target: str) -> str:
        ref = parse_ref(target)
        if ref is None or ref not in self.corpus.item:
            return self.name(target)
        item = self.corpus.item[ref]
        if isinstance(item, Figure):
            return escape(figure_value(self.view, item))
        return escape(str(getattr(item, _headline(item))))


def _headline(item: Item) -> str:
    field = headline_of(item)
    assert field is not None, "a figure is named by its value"
    return field


def section_anchor(key: str, taken: Collection[str]) -> str:
    """Return the anchor of a section by its label; `taken` are those that items of the page have."""
    # It comes from the English words, so that a link to a section works in every language of the site.
    name = suggest_id(english()(key))
    return f"section-{name}" if name in taken else name


def heading(level: int, words: str, anchor: str | None = None) -> str:
    """Return a heading; its anchor is written out only where the words would not give it by themselves."""
    mark = "#" * level
    if anchor is None or (_SLUG_IS_ID.match(words) and words.lower().replace(" ", "-") == anchor):
        return f"{mark} {words}"
    return f"{mark} {words} {{#{anchor}}}"


def anchor(name: str) -> str:
    """Return a place that a link can lead to."""
    return f'<a id="{name}"></a>'


def reading_anchor(ref: Ref) -> str:
    """Return the anchor under which the evidence page shows an item. No id holds two hyphens in a row."""
    return f"{ref.brief}--{ref.item}"
