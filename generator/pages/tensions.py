"""Where sources disagree: each difference side by side, named for what it is, with our reading."""

from __future__ import annotations

from generator.model.entity import Tension
from generator.model.paths import TENSIONS
from generator.model.site import Page
from generator.pages.parts.tables import paragraphs
from generator.pages.parts.tensions import gravest_first, tension_sides
from generator.pages.parts.values import tension_name
from generator.pages.sheet import Sheet, heading
from generator.pages.view import View


def tensions(view: View) -> Page:
    """Return the page of all tensions, the gravest kind first."""
    sheet = Sheet(view, TENSIONS)
    if view.corpus.tensions:
        sheet.add(view.labels("tensions.intro"))
    else:
        sheet.add(view.labels("empty.tensions"))
    for tension in gravest_first(view.corpus.tensions):
        sheet.add(heading(2, sheet.authored(tension_name(tension)), tension.id), tension_body(sheet, tension))
    return sheet.page(view.labels("page.tensions"), view.labels("describe.tensions"), "tensions")


def tension_body(sheet: Sheet, tension: Tension) -> str:
    """Return the kind of a tension and what that means, its sides, and our reading."""
    labels = sheet.labels
    return paragraphs(
        f"*{labels(f'tension.{tension.kind}')}*{labels('colon')}{labels(f'tension.explain.{tension.kind}')}",
        tension_sides(sheet, tension),
        f"**{labels('tension.reading')}**{labels('colon')}{sheet.prose(tension.id, 'reading', tension.reading)}",
    )
