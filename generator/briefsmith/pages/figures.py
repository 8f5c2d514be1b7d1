"""All figures by what they measure."""

from __future__ import annotations

from briefsmith.edition.paths import FIGURES
from briefsmith.edition.site import Page
from briefsmith.edition.verdicts import is_proved
from briefsmith.pages.parts.charts import measure_charts
from briefsmith.pages.parts.figures import figure_table
from briefsmith.pages.parts.tables import block
from briefsmith.pages.parts.tools import data_links, figure_tools
from briefsmith.pages.parts.values import measure_label, sentence
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import anchor, heading
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import Ref


def figures(view: SiteView) -> Page:
    """Return the page of all figures: a section for each measure taken more than once, the others in one table."""
    sheet = Sheet(view, FIGURES)
    groups = view.relations.figures_by_measure
    if groups:
        sheet.add(
            block("bs-standfirst", view.labels("describe.figures")),
            data_links(sheet, "figures"),
            figure_tools(sheet, view.corpus.figures),
        )
    several = [measure for measure, refs in groups.items() if len(refs) > 1]
    for measure in sorted(several, key=lambda measure: (measure_label(view, measure).casefold(), measure)):
        known = view.corpus.measure.get(measure)
        sheet.add(
            heading(2, escape(sentence(measure_label(view, measure))), measure),
            escape(known.description) if known and known.description else "",
            measure_charts(sheet, measure),
            figure_table(sheet, groups[measure], "subjects"),
        )
    once = sorted(
        (measure_label(view, measure).casefold(), refs[0]) for measure, refs in groups.items() if len(refs) == 1
    )
    sheet.section(2, "figures.once", figure_table(sheet, [ref for _, ref in once], anchors="measure"))
    # A link in prose may name a measure that no figure has yet.
    sheet.add("".join(anchor(measure.id) for measure in view.corpus.measures if measure.id not in groups))
    if not groups:
        sheet.add(view.labels("empty.figures"))
    return sheet.page(view.labels("page.figures"), view.labels("describe.figures"), "figures")


def telling(view: SiteView, limit: int) -> list[Ref]:
    """Return a few figures for the front page: key ones whose words were found, each of another brief and measure."""
    key = view.relations.key_first(view.corpus.figures)
    ranked = sorted(key, key=lambda ref: not is_proved(view.edition.mark(ref)))
    chosen: list[Ref] = []
    # First one of each brief and each measure, then one of each measure, then whatever is left.
    for apart in ({"brief", "measure"}, {"measure"}, {"item"}):
        taken = {(name, _trait(view, ref, name)) for ref in chosen for name in apart}
        for ref in ranked:
            traits = {(name, _trait(view, ref, name)) for name in apart}
            if len(chosen) < limit and not taken & traits:
                chosen.append(ref)
                taken |= traits
    return chosen


def _trait(view: SiteView, ref: Ref, name: str) -> object:
    return {"brief": ref.brief, "measure": view.corpus.figures[ref].measure, "item": ref}[name]
