"""`briefs write`."""

from __future__ import annotations

from pathlib import Path

import click

from briefsmith.adapters.folder import replaceable, write_files
from briefsmith.adapters.site_pdfs import info, site_pdfs
from briefsmith.adapters.terminal import say
from briefsmith.app import build, make_edition
from briefsmith.cli import options
from briefsmith.cli.steps import examine, warn
from briefsmith.problems import in_order
from briefsmith.text.contexts import shown


@click.command("write")
@options.folder
@options.root
@options.texts
@options.drafts
@options.locale
def command(folder: Path, root: Path, texts: Path | None, drafts: bool, locale: str | None) -> None:
    """Write pages, data files and PDFs."""
    replaceable(folder)
    config, examined = examine(root, texts)
    edition = make_edition(examined, config.options(drafts=drafts, locale=locale))
    pdfs = tuple(site_pdfs(edition, root, config.fonts)) if config.makes_pdfs() else ()
    warn(in_order(problem for pdf in pdfs for problem in pdf.warnings))
    site = build(edition, info(pdfs))
    write_files(folder, {**site.files, **{pdf.path: pdf.content for pdf in pdfs}})
    say(shown(f"{len(site.pages)} pages, {len(site.assets)} data files and {len(pdfs)} PDFs in {folder}"))
