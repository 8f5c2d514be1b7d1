"""Where things stand on a sheet: near what they are tied to, and nowhere on top of each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from briefsmith.edition.charts import Edge

_SEED = 7
_ROUNDS = 120
_PUSHES = 400
_MARGIN = 6


@dataclass(frozen=True, slots=True)
class Box:
    """A mark at a place, with the room that its name takes on either side of it, above and below."""

    x: float
    y: float
    left: float
    right: float
    half: float


def spread(ids: Sequence[str], edges: Iterable[Edge], sheet: tuple[int, int]) -> Mapping[str, tuple[float, float]]:
    """Return a place for each id, the same for the same edges: springs pull what is tied, and push what is not."""
    # Loading it costs a third of a second, which a site without connections does not pay.
    import networkx as nx  # type: ignore[import-untyped]  # noqa: PLC0415

    graph = nx.Graph()
    graph.add_nodes_from(sorted(ids))
    graph.add_edges_from(sorted((edge.source, edge.target) for edge in edges))
    places = nx.spring_layout(graph, k=2.2 / len(ids) ** 0.5, iterations=_ROUNDS, seed=_SEED)
    width, height = sheet
    xs, ys = ([float(place[axis]) for place in places.values()] for axis in (0, 1))
    return {
        id_: (_scaled(float(x), xs, width), _scaled(float(y), ys, height)) for id_, (x, y) in sorted(places.items())
    }


def _scaled(value: float, all_values: list[float], size: int) -> float:
    low, high = min(all_values), max(all_values)
    return size / 2 if high == low else size * (0.04 + 0.82 * (value - low) / (high - low))


def apart(boxes: Mapping[str, Box], sheet: tuple[int, int]) -> Mapping[str, Box]:
    """Return the boxes moved as little as it takes for no two to overlap, as far as the sheet has room for that."""
    placed = {id_: _inside(box, sheet) for id_, box in boxes.items()}
    for _ in range(_PUSHES):
        moved = False
        for one, other in combinations(placed, 2):
            by = _push(placed[one], placed[other])
            if by:
                moved = True
                placed[one] = _inside(_by(placed[one], -by[0] / 2, -by[1] / 2), sheet)
                placed[other] = _inside(_by(placed[other], by[0] / 2, by[1] / 2), sheet)
        if not moved:
            break
    return placed


def _push(one: Box, other: Box) -> tuple[float, float] | None:
    """Return how far the second must move from the first, the shorter way; None where they do not overlap."""
    across = min(one.x + one.right, other.x + other.right) - max(one.x - one.left, other.x - other.left)
    down = min(one.y + one.half, other.y + other.half) - max(one.y - one.half, other.y - other.half)
    if across <= 0 or down <= 0:
        return None
    if down <= across:
        return (0.0, down + 1) if other.y >= one.y else (0.0, -down - 1)
    return (across + 1, 0.0) if other.x >= one.x else (-across - 1, 0.0)


def _by(box: Box, x: float, y: float) -> Box:
    return replace(box, x=box.x + x, y=box.y + y)


def _inside(box: Box, sheet: tuple[int, int]) -> Box:
    width, height = sheet
    return replace(
        box,
        x=min(max(box.x, box.left + _MARGIN), width - box.right - _MARGIN),
        y=min(max(box.y, box.half + _MARGIN), height - box.half - _MARGIN),
    )
