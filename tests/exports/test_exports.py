"""The data files: their names, fields and values are a promise to those who build on them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from briefsmith.model.brief import Brief
from briefsmith.model.corpus import Corpus
from briefsmith.model.schema import item_groups

from tests.exports.sample import BRIEF, CORPUS, data

DATA = data()
JSON = {path: json.loads(text) for path, text in DATA.items() if path.endswith(".json")}

HEAD = "id brief url"
# Design, section 7: what is promised of each array.
PROMISED = {
    "seeds": "title language type issued publisher text_sha256 origin briefs quality",
    "briefs": "title seeds topics updated summary_text",
    "entities": "kind name aliases owner briefs seeds mentions",
    "figures": "subjects measure value unit comparator scope period as_of target_date status attributed_to basis "
    "salience evidence origins",
    "events": "date earliest latest title entities evidence",
    "claims": "statement by rank supports disputes evidence",
    "questions": "question status opened entities answers",
    "tensions": "kind between note",
}


def array(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = JSON[f"data/{name}.json"]
    return found


def record(name: str, item: str) -> dict[str, Any]:
    return next(row for row in array(name) if row["id"] == item)


def test_the_files() -> None:
    assert list(DATA) == sorted(
        [f"data/{name}.json" for name in {*PROMISED, *item_groups(Brief), "references", "timeline"}]
        + ["data/figures.csv", "data/events.csv", "data/references.bib", "data/schema/seed.json"]
    )


@pytest.mark.parametrize("path", DATA)
def test_golden(path: str, golden: Callable[[str, str], None]) -> None:
    golden(f"exports/{path.removeprefix('data/')}", DATA[path])


@pytest.mark.parametrize("name", PROMISED)
def test_every_record_has_the_promised_fields(name: str) -> None:
    rows = array(name)
    assert rows
    for row in rows:
        assert list(row) == f"{HEAD} {PROMISED[name]}".split()


@pytest.mark.parametrize("name", PROMISED)
def test_arrays_are_sorted_by_id(name: str) -> None:
    ids = [row["id"] for row in array(name)]
    assert ids == sorted(set(ids))


def test_evidence_has_the_promised_fields() -> None:
    (found,) = (row["evidence"] for row in array("figures") if row["evidence"])
    assert [list(one) for one in found] == [
        ["seed", "paragraph", "exact", "verdict", "start", "end", "vouched", "not_named"]
    ] * 2
    assert found[0] == {
        "seed": "herald-en",
        "paragraph": 3,
        "exact": "7 billion",
        "verdict": "verified",
        "start": 40,
        "end": 49,
        "vouched": None,
        "not_named": [{"id": "tide", "before": 2}, {"id": "harbour", "before": None}],
    }
    assert found[1]["exact"] == ["70", "億"]
    assert (found[1]["verdict"], found[1]["start"], found[1]["end"]) == ("quote-missing", None, None)


def test_who_vouches_is_told_beside_the_verdict_and_nowhere_else() -> None:
    (found,) = record("events", "tides#first")["evidence"]
    assert found["verdict"] == "vouched"
    assert found["vouched"] == {"by": "Ada Brown", "why": "=The masthead has the year."}
    row = next(row for row in csv.DictReader(io.StringIO(DATA["data/events.csv"])) if row["id"] == "tides#first")
    assert row["verdict"] == "vouched"


def test_a_value_is_a_number_a_range_or_a_change() -> None:
    assert record("figures", "tides#height")["value"] == 7_000_000_000
    assert record("figures", "tides#price-range")["value"] == {"min": -1, "max": 2}
    assert record("figures", "tides#price-change")["value"] == {"from": 10, "to": {"min": 20, "max": 30}}


def test_a_speaker_is_an_id_or_unnamed() -> None:
    assert record("figures", "tides#height")["attributed_to"] == {"unnamed": "=a sailor", "of": "harbour"}
    assert record("figures", "tides#price-change")["attributed_to"] == "harbour"
    assert record("claims", "tides#falls")["by"] == {"unnamed": "a gull", "of": None}


def test_references_are_full() -> None:
    claim = record("claims", "tides#rises")
    assert (claim["supports"], claim["disputes"]) == (["tides#height"], ["tides#later"])
    assert record("questions", "tides#why")["answers"] == [{"ref": "tides#rises", "note": "It must."}]


def test_prose_is_plain_text() -> None:
    assert record("briefs", "tides")["summary_text"] == "Tide is about 7 billion m high.\n\nIt grows."
    assert record("claims", "tides#rises")["statement"] == "The tide rises about 7 billion m."
    assert record("events", "tides#first")["title"] == "Tide <i>comes</i> in, & out"
    assert record("questions", "tides#why")["question"] == "Why it?"
    assert record("tensions", "two-prices")["note"] == "about 7 billion m or so."


def test_dates_have_bounds() -> None:
    first, later = record("events", "tides#first"), record("events", "tides#later")
    assert (first["date"], first["earliest"], first["latest"]) == ("2024-02-15", "2024-02-15", "2024-02-15")
    assert (later["date"], later["earliest"], later["latest"]) == ("2025/..", "2025-01-01", None)


def test_seeds_have_an_origin() -> None:
    assert [(row["id"], row["origin"], row["briefs"]) for row in array("seeds")] == [
        ("herald-en", "herald-en", ["tides"]),
        ("herald-ja", "herald-en", ["tides"]),
    ]


def test_entities_know_where_they_are_spoken_of() -> None:
    tide, sea = record("entities", "tide"), record("entities", "sea")
    assert tide["aliases"] == {"fr": ["Marée"], "ja": ["潮"]}
    assert (tide["owner"], tide["briefs"], tide["seeds"]) == ("harbour", ["tides"], ["herald-en", "herald-ja"])
    assert tide["mentions"] == 5
    assert (sea["briefs"], sea["seeds"], sea["mentions"]) == (["tides"], ["herald-en", "herald-ja"], 0)


URLS = {
    ("figures", "tides#height"): "briefs/tides/#height",
    ("briefs", "tides"): "briefs/tides/",
    ("entities", "tide"): "systems/tide/",
    ("entities", "sea"): "topics/sea/",
    ("seeds", "herald-ja"): "sources/herald-ja/",
    ("tensions", "two-prices"): "tensions/#two-prices",
}


@pytest.mark.parametrize(("name", "item"), URLS)
def test_addresses_are_below_the_site(name: str, item: str) -> None:
    assert record(name, item)["url"] == URLS[name, item]


@pytest.mark.parametrize("site_url", ["https://example.com/x", "https://example.com/x/"])
def test_addresses_are_absolute_where_the_site_has_one(site_url: str) -> None:
    rows = json.loads(data(site_url=site_url)["data/figures.json"])
    assert rows[0]["url"] == "https://example.com/x/briefs/tides/#height"


def test_items_know_their_brief() -> None:
    assert {row["brief"] for name in ("figures", "events", "claims", "questions") for row in array(name)} == {"tides"}
    assert {row["brief"] for name in ("seeds", "entities", "tensions") for row in array(name)} == {None}
    assert array("briefs")[0]["brief"] == "tides"


def rows_of(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(DATA[f"data/{name}.csv"])))


def test_the_table_of_figures() -> None:
    rows = {row["id"]: row for row in rows_of("figures")}
    height, change, price = (rows[f"tides#{name}"] for name in ("height", "price-change", "price-range"))
    assert (height["value"], height["min"], height["max"]) == ("7000000000",) * 3
    assert (height["scope"], height["seeds"]) == ("coast=north; side=west", "herald-en; herald-ja")
    assert (height["verdict"], height["origins"]) == ("quote-missing", "1")
    assert (change["value"], change["min"], change["max"], change["from_min"]) == ("", "20", "30", "10")
    assert (price["value"], price["min"], price["max"]) == ("", "-1", "2")
    assert change["subjects"] == "tide; harbour"


def test_no_cell_is_a_formula() -> None:
    assert {row["id"]: row["attributed_to"] for row in rows_of("figures")}["tides#height"] == "'=a sailor"
    assert {row["id"]: row["title"] for row in rows_of("events")}["tides#later"] == "'-1 is reached"


def test_tables_are_plain_utf_8_with_a_row_an_item() -> None:
    for name, count in (("figures", 3), ("events", 2)):
        assert not DATA[f"data/{name}.csv"].startswith("\ufeff")
        assert len(rows_of(name)) == count


def test_json_ends_with_one_line_end_and_keeps_every_script() -> None:
    for path, text in DATA.items():
        assert text.endswith("\n")
        assert not text.endswith("\n\n") or path.endswith(".bib")
    assert "潮の話" in DATA["data/seeds.json"]


def test_the_same_input_gives_the_same_bytes() -> None:
    assert data() == DATA


def test_drafts_are_not_published() -> None:
    draft = BRIEF.model_copy(update={"status": "draft"})
    corpus = Corpus(CORPUS.seeds, (draft,), CORPUS.entities, CORPUS.measures, CORPUS.tensions).published()
    found = {path: json.loads(text) for path, text in data(corpus).items() if path.endswith(".json")}
    for name in ("briefs", "figures", "events", "claims", "questions", "tensions"):
        assert found[f"data/{name}.json"] == []


def test_an_empty_project_has_every_file() -> None:
    assert list(data(Corpus())) == list(DATA)
