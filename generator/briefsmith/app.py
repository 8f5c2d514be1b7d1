"""The core from end to end: bytes in, a checked corpus or a whole site out. Reads and writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefsmith.charts import charts
from briefsmith.edition.site import BuildOptions, Page, Site
from briefsmith.examined import LOCK_FILE, Examined, Totals, check, totals
from briefsmith.exports import exports
from briefsmith.exports.per_brief import per_brief
from briefsmith.link import link
from briefsmith.load import schemas
from briefsmith.pages import pages
from briefsmith.search import search_files
from briefsmith.typesetting import Document, documents

__all__ = ["LOCK_FILE", "Examined", "Totals", "build", "check", "pdf_documents", "totals"]


def build(examined: Examined, options: BuildOptions, written: Sequence[Page] = ()) -> Site:
    """Lay out every page and data file, and index them for search. Drafts are left out unless the options ask for them.

    `written` are pages that someone wrote by hand; they are searched, and left to whoever holds them.
    """
    corpus = examined.corpus if options.drafts else examined.corpus.published()
    links = link(corpus, options.locale, options.prose_language)
    return Site(
        pages=pages(corpus, examined.verification, links, options, charts(corpus, options)),
        assets=exports(corpus, examined.verification, links, options, schemas()),
        search=search_files(corpus, links, options, written),
    )


def pdf_documents(examined: Examined, options: BuildOptions, only: Sequence[str] | None = None) -> Iterator[Document]:
    """Yield what each PDF is typeset from: every brief, topic and volume, or those that `only` names, one at a time."""
    corpus = examined.corpus if options.drafts else examined.corpus.published()
    links = link(corpus, options.locale, options.prose_language)
    data = per_brief(corpus, examined.verification, links, options)
    return documents(corpus, examined.verification, links, options, data, only)
