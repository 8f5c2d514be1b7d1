"""JSON Schemas for editors: they accept what loading accepts, and complain of the mistakes that a schema can see."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from briefsmith.load.records import REGISTRY
from briefsmith.load.schema import schemas

from tests.load.corpora import spoilt
from tests.load.json_schema import faults
from tests.load.reading import read

ROOT = Path(__file__).parent.parent.parent


def name_of(path: str) -> str:
    parts = Path(path).parts
    return parts[2].partition(".")[0] if "registry" in parts else parts[0].removesuffix("s")


def complaints(path: str, text: bytes) -> list[str]:
    tree = read(text).value
    assert tree
    schema = schemas()[name_of(path)]
    return list(faults(tree.root.value if tree.root else None, schema, schema))


def test_there_is_one_for_every_kind_of_file() -> None:
    assert set(schemas()) == {"seed", "brief", *REGISTRY}


def test_they_are_plain_json_and_the_same_each_time() -> None:
    first, second = (json.dumps(schemas(), ensure_ascii=False) for _ in range(2))
    assert first == second
    assert '"$id"' not in first


@pytest.mark.parametrize("path", sorted(spoilt()))
def test_a_good_file_is_accepted(path: str) -> None:
    assert complaints(path, spoilt()[path]) == []


def test_every_file_of_the_real_project_is_accepted() -> None:
    files = [path for folder in ("seeds", "briefs") for path in sorted((ROOT / folder).rglob("*.yml"))]
    assert len(files) > 10
    for path in files:
        assert complaints(path.relative_to(ROOT).as_posix(), path.read_bytes()) == [], path


BRIEF, COMPANIES = "briefs/chinese-sora.yml", "briefs/registry/companies.yml"
SEEN = [
    (BRIEF, "updated:", "updatd:"),
    (BRIEF, "status: published", "status: public"),
    (BRIEF, "value: 60", "value: sixty"),
    (BRIEF, "value: 60", "value: {min: 1}"),
    (BRIEF, "paragraph: 5", "paragraph: 0"),
    (BRIEF, "exact: 60秒", "exact: 60"),
    (BRIEF, "id: announced", "id: Announced It"),
    (BRIEF, 'ref: "#announced"', "ref: announced"),
    (BRIEF, "seeds: [record, twin]", "seeds: []"),
    (COMPANIES, "openai:", "OpenAI:"),
    (COMPANIES, "{name", "{kind: film, name"),
    (COMPANIES, "{name", "{id: openai, name"),
]


@pytest.mark.parametrize(("path", "old", "new"), SEEN)
def test_a_mistake_is_seen(path: str, old: str, new: str) -> None:
    assert complaints(path, spoilt(path, old, new)[path])


def test_one_token_and_a_list_of_tokens_are_both_accepted() -> None:
    assert complaints(BRIEF, spoilt(BRIEF, "exact: 60秒", "exact: [約, 60秒]")[BRIEF]) == []


def test_every_field_of_the_model_is_described_or_titled() -> None:
    def objects(schema: Any) -> list[dict[str, Any]]:
        return [schema, *schema.get("$defs", {}).values()]

    named = [found for schema in schemas().values() for found in objects(schema) if found.get("type") == "object"]
    assert len(named) > 20
    assert [found["title"] for found in named if not (found.get("description") or found["title"])] == []
