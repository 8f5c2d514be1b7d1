"""References across files: each kind of field, with what happens when it leads nowhere or to the wrong thing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from briefsmith.load import load
from briefsmith.load.records import MODELS, RecordKind
from briefsmith.model.brief import Brief
from briefsmith.model.markers import ItemId, Prose
from briefsmith.model.prose import prose_of
from briefsmith.model.schema import marked, references
from briefsmith.text.slugs import ID_PATTERN

from tests.load.corpora import FILES, hints, problems, spoilt

BRIEF, SEED, REGISTRY = "briefs/chinese-sora.yml", "seeds/twin.yml", "briefs/registry"
ENTITY, TENSIONS = f"{REGISTRY}/systems.yml", f"{REGISTRY}/tensions.yml"

# File, what stands there, what is put there, what is reported, what the hint holds.
BROKEN = {
    "a seed": (BRIEF, "[record, twin]", "[record, twine]", ["2:17 ref-unknown"], "`twin`"),
    "a seed that is a brief": (BRIEF, "[record, twin]", "[record, twin, chinese-sora]", ["2:23 ref-kind"], "a seed"),
    "a topic": (BRIEF, "[video]", "[vidoe]", ["3:10 ref-unknown"], "`video`"),
    "a topic that is a system": (BRIEF, "[video]", "[video, sora]", ["3:17 ref-kind"], "topics"),
    "a company": (BRIEF, "{id: openai,", "{id: opanai,", ["10:10 ref-unknown"], "`openai`"),
    "a company that is a person": (
        BRIEF, "{id: openai, role: made it}", "{id: openai, role: made it}\n  - {id: zhou, role: x}",
        ["11:10 ref-kind"], "companies",
    ),
    "a subject": (BRIEF, "subjects: [sora]", "subjects: [sora, soar]", ["17:22 ref-unknown"], "`sora`"),
    "a subject that is a measure": (
        BRIEF, "subjects: [sora]", "subjects: [sora, clip-length]", ["17:22 ref-kind"], "registry",
    ),
    "a measure": (BRIEF, "measure: clip-length", "measure: clip-lengths", ["18:14 ref-unknown"], "`clip-length`"),
    "evidence of no seed": (BRIEF, "record, paragraph: 5", "recrod, paragraph: 5", ["21:23 ref-unknown"], "`record`"),
    "who said it": (BRIEF, "unit: s", "unit: s\n    attributed_to: zhuo", ["21:20 ref-unknown"], "`zhou`"),
    "a model that speaks": (BRIEF, "unit: s", "unit: s\n    attributed_to: sora", ["21:20 ref-kind"], "organisation"),
    "whom an unnamed one speaks for": (
        BRIEF, "unit: s", "unit: s\n    attributed_to: {unnamed: x, of: opena}", ["21:37 ref-unknown"], "`openai`",
    ),
    "what a figure supersedes": (
        BRIEF, "unit: s", 'unit: s\n    supersedes: "#nothing"', ["21:17 ref-unknown"], "clip-length",
    ),
    "a figure that supersedes an event": (
        BRIEF, "unit: s", 'unit: s\n    supersedes: "#announced"', ["21:17 ref-kind"], "a figure",
    ),
    "an event's entity": (BRIEF, "[openai, sora]", "[openai, sora, metta]", ["26:30 ref-unknown"], "registry"),
    "by whom a claim is": (BRIEF, "by: zhou", "by: video", ["31:9 ref-kind"], "organisation"),
    "what a claim disputes": (
        BRIEF, "by: zhou", 'by: zhou\n    disputes: ["chinese-soar#clip-length"]', ["32:16 ref-unknown"],
        "`chinese-sora`",
    ),
    "an item of another name": (BRIEF, '"#announced"', '"#announce"', ["37:21 ref-unknown"], "`#announced`"),
    "the parent of a seed": (SEED, "record", "recor", ["4:27 ref-unknown"], "`record`"),
    "an owner": (ENTITY, "owner: openai", "owner: open-ai", ["1:40 ref-unknown"], "`openai`"),
    "an owner that is a topic": (ENTITY, "owner: openai", "owner: video", ["1:40 ref-kind"], "organisation"),
    "an affiliation": (f"{REGISTRY}/people.yml", "openai", "sora", ["1:32 ref-kind"], "companies"),
    "a misspelling's seed": (
        ENTITY, "owner: openai", "owner: openai, misspellings: [{text: Sola, seed: tvin}]", ["1:82 ref-unknown"],
        "`twin`",
    ),
    "one side of a tension": (TENSIONS, "#announced", "#anounced", ["3:41 ref-unknown"], "announced"),
    "a tension without its brief": (
        TENSIONS, '"chinese-sora#announced"', '"#announced"', ["3:41 id-bad"], "brief-id#announced",
    ),
    "a link in a block": (BRIEF, "[[sora|the", "[[soar|the", ["7:19 ref-unknown"], "[[sora|the model]]"),
    "a link in the next line": (BRIEF, "[[#clip-length]]", "[[#clip-lenght]]", ["8:24 ref-unknown"], "#clip-length"),
    "a link to a name": (BRIEF, "[[openai]]", "[[OpenAI]]", ["7:3 ref-unknown"], "[[openai|OpenAI]]"),
    "a link to an item without its mark": (BRIEF, "[[openai]]", "[[announced]]", ["7:3 ref-unknown"], "[[#announced]]"),
    "a link to an item from the registry": (
        f"{REGISTRY}/topics.yml", "chinese-sora#clip-length", "#clip-length", ["1:34 id-bad"], "brief-id#item-id",
    ),
    "a link to another brief's item": (
        f"{REGISTRY}/topics.yml", "chinese-sora#clip", "chinese-soar#clip", ["1:34 ref-unknown"], "`chinese-sora`",
    ),
}  # fmt: skip


def test_the_project_itself_is_without_fault() -> None:
    assert problems(spoilt()) == []


@pytest.mark.parametrize(("path", "old", "new", "reported", "hint"), BROKEN.values(), ids=BROKEN)
def test_a_reference(path: str, old: str, new: str, reported: list[str], hint: str) -> None:
    files = spoilt(path, old, new)
    assert problems(files) == [f"{path}:{line}" for line in reported]
    assert hint in hints(files)[0]


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("summary: one [[openai]] two [[wrong]]", "6:29"),
        ("summary: 'quoted ''with'' [[openai]] [[wrong]]'", "6:38"),
        ('summary: "日本語 [[openai]] [[wrong]]"', "6:26"),
        ("summary: >\n  folded [[openai]]\n  and\n\n  [[wrong]] it", "10:3"),
        ("summary: plain\n  over\n  lines [[wrong]]", "8:9"),
        ("summary: |2\n    indented [[wrong]]", "7:14"),
        ("summary: |\n  `[[no link]]` and\n  [[wrong]]", "8:3"),
        ('summary: "[[openai]]\n  [[wrong]]"', "7:3"),
    ],
)
def test_a_link_is_found_where_it_stands(written: str, place: str) -> None:
    old = FILES[BRIEF][FILES[BRIEF].index("summary") : FILES[BRIEF].index("\ncompanies")]
    assert problems(spoilt(BRIEF, old, written)) == [f"{BRIEF}:{place} ref-unknown"]


def test_code_holds_no_links() -> None:
    assert problems(spoilt(BRIEF, "[[openai]] made", "[[openai]] made `[[nothing]]` and")) == []


WORDY = {
    "seeds/wordy-text.yml": "title: t\ntype: book\nlanguage: en\nnote: n\nquality: [{kind: typo, note: n}]\n",
    "briefs/wordy.yml": """\
