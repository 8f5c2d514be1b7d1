"""Drawings of the corpus: charts of figures that can be compared, and maps of what is connected to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from briefsmith.model.entity import EntityShape, Tie
from briefsmith.text.slugs import Ref

Why = Literal["unit", "crowd"]
"""Why a figure is not drawn: no other is in its unit or currency, or there are too many to tell apart."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures of one measure in one unit, drawn from the largest down.

    `svg` is one `<svg>` element with its text alternative in it. Every shape has a colour for paper, and a class by
    which a style sheet sets another. `notes` are the sentences a reader needs beneath it, in the locale's words.
    """

    measure: str
    title: str
    svg: str
    alt: str
    figures: tuple[Ref, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A figure of a measure that no chart shows."""

    figure: Ref
    why: Why


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn of one measure: a chart for each unit that two figures share, the largest group first."""

    charts: tuple[Chart, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()
    """What a reader should know of the figures that were left out."""


Shape = Literal[EntityShape, "brief"]
"""What a thing on a map is, and so how it is drawn."""

Link = Literal[Tie, "named", "together"]
"""What connects two things: one belongs to the other, a brief names it, or one item names both."""


@dataclass(frozen=True, slots=True)
class Node:
    """A thing on a map: its id, its name in the lines it is to be printed in, and where its mark stands."""

    id: str
    shape: Shape
    lines: tuple[str, ...]
    x: int
    y: int
    anchor: Literal["start", "end"] = "start"
    """On which side of the mark the name stands: to the right of it, or to the left."""
    degree: int = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two things on a map."""

    source: str
    target: str
    tie: Link


@dataclass(frozen=True, slots=True)
class Graph:
    """A map: things and lines, laid out on a sheet of a size. `left_out` counts the things that were too many."""

    width: int
    height: int
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Charts:
    """Every drawing of a corpus: measures that have a chart or a note, and entities that have a connection."""

    measures: Mapping[str, Drawn] = field(default_factory=dict)
    connections: Graph = field(default_factory=lambda: Graph(0, 0))
    maps: Mapping[str, Graph] = field(default_factory=dict)
    """Entity → what it is connected to, the entity itself first."""
