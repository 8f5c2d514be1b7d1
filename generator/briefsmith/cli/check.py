"""`briefs check`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from briefsmith.adapters.checking import check_folder
from briefsmith.adapters.folder import write_lock as write_lock_file
from briefsmith.adapters.terminal import FORMATS, render_problems, summary
from briefsmith.cli import options
from briefsmith.examined import totals
from briefsmith.problems import Code


@click.command("check")
@options.root
@options.texts
@options.strict
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to report.")
@click.option("--write-lock", is_flag=True, help="Write seeds/evidence.lock when there is no error.")
def command(root: Path, texts: Path | None, strict: bool, form: str, write_lock: bool) -> None:
    """Report every problem; exit with 1 where the project fails."""
    config, checked = check_folder(root, texts, strict=strict)
    problems = checked.problems
    passes = checked.passes(strict=config.strict)
    if write_lock and checked.value and passes:
        write_lock_file(root, checked.value.lock)
        problems = tuple(p for p in problems if p.code is not Code.LOCK_STALE)
    if form != "text" or problems:
        click.echo(render_problems(problems, form))
    if checked.value:
        click.echo(f"{totals(checked.value)}; {summary(problems)}", err=form != "text")
    if not passes:
        sys.exit(1)
