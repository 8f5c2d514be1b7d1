"""The public face of the package: its names, what importing it costs, and what each command leaves alone."""

from __future__ import annotations

import ast
import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import briefsmith
import pytest

from tests.conftest import ROOT
from tests.project import put

NAMES = [
    *("Asset", "BriefTexts", "BriefsmithError", "BuildError", "BuildOptions", "Checked", "Code", "Corpus", "Edition"),
    "Examined",
    *("InputError", "Page", "Problem", "ProblemsFound", "Severity", "Site", "Totals", "Verdict", "Verification"),
    *("Where", "build", "check", "make_edition", "read_project", "schemas", "totals", "write_files"),
]

HEAVY = {"mkdocs", "material", "typst", "altair", "vl_convert", "networkx", "numpy", "pikepdf", "jinja2", "rich"}
"""Packages that take long to import, and that only making pages, charts or PDFs needs."""


def test_these_names_are_the_public_face() -> None:
    assert briefsmith.__all__ == NAMES


def test_each_comes_from_where_editors_and_mypy_are_told() -> None:
    tree = ast.parse(Path(briefsmith.__file__).read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and "briefsmith" in str(node.module)]
    told = {name.name: f"{node.module}" for node in imports for name in node.names}
    assert sorted(told) == sorted(NAMES)
    lazily = {name: f"briefsmith.{home}" for name, home in briefsmith._HOME.items()}
    assert lazily == told
    assert all(getattr(briefsmith, name) is not None for name in NAMES)
    assert set(NAMES) <= set(dir(briefsmith))


def test_no_name_is_that_of_a_module() -> None:
    """Importing a module would put it in the place of the name."""
    modules = {module.name for module in pkgutil.iter_modules(briefsmith.__path__)}
    assert "app" in modules
    assert set(NAMES) & modules == set()


def test_a_name_that_is_none_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        briefsmith.chekc  # noqa: B018


def loaded(project: Path, code: str) -> set[str]:
    """The modules that are loaded after some code ran in a process of its own, in that project."""
    code = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    environment = {name: value for name, value in os.environ.items() if name != "BRIEFS_TEXTS"}
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=project, env=environment, capture_output=True, text=True, check=True
    )
    return set(json.loads(result.stdout.splitlines()[-1]))


RUN = "from briefsmith.cli import main\nmain({}, standalone_mode=False)"


def test_importing_the_package_loads_nothing_else(tmp_path: Path) -> None:
    assert {name for name in loaded(tmp_path, "import briefsmith") if "briefsmith." in name} == set()


def test_help_loads_click_and_nothing_of_ours_but_the_list_of_commands(tmp_path: Path) -> None:
    names = loaded(tmp_path, RUN.format(["--help"]))
    assert "click" in names
    assert names & (HEAVY | {"pydantic", "babel", "edtf", "yaml"}) == set()
    assert {name for name in names if name.startswith("briefsmith.")} <= {"briefsmith.cli", "briefsmith.errors"}


@pytest.mark.parametrize("arguments", [["check"], ["check", "--format", "json"], ["stats"]])
def test_a_check_loads_nothing_that_makes_pages_charts_or_pdfs(tmp_path: Path, arguments: list[str]) -> None:
    names = loaded(put(tmp_path), RUN.format(arguments))
    assert "briefsmith.verify" in names
    assert names & HEAVY == set()
    makers = {"pages", "charts", "search", "exports", "typesetting", "link", "app"}
    assert names & {f"briefsmith.{room}" for room in makers} == set()


def test_a_build_loads_what_the_others_do_not(tmp_path: Path) -> None:
    """So that the lists above name what there is."""
    code = "from briefsmith.cli import main\nmain(['build'], standalone_mode=False)"
    assert loaded(put(tmp_path), code) >= HEAVY - {"altair", "vl_convert", "networkx", "numpy", "rich"}
    assert (ROOT / "generator/briefsmith/py.typed").is_file()
