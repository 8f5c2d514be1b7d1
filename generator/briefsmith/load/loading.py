"""The way from files to a corpus: decode, parse, split into records, shape, and look across files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from briefsmith.load.coverage import check_unlisted, check_unused
from briefsmith.load.cycles import check_cycles
from briefsmith.load.declared import declare
from briefsmith.load.node import Tree
from briefsmith.load.positions import Positions
from briefsmith.load.records import (
    MODELS,
    ONE_A_FILE,
    Expected,
    Record,
    RecordKind,
    expected,
    is_list,
    is_yaml,
    records,
)
from briefsmith.load.references import check_lines, check_misplaced, check_references
from briefsmith.load.rules import check_evidence, check_kinds, check_lengths, check_names, check_units
from briefsmith.load.shape import Shaped, shape
from briefsmith.load.source import decode
from briefsmith.load.tree import read_tree
from briefsmith.model.brief import Brief
from briefsmith.model.corpus import Corpus, Marks
from briefsmith.model.entity import MOST_NAMES, Entity, Measure, Tension
from briefsmith.model.seed import Seed
from briefsmith.problems import Checked, Code, Problem, Where, at_most, in_order

M = TypeVar("M", Seed, Brief, Entity, Measure, Tension)


def load(files: Mapping[str, bytes], brief: type[Brief] = Brief) -> Checked[Corpus]:
    """Read every YAML file and return the corpus with all problems of all files, in the order of files and lines.

    A thing with errors is in the corpus without its wrong parts, or not at all where too little remains: a corpus with
    errors is good for looking for more of them, not for building. Places are those of the files as they are.

    `brief` may be a kind of `Brief` with more fields; what they hold is checked as their markers say.
    """
    models = {**MODELS, RecordKind.BRIEF: brief}
    problems: list[Problem] = []
    shaped: list[Shaped] = []
    unread: list[tuple[Expected, Tree]] = []
    texts: dict[str, str] = {}
    entries = 0
    for path in sorted(filter(is_yaml, files)):
        what = expected(path)
        problems += what.problems
        if what.value and entries > MOST_NAMES and what.value.kind not in ONE_A_FILE:
            problems.append(_too_many(path))
            unread.append((what.value, Tree.unreadable(path)))
            continue
        source = decode(path, files[path])
        problems += source.problems
        if what.value is None:
            continue
        tree = source.then(read_tree)
        if source.value:
            texts[path] = source.value.text
        problems += tree.problems[len(source.problems) :]
        if tree.value is None or tree.value.broken:
            unread.append((what.value, tree.value or Tree.unreadable(path)))
            continue
        parts = records(what.value, tree.value, models)
        problems += parts.problems
        # Shaped at once, so that the tree of a file that is given up is kept no longer than that takes.
        for record in parts.value or ():
            each = shape(record)
            problems += each.problems
            if not each.given_up:
                shaped.append(each)
            else:
                unread.append((what.value, Tree(tree.value.source, broken=True)))
        entries += len(parts.value or ()) if what.value.kind not in ONE_A_FILE else 0
        # A file that holds something else than it should might name whatever is missing.
        form = list if is_list(what.value.kind) else dict
        if not isinstance(tree.value.root and tree.value.root.value, form):
            unread.append((what.value, tree.value))
    problems += at_most(_across([each.record for each in shaped], unread))
    return Checked(_corpus(shaped, texts), in_order(problems))


def _too_many(path: str) -> Problem:
    message = f"the registry has more than {MOST_NAMES:,} entries in the files before this one, which is not read"
    return Problem(Code.YAML_TOO_LARGE, Where(path), message, "leave out what no brief speaks of")


def _across(found: Sequence[Record], unread: Sequence[tuple[Expected, Tree]]) -> Iterator[Problem]:
    """Yield what only shows when files are read together."""
    declared = declare(found, unread)
    yield from declared.problems
    if declared.value is None:
        return
    yield from check_references(found, declared.value)
    yield from check_misplaced(found)
    yield from check_lines(found)
    yield from check_evidence(found, declared.value)
    yield from check_kinds(found)
    yield from check_units(found)
    yield from check_lengths(found)
    yield from check_names(found)
    yield from check_cycles(found)
    yield from check_unlisted(found, declared.value)
    yield from check_unused(found, declared.value)


def _corpus(shaped: Iterable[Shaped], texts: Mapping[str, str]) -> Corpus:
    first: dict[str, Shaped] = {}
    for each in shaped:
        if each.thing is not None:
            first.setdefault(each.record.id, each)
    kept = [first[id_] for id_ in sorted(first)]
    things = [each.thing for each in kept]
    marks = Marks(
        files={each.record.id: each.record.file for each in kept},
        places=Positions({each.record.id: each.node for each in kept if each.node}),
        texts=texts,
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
