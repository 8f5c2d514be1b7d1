"""The way from files to a corpus: decode, parse, split into records, shape, and look across files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from generator.load.declared import declare
from generator.load.places import Places
from generator.load.records import Record, Sheet, is_yaml, records, sheet
from generator.load.references import check_references
from generator.load.rules import check_evidence, check_kinds, check_names, check_units
from generator.load.shape import Shaped, shape
from generator.load.source import decode
from generator.load.tree import Tree, read_tree
from generator.model.brief import Brief
from generator.model.corpus import Corpus, Marks
from generator.model.entity import Entity, Measure, Tension
from generator.model.seed import Seed
from generator.problems import Checked, Problem, in_order

M = TypeVar("M", Seed, Brief, Entity, Measure, Tension)


def load(files: Mapping[str, bytes]) -> Checked[Corpus]:
    """Read every YAML file and return the corpus with all problems of all files, in the order of files and lines.

    A thing with errors is in the corpus without its wrong parts, or not at all where too little remains: a corpus with
    errors is good for looking for more of them, not for building. Places are those of the files as they are.
    """
    problems: list[Problem] = []
    found: list[Record] = []
    unread: list[tuple[Sheet, Tree]] = []
    for path in sorted(filter(is_yaml, files)):
        kind = sheet(path)
        problems += kind.problems
        source = decode(path, files[path])
        problems += source.problems
        if kind.value is None:
            continue
        tree = source.then(read_tree)
        problems += tree.problems[len(source.problems) :]
        if tree.value is None or tree.value.broken:
            unread.append((kind.value, tree.value or Tree.unreadable(path)))
            continue
        parts = records(kind.value, tree.value)
        problems += parts.problems
        found += parts.value or ()
    declared = declare(found, unread)
    problems += declared.problems
    assert declared.value is not None
    shaped = []
    taken: set[str] = set()
    for record in found:
        result = shape(record)
        problems += result.problems
        if result.value is not None and record.id not in taken:
            taken.add(record.id)
            shaped.append((record, result.value))
    problems += check_references(found, declared.value)
    problems += check_evidence(found, declared.value)
    problems += check_kinds(found)
    problems += check_units(found)
    problems += check_names(found)
    return Checked(_corpus(shaped), in_order(problems))


def _corpus(shaped: Iterable[tuple[Record, Shaped]]) -> Corpus:
    pairs = sorted(shaped, key=lambda pair: pair[0].id)
    things = [shaped.thing for _, shaped in pairs]
    marks = Marks(
        files={record.id: record.file for record, _ in pairs},
        places=Places({record.id: shaped.node for record, shaped in pairs if shaped.node}),
    )
    return Corpus(
        seeds=_of(Seed, things),
        briefs=_of(Brief, things),
        entities=_of(Entity, things),
        measures=_of(Measure, things),
        tensions=_of(Tension, things),
        marks=marks,
    )


def _of(kind: type[M], things: Iterable[object]) -> tuple[M, ...]:
    return tuple(thing for thing in things if isinstance(thing, kind))
