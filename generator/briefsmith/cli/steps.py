"""What several commands do first: read the project, check it, and tell what it warns of."""

from __future__ import annotations

from pathlib import Path

from briefsmith.adapters.checking import check_folder
from briefsmith.adapters.configuration import ProjectConfig
from briefsmith.adapters.terminal import render_problems, say
from briefsmith.errors import ProblemsFound
from briefsmith.examined import Examined
from briefsmith.problems import Problem, Severity


def examine(root: Path, texts: Path | None, *, strict: bool = False) -> tuple[ProjectConfig, Examined]:
    """Return the project at `root`, configured and checked, after its warnings were shown.

    Raises ProblemsFound where it fails, InputError where something cannot be read.
    """
    config, checked = check_folder(root, texts, strict=strict)
    if checked.value is None or not checked.passes(strict=config.strict):
        raise ProblemsFound(checked.problems)
    warn(checked.problems)
    return config, checked.value


def warn(problems: tuple[Problem, ...]) -> None:
    """Show the warnings among the problems on standard error."""
    if warnings := [problem for problem in problems if problem.severity is Severity.WARNING]:
        say(render_problems(warnings), err=True)
