"""Editions of corpora that no build has made."""

from __future__ import annotations

from briefsmith.edition.edition import Edition
from briefsmith.edition.site import BuildOptions
from briefsmith.link import link
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verification


def edition_of(
    corpus: Corpus, options: BuildOptions | None = None, verification: Verification | None = None
) -> Edition:
    """The corpus linked, drafts and all; without a verification nothing was looked up."""
    options = options or BuildOptions()
    links = link(corpus, options.locale, options.prose_language)
    return Edition(corpus, verification or Verification(), links, options)
