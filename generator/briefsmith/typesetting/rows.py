"""Figures, events, claims, questions and tensions as the template lays them out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from briefsmith.edition.plain import plain_item
from briefsmith.edition.printed import figure_text, measure_label, period_text, print_value
from briefsmith.model.base import edtf
from briefsmith.model.brief import EventStatus, Rank
from briefsmith.model.entity import Tension
from briefsmith.model.figure import Basis, Figure
from briefsmith.text.slugs import Ref
from briefsmith.typesetting.desk import Desk
from briefsmith.typesetting.document import Json
from briefsmith.typesetting.rich import Rich, capitalised, filled, joined, muted, strong, text, with_length

Row = dict[str, Json]


# The columns of a table are narrow.
_LONG_ROW = 1100


def figure_row(desk: Desk, ref: Ref) -> Row:
    """Return a row of the table of figures."""
    figure = desk.corpus.figures[ref]
    locale = desk.edition.locale
    figure_value = strong(text(figure_text(figure, locale)))
    return with_length(
        {
            "anchor": str(ref),
            "value": [*figure_value, *desk.cite(ref)],
            # A table must be readable where the footnotes stand on another page.
            "words": [desk.quote(evidence) for evidence in figure.evidence],
            "what": capitalised(figure_what(desk, figure)),
            "asides": [capitalised(aside) for aside in _asides(desk, ref, figure)],
            "when": figure_when(desk, figure),
            "said": figure_said(desk, figure),
            "mark": desk.item_mark(ref),
            "standing": muted(text(desk.lineage(ref))),
        },
        most=_LONG_ROW,
    )


def figure_what(desk: Desk, figure: Figure) -> Rich:
    """Return measure, subjects and scope."""
    subjects = desk.listed([desk.link(subject) for subject in figure.subjects])
    measure = measure_label(desk.corpus, figure.measure, desk.edition.locale)
    named = filled(desk.labels.words["figure.of"], measure=text(measure), subjects=subjects)
    scope = [desk.link(word) if word in desk.corpus.entity else text(word) for word in figure.scope.values()]
    if figure.period:
        scope.append(text(desk.labels("figure.period", period=period_text(figure.period, desk.edition.locale))))
    return joined([named, *scope], desk.labels.words["list.between"])


def figure_when(desk: Desk, figure: Figure) -> Rich:
    """Return the date at which it held, and the one for which it is meant."""
    target = figure.target_date
    return joined(
        [
            desk.date(figure.as_of) if figure.as_of else [],
            filled(desk.labels.words["figure.target"], date=desk.date(target)) if target else [],
        ],
        desk.labels.words["list.between"],
    )


def figure_said(desk: Desk, figure: Figure) -> Rich:
    """Return how firmly it is put, and by whom."""
    status = text(desk.labels.name("status", figure.status))
    if figure.attributed_to is None:
        return status
    return filled(desk.labels.words["figure.said"], status=status, who=desk.speaker(figure.attributed_to))


def _asides(desk: Desk, ref: Ref, figure: Figure) -> list[Rich]:
    labels = desk.labels
    parts = [
        text(labels("figure.equivalent", value=print_value(e.value, e.unit, e.comparator, desk.edition.locale)))
        for e in figure.equivalents
    ]
    if figure.supersedes:
        for old in desk.edition.relations.refs([figure.supersedes], ref.brief):
            parts.append(filled(labels.words["figure.supersedes"], what=desk.link(str(old))))
    if figure.basis is not Basis.STATED:
        parts.append(text(labels("figure.inferred" if figure.basis is Basis.INFERRED else "figure.outside")))
    if figure.note:
        parts.append(desk.item_line(ref, "note"))
    return parts


def event_row(desk: Desk, ref: Ref, *, merged: bool = False) -> Row:
    """Return an event of a timeline. `merged` is for a timeline over several briefs, where each event names its own."""
    event = desk.corpus.events[ref]
    labels = desk.labels
    title = desk.item_line(ref, "title")
    if event.status is not EventStatus.HAPPENED:
        title = [*muted(text(labels.name("status", event.status) + labels("colon"))), *title]
    asides = [desk.item_line(ref, "note")] if event.note else []
    if merged:
        asides.append(desk.link(str(ref), text(desk.corpus.brief[ref.brief].title)))
    else:
        basis = desk.labelled("event.basis", text(event.date_basis)) if event.date_basis else []
        asides.append(joined([desk.evidence(ref), basis]))
    return with_length(
        {
            "anchor": None if merged else str(ref),
            "date": desk.date(event.date),
            "shape": _shape(event.date, event.status),
            "title": title,
            "asides": [aside for aside in asides if aside],
        }
    )


def _shape(date: str, status: EventStatus) -> str:
    read = edtf(date)
    if status is not EventStatus.HAPPENED:
        return "planned"
    exact = read.precision == "day" and not (read.approximate or read.uncertain)
    return "day" if exact else "span" if read.is_interval else "about"


def claim_row(desk: Desk, ref: Ref) -> Row:
    """Return a claim with what speaks for and against it."""
    claim = desk.corpus.claims[ref]
    labels = desk.labels
    relations = desk.edition.relations
    against, in_favour = relations.against.get(ref, ()), relations.in_favour.get(ref, ())
    told = (
        ("claim.against", against),
        ("claim.for", in_favour),
        # If two claims dispute each other, that is said once.
        ("claim.disputes", [other for other in relations.refs(claim.disputes, ref.brief) if other not in against]),
        ("claim.supports", [other for other in relations.refs(claim.supports, ref.brief) if other not in in_favour]),
    )
    rank = text(labels.name("claim", claim.rank)) if claim.rank is not Rank.NORMAL else []
    by = [*text("— "), *desk.speaker(claim.by)]
    statement = desk.item_line(ref, "statement")
    note = [desk.item_line(ref, "note")] if claim.note else []
    return with_length(
        {
            "anchor": str(ref),
            "title": statement,
            "by": joined([by, rank, desk.evidence(ref)]),
            "asides": [*note],
            **_told(desk, ((key, [desk.link(str(other)) for other in refs]) for key, refs in told)),
        }
    )


def _told(desk: Desk, parts: Iterable[tuple[str, list[Rich]]]) -> Row:
    """Return what stands beside an item, each label once however much it has to say, and how wide the labels are."""
    rows: list[Json] = []
    width = 0.0
    for key, said in parts:
        label = (desk.labels(key) + desk.labels("colon")).rstrip()
        # Less than half an em a letter, an em an ideograph: to measure them costs time. Also the labels that are not
        # there count, so that those of all items are as wide.
        width = max(width, 0.9 + sum(1 if char > "\u2e80" else 0.44 for char in label))
        if any(said):
            rows.append({"label": muted(text(label)), "items": [item for item in said if item]})
    return {"told": rows, "width": width}


def question_row(desk: Desk, ref: Ref) -> Row:
    """Return a question with why it matters and what is known."""
    question = desk.corpus.questions[ref]
    labels = desk.labels
    status = joined(
        [
            text(labels.name("question", question.status)),
            filled(labels.words["question.opened"], date=desk.date(question.opened)),
            desk.evidence(ref) if question.evidence else [],
        ]
    )
    settled = desk.item_line(ref, "settled_by")
    answers: list[Rich] = []
    for n, answer in enumerate(question.answers):
        note = desk.line(ref.brief, f"questions.{question.id}.answers.{n}", answer.note)
        links = [desk.link(str(found)) for found in desk.edition.relations.refs([answer.ref], ref.brief)]
        answers.append(joined([note, *links], " — "))
    watch = text(labels.words["list.between"].join(f"“{term}”" for term in question.watch))
    return with_length(
        {
            "anchor": str(ref),
            "title": desk.item_words(ref),
            "by": status,
            "why": desk.item_line(ref, "why"),
            "asides": list[Json](),
            **_told(desk, (("question.settled", [settled]), ("question.answer", answers), ("question.watch", [watch]))),
        }
    )


def plain_row(desk: Desk, ref: Ref) -> Row:
    """Return an item of a kind that has no row of its own: its headline, who says it, its prose and what it names."""
    said = plain_item(desk.edition, ref)
    names = desk.listed([desk.link(entity) for entity in said.entities if entity not in said.headline.targets])
    speakers = [[*text("— "), *desk.speaker(speaker)] for speaker in said.speakers]
    return with_length(
        {
            "anchor": str(ref),
            "title": desk.passage(said.headline),
            "by": joined([*speakers, *map(desk.date, said.dates), desk.evidence(ref), names]),
            "asides": [*map(desk.passage, said.prose), *(desk.link(str(other)) for other in said.items)],
            **_told(desk, ()),
        }
    )


def tension_row(desk: Desk, tension: Tension) -> Row:
    """Return a tension: its sides, each with its words and source, and our reading."""
    kind = desk.labels(f"tension.{tension.kind}")
    # Only the box of sides is kept together.
    sides: Row = with_length({"sides": [_side(desk, ref) for ref in tension.sides if ref in desk.corpus.item]})
    return {
        **sides,
        "anchor": tension.id,
        "title": text(tension.title or kind),
        "kind": text(kind) if tension.title else [],
        "reading": desk.blocks(tension.id, "reading", tension.reading),
    }


def _side(desk: Desk, ref: Ref) -> Json:
    item = desk.corpus.item[ref]
    head = desk.link(str(ref))
    if isinstance(item, Figure):
        head = [*strong(desk.link(str(ref), text(figure_text(item, desk.edition.locale)))), *text(" ")]
        head += joined([figure_what(desk, item), figure_when(desk, item), figure_said(desk, item)])
    return [head, desk.witnesses(item.evidence)]


def in_order_of_date(desk: Desk, refs: Iterable[Ref]) -> list[Ref]:
    """Sort events as they are read: what happened by a date stands at that date, not at the beginning of time."""

    def key(ref: Ref) -> tuple[date, tuple[date, date, str], Ref]:
        read = edtf(desk.corpus.events[ref].date)
        return (read.earliest or read.latest or date.max, read.sort_key(), ref)

    return sorted(refs, key=key)
