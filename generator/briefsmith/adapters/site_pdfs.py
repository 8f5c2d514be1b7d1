"""The PDFs of a site: made before its pages, which tell their size, and kept in the project between builds."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from briefsmith.adapters.progress import counting
from briefsmith.adapters.terminal import say
from briefsmith.adapters.typst_pdf import Pdf, make_pdfs
from briefsmith.adapters.typst_worker import unreadable_fonts
from briefsmith.app import pdf_documents
from briefsmith.edition.edition import Edition
from briefsmith.edition.site import PdfInfo
from briefsmith.errors import InputError
from briefsmith.load.suggest import did_you_mean
from briefsmith.text.contexts import shown
from briefsmith.typesetting import document_paths

CACHE = Path(".cache/briefs/pdf")
"""Below the project's folder. It may be deleted at any time."""


def site_pdfs(
    edition: Edition,
    root: Path,
    fonts: Sequence[Path] = (),
    only: Sequence[str] | None = None,
) -> Iterator[Pdf]:
    """Yield the PDF of every brief, topic and volume of the project at `root`, or of those that `only` names.

    Raises InputError where `only` names nothing or a folder of fonts is not there, is empty or holds one that cannot be
    read, BuildError as `make_pdfs` does.
    """
    corpus = edition.corpus
    known = {"book", *(brief.id for brief in corpus.briefs), *(topic.id for topic in corpus.room("topics"))}
    if unknown := [name for name in only or () if name not in known]:
        hints = [f"{name} ({hint})" if (hint := did_you_mean(name, known)) else name for name in unknown]
        raise InputError(f"there is no brief or topic {', '.join(hints)}")
    if missing := [str(folder) for folder in fonts if not folder.is_dir()]:
        raise InputError(f"there is no folder of fonts at {', '.join(missing)}")
    if broken := unreadable_fonts(fonts):
        raise InputError(f"cannot read the fonts in {', '.join(map(str, broken))}")
    return _counted(edition, _own_cache(root), fonts, only, len(document_paths(corpus, only)))


def _counted(
    edition: Edition,
    cache: Path | None,
    fonts: Sequence[Path],
    only: Sequence[str] | None,
    total: int,
) -> Iterator[Pdf]:
    unkept = False
    with counting("PDFs", total) as progress:
        for pdf in make_pdfs(pdf_documents(edition, only), cache=cache, fonts=fonts, progress=progress):
            unkept = unkept or pdf.kept is None
            yield pdf
    if unkept:
        say(shown(f"PDFs are made anew each time: they cannot be kept in {CACHE}"), err=True)


def _own_cache(root: Path) -> Path | None:
    """The folder of kept PDFs; None where a link leads it out of the project, into somebody else's files."""
    cache = root / CACHE
    return cache if Path(os.path.realpath(cache)).is_relative_to(os.path.realpath(root)) else None


def info(pdfs: Sequence[Pdf]) -> Mapping[str, PdfInfo]:
    """Return what pages say of PDFs, by path."""
    return {pdf.path: PdfInfo(pdf.size, pdf.pages) for pdf in pdfs}
