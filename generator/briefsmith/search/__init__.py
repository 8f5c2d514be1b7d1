"""Corpus → search index: what a reader may type is known here, not guessed from HTML."""

from __future__ import annotations

from collections.abc import Sequence

from briefsmith.edition.edition import Edition
from briefsmith.edition.paths import title_of
from briefsmith.edition.site import Asset, Page
from briefsmith.search.files import index_files
from briefsmith.search.records import records
from briefsmith.search.search_record import Facet, SearchRecord
from briefsmith.search.weighing import weigh

__all__ = ["SearchRecord", "records", "search_files"]


def search_files(edition: Edition, generated: Sequence[Page] = (), written: Sequence[Page] = ()) -> tuple[Asset, ...]:
    """Return the files of the search index, with the pages of the edition and those that someone wrote by hand."""
    found = records(edition, generated, written)
    return index_files(found, weigh(found), _labels(edition, found), edition.options.directory_urls)


def _labels(edition: Edition, found: Sequence[SearchRecord]) -> dict[tuple[Facet, str], str]:
    labels = edition.labels
    words: dict[tuple[Facet, str], str] = {("kind", one.kind): labels(f"search.kind.{one.kind}") for one in found}
    for facet, value in {(facet, value) for one in found for facet, values in one.facets.items() for value in values}:
        if facet == "language":
            words[facet, value] = labels.language(value)
        elif facet in ("topic", "organisation"):
            words[facet, value] = title_of(edition.corpus, value)
    return words
