"""Short ways to read YAML in tests."""

from __future__ import annotations

from briefsmith.load.node import Tree
from briefsmith.load.source import decode
from briefsmith.load.tree import read_tree
from briefsmith.problems import Checked, Problem


def read(text: str | bytes) -> Checked[Tree]:
    content = text.encode() if isinstance(text, str) else text
    return decode("x.yml", content).then(read_tree)


def told(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{p.where.line}:{p.where.column} {p.code}" for p in problems]
