"""`briefs build`."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import click

from briefsmith.adapters.budget import within_budget
from briefsmith.adapters.builder import build_site
from briefsmith.adapters.configuration import ProjectConfig, read_configuration
from briefsmith.adapters.folder import give_back, replaceable
from briefsmith.adapters.terminal import say
from briefsmith.cli import options
from briefsmith.cli.steps import examine
from briefsmith.examined import totals
from briefsmith.text.contexts import shown


@click.command("build")
@options.root
@options.texts
@options.strict
@options.drafts
@click.option("--site-dir", type=options.FOLDER, help="Where the site goes.")
@click.option("--offline", is_flag=True, help="Make a site that is opened from disk, without a server.")
@click.option("--bounded", is_flag=True, help="End where it takes a minute of processor time, or a gigabyte.")
def command(
    root: Path, texts: Path | None, strict: bool, drafts: bool, site_dir: Path | None, offline: bool, bounded: bool
) -> None:
    """Build the site, and tell how much it holds."""
    if site_dir:
        replaceable(site_dir)
    # Before anything can fail: a run that was killed may have left none.
    configured = read_configuration(root).value or ProjectConfig(root)
    give_back(site_dir or root / configured.site.site_dir)
    with within_budget() if bounded else nullcontext():
        config, examined = examine(root, texts, strict=strict)
        count = build_site(root, examined, site_dir=site_dir, strict=config.strict, drafts=drafts, offline=offline)
    say(shown(f"{totals(examined)}; {count} pages"))
