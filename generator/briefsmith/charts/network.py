"""What is connected to what: who belongs to whom, which brief names it, and what one item names together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from briefsmith.edition.charts import Edge, Link, Shape
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import ROOMS, TIES
from briefsmith.model.items import entities_of, items_of, names_of

_MOST_TOGETHER = 8
"""An item that names more than this is a list, and says little of how any two of them are connected."""
_WEIGHT: Mapping[Link, int] = {**dict.fromkeys(TIES, 100), "named": 10, "together": 4}


class Bond(NamedTuple):
    """A connection as seen from one of its two ends, and how strong it is."""

    other: str
    edge: Edge
    weight: int


def shape_of(corpus: Corpus, target: str) -> Shape:
    """Return what an id is drawn as."""
    entity = corpus.entity.get(target)
    return ROOMS[entity.room].shape if entity else "brief"


def belonging(corpus: Corpus) -> Iterator[Edge]:
    """Yield who belongs to whom, in order of the registry."""
    for entity in corpus.entities:
        for tie in TIES:
            above = getattr(entity, tie)
            if above in corpus.entity and above != entity.id:
                yield Edge(entity.id, above, tie)


def named(corpus: Corpus) -> Iterator[Edge]:
    """Yield which brief names what; topics are what briefs are about, and connect everything to everything."""
    for brief in corpus.briefs:
        for entity in entities_of(brief):
            if entity in corpus.entity and corpus.entity[entity].room != "topics":
                yield Edge(brief.id, entity, "named")


def together(corpus: Corpus) -> Iterator[tuple[Edge, int]]:
    """Yield what the items of briefs name together, and in how many of them."""
    counted: Counter[tuple[str, str]] = Counter()
    for brief in corpus.briefs:
        for item in items_of(brief):
            known = sorted({name for name in names_of(item.value) if name in corpus.entity})
            if len(known) <= _MOST_TOGETHER:
                counted.update(combinations(known, 2))
    for (one, other), times in sorted(counted.items()):
        yield Edge(one, other, "together"), times


def bonds(corpus: Corpus) -> Mapping[str, tuple[Bond, ...]]:
    """Return the bonds of everything that has one, the strongest first, one for each thing at the other end."""
    found: dict[str, dict[str, Bond]] = {}
    edges = [
        *((edge, 1) for edge in belonging(corpus)),
        *together(corpus),
        *((edge, 1) for edge in named(corpus)),
    ]
    for edge, times in edges:
        for end, other in ((edge.source, edge.target), (edge.target, edge.source)):
            known = found.setdefault(end, {})
            weight = _WEIGHT[edge.tie] * times
            before = known.get(other)
            known[other] = Bond(other, before.edge if before else edge, weight + (before.weight if before else 0))
    return {
        end: tuple(sorted(known.values(), key=lambda bond: (-bond.weight, bond.other))) for end, known in found.items()
    }
