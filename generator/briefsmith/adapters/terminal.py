"""Problems and totals as a person, a program or a CI run wants to read them."""

from __future__ import annotations

import io
import json
import signal
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import click

from briefsmith.problems import Problem, Severity
from briefsmith.text.contexts import Shown, shown

FORMATS = ("text", "json", "github")


def speak_any_language() -> None:
    """Have a terminal that lacks a character show its number: a quotation in Chinese is no reason to fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@contextmanager
def tidy_when_stopped() -> Iterator[None]:
    """Make SIGTERM clean up before the program ends, as Ctrl-C does."""

    def stop(number: int, _frame: object) -> None:
        raise SystemExit(128 + number)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def say(words: Shown, *, err: bool = False) -> None:
    """Print words on standard output, or on standard error. Nothing else of ours writes to a terminal."""
    click.echo(words, err=err)  # noqa: TID251 - the one place


def render_problems(problems: Sequence[Problem], form: str = "text") -> Shown:
    """Return the problems as text: `text` for people, `json` for programs, `github` for workflow annotations.

    Raises ValueError for any other form.
    """
    if form == "json":
        return shown(json.dumps([_as_json(problem) for problem in problems], indent=2))
    if form == "github":
        return shown("\n".join(_as_github(problem) for problem in problems))
    if form != "text":
        raise ValueError(f"no such form: {form}")
    return shown("\n".join(_as_text(problem) for problem in problems))


def summary(problems: Iterable[Problem]) -> Shown:
    """Return `3 errors, 1 warning`, or `no problems`."""
    counts = Counter(problem.severity for problem in problems)
    parts = [
        f"{counts[severity]} {severity}{'s' if counts[severity] > 1 else ''}"
        for severity in Severity
        if counts[severity]
    ]
    return shown(", ".join(parts) or "no problems")


def _as_text(problem: Problem) -> str:
    hint = f"\n    → {_inner(problem.hint)}" if problem.hint else ""
    return f"{_inner(str(problem.where))}: {problem.severity} [{problem.code}] {_inner(problem.message)}{hint}"


def _inner(text: str) -> str:
    """Return what stands within a message: what an author wrote begins no line."""
    return text.replace("\n", "\n    ")


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
