"""Sources as a reader cites them, and tensions as two sides."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.entity import Tension
from generator.model.figure import Figure
from generator.model.seed import Seed
from generator.pages.parts.evidence import foreign, item_mark, lineage_note, where, words_of
from generator.pages.parts.figures import said, what, when
from generator.pages.parts.tables import block
from generator.pages.parts.values import figure_value
from generator.pages.sheet import Sheet
from generator.text.markdown import escape
from generator.text.slugs import Ref, parse_ref


def outlets(seed: Seed) -> str:
    """Return publisher and container of a source, marked as its language where they are in its script."""
    names = (name for name in (seed.publisher, seed.container_title) if name)
    return ", ".join(escape(name) if name.isascii() else foreign(name, seed.language) for name in names)


def citation(sheet: Sheet, seed: Seed) -> str:
    """Return author, title, publisher, date and language of a source, its title linked to its page."""
    labels = sheet.labels
    authors = labels.listed([foreign(name.printed, seed.language) for name in seed.author])
    title = sheet.link(seed.id, foreign(seed.title, seed.language))
    english = f" ({escape(seed.title_en)})" if seed.title_en else ""
    date = sheet.date(seed.issued) if seed.issued else labels("source.issued.none")
    parts = [authors, f"{title}{english}", outlets(seed), date, labels.language(seed.language)]
    return ". ".join(part for part in parts if part) + "."


def source_names(sheet: Sheet, seeds: Iterable[Seed]) -> str:
    """Return sources by publisher, or by title where that is unknown, with their language, linked."""
    names = []
    for seed in seeds:
        names.append(
            f"{sheet.link(seed.id, outlets(seed) or sheet.name(seed.id))} ({escape(sheet.labels.language(seed.language))})"
        )
    return sheet.labels.listed(names)


def lineage_lines(sheet: Sheet, seed: Seed) -> list[str]:
    """Return what a text comes from and what comes from it, a sentence each."""
    labels = sheet.labels
    lines = []
    if seed.lineage:
        for relation, parent in seed.lineage.parents:
            lines.append(labels(f"source.{relation}", source=sheet.seed_link(parent)))
        if seed.lineage.basis:
            lines.append(escape(seed.lineage.basis))
    for child_id in sheet.view.children.get(seed.id, ()):
        child = sheet.corpus.seed[child_id]
        assert child.lineage is not None
        for relation, _ in child.lineage.parents:
            lines.append(labels(f"source.children.{relation}", source=sheet.seed_link(child_id)))
    if not lines:
        return [labels("source.independent")]
    return [*lines, labels("source.single")]


def tension_title(tension: Tension) -> str:
    """Return the headline of a tension, as Markdown."""
    return escape(tension.title or tension.id.replace("-", " ").capitalize())


def tension_line(sheet: Sheet, tension: Tension) -> str:
    """Return a tension in short: headline, kind, and what stands against what."""
    labels = sheet.labels
    refs = [ref for text in tension.between if (ref := parse_ref(text)) and ref in sheet.corpus.item]
    title = sheet.tension_link(tension.id, tension_title(tension))
    sides = labels("tension.versus").join(sheet.item_words(ref) for ref in refs)
    return f"**{title}**<br>{sides}<br><small>{labels(f'tension.{tension.kind}')}</small>"


def tension_sides(sheet: Sheet, tension: Tension) -> str:
    """Return the items of a tension side by side: what each says, its words, its source and how it stands."""
    refs = (parse_ref(text) for text in tension.between)
    sides = [_side(sheet, ref) for ref in refs if ref in sheet.corpus.item]
    return block("bs-sides", "\n".join(f"- {side}" for side in sides)) if sides else ""


def _side(sheet: Sheet, ref: Ref | None) -> str:
    assert ref is not None
    item = sheet.corpus.item[ref]
    if isinstance(item, Figure):
        head = f"**{sheet.link(str(ref), escape(figure_value(sheet.view, item)))}**"
        facts = [what(sheet, item, "both"), when(sheet, item), said(sheet, item)]
        lines = [head, " · ".join(fact for fact in facts if fact)]
    else:
        lines = [f"**{sheet.item_link(ref)}**"]
    for found in item.evidence:
        seed = sheet.corpus.seed.get(found.seed)
        issued = f", {sheet.date(seed.issued)}" if seed and seed.issued else ""
        lines.append(f"{words_of(sheet.view, found)} <small>{where(sheet, found)}{issued}</small>")
    note = lineage_note(sheet.view, ref)
    lines.append(f"<small>{' · '.join([item_mark(sheet.view, ref), *([note] if note else [])])}</small>")
    return "<br>".join(lines)
