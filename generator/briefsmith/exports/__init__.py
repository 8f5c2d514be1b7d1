"""Published data: JSON, CSV, CSL-JSON, BibTeX and TimelineJS, below `data/`. Their names and fields are a promise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from briefsmith.edition.links import Links
from briefsmith.edition.site import Asset, BuildOptions
from briefsmith.exports.bibtex import bibtex
from briefsmith.exports.csl import references
from briefsmith.exports.json_text import json_text
from briefsmith.exports.published import Published
from briefsmith.exports.records import records
from briefsmith.exports.tables import events_csv, figures_csv
from briefsmith.exports.timeline import timeline
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verification

__all__ = ["exports"]


def exports(
    corpus: Corpus,
    verification: Verification,
    links: Links,
    options: BuildOptions,
    schemas: Mapping[str, Mapping[str, Any]],
) -> tuple[Asset, ...]:
    """Return every data file, sorted by path, as UTF-8; the same input gives the same bytes.

    `schemas` are the JSON Schemas of what authors write, by name.
    """
    published = Published(corpus, verification, links, options)
    files = {
        **{f"{name}.json": json_text(rows) for name, rows in records(published).items()},
        "figures.csv": figures_csv(published),
        "events.csv": events_csv(published),
        "references.json": json_text(references(published)),
        "references.bib": bibtex(published),
        "timeline.json": json_text(timeline(published)),
        **{f"schema/{name}.json": json_text(schema) for name, schema in schemas.items()},
    }
    return tuple(Asset(f"data/{name}", files[name].encode()) for name in sorted(files))
