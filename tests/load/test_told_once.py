"""A mistake is told once, where it is: what only follows from it is left out."""

from __future__ import annotations

import pytest
from briefsmith.load import load

from tests.load.corpora import FILES, spoilt

BRIEF, COMPANIES = "briefs/chinese-sora.yml", "briefs/registry/companies.yml"


def without(path: str, **more: str) -> dict[str, bytes]:
    return {name: text for name, text in spoilt(**more).items() if name != path}


ONCE = {
    "a brief that is a list": (spoilt(**{BRIEF: "- a\n"}), "field-type", "`field: value`"),
    "a brief that is a word": (spoilt(**{BRIEF: "hello\n"}), "field-type", "`field: value`"),
    "a brief whose file has a bad name": (
        without(BRIEF, **{"briefs/Chinese Sora.yml": FILES[BRIEF]}), "id-bad", "write chinese-sora",
    ),
    "a file of the registry that is misnamed": (
        without(COMPANIES, **{"briefs/registry/Company.yml": FILES[COMPANIES]}), "file-unknown",
        "did you mean `companies`?",
    ),
    "a file of the registry that is a list": (
        spoilt(**{COMPANIES: "- id: openai\n  name: OpenAI\n"}), "field-type", "write `some-id:`",
    ),
    "an item with a bad id": (spoilt(BRIEF, "id: clip-length", "id: Clip_Length"), "id-bad", "write clip-length"),
    "a seed written as its file": (
        spoilt(BRIEF, "seeds: [record, twin]", "seeds: [seeds/record.yml, twin]"), "id-bad", "write record",
    ),
    "a seed misspelt": (spoilt(BRIEF, "seeds: [record, twin]", "seeds: [recrod, twin]"), "ref-unknown", "`record`"),
    "a list with nothing right in it": (
        spoilt(BRIEF, "topics: [video]", "topics: [Vidéo]"), "id-bad", "write video",
    ),
    "a colon without a space": (
        spoilt(BRIEF, "title: Sora", "title:Sora"), "yaml-unquoted", "write `title: Sora in China`",
    ),
    "a colon of Japanese": (
        spoilt(BRIEF, "title: Sora", "title：Sora"), "yaml-unquoted", "write `title: Sora in China`",
    ),
    "a space that does not break": (
        spoilt(BRIEF, "    measure: ", "\u00a0\u00a0\u00a0\u00a0measure: "), "yaml-unquoted", "ordinary space",
    ),
    "a merge left unfinished": (
        spoilt(BRIEF, "status: pub", "<<<<<<< HEAD\nstatus: draft\n=======\nstatus: pub"), "yaml-syntax", "delete",
    ),
    "a name in one part": (
        spoilt("seeds/record.yml", "language", "author: [{name: A B}]\nlanguage"), "field-unknown",
        "family, given, literal",
    ),
    "an author as text": (
        spoilt("seeds/record.yml", "language", "author: [A B]\nlanguage"), "field-type",
        "write {family: …, given: …, literal: …}",
    ),
    "a text without its fingerprint": (
        spoilt("seeds/record.yml", "language", "text: {file: a.txt}\nlanguage"), "field-missing", "sha256sum",
    ),
    "a seed derived from itself": (
        spoilt("seeds/twin.yml", "translation_of: record", "translation_of: twin"), "ref-cycle", "must not",
    ),
    "a thing of another kind that is written alike": (
        spoilt(BRIEF, "seeds: [record, twin]", "seeds: [record, twin, videos]"), "ref-unknown",
        "add it to seeds/; or did you mean `video`? It is in topics",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("files", "code", "hint"), ONCE.values(), ids=ONCE)
def test_told_once(files: dict[str, bytes], code: str, hint: str) -> None:
    (problem,) = load(files).problems
    assert problem.code == code
    assert hint in (problem.hint or "")


def test_an_ending_in_capitals_is_read() -> None:
    assert load(without(BRIEF, **{"briefs/chinese-sora.YML": FILES[BRIEF]})).problems == ()
