"""Published data: JSON, CSV, CSL-JSON, BibTeX and TimelineJS, below `data/`. Their names and fields are a promise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from briefsmith.edition.edition import Edition
from briefsmith.edition.site import Asset
from briefsmith.exports.bibtex import bibtex
from briefsmith.exports.csl import references
from briefsmith.exports.json_rows import json_rows
from briefsmith.exports.json_text import json_text
from briefsmith.exports.tables import events_csv, figures_csv
from briefsmith.exports.timeline import timeline

__all__ = ["exports"]


def exports(edition: Edition, schemas: Mapping[str, Mapping[str, Any]]) -> tuple[Asset, ...]:
    """Return every data file, sorted by path, as UTF-8; the same input gives the same bytes.

    `schemas` are the JSON Schemas of what authors write, by name.
    """
    files = {
        **{f"{name}.json": json_text(rows) for name, rows in json_rows(edition).items()},
        "figures.csv": figures_csv(edition),
        "events.csv": events_csv(edition),
        "references.json": json_text(references(edition)),
        "references.bib": bibtex(edition),
        "timeline.json": json_text(timeline(edition)),
        **{f"schema/{name}.json": json_text(schema) for name, schema in schemas.items()},
    }
    return tuple(Asset(f"data/{name}", files[name].encode()) for name in sorted(files))
