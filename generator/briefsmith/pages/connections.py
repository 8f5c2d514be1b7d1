"""What is connected to what: a map, the same as a list, and which text speaks of whom."""

from __future__ import annotations

from briefsmith.edition.paths import CONNECTIONS
from briefsmith.edition.site import Page
from briefsmith.model.brief import Brief
from briefsmith.model.entity import ROOMS, TIES, Entity
from briefsmith.model.items import entities_of
from briefsmith.pages.parts.coverage import coverage
from briefsmith.pages.parts.maps import whole_map
from briefsmith.pages.parts.tables import block, fold, paragraphs
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import heading
from briefsmith.text.contexts import attribute, line
from briefsmith.text.markdown import escape

_MOST_LISTED = 300


def connections(view: SiteView) -> Page:
    """Return the page of connections."""
    sheet = Sheet(view, CONNECTIONS)
    labels = view.labels
    drawn = whole_map(sheet, view.charts.connections)
    sheet.add(block("bs-standfirst", labels("connections.lead")))
    listed = _list(sheet)
    if drawn or listed:
        # On a phone the list comes first: a style sheet turns the two around.
        sheet.add(block("bs-connections", "\n\n".join(filter(None, (_map(sheet, drawn), listed)))))
    table, rows, columns = coverage(sheet)
    if table:
        left = [
            labels.count("coverage.left", rows) if rows else "",
            labels.count("coverage.sources", columns) if columns else "",
        ]
        more = " ".join(filter(None, left))
        sheet.section(2, "connections.coverage", table, f"<small>{escape(more)}</small>" if more else "")
    if not (drawn or listed or table):
        sheet.add(labels("connections.empty"))
    return sheet.page(
        labels("page.connections"), labels("describe.connections"), "connections", hide=("navigation", "toc")
    )


def _map(sheet: Sheet, drawn: str) -> str:
    if not drawn:
        return ""
    labels = sheet.labels
    left = sheet.view.charts.connections.left_out
    told = [labels("connections.key", organisation="●", system="■", brief="▤"), labels("connections.lines")]
    if left:
        told.append(labels.count("connections.left", left))
    skip = f'<p><a class="bs-skip" href="#the-same-as-a-list">{escape(labels("connections.skip"))}</a></p>'
    words = "<br>".join(escape(part) for part in told)
    return f'<div class="bs-whole">\n{skip}\n<div class="bs-pan">{drawn}</div>\n<p class="bs-key">{words}</p>\n</div>'


def _list(sheet: Sheet) -> str:
    """Who belongs to whom, then what each brief names: every line of the map, and those it had no room for."""
    shown = {entity.id: entity for room, holds in ROOMS.items() if holds.on_map for entity in sheet.corpus.room(room)}
    owners = [(entity, _below(sheet, entity)) for entity in shown.values()]
    belongs = [_line(sheet, entity.id, below) for entity, below in owners if below]
    briefs = [
        _named(sheet, brief, [id_ for id_ in entities_of(brief) if id_ in shown]) for brief in sheet.corpus.briefs
    ]
    parts = []
    if belongs:
        owned = block("bs-owners", "\n".join(belongs[:_MOST_LISTED]))
        parts += [heading(3, sheet.labels("connections.belongs"), "who-belongs-to-whom"), owned, _rest(sheet, belongs)]
    if briefs:
        parts += [heading(3, sheet.labels("connections.named"), "what-each-brief-names"), *briefs[:_MOST_LISTED]]
        parts.append(_rest(sheet, briefs))
    return block("bs-listed", paragraphs(sheet.title(2, "connections.list"), *parts)) if parts else ""


def _below(sheet: Sheet, entity: Entity) -> list[str]:
    ties = (sheet.view.relations.belonging.get((entity.id, tie), ()) for tie in TIES)
    return [id_ for id_ in dict.fromkeys(child.id for children in ties for child in children) if id_ != entity.id]


def _line(sheet: Sheet, target: str, others: list[str]) -> str:
    return f"- **{sheet.link(target)}**<br>{_links(sheet, others)}"


def _named(sheet: Sheet, brief: Brief, others: list[str]) -> str:
    """A brief with what it names, folded: there are many, and few readers want all of them."""
    summary = f"{sheet.view.own(line(attribute(brief.title)))} <small>{len(others)}</small>"
    return fold(summary, paragraphs(sheet.link(brief.id), _links(sheet, others)))


def _links(sheet: Sheet, ids: list[str]) -> str:
    return sheet.labels("list.between").join(sheet.link(id_) for id_ in ids)


def _rest(sheet: Sheet, lines: list[str]) -> str:
    more = len(lines) - _MOST_LISTED
    return f"<small>{escape(sheet.labels.count('connections.rest', more))}</small>" if more > 0 else ""
