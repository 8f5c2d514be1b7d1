"""Corpus → records: one for every page and one for every item, with all that a reader may type for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from briefsmith.edition.edition import Edition
from briefsmith.edition.paths import (
    FIGURES,
    HOME,
    Place,
    brief_page,
    place_of,
    seed_page,
)
from briefsmith.edition.site import Page
from briefsmith.model.brief import Brief, Item
from briefsmith.model.entity import ROOMS, Entity
from briefsmith.model.items import entities_of, items_of
from briefsmith.model.seed import Seed
from briefsmith.search.facets import facets
from briefsmith.search.forms import date_forms, evidence_forms, figure_forms, name_forms
from briefsmith.search.items import item_records, tension_records
from briefsmith.search.search_record import SearchRecord
from briefsmith.text.markdown import plain


def records(edition: Edition, generated: Sequence[Page] = (), written: Sequence[Page] = ()) -> tuple[SearchRecord, ...]:
    """Return a record of every page and item, items behind their brief.

    `generated` are the pages of the edition; pages other than those of briefs, sources and entries are found by title
    and description. `written` are pages that were written by hand.

    Related records are neighbours, which makes the index smaller and lets results come from fewer files.
    """
    corpus = edition.corpus
    things = (
        *(record for brief in corpus.briefs for record in (_brief(edition, brief), *item_records(edition, brief))),
        *(_seed(edition, seed) for seed in corpus.seeds),
        *(_entity(edition, entity) for room in ROOMS for entity in corpus.room(room)),
        *tension_records(edition),
    )
    told = {record.place for record in things}
    return (
        *things,
        *(_page(edition, page) for page in generated if page.path != HOME and Place(page.path) not in told),
        *(
            SearchRecord("page", Place(page.path), page.title, plain(page.body), names=(page.title,))
            for page in written
        ),
    )


def _brief(edition: Edition, brief: Brief) -> SearchRecord:
    corpus = edition.corpus
    told = {
        "summary": brief.summary,
        **{f"key_points.{n}": point for n, point in enumerate(brief.key_points)},
        "why_it_matters": brief.why_it_matters,
        "what_would_change_our_mind": brief.what_would_change_our_mind,
    }
    seeds = [corpus.seed[seed] for seed in brief.seeds if seed in corpus.seed]
    named = [corpus.entity[one] for one in entities_of(brief) if one in corpus.entity]
    return SearchRecord(
        "brief",
        Place(brief_page(brief.id)),
        brief.title,
        text=" ".join(filter(None, (edition.prose(brief.id, field, written).line for field, written in told.items()))),
        context=" · ".join(dict.fromkeys(corpus.entity[one].name for one in brief.topics if one in corpus.entity)),
        names=(brief.title,),
        alternatives=tuple(title for seed in seeds for title in (seed.title, seed.title_en) if title),
        related=(
            *(form for entity in named for form in name_forms(entity)),
            *(role.role for role in brief.roles),
            *(form for figure in brief.figures for form in figure_forms(figure)),
            *_tokens(item.value for item in items_of(brief)),
            *evidence_forms(evidence.exact for role in brief.roles for evidence in role.evidence),
        ),
        facets=facets(
            edition.corpus, topics=brief.topics, entities=entities_of(brief), seeds=brief.seeds, dates=(brief.updated,)
        ),
    )


def _seed(edition: Edition, seed: Seed) -> SearchRecord:
    briefs = [edition.corpus.brief[brief] for brief in edition.corpus.briefs_of_seed[seed.id]]
    dates = (seed.issued,) if seed.issued else ()
    notes = [edition.prose(seed.id, f"quality.{n}", one.note).line for n, one in enumerate(seed.quality)]
    return SearchRecord(
        "source",
        Place(seed_page(seed.id)),
        seed.title_en or seed.title,
        text=" ".join(filter(None, (edition.prose(seed.id, "note", seed.note).line, *notes))),
        context=" · ".join(
            filter(None, (seed.title if seed.title_en else "", seed.publisher, edition.labels.language(seed.language)))
        ),
        names=(*filter(None, (seed.title, seed.title_en)),),
        alternatives=(
            *(name.printed for name in seed.author),
            *filter(None, (seed.publisher, seed.container_title)),
            *(form for date in dates for form in date_forms(date)),
        ),
        related=tuple(_written(edition, (entity for brief in briefs for entity in brief.topics))),
        facets=facets(
            edition.corpus, topics=(topic for brief in briefs for topic in brief.topics), seeds=(seed.id,), dates=dates
        ),
    )


def _entity(edition: Edition, entity: Entity) -> SearchRecord:
    corpus = edition.corpus
    briefs = [corpus.brief[brief] for brief in corpus.briefs_of_entity.get(entity.id, ())]
    ties = [tie for tie in (entity.owner, entity.part_of, entity.affiliation) if tie]
    place = place_of(corpus, entity.id)
    assert place is not None
    told = [edition.prose(entity.id, name, getattr(entity, name)).line for name in ("description", "essay")]
    told += [
        edition.prose(brief.id, f"roles.{entity.id}", role.role).line
        for brief, role in edition.relations.roles_of.get(entity.id, ())
    ]
    return SearchRecord(
        ROOMS[entity.room].one,
        place,
        entity.name,
        text=" ".join(filter(None, told)),
        context=" · ".join((edition.labels.name("kind", entity.kind), *entity.written[1:])),
        names=name_forms(entity),
        alternatives=tuple(wrong.text for wrong in entity.misspellings),
        related=(edition.labels.name("kind", entity.kind), *_written(edition, ties)),
        facets=facets(
            edition.corpus,
            topics=(topic for brief in briefs for topic in brief.topics),
            entities=(entity.id, *ties),
            seeds=(seed for brief in briefs for seed in brief.seeds),
        ),
    )


def _page(edition: Edition, page: Page) -> SearchRecord:
    measures = edition.corpus.measures if page.path == FIGURES else ()
    words = tuple(word for measure in measures for word in (measure.label, *measure.labels.values()))
    title, text = page.title, str(page.meta["description"])
    return SearchRecord("page", Place(page.path), title, text, names=(title,), related=words)


def _written(edition: Edition, ids: Iterable[str]) -> Iterator[str]:
    for one in dict.fromkeys(ids):
        if entity := edition.corpus.entity.get(one):
            yield from name_forms(entity)


def _tokens(items: Iterable[Item]) -> tuple[str, ...]:
    return evidence_forms(evidence.exact for item in items for evidence in item.evidence)
