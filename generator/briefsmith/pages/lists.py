"""Lists of briefs, of sources, and of each room of the registry."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeVar

from briefsmith.edition.paths import Place, list_page
from briefsmith.edition.site import Page
from briefsmith.model.entity import ROOMS, Entity, Room
from briefsmith.pages.parts.briefs import brief_lines, newest_first
from briefsmith.pages.parts.quotes import foreign
from briefsmith.pages.parts.sources import citation, lineage_lines
from briefsmith.pages.parts.tables import block
from briefsmith.pages.parts.values import kind_label, sentence
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import heading
from briefsmith.text.contexts import href, linked
from briefsmith.text.edtf import read_date
from briefsmith.text.markdown import escape

T = TypeVar("T")


_GROUP_FROM = 60
"""A list of briefs is cut into years from this length; a shorter one is seen at a glance."""
_LETTERS_FROM = 90
"""A list of names is cut into letters from this length."""
_DENSE_FROM = 200
"""From this length an entry is a line: who looks for a name does not want to scroll past what it means."""
_KINDS_FROM = 2
_OTHER = "#"
"""Heading of the names that do not begin with a Latin letter."""


def brief_list(view: SiteView) -> Page:
    """Return the page that lists every brief."""
    sheet = Sheet(view, list_page("briefs"))
    briefs = newest_first(view.corpus.briefs)
    if len(briefs) < _GROUP_FROM:
        sheet.add(brief_lines(sheet, briefs))
    else:
        for year, group in _grouped((str(read_date(brief.updated).year), brief) for brief in briefs).items():
            sheet.add(heading(2, year, f"y{year}"), brief_lines(sheet, group))
    if not briefs:
        sheet.add(view.labels("empty.briefs"))
    sheet.add(_books(sheet))
    return sheet.page(view.labels("room.briefs"), view.labels("describe.briefs"), "list")


def _books(sheet: Sheet) -> str:
    """Links to the PDF of all briefs, or to its volumes in their order."""
    names = [path.removeprefix("pdf/").removesuffix(".pdf") for path in sheet.view.pdfs]
    books = [name for name in names if name.startswith("book") and name not in sheet.corpus.brief]
    if len(books) == 1:
        return sheet.pdf_link(books[0], sheet.labels("pdf.book"))
    volumes = (sheet.labels("pdf.volume", n=n, all=len(books)) for n in range(1, len(books) + 1))
    return " · ".join(sheet.pdf_link(name, words) for name, words in zip(books, volumes, strict=True))


def source_list(view: SiteView) -> Page:
    """Return the page that lists every source, with what was made from it."""
    sheet = Sheet(view, list_page("sources"))
    labels = view.labels
    lines = []
    for seed in view.corpus.seeds:
        used = [sheet.link(brief) for brief in view.corpus.briefs_of_seed[seed.id]]
        briefs = (
            f"{labels('room.briefs')}{labels('colon')}{labels.listed(used)}" if used else labels("source.briefs.none")
        )
        origin = lineage_lines(sheet, seed)[0]
        lines.append(f"- {citation(sheet, seed)}<br><small>{origin}</small><br><small>{briefs}</small>")
    sheet.add(block("bs-list", "\n".join(lines)) if lines else labels("empty.sources"))
    return sheet.page(labels("room.sources"), labels("describe.sources"), "list")


def room_list(view: SiteView, room: Room) -> Page:
    """Return the page that lists one room of the registry, by name, with what each entry is."""
    sheet = Sheet(view, list_page(room))
    entities = sorted(view.corpus.room(room), key=lambda entity: (entity.name.casefold(), entity.id))
    sheet.add(_siblings(sheet, room), _kinds(sheet, entities))
    if len(entities) < _LETTERS_FROM:
        sheet.add(_entries(sheet, entities))
    else:
        groups = _grouped((_letter(entity.name), entity) for entity in entities)
        anchors = {letter: "letter-other" if letter == _OTHER else f"letter-{letter.lower()}" for letter in groups}
        jumps = " ".join(linked(escape(letter), href(f"#{anchor}")) for letter, anchor in sorted(anchors.items()))
        sheet.add(block("bs-letters", jumps))
        for letter, group in sorted(groups.items(), key=lambda pair: (pair[0] == _OTHER, pair[0])):
            dense = len(entities) >= _DENSE_FROM
            sheet.add(heading(2, letter, anchors[letter]), _entries(sheet, group, dense=dense))
    if not entities:
        sheet.add(view.labels("empty.entities"))
    return sheet.page(view.labels(f"room.{room}"), view.labels(f"describe.{room}"), "list")


def _siblings(sheet: Sheet, here: Room) -> str:
    links = [
        f"**{sheet.labels(f'room.{room}')}**"
        if room == here
        else linked(sheet.labels(f"room.{room}"), sheet.href(Place(list_page(room))))
        for room in ROOMS
    ]
    return block("bs-siblings", " · ".join(links))


def _kinds(sheet: Sheet, entities: list[Entity]) -> str:
    """How many entries there are of each kind; empty where there is one kind only."""
    kinds = Counter(entity.kind for entity in entities)
    if len(kinds) < _KINDS_FROM:
        return ""
    lines = [f"- {kind_label(sheet.labels, kind)} {count}" for kind, count in kinds.most_common()]
    return block("bs-facts", "\n".join(lines))


def _entries(sheet: Sheet, entities: Iterable[Entity], *, dense: bool = False) -> str:
    lines = [_entry(sheet, entity, dense=dense) for entity in entities]
    return block("bs-entries bs-dense" if dense else "bs-entries", "\n".join(lines)) if lines else ""


def _entry(sheet: Sheet, entity: Entity, *, dense: bool) -> str:
    labels = sheet.labels
    forms = [foreign(forms[0], language) for language, forms in entity.aliases.items() if forms[0] != entity.name]
    head = " ".join([f"**{sheet.link(entity.id)}**", *forms])
    briefs = len(sheet.corpus.briefs_of_entity.get(entity.id, ()))
    facts = [sentence(kind_label(labels, entity.kind))] if entity.room != "topics" else []
    if above := entity.owner or entity.affiliation or entity.part_of:
        facts.append(sheet.link(above))
    facts.append(labels.count("count.briefs", briefs))
    if dense:
        return f"- {head} <small>{' · '.join(facts)}</small>"
    text = sheet.words(entity.id, "description", entity.description) if entity.description else ""
    return "- " + "<br>".join(part for part in (head, text, f"<small>{' · '.join(facts)}</small>") if part)


def _letter(name: str) -> str:
    first = unicodedata.normalize("NFKD", name[:1]).upper()[:1]
    return first if first.isascii() and first.isalpha() else _OTHER


def _grouped(pairs: Iterable[tuple[str, T]]) -> Mapping[str, list[T]]:
    found: dict[str, list[T]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found
