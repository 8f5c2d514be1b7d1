"""`briefs export`."""

from __future__ import annotations

from pathlib import Path

import click

from briefsmith.adapters.folder import replaceable, write_files
from briefsmith.adapters.terminal import say
from briefsmith.app import build, make_edition
from briefsmith.cli import options
from briefsmith.cli.steps import examine
from briefsmith.text.contexts import shown


@click.command("export")
@options.folder
@options.root
@options.texts
@options.drafts
@options.locale
def command(folder: Path, root: Path, texts: Path | None, drafts: bool, locale: str | None) -> None:
    """Write the data files."""
    replaceable(folder)
    config, examined = examine(root, texts)
    site = build(make_edition(examined, config.options(drafts=drafts, locale=locale)))
    write_files(folder, {asset.path.removeprefix("data/"): asset.content for asset in site.assets})
    say(shown(f"{len(site.assets)} data files in {folder}"))
