"""Sources as a reader cites them, and where they come from."""

from __future__ import annotations

from collections.abc import Iterable

from briefsmith.model.seed import Seed
from briefsmith.pages.parts.quotes import foreign, short_name
from briefsmith.pages.parts.values import sentence
from briefsmith.pages.sheet import Sheet
from briefsmith.text.markdown import escape


def outlets(seed: Seed) -> str:
    """Return publisher and container of a source, marked as its language where they are in its script."""
    names = (name for name in (seed.publisher, seed.container_title) if name)
    return ", ".join(escape(name) if name.isascii() else foreign(name, seed.language) for name in names)


def citation(sheet: Sheet, seed: Seed) -> str:
    """Return author, title, publisher, date and language of a source, its title linked to its page."""
    labels = sheet.labels
    authors = labels.listed([foreign(name.printed, seed.language) for name in seed.author])
    title = sheet.link(seed.id, foreign(seed.title, seed.language))
    english = f" ({sheet.authored(seed.title_en)})" if seed.title_en else ""
    date = sheet.date(seed.issued) if seed.issued else labels("source.issued.none")
    published = labels("list.between").join(
        part for part in (outlets(seed), date, escape(labels.language(seed.language))) if part
    )
    parts = [authors, f"{title}{english}", sentence(published)]
    return ". ".join(part for part in parts if part) + "."


def source_names(sheet: Sheet, seeds: Iterable[Seed]) -> str:
    """Return sources by publisher, or by a short title where that is unknown, with their language, linked."""
    names = []
    for seed in seeds:
        who = sheet.link(seed.id, outlets(seed) or short_name(sheet.view, seed))
        names.append(f"{who} ({escape(sheet.labels.language(seed.language))})")
    return sheet.labels.listed(names)


def lineage_lines(sheet: Sheet, seed: Seed) -> list[str]:
    """Return what a text comes from and what comes from it, a sentence each."""
    labels = sheet.labels
    lines = []
    if seed.lineage:
        for relation, parent in seed.lineage.parents:
            lines.append(labels(f"source.{relation}", source=sheet.seed_link(parent)))
        if seed.lineage.basis:
            lines.append(sheet.authored(seed.lineage.basis))
    for child_id in sheet.view.relations.children.get(seed.id, ()):
        child = sheet.corpus.seed[child_id]
        assert child.lineage is not None
        for relation, _ in child.lineage.parents:
            lines.append(labels(f"source.children.{relation}", source=sheet.seed_link(child_id)))
    if not lines:
        return [labels("source.independent")]
    return [*lines, labels("source.single")]
