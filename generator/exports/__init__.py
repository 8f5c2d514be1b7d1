"""Published data: JSON, CSV, CSL-JSON, BibTeX and TimelineJS."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.corpus import Corpus
from generator.model.evidence import Verification
from generator.model.links import Links
from generator.model.site import Asset, BuildOptions


def exports(
    corpus: Corpus,
    verification: Verification,
    links: Links,
    options: BuildOptions,
    schemas: Mapping[str, object],
) -> tuple[Asset, ...]:
    """Return every data file of the site, sorted by path."""
    return ()