title: t
seeds: [wordy-text]
topics: [video]
updated: 2024
summary: s
key_points: [k]
why_it_matters: w
what_would_change_our_mind: w
companies: [{id: openai, role: r}]
systems: [{id: sora, role: r}]
people: [{id: zhou, role: r}]
concepts: [{id: agi, role: r}]
places: [{id: china, role: r}]
figures:
  - {id: f, subjects: [sora], measure: clip-length, value: 1, basis: outside-the-sources, note: n}
events: [{id: e, title: t, date: 2024, note: n}]
claims: [{id: c, statement: s, by: zhou, note: n}]
questions:
  - {id: q, question: q, why: w, opened: 2024, settled_by: s, answers: [{ref: "#e", note: n}]}
corrections: [{on: 2024, what: w, why: w}]
""",
    "briefs/registry/concepts.yml": "agi: {name: AGI, description: d, essay: e}\n",
    "briefs/registry/places.yml": "china: {name: China}\n",
}


def test_what_the_models_mark_as_prose_is_found_in_a_corpus() -> None:
    corpus = load(spoilt(**WORDY)).value
    assert corpus
    kinds = {"seed": corpus.seeds, "brief": corpus.briefs, "entity": corpus.entities, "tension": corpus.tensions}
    owners = {thing.id: kind for kind, things in kinds.items() for thing in things}
    assert {"wordy", "wordy-text", "agi"} <= owners.keys()
    seen = {
        (owners[key.owner], "/".join("*" if isinstance(step, int) else step for step in path))
        for key, _, path, *_rest in prose_of(corpus)
    }
    assert seen == {(kind.value, slot.pattern) for kind in MODELS for slot, _ in marked(MODELS[kind], Prose)}


OWN_IDS = {"id", *(slot.pattern for slot, _ in marked(Brief, ItemId))}


def places_of_ids(schema: dict[str, Any], root: dict[str, Any], path: str = "") -> Iterator[str]:
    """Every place in a model whose type is an id or a reference."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    if ID_PATTERN in schema.get("pattern", ""):
        yield path
    for option in schema.get("anyOf", []) + schema.get("oneOf", []):
        yield from places_of_ids(option, root, path)
    if "items" in schema:
        yield from places_of_ids(schema["items"], root, f"{path}/*")
    for name, inner in schema.get("properties", {}).items():
        yield from places_of_ids(inner, root, f"{path}/{name}" if path else name)


