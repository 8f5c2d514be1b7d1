"""The core from end to end: bytes in, a checked corpus or a whole site out. Reads and writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefsmith.charts import charts
from briefsmith.edition.edition import Edition
from briefsmith.edition.site import BuildOptions, Page, PdfInfo, Site
from briefsmith.examined import LOCK_FILE, Examined, Totals, check, totals
from briefsmith.exports import exports
from briefsmith.exports.per_brief import per_brief
from briefsmith.link import link
from briefsmith.load import schemas
from briefsmith.pages import pages
from briefsmith.search import search_files
from briefsmith.typesetting import Document, documents

__all__ = ["LOCK_FILE", "Examined", "Totals", "build", "check", "make_edition", "pdf_documents", "totals"]


def make_edition(examined: Examined, options: BuildOptions) -> Edition:
    """Return what pages, PDFs, data files and search are all made from. Drafts are left out unless the options ask."""
    corpus = examined.corpus if options.drafts else examined.corpus.published()
    links = link(corpus, options.locale, options.prose_language)
    return Edition(corpus, examined.verification, links, options)


def build(edition: Edition, pdfs: Mapping[str, PdfInfo] | None = None, written: Sequence[Page] = ()) -> Site:
    """Lay out every page and data file, and index them for search.

    `pdfs` are PDFs that pages link to, by path below the site's root (`pdf/chinese-sora.pdf`). `written` are pages that
    someone wrote by hand; they are searched, and left to whoever holds them.
    """
    made = pages(edition, charts(edition.corpus, edition.labels), pdfs)
    return Site(made, assets=exports(edition, schemas()), search=search_files(edition, made, written))


def pdf_documents(edition: Edition, only: Sequence[str] | None = None) -> Iterator[Document]:
    """Yield what each PDF is typeset from: every brief, topic and volume, or those that `only` names, one at a time."""
    return documents(edition, per_brief(edition), only)
