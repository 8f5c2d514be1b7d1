"""What a chart says in sentences: the text in its stead, and how its shapes are to be read."""

from __future__ import annotations

from briefsmith.charts.rows import Row
from briefsmith.charts.scale import Scale
from briefsmith.text.labels import Labels

_BOUND = ("more-than", "at-least", "less-than", "at-most")


def alternative(labels: Labels, title: str, rows: tuple[Row, ...]) -> str:
    """Return every row of a chart in words: `Clip length, from the largest: Sora (February 2024): 60 seconds; …`."""
    told = [
        labels("chart.alt.row", name=row.name, note=row.note, value=row.value)
        if row.note
        else labels("chart.alt.row.plain", name=row.name, value=row.value)
        for row in rows
    ]
    return labels("chart.alt", title=title, rows=labels("chart.alt.between").join(told))


def notes(labels: Labels, rows: tuple[Row, ...], scale: Scale, crowded_out: int) -> tuple[str, ...]:
    """Return what a reader needs to know to read a chart rightly; nothing that it does not show is explained."""
    figures = [row.stated.figure for row in rows]
    scopes = {(tuple(figure.scope.items()), figure.period) for figure in figures}
    told = {
        "chart.scope": len(scopes) > 1,
        "chart.status": any(row.diamond for row in rows),
        "chart.bound": any(f.comparator in _BOUND for f in figures),
        "chart.about": any(f.comparator == "about" for f in figures),
        "chart.range": any(low < high for row in rows for low, high in (row.stated.end,)),
        "chart.change": any(row.stated.start is not None for row in rows),
    }
    lead = [labels.count("chart.crowd", crowded_out, drawn=len(rows))] if crowded_out else []
    if scale.factor is not None:
        lead.append(labels.count("chart.log", scale.factor))
    return (*lead, *(labels(key) for key, needed in told.items() if needed))


def left_out_notes(labels: Labels, some_drawn: bool, alone: int) -> tuple[str, ...]:
    """Return why figures of a measure are in no chart; empty where none was left out for its unit."""
    if not alone:
        return ()
    return (labels.count("chart.unit.rest", alone),) if some_drawn else (labels("chart.unit.none"),)
