"""The sources as CSL-JSON, which Zotero, pandoc and citeproc read."""

from __future__ import annotations

from datetime import date

from briefsmith.edition.edition import Edition
from briefsmith.exports.json_text import Json
from briefsmith.model.seed import Name, Seed
from briefsmith.text.edtf import EdtfDate, read_date

_SEASON = {"21": 1, "22": 2, "23": 3, "24": 4}


def references(edition: Edition) -> list[dict[str, Json]]:
    """Return one CSL item a seed, sorted by id, without the fields that the record leaves out."""
    return [_item(edition, seed) for seed in edition.corpus.seeds]


def _item(edition: Edition, seed: Seed) -> dict[str, Json]:
    fields: dict[str, Json] = {
        "id": seed.id,
        "type": seed.type.value,
        "title": seed.title,
        "author": [_name(name) for name in seed.author] or None,
        "container-title": seed.container_title,
        "publisher": seed.publisher,
        "issued": _date(read_date(seed.issued)) if seed.issued else None,
        "language": seed.language,
        "URL": seed.url,
        "note": edition.prose(seed.id, "note", seed.note).plain if seed.note else None,
    }
    return {key: value for key, value in fields.items() if value is not None}


def _name(name: Name) -> dict[str, Json]:
    parts = {"family": name.family, "given": name.given, "literal": name.literal}
    return {key: value for key, value in parts.items() if value is not None}


def _date(when: EdtfDate) -> dict[str, Json]:
    """Return a date as CSL; what CSL cannot express (an open interval, a decade) becomes literal text."""
    if not when.is_interval and (stated := when.text.rstrip("?~%"))[4:5] == "-" and stated[5:] in _SEASON:
        parts: list[Json] = [[int(stated[:4])]]
        found: dict[str, Json] = {"date-parts": parts, "season": _SEASON[stated[5:]]}
    else:
        ends = [_parts(part) for part in when.text.split("/")]
        known = [end for end in ends if end]
        if len(known) < len(ends):
            return {"literal": when.text, "edtf": when.text}
        found = {"date-parts": known}
    if when.approximate or when.uncertain:
        found["circa"] = True
    return {**found, "edtf": when.text}


def _parts(text: str) -> list[Json]:
    """`[year, month, day]` as far as stated; empty where there is no such thing."""
    if text in ("", ".."):
        return []
    read = read_date(text)
    day: date | None = read.earliest
    if day is None or read.precision == "interval":
        return []
    stated: list[Json] = [day.year, day.month, day.day]
    return stated[: {"year": 1, "month": 2}.get(read.precision, 3)]
