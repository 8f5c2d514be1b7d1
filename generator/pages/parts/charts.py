"""Drawings on a page, each with what a reader needs to read it."""

from __future__ import annotations

from html import escape

from generator.model.charts import Chart
from generator.pages.parts.tables import paragraphs
from generator.pages.view import View
from generator.text.markdown import escape as escape_markdown


def measure_charts(view: View, measure: str) -> str:
    """Return the charts of a measure, and why one of its figures is in none; empty where there is nothing to say."""
    drawn = view.charts.measures.get(measure)
    if drawn is None:
        return ""
    left_out = " ".join(map(escape_markdown, drawn.notes))
    return paragraphs(*map(_figure, drawn.charts), f"<small>{left_out}</small>" if left_out else "")


def _figure(chart: Chart) -> str:
    # A blank line would end the block of HTML, and what follows would be read as Markdown.
    notes = escape(" ".join(chart.notes))
    caption = f"\n<figcaption>{notes}</figcaption>" if notes else ""
    return f'<figure class="bs-chart">\n{chart.svg}{caption}\n</figure>'
