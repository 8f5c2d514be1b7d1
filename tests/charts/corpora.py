"""Corpora made for drawing: a few figures, and nothing that a chart does not ask for."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from briefsmith.model.brief import Brief
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Entity, Measure
from briefsmith.model.figure import Figure


def figure(number: int, value: object, **more: Any) -> Figure:
    """A figure of the measure `size`, of the thing `thing-<number>`."""
    plain = Decimal(value) if isinstance(value, str | int) else value
    return Figure.model_validate(
        {"id": f"f-{number}", "subjects": [f"thing-{number}"], "measure": "size", "value": plain} | more
    )


def corpus(*figures: Figure, chart: str = "bar", **more: Any) -> Corpus:
    """One brief with these figures, and an entity for each."""
    subjects = sorted({subject for one in figures for subject in one.subjects})
    entities = tuple(
        Entity(id=id_, room="systems", kind="model", name=id_.replace("-", " ").title()) for id_ in subjects
    )
    brief = Brief(
        id="brief", title="Sizes", seeds=("seed",), topics=("topic",), status="published", updated="2025-07-01",
        summary="Sizes.", figures=figures, **more,
    )  # fmt: skip
    measure = Measure.model_validate({"id": "size", "label": "size", "dimension": "count", "chart": chart})
    return Corpus(briefs=(brief,), entities=entities, measures=(measure,))
