"""Figures as rows: value, what it measures, of what, who says so, when it held, and how it was checked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from briefsmith.model.entity import Tension
from briefsmith.model.figure import Basis, Figure, FigureStatus
from briefsmith.pages.parts.footnotes import lineage_note
from briefsmith.pages.parts.quotes import item_mark
from briefsmith.pages.parts.tables import BREAK, aside, table
from briefsmith.pages.parts.values import (
    figure_value,
    measure_label,
    period_text,
    scope_parts,
    sentence,
    tension_name,
    value_text,
)
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.writer import anchor
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import Ref

Anchors = Literal["item", "measure", "none"]
"""What a row can be linked by: its item on the page of its brief, its measure where that has no section."""

Show = Literal["both", "measure", "subjects"]
"""What the second column names: where all rows have one subject or one measure it need not be said again."""


def figure_table(
    sheet: Sheet, refs: Iterable[Ref], show: Show = "both", anchors: Anchors = "none", *, folded: bool = False
) -> str:
    """Return a table of figures; empty where there are none. Away from its brief a row names and links it.

    `folded` is for a table that stands in a fold, which may not hold another: its notes are told in full.
    """
    labels = sheet.labels
    second = "column.subject" if show == "subjects" else "column.what"
    head = [labels(key) for key in ("column.figure", second, "column.when", "column.check")]
    return table("figures", head, (_row(sheet, ref, show, anchors, folded) for ref in refs))


def _row(sheet: Sheet, ref: Ref, show: Show, anchors: Anchors, folded: bool) -> list[str]:
    figure = sheet.corpus.figures[ref]
    value = f"**{escape(figure_value(sheet.view, figure))}**"
    if anchors != "none":
        value = anchor(ref.item if anchors == "item" else figure.measure) + value
    note = lineage_note(sheet, ref)
    named = [what(sheet, figure, show)]
    if by := said(sheet, figure):
        named.append(f"<small>{sentence(by)}</small>")
    named += _remarks(sheet, ref, figure)
    if anchors != "item":
        named.append(_from(sheet, ref))
    return [
        value + sheet.cite(ref),
        _noted(BREAK.join(named), *_notes(sheet, ref, figure), folded),
        when(sheet, figure),
        item_mark(sheet.view, ref) + (f"{BREAK}<small>{note}</small>" if note else ""),
    ]


def what(sheet: Sheet, figure: Figure, show: Show) -> str:
    """Return measure, subjects and scope of a figure, linked."""
    subjects = sheet.labels.listed([sheet.link(subject) for subject in figure.subjects])
    measure = sheet.measure_link(figure.measure, measure_words(sheet, figure.measure))
    named = {
        "both": sheet.labels("figure.of", measure=measure, subjects=subjects),
        "measure": measure if len(figure.subjects) == 1 else f"{measure} ({subjects})",
        "subjects": subjects,
    }[show]
    scope = [
        sheet.link(word) if word in sheet.corpus.entity else sheet.authored(word) for _, word in scope_parts(figure)
    ]
    if figure.period:
        scope.append(sheet.labels("figure.period", period=period_text(sheet.view, figure.period)))
    return ", ".join([named, *scope])


def measure_words(sheet: Sheet, measure: str) -> str:
    """Return the word for a measure as Markdown, marked where the registry has none in the site's language."""
    words = escape(sentence(measure_label(sheet.view, measure)))
    known = sheet.corpus.measure.get(measure)
    return words if known and sheet.labels.locale.language in known.labels else sheet.view.own(words)


def when(sheet: Sheet, figure: Figure) -> str:
    """Return the date at which a figure held, and the one for which it is meant."""
    parts = [sheet.date(figure.as_of)] if figure.as_of else []
    if figure.target_date:
        parts.append(sheet.labels("figure.target", date=sheet.date(figure.target_date)))
    return f"{BREAK}".join(parts)


def said(sheet: Sheet, figure: Figure) -> str:
    """Return how firmly it is put, and by whom; empty where a text simply reports it."""
    status = sheet.labels.name("status", figure.status)
    if figure.attributed_to is None:
        return "" if figure.status is FigureStatus.REPORTED else status
    return sheet.labels("figure.said", status=status, who=sheet.speaker(figure.attributed_to))


def _remarks(sheet: Sheet, ref: Ref, figure: Figure) -> list[str]:
    labels = sheet.labels
    parts = [
        labels("figure.equivalent", value=escape(value_text(sheet.view, e.value, e.unit, e.comparator)))
        for e in figure.equivalents
    ]
    if figure.supersedes:
        parts += [labels("figure.supersedes", what=sheet.item_link(old))
                  for old in sheet.view.relations.refs([figure.supersedes], ref.brief)]  # fmt: skip
    if figure.basis is not Basis.STATED:
        parts.append(labels("figure.inferred" if figure.basis is Basis.INFERRED else "figure.outside"))
    return [f"<small>{part}</small>" for part in parts]


def _noted(named: str, names: list[str], lines: list[str], folded: bool) -> str:
    """Return the first cell of a row, with its notes folded so that the row stays short."""
    if folded:
        return BREAK.join([named, *(f"<small>{line}</small>" for line in lines)])
    return named + (aside(" · ".join(names), BREAK.join(lines)) if lines else "")


def _notes(sheet: Sheet, ref: Ref, figure: Figure) -> tuple[list[str], list[str]]:
    """What there is to say of a figure, in a word each: a note, and what it is compared with; then the lines of it."""
    labels = sheet.labels
    tensions = sheet.corpus.tensions_of.get(ref, ())
    names = [labels("figure.note")] if figure.note else []
    lines: list[str] = [sheet.item_line(ref, "note")] if figure.note else []
    if tensions:
        names.append(labels.count("count.compared", len(tensions)))
        lines += [_tension(sheet, tension) for tension in tensions]
    return names, lines


def _tension(sheet: Sheet, tension: Tension) -> str:
    kind = sheet.labels(f"tension.{tension.kind}").lower()
    return f"{sheet.tension_link(tension.id, sheet.authored(tension_name(tension)))} ({kind})"


def _from(sheet: Sheet, ref: Ref) -> str:
    return f"<small>{sheet.labels('figure.from', brief=sheet.link(str(ref), sheet.name(ref.brief)))}</small>"
