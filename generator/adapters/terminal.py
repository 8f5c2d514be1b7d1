"""Problems and totals as a person, a program or a CI run wants to read them."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from generator.problems import Problem, Severity

FORMATS = ("text", "json", "github")


def render_problems(problems: Sequence[Problem], form: str = "text") -> str:
    """Return the problems as text: `text` for people, `json` for programs, `github` for workflow annotations.

    Raises ValueError for any other form.
    """
    if form == "json":
        return json.dumps([_as_json(problem) for problem in problems], ensure_ascii=False, indent=2)
    if form == "github":
        return "\n".join(_as_github(problem) for problem in problems)
    if form != "text":
        raise ValueError(f"no such form: {form}")
    return "\n".join(_as_text(problem) for problem in problems)


@contextmanager
def counting(what: str, total: int) -> Iterator[Callable[[str], None]]:
    """Give a function to call with the name of each thing that is done: a progress bar while a person looks on.

    Where standard error is no terminal it shows nothing.
    """
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[name]}"))
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(what, total=total, name="")
        yield lambda name: bar.update(task, advance=1, name=name)


def summary(problems: Iterable[Problem]) -> str:
    """Return `3 errors, 1 warning`, or `no problems`."""
    counts = Counter(problem.severity for problem in problems)
    parts = [
        f"{counts[severity]} {severity}{'s' if counts[severity] > 1 else ''}"
        for severity in Severity
        if counts[severity]
    ]
    return ", ".join(parts) or "no problems"


def _as_text(problem: Problem) -> str:
    hint = f"\n    → {problem.hint}" if problem.hint else ""
    return f"{problem.where}: {problem.severity} [{problem.code}] {problem.message}{hint}"


def _as_json(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code.value,
        "severity": problem.severity.value,
        "file": problem.where.file,
        "line": problem.where.line,
        "column": problem.where.column,
        "message": problem.message,
        "hint": problem.hint,
    }


def _as_github(problem: Problem) -> str:
    level = "notice" if problem.severity is Severity.NOTE else problem.severity.value
    text = problem.message + (f" ({problem.hint})" if problem.hint else "")
    where = problem.where
    return (
        f"::{level} file={_property(where.file)},line={where.line},col={where.column},"
        f"title={_property(problem.code.value)}::{_data(text)}"
    )


def _data(text: str) -> str:
    # Escapes of GitHub's workflow commands (actions/toolkit, command.ts).
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
