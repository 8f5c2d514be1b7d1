"""Short ways to read YAML in tests."""

from __future__ import annotations

from generator.load.node import Tree
from generator.load.source import decode
from generator.load.tree import read_tree
from generator.problems import Checked, Problem


def read(text: str | bytes) -> Checked[Tree]:
    content = text.encode() if isinstance(text, str) else text
    return decode("x.yml", content).then(read_tree)


def told(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{p.where.line}:{p.where.column} {p.code}" for p in problems]
