"""Events, claims and questions as lists."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.brief import EventStatus, QuestionStatus, Rank
from generator.pages.parts.evidence import item_mark
from generator.pages.parts.tables import block, bullet
from generator.pages.parts.values import age_in_months
from generator.pages.sheet import Sheet, anchor
from generator.text.markdown import escape
from generator.text.slugs import Ref


def event_strip(sheet: Sheet, refs: Iterable[Ref]) -> str:
    """Return events with their dates and nothing else, for a row of them; empty where there are none."""
    lines = [f"- {sheet.date(sheet.corpus.events[ref].date)} {_told(sheet, ref)}" for ref in refs]
    return block("bs-strip", "\n".join(lines)) if lines else ""


def event_list(sheet: Sheet, refs: Iterable[Ref], *, own: bool = False) -> str:
    """Return events in the order given, each date drawn as exact as it is; empty where there are none.

    `own` is for the page of their brief, where each item carries its anchor; elsewhere it names its brief.
    """
    lines = [f"- {_event(sheet, ref, own)}" for ref in refs]
    return block("bs-events", "\n".join(lines)) if lines else ""


def _event(sheet: Sheet, ref: Ref, own: bool) -> str:
    event = sheet.corpus.events[ref]
    labels = sheet.labels
    aside = []
    if event.note:
        aside.append(sheet.item_prose(ref, "note"))
    if event.date_basis:
        aside.append(f"{labels('event.basis')}{labels('colon')}{escape(event.date_basis)}")
    if not own:
        aside.append(sheet.link(str(ref), sheet.name(ref.brief)))
    return (
        (anchor(ref.item) if own else "")
        + f"{sheet.date(event.date)} {_told(sheet, ref)}"
        + (f"<br><small>{' · '.join(aside)}</small>" if aside else "")
    )  # fmt: skip


def _told(sheet: Sheet, ref: Ref) -> str:
    event = sheet.corpus.events[ref]
    title = sheet.item_prose(ref, "title") + sheet.cite(ref)
    if event.status is EventStatus.HAPPENED:
        return title
    return f"*{sheet.labels.name('status', event.status)}*{sheet.labels('colon')}{title}"


def claim_list(sheet: Sheet, refs: Iterable[Ref], *, own: bool = False) -> str:
    """Return claims, each with what speaks against it and for it; empty where there are none."""
    items = [bullet(_claim(sheet, ref, own), *_counter(sheet, ref)) for ref in refs]
    return block("bs-claims", "\n\n".join(items)) if items else ""


def _claim(sheet: Sheet, ref: Ref, own: bool) -> str:
    claim = sheet.corpus.claims[ref]
    labels = sheet.labels
    line = [f"— {sheet.speaker(claim.by)}", item_mark(sheet.view, ref)]
    if claim.rank is not Rank.NORMAL:
        line.append(labels.name("claim", claim.rank))
    if not own:
        line.append(sheet.link(str(ref), sheet.name(ref.brief)))
    note = f"<br><small>{sheet.item_prose(ref, 'note')}</small>" if claim.note else ""
    first = (anchor(ref.item) if own else "") + sheet.item_prose(ref, "statement") + sheet.cite(ref)
    return f"{first}<br><small>{' · '.join(line)}</small>{note}"


def _counter(sheet: Sheet, ref: Ref) -> list[str]:
    claim = sheet.corpus.claims[ref]
    view = sheet.view
    against, in_favour = view.against.get(ref, ()), view.in_favour.get(ref, ())
    told = (
        ("claim.against", against),
        ("claim.for", in_favour),
        # Two claims that dispute each other are said to do so once.
        ("claim.disputes", [other for other in view.refs(claim.disputes, ref.brief) if other not in against]),
        ("claim.supports", [other for other in view.refs(claim.supports, ref.brief) if other not in in_favour]),
    )
    said = ((f"*{sheet.labels(key)}*{sheet.labels('colon')}", refs) for key, refs in told)
    return [lead + sheet.item_link(other) for lead, refs in said for other in refs]


def question_list(sheet: Sheet, refs: Iterable[Ref], *, own: bool = False) -> str:
    """Return questions with why they matter, what would settle them and what answers there are."""
    items = [bullet(_question(sheet, ref, own), *_about(sheet, ref)) for ref in refs]
    return block("bs-questions", "\n\n".join(items)) if items else ""


def _question(sheet: Sheet, ref: Ref, own: bool) -> str:
    question = sheet.corpus.questions[ref]
    labels = sheet.labels
    first = f"**{sheet.item_words(ref)}**"
    first = anchor(ref.item) + first if own else sheet.link(str(ref), first)
    cite = sheet.cite(ref) if question.evidence else ""
    line = [
        labels.name("question", question.status),
        labels("question.opened", date=sheet.date(question.opened)),
    ]
    waiting = question.status in (QuestionStatus.OPEN, QuestionStatus.PARTLY)
    if waiting and (age := age_in_months(sheet.view, question.opened)) is not None:
        line.append(labels.count("count.months", age) if age else labels("question.new"))
    if not own:
        line.append(sheet.link(ref.brief))
    return f"{first}{cite}<br><small>{' · '.join(line)}</small><br>{sheet.item_prose(ref, 'why')}"


def _about(sheet: Sheet, ref: Ref) -> list[str]:
    question = sheet.corpus.questions[ref]
    labels = sheet.labels
    parts = []
    if question.settled_by:
        parts.append((labels("question.settled"), sheet.item_prose(ref, "settled_by")))
    for n, answer in enumerate(question.answers):
        note = sheet.prose(ref.brief, f"questions.{ref.item}.answers.{n}", answer.note)
        links = [sheet.item_link(found) for found in sheet.view.refs([answer.ref], ref.brief)]
        parts.append((labels("question.answer"), " — ".join([note, *links])))
    if question.watch:
        parts.append((labels("question.watch"), ", ".join(f"“{escape(term)}”" for term in question.watch)))
    return [f"*{name}*{labels('colon')}{text}" for name, text in parts]
