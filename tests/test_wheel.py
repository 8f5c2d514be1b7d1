"""The wheel: what it holds, and that it works where nothing of this repository is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.project import put

ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "BRIEFS_TEXTS")}


def run(command: Sequence[str | Path], folder: Path) -> str:
    result = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network from a copy: building leaves files beside what it builds."""
    source = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / "generator", source / "generator", ignore=ignored)
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check")
    run([sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", source / "made", source], source)
    (made,) = (source / "made").glob("*.whl")
    return made


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel in it, which sees the packages that are installed here."""
    folder = tmp_path_factory.mktemp("environment") / "venv"
    run([sys.executable, "-m", "venv", "--without-pip", folder], folder.parent)
    python = folder / "bin/python"
    options = ("--no-deps", "--no-index", "--disable-pip-version-check")
    run([sys.executable, "-m", "pip", "--python", python, "install", *options, wheel], folder.parent)
    (installed,) = folder.glob("lib/python*/site-packages")
    # A folder named in a .pth file is looked into last, and its own .pth files (an editable Briefsmith) are not read.
    (installed / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


def test_it_holds_every_file_of_the_package_and_nothing_else(wheel: Path) -> None:
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    package = ROOT / "generator"
    there = {
        path.relative_to(package).as_posix()
        for path in (package / "briefsmith").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert "briefsmith/py.typed" in there
    assert held == there


def test_nothing_but_briefsmith_is_installed(environment: Path) -> None:
    (installed,) = environment.glob("lib/python*/site-packages")
    packages = {path.name for path in installed.iterdir() if not path.name.endswith((".dist-info", ".pth"))}
    assert packages == {"briefsmith"}


def test_the_package_is_imported_from_there(environment: Path, tmp_path: Path) -> None:
    code = "import briefsmith; print(briefsmith.__file__); print(briefsmith.Problem.__name__)"
    file, name = run([environment / "bin/python", "-c", code], tmp_path).splitlines()
    assert Path(file).is_relative_to(environment)
    assert name == "Problem"


def test_the_command_works_in_a_folder_that_has_only_a_project(environment: Path, tmp_path: Path) -> None:
    briefs = environment / "bin/briefs"
    assert "check" in run([briefs, "--help"], tmp_path)
    assert run([briefs, "--version"], tmp_path).strip().endswith("0.1.0")
    put(tmp_path)
    assert "1 verified" in run([briefs, "check"], tmp_path)
    assert "pages" in run([briefs, "build"], tmp_path)
    assert (tmp_path / "site/pdf/first.pdf").is_file()
    assert (tmp_path / "site/assets/briefs/pages.css").is_file()
