"""Many briefs as one book: cover, contents, a chapter each, then timeline, sources and an index of names."""

from __future__ import annotations

from briefsmith.edition.edition import Edition
from briefsmith.model.brief import Brief
from briefsmith.typesetting import brief as brief_chapter
from briefsmith.typesetting.desk import Desk, address, section
from briefsmith.typesetting.document import Json
from briefsmith.typesetting.rich import filled, foreign, joined, muted, text
from briefsmith.typesetting.rows import event_row, in_order_of_date
from briefsmith.typesetting.sources import source_list


def book(edition: Edition, briefs: tuple[Brief, ...], volume: tuple[int, int]) -> dict[str, Json]:
    """Return the data of one volume; `volume` is its number and how many there are."""
    chapters: list[Json] = [brief_chapter.chapter(edition, brief) for brief in briefs]
    own = {brief.id for brief in briefs}
    seeds = tuple(dict.fromkeys(seed for brief in briefs for seed in brief.seeds))
    desk = Desk(edition, "book", seeds)
    dated = in_order_of_date(desk, (ref for ref in edition.corpus.events if ref.brief in own))
    events: list[Json] = [event_row(desk, ref, merged=True) for ref in dated]
    return {
        "cover": _cover(desk, briefs, volume),
        "chapters": chapters,
        "back": [
            *section(desk, "page.timeline", "events", rows=events),
            *section(desk, "pdf.sources", "sources", items=source_list(desk)),
            *section(desk, "pdf.index", "index", groups=_index(desk, briefs)),
        ],
    }


def _cover(desk: Desk, briefs: tuple[Brief, ...], volume: tuple[int, int]) -> Json:
    edition = desk.edition
    labels = edition.labels
    figures = sum(len(brief.figures) for brief in briefs)
    events = sum(len(brief.events) for brief in briefs)
    questions = sum(len(brief.questions) for brief in briefs)
    totals = [
        ("count.briefs", len(briefs)),
        ("count.texts", len(desk.seeds)),
        ("pdf.count.figures", figures),
        ("pdf.count.events", events),
        ("pdf.count.questions", questions),
    ]
    newest = max((brief.updated for brief in briefs), default=None)
    languages = dict.fromkeys(edition.corpus.seed[seed].language for seed in desk.seeds if seed in edition.corpus.seed)
    lines: list[Json] = [
        text(" · ".join(labels.count(key, count) for key, count in totals if count)),
        text(labels("pdf.languages", languages=labels.listed([labels.language(language) for language in languages]))),
    ]
    if newest:
        lines.append(filled(labels.words["brief.updated"], date=desk.date(newest)))
    number, count = volume
    return {
        "title": text(edition.options.site_name),
        "subtitle": text(edition.options.site_description),
        "volume": text(labels("pdf.volume", n=number, all=count)) if count > 1 else [],
        "lines": lines,
        "permalink": address(edition, "") or "",
    }


def _index(desk: Desk, briefs: tuple[Brief, ...]) -> list[Json]:
    """Names by their first letter. The template adds the pages on which each is linked."""
    corpus = desk.corpus
    named = dict.fromkeys(
        entity for brief in briefs for entity in corpus.briefs_of_entity if _names(desk, entity, brief)
    )
    entities = sorted((corpus.entity[name] for name in named if name in corpus.entity), key=lambda e: _filed(e.name))
    groups: dict[str, list[Json]] = {}
    for entity in entities:
        letter = _filed(entity.name)[0][:1].upper()
        # Japanese and Chinese often write a name alike; it stands here once.
        forms = {form: tag for tag, forms in reversed(entity.aliases.items()) for form in reversed(forms)}
        others = [
            foreign(form, tag) for form, tag in reversed(forms.items()) if not form.isascii() and form != entity.name
        ]
        also = joined(others[:2], ", ")
        entry: Json = {
            "id": entity.id,
            "anchor": entity.id,
            "name": [*text(entity.name), *text(" " if also else ""), *muted(also)],
        }
        groups.setdefault(letter if letter.isalpha() else "#", []).append(entry)
    return [{"letter": letter, "entries": entries} for letter, entries in groups.items()]


def _names(desk: Desk, entity: str, brief: Brief) -> bool:
    return brief.id in desk.corpus.briefs_of_entity[entity]


def _filed(name: str) -> tuple[str, str]:
    return (name.casefold(), name)
