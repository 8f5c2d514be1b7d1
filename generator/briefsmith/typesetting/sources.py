"""Sources in one citation style, numbered where a chapter refers to them by number."""

from __future__ import annotations

from briefsmith.edition.paths import seed_page
from briefsmith.model.brief import Brief
from briefsmith.model.seed import Seed
from briefsmith.typesetting.desk import Desk, page_address
from briefsmith.typesetting.document import Json
from briefsmith.typesetting.rich import Rich, capitalised, foreign, joined, link, muted, text, wrap


def citation(desk: Desk, seed: Seed) -> Rich:
    """Return author, title, outlet, date, language and address of a source."""
    labels = desk.labels
    authors = desk.listed([foreign(name.printed, seed.language) for name in seed.author])
    page = page_address(desk.edition, seed_page(seed.id))
    title = link(foreign(seed.title, seed.language), url=page)
    if seed.title_en and seed.title_en != seed.title:
        title = [*title, *text(f" ({seed.title_en})")]
    outlet: Rich = [part for part in (seed.publisher, seed.container_title) if part]
    date = capitalised(desk.date(seed.issued) if seed.issued else text(labels("source.issued.none")))
    address = link(wrap("address", text(seed.url)), url=seed.url) if seed.url else []
    parts = [
        authors,
        title,
        wrap("emphasis", text(", ".join(str(part) for part in outlet))),
        date,
        text(labels.language(seed.language)),
        address,
    ]
    return [*joined(parts, ". "), *text(".")]


def source_list(desk: Desk, prefix: str = "") -> list[Json]:
    """Return the sources of a chapter, each with its number, its citation and where it comes from."""
    made: list[Json] = []
    for number, seed_id in enumerate(desk.seeds, 1):
        seed = desk.corpus.seed.get(seed_id)
        if seed is not None:
            made.append(
                {
                    "anchor": f"{prefix}{seed.id}",
                    "number": str(number),
                    "text": citation(desk, seed),
                    "asides": _lineage(desk, seed),
                }
            )
    return made


def _lineage(desk: Desk, seed: Seed) -> list[Json]:
    if seed.lineage is None:
        return []
    return [
        text(desk.labels(f"source.{relation}", source=_title(desk, parent)))
        for relation, parent in seed.lineage.parents
    ]


def _title(desk: Desk, seed_id: str) -> str:
    seed = desk.corpus.seed.get(seed_id)
    return seed_id if seed is None else (seed.title_en or seed.title)


def source_names(desk: Desk, brief: Brief) -> Rich:
    """Return the sources of a brief by publisher and language: `Record China (Japanese)`."""
    names: list[Rich] = []
    for seed_id in brief.seeds:
        seed = desk.corpus.seed.get(seed_id)
        if seed is not None:
            who = foreign(seed.publisher, seed.language) if seed.publisher else text(seed.title_en or seed.title)
            language = muted(text(f" ({desk.labels.language(seed.language)})"))
            names.append([*link(who, to=f"{desk.chapter}/{seed.id}"), *language])
    return desk.listed(names)
