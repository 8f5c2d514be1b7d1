"""Which texts have one origin: as their records say, and as shared facts suggest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import Change, Figure, Range
from briefsmith.problems import Code, Problem
from briefsmith.text.edtf import read_date
from briefsmith.text.quantities.units import convert, unit
from briefsmith.verify.say import brief

# A fact that many origins report does not show a common source; leaving it out also keeps the pairs few.
_COMMON = 6
# What makes a pair unlikely: enough weight, from enough facts that no one else has, most of what one text holds.
_WEIGHT = 4.0
_RARE_FACTS = 3
_SHARE = 0.5


@dataclass(frozen=True, slots=True, order=True)
class _Fact:
    kind: str
    name: str
    weight: float
    """How much sharing it says, were it shared by two texts alone."""


def origins(corpus: Corpus) -> Mapping[str, str]:
    """Seed id → id of the seed it comes from in the end; its own where it is independent or its parent is unknown."""
    return {seed.id: _origin(corpus, seed.id) for seed in corpus.seeds}


def _origin(corpus: Corpus, seed_id: str) -> str:
    passed = [seed_id]
    while (parent := corpus.seed[passed[-1]].parent) is not None and parent in corpus.seed:
        if parent in passed:
            # Loading reports circles; here a circle counts as one origin, the same from every start.
            return min(passed[passed.index(parent) :])
        passed.append(parent)
    return passed[-1]


def suspected(corpus: Corpus, origin: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a warning for every two texts of different origin that share an unlikely set of facts."""
    facts = _facts(corpus)
    holders: dict[_Fact, list[str]] = defaultdict(list)
    for seed_id in sorted(facts):
        for fact in sorted(facts[seed_id]):
            holders[fact].append(seed_id)
    shared: dict[tuple[str, str], list[tuple[_Fact, float]]] = defaultdict(list)
    for fact, seeds in holders.items():
        spread = len({origin[seed] for seed in seeds})
        if 1 < spread <= _COMMON:
            for one, other in combinations(seeds, 2):
                if origin[one] != origin[other]:
                    shared[one, other].append((fact, fact.weight / (spread - 1)))
    settled = {frozenset((seed.id, other)) for seed in corpus.seeds for other in seed.independent_of}
    for pair, found in sorted(shared.items()):
        if frozenset(pair) not in settled and _unlikely(found, facts[pair[0]], facts[pair[1]]):
            yield _problem(corpus, pair, [fact for fact, _ in found])


def _unlikely(found: Iterable[tuple[_Fact, float]], one: set[_Fact], other: set[_Fact]) -> bool:
    found = list(found)
    rare = [fact for fact, weight in found if weight >= 1 and fact.kind != "name"]
    weight = sum(weight for _, weight in found)
    whole = min(sum(fact.weight for fact in facts) for facts in (one, other))
    return len(rare) >= _RARE_FACTS and weight >= _WEIGHT and weight >= _SHARE * whole


def _facts(corpus: Corpus) -> Mapping[str, set[_Fact]]:
    """What each text is evidence of: figures, dates and names."""
    facts: dict[str, set[_Fact]] = {seed.id: set() for seed in corpus.seeds}

    def add(seeds: Iterable[str], items: Iterable[_Fact]) -> None:
        items = tuple(items)
        for seed_id in seeds:
            if seed_id in facts:
                facts[seed_id].update(items)

    for figure in corpus.figures.values():
        seeds = {evidence.seed for evidence in figure.evidence}
        add(seeds, (_Fact("figure", *_figure(figure)), *(_name(subject) for subject in figure.subjects)))
    for event in corpus.events.values():
        seeds = {evidence.seed for evidence in event.evidence}
        # A month or a year is shared by everything that is new; a day rarely is.
        day = read_date(event.date).precision == "day"
        add(seeds, (_Fact("date", event.date, 1.0 if day else 0.2), *(_name(entity) for entity in event.entities)))
    for claim in corpus.claims.values():
        add({evidence.seed for evidence in claim.evidence}, (_name(entity) for entity in claim.entities))
    for brief_ in corpus.briefs:
        for role in brief_.roles:
            add({evidence.seed for evidence in role.evidence}, (_name(role.id),))
    return facts


def _name(entity: str) -> _Fact:
    return _Fact("name", entity, 0.25)


def _figure(figure: Figure) -> tuple[str, float]:
    """The figure in its base unit, and its weight: 2 or 10 of a thing are said everywhere, 1.2e9 parameters are not."""
    value, own = figure.value, figure.unit
    ends = _numbers(value)
    base = unit(own).base if own and unit(own) else None  # type: ignore[union-attr]
    converted = [convert(end, own, base) for end in ends] if own and base else [None]
    if base and all(number is not None for number in converted):
        ends, own = [number for number in converted if number is not None], base
    large = any(abs(number) >= 20 or number != number.to_integral_value() for number in _numbers(value))  # noqa: PLR2004
    name = " to ".join(brief(number) for number in ends) + (f" {own}" if own else "")
    return name, 1.0 if large and figure.unit else 0.3


def _numbers(value: Decimal | Range | Change) -> list[Decimal]:
    if isinstance(value, Change):
        return [*_numbers(value.from_), *_numbers(value.to)]
    return [value.min, value.max] if isinstance(value, Range) else [value]


def _problem(corpus: Corpus, pair: tuple[str, str], found: list[_Fact]) -> Problem:
    # The later text is the one that may come from the other; where that is unknown, the second by id.
    first, later = sorted(pair, key=lambda seed_id: (corpus.seed[seed_id].issued or "", seed_id))
    kinds = [("figure", "figures"), ("date", "dates"), ("name", "names")]
    counted = [
        f"{number} {one if number == 1 else many}"
        for one, many in kinds
        if (number := sum(fact.kind == one for fact in found))
    ]
    examples = ", ".join(
        fact.name for fact in sorted(found, key=lambda fact: (-fact.weight, fact)) if fact.kind != "name"
    )
    message = f"it shares {' and '.join(counted)} with {first} ({examples[:80]}), yet counts as an origin of its own"
    hint = (
        f"if it comes from there, write lineage: {{translation_of: {first}}} (or syndicated_from, derived_from); "
        f"if you know that it does not, independent_of: [{first}]"
    )
    return Problem(Code.LINEAGE_SUSPECTED, corpus.marks.where(later, ("lineage",)), message, hint)
