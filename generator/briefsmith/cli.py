"""The command `briefs`."""

from __future__ import annotations

import errno
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import get_args

import click

from briefsmith.adapters.builder import build_site
from briefsmith.adapters.checking import check_project
from briefsmith.adapters.folder import replaceable, write_files
from briefsmith.adapters.folder import write_lock as write_lock_file
from briefsmith.adapters.mkdocs_config import read_options, read_pdf_settings, usual_texts
from briefsmith.adapters.site_pdfs import info, site_pdfs
from briefsmith.adapters.terminal import FORMATS, render_problems, speak_any_language, summary, tidy_when_stopped
from briefsmith.adapters.typst_pdf import write_pdfs
from briefsmith.app import Examined, build, totals
from briefsmith.errors import BriefsmithError, ProblemsFound
from briefsmith.load import schemas
from briefsmith.model.site import Paper
from briefsmith.problems import Checked, Problem, Severity, in_order

_root = click.option(
    "--root",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="Folder that holds briefs/ and seeds/ (default: here).",
)
_texts = click.option(
    "--texts",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the source texts (default: $BRIEFS_TEXTS, then that of mkdocs.yml, then seeds/texts).",
)
_strict = click.option("--strict", is_flag=True, help="Let warnings fail as errors do.")
_drafts = click.option("--drafts", is_flag=True, help="Show drafts, marked as such.")
_locale = click.option("--locale", help="Language of labels, numbers and dates (default: that of mkdocs.yml).")


