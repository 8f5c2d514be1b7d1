"""`briefs check`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from briefsmith.adapters.checking import check_folder
from briefsmith.adapters.folder import write_beside
from briefsmith.adapters.signing import SIGNATURE_FILE, sign
from briefsmith.adapters.terminal import FORMATS, render_problems, say, summary
from briefsmith.cli import options
from briefsmith.examined import LOCK_FILE, totals
from briefsmith.problems import Code
from briefsmith.text.contexts import shown

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("check")
@options.root
@options.texts
@options.strict
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to report.")
@click.option("--write-lock", is_flag=True, help="Write seeds/evidence.lock when there is no error.")
@click.option("--sign", "key", type=FILE, help="Sign the lock that is written with this key of SSH.")
@click.option("--locked", "signers", type=FILE, help="Trust the lock only if one of these allowed signers signed it.")
def command(
    root: Path, texts: Path | None, strict: bool, form: str, write_lock: bool, key: Path | None, signers: Path | None
) -> None:
    """Report every problem; exit with 1 where the project fails."""
    if key and not write_lock:
        raise click.UsageError("--sign goes with --write-lock")
    config, checked = check_folder(root, texts, strict=strict, signers=signers)
    problems = checked.problems
    passes = checked.passes(strict=config.strict)
    if write_lock and checked.value and passes:
        signature = sign(checked.value.lock, key) if key else None
        write_beside(root / LOCK_FILE, checked.value.lock.encode())
        if signature:
            write_beside(root / SIGNATURE_FILE, signature)
        problems = tuple(p for p in problems if p.code is not Code.LOCK_STALE)
    if form != "text" or problems:
        say(render_problems(problems, form))
    if checked.value:
        say(shown(f"{totals(checked.value)}; {summary(problems)}"), err=form != "text")
    if not passes:
        sys.exit(1)
