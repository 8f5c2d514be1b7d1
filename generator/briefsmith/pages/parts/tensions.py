"""Tensions: in short, and side by side."""

from __future__ import annotations

from collections.abc import Iterable

from briefsmith.model.entity import Tension, TensionKind
from briefsmith.model.figure import Figure
from briefsmith.pages.parts.figures import said, what, when
from briefsmith.pages.parts.footnotes import lineage_note, where
from briefsmith.pages.parts.quotes import item_mark, short_name, words_of
from briefsmith.pages.parts.tables import block
from briefsmith.pages.parts.values import figure_value, tension_name
from briefsmith.pages.sheet import Sheet
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import Ref

_PAIR = 2


def gravest_first(found: Iterable[Tension]) -> list[Tension]:
    """Sort tensions by kind, real contradictions first, then by id."""
    order = list(TensionKind)
    return sorted(found, key=lambda tension: (order.index(tension.kind), tension.id))


def tension_title(sheet: Sheet, tension: Tension) -> str:
    """Return a tension on one line: its headline, linked, and its kind."""
    title = sheet.tension_link(tension.id, sheet.authored(tension_name(tension)))
    return f"{title} <small>{sheet.labels(f'tension.{tension.kind}')}</small>"


def tension_pair(sheet: Sheet, tension: Tension) -> str:
    """Return a tension as headline, kind, and its first two sides beside each other, each with who says it."""
    refs = [ref for ref in tension.sides if ref in sheet.corpus.item]
    title = sheet.tension_link(tension.id, sheet.authored(tension_name(tension)))
    sides = "\n".join(f"    - {_in_short(sheet, ref)}" for ref in refs[:_PAIR])
    return f"- **{title}** <small>{sheet.labels(f'tension.{tension.kind}')}</small>\n{sides}"


def _in_short(sheet: Sheet, ref: Ref) -> str:
    seeds = dict.fromkeys(found.seed for found in sheet.view.relations.evidence.get(ref, ()))
    texts = [sheet.corpus.seed[seed] for seed in seeds if seed in sheet.corpus.seed]
    names = sheet.labels("list.between").join(
        sheet.seed_link(seed.id, words=short_name(sheet.view, seed)) for seed in texts
    )
    return sheet.item_link(ref) + (f"<br><small>{names}</small>" if names else "")


def tension_sides(sheet: Sheet, tension: Tension) -> str:
    """Return the items of a tension side by side: what each says, its words, its source and how it stands."""
    sides = [_side(sheet, ref) for ref in tension.sides if ref in sheet.corpus.item]
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
    note = lineage_note(sheet, ref)
    lines.append(f"<small>{' · '.join([item_mark(sheet.view, ref), *([note] if note else [])])}</small>")
    return "<br>".join(lines)
