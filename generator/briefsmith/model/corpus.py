"""The corpus: everything an author wrote, checked, with indexes by id and by reference."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice
from typing import TypeVar

from briefsmith.model.base import Model
from briefsmith.model.brief import Brief, Claim, Event, Item, Question
from briefsmith.model.entity import Entity, Measure, Room, Tension
from briefsmith.model.figure import Figure
from briefsmith.model.items import Stood, entities_of, items_of
from briefsmith.model.markers import Dated
from briefsmith.model.schema import TreePath, found, item_groups
from briefsmith.model.seed import Seed
from briefsmith.problems import Where
from briefsmith.text.edtf import read_date
from briefsmith.text.slugs import Ref

I = TypeVar("I", bound=Model)  # noqa: E741 - I for item


_LONGER, _AROUND = 8, 1_000
"""Indents, escapes and quotes of YAML make a text at most so many times, and so many characters, longer."""


@dataclass(frozen=True)
class Marks:
    """Where each value stands in its file."""

    files: Mapping[str, str] = field(default_factory=dict)
    """Id of a seed, brief, entity, measure or tension → path of its file."""
    places: Mapping[tuple[str, TreePath], tuple[int, int]] = field(default_factory=dict)
    """`(id, path within it)` → line and column, from 1."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """Path of a file → its text, to find words within a value."""

    def where(self, owner: str, path: TreePath = ()) -> Where:
        """Place of a value; of the nearest value around it where it has none of its own."""
        for length in range(len(path), -1, -1):
            place = self.places.get((owner, path[:length]))
            if place:
                return Where(self.files.get(owner, owner), *place)
        return Where(self.files.get(owner, owner))

    def inside(self, owner: str, path: TreePath, value: str, span: tuple[int, int]) -> Where:
        """Place of the words `value[slice(*span)]` of a text; of its start where the file's text is not known.

        YAML folds, indents and quotes, so words are looked for in the file: the n-th there is the n-th in the value.
        """
        where = self.where(owner, path)
        text = self.texts.get(where.file)
        words = r"\s+".join(map(re.escape, value[slice(*span)].split()))
        if text is None or not words:
            return where
        starts = _line_starts(text)
        first = starts[min(where.line, len(starts)) - 1] + where.column - 1
        pattern = re.compile(words)
        earlier = sum(match.start() < span[0] for match in pattern.finditer(value, 0, span[1]))
        found = pattern.finditer(text, first, first + _LONGER * span[1] + _AROUND)
        match = next(islice(found, earlier, None), None)
        if match is None:
            return where
        line = bisect_right(starts, match.start())
        return Where(where.file, line, match.start() - starts[line - 1] + 1)


@lru_cache(maxsize=4)
def _line_starts(text: str) -> list[int]:
    return [0, *(end.end() for end in re.finditer(r"\r\n|\r|\n", text))]


@dataclass(frozen=True)
class Corpus:
    """Seeds, briefs and the registry, each a tuple sorted by id. Build a new one to change anything."""

    seeds: tuple[Seed, ...] = ()
    briefs: tuple[Brief, ...] = ()
    entities: tuple[Entity, ...] = ()
    measures: tuple[Measure, ...] = ()
    tensions: tuple[Tension, ...] = ()
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)

    @cached_property
    def seed(self) -> Mapping[str, Seed]:
        """Seeds by id."""
        return {seed.id: seed for seed in self.seeds}

    @cached_property
    def brief(self) -> Mapping[str, Brief]:
        """Briefs by id."""
        return {brief.id: brief for brief in self.briefs}

    @cached_property
    def entity(self) -> Mapping[str, Entity]:
        """Entities by id, topics, places and concepts included."""
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def measure(self) -> Mapping[str, Measure]:
        """Measures by id."""
        return {measure.id: measure for measure in self.measures}

    @cached_property
    def figures(self) -> Mapping[Ref, Figure]:
        """Figures of every brief, in order of brief and file."""
        return self.of(Figure)

    @cached_property
    def events(self) -> Mapping[Ref, Event]:
        """Events of every brief, in order of date."""
        return self.of(Event)

    @cached_property
    def claims(self) -> Mapping[Ref, Claim]:
        """Claims of every brief, in order of brief and file."""
        return self.of(Claim)

    @cached_property
    def questions(self) -> Mapping[Ref, Question]:
        """Questions of every brief, in order of brief and file."""
        return self.of(Question)

    @cached_property
    def item(self) -> Mapping[Ref, Item]:
        """Every item by reference, kind by kind; those that stand in the order of a date are sorted by it."""
        groups = dict.fromkeys(group for brief in self.briefs for group in item_groups(type(brief)))
        of_group: dict[str, list[Stood[Item]]] = {group: [] for group in groups}
        for brief in self.briefs:
            for stood in items_of(brief):
                of_group[str(stood.path[0])].append(stood)
        return {stood.ref: stood.value for group in of_group.values() for stood in sorted(group, key=_order)}

    def of(self, kind: type[I]) -> Mapping[Ref, I]:
        """Items of one kind by reference, in the order of `item`."""
        return {ref: item for ref, item in self.item.items() if isinstance(item, kind)}

    def room(self, room: Room) -> tuple[Entity, ...]:
        """Entities of one room, sorted by id."""
        return tuple(entity for entity in self.entities if entity.room == room)

    @cached_property
    def briefs_of_entity(self) -> Mapping[str, tuple[str, ...]]:
        """Entity id → ids of the briefs that list it, name it in an item, or are on it as a topic."""
        found: dict[str, dict[str, None]] = {}
        for brief in self.briefs:
            for entity in entities_of(brief):
                found.setdefault(entity, {})[brief.id] = None
        return {entity: tuple(briefs) for entity, briefs in found.items()}

    @cached_property
    def briefs_of_seed(self) -> Mapping[str, tuple[str, ...]]:
        """Seed id → ids of the briefs made from it."""
        return {seed.id: tuple(brief.id for brief in self.briefs if seed.id in brief.seeds) for seed in self.seeds}

    @cached_property
    def tensions_of(self) -> Mapping[Ref, tuple[Tension, ...]]:
        """Item → tensions it stands in."""
        found: dict[Ref, list[Tension]] = {}
        for tension in self.tensions:
            for ref in tension.sides:
                found.setdefault(ref, []).append(tension)
        return {ref: tuple(tensions) for ref, tensions in found.items()}

    @cached_property
    def newest(self) -> str:
        """Latest `updated` of any brief, from which "new" and ages are counted; empty without briefs."""
        return max((brief.updated for brief in self.briefs), default="")

    def published(self) -> Corpus:
        """The corpus without its drafts."""
        return Corpus(
            seeds=self.seeds,
            briefs=tuple(brief for brief in self.briefs if brief.published),
            entities=self.entities,
            measures=self.measures,
            tensions=tuple(t for t in self.tensions if self._all_published(t)),
            marks=self.marks,
        )

    def _all_published(self, tension: Tension) -> bool:
        briefs = (self.brief.get(ref.brief) for ref in tension.sides)
        return all(brief and brief.published for brief in briefs)


def _order(stood: Stood[Item]) -> tuple[object, ...]:
    """Where an item stands among its kind: by its date where the model says so, else as in the files."""
    dates = [one.value for one in found(stood.value, Dated) if one.marker.orders]
    return (*(read_date(date).sort_key() for date in dates[:1]), stood.ref) if dates else ()
