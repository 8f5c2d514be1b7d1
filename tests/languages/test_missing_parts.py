"""What a language does not have here is said, never silently replaced."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from briefsmith.adapters.checking import check_folder
from briefsmith.languages import missing_parts
from briefsmith.problems import Code

FRENCH = """\
title: Une machine
seeds: [text]
topics: [topic]
status: published
updated: 2026-01-01
summary: La machine compte 7 milliards de pièces depuis le 4 mars 2024.
figures:
  - id: parts
    subjects: [thing]
    measure: m
    value: 7e9
    unit: count
    evidence: [{seed: text, paragraph: 1, exact: 70億個}]
events:
  - id: launch
    title: Lancement
    date: 2024-03-04
    entities: [thing]
    evidence: [{seed: text, paragraph: 1, exact: 2024年3月4日}]
"""


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("de", None),
        ("zh-TW", None),
        ("ko", "numbers in Korean are not read"),
        ("pt-BR", "numbers in Portuguese (Brazil) are not read"),
        ("xx", "numbers in xx are not read"),
    ],
)
def test_numbers_that_are_not_read(tag: str, said: str | None) -> None:
    assert missing_parts.numbers_unread(tag) == said


def test_a_site_without_words_of_its_own() -> None:
    assert missing_parts.site_lacks("de") is None
    assert missing_parts.site_lacks("zh-Hans") == "labels in Chinese (Simplified) are not here: the site's are English"
    assert (
        missing_parts.site_lacks("ko") == "labels and words around dates in Korean are not here: the site's are English"
    )


def project(root: Path, options: str) -> Path:
    files = {
        "mkdocs.yml": f"site_name: S\ntheme: material\nplugins: [{{briefs: {{{options}}}}}]\n",
        "seeds/text.yml": "title: T\ntype: article\nlanguage: ja\ntext: {file: text.txt, sha256: @sha}\n",
        "seeds/texts/text.txt": "部品は70億個ある。機械は2024年3月4日に発表された。\n",
        "briefs/one.yml": FRENCH,
        "briefs/registry/topics.yml": "topic: {name: Thème, description: Un thème.}\n",
        "briefs/registry/systems.yml": "thing: {name: La chose}\n",
        "briefs/registry/measures.yml": "m: {label: m, dimension: any}\n",
    }
    sha = hashlib.sha256(files["seeds/texts/text.txt"].encode()).hexdigest()
    files["seeds/text.yml"] = files["seeds/text.yml"].replace("@sha", sha)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def codes(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[Code]:
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    _, checked = check_folder(root)
    about = {Code.PROSE_UNBOUND, Code.LANGUAGE_UNREAD, Code.LABELS_ABSENT}
    return [problem.code for problem in checked.problems if problem.code in about]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("prose_language: fr, locale: fr", []),
        ("prose_language: fr-CA, locale: de", []),
        ("prose_language: en", [Code.PROSE_UNBOUND]),
        ("prose_language: ko, locale: ko", [Code.LABELS_ABSENT, Code.LANGUAGE_UNREAD]),
    ],
)
def test_a_project_is_read_in_its_own_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: str, said: list[Code]
) -> None:
    assert codes(project(tmp_path, options), monkeypatch) == said
