"""Items of briefs and tensions as records, each with the anchor at which it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from briefsmith.edition.edition import Edition
from briefsmith.edition.paths import TENSIONS, Place, brief_page, title_of
from briefsmith.edition.plain import plain_item
from briefsmith.edition.printed import print_value
from briefsmith.model.base import Model
from briefsmith.model.brief import Brief, Claim, Event, Question
from briefsmith.model.figure import Figure, Unnamed
from briefsmith.model.items import evidence_of, items_of, kind_of, names_of
from briefsmith.search.facets import facets
from briefsmith.search.forms import date_forms, evidence_forms, figure_forms, name_forms
from briefsmith.search.search_record import Facet, SearchRecord
from briefsmith.text.dates_printed import print_date
from briefsmith.text.edtf import read_date
from briefsmith.text.slugs import Ref


def item_records(edition: Edition, brief: Brief) -> Iterator[SearchRecord]:
    """Yield a record for every item of a brief."""
    return (_item(edition, found.ref, found.value) for found in items_of(brief))


def _item(edition: Edition, ref: Ref, item: Model) -> SearchRecord:
    match item:
        case Figure():
            return _figure(edition, ref, item)
        case Event():
            return _event(edition, ref, item)
        case Claim():
            return _claim(edition, ref, item)
        case Question():
            return _question(edition, ref, item)
        case _:
            return _plain(edition, ref, item)


def _figure(edition: Edition, ref: Ref, figure: Figure) -> SearchRecord:
    locale = edition.locale
    measure = edition.corpus.measure.get(figure.measure)
    subjects = edition.labels.listed([title_of(edition.corpus, subject) for subject in figure.subjects])
    value = print_value(figure.value, figure.unit, figure.comparator, locale)
    label = edition.labels("figure.of", measure=_label(edition, figure.measure), subjects=subjects)
    return _record(
        edition,
        ref,
        figure,
        title=f"{value} · {label}",
        text=" ".join(filter(None, (*figure.scope.values(), edition.item_prose(ref, "note").line))),
        names=figure_forms(figure),
        alternatives=tuple(measure.labels.values()) if measure else (),
        dates=tuple(date for date in (figure.as_of, figure.target_date) if date),
    )


def _event(edition: Edition, ref: Ref, event: Event) -> SearchRecord:
    title = edition.item_prose(ref, "title").line or event.title
    return _record(
        edition,
        ref,
        event,
        title=f"{title} · {print_date(read_date(event.date), edition.locale)}",
        text=edition.item_prose(ref, "note").line,
        names=(event.title,),
        alternatives=date_forms(event.date),
        dates=(event.date,),
    )


def _claim(edition: Edition, ref: Ref, claim: Claim) -> SearchRecord:
    return _record(
        edition,
        ref,
        claim,
        title=edition.item_prose(ref, "statement").line,
        text=edition.item_prose(ref, "note").line,
        alternatives=() if isinstance(claim.by, str) else (claim.by.unnamed,),
    )


def _question(edition: Edition, ref: Ref, question: Question) -> SearchRecord:
    return _record(
        edition,
        ref,
        question,
        title=edition.item_prose(ref, "question").line,
        text=" ".join(
            filter(
                None,
                (
                    edition.item_prose(ref, "why").line,
                    edition.item_prose(ref, "settled_by").line,
                ),
            )
        ),
        names=(question.question,),
        alternatives=question.watch,
        dates=(question.opened,),
    )


def _plain(edition: Edition, ref: Ref, item: Model) -> SearchRecord:
    """Return the record of a kind without one of its own: its headline, prose and dates."""
    said = plain_item(edition, ref)
    return _record(
        edition,
        ref,
        item,
        title=said.headline.line,
        text=" ".join(passage.line for passage in said.prose),
        alternatives=tuple(one.unnamed for one in said.speakers if isinstance(one, Unnamed)),
        dates=said.dates,
    )


def _record(
    edition: Edition,
    ref: Ref,
    item: Model,
    *,
    title: str,
    text: str,
    names: tuple[str, ...] = (),
    alternatives: tuple[str, ...] = (),
    dates: Iterable[str] = (),
) -> SearchRecord:
    corpus = edition.corpus
    brief = corpus.brief[ref.brief]
    evidence = evidence_of(item)
    named = names_of(item)
    seeds = tuple(dict.fromkeys(one.seed for one in evidence)) or brief.seeds
    return SearchRecord(
        kind_of(type(item)),
        Place(brief_page(ref.brief), ref.item),
        title,
        text,
        context=brief.title,
        names=names,
        alternatives=(*alternatives, *evidence_forms(one.exact for one in evidence)),
        related=tuple(form for one in named if one in corpus.entity for form in name_forms(corpus.entity[one])),
        facets=facets(corpus, topics=brief.topics, entities=named, seeds=seeds, dates=dates),
    )


def tension_records(edition: Edition) -> Iterator[SearchRecord]:
    """Yield a record for every tension."""
    corpus = edition.corpus
    for tension in corpus.tensions:
        refs = [ref for ref in tension.sides if ref in corpus.item]
        briefs = [corpus.brief[brief] for brief in dict.fromkeys(ref.brief for ref in refs)]
        kind = edition.labels.name("tension", tension.kind)
        found: Mapping[Facet, tuple[str, ...]] = facets(
            corpus,
            topics=(topic for brief in briefs for topic in brief.topics),
            seeds=(evidence.seed for ref in refs for evidence in corpus.item[ref].evidence),
        )
        yield SearchRecord(
            "tension",
            Place(TENSIONS, tension.id),
            tension.title or kind,
            edition.prose(tension.id, "reading", tension.reading).line,
            context=" · ".join((*((kind,) if tension.title else ()), *(brief.title for brief in briefs))),
            names=(tension.title,) if tension.title else (),
            facets=found,
        )


def _label(edition: Edition, measure: str) -> str:
    known = edition.corpus.measure.get(measure)
    language = str(edition.labels.locale.language)
    return known.labels.get(language, known.label) if known else measure.replace("-", " ")
