"""The index as files of a size that a browser loads in passing.

Each is a script that hands its content to `briefsSearch.got(name, content)`: a page opened from disk may load scripts
but may not fetch. Names end in a fingerprint of the content, so a browser may keep them; `index.js` names them all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from briefsmith.edition.site import Asset
from briefsmith.search.coding import postings, runs
from briefsmith.search.search_record import Facet, SearchRecord
from briefsmith.search.weighing import SLIP, Index

T = TypeVar("T")

FOLDER = "assets/search/"
FACETS: tuple[Facet, ...] = ("kind", "topic", "organisation", "language", "year")
INDEX = "index"
"""The name of the file that names all others."""
HANDLE = "briefsSearch"
"""What scripts of search share in the browser: labels, names of files, and how one is loaded and hands over."""
SHOWN = ("kind", "page", "anchor", "title", "context", "text")
"""What is written of a record that is shown, in this order."""
_TERMS_SIZE = 16_000
_SHOWN_SIZE = 8_000
_MOST_TEXT = 1_500


def index_files(
    records: Sequence[SearchRecord], index: Index, labels: Mapping[tuple[Facet, str], str], directory_urls: bool
) -> tuple[Asset, ...]:
    """Return every file of the index, `index.js` first; `labels` holds the words for a facet's values."""
    term_files = [(lines[0].partition("\t")[0], _script("t", "\n".join(lines))) for lines in _cut_terms(index)]
    shown_files = [(first, _script("r", rows)) for first, rows in _cut_shown(records)]
    facets = _script("f", _facets(records, labels))
    head = {
        "count": len(records),
        "directoryUrls": directory_urls,
        "terms": [[first, name] for first, (name, _) in term_files],
        "records": [[first, name] for first, (name, _) in shown_files],
        "facets": facets[0],
    }
    files = [_call(INDEX, head), *(file for _, file in term_files), *(file for _, file in shown_files), facets]
    return tuple(Asset(f"{FOLDER}{name}.js", content.encode()) for name, content in files)


def _cut_terms(index: Index) -> Iterator[list[str]]:
    lines = [f"{term}\t{postings(weights)}" for term, weights in index.weights.items()]
    lines += [f"{SLIP}{form}\t{' '.join(words)}" for form, words in index.slips.items()]
    # The engine compares as JavaScript does, by UTF-16 units.
    lines.sort(key=lambda line: line.partition("\t")[0].encode("utf-16-be"))
    yield from _cut(((line, len(line)) for line in lines), _TERMS_SIZE)


def _cut_shown(records: Sequence[SearchRecord]) -> Iterator[tuple[int, list[list[str]]]]:
    rows = [_shown(record) for record in records]
    first = 0
    for part in _cut(((row, sum(map(len, row))) for row in rows), _SHOWN_SIZE):
        yield first, part
        first += len(part)


def _shown(record: SearchRecord) -> list[str]:
    shown = {
        "kind": record.kind,
        "page": record.place.page.removesuffix(".md"),
        "anchor": record.place.anchor,
        "title": record.title,
        "context": record.context,
        "text": _shortened(record.text),
    }
    return [shown[field] for field in SHOWN]


def _shortened(text: str) -> str:
    if len(text) <= _MOST_TEXT:
        return text
    cut = text[:_MOST_TEXT]
    # Japanese and Chinese have no space to cut at.
    return (cut.rpartition(" ")[0] or cut) + " …"


def _facets(
    records: Sequence[SearchRecord], labels: Mapping[tuple[Facet, str], str]
) -> Mapping[Facet, list[list[str]]]:
    found: dict[Facet, dict[str, list[int]]] = {facet: {} for facet in FACETS}
    for n, record in enumerate(records):
        found["kind"].setdefault(record.kind, []).append(n)
        for facet, values in record.facets.items():
            for value in values:
                found[facet].setdefault(value, []).append(n)
    return {
        facet: [[value, labels.get((facet, value), value), runs(members)] for value, members in values.items()]
        for facet, values in found.items()
    }


def _script(prefix: str, content: object) -> tuple[str, str]:
    print_ = hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:10]
    return _call(f"{prefix}-{print_}", content)


def _call(name: str, content: object) -> tuple[str, str]:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return name, f'{HANDLE}.got("{name}",{text});\n'


def _cut(sized: Iterable[tuple[T, int]], limit: int) -> Iterator[list[T]]:
    part: list[T] = []
    size = 0
    for item, weight in sized:
        if part and size + weight > limit:
            yield part
            part, size = [], 0
        part.append(item)
        size += weight
    if part:
        yield part
