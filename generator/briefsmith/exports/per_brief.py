"""The published rows of one brief together, as a file that can travel with its PDF."""

from __future__ import annotations

from collections.abc import Mapping

from briefsmith.edition.edition import Edition
from briefsmith.exports.json_rows import json_rows
from briefsmith.exports.json_text import Json, json_text
from briefsmith.model.brief import Brief
from briefsmith.model.schema import item_groups

_ITEMS = tuple(item_groups(Brief))


def per_brief(edition: Edition) -> Mapping[str, str]:
    """Return, for each brief id, JSON with its record, its seeds, items and tensions, as `data/*.json` have them."""
    corpus = edition.corpus
    rows = json_rows(edition)
    seeds = {str(row["id"]): row for row in rows["seeds"]}
    items = {name: _by_brief(rows[name]) for name in _ITEMS}
    tensions: dict[str, list[Json]] = {}
    for tension, row in zip(sorted(corpus.tensions, key=lambda one: one.id), rows["tensions"], strict=True):
        for brief in dict.fromkeys(ref.brief for ref in tension.sides):
            tensions.setdefault(brief, []).append(row)
    return {
        brief.id: json_text(
            {
                "brief": row,
                "seeds": [seeds[seed] for seed in brief.seeds if seed in seeds],
                **{name: items[name].get(brief.id, []) for name in _ITEMS},
                "tensions": tensions.get(brief.id, []),
            }
        )
        for brief, row in zip(sorted(corpus.briefs, key=lambda one: one.id), rows["briefs"], strict=True)
    }


def _by_brief(rows: list[dict[str, Json]]) -> dict[str, list[Json]]:
    found: dict[str, list[Json]] = {}
    for row in rows:
        found.setdefault(str(row["brief"]), []).append(row)
    return found
