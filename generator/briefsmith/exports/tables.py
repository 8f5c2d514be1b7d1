"""`figures.csv` and `events.csv`: one row an item, plain UTF-8, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from briefsmith.edition.edition import Edition
from briefsmith.edition.paths import title_of
from briefsmith.exports.fields import url
from briefsmith.exports.json_text import number_text
from briefsmith.model.figure import Change, Evidence, Figure, Range, Unnamed, bounds
from briefsmith.text.contexts import Cell, cell
from briefsmith.text.edtf import read_date
from briefsmith.text.slugs import Ref

Value = str | int | Decimal | None | Sequence[str] | Mapping[str, str]


def figures_csv(edition: Edition) -> str:
    """Return the figures sorted by id.

    `value` is empty where there is a range or a change; `min` and `max` are always there (of a change, what it
    changes to), `from_min` and `from_max` only for a change. `seeds` and `verdict` sum up the evidence.
    """
    figures = sorted(edition.corpus.figures.items(), key=lambda pair: str(pair[0]))
    return _table(_figure(edition, ref, figure) for ref, figure in figures)


def events_csv(edition: Edition) -> str:
    """Return the events sorted by id; `earliest` and `latest` are empty where the date is open."""
    rows = []
    for ref, event in sorted(edition.corpus.events.items(), key=lambda pair: str(pair[0])):
        date = read_date(event.date)
        rows.append(
            {
                "id": str(ref),
                "brief": ref.brief,
                "date": event.date,
                "earliest": date.earliest.isoformat() if date.earliest else None,
                "latest": date.latest.isoformat() if date.latest else None,
                "title": edition.item_prose(ref, "title").plain,
                "status": event.status.value,
                "entities": event.entities,
                **_standing(edition, ref, event.evidence),
            }
        )
    return _table(rows, _EVENT_COLUMNS)


_EVENT_COLUMNS = (
    "id", "brief", "date", "earliest", "latest", "title", "status", "entities", "seeds", "verdict", "origins", "url",
)  # fmt: skip
_FIGURE_COLUMNS = (
    "id", "brief", "subjects", "measure", "measure_label", "value", "min", "max", "from_min", "from_max", "unit",
    "comparator", "scope", "period", "as_of", "target_date", "status", "attributed_to", "basis", "salience", "seeds",
    "verdict", "origins", "url",
)  # fmt: skip


def _figure(edition: Edition, ref: Ref, figure: Figure) -> dict[str, Value]:
    low, high = bounds(figure.value)
    before = bounds(figure.value.from_) if isinstance(figure.value, Change) else (None, None)
    speaker = figure.attributed_to
    return {
        "id": str(ref),
        "brief": ref.brief,
        "subjects": figure.subjects,
        "measure": figure.measure,
        "measure_label": title_of(edition.corpus, figure.measure),
        "value": None if isinstance(figure.value, Range | Change) else figure.value,
        "min": low,
        "max": high,
        "from_min": before[0],
        "from_max": before[1],
        "unit": figure.unit,
        "comparator": figure.comparator,
        "scope": dict(sorted(figure.scope.items())),
        "period": figure.period,
        "as_of": figure.as_of,
        "target_date": figure.target_date,
        "status": figure.status.value,
        "attributed_to": speaker.unnamed if isinstance(speaker, Unnamed) else speaker,
        "basis": figure.basis.value,
        "salience": figure.salience.value,
        **_standing(edition, ref, figure.evidence),
    }


def _standing(edition: Edition, ref: Ref, evidence: Iterable[Evidence]) -> dict[str, Value]:
    standing = edition.verification.of(ref)
    return {
        "seeds": tuple(dict.fromkeys(one.seed for one in evidence)),
        "verdict": standing.verdict.value if standing.verdict else None,
        "origins": standing.origins,
        "url": url(edition, str(ref)),
    }


def _table(rows: Iterable[Mapping[str, Value]], columns: Sequence[str] = _FIGURE_COLUMNS) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return out.getvalue()


def _cell(value: Value) -> Cell:
    if value is None:
        return cell("")
    if isinstance(value, Decimal):
        return cell(number_text(value))
    if isinstance(value, int):
        return cell(str(value))
    if isinstance(value, Mapping):
        value = [f"{key}={text}" for key, text in value.items()]
    return cell(value if isinstance(value, str) else "; ".join(value))
