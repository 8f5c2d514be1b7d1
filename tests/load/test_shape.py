"""Shape: what a seed, a brief or an entry may hold, with the place and the words of each mistake."""

from __future__ import annotations

import pytest
from briefsmith.load import load
from briefsmith.problems import Problem

from tests.load.corpora import FILES, spoilt

BRIEF, SEED, REGISTRY = "briefs/chinese-sora.yml", "seeds/record.yml", "briefs/registry"
COMPANIES = f"{REGISTRY}/companies.yml"


def told(files: dict[str, bytes]) -> list[Problem]:
    return list(load(files).problems)


# File, what stands there, what is put there, where and as what it is reported, and words of the message or hint.
WRONG = {
    "an unknown field": (BRIEF, "updated:", "updatd: x\nupdated:", "5:1 field-unknown", "did you mean `updated`?"),
    "an unknown field like no other": (SEED, "type:", "zzz: 1\ntype:", "2:1 field-unknown", "fields here are title"),
    "an unknown field without a value": (SEED, "type:", "zzz:\ntype:", "2:1 field-unknown", "zzz"),
    "an unknown field of a figure": (BRIEF, "unit: s", "unit: s\n    nota: x", "21:5 field-unknown", "`note`"),
    "an unknown field in braces": (
        BRIEF, "paragraph: 5,", "paragraph: 5, page: 2,", "21:45 field-unknown", "quote that text",
    ),
    "an unknown part of a range": (
        BRIEF, "value: 60", "value: {min: 1, max: 2, maxx: 3}", "19:29 field-unknown", "`max`",
    ),
    "a missing field of a file": (SEED, "type: article-newspaper\n", "", "1:1 field-missing", "`type`"),
    "a missing field of an item": (BRIEF, "    measure: clip-length\n", "", "16:5 field-missing", "`measure`"),
    "a missing field under a key": (
        SEED, "language: ja", "language: ja\ntext: {file: x.txt}", "4:1 field-missing", "sha256",
    ),
    "a missing part of a range": (BRIEF, "value: 60", "value: {min: 1}", "19:5 field-missing", "`max`"),
    "a missing name": (COMPANIES, "name: OpenAI, ", "", "1:1 field-missing", "`name`"),
    "a required field without a value": (SEED, "type: article-newspaper", "type:", "2:1 field-missing", "no value"),
    "an entry without fields": (COMPANIES, "openai:", "meta:\nopenai:", "1:1 field-missing", "`name`"),
    "a number for text": (SEED, "title: 記録", "title: 1984", "1:8 field-type", 'write "1984"'),
    "true for text": (SEED, "title: 記録", "title: true", "1:8 field-type", 'write "true"'),
    "a list for text": (SEED, "title: 記録", "title: [a]", "1:8 field-type", "not a list"),
    "a number for a token": (BRIEF, "exact: 60秒", "exact: 60", "21:52 field-type", 'write "60"'),
    "text for a list": (BRIEF, "topics: [video]", "topics: video", "3:9 field-type", "[video]"),
    "a mapping for a list": (BRIEF, "topics: [video]", "topics: {video: 1}", "3:9 field-type", "- "),
    "a dash without a space": (BRIEF, "topics: [video]", "topics:\n  -video", "4:3 yaml-unquoted", "`- video`"),
    "text for a mapping": (BRIEF, "{id: openai, role: made it}", "openai", "10:5 field-type", "mapping"),
    "a colon without a space": (BRIEF, "{id: openai, role: made it}", "id:openai", "10:5 yaml-unquoted", "id: openai"),
    "a mapping for text": (
        BRIEF, "status:", "key_points:\n  - Sora sets: the pace\nstatus:", "5:5 yaml-unquoted", "Sora sets: the pace",
    ),
    "text for a number": (BRIEF, "value: 60", 'value: "60"', "19:12 field-type", "write 60, without quotes"),
    "a word for a number": (BRIEF, "value: 60", "value: sixty", "19:12 field-type", "write 60"),
    "a number as people say it": (BRIEF, "value: 60", "value: 3 million", "19:12 field-type", "write 3e6"),
    "a number in groups": (BRIEF, "value: 60", "value: 3,200,000", "19:12 field-type", "write 3200000"),
    "a number with its unit": (BRIEF, "value: 60", "value: 49%", "19:12 field-type", "write 49, and `unit: percent`"),
    "a number that is none": (BRIEF, "value: 60", "value: many", "19:12 field-type", "60, 1.2e9"),
    "a list for a range": (BRIEF, "value: 60", "value: [1, 2]", "19:12 field-type", "{min: …, max: …}"),
    "true for a number": (BRIEF, "value: 60", "value: true", "19:12 field-type", "number"),
    "infinity": (BRIEF, "value: 60", "value: .inf", "19:12 field-value", "finite"),
    "text for a count": (BRIEF, "paragraph: 5", "paragraph: '5'", "21:42 field-type", "write 5, without quotes"),
    "half a count": (BRIEF, "paragraph: 5", "paragraph: 5.5", "21:42 field-type", "whole number"),
    "paragraph nought": (BRIEF, "paragraph: 5", "paragraph: 0", "21:42 field-value", "at least 1"),
    "a value not allowed": (BRIEF, "status: published", "status: public", "4:9 field-value", "`published`"),
    "a comparator not allowed": (BRIEF, "unit: s", "unit: s\n    comparator: almost", "21:17 field-value", "at-most"),
    "an empty list": (BRIEF, "seeds: [record, twin]", "seeds: []", "2:8 field-value", "at least 1"),
    "an empty text": (SEED, "title: 記録", "title: ' '", "1:8 text-empty", "delete"),
    "an empty item": (BRIEF, "status:", "key_points: [a, ]\nwhy_it_matters: ''\nstatus:", "5:17 text-empty", "delete"),
    "an empty scope": (BRIEF, "unit: s", "unit: s\n    scope: {platform: }", "21:13 text-empty", "no value"),
    "a bad id": (BRIEF, "id: announced", "id: Announced It", "23:9 id-bad", "announced-it"),
    "a bad id without ASCII": (COMPANIES, "openai:", "開く:", "1:1 id-bad", "a-z"),
    "a bad reference": (BRIEF, 'ref: "#announced"', "ref: announced", "37:21 id-bad", "brief-id#item-id"),
    "a bad date": (SEED, "2024-02~", "2024-13", "4:9 date-bad", "2024-02~ (about)"),
    "a date in words": (BRIEF, "date: 2024-02-15", "date: 15 Feb", "25:11 date-bad", "write"),
    "a bad duration": (BRIEF, "unit: s", "unit: s\n    period: 5y", "21:13 duration-bad", "P5Y"),
    "a bad unit": (BRIEF, "unit: s", "unit: seconds", "20:11 unit-unknown", "`s`"),
    "a bad language": (SEED, "language: ja", "language: japanese", "3:11 language-bad", "zh-Hans"),
    "a bad language of an alias": (COMPANIES, "{ja:", "{jp-?:", "1:34 language-bad", "write ja"),
    "a bad address": (SEED, "language: ja", "language: ja\nurl: www.x.org", "4:6 url-bad", "https://"),
    "a bad fingerprint": (
        SEED, "language: ja", "language: ja\ntext: {file: x, sha256: 12ab}", "4:25 field-value", "sha256sum",
    ),
    "a range upside down": (BRIEF, "value: 60", "value: {min: 2, max: 1}", "19:12 figure-shape", "min"),
    "a plan without a date": (BRIEF, "unit: s", "unit: s\n    status: planned", "16:5 figure-shape", "target_date"),
    "a long token": (BRIEF, "exact: 60秒", f"exact: {'字' * 26}", "21:52 evidence-shape", "25"),
    "an empty token": (BRIEF, "exact: 60秒", "exact: []", "21:52 evidence-shape", "as they stand"),
    "an answer that names none": (
        BRIEF, 'answers: [{ref: "#announced", note: Perhaps.}]', "status: answered", "33:5 field-value", "answers",
    ),
    "two parents": (
        "seeds/twin.yml", "record}", "record, derived_from: record}", "4:10 field-value", "exactly one",
    ),
    "an id that the file says already": (SEED, "title:", "id: record\ntitle:", "1:1 field-unknown", "name of its file"),
    "an id that the key says already": (COMPANIES, "{name", "{id: openai, name", "1:10 field-unknown", "its key"),
    "a room": (COMPANIES, "{name", "{room: companies, name", "1:10 field-unknown", "its file"),
}  # fmt: skip


