"""Checks of an item as a whole, after each of its witnesses: they agree, and together they give every part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from briefsmith.model.brief import Event
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verdict
from briefsmith.model.figure import Figure
from briefsmith.problems import Code, Problem
from briefsmith.verify.conversions import impossible
from briefsmith.verify.events import missing_parts
from briefsmith.verify.evidence import Seen
from briefsmith.verify.say import claimed

Judged = tuple[Sequence[Seen], Sequence[Problem]]


def by_item(seen: Sequence[Seen]) -> Iterator[list[Seen]]:
    """Yield the witnesses of each item; they stand together in the order of the corpus."""
    for _, witnesses in groupby(seen, key=lambda one: (one.exhibit.ref, one.exhibit.path)):
        yield list(witnesses)


def judge(corpus: Corpus, witnesses: list[Seen]) -> Judged:
    """Judge one item: its witnesses, with a verdict changed where the item as a whole fails, and what is wrong."""
    item = witnesses[0].exhibit.item
    if isinstance(item, Figure):
        disagreement = list(_disagreement(corpus, witnesses))
        witnesses, unsaid = _equivalents(corpus, item, witnesses)
        return witnesses, [*disagreement, *unsaid]
    if isinstance(item, Event):
        return witnesses, list(_date_basis(corpus, item, witnesses))
    return witnesses, []


def _disagreement(corpus: Corpus, witnesses: Sequence[Seen]) -> Iterator[Problem]:
    heard = [one for one in witnesses if one.finding.reading is not None]
    if len({one.finding.reading for one in heard}) <= 1:
        return
    first = heard[0]
    other = next(one for one in heard if one.finding.reading != first.finding.reading)
    says = " but ".join(
        f"{one.exhibit.evidence.seed} says {one.finding.words} (¶{one.exhibit.evidence.paragraph})"
        for one in (first, other)
    )
    hint = "a difference between two texts is a figure for each and a tension between them"
    where = corpus.marks.where(first.exhibit.ref.brief, (*first.exhibit.path, "evidence"))
    yield Problem(Code.EVIDENCE_DISAGREES, where, says, hint)


def _equivalents(corpus: Corpus, figure: Figure, witnesses: list[Seen]) -> tuple[list[Seen], list[Problem]]:
    """An equivalent must stand by the words of some witness; what is only recorded was complete when it was written."""
    if any(one.finding.verdict not in (Verdict.VERIFIED, Verdict.VOUCHED) for one in witnesses):
        return witnesses, []
    said = frozenset[int]().union(*(one.finding.equivalents for one in witnesses))
    other_amount = {n: why for n, other in enumerate(figure.equivalents) if (why := impossible(figure, other))}
    said -= frozenset(other_amount)
    unsaid = [n for n in range(len(figure.equivalents)) if n not in said]
    if not unsaid:
        return witnesses, []
    problems = []
    for n in unsaid:
        other = figure.equivalents[n]
        where = corpus.marks.where(witnesses[0].exhibit.ref.brief, (*witnesses[0].exhibit.path, "equivalents", n))
        message = f"equivalent is {other.comparator} {claimed(other.value)} {other.unit}, but no text says so"
        hint = "it must stand behind the value in brackets, or with words that say so: or, equivalent to, 约合"
        if n in other_amount:
            message = f"equivalent is {other.comparator} {claimed(other.value)} {other.unit}, but {other_amount[n]}"
            hint = "a second amount of its own is a figure of its own"
        problems.append(Problem(Code.VALUE_MISMATCH, where, message, hint))
    first = replace(witnesses[0], finding=replace(witnesses[0].finding, verdict=Verdict.VALUE_MISMATCH))
    return [first, *witnesses[1:]], problems


def _date_basis(corpus: Corpus, event: Event, witnesses: Sequence[Seen]) -> Iterator[Problem]:
    findings = [one.finding for one in witnesses]
    if event.date_basis or any(finding.verdict is not Verdict.VERIFIED for finding in findings):
        return
    missing = missing_parts(event, findings)
    if missing:
        message = f"the evidence does not give the {' and '.join(missing)} of {event.date}"
        hint = 'say where it is from: date_basis: "inferred: …"'
        where = corpus.marks.where(witnesses[0].exhibit.ref.brief, (*witnesses[0].exhibit.path, "date"))
        yield Problem(Code.DATE_BASIS, where, message, hint)
