"""The values by which results can be narrowed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefsmith.model.corpus import Corpus
from briefsmith.search.search_record import Facet
from briefsmith.text.edtf import read_date


def facets(
    corpus: Corpus,
    topics: Iterable[str] = (),
    entities: Iterable[str] = (),
    seeds: Iterable[str] = (),
    dates: Iterable[str] = (),
) -> Mapping[Facet, tuple[str, ...]]:
    """Return the values a record is found under; entities other than organisations are passed over."""
    known = corpus.entity
    years = (read_date(date) for date in dates)
    return {
        "topic": tuple(dict.fromkeys(topics)),
        "organisation": tuple(
            dict.fromkeys(one for one in entities if one in known and known[one].room == "companies")
        ),
        "language": tuple(dict.fromkeys(corpus.seed[seed].language for seed in seeds if seed in corpus.seed)),
        "year": tuple(dict.fromkeys(str(date.year) for date in years if date.year)),
    }
