"""Items of briefs and tensions as records, each with the anchor at which it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from briefsmith.edition.paths import TENSIONS, Place, brief_page
from briefsmith.edition.printed import print_value
from briefsmith.model.brief import Brief, Claim, Event, Item, Question
from briefsmith.model.figure import Figure
from briefsmith.model.items import names_of
from briefsmith.search.context import Context
from briefsmith.search.forms import date_forms, evidence_forms, figure_forms, name_forms
from briefsmith.search.record import Facet, Kind, Record
from briefsmith.text.dates_printed import print_date
from briefsmith.text.edtf import read_date
from briefsmith.text.slugs import Ref


def item_records(context: Context, brief: Brief) -> Iterator[Record]:
    """Yield a record for every figure, event, claim and question of a brief."""
    yield from (_figure(context, Ref(brief.id, figure.id), figure) for figure in brief.figures)
    yield from (_event(context, Ref(brief.id, event.id), event) for event in brief.events)
    yield from (_claim(context, Ref(brief.id, claim.id), claim) for claim in brief.claims)
    yield from (_question(context, Ref(brief.id, question.id), question) for question in brief.questions)


def _figure(context: Context, ref: Ref, figure: Figure) -> Record:
    locale = str(context.labels.locale)
    measure = context.corpus.measure.get(figure.measure)
    subjects = context.labels.listed([context.title(subject) for subject in figure.subjects])
    value = print_value(figure.value, figure.unit, figure.comparator, locale)
    label = context.labels("figure.of", measure=_label(context, figure.measure), subjects=subjects)
    return _record(
        context,
        "figure",
        ref,
        figure,
        title=f"{value} · {label}",
        text=" ".join(filter(None, (*figure.scope.values(), context.prose(ref.brief, f"figures.{ref.item}.note")))),
        names=figure_forms(figure),
        alternatives=tuple(measure.labels.values()) if measure else (),
        dates=tuple(date for date in (figure.as_of, figure.target_date) if date),
    )


def _event(context: Context, ref: Ref, event: Event) -> Record:
    title = context.prose(ref.brief, f"events.{ref.item}.title") or event.title
    return _record(
        context,
        "event",
        ref,
        event,
        title=f"{title} · {print_date(read_date(event.date), str(context.labels.locale))}",
        text=context.prose(ref.brief, f"events.{ref.item}.note"),
        names=(event.title,),
        alternatives=date_forms(event.date),
        dates=(event.date,),
    )


def _claim(context: Context, ref: Ref, claim: Claim) -> Record:
    return _record(
        context,
        "claim",
        ref,
        claim,
        title=context.prose(ref.brief, f"claims.{ref.item}.statement"),
        text=context.prose(ref.brief, f"claims.{ref.item}.note"),
        alternatives=() if isinstance(claim.by, str) else (claim.by.unnamed,),
    )


def _question(context: Context, ref: Ref, question: Question) -> Record:
    name = f"questions.{ref.item}"
    return _record(
        context,
        "question",
        ref,
        question,
        title=context.prose(ref.brief, f"{name}.question"),
        text=" ".join(filter(None, (context.prose(ref.brief, f"{name}.{key}") for key in ("why", "settled_by")))),
        names=(question.question,),
        alternatives=question.watch,
        dates=(question.opened,),
    )


def _record(
    context: Context,
    kind: Kind,
    ref: Ref,
    item: Item,
    *,
    title: str,
    text: str,
    names: tuple[str, ...] = (),
    alternatives: tuple[str, ...] = (),
    dates: Iterable[str] = (),
) -> Record:
    corpus = context.corpus
    brief = corpus.brief[ref.brief]
    named = names_of(item)
    seeds = tuple(dict.fromkeys(evidence.seed for evidence in item.evidence)) or brief.seeds
    return Record(
        kind,
        Place(brief_page(ref.brief), ref.item),
        title,
        text,
        context=brief.title,
        names=names,
        alternatives=(*alternatives, *evidence_forms(evidence.exact for evidence in item.evidence)),
        related=tuple(form for one in named if one in corpus.entity for form in name_forms(corpus.entity[one])),
        facets=context.facets(topics=brief.topics, entities=named, seeds=seeds, dates=dates),
    )


def tension_records(context: Context) -> Iterator[Record]:
    """Yield a record for every tension."""
    corpus = context.corpus
    for tension in corpus.tensions:
        refs = [ref for ref in tension.sides if ref in corpus.item]
        briefs = [corpus.brief[brief] for brief in dict.fromkeys(ref.brief for ref in refs)]
        kind = context.labels.name("tension", tension.kind)
        facets: Mapping[Facet, tuple[str, ...]] = context.facets(
            topics=(topic for brief in briefs for topic in brief.topics),
            seeds=(evidence.seed for ref in refs for evidence in corpus.item[ref].evidence),
        )
        yield Record(
            "tension",
            Place(TENSIONS, tension.id),
            tension.title or kind,
            context.prose(tension.id, "reading"),
            context=" · ".join((*((kind,) if tension.title else ()), *(brief.title for brief in briefs))),
            names=(tension.title,) if tension.title else (),
            facets=facets,
        )


def _label(context: Context, measure: str) -> str:
    known = context.corpus.measure.get(measure)
    language = str(context.labels.locale.language)
    return known.labels.get(language, known.label) if known else measure.replace("-", " ")