@pytest.mark.parametrize(("path", "old", "new", "reported", "words"), WRONG.values(), ids=WRONG)
def test_a_mistake_of_shape(path: str, old: str, new: str, reported: str, words: str) -> None:
    found = told(spoilt(path, old, new))
    said = {f"{p.where} {p.code}": f"{p.message} {p.hint}" for p in found}
    assert words in said[f"{path}:{reported}"]


def test_a_misspelt_field_is_read_as_the_one_that_was_meant() -> None:
    """What it holds is checked too, and that the right one is missing is not said."""
    found = told(spoilt(BRIEF, "figures:\n", "figurs:\n"))
    assert [p.code for p in found] == ["field-unknown"]
    found = told(spoilt(BRIEF, "figures:\n  - id: clip-length", "figurs:\n  - idd: clip-length"))
    assert [(p.where.line, p.code) for p in found] == [(15, "field-unknown"), (16, "field-unknown")]


def test_what_is_wrong_is_left_out_and_the_rest_keeps_its_places() -> None:
    more = "figures:\n  - id: wrong\n    subjects: [sora]\n    measure: clip-length\n    value: x\n    unit: s\n"
    corpus = load(spoilt(BRIEF, "figures:\n", more)).value
    assert corpus
    (brief,) = corpus.briefs
    assert [figure.id for figure in brief.figures] == ["clip-length"]
    where = corpus.marks.where("chinese-sora", ("figures", 0, "value"))
    assert (where.file, where.line, where.column) == (BRIEF, 24, 12)


def test_an_optional_field_without_a_value_is_as_if_it_were_not_there() -> None:
    files = spoilt(BRIEF, "claims:", "places:\nwhy_it_matters:\ncorrections: ~\nclaims:")
    assert told(files) == []
    assert load(files).value == load(spoilt()).value


def test_a_year_needs_no_quotes() -> None:
    corpus = load(spoilt(SEED, "2024-02~", "2024")).value
    assert corpus
    assert corpus.seed["record"].issued == "2024"


def test_one_token_needs_no_list() -> None:
    corpus = load(spoilt()).value
    assert corpus
    (figure,) = corpus.brief["chinese-sora"].figures
    assert figure.evidence[0].exact == ("60秒",)


def test_a_long_value_is_shortened_in_the_message() -> None:
    (problem, *_) = told(spoilt(BRIEF, "status: published", f"status: {'x' * 5000}"))
    assert len(problem.message) < 200


def test_the_project_of_these_tests_is_whole() -> None:
    corpus = load(spoilt()).value
    assert corpus
    found = (corpus.seeds, corpus.briefs, corpus.entities, corpus.measures, corpus.tensions)
    assert [len(things) for things in found] == [2, 1, 4, 1, 1]
    assert len(FILES) == 9
