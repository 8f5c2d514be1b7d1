"""Files → records: which file holds what, and under which id.

A seed or brief is one file, named by its id. A registry file is a mapping from ids to entries (a list, for tensions);
a room that outgrows one file becomes a folder of such files.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath
from typing import get_args

from briefsmith.load.node import Node, Tree
from briefsmith.load.suggest import nearest
from briefsmith.model.entity import Room
from briefsmith.problems import Checked, Code, Problem, Where

ROOMS: tuple[str, ...] = get_args(Room)
REGISTRY = (*ROOMS, "measures", "tensions")


class Kind(StrEnum):
    """What a record describes."""

    SEED = "seed"
    BRIEF = "brief"
    ENTITY = "entity"
    MEASURE = "measure"
    TENSION = "tension"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a path says of its file: the kind of record in it, the room of an entity, the id that a file name is."""

    kind: Kind
    room: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One authored thing as YAML, before it is a model. `key` is the node of its id, where that stands in the file."""

    kind: Kind
    id: str
    tree: Tree
    node: Node | None
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


def sheet(path: str) -> Checked[Sheet]:
    """Say what belongs in a file; a problem where nothing does."""
    parts = PurePosixPath(path).with_suffix("").parts
    match parts:
        case ("seeds", *_, name):
            return Checked(Sheet(Kind.SEED, None, name))
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
            # What stands in a misspelt file is known, so that nobody is told that it is not.
            return Checked(_registry(guess) if guess else None, (problem,))
        case ("briefs", *_, name):
            return Checked(Sheet(Kind.BRIEF, None, name))
        case _:
            what, hint = "no file is expected here", "seeds stand in seeds/, briefs in briefs/"
            return Checked(None, (Problem(Code.FILE_UNKNOWN, Where(path), what, hint),))


def _registry(name: str) -> Sheet:
    return Sheet(Kind.ENTITY, name) if name in ROOMS else Sheet(Kind(name.removesuffix("s")))


def records(sheet: Sheet, tree: Tree) -> Checked[tuple[Record, ...]]:
    """Split a file into its records."""
    root = tree.root
    if sheet.id is not None:
        return Checked((Record(sheet.kind, sheet.id, tree, root),))
    if root is None or root.value is None:
        return Checked(())
    if sheet.kind is Kind.TENSION:
        return _listed(tree, root)
    if not isinstance(root.items, dict) or root.keys is None:
        return _wrong(
            tree, root, "this file must be a mapping from ids to entries", "write `some-id:` and indent its fields"
        )
    keys = root.keys
    return Checked(
        tuple(Record(sheet.kind, id_, tree, node, sheet.room, keys[id_]) for id_, node in root.items.items())
    )


def _listed(tree: Tree, root: Node) -> Checked[tuple[Record, ...]]:
    if root.items is None or isinstance(root.items, dict):
        return _wrong(tree, root, "this file must be a list of tensions", "begin each with `- id: some-id`")
    found: list[Record] = []
    problems: list[Problem] = []
    for node in root.items:
        key = node.child("id")
        if not isinstance(node.items, dict):
            problems += _wrong(tree, node, "a tension must be a mapping of fields", None).problems
        elif key is None or not isinstance(key.value, str):
            message = "`id` is missing" if key is None else "`id` must be text"
            code = Code.FIELD_MISSING if key is None else Code.FIELD_TYPE
            problems.append(Problem(code, tree.where(key or node), message))
        else:
            found.append(Record(Kind.TENSION, key.value, tree, node, None, key))
    return Checked(tuple(found), tuple(problems))


def _wrong(tree: Tree, node: Node, message: str, hint: str | None) -> Checked[tuple[Record, ...]]:
    return Checked((), (Problem(Code.FIELD_TYPE, tree.where(node), message, hint),))
