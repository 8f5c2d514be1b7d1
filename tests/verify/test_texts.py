"""Texts: how paragraphs count, where words stand in the file, and what is said of a text that changed."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from briefsmith.model.evidence import Verdict
from briefsmith.problems import Code
from briefsmith.text.slugs import Ref
from briefsmith.verify import texts as module
from briefsmith.verify.texts import read_text

from tests.verify.material import project

FIGURE = """\
  - id: {id}
    subjects: [thing]
    measure: m
    value: {value}
    unit: s
    scope: {{n: "{id}"}}
    evidence:
      - {{seed: {seed}, paragraph: {paragraph}, exact: "{exact}"}}
"""


def figure(id: str, value: int, paragraph: int, exact: str, seed: str = "text") -> str:
    return FIGURE.format(id=id, value=value, paragraph=paragraph, exact=exact, seed=seed)


@pytest.mark.parametrize(
    "text",
    [
        "一行目\n待ち時間は60秒。\n",
        "一行目\r\n\r\n待ち時間は60秒。\r\n",
        "\ufeff一行目\n\n   \n\u3000\n待ち時間は60秒。",
        "\ufeff\n一行目\n㌔は㎏と①\n待ち時間は６０秒。".replace("㌔は㎏と①\n", ""),
        "ｶﾞ①㍿一行目\u2028同じ行\n①㎏㍿待ち時間は６０秒。",
    ],
)
def test_offsets_are_code_points_of_the_file(text: str) -> None:
    made = project({"text": ("ja", text)}, {"brief": "figures:\n" + figure("x", 60, 2, "60秒")})
    witness = made.verify().verification.of(Ref("brief", "x")).witnesses[0]
    assert witness.verdict is Verdict.VERIFIED
    assert made.texts["text.txt"].decode()[witness.start : witness.end] in ("60秒", "６０秒")


def test_a_paragraph_is_a_line_that_says_something() -> None:
    text = read_text(b"\n  one\r\n\t\r\n\xe3\x80\x80\ntwo\n", "en")
    assert text
    assert [(p.number, p.start, p.raw) for p in text.paragraphs] == [(1, 1, "  one"), (2, 13, "two")]


def test_each_text_is_normalised_once_and_each_paragraph_read_at_most_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: Counter[tuple[str, str]] = Counter()

    def counted(name: str) -> Any:
        own = getattr(module, name)

        def call(text: str, *rest: Any, **named: Any) -> Any:
            calls[name, text] += 1
            return own(text, *rest, **named)

        return call

    for name in ("normalise", "read", "read_closely"):
        monkeypatch.setattr(module, name, counted(name))
    lines = [f"{n}番目は{n + 10}秒。" for n in range(20)]
    seeds = {f"t{n}": ("ja", "\n".join([f"題{n}", *lines])) for n in range(5)}
    body = "figures:\n" + "".join(
        figure(f"f{n}-{m}-{k}", m + 10, m + 2, f"{m + 10}秒", f"t{n}")
        for n in range(5)
        for m in range(10)
        for k in (1, 2)
    )
    verified = project(seeds, {"brief": body}).verify()
    assert {s.verdict for s in verified.verification.standings.values()} == {Verdict.VERIFIED}
    assert len(verified.verification.standings) == 100
    assert sum(count for (name, _), count in calls.items() if name == "normalise") == 5
    assert sum(count for (name, _), count in calls.items() if name == "read") == 50
    assert not any(name == "read_closely" for name, _ in calls)


TWO = "figures:\n" + figure("a", 60, 1, "60秒") + figure("b", 30, 2, "30秒")
SAID = {"text": ("ja", "待ち時間は60秒。\n次は30秒。")}


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ("待ち時間は60秒！\n次は30秒。", "all 2 items that rest on it still hold"),
        ("待ち時間は60秒。\n次は31秒。", "1 of 2 items still hold, not brief#b"),
        ("待ち時間は61秒。\n次は31秒。", "0 of 2 items still hold, not brief#a, brief#b"),
    ],
)
def test_a_drifted_text_says_what_still_holds(changed: str, says: str) -> None:
    made = project(SAID, {"brief": TWO})
    verified = made.verify({"text.txt": changed.encode()})
    assert {s.verdict for s in verified.verification.standings.values()} == {Verdict.SEED_DRIFTED}
    [problem] = verified.problems
    assert problem.code is Code.SEED_DRIFTED
    assert (problem.where.file, problem.where.line) == ("seeds/text.yml", 4)
    assert says in problem.message
    assert "write sha256: " in (problem.hint or "")
    assert not verified.lock.entries


def test_line_ends_that_a_program_changed_are_told_apart_from_words() -> None:
    made = project(SAID, {"brief": TWO})
    [problem] = made.verify({"text.txt": made.texts["text.txt"].replace(b"\n", b"\r\n")}).problems
    assert problem.code is Code.SEED_DRIFTED
    assert "LF, CRLF" in problem.message


def test_a_text_that_was_emptied_is_no_new_version() -> None:
    [problem] = project(SAID, {"brief": TWO}).verify({"text.txt": b"\n"}).problems
    assert (problem.message, problem.hint) == ("text.txt is empty", "put the text back")


def test_a_text_that_nothing_rests_on_may_drift_too() -> None:
    made = project({**SAID, "other": ("ja", "別の話。")}, {"brief": TWO})
    verified = made.verify({**made.texts, "other.txt": b"!"})
    assert [problem.code for problem in verified.problems] == [Code.SEED_DRIFTED]
    assert "no item rests on it" in verified.problems[0].message


def test_a_text_that_is_not_utf_8() -> None:
    verified = project(SAID, {"brief": TWO}).verify({"text.txt": b"\xff\xfe"})
    assert [problem.code for problem in verified.problems] == [Code.TEXT_ENCODING]
    assert {s.verdict for s in verified.verification.standings.values()} == {Verdict.SEED_DRIFTED}


def test_one_text_missing_leaves_the_others_checked() -> None:
    made = project({**SAID, "other": ("ja", "別の話は45秒。")}, {"brief": TWO + figure("c", 45, 1, "45秒", "other")})
    verified = made.verify({"text.txt": made.texts["text.txt"]})
    found = {ref.item: standing.verdict for ref, standing in verified.verification.standings.items()}
    assert found == {"a": Verdict.VERIFIED, "b": Verdict.VERIFIED, "c": Verdict.NO_TEXT}
    assert [problem.code for problem in verified.problems] == [Code.NO_TEXT]