class _Group(click.Group):
    """Shows expected failures as words and exit code 1; a bug of ours stays a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        speak_any_language()
        try:
            with tidy_when_stopped():
                return super().invoke(ctx)
        except ProblemsFound as found:
            click.echo(render_problems(found.problems), err=True)
            click.echo(summary(found.problems), err=True)
            ctx.exit(1)
        except BriefsmithError as problem:
            click.echo(f"briefs: {problem}", err=True)
            ctx.exit(1)
        except OSError as problem:
            if problem.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            click.echo(f"briefs: {problem.strerror}", err=True)
            ctx.exit(1)


@click.group(cls=_Group)
@click.version_option(package_name="briefsmith")
def main() -> None:
    """Research briefs in, a site out, every figure traced to the words it came from."""


@main.command("check")
@_root
@_texts
@_strict
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to report.")
@click.option("--write-lock", is_flag=True, help="Write seeds/evidence.lock when there is no error.")
def check_command(root: Path, texts: Path | None, strict: bool, form: str, write_lock: bool) -> None:
    """Read everything, verify every figure, and report all problems at once."""
    checked = _check(root, texts)
    problems = checked.problems
    failed = checked.value is None or any(p.severity in _limit(strict) for p in problems)
    if write_lock and checked.value and not failed:
        write_lock_file(root, checked.value.lock)
        problems = tuple(p for p in problems if p.severity is not Severity.NOTE)
    if form != "text" or problems:
        click.echo(render_problems(problems, form))
    if checked.value:
        click.echo(f"{totals(checked.value)}; {summary(problems)}", err=form != "text")
    if failed:
        sys.exit(1)


@main.command("build")
@_root
@_texts
@_strict
@_drafts
@click.option("--site-dir", type=click.Path(file_okay=False, path_type=Path), help="Where the site goes.")
@click.option("--offline", is_flag=True, help="Make a site that is opened from disk, without a server.")
def build_command(
    root: Path, texts: Path | None, strict: bool, drafts: bool, site_dir: Path | None, offline: bool
) -> None:
    """Check, build the site into a fresh folder, then put it in the place of site/."""
    if site_dir:
        replaceable(site_dir)
    examined = _examine(root, texts, strict)
    count = build_site(root, examined, site_dir=site_dir, strict=strict, drafts=drafts, offline=offline)
    click.echo(f"{totals(examined)}; {count} pages")


@main.command("write")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@_root
@_texts
@_drafts
@_locale
def write_command(folder: Path, root: Path, texts: Path | None, drafts: bool, locale: str | None) -> None:
    """Write the same Markdown pages, data files and PDFs into FOLDER, replacing it."""
    replaceable(folder)
    examined = _examine(root, texts)
    options = read_options(root, drafts=drafts, locale=locale)
    settings = read_pdf_settings(root)
    pdfs = tuple(site_pdfs(examined, options, root, settings.fonts)) if settings.wanted else ()
    _warn(in_order(problem for pdf in pdfs for problem in pdf.warnings))
    site = build(examined, replace(options, pdfs=info(pdfs)))
    write_files(folder, {**site.files, **{pdf.path: pdf.content for pdf in pdfs}})
    click.echo(f"{len(site.pages)} pages, {len(site.assets)} data files and {len(pdfs)} PDFs in {folder}")


@main.command("pdf")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@_root
@_texts
@_drafts
@_locale
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("pdf"),
    show_default=True,
    help="Folder that the PDFs go to.",
)
@click.option("--paper", type=click.Choice(get_args(Paper)), help="Sheet (default: that of mkdocs.yml, else a4).")
@click.option(
    "--fonts",
    type=click.Path(file_okay=False, path_type=Path),
    multiple=True,
    help="Folder of fonts to look in besides those built in; may be given more than once.",
)
def pdf_command(
    ids: tuple[str, ...],
    root: Path,
    texts: Path | None,
    drafts: bool,
    locale: str | None,
    out: Path,
    paper: Paper | None,
    fonts: tuple[Path, ...],
) -> None:
    """Make the PDFs of briefs and topics by their IDs, of `book`, or of everything."""
    options = read_options(root, drafts=drafts, locale=locale)
    options = replace(options, paper=paper or options.paper)
    examined = _examine(root, texts)
    pdfs = site_pdfs(examined, options, root, fonts or read_pdf_settings(root).fonts, ids or None)
    written = write_pdfs(out, pdfs)
    _warn(in_order(problem for pdf in written for problem in pdf.warnings))
    many = "PDF" if len(written) == 1 else "PDFs"
    click.echo(f"{len(written)} {many}, {sum(pdf.pages for pdf in written)} pages in {out}")


@main.command("export")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@_root
@_texts
@_drafts
@_locale
def export_command(folder: Path, root: Path, texts: Path | None, drafts: bool, locale: str | None) -> None:
    """Write the published data (JSON, CSV, bibliographies, schemas) into FOLDER, replacing it."""
    replaceable(folder)
    site = build(_examine(root, texts), read_options(root, drafts=drafts, locale=locale))
    write_files(folder, {asset.path.removeprefix("data/"): asset.content for asset in site.assets})
    click.echo(f"{len(site.assets)} data files in {folder}")


@main.command("schema")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def schema_command(folder: Path) -> None:
    """Write the JSON Schemas of seeds, briefs and the registry into FOLDER, replacing it."""
    files = {
        f"{name}.json": (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()
        for name, schema in schemas().items()
    }
    write_files(folder, files)
    click.echo(f"{len(files)} schemas in {folder}")


@main.command("stats")
@_root
@_texts
def stats_command(root: Path, texts: Path | None) -> None:
    """Print what the project holds, as JSON."""
    examined = _examine(root, texts)
    corpus = examined.corpus
    counts = {
        **asdict(totals(examined)),
        "drafts": sum(not brief.published for brief in corpus.briefs),
        "events": len(corpus.events),
        "claims": len(corpus.claims),
        "questions": len(corpus.questions),
        "tensions": len(corpus.tensions),
        "entities": {room: len(corpus.room(room)) for room in dict.fromkeys(e.room for e in corpus.entities)},
    }
    click.echo(json.dumps(counts, indent=2))


def _examine(root: Path, texts: Path | None, strict: bool = False) -> Examined:
    checked = _check(root, texts)
    if checked.value is None or any(problem.severity in _limit(strict) for problem in checked.problems):
        raise ProblemsFound(checked.problems)
    _warn(checked.problems)
    return checked.value


def _check(root: Path, texts: Path | None) -> Checked[Examined]:
    return check_project(root, texts, usual_texts(root))


def _limit(strict: bool) -> tuple[Severity, ...]:
    return (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)


def _warn(problems: tuple[Problem, ...]) -> None:
    if warnings := [problem for problem in problems if problem.severity is Severity.WARNING]:
        click.echo(render_problems(warnings), err=True)
