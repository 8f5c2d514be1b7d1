"""Rules across files that are not references."""

from __future__ import annotations

import pytest
from briefsmith.load import load
from briefsmith.problems import Code

from tests.load.corpora import FILES, problems, spoilt

BRIEF, REGISTRY = "briefs/chinese-sora.yml", "briefs/registry"
EVIDENCE = "\n    evidence: [{seed: record, paragraph: 5, exact: 60秒}]"


def of(path: str, *reported: str) -> list[str]:
    return [f"{path}:{line}" for line in reported]


def test_a_figure_owes_evidence() -> None:
    assert problems(spoilt(BRIEF, EVIDENCE, "")) == of(BRIEF, "16:5 evidence-missing")


def test_a_figure_with_an_empty_list_of_evidence_owes_it() -> None:
    assert problems(spoilt(BRIEF, EVIDENCE, "\n    evidence: []")) == of(BRIEF, "16:5 evidence-missing")


def test_a_figure_from_outside_the_sources_owes_none() -> None:
    outside = "\n    basis: outside-the-sources\n    note: Common knowledge."
    assert problems(spoilt(BRIEF, EVIDENCE, outside)) == []


def test_an_event_owes_evidence() -> None:
    old = "\n    evidence: [{seed: record, paragraph: 3, exact: 2月15日}]"
    assert problems(spoilt(BRIEF, old, "")) == of(BRIEF, "23:5 evidence-missing")


def test_a_claim_owes_none() -> None:
    assert problems(spoilt()) == []


def test_evidence_is_of_the_briefs_own_seeds() -> None:
    assert problems(spoilt(BRIEF, "[record, twin]", "[twin]")) == [
        *of(BRIEF, "21:23 evidence-foreign", "27:23 evidence-foreign"),
        "seeds/record.yml:1:1 seed-unused",
    ]


def test_a_seed_only_a_draft_is_about_is_unused() -> None:
    found = problems(spoilt(BRIEF, "status: published", "status: draft"))
    assert found == ["seeds/record.yml:1:1 seed-unused", "seeds/twin.yml:1:1 seed-unused"]


def test_an_entity_nobody_speaks_of_is_unused() -> None:
    path = f"{REGISTRY}/places.yml"
    assert problems(spoilt(**{path: "china: {name: China}\n"})) == of(path, "1:1 entity-unused")


def test_an_entity_that_is_only_linked_to_is_used() -> None:
    files = spoilt(
        BRIEF, "[[openai]] made", "[[openai]], of [[china]], made", **{f"{REGISTRY}/places.yml": "china: {name: C}"}
    )
    assert problems(files) == []


def test_an_owner_alone_does_not_make_an_entity_used() -> None:
    files = spoilt(f"{REGISTRY}/systems.yml", "owner: openai", "owner: parent")
    files[f"{REGISTRY}/companies/parent.yml"] = b"parent: {name: Parent}"
    assert problems(files) == of(f"{REGISTRY}/companies/parent.yml", "1:1 entity-unused")


def test_an_entity_of_a_figure_is_listed_once() -> None:
    files = spoilt(BRIEF, "systems:\n  - {id: sora, role: the model}\n", "")
    assert problems(files) == of(BRIEF, "15:16 entity-unlisted")


def test_a_kind_belongs_in_its_room() -> None:
    path = f"{REGISTRY}/systems.yml"
    assert problems(spoilt(path, "kind: model", "kind: company")) == of(path, "1:26 field-value")


def test_the_first_kind_of_a_room_is_meant_where_none_is_given() -> None:
    assert problems(spoilt(f"{REGISTRY}/systems.yml", "kind: model, ", "")) == []


def test_a_unit_has_the_dimension_of_its_measure() -> None:
    assert problems(spoilt(BRIEF, "unit: s", "unit: GB")) == of(BRIEF, "20:11 figure-shape")
    assert problems(spoilt(BRIEF, "unit: s", "unit: min")) == []


def test_a_measure_of_a_dimension_demands_a_unit() -> None:
    assert problems(spoilt(BRIEF, "    unit: s\n", "")) == of(BRIEF, "19:12 figure-shape")
    files = spoilt(BRIEF, "    unit: s\n", "")
    files[f"{REGISTRY}/measures.yml"] = files[f"{REGISTRY}/measures.yml"].replace(b"dimension: time", b"dimension: any")
    assert problems(files) == []