@pytest.mark.parametrize("kind", MODELS)
def test_every_id_in_a_model_says_what_it_names(kind: RecordKind) -> None:
    schema = MODELS[kind].model_json_schema()
    assert set(places_of_ids(schema, schema)) - OWN_IDS == {slot.pattern for slot, _ in references(MODELS[kind])}


MISPLACED = [
    ("title: Sora in China", 'title: "[[openai]] in China"', 1, 9, "write openai"),
    ("topics: [video]", 'topics: [video]\nreviewed: [{by: "[[zhou|Zhou]]", on: 2026}]', 4, 18, "write Zhou"),
    ("value: 60", 'value: 60\n    scope: {model: "the [[sora]]"}', 20, 25, "write sora"),
]


@pytest.mark.parametrize(("old", "new", "line", "column", "hint"), MISPLACED)
def test_a_link_where_none_is_followed(old: str, new: str, line: int, column: int, hint: str) -> None:
    files = spoilt("briefs/chinese-sora.yml", old, new)
    assert problems(files) == [f"briefs/chinese-sora.yml:{line}:{column} link-misplaced"]
    assert hints(files) == [hint]


BLOCKS = {
    "code": "```\n<b>\n```",
    "a fence that is never closed": "~~~ 60",
    "a text that begins with spaces and a line end": "x\n\n    y",
    "four spaces": "    x",
    "a tab": "\tx",
    "two paragraphs": "x\n\ny",
    "a list": "- x\n- y",
    "a heading": "# x",
    "a heading below": "x\n---",
    "a quotation": "> x",
    "a rule": "***",
}
LINES = {
    "words": "x",
    "words folded over lines": "x\ny",
    "marks within a line": "**x** `y` - z # a",
    "a year that ends a sentence": "2024. And then",
    "an escape": "\\# x",
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_where_there_is_one_line(name: str) -> None:
    assert problems(noted(BLOCKS[name])) == ["briefs/chinese-sora.yml:4:14 prose-blocks"]


@pytest.mark.parametrize("name", LINES)
def test_a_line(name: str) -> None:
    assert problems(noted(LINES[name])) == []


def noted(text: str) -> dict[str, bytes]:
    return spoilt("briefs/chinese-sora.yml", "topics: [video]", f"topics: [video]\nkey_points: [{json.dumps(text)}]")


def test_words_of_a_source_may_look_like_a_link() -> None:
    assert problems(spoilt("briefs/chinese-sora.yml", "exact: 60秒", 'exact: "[[60秒]]"')) == []
