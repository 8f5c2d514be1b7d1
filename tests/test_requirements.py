"""What the package imports is what it asks for, by name and in order."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
COMES_WITH = {"pydantic-core": "pydantic"}
"""A distribution that another one pins."""


def name_of(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found[0]).lower()


ASKED_FOR = [name_of(requirement) for requirement in PROJECT["dependencies"]]


def imported() -> dict[str, Path]:
    """Every package that a module of ours imports from elsewhere, with one that does."""
    found: dict[str, Path] = {}
    for path in sorted((ROOT / "generator").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name.partition(".")[0]: path for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found[node.module.partition(".")[0]] = path
    return {name: path for name, path in found.items() if name not in sys.stdlib_module_names | {"briefsmith"}}


def test_every_import_is_asked_for() -> None:
    homes = packages_distributions()
    packages = imported()
    assert {"pydantic", "mkdocs", "typst"} <= set(packages)
    missing = {}
    for package, path in packages.items():
        (home,) = {name_of(name) for name in homes[package]}
        if COMES_WITH.get(home, home) not in ASKED_FOR:
            missing[home] = path
    assert missing == {}


def test_requirements_are_in_order() -> None:
    for wanted in (ASKED_FOR, [name_of(one) for one in PROJECT["optional-dependencies"]["dev"]]):
        assert len(wanted) > 5
        assert wanted == sorted(wanted)
