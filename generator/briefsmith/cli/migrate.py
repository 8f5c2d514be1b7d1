"""`briefs migrate`."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import click

from briefsmith.adapters.rewriting import rewritten, write_back
from briefsmith.adapters.terminal import say
from briefsmith.cli import options
from briefsmith.load.migration import FORMAT
from briefsmith.text.contexts import shown


@click.command("migrate")
@options.root
@click.option("--write", is_flag=True, help="Rewrite the files; without it, what would change is shown.")
def command(root: Path, write: bool) -> None:
    """Show or write what the present format writes otherwise."""
    files = rewritten(root)
    if not files:
        say(shown(f"nothing to rewrite: all is of format {FORMAT}"))
        return
    many = "1 file" if len(files) == 1 else f"{len(files)} files"
    if write:
        write_back(root, files)
        say(shown(f"{many} rewritten in format {FORMAT}; run `briefs check`"))
        return
    say(shown("\n".join(_difference(path, old, new) for path, (old, new) in files.items())))
    say(shown(f"{many} would be rewritten in format {FORMAT}: run `briefs migrate --write`"), err=True)


def _difference(path: str, old: bytes, new: bytes) -> str:
    before, after = (content.decode().splitlines() for content in (old, new))
    return "\n".join(unified_diff(before, after, path, path, lineterm=""))
