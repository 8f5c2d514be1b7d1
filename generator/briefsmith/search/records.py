"""Corpus → records: one for every page and one for every item, with all that a reader may type for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from briefsmith.edition.links import Links
from briefsmith.edition.paths import (
    CONNECTIONS,
    EVIDENCE,
    FIGURES,
    QUESTIONS,
    TENSIONS,
    TIMELINE,
    Place,
    brief_page,
    list_page,
    seed_page,
)
from briefsmith.edition.site import BuildOptions, Page
from briefsmith.model.brief import Brief, Item
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Entity, Room
from briefsmith.model.items import entities_of
from briefsmith.model.seed import Seed
from briefsmith.search.context import Context
from briefsmith.search.forms import date_forms, evidence_forms, figure_forms, name_forms
from briefsmith.search.items import item_records, tension_records
from briefsmith.search.record import Kind, Record
from briefsmith.text.labels import labels_for
from briefsmith.text.markdown import plain

ROOMS: dict[Room, Kind] = {
    "companies": "company",
    "systems": "system",
    "people": "person",
    "topics": "topic",
    "places": "place",
    "concepts": "concept",
}


def records(corpus: Corpus, links: Links, options: BuildOptions, written: Sequence[Page] = ()) -> tuple[Record, ...]:
    """Return a record of every page and item, items behind their brief; `written` are pages that were written by hand.

    What belongs together stands together: the index says it in fewer words, and results come out of fewer files.
    """
    context = Context(corpus, links, labels_for(options.locale))
    return (
        *(record for brief in corpus.briefs for record in (_brief(context, brief), *item_records(context, brief))),
        *(_seed(context, seed) for seed in corpus.seeds),
        *(_entity(context, entity) for room in ROOMS for entity in corpus.room(room)),
        *tension_records(context),
        *_pages(context),
        *(Record("page", Place(page.path), page.title, plain(page.body), names=(page.title,)) for page in written),
    )


def _brief(context: Context, brief: Brief) -> Record:
    corpus = context.corpus
    keys = ["summary", *(f"key_points.{n}" for n in range(len(brief.key_points)))]
    keys += ["why_it_matters", "what_would_change_our_mind"]
    seeds = [corpus.seed[seed] for seed in brief.seeds if seed in corpus.seed]
    named = [corpus.entity[one] for one in entities_of(brief) if one in corpus.entity]
    return Record(
        "brief",
        Place(brief_page(brief.id)),
        brief.title,
        text=" ".join(filter(None, (context.prose(brief.id, key) for key in keys))),
        context=context.listed(corpus.entity[topic].name for topic in brief.topics if topic in corpus.entity),
        names=(brief.title,),
        alternatives=tuple(title for seed in seeds for title in (seed.title, seed.title_en) if title),
        related=(
            *(form for entity in named for form in name_forms(entity)),
            *(role.role for role in brief.roles),
            *(form for figure in brief.figures for form in figure_forms(figure)),
            *_tokens((*brief.figures, *brief.events, *brief.claims, *brief.questions)),
            *evidence_forms(evidence.exact for role in brief.roles for evidence in role.evidence),
        ),
        facets=context.facets(
            topics=brief.topics, entities=entities_of(brief), seeds=brief.seeds, dates=(brief.updated,)
        ),
    )


def _seed(context: Context, seed: Seed) -> Record:
    briefs = [context.corpus.brief[brief] for brief in context.corpus.briefs_of_seed[seed.id]]
    dates = (seed.issued,) if seed.issued else ()
    notes = [context.prose(seed.id, f"quality.{n}") for n in range(len(seed.quality))]
    return Record(
        "source",
        Place(seed_page(seed.id)),
        seed.title_en or seed.title,
        text=" ".join(filter(None, (context.prose(seed.id, "note"), *notes))),
        context=" · ".join(
            filter(None, (seed.title if seed.title_en else "", seed.publisher, context.labels.language(seed.language)))
        ),
        names=(*filter(None, (seed.title, seed.title_en)),),
        alternatives=(
            *(name.printed for name in seed.author),
            *filter(None, (seed.publisher, seed.container_title)),
            *(form for date in dates for form in date_forms(date)),
        ),
        related=tuple(_written(context, (entity for brief in briefs for entity in brief.topics))),
        facets=context.facets(
            topics=(topic for brief in briefs for topic in brief.topics), seeds=(seed.id,), dates=dates
        ),
    )


def _entity(context: Context, entity: Entity) -> Record:
    corpus = context.corpus
    briefs = [corpus.brief[brief] for brief in corpus.briefs_of_entity.get(entity.id, ())]
    ties = [tie for tie in (entity.owner, entity.part_of, entity.affiliation) if tie]
    roles = [context.prose(brief.id, f"roles.{entity.id}") for brief in briefs]
    return Record(
        ROOMS[entity.room],
        Place(context.page_of(entity)),
        entity.name,
        text=" ".join(filter(None, (*(context.prose(entity.id, key) for key in ("description", "essay")), *roles))),
        context=" · ".join((context.labels.name("kind", entity.kind), *entity.written[1:])),
        names=name_forms(entity),
        alternatives=tuple(wrong.text for wrong in entity.misspellings),
        related=(context.labels.name("kind", entity.kind), *_written(context, ties)),
        facets=context.facets(
            topics=(topic for brief in briefs for topic in brief.topics),
            entities=(entity.id, *ties),
            seeds=(seed for brief in briefs for seed in brief.seeds),
        ),
    )


def _pages(context: Context) -> Iterator[Record]:
    labels = context.labels
    for room in ("briefs", "sources", *ROOMS):
        title = labels(f"room.{room}")
        yield Record("page", Place(list_page(room)), title, labels(f"describe.{room}"), names=(title,))
    measures = tuple(word for measure in context.corpus.measures for word in (measure.label, *measure.labels.values()))
    lists = {"timeline": TIMELINE, "figures": FIGURES, "questions": QUESTIONS, "tensions": TENSIONS}
    for name, path in {**lists, "evidence": EVIDENCE, "connections": CONNECTIONS}.items():
        title = labels(f"page.{name}")
        yield Record(
            "page",
            Place(path),
            title,
            labels(f"describe.{name}"),
            names=(title,),
            related=measures if path == FIGURES else (),
        )


def _written(context: Context, ids: Iterable[str]) -> Iterator[str]:
    for one in dict.fromkeys(ids):
        if entity := context.corpus.entity.get(one):
            yield from name_forms(entity)


def _tokens(items: Iterable[Item]) -> tuple[str, ...]:
    return evidence_forms(evidence.exact for item in items for evidence in item.evidence)
