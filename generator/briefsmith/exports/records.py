"""The JSON records that DESIGN promises. A field once published keeps its name and meaning; new ones may come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from briefsmith.exports.json_text import Json
from briefsmith.exports.published import Published, full_refs, speaker_json, value_json
from briefsmith.model.brief import Brief, Claim, Event, Question
from briefsmith.model.entity import Entity, Tension
from briefsmith.model.figure import Figure
from briefsmith.model.items import entries_of, evidence_of, names_of
from briefsmith.model.seed import Seed
from briefsmith.text.edtf import read_date
from briefsmith.text.slugs import Ref

Record = dict[str, Json]


def records(published: Published) -> Mapping[str, list[Record]]:
    """Return every array by the name of its file, each sorted by id."""
    corpus = published.corpus
    seeds_about = _seeds_about(published)
    found: dict[str, Iterable[Record]] = {
        "seeds": (_seed(published, seed) for seed in corpus.seeds),
        "briefs": (_brief(published, brief) for brief in corpus.briefs),
        "entities": (_entity(published, entity, seeds_about) for entity in corpus.entities),
        "figures": (figure_record(published, ref, figure) for ref, figure in corpus.figures.items()),
        "events": (event_record(published, ref, event) for ref, event in corpus.events.items()),
        "claims": (_claim(published, ref, claim) for ref, claim in corpus.claims.items()),
        "questions": (_question(published, ref, question) for ref, question in corpus.questions.items()),
        "tensions": (_tension(published, tension) for tension in corpus.tensions),
    }
    by_id: Callable[[Record], str] = lambda record: str(record["id"])  # noqa: E731
    return {name: sorted(rows, key=by_id) for name, rows in found.items()}


def _seed(published: Published, seed: Seed) -> Record:
    return {
        **published.head(seed.id),
        "title": seed.title,
        "language": seed.language,
        "type": seed.type.value,
        "issued": seed.issued,
        "publisher": seed.publisher,
        "text_sha256": seed.text.sha256 if seed.text else None,
        "origin": published.verification.origins.get(seed.id, seed.id),
        "briefs": list(published.corpus.briefs_of_seed[seed.id]),
        "quality": [
            {
                "kind": note.kind.value,
                "paragraph": note.paragraph,
                "paragraphs": note.paragraphs,
                "note": published.words(seed.id, f"quality.{n}", note.note),
            }
            for n, note in enumerate(seed.quality)
        ],
    }


def _brief(published: Published, brief: Brief) -> Record:
    return {
        **published.head(brief.id),
        "title": brief.title,
        "seeds": list(brief.seeds),
        "topics": list(brief.topics),
        "updated": brief.updated,
        "summary_text": published.words(brief.id, "summary", brief.summary),
    }


def _entity(published: Published, entity: Entity, seeds_about: Mapping[str, tuple[str, ...]]) -> Record:
    return {
        **published.head(entity.id),
        "kind": entity.kind,
        "name": entity.name,
        "aliases": {language: list(forms) for language, forms in sorted(entity.aliases.items())},
        "owner": entity.owner,
        "briefs": sorted(published.corpus.briefs_of_entity.get(entity.id, ())),
        "seeds": list(seeds_about.get(entity.id, ())),
        "mentions": len(published.links.mentions.get(entity.id, ())),
    }


def figure_record(published: Published, ref: Ref, figure: Figure) -> Record:
    """Return a figure as `figures.json` holds it."""
    return {
        **published.item_head(ref),
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
        "evidence": published.evidence(ref, figure.evidence),
        "origins": published.verification.of(ref).origins,
    }


def event_record(published: Published, ref: Ref, event: Event) -> Record:
    """Return an event as `events.json` holds it; `earliest` and `latest` are null where the date is open."""
    date = read_date(event.date)
    return {
        **published.item_head(ref),
        "date": event.date,
        "earliest": date.earliest.isoformat() if date.earliest else None,
        "latest": date.latest.isoformat() if date.latest else None,
        "title": published.words(ref.brief, f"events.{event.id}.title", event.title),
        "entities": list(event.entities),
        "evidence": published.evidence(ref, event.evidence),
    }


def _claim(published: Published, ref: Ref, claim: Claim) -> Record:
    return {
        **published.item_head(ref),
        "statement": published.words(ref.brief, f"claims.{claim.id}.statement", claim.statement),
        "by": speaker_json(claim.by),
        "rank": claim.rank.value,
        "supports": full_refs(claim.supports, ref.brief),
        "disputes": full_refs(claim.disputes, ref.brief),
        "evidence": published.evidence(ref, claim.evidence),
    }


def _question(published: Published, ref: Ref, question: Question) -> Record:
    return {
        **published.item_head(ref),
        "question": published.words(ref.brief, f"questions.{question.id}.question", question.question),
        "status": question.status.value,
        "opened": question.opened,
        "entities": list(question.entities),
        "answers": [
            {
                "ref": full_refs((answer.ref,), ref.brief)[0],
                "note": published.words(ref.brief, f"questions.{question.id}.answers.{n}", answer.note),
            }
            for n, answer in enumerate(question.answers)
        ],
    }


def _tension(published: Published, tension: Tension) -> Record:
    return {
        **published.head(tension.id),
        "kind": tension.kind.value,
        "between": list(tension.between),
        "note": published.words(tension.id, "reading", tension.reading),
    }


def _seeds_about(published: Published) -> Mapping[str, tuple[str, ...]]:
    """Entity id → seeds cited for what is said of it; without such evidence, the seeds of its briefs."""
    cited: dict[str, set[str]] = {}
    for brief in published.corpus.briefs:
        for said in entries_of(brief):
            for entity in names_of(said.value):
                cited.setdefault(entity, set()).update(one.seed for one in evidence_of(said.value))
    found: dict[str, tuple[str, ...]] = {}
    for entity, briefs in published.corpus.briefs_of_entity.items():
        seeds = cited.get(entity) or {seed for brief in briefs for seed in published.corpus.brief[brief].seeds}
        found[entity] = tuple(sorted(seeds))
    return found
