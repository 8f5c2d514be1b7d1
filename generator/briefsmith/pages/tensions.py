"""Where sources disagree: each difference side by side, named for what it is, with our reading."""

from __future__ import annotations

from itertools import groupby

from briefsmith.edition.paths import TENSIONS
from briefsmith.edition.site import Page
from briefsmith.model.entity import Tension, TensionKind
from briefsmith.pages.parts.tables import block, fold, paragraphs
from briefsmith.pages.parts.tensions import gravest_first, tension_sides
from briefsmith.pages.parts.values import tension_name
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import heading


def tensions(view: SiteView) -> Page:
    """Return the page of all tensions, the gravest kind first."""
    sheet = Sheet(view, TENSIONS)
    if view.corpus.tensions:
        sheet.add(view.labels("tensions.intro"))
    else:
        sheet.add(view.labels("empty.tensions"))
    for kind, found in groupby(gravest_first(view.corpus.tensions), key=lambda tension: tension.kind):
        several = list(found)
        labels = view.labels
        sheet.add(
            heading(2, f"{labels(f'tension.{kind}')} ({len(several)})", f"kind-{kind}"),
            f"*{labels(f'tension.explain.{kind}')}*",
        )
        told = [
            paragraphs(heading(3, sheet.authored(tension_name(tension)), tension.id), tension_body(sheet, tension))
            for tension in several
        ]
        if kind is TensionKind.CONTRADICTION:
            sheet.add(*told)
        else:
            sheet.add(block("bs-halves", paragraphs(*(block("bs-half", one) for one in told))))
    return sheet.page(view.labels("page.tensions"), view.labels("describe.tensions"), "tensions")


def tension_body(sheet: Sheet, tension: Tension) -> str:
    """Return the sides of a tension and our reading; between two texts that can both be right, or within one text, the
    reading and then the sides, folded."""
    labels = sheet.labels
    sides = tension_sides(sheet, tension)
    if tension.kind is TensionKind.CONTRADICTION:
        lead = f"**{labels('tension.reading')}**{labels('colon')}"
        return paragraphs(sides, sheet.led(lead, tension.id, "reading", tension.reading))
    reading = sheet.prose(tension.id, "reading", tension.reading)
    return paragraphs(reading, fold(labels.count("count.sides", len(tension.sides)), sides) if sides else "")
