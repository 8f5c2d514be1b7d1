"""What hides in a file: marks that turn letters round, names that nobody sees, names that look like others."""

from __future__ import annotations

import pytest
from briefsmith.load.declared import DEVICES

from tests.load.corpora import problems, spoilt

BRIEF, REGISTRY = "briefs/chinese-sora.yml", "briefs/registry"
TITLE = "title: Sora in China"


def of(path: str, *found: str) -> list[str]:
    return [f"{path}:{each}" for each in found]


def test_the_place_of_the_title() -> None:
    assert problems(spoilt(BRIEF, TITLE, TITLE)) == []


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Sora \u202eporp", ["1:13 yaml-encoding"]),
        ("\u2066Sora\u2069", ["1:8 yaml-encoding", "1:13 yaml-encoding"]),
        ('"Sora \\u202Eporp"', ["1:8 yaml-encoding"]),
        ('"Sora \\e[31m"', ["1:8 yaml-encoding"]),
        ('"Sora \\0"', ["1:8 yaml-encoding"]),
        ('"Sora \\N is \\_fine\\t"', []),
        ("Sora # \u202e in a comment", ["1:15 yaml-encoding"]),
        ("\u05e9\u05dc\u05d5\u05dd \u200fSora", []),
        ("\u3164", ["1:8 text-empty"]),
        ("\u200b\u2060", ["1:8 text-empty"]),
        ('"\\u3164"', ["1:8 text-empty"]),
    ],
    ids=ascii,
)
def test_a_title(title: str, found: list[str]) -> None:
    assert problems(spoilt(BRIEF, TITLE, f"title: {title}")) == of(BRIEF, *found)


def test_a_file_full_of_such_marks_is_told_of_some() -> None:
    assert len(problems(spoilt(BRIEF, TITLE, "title: a" + "\u202e" * 900))) == 50


@pytest.mark.parametrize("name", ["\u041epenAI", "Open\u0391I"])
def test_a_name_that_looks_like_another_is_noted(name: str) -> None:
    files = spoilt(**{f"{REGISTRY}/concepts.yml": f"other: {{name: {name}}}\n"})
    assert problems(files) == of(f"{REGISTRY}/concepts.yml", "1:1 entity-unused", "1:15 name-lookalike")


@pytest.mark.parametrize("name", sorted(DEVICES))
def test_a_name_that_no_file_may_have_on_windows_is_no_id(name: str) -> None:
    seed = "title: x\ntype: report\nlanguage: en\n"
    assert f"seeds/{name}.yml:1:1 id-bad" in problems(spoilt(**{f"seeds/{name}.yml": seed}))


def test_an_item_may_have_it() -> None:
    assert problems(spoilt(BRIEF, "id: sooner", "id: con")) == []
