"""Files → records: which file holds what, and under which id.

A seed or brief is one file, named by its id. A registry file is a mapping from ids to entries (a list, for tensions);
a room of the registry that outgrows one file becomes a folder of such files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath
from typing import TypeAlias

from briefsmith.load.node import Node, Tree
from briefsmith.load.suggest import nearest
from briefsmith.model.brief import Brief
from briefsmith.model.entity import ROOMS, Entity, Measure, Tension
from briefsmith.model.schema import given
from briefsmith.model.seed import Seed
from briefsmith.problems import Checked, Code, Problem, Where

Thing: TypeAlias = Seed | Brief | Entity | Measure | Tension


class RecordKind(StrEnum):
    """What a record describes."""

    SEED = "seed"
    BRIEF = "brief"
    ENTITY = "entity"
    MEASURE = "measure"
    TENSION = "tension"


MODELS: dict[RecordKind, type[Thing]] = {
    RecordKind.SEED: Seed,
    RecordKind.BRIEF: Brief,
    RecordKind.ENTITY: Entity,
    RecordKind.MEASURE: Measure,
    RecordKind.TENSION: Tension,
}
ONE_A_FILE = (RecordKind.SEED, RecordKind.BRIEF)
REGISTRY = (*ROOMS, *(f"{kind}s" for kind in RecordKind if kind not in (*ONE_A_FILE, RecordKind.ENTITY)))
"""Files of the registry."""


def is_list(kind: RecordKind) -> bool:
    """Tell whether the file of a kind is a list whose entries say their ids; otherwise ids are keys or file names."""
    return "id" not in given(MODELS[kind])


@dataclass(frozen=True, slots=True)
class Expected:
    """What a path says of its file: the kind of record in it, the registry file of an entity, the id in its name."""

    kind: RecordKind
    room: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One authored thing as YAML, before it is a model. `key` is the node of its id, where that stands in the file."""

    kind: RecordKind
    id: str
    tree: Tree
    node: Node | None
    model: type[Thing]
    room: str | None = None
    key: Node | None = None

    @property
    def file(self) -> str:
        """Path of its file."""
        return self.tree.source.file

    @property
    def noun(self) -> str:
        """Words for what it is: `a seed`, `a brief`, `an entry of companies`, …"""
        return f"an entry of {self.room}" if self.room else f"a {self.kind.value}"

    def where(self, node: Node | None = None) -> Where:
        """Place of one of its nodes; of the record itself without one."""
        node = node or self.key or self.node
        return self.tree.where(node) if node else Where(self.file)


def is_yaml(path: str) -> bool:
    """Tell whether a path is one that is read at all."""
    return PurePosixPath(path).suffix.lower() in {".yml", ".yaml"}


def expected(path: str) -> Checked[Expected]:
    """Say what belongs in a file; a problem where nothing does."""
    parts = PurePosixPath(path).with_suffix("").parts
    match parts:
        case ("seeds", *_, name):
            return Checked(Expected(RecordKind.SEED, None, name))
        case ("briefs", "registry", name, *_):
            if name in REGISTRY:
                return Checked(_registry(name))
            guess = nearest(name, REGISTRY)
            problem = Problem(
                Code.FILE_UNKNOWN,
                Where(path),
                f"the registry has no `{name}`",
                f"did you mean `{guess}`?" if guess else "it has " + ", ".join(REGISTRY),
            )
            # The entries of a misspelt file count as declared, so that references to them are not reported too.
            return Checked(_registry(guess) if guess else None, (problem,))
        case ("briefs", *_, name):
            return Checked(Expected(RecordKind.BRIEF, None, name))
        case _:
            what, hint = "no file is expected here", "seeds stand in seeds/, briefs in briefs/"
            return Checked(None, (Problem(Code.FILE_UNKNOWN, Where(path), what, hint),))


def _registry(name: str) -> Expected:
    return Expected(RecordKind.ENTITY, name) if name in ROOMS else Expected(RecordKind(name.removesuffix("s")))


def records(
    what: Expected, tree: Tree, models: Mapping[RecordKind, type[Thing]] = MODELS
) -> Checked[tuple[Record, ...]]:
    """Split a file into its records."""
    root, model = tree.root, models[what.kind]
    if what.id is not None:
        return Checked((Record(what.kind, what.id, tree, root, model),))
    if root is None or root.value is None:
        return Checked(())
    if is_list(what.kind):
        return _listed(what.kind, tree, root, model)
    if not isinstance(root.items, dict) or root.keys is None:
        return _wrong(
            tree, root, "this file must be a mapping from ids to entries", "write `some-id:` and indent its fields"
        )
    keys = root.keys
    return Checked(
        tuple(Record(what.kind, id_, tree, node, model, what.room, keys[id_]) for id_, node in root.items.items())
    )


def _listed(kind: RecordKind, tree: Tree, root: Node, model: type[Thing]) -> Checked[tuple[Record, ...]]:
    if root.items is None or isinstance(root.items, dict):
        return _wrong(tree, root, f"this file must be a list of {kind}s", "begin each with `- id: some-id`")
    found: list[Record] = []
    problems: list[Problem] = []
    for node in root.items:
        key = node.child("id")
        if not isinstance(node.items, dict):
            problems += _wrong(tree, node, f"a {kind} must be a mapping of fields", None).problems
        elif key is None or not isinstance(key.value, str):
            message = "`id` is missing" if key is None else "`id` must be text"
            code = Code.FIELD_MISSING if key is None else Code.FIELD_TYPE
            problems.append(Problem(code, tree.where(key or node), message))
        else:
            found.append(Record(kind, key.value, tree, node, model, None, key))
    return Checked(tuple(found), tuple(problems))


def _wrong(tree: Tree, node: Node, message: str, hint: str | None) -> Checked[tuple[Record, ...]]:
    return Checked((), (Problem(Code.FIELD_TYPE, tree.where(node), message, hint),))
