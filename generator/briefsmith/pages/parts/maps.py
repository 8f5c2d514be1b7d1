"""Maps drawn for a page: marks that lead to what they stand for, with lines between what is connected."""

from __future__ import annotations

from collections.abc import Mapping

from briefsmith.edition.charts import Edge, Graph, Node, Shape
from briefsmith.edition.paths import place_of, title_of
from briefsmith.pages.sheet import Sheet
from briefsmith.text.contexts import attribute
from briefsmith.text.slugs import relative_url

_MARKS: Mapping[Shape, str] = {
    "organisation": '<circle r="6"/>',
    "system": '<path d="M-5,-5H5V5H-5Z"/>',
    "person": '<path d="M0,-6.5L6.5,5.5H-6.5Z"/>',
    "brief": '<path d="M-5.5,-7H5.5V7H-5.5ZM-2.5,-3H2.5M-2.5,0H2.5M-2.5,3H2.5"/>',
    "place": '<path d="M0,-7L7,0L0,7L-7,0Z"/>',
    "idea": '<path d="M-3.5,-6H3.5L7,0L3.5,6H-3.5L-7,0Z"/>',
    "topic": '<path d="M-7,0H7M0,-7V7M-5,-5L5,5M-5,5L5,-5"/>',
}
_LINE, _SMALL_LINE, _SUB_LINE = 14, 17, 15


def whole_map(sheet: Sheet, graph: Graph) -> str:
    """Return the map of everything, each mark a link; empty where nothing is connected."""
    if not graph.nodes:
        return ""
    at = {node.id: node for node in graph.nodes}
    lines = "".join(_straight(at[edge.source], at[edge.target], edge) for edge in graph.edges)
    marks = "\n".join(_node(sheet, node, _LINE) for node in graph.nodes)
    return _svg(graph, sheet.labels("connections.map"), f"{lines}\n{marks}")


def small_map(sheet: Sheet, entity: str) -> str:
    """Return the map around an entity, with how each thing on it is connected; empty where there is none."""
    graph = sheet.view.charts.maps.get(entity)
    if graph is None:
        return ""
    centre, *others = graph.nodes
    lines, marks = [], [_node(sheet, centre, _SMALL_LINE, link=False)]
    for node, edge in zip(others, graph.edges, strict=True):
        tie = f"tie.{edge.tie}.{'up' if edge.source == entity else 'down'}"
        end = node.y - 4
        middle = (centre.x + node.x) // 2
        bend = f"M{centre.x},{centre.y}C{middle},{centre.y} {middle},{end} {node.x - 10},{end}"
        lines.append(f'<path class="bs-tie bs-{edge.tie}" d="{bend}"/>')
        marks.append(_node(sheet, node, _SMALL_LINE, sheet.labels(tie)))
    label = sheet.labels("connections.around", name=title_of(sheet.corpus, entity))
    svg = _svg(graph, label, "".join(lines) + "\n" + "\n".join(marks))
    more = sheet.labels.count("connections.more", graph.left_out) if graph.left_out else ""
    caption = f"\n<figcaption>{attribute(more)}</figcaption>" if more else ""
    return f'<figure class="bs-chart bs-around">\n{svg}{caption}\n</figure>'


def _svg(graph: Graph, label: str, inside: str) -> str:
    size = f'viewBox="0 0 {graph.width} {graph.height}"'
    # A group and not an image: what is in an image cannot be followed by keyboard.
    return f'<svg class="bs-map" {size} role="group" aria-label="{attribute(label)}">\n{inside}\n</svg>'


def _straight(one: Node, other: Node, edge: Edge) -> str:
    return f'<path class="bs-tie bs-{edge.tie}" d="M{one.x},{one.y}L{other.x},{other.y}"/>'


def _node(sheet: Sheet, node: Node, line: int, below: str = "", *, link: bool = True) -> str:
    # What has something written below stands beside its mark with its first line, anything else with its middle.
    first = node.y if below else node.y + 4 - (len(node.lines) - 1) * line / 2
    words = _words(node, first, line, sheet.view.prose_language)
    if below:
        y = first + (len(node.lines) - 1) * line + _SUB_LINE
        words += f'<text class="bs-below" x="{node.x + 12}" y="{y:g}">{attribute(below)}</text>'
    mark_y = node.y - 4 if below else node.y
    mark = f'<g class="bs-node bs-{node.shape}" transform="translate({node.x},{mark_y})">{_MARKS[node.shape]}</g>'
    place = place_of(sheet.corpus, node.id) if link else None
    if place is None:
        return f"<g>{mark}{words}</g>"
    url = relative_url(place.page, sheet.path, place.anchor, folders=sheet.view.edition.options.directory_urls)
    return f'<a href="{attribute(url)}">{mark}{words}</a>'


def _words(node: Node, y: float, line: int, language: str | None) -> str:
    x = node.x + 12 if node.anchor == "start" else node.x - 12
    last = len(node.lines) - 1
    # The space between two lines is for whoever hears the name.
    spans = "".join(
        f'<tspan x="{x}" y="{y + n * line:g}">{attribute(text)}{" " if n < last else ""}</tspan>'
        for n, text in enumerate(node.lines)
    )
    # Names are given by those who write the prose.
    said = f' lang="{attribute(language)}"' if language else ""
    return f'<text text-anchor="{node.anchor}"{said}>{spans}</text>'
