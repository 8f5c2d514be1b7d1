"""Maps: everything on one sheet, and for each entity what it is connected to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from briefsmith.charts.layout import Box, apart, spread
from briefsmith.charts.network import Bond, belonging, bonds, named, shape_of
from briefsmith.edition.charts import Edge, Graph, Link, Node
from briefsmith.edition.paths import title_of
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import ROOMS, TIES
from briefsmith.text.widths import text_width, wrapped

TYPE = 12
"""Size of type on a map."""
LINE = 14
_SHEET = (1100, 760)
_MOST = 60
_LABEL = 118
_MARK = 9
_BOLDER = 1.15

_MOST_AROUND = 11
_SMALL_WIDTH = 360
_SMALL_TYPE = 13
_TO = 172
"""Where the marks stand that lines lead to; the middle has its name at the left, where no line crosses it."""
_NAME_ROOM = 92
_ROW, _SUB_ROW = 17, 15
_ORDER: Sequence[Link] = (*TIES, "together", "named")


def connections(corpus: Corpus) -> Graph:
    """Return organisations, systems and briefs with what connects them; the best connected where there are many."""
    drawn = {entity.id for room, holds in ROOMS.items() if holds.on_map for entity in corpus.room(room)}
    drawn |= {brief.id for brief in corpus.briefs}
    edges = [edge for edge in (*belonging(corpus), *named(corpus)) if {edge.source, edge.target} <= drawn]
    degree = Counter(end for edge in edges for end in (edge.source, edge.target))
    ranked = sorted(degree, key=lambda id_: (-degree[id_], id_))
    kept = set(ranked[:_MOST])
    edges = [edge for edge in edges if {edge.source, edge.target} <= kept]
    # A thing whose neighbours were all cut by the limit would stand on the map alone.
    connected = {end for edge in edges for end in (edge.source, edge.target)}
    ids = [id_ for id_ in ranked if id_ in connected]
    if not ids:
        return Graph(0, 0)
    lines = {id_: wrapped(title_of(corpus, id_), _LABEL, TYPE) for id_ in ids}
    places = apart(
        {id_: _box(lines[id_], place, bold=id_ in corpus.brief) for id_, place in spread(ids, edges, _SHEET).items()},
        _SHEET,
    )
    nodes = tuple(
        Node(id_, shape_of(corpus, id_), lines[id_], round(places[id_].x), round(places[id_].y), "start", degree[id_])
        for id_ in sorted(ids, key=lambda id_: (-degree[id_], id_))
    )
    return Graph(*_SHEET, nodes, tuple(edges), len(degree) - len(ids))


def _box(lines: tuple[str, ...], place: tuple[float, float], *, bold: bool) -> Box:
    width = max(text_width(line, TYPE) for line in lines) * (_BOLDER if bold else 1)
    return Box(*place, left=_MARK + 3, right=_MARK + width + 8, half=max(_MARK + 3, len(lines) * LINE / 2 + 3))


def small_maps(corpus: Corpus) -> Mapping[str, Graph]:
    """Return for each entity that is tied to something a map of it and of what it is most closely tied to."""
    return {
        id_: _around(corpus, id_, found)
        for id_, found in bonds(corpus).items()
        if (entity := corpus.entity.get(id_)) and entity.room != "topics"
    }


def _around(corpus: Corpus, centre: str, found: tuple[Bond, ...]) -> Graph:
    shown = sorted(found[:_MOST_AROUND], key=lambda bond: _ORDER.index(bond.edge.tie))
    nodes = []
    y = _SMALL_TYPE
    for bond in shown:
        room = (_SMALL_WIDTH - _TO - 14) / (_BOLDER if bond.other in corpus.brief else 1)
        lines = wrapped(title_of(corpus, bond.other), room, _SMALL_TYPE)
        nodes.append(Node(bond.other, shape_of(corpus, bond.other), lines, _TO, y))
        y += len(lines) * _ROW + _SUB_ROW + 8
    height = y - _SMALL_TYPE
    name = wrapped(title_of(corpus, centre), _NAME_ROOM, _SMALL_TYPE)
    room = round(max(text_width(line, _SMALL_TYPE) for line in name) * _BOLDER)
    middle = Node(centre, shape_of(corpus, centre), name, room + 16, height // 2, "end")
    edges: tuple[Edge, ...] = tuple(bond.edge for bond in shown)
    return Graph(_SMALL_WIDTH, max(height, len(name) * _ROW + 30), (middle, *nodes), edges, len(found) - len(shown))
