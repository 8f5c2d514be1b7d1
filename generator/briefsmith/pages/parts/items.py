"""Events, claims and questions of a page, each as a list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from briefsmith.model.brief import EventStatus, QuestionStatus, Rank
from briefsmith.model.evidence import Hit
from briefsmith.pages.parts.quotes import item_mark, searched
from briefsmith.pages.parts.tables import aside, block, bullet, fold, paragraphs
from briefsmith.pages.parts.values import age_in_months, sentence
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.writer import anchor
from briefsmith.text.slugs import Ref

Known = Literal["own", "question", "brief"]

_FOLD_FROM = 4
"""So many claims that nothing disputes are folded; fewer are read as fast as the line that would fold them."""
_COUNTERS = 2
"""So many claims for or against stand beside a claim; the others are folded."""


def event_strip(sheet: Sheet, refs: Iterable[Ref]) -> str:
    """Return events with their dates and nothing else, for a row of them; empty where there are none."""
    lines = [f"- {sheet.date(sheet.corpus.events[ref].date)} {_headline(sheet, ref)}" for ref in refs]
    return block("bs-strip", "\n".join(lines)) if lines else ""


def event_list(sheet: Sheet, refs: Iterable[Ref], *, own: bool = False) -> str:
    """Return events in the order given, each date drawn as exact as it is; empty where there are none.

    `own` is for the page of their brief, where each item carries its anchor; elsewhere it names its brief.
    """
    lines = [f"- {sheet.date(sheet.corpus.events[ref].date)} {event_line(sheet, ref, own=own)}" for ref in refs]
    return block("bs-events", "\n".join(lines)) if lines else ""


def event_line(sheet: Sheet, ref: Ref, *, own: bool = False) -> str:
    """Return an event without its date: what happened, a note, and its brief. How it is dated is in its footnote."""
    event = sheet.corpus.events[ref]
    lines: list[str] = [sheet.item_line(ref, "note")] if event.note else []
    if not own:
        lines.append(sheet.link(str(ref), sheet.name(ref.brief)))
    below = f"<br><small>{' · '.join(lines)}</small>" if lines else ""
    return (anchor(ref.item) if own else "") + _headline(sheet, ref) + below


def _headline(sheet: Sheet, ref: Ref) -> str:
    event = sheet.corpus.events[ref]
    title = sheet.item_line(ref, "title") + sheet.cite(ref)
    if event.status is EventStatus.HAPPENED:
        return title
    return f"*{sheet.labels.name('status', event.status)}*{sheet.labels('colon')}{title}"


def claim_list(sheet: Sheet, refs: Iterable[Ref], *, own: bool = False) -> str:
    """Return claims: first those that others speak against, beside what these say, then the rest, folded."""
    contested: list[Ref] = []
    quiet: list[Ref] = []
    for ref in refs:
        (contested if _opposed(sheet, ref) else quiet).append(ref)
    if len(quiet) < _FOLD_FROM or not contested:
        contested, quiet = [*contested, *quiet], []
    # What is folded within an item of the list must not stand in a fold itself.
    shown = [bullet(_claim(sheet, ref, own), *_shortened(sheet, _counter(sheet, ref))) for ref in contested]
    rest = [bullet(_claim(sheet, ref, own), *_counter(sheet, ref)) for ref in quiet]
    more = sheet.labels.count("count.claims.quiet", len(quiet))
    return paragraphs(
        block("bs-claims", "\n\n".join(shown)) if shown else "",
        fold(more, block("bs-claims", "\n\n".join(rest))) if rest else "",
    )


def _opposed(sheet: Sheet, ref: Ref) -> bool:
    return bool(sheet.view.relations.against.get(ref) or sheet.corpus.claims[ref].disputes)


def _claim(sheet: Sheet, ref: Ref, own: bool) -> str:
    claim = sheet.corpus.claims[ref]
    labels = sheet.labels
    line = [f"— {sheet.speaker(claim.by)}", item_mark(sheet.view, ref)]
    if claim.rank is not Rank.NORMAL:
        line.append(labels.name("claim", claim.rank))
    if not own:
        line.append(sheet.link(str(ref), sheet.name(ref.brief)))
    note = f"<br><small>{sheet.item_line(ref, 'note')}</small>" if claim.note else ""
    first = (anchor(ref.item) if own else "") + sheet.item_line(ref, "statement") + sheet.cite(ref)
    return f"{first}<br><small>{' · '.join(line)}</small>{note}"


def _counter(sheet: Sheet, ref: Ref) -> list[str]:
    """What speaks against a claim and for it, a line each."""
    claim = sheet.corpus.claims[ref]
    relations = sheet.view.relations
    against, in_favour = relations.against.get(ref, ()), relations.in_favour.get(ref, ())
    groups = (
        ("claim.against", against),
        ("claim.for", in_favour),
        # If two claims dispute each other, that is said once.
        ("claim.disputes", [other for other in relations.refs(claim.disputes, ref.brief) if other not in against]),
        (
            "claim.supports",
            [other for other in relations.refs(claim.supports, ref.brief) if other not in in_favour],
        ),
    )
    led = ((f"*{sheet.labels(key)}*{sheet.labels('colon')}", refs) for key, refs in groups)
    return [lead + sheet.item_link(other) for lead, refs in led for other in refs]


def _shortened(sheet: Sheet, lines: list[str]) -> list[str]:
    """The first lines, and the others folded."""
    if len(lines) <= _COUNTERS + 1:
        return lines
    return [
        *lines[:_COUNTERS],
        aside(sheet.labels.count("count.more", len(lines) - _COUNTERS), "<br>".join(lines[_COUNTERS:])),
    ]


def question_list(sheet: Sheet, refs: Iterable[Ref], *, known: Known = "brief") -> str:
    """Return questions with why they matter, what may answer them, and what would settle them.

    `known` says what a reader knows already: on the page of its brief (`own`) a question carries its anchor, under the
    name of its brief and its status (`question`) both go without saying, elsewhere (`brief`) it names both.
    """
    items = [bullet(_question(sheet, ref, known), *_about(sheet, ref)) for ref in refs]
    return block("bs-questions", "\n\n".join(items)) if items else ""


def question_lines(sheet: Sheet, refs: Iterable[Ref]) -> str:
    """Return questions on a line each, with how they stand: for pages where questions are not the subject."""
    lines = []
    for ref in refs:
        status = sheet.labels.name("question", sheet.corpus.questions[ref].status)
        lines.append(f"- {sheet.item_link(ref)} <small>{status}</small>")
    return block("bs-brieflines", "\n".join(lines)) if lines else ""


def _question(sheet: Sheet, ref: Ref, known: Known) -> str:
    question = sheet.corpus.questions[ref]
    labels = sheet.labels
    first = f"**{sheet.item_words(ref)}**"
    first = anchor(ref.item) + first if known == "own" else sheet.link(str(ref), first)
    cite = sheet.cite(ref) if question.evidence else ""
    line = [] if known == "question" else [labels.name("question", question.status)]
    line.append(labels("question.opened", date=sheet.date(question.opened)))
    waiting = question.status in (QuestionStatus.OPEN, QuestionStatus.PARTLY)
    if waiting and (age := age_in_months(sheet.view, question.opened)) is not None:
        line.append(labels.count("count.months", age) if age else labels("question.new"))
    if known == "brief":
        line.append(sheet.link(ref.brief))
    return f"{first}{cite}<br><small>{sentence(' · '.join(line))}</small><br>{sheet.item_line(ref, 'why')}"


def _about(sheet: Sheet, ref: Ref) -> list[str]:
    """What may answer a question, and, folded, what would settle it, what answers there are and what to watch for."""
    question = sheet.corpus.questions[ref]
    labels = sheet.labels
    names = []
    parts: list[tuple[str, str]] = []
    if question.settled_by:
        names.append(labels("question.settled"))
        parts.append((labels("question.settled"), sheet.item_line(ref, "settled_by")))
    for n, answer in enumerate(question.answers):
        note = sheet.line(ref.brief, f"questions.{ref.item}.answers.{n}", answer.note)
        links = [sheet.item_link(found) for found in sheet.view.relations.refs([answer.ref], ref.brief)]
        parts.append((labels("question.answer"), " — ".join([note, *links])))
    if question.answers:
        names.append(labels.count("count.answers", len(question.answers)))
    if question.watch:
        names.append(labels("question.watch"))
        parts.append((labels("question.watch"), ", ".join(map(searched, question.watch))))
    lines = [f"*{name}*{labels('colon')}{text}" for name, text in parts]
    folded = [aside(sentence(" · ".join(names).lower()), "<br>".join(lines))] if lines else []
    return [*_hits(sheet, ref), *folded]


def _hits(sheet: Sheet, ref: Ref) -> list[str]:
    labels = sheet.labels
    found = [hit for hit in sheet.view.edition.verification.watch.get(ref, ()) if hit.seed in sheet.corpus.seed]
    texts = [f"{sheet.seed_link(hit.seed)} {_paragraphs(sheet, hit)}" for hit in found]
    return [f"*{labels('question.hits')}*{labels('colon')}{'; '.join(texts)}"] if texts else []


def _paragraphs(sheet: Sheet, hit: Hit) -> str:
    """The paragraphs of a hit, each linked where the page of its text has it."""
    used = {use.evidence.paragraph for use in sheet.view.relations.uses.get(hit.seed, ())}
    words = {n: sheet.labels("paragraph", n=n) for n in hit.paragraphs}
    links = [sheet.seed_link(hit.seed, n, word) if n in used else word for n, word in words.items()]
    return sheet.labels("list.between").join(links)
