"""Problems as people, programs and workflows read them."""

from __future__ import annotations

import json

import pytest
from briefsmith.adapters.terminal import render_problems, summary
from briefsmith.problems import Code, Problem, Where

UNKNOWN = Problem(Code.REF_UNKNOWN, Where("briefs/a.yml", 3, 7), "there is no `bytedanc`", "did you mean `bytedance`?")
UNBOUND = Problem(Code.PROSE_UNBOUND, Where("briefs/b,c.yml", 9, 1), "100% of it")


def test_text_is_for_people() -> None:
    assert render_problems([UNKNOWN, UNBOUND]) == (
        "briefs/a.yml:3:7: error [ref-unknown] there is no `bytedanc`\n"
        "    → did you mean `bytedance`?\n"
        "briefs/b,c.yml:9:1: warning [prose-unbound] 100% of it"
    )


def test_json_is_for_programs() -> None:
    assert json.loads(render_problems([UNKNOWN], "json")) == [
        {
            "code": "ref-unknown",
            "severity": "error",
            "file": "briefs/a.yml",
            "line": 3,
            "column": 7,
            "message": "there is no `bytedanc`",
            "hint": "did you mean `bytedance`?",
        }
    ]


def test_github_annotates_the_line_and_escapes_its_own_marks() -> None:
    assert render_problems([UNBOUND], "github") == (
        "::warning file=briefs/b%2Cc.yml,line=9,col=1,title=prose-unbound::100%25 of it"
    )


@pytest.mark.parametrize(
    ("problems", "words"),
    [
        ([], "no problems"),
        ([UNKNOWN], "1 error"),
        ([UNBOUND, UNKNOWN, UNKNOWN], "2 errors, 1 warning"),
    ],
)
def test_the_summary_counts(problems: list[Problem], words: str) -> None:
    assert summary(problems) == words
