"""The guide to the data files: every field that is published is told of, and no other; its examples have that shape."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator

import pytest
from briefsmith.model.brief import Brief
from briefsmith.model.schema import item_groups

from tests.conftest import ROOT
from tests.exports.sample import data

GUIDE = (ROOT / "docs" / "guide" / "data.md").read_text(encoding="utf-8")
FILES = data()
ARRAYS = ("seeds", "briefs", "entities", *item_groups(Brief), "tensions")
HEAD = {"id", "brief", "url"}
# The keys of these are an author's, not ours.
FREE = {"aliases", "scope"}


def section(title: str) -> str:
    found = re.search(rf"^## {re.escape(title)}$(.*?)(?=^## |\Z)", GUIDE, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]


def told(text: str) -> set[str]:
    """Fields named in the first column of a section's table."""
    cells = re.findall(r"^\| (`[^|]*`) \|", text, re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`([a-z_A-Z0-9-]+)`", cell)}


def keys(value: object) -> Iterator[str]:
    """Every key of a JSON value, whatever its depth."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            if key not in FREE:
                yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def records(name: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(FILES[f"data/{name}.json"])
    return found


def test_every_file_is_told_of() -> None:
    names = [path.removeprefix("data/") for path in FILES if "/schema/" not in path]
    assert len(names) > 10
    assert [name for name in names if f"`{name}`" not in GUIDE] == []


def test_the_head_of_every_record_is_told_of_once() -> None:
    assert told(section("Every record")) == HEAD


@pytest.mark.parametrize("name", ARRAYS)
def test_every_field_is_told_of_and_no_other(name: str) -> None:
    rows = records(name)
    assert rows
    fields = set().union(*rows)
    assert told(section(f"{name}.json")) == fields - HEAD


@pytest.mark.parametrize("name", ARRAYS)
def test_what_is_within_a_field_is_told_of(name: str) -> None:
    text = section(f"{name}.json") + section("Evidence") + section("Every record")
    found = set(keys(records(name)))
    assert [key for key in sorted(found) if f"`{key}`" not in text and f'"{key}"' not in text] == []


@pytest.mark.parametrize("name", ARRAYS)
def test_the_example_has_the_fields_of_a_record(name: str) -> None:
    example = re.search(r"```json\n(.*?)```", section(f"{name}.json"), re.DOTALL)
    assert example
    assert list(json.loads(example[1])) == list(records(name)[0])


def test_a_witness_is_told_of() -> None:
    witnesses = [one for row in records("figures") for one in row["evidence"]]  # type: ignore[attr-defined]
    assert witnesses
    assert told(section("Evidence")) == set(witnesses[0])
    example = re.search(r"```json\n(.*?)```", section("Evidence"), re.DOTALL)
    assert example
    assert list(json.loads(example[1])) == list(witnesses[0])


@pytest.mark.parametrize("name", ["figures.csv", "events.csv"])
def test_the_columns_of_a_table_are_told_of_in_their_order(name: str) -> None:
    columns = next(csv.reader(io.StringIO(FILES[f"data/{name}"])))
    listed = re.search(rf"^`{name}`: ((?:`\w+`[ \n]?)+)$", section("figures.csv and events.csv"), re.MULTILINE)
    assert listed
    assert re.findall(r"`(\w+)`", listed[1]) == columns


@pytest.mark.parametrize(
    ("name", "title"),
    [("references.json", "references.json and references.bib"), ("timeline.json", "timeline.json")],
)
def test_a_format_of_others_is_told_of_key_by_key(name: str, title: str) -> None:
    found = set(keys(json.loads(FILES[f"data/{name}"])))
    assert found
    assert [key for key in sorted(found) if f"`{key}`" not in section(title)] == []
