"""Figures of one measure side by side, as bars that the template draws."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from briefsmith.edition.paths import title_of
from briefsmith.edition.printed import date_text, figure_text, measure_label
from briefsmith.model.figure import Change, Figure, bounds
from briefsmith.text.slugs import Ref
from briefsmith.typesetting.desk import Desk
from briefsmith.typesetting.document import Json
from briefsmith.typesetting.rich import text

# Beyond this ratio the short bars cannot be told apart, and a table says more.
_MOST_APART = 400
_FEWEST, _MOST = 3, 12


def charts(desk: Desk, refs: Iterable[Ref]) -> list[Json]:
    """Return a chart for each measure of the figures of which the corpus has at least three in one unit; often none.

    A figure alone says little: those of other briefs stand beside it, so that sources can be compared.
    """
    own: dict[tuple[str, str | None], list[Ref]] = {}
    for ref in refs:
        figure = desk.corpus.figures[ref]
        measure = desk.corpus.measure.get(figure.measure)
        if measure and measure.chart == "bar":
            own.setdefault((figure.measure, figure.unit), []).append(ref)
    made = []
    for key, mine in own.items():
        every = desk.edition.relations.figures_in_unit[key]
        group = list(every) if len(every) <= _MOST else mine
        if _can_be_drawn(desk, group):
            made.append(_chart(desk, key[0], group, frozenset(mine)))
    return made


def _can_be_drawn(desk: Desk, refs: list[Ref]) -> bool:
    ends = [bounds(desk.corpus.figures[ref].value) for ref in refs]
    smallest, largest = min(low for low, _ in ends), max(high for _, high in ends)
    return _FEWEST <= len(refs) <= _MOST and smallest > 0 and largest / smallest <= _MOST_APART


def _chart(desk: Desk, measure: str, refs: list[Ref], mine: frozenset[Ref]) -> Json:
    figures = [desk.corpus.figures[ref] for ref in refs]
    largest = max(max(_ends(figure)) for figure in figures)
    title = measure_label(desk.corpus, measure, desk.edition.locale)
    title = title[:1].upper() + title[1:]
    rows: list[Json] = []
    said = []
    for ref, figure in zip(refs, figures, strict=True):
        low, high = _ends(figure)
        name, value = _name(desk, figure), figure_text(figure, desk.edition.locale)
        rows.append({
            "label": desk.link(str(ref), text(name)),
            "value": text(value),
            "low": float(low / largest),
            "high": float(high / largest),
            "kind": _kind(figure),
            "own": ref in mine,
        })  # fmt: skip
        said.append(f"{name}{desk.labels('colon')}{value}")
    others = text(desk.labels("pdf.others")) if len(mine) < len(refs) else []
    return {"title": text(title), "alt": f"{title}. {'; '.join(said)}.", "rows": rows, "others": others}


def _ends(figure: Figure) -> tuple[Decimal, Decimal]:
    if isinstance(figure.value, Change):
        before, after = bounds(figure.value.from_), bounds(figure.value.to)
        return before[1], after[1]
    return bounds(figure.value)


def _kind(figure: Figure) -> str:
    if isinstance(figure.value, Change):
        return "change"
    if figure.comparator in ("more-than", "at-least"):
        return "at-least"
    return "at-most" if figure.comparator in ("less-than", "at-most") else "plain"


def _name(desk: Desk, figure: Figure) -> str:
    subjects = desk.labels.listed([title_of(desk.corpus, subject) for subject in figure.subjects])
    scope = [title_of(desk.corpus, word) for word in figure.scope.values()]
    dates = [date_text(date, desk.edition.locale) for date in (figure.target_date or figure.as_of,) if date]
    name = ", ".join([subjects, *scope, *dates])
    return name[:1].upper() + name[1:]
