"""Corpus → drawings: charts of figures, and maps of what is connected to what."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from briefsmith.charts.comparable import FEWEST, Comparable, comparable
from briefsmith.charts.drawing import draw
from briefsmith.charts.maps import connections, small_maps
from briefsmith.charts.notes import alternative, left_out_notes, notes
from briefsmith.charts.rows import NOTE, WIDTH, rows
from briefsmith.charts.scale import Scale, scale
from briefsmith.charts.svg import tidy
from briefsmith.edition.charts import Chart, Charts, Drawn, LeftOut
from briefsmith.edition.printed import measure_label
from briefsmith.model.corpus import Corpus
from briefsmith.text.labels import Labels
from briefsmith.text.locale import format_number, format_quantity
from briefsmith.text.quantities.units import unit
from briefsmith.text.slugs import Ref
from briefsmith.text.widths import text_width

__all__ = ["charts"]

_APART = 10
"""Least space between two marks of a scale."""


def charts(corpus: Corpus, labels: Labels) -> Charts:
    """Return every drawing of a corpus, in the words of a locale."""
    by_measure: dict[str, list[Ref]] = {}
    for ref, figure in corpus.figures.items():
        by_measure.setdefault(figure.measure, []).append(ref)
    drawn = {measure: _drawn(corpus, labels, measure, refs) for measure, refs in by_measure.items()}
    told = {measure: found for measure, found in drawn.items() if found.charts or found.notes}
    return Charts(told, connections(corpus), small_maps(corpus))


def _drawn(corpus: Corpus, labels: Labels, measure: str, refs: Iterable[Ref]) -> Drawn:
    known = corpus.measure.get(measure)
    if known is None or known.chart == "none":
        return Drawn()
    groups = comparable(corpus, refs)
    made = [group for group in groups if len(group.figures) >= FEWEST]
    alone = [one.ref for group in groups if len(group.figures) < FEWEST for one in group.figures]
    if not made and len(alone) < FEWEST:
        return Drawn()
    left = [LeftOut(ref, "unit") for ref in alone]
    left += [LeftOut(ref, "crowd") for group in made for ref in group.crowded_out]
    found = [_chart(corpus, labels, measure, group, n) for n, group in enumerate(made)]
    return Drawn(tuple(found), tuple(left), left_out_notes(labels, bool(found), len(alone)))


def _chart(corpus: Corpus, labels: Labels, measure: str, group: Comparable, n: int) -> Chart:
    locale = str(labels.locale)
    made, bottom = rows(corpus, labels, group.figures)
    ends = [value for one in group.figures for span in (one.start, one.end) if span for value in span]
    chosen, ticks = _scaled(ends, group.unit, locale)
    title = measure_label(corpus, measure, locale)
    title = title[:1].upper() + title[1:]
    alt = alternative(labels, title, made)
    svg = tidy(draw(made, bottom, chosen, ticks), title, alt, f"chart-{measure}" + (f"-{n + 1}" if n else ""))
    told = notes(labels, made, chosen, len(group.crowded_out))
    return Chart(measure, title, svg, alt, tuple(one.ref for one in group.figures), told)


def _scaled(values: list[Decimal], unit_id: str | None, locale: str) -> tuple[Scale, tuple[str, ...]]:
    """Return a scale and its printed marks, fewer of them where their words are long."""
    known = unit(unit_id) if unit_id else None
    money = known is not None and known.dimension == "money"
    for most in (6, 5, 4):
        chosen = scale(values, most)
        ticks = tuple(
            format_quantity(value, unit_id, locale=locale) if money else format_number(value, locale)
            for value in chosen.ticks
        )
        if sum(text_width(text, NOTE) + _APART for text in ticks) <= WIDTH:
            break
    return chosen, ticks
