"""How we know: every figure and dated event with its words, the reading step by step, and the verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from briefsmith.edition.paths import EVIDENCE
from briefsmith.edition.site import Page
from briefsmith.edition.verdicts import MARKS, Mark, totals
from briefsmith.model.brief import Brief
from briefsmith.model.items import items_of
from briefsmith.pages.parts.footnotes import lineage_note, not_named, where, where_briefly
from briefsmith.pages.parts.quotes import foreign, mark, vouch_of, witness_mark, witness_of, words_of
from briefsmith.pages.parts.sources import source_names
from briefsmith.pages.parts.tables import BREAK, block, fold, table
from briefsmith.pages.parts.values import figure_name, figure_value
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import anchor, heading, reading_anchor
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import Ref

_LEGEND: tuple[Mark, ...] = tuple(mark for mark in MARKS if mark != "none")


def evidence(view: SiteView) -> Page:
    """Return the page on which every reading can be followed."""
    sheet = Sheet(view, EVIDENCE)
    labels = view.labels
    counted = Counter(view.edition.mark(ref) for ref in (*view.corpus.figures, *view.corpus.events))
    said = " ".join(totals(labels, counted))
    sheet.add(block("bs-standfirst", said), f"{labels('evidence.intro')} {labels('evidence.answer')}")
    legend = "\n".join(
        f"- {mark(view, how, titled=False)}{labels('colon')}{labels(f'legend.{how}')}" for how in _LEGEND
    )
    sheet.add(block("bs-marks", legend))
    _vouched(sheet)
    head = [labels(key) for key in ("column.item", "column.words", "column.reading", "column.check")]
    for brief in view.corpus.briefs:
        rows = table("readings", head, _rows(sheet, brief))
        if rows:
            seeds = [view.corpus.seed[seed] for seed in brief.seeds if seed in view.corpus.seed]
            read = labels("brief.read", sources=source_names(sheet, seeds))
            folded = fold(_summary(view, brief), rows)
            sheet.add(heading(2, sheet.link(brief.id), brief.id), block("bs-kicker", read), folded)
    if not any((*view.corpus.figures, *view.corpus.events)):
        sheet.add(labels("empty.evidence"))
    return sheet.page(labels("page.evidence"), labels("describe.evidence"), "evidence")


def _summary(view: SiteView, brief: Brief) -> str:
    """How many readings a brief rests on, and how they stand."""
    refs = [Ref(brief.id, item) for item in view.relations.item_ids[brief.id]]
    marks = Counter(witness_mark(view, ref, n) for ref in refs for n, _ in enumerate(view.relations.evidence[ref]))
    told = " · ".join(f"{mark(view, how, titled=False)} {marks[how]}" for how in _LEGEND if marks[how])
    return f"{view.labels.count('count.readings', marks.total())} {told}"


def _vouched(sheet: Sheet) -> None:
    """Everything that a person vouches for, for review: what it is, its words, who vouches, and why."""
    view, labels = sheet.view, sheet.labels
    rows = []
    for ref, given in view.relations.evidence.items():
        for n, found in enumerate(given):
            vouch = vouch_of(view, ref, n)
            if vouch:
                words = f"{words_of(view, found)}{BREAK}<small>{where(sheet, found)}</small>"
                rows.append([_name(sheet, ref), words, view.own(escape(vouch.by)), view.own(escape(vouch.why))])
    if rows:
        head = [labels(key) for key in ("column.item", "column.words", "column.vouched", "column.why")]
        sheet.add(heading(2, labels("evidence.vouched"), "vouched"), labels("evidence.vouched.note"))
        sheet.add(table("vouched", head, rows))


def _rows(sheet: Sheet, brief: Brief) -> Iterator[list[str]]:
    for item in items_of(brief):
        yield from _item(sheet, item.ref)


def _name(sheet: Sheet, ref: Ref) -> str:
    figure = sheet.corpus.figures.get(ref)
    if figure is None:
        return sheet.item_link(ref)
    value = sheet.link(str(ref), f"**{escape(figure_value(sheet.view, figure))}**")
    return f"{value}{BREAK}{escape(figure_name(sheet.view, figure))}"


def _item(sheet: Sheet, ref: Ref) -> Iterator[list[str]]:
    view = sheet.view
    note = lineage_note(sheet, ref)
    first = anchor(reading_anchor(ref)) + _name(sheet, ref) + (f"{BREAK}<small>{note}</small>" if note else "")
    for n, found in enumerate(view.relations.evidence[ref]):
        words = f"{words_of(view, found)}{BREAK}<small>{where_briefly(sheet, found)}</small>"
        unnamed = not_named(sheet, ref, n)
        words += f"{BREAK}<small>{unnamed}</small>" if unnamed else ""
        yield [first, words, _reading(sheet, ref, n), mark(view, witness_mark(view, ref, n), titled=False)]
        first = ""
    # A claim or a question need not rest on a number; a figure or a date without evidence is a gap to be seen.
    if not view.relations.evidence[ref] and ref not in view.corpus.claims and ref not in view.corpus.questions:
        yield [first, view.labels("evidence.none"), "", mark(view, "none", titled=False)]


def _reading(sheet: Sheet, ref: Ref, n: int) -> str:
    found = witness_of(sheet.view, ref, n)
    if found is None or not found.steps:
        return ""
    seed = sheet.corpus.seed.get(found.seed)
    written, *steps = found.steps
    first = foreign(written, seed.language if seed else "und")
    return " → ".join([first, *(f'<span class="bs-step">{escape(step)}</span>' for step in steps)])
