"""Which figures may stand in one chart: one measure, one unit, or units that convert into each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import Change, Figure, Range, Salience, bounds
from briefsmith.text.edtf import read_date
from briefsmith.text.quantities.units import unit
from briefsmith.text.slugs import Ref

FEWEST = 2
MOST = 24
"""More rows than this are a table's work."""

Span = tuple[Decimal, Decimal]


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure with its value in the unit of its chart. `start` is where a change began; None for any other figure."""

    ref: Ref
    figure: Figure
    start: Span | None
    end: Span


@dataclass(frozen=True, slots=True)
class Comparable:
    """Figures that may be drawn on one scale, the largest first, and how many more there would be."""

    unit: str | None
    figures: tuple[Stated, ...]
    crowded_out: tuple[Ref, ...] = ()


def comparable(corpus: Corpus, refs: Iterable[Ref]) -> tuple[Comparable, ...]:
    """Group the figures of one measure by unit, the largest group first; currencies are never converted."""
    groups: dict[str | None, list[Ref]] = {}
    for ref in refs:
        groups.setdefault(_base(corpus.figures[ref].unit), []).append(ref)
    found = [_group(corpus, members) for members in groups.values()]
    return tuple(sorted(found, key=lambda group: (-len(group.figures), group.unit or "")))


def _base(name: str | None) -> str | None:
    known = unit(name) if name else None
    return (known.base if known else None) or name


def _group(corpus: Corpus, refs: list[Ref]) -> Comparable:
    kept = sorted(refs, key=lambda ref: _weight(corpus.figures[ref]), reverse=True)[:MOST]
    common = _common_unit(corpus.figures[ref] for ref in kept)
    stated = [_stated(ref, corpus.figures[ref], common) for ref in kept]
    stated.sort(key=lambda one: (-one.end[1], -one.end[0], one.ref))
    return Comparable(common, tuple(stated), tuple(ref for ref in refs if ref not in kept))


def _weight(figure: Figure) -> tuple[bool, tuple[object, ...]]:
    return figure.salience is Salience.KEY, read_date(figure.as_of).sort_key() if figure.as_of else ()


def _common_unit(figures: Iterable[Figure]) -> str | None:
    counted = Counter(figure.unit for figure in figures)
    return min(counted, key=lambda name: (-counted[name], name or ""))


def _stated(ref: Ref, figure: Figure, common: str | None) -> Stated:
    value = figure.value
    start = _span(value.from_, figure.unit, common) if isinstance(value, Change) else None
    return Stated(ref, figure, start, _span(value.to if isinstance(value, Change) else value, figure.unit, common))


def _span(value: Decimal | Range, stated: str | None, common: str | None) -> Span:
    low, high = bounds(value)
    return _converted(low, stated, common), _converted(high, stated, common)


def _converted(value: Decimal, stated: str | None, common: str | None) -> Decimal:
    source, target = (unit(name) if name else None for name in (stated, common))
    if stated == common or not (source and target and source.factor and target.factor):
        return value
    # This value is only drawn, so it may be rounded (a third of a minute); what is printed is the value as stated.
    exact = Fraction(value) * source.factor / target.factor
    return Decimal(exact.numerator) / Decimal(exact.denominator)
