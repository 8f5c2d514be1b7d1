"""The rows of the JSON files, one for each thing. A published field keeps its name and meaning; fields may be added."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from briefsmith.edition.edition import Edition
from briefsmith.exports.fields import evidence_json, full_refs, head, item_head, speaker_json, value_json
from briefsmith.exports.json_text import Json
from briefsmith.exports.plain import plain_row
from briefsmith.model.base import Model
from briefsmith.model.brief import Brief, Claim, Event, Question
from briefsmith.model.entity import Entity, Tension
from briefsmith.model.figure import Figure
from briefsmith.model.items import entries_of, evidence_of, names_of
from briefsmith.model.schema import item_groups
from briefsmith.model.seed import Seed
from briefsmith.text.edtf import read_date
from briefsmith.text.slugs import Ref

Row = dict[str, Json]


def json_rows(edition: Edition) -> Mapping[str, list[Row]]:
    """Return every array by the name of its file, each sorted by id."""
    corpus = edition.corpus
    seeds_about = _seeds_about(edition)
    found: dict[str, Iterable[Row]] = {
        "seeds": (_seed(edition, seed) for seed in corpus.seeds),
        "briefs": (_brief(edition, brief) for brief in corpus.briefs),
        "entities": (_entity(edition, entity, seeds_about) for entity in corpus.entities),
        **{
            group: [_item(edition, ref, item) for ref, item in corpus.item.items() if isinstance(item, kind)]
            for group, kind in item_groups(Brief).items()
        },
        "tensions": (_tension(edition, tension) for tension in corpus.tensions),
    }
    by_id: Callable[[Row], str] = lambda record: str(record["id"])  # noqa: E731
    return {name: sorted(rows, key=by_id) for name, rows in found.items()}


def _seed(edition: Edition, seed: Seed) -> Row:
    return {
        **head(edition, seed.id),
        "title": seed.title,
        "language": seed.language,
        "type": seed.type.value,
        "issued": seed.issued,
        "publisher": seed.publisher,
        "text_sha256": seed.text.sha256 if seed.text else None,
        "origin": edition.verification.origins.get(seed.id, seed.id),
        "briefs": list(edition.corpus.briefs_of_seed[seed.id]),
        "quality": [
            {
                "kind": note.kind.value,
                "paragraph": note.paragraph,
                "paragraphs": note.paragraphs,
                "note": edition.prose(seed.id, f"quality.{n}", note.note).plain,
            }
            for n, note in enumerate(seed.quality)
        ],
    }


def _brief(edition: Edition, brief: Brief) -> Row:
    return {
        **head(edition, brief.id),
        "title": brief.title,
        "seeds": list(brief.seeds),
        "topics": list(brief.topics),
        "updated": brief.updated,
        "summary_text": edition.prose(brief.id, "summary", brief.summary).plain,
    }


def _entity(edition: Edition, entity: Entity, seeds_about: Mapping[str, tuple[str, ...]]) -> Row:
    return {
        **head(edition, entity.id),
        "kind": entity.kind,
        "name": entity.name,
        "aliases": {language: list(forms) for language, forms in sorted(entity.aliases.items())},
        "owner": entity.owner,
        "briefs": sorted(edition.corpus.briefs_of_entity.get(entity.id, ())),
        "seeds": list(seeds_about.get(entity.id, ())),
        "mentions": len(edition.links.mentions.get(entity.id, ())),
    }


def _item(edition: Edition, ref: Ref, item: Model) -> Row:
    match item:
        case Figure():
            return figure_row(edition, ref, item)
        case Event():
            return event_row(edition, ref, item)
        case Claim():
            return _claim(edition, ref, item)
        case Question():
            return _question(edition, ref, item)
        case _:
            return plain_row(edition, ref, item)


def figure_row(edition: Edition, ref: Ref, figure: Figure) -> Row:
    """Return a figure as `figures.json` holds it."""
    return {
        **item_head(edition, ref),
        "subjects": list(figure.subjects),
        "measure": figure.measure,
        "value": value_json(figure.value),
        "unit": figure.unit,
        "comparator": figure.comparator,
        "scope": dict(sorted(figure.scope.items())),
        "period": figure.period,
        "as_of": figure.as_of,
        "target_date": figure.target_date,
        "status": figure.status.value,
        "attributed_to": speaker_json(figure.attributed_to),
        "basis": figure.basis.value,
        "salience": figure.salience.value,
        "evidence": evidence_json(edition, ref, figure.evidence),
        "origins": edition.verification.of(ref).origins,
    }


def event_row(edition: Edition, ref: Ref, event: Event) -> Row:
    """Return an event as `events.json` holds it; `earliest` and `latest` are null where the date is open."""
    date = read_date(event.date)
    return {
        **item_head(edition, ref),
        "date": event.date,
        "earliest": date.earliest.isoformat() if date.earliest else None,
        "latest": date.latest.isoformat() if date.latest else None,
        "title": edition.item_prose(ref, "title").plain,
        "entities": list(event.entities),
        "evidence": evidence_json(edition, ref, event.evidence),
    }


def _claim(edition: Edition, ref: Ref, claim: Claim) -> Row:
    return {
        **item_head(edition, ref),
        "statement": edition.item_prose(ref, "statement").plain,
        "by": speaker_json(claim.by),
        "rank": claim.rank.value,
        "supports": full_refs(claim.supports, ref.brief),
        "disputes": full_refs(claim.disputes, ref.brief),
        "evidence": evidence_json(edition, ref, claim.evidence),
    }


def _question(edition: Edition, ref: Ref, question: Question) -> Row:
    return {
        **item_head(edition, ref),
        "question": edition.item_prose(ref, "question").plain,
        "status": question.status.value,
        "opened": question.opened,
        "entities": list(question.entities),
        "answers": [
            {
                "ref": full_refs((answer.ref,), ref.brief)[0],
                "note": edition.prose(ref.brief, f"questions.{question.id}.answers.{n}", answer.note).plain,
            }
            for n, answer in enumerate(question.answers)
        ],
    }


def _tension(edition: Edition, tension: Tension) -> Row:
    return {
        **head(edition, tension.id),
        "kind": tension.kind.value,
        "between": list(tension.between),
        "note": edition.prose(tension.id, "reading", tension.reading).plain,
    }


def _seeds_about(edition: Edition) -> Mapping[str, tuple[str, ...]]:
    """Entity id → seeds cited for what is said of it; without such evidence, the seeds of its briefs."""
    cited: dict[str, set[str]] = {}
    for brief in edition.corpus.briefs:
        for said in entries_of(brief):
            for entity in names_of(said.value):
                cited.setdefault(entity, set()).update(one.seed for one in evidence_of(said.value))
    found: dict[str, tuple[str, ...]] = {}
    for entity, briefs in edition.corpus.briefs_of_entity.items():
        seeds = cited.get(entity) or {seed for brief in briefs for seed in edition.corpus.brief[brief].seeds}
        found[entity] = tuple(sorted(seeds))
    return found
