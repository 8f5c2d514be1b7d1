"""Later texts that may answer a question: which count, what is found in them, and what stays known without them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from briefsmith.model.evidence import Hit
from briefsmith.problems import Code
from briefsmith.text.slugs import Ref
from briefsmith.verify.lock import make_lock, parse_lock, render_lock

from tests.verify.material import Project, project

ASKED = Ref("brief", "who")
TEXTS = {
    "own": ("ja", "Aという会社がある。"),
    "later": ("en", "Nothing here.\n\nThe Listener lamp is sold.\n聞くランプは売れた。\n"),
}
SEEDS = {"own": "issued: 2024-02\n", "later": "issued: 2024-07\n"}


def made(watch: str, seeds: dict[str, str] | None = None, texts: dict[str, tuple[str, str]] | None = None) -> Project:
    question = f"{{id: who, question: 'Who?', why: Because, opened: 2024-02, watch: [{watch}]}}"
    brief = f"seeds: [own]\nquestions:\n  - {question}\n"
    return project(texts or TEXTS, {"brief": brief}, {**SEEDS, **(seeds or {})})


@pytest.mark.parametrize(
    ("watch", "paragraphs"),
    [
        ("listener", (2,)),
        ("聞くランプ", (3,)),
        ("ｌａｍｐ", (2,)),
        ("lamp sold", (2,)),
        ("sold lamp, 売れた", (2, 3)),
        ("listen", ()),
        ("Listener 売れた", ()),
        ("lantern", ()),
    ],
)
def test_a_term_is_found_where_all_its_words_stand_in_one_paragraph(watch: str, paragraphs: tuple[int, ...]) -> None:
    hits = made(watch).verify().verification.watch.get(ASKED, ())
    assert [(hit.seed, hit.paragraphs) for hit in hits] == ([("later", paragraphs)] if paragraphs else [])


@pytest.mark.parametrize(
    ("record", "counts"),
    [
        ("issued: 2024-07\n", True),
        ("issued: 2024-07~\n", True),
        ("", True),
        ("issued: 2024\n", True),
        ("issued: 2024-01\n", False),
        ("issued: 2023\n", False),
        ("issued: 2025\nlineage: {translation_of: own}\n", False),
    ],
)
def test_a_text_counts_if_it_may_be_later_and_is_no_version_of_the_briefs_own(record: str, counts: bool) -> None:
    assert bool(made("lamp", {"later": record}).verify().verification.watch) is counts


def test_the_briefs_own_text_does_not_answer_it() -> None:
    assert not made("会社").verify().verification.watch


def test_the_lock_has_a_line_for_each_term_and_gives_the_same_without_texts() -> None:
    verified = made("lamp, 聞くランプ").verify()
    text = render_lock(verified.lock)
    assert [line.partition(', "sha256"')[0] for line in text.splitlines()[1:]] == [
        '{"watch": "brief#who", "seed": "later", "term": "lamp", "paragraphs": [2]',
        '{"watch": "brief#who", "seed": "later", "term": "聞くランプ", "paragraphs": [3]',
    ]
    without = made("lamp, 聞くランプ").without_texts(parse_lock(text))
    assert without.verification.watch == verified.verification.watch
    assert without.verification.watch[ASKED] == (Hit("later", (2, 3), ("lamp", "聞くランプ")),)
    assert without.lock == verified.lock


def test_what_is_no_longer_asked_or_of_another_text_is_forgotten() -> None:
    lock = made("lamp").verify().lock
    assert not made("lantern").without_texts(lock).verification.watch
    stale = make_lock((), (replace(one, sha256="0" * 64) for one in lock.watched))
    assert stale.watched
    assert not made("lamp").without_texts(stale).verification.watch


def test_a_text_that_drifted_says_nothing() -> None:
    drifted = {f"{seed}.txt": text.encode() + b"More.\n" for seed, (_, text) in TEXTS.items()}
    given = made("lamp")
    assert not given.verify(drifted, given.verify().lock).verification.watch


def test_a_line_that_cannot_be_read_is_a_problem() -> None:
    text = render_lock(made("lamp").verify().lock).replace("[2]", "[0]")
    assert [problem.code for problem in parse_lock(text).problems] == [Code.LOCK_UNREADABLE]
