"""docs/guide/python.md: its examples run, one after the other, and print what the page says."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

import briefsmith
import pytest

from tests.conftest import ROOT

GUIDE = (ROOT / "docs/guide/python.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```\n\n```text\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)


def test_its_examples_print_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(EXAMPLES) == GUIDE.count("```python\n") > 2
    names: dict[str, object] = {}
    for code, told in EXAMPLES:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(code, "python.md", "exec"), names)
        assert printed.getvalue() == told


def test_its_examples_are_typed_and_a_slip_is_seen(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("\n".join(code for code, _ in EXAMPLES) + "\nimport briefsmith\nbriefsmith.chekc\n")
    options = ("--no-error-summary", "--hide-error-context", "--no-pretty")
    command = [sys.executable, "-m", "mypy", *options, program]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    told = [line.partition(": ")[2] for line in found.splitlines()]
    assert told == ['error: Module has no attribute "chekc"; maybe "check"?  [attr-defined]'], found


def test_it_names_the_whole_public_face_and_nothing_else() -> None:
    table = GUIDE[GUIDE.index("## All names") :]
    told = {name for cell in re.findall(r"^\| (.*?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)", cell)}
    raised = set(re.findall(r"`(\w+Error|ProblemsFound)`", table))
    assert told | raised == set(briefsmith.__all__)


def test_it_is_in_the_menu() -> None:
    assert "guide/python.md" in (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