@pytest.mark.parametrize(
    ("written", "hint"), [("lenght", "did you mean `length`?"), ("patience", "one of angle, any, area, ")]
)
def test_a_dimension_is_one_that_units_have(written: str, hint: str) -> None:
    files = spoilt(f"{REGISTRY}/measures.yml", "dimension: time", f"dimension: {written}")
    (problem,) = load(files).problems
    assert problem.code == Code.FIELD_VALUE
    assert problem.hint
    assert problem.hint.startswith(hint)


@pytest.mark.parametrize("name", ["OpenAI", "openai", "ＯｐｅｎＡＩ", "オープンAI", "ｵｰﾌﾟﾝAI", "オープンａｉ"])
def test_names_are_told_apart_however_they_are_written(name: str) -> None:
    path = f"{REGISTRY}/systems.yml"
    assert problems(spoilt(path, "name: Sora", f"name: {name}")) == of(path, "1:14 alias-ambiguous")


def test_one_entity_may_repeat_its_own_name() -> None:
    assert problems(spoilt(f"{REGISTRY}/companies.yml", "[オープンAI]", "[OpenAI, openai]")) == []


CIRCLES = {
    "lineage": ("seeds/record.yml", "language: ja", "language: ja\nlineage: {derived_from: twin}", "4:25"),
    "a seed of itself": ("seeds/twin.yml", "translation_of: record", "translation_of: twin", "4:27"),
    "an owner of itself": (f"{REGISTRY}/companies.yml", "name: OpenAI", "name: OpenAI, owner: openai", "1:31"),
    "part of itself": (f"{REGISTRY}/systems.yml", "kind: model", "kind: model, part_of: sora", "1:42"),
    "a figure that supersedes itself": (BRIEF, "unit: s", 'unit: s\n    supersedes: "#clip-length"', "21:17"),
}


@pytest.mark.parametrize(("path", "old", "new", "place"), CIRCLES.values(), ids=CIRCLES)
def test_a_circle(path: str, old: str, new: str, place: str) -> None:
    assert problems(spoilt(path, old, new)) == of(path, f"{place} ref-cycle")


def test_a_long_circle_is_told_once_and_what_leads_into_it_is_not() -> None:
    rooms = "a: {name: A, owner: b}\nb: {name: B, owner: c}\nc: {name: C, owner: a}\nd: {name: D, owner: a}\n"
    path = f"{REGISTRY}/companies/more.yml"
    roles = "".join(f"  - {{id: {name}, role: x}}\n" for name in "abcd")
    files = spoilt(BRIEF, "systems:\n", f"{roles}systems:\n", **{path: rooms})
    assert problems(files) == of(path, "1:21 ref-cycle")


DUPLICATES = {
    "two items of a brief": (
        BRIEF,
        "id: announced",
        "id: clip-length",
        [f"{BRIEF}:23:9", f"{BRIEF}:37:21 ref-unknown"],
    ),
    "a brief and an entity": ("", "", "", ["briefs/sora.yml:1:1"]),
    "a seed and a brief": ("", "", "", ["seeds/chinese-sora.yml:1:1"]),
    "two files of a room": ("", "", "", [f"{REGISTRY}/systems/more.yml:1:1"]),
    "two endings": ("", "", "", ["seeds/twin.yml:1:1"]),
}
MORE = {
    "a brief and an entity": {"briefs/sora.yml": FILES[BRIEF].replace("[[#clip", "[[chinese-sora#clip")},
    "a seed and a brief": {"seeds/chinese-sora.yml": FILES["seeds/record.yml"]},
    "two files of a room": {f"{REGISTRY}/systems/more.yml": "sora: {name: Sora, kind: film}\n"},
    "two endings": {"seeds/twin.yaml": FILES["seeds/twin.yml"]},
}


@pytest.mark.parametrize("case", DUPLICATES)
def test_an_id_is_taken_once(case: str) -> None:
    path, old, new, reported = DUPLICATES[case]
    found = problems(spoilt(path, old, new, **MORE.get(case, {})))
    duplicates = [line for line in found if line.endswith("id-duplicate")]
    assert duplicates[0].startswith(reported[0])
    assert len(duplicates) == 1
