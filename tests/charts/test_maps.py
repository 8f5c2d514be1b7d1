"""Maps: what is on them, how it is tied, and that a thousand things stay a map."""

from __future__ import annotations

from itertools import combinations

import pytest
from briefsmith.charts import charts
from briefsmith.charts.layout import Box, apart
from briefsmith.edition.charts import Charts
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Entity
from briefsmith.text.labels import labels_for

from tests.pages import sample


def drawn(corpus: Corpus = sample.CORPUS) -> Charts:
    return charts(corpus, labels_for("en"))


def many(count: int) -> Corpus:
    """One company that owns everything else."""
    owned = (
        Entity(id=f"s-{n:04}", room="systems", kind="model", name=f"System {n}", owner="owner") for n in range(count)
    )
    return Corpus(entities=(Entity(id="owner", room="companies", kind="company", name="Owner"), *owned))


def test_organisations_systems_and_briefs_are_on_the_map() -> None:
    graph = drawn().connections
    shapes = {node.id: node.shape for node in graph.nodes}
    assert shapes == {
        "lumen": "organisation", "lumen-lab": "organisation", "listener": "system", "lamp": "brief", "evening": "brief",
    }  # fmt: skip
    ties = {(edge.source, edge.target, edge.tie) for edge in graph.edges}
    assert ("listener", "lumen", "owner") in ties
    assert ("evening", "listener", "named") in ties
    assert graph.left_out == 0


def test_an_entity_has_what_it_belongs_to_first_on_its_map() -> None:
    graph = drawn().maps["listener"]
    assert [node.id for node in graph.nodes[:2]] == ["listener", "lumen"]
    assert graph.edges[0].tie == "owner"
    assert len(graph.nodes) == len(graph.edges) + 1


def test_what_is_tied_to_nothing_has_no_map() -> None:
    found = drawn()
    assert "unused" not in found.maps
    assert drawn(Corpus()).connections.nodes == ()


@pytest.mark.parametrize("count", [59, 1000])
def test_too_many_things_are_cut_and_counted(count: int) -> None:
    found = drawn(many(count))
    assert len(found.connections.nodes) == min(count + 1, 60)
    assert len(found.connections.nodes) + found.connections.left_out == count + 1
    assert len(found.maps["owner"].nodes) == 12
    assert found.maps["owner"].left_out == count - 11


def test_every_name_stays_on_the_sheet() -> None:
    graph = drawn(many(59)).connections
    assert all(0 < node.x < graph.width and 0 < node.y < graph.height for node in graph.nodes)


def test_the_same_corpus_gives_the_same_places() -> None:
    assert drawn().connections == drawn().connections


def test_boxes_on_one_spot_are_pushed_apart() -> None:
    boxes = {str(n): Box(300 + n, 200, 10, 80, 12) for n in range(12)}
    placed = apart(boxes, (1100, 760))
    for one, other in combinations(placed.values(), 2):
        across = min(one.x + one.right, other.x + other.right) - max(one.x - one.left, other.x - other.left)
        down = min(one.y + one.half, other.y + other.half) - max(one.y - one.half, other.y - other.half)
        assert across <= 0 or down <= 0
