"""Briefs in a list, and the line under their headlines."""

from __future__ import annotations

from collections.abc import Iterable

from briefsmith.model.brief import Brief
from briefsmith.pages.parts.sources import source_names
from briefsmith.pages.parts.tables import block
from briefsmith.pages.sheet import Sheet
from briefsmith.text.edtf import read_date


def newest_first(briefs: Iterable[Brief]) -> list[Brief]:
    """Sort briefs by the date of their last change, the newest first, those of one day by id."""
    by_id = sorted(briefs, key=lambda brief: brief.id)
    return sorted(by_id, key=lambda brief: read_date(brief.updated).sort_key(), reverse=True)


def kicker(sheet: Sheet, brief: Brief, *, named: bool = False) -> str:
    """Return the line under a headline: topics, date, and what was read, by name or only by language."""
    labels = sheet.labels
    seeds = [seed for one in brief.seeds if (seed := sheet.corpus.seed.get(one))]
    languages = labels.listed(list(dict.fromkeys(labels.language(seed.language) for seed in seeds)))
    return " · ".join(
        (
            ", ".join(sheet.link(topic) for topic in brief.topics),
            labels("brief.updated", date=sheet.date(brief.updated)),
            labels("brief.read", sources=source_names(sheet, seeds))
            if named
            else labels("brief.read.in", languages=languages),
        )
    )


def brief_lines(sheet: Sheet, briefs: Iterable[Brief]) -> str:
    """Return briefs, newest first, each with its first key point and its kicker; empty where there are none."""
    lines = [brief_line(sheet, brief) for brief in newest_first(briefs)]
    return block("bs-list", "\n".join(lines)) if lines else ""


def brief_line(sheet: Sheet, brief: Brief) -> str:
    """Return one brief as an item of a list."""
    parts = [f"**{sheet.link(brief.id)}**"]
    if brief.key_points:
        parts.append(sheet.words(brief.id, "key_points.0", brief.key_points[0]))
    parts.append(f"<small>{kicker(sheet, brief)}</small>")
    if not brief.published:
        parts[0] += f" *{sheet.labels('brief.draft')}*"
    return "- " + "<br>".join(parts)
