"""`briefs build`."""

from __future__ import annotations

from pathlib import Path

import click

from briefsmith.adapters.builder import build_site
from briefsmith.adapters.folder import replaceable
from briefsmith.cli import options
from briefsmith.cli.steps import examine
from briefsmith.examined import totals


@click.command("build")
@options.root
@options.texts
@options.strict
@options.drafts
@click.option("--site-dir", type=options.FOLDER, help="Where the site goes.")
@click.option("--offline", is_flag=True, help="Make a site that is opened from disk, without a server.")
def command(root: Path, texts: Path | None, strict: bool, drafts: bool, site_dir: Path | None, offline: bool) -> None:
    """Build the site, and tell how much it holds."""
    if site_dir:
        replaceable(site_dir)
    config, examined = examine(root, texts, strict=strict)
    count = build_site(root, examined, site_dir=site_dir, strict=config.strict, drafts=drafts, offline=offline)
    click.echo(f"{totals(examined)}; {count} pages")
