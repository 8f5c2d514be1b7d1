"""Drawings on a page, each with what a reader needs to read it."""

from __future__ import annotations

from briefsmith.edition.charts import Chart
from briefsmith.pages.parts.tables import paragraphs
from briefsmith.pages.parts.values import tension_name
from briefsmith.pages.sheet import Sheet
from briefsmith.text.contexts import attribute
from briefsmith.text.markdown import escape as escape_markdown


def measure_charts(sheet: Sheet, measure: str) -> str:
    """Return the charts of a measure, and what must be said of them: which figures only look alike, which are in none.

    Empty where there is nothing to draw and nothing to say.
    """
    drawn = sheet.view.charts.measures.get(measure)
    if drawn is None:
        return ""
    told = [*(_look_alike(sheet, chart) for chart in drawn.charts), *map(escape_markdown, drawn.notes)]
    words = " ".join(filter(None, told))
    return paragraphs(*map(_figure, drawn.charts), f"<small>{words}</small>" if words else "")


def _look_alike(sheet: Sheet, chart: Chart) -> str:
    """Name the tensions between figures of one chart: side by side they may be taken for the same thing."""
    drawn = set(chart.figures)
    found = [
        sheet.tension_link(tension.id, escape_markdown(tension_name(tension)))
        for tension in sheet.corpus.tensions
        if sum(ref in drawn for ref in tension.sides) > 1
    ]
    return sheet.labels("chart.compare", what=sheet.labels.listed(found)) if found else ""


def _figure(chart: Chart) -> str:
    # A blank line would end the block of HTML, and what follows would be read as Markdown.
    notes = attribute(" ".join(chart.notes))
    caption = f"\n<figcaption>{notes}</figcaption>" if notes else ""
    return f'<figure class="bs-chart">\n{chart.svg}{caption}\n</figure>'
