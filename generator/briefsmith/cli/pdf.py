"""`briefs pdf`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import click

from briefsmith.adapters.site_pdfs import site_pdfs
from briefsmith.adapters.terminal import say
from briefsmith.adapters.typst_pdf import write_pdfs
from briefsmith.app import make_edition
from briefsmith.cli import options
from briefsmith.cli.steps import examine, warn
from briefsmith.edition.site import Paper
from briefsmith.problems import in_order
from briefsmith.text.contexts import shown


@click.command("pdf")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@options.root
@options.texts
@options.drafts
@options.locale
@click.option("--out", type=options.FOLDER, default=Path("pdf"), show_default=True, help="Folder that the PDFs go to.")
@click.option("--paper", type=click.Choice(get_args(Paper)), help="Sheet (default: that of mkdocs.yml, else a4).")
@click.option(
    "--fonts",
    type=options.FOLDER,
    multiple=True,
    help="Folder of fonts to look in besides those built in; may be given more than once.",
)
def command(
    ids: tuple[str, ...],
    root: Path,
    texts: Path | None,
    drafts: bool,
    locale: str | None,
    out: Path,
    paper: Paper | None,
    fonts: tuple[Path, ...],
) -> None:
    """Typeset what was named."""
    config, examined = examine(root, texts)
    how = config.options(drafts=drafts, locale=locale)
    how = replace(how, paper=paper or how.paper)
    pdfs = site_pdfs(make_edition(examined, how), root, fonts or config.fonts, ids or None)
    written = write_pdfs(out, pdfs)
    warn(in_order(problem for pdf in written for problem in pdf.warnings))
    many = "PDF" if len(written) == 1 else "PDFs"
    say(shown(f"{len(written)} {many}, {sum(pdf.pages for pdf in written)} pages in {out}"))
