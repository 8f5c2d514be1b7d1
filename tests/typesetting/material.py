"""Documents of the made-up corpus, and walks through the data of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from briefsmith.edition.site import BuildOptions
from briefsmith.model.corpus import Corpus
from briefsmith.typesetting import Document, documents

from tests.pages import sample

OPTIONS = BuildOptions(
    site_name="Lamps, read closely", site_description="A made-up site.", site_url="https://lamps.test/r"
)


def made(
    corpus: Corpus = sample.CORPUS, options: BuildOptions = OPTIONS, only: Sequence[str] | None = None
) -> dict[str, Document]:
    """Every document by its path."""
    attached = {brief.id: f'{{"brief": "{brief.id}"}}\n' for brief in corpus.briefs}
    found = documents(sample.edition(options, corpus), attached, only)
    return {document.path: document for document in found}


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in the data, from the outside in, in reading order."""
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from nodes(part)
    elif isinstance(value, list):
        for part in value:
            yield from nodes(part)


def words(value: Any) -> str:
    """The characters of every text node."""
    return "".join(node["text"] for node in nodes(value) if node.get("kind") in ("text", "code", "code-block"))
