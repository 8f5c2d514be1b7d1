"""The lock: what was verified stays known to those who do not have the texts, as long as nothing about it changed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from briefsmith.model.evidence import Verdict
from briefsmith.problems import Code
from briefsmith.text.slugs import Ref
from briefsmith.verify.lock import Entry, Lock, make_lock, parse_lock, render_lock
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.verify.material import Project, project

TEXT = {"text": ("ja", "部品は70億個ある。\n待ち時間は60秒で、次は30秒。")}
BRIEF = """\
figures:
  - id: parts
    subjects: [thing]
    measure: size
    value: 7e9
    unit: count
    evidence:
      - {seed: text, paragraph: 1, exact: 70億個}
  - id: wait
    subjects: [thing]
    measure: m
    value: 60
    unit: s
    evidence:
      - {seed: text, paragraph: 2, exact: 60秒}
      - {seed: text, paragraph: 2, exact: [待ち時間, 60秒]}
"""


def made(brief: str = BRIEF) -> Project:
    return project(TEXT, {"brief": brief})


@pytest.fixture
def lock() -> Lock:
    return made().verify().lock


def verdicts(verified: object) -> dict[tuple[str, int], Verdict]:
    standings = verified.verification.standings  # type: ignore[attr-defined]
    return {(w.ref.item, w.index): w.verdict for s in standings.values() for w in s.witnesses}


def test_one_line_an_item_sorted(lock: Lock) -> None:
    lines = render_lock(lock).splitlines()
    assert [line.partition(', "seed"')[0] for line in lines[1:]] == [
        '{"ref": "brief#parts", "n": 0',
        '{"ref": "brief#wait", "n": 0',
        '{"ref": "brief#wait", "n": 1',
    ]
    assert '"claim": "exactly 7000000000 count; subjects thing; measure' in lines[1]


def test_without_texts_what_is_unchanged_is_recorded(lock: Lock) -> None:
    verified = made().without_texts(parse_lock(render_lock(lock)))
    assert set(verdicts(verified).values()) == {Verdict.RECORDED}
    assert not verified.problems
    assert verified.lock == lock


def test_recorded_keeps_place_and_reading(lock: Lock) -> None:
    now = made().verify().verification.of(Ref("brief", "parts")).witnesses[0]
    then = made().without_texts(lock).verification.of(Ref("brief", "parts")).witnesses[0]
    assert now.steps
    assert replace(then, verdict=Verdict.VERIFIED) == now


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("value: 7e9", "value: 8e9"),
        ("unit: count", "unit: item"),
        ("value: 7e9", "value: 7e9\n    comparator: about"),
        ("value: 7e9", "value: 7e9\n    equivalents: [{value: 7, unit: USD}]"),
        ("exact: 70億個", "exact: 70億"),
        ("paragraph: 1", "paragraph: 2"),
        ("exact: 70億個", "exact: 70億個, number: 0"),
        ("exact: 70億個", "exact: 70億個, suffix: ある"),
    ],
)
def test_without_texts_what_changed_is_not_recorded(old: str, new: str, lock: Lock) -> None:
    assert old in BRIEF
    verified = made(BRIEF.replace(old, new, 1)).without_texts(lock)
    assert verdicts(verified)["parts", 0] is Verdict.NO_TEXT
    assert [(problem.code, problem.where.line) for problem in verified.problems] == [
        (Code.NO_TEXT, 8 + new.count("\n"))
    ]
    assert verdicts(verified)["wait", 0] is Verdict.RECORDED


def test_the_order_of_evidence_does_not_matter(lock: Lock) -> None:
    lines = BRIEF.splitlines(keepends=True)
    swapped = "".join([*lines[:-2], lines[-1], lines[-2]])
    assert set(verdicts(made(swapped).without_texts(lock)).values()) == {Verdict.RECORDED}


def test_another_fingerprint_in_the_record_is_another_text(lock: Lock) -> None:
    stale = make_lock(replace(entry, sha256="0" * 64) for entry in lock.entries)
    assert set(verdicts(made().without_texts(stale)).values()) == {Verdict.NO_TEXT}


def test_nothing_recorded_is_one_warning_for_the_text() -> None:
    problems = made().without_texts().problems
    assert [(problem.code, problem.where.file) for problem in problems] == [(Code.NO_TEXT, "seeds/text.yml")]
    assert "3 items are unchecked" in problems[0].message


def test_what_failed_or_is_gone_leaves_the_lock(lock: Lock) -> None:
    wrong = made(BRIEF.replace("value: 7e9", "value: 8e9")).verify(lock=lock)
    assert [entry.ref.item for entry in wrong.lock.entries] == ["wait", "wait"]


def test_an_empty_lock_is_an_empty_file() -> None:
    assert render_lock(Lock()) == ""
    assert parse_lock("") == Lock()


entries = st.builds(
    Entry,
    ref=st.builds(Ref, st.sampled_from(["a", "b-c"]), st.sampled_from(["x", "y-1"])),
    index=st.integers(0, 9),
    seed=st.sampled_from(["s", "t"]),
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    paragraph=st.integers(1, 999),
    exact=st.lists(st.text(min_size=1, max_size=25), min_size=1, max_size=3).map(tuple),
    claim=st.text(max_size=40),
    start=st.integers(0, 9999),
    end=st.integers(9999, 19_999),
    steps=st.lists(st.text(max_size=9), max_size=3).map(tuple),
)


@settings(deadline=None)
@given(st.lists(entries, max_size=5))
def test_what_is_written_is_read_back(items: list[Entry]) -> None:
    lock = make_lock(items)
    text = render_lock(lock)
    assert parse_lock(text) == lock
    assert not parse_lock(text).problems
    assert render_lock(parse_lock(text)) == text
    assert render_lock(make_lock(reversed(items))) == text


@settings(deadline=None)
@given(st.text(max_size=300))
def test_garbage_is_a_problem_and_never_an_exception(text: str) -> None:
    lock = parse_lock(text)
    assert not lock.entries
    assert all(problem.code is Code.LOCK_UNREADABLE for problem in lock.problems)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("<<<<<<< HEAD", "the line is left over from a merge"),
        ("{", "the line is not JSON"),
        ("[" * 19_000, "the line is not JSON"),
        ("[" * 100_000, "the line is longer than 20000 characters"),
        ("[]", "the line is not a JSON object"),
        ('{"format": "other-9"}', "the format 'other-9' is not known here"),
        ('{"ref": "nothing"}', "the line names no item"),
        ('{"ref": "a#b", "n": true}', "the line lacks a field or has one of the wrong type"),
    ],
)
def test_an_unreadable_line_is_named_and_the_others_count(line: str, message: str, lock: Lock) -> None:
    text = render_lock(lock) + line + "\n"
    read = parse_lock(text)
    assert read == lock
    assert [(problem.message, problem.where.line) for problem in read.problems] == [(message, 5)]
    assert made().verify(lock=read).problems == read.problems


@pytest.mark.parametrize(
    ("here", "content"),
    [
        ("text-2024.txt", b"another text"),
        ("ja/text.txt", b"another text"),
        ("Text.TXT", b"another text"),
        ("quite-different", TEXT["text"][1].encode()),
    ],
)
def test_a_text_under_another_name_is_told_of_though_the_lock_knows_it(here: str, content: bytes, lock: Lock) -> None:
    verified = made().verify({here: content, "zzz": b"z"}, lock)
    assert [problem.hint for problem in verified.problems] == [f"did you mean `{here}`?"]
    assert set(verdicts(verified).values()) == {Verdict.RECORDED}


def test_a_text_that_is_simply_not_there_is_told_once() -> None:
    verified = made().verify({"another": b"text"})
    assert [problem.message for problem in verified.problems if problem.code is Code.NO_TEXT] == [
        "there is no text.txt among the source texts, so what rests on it is not checked now"
    ]


def test_an_empty_folder_of_texts_is_none(lock: Lock) -> None:
    assert made().verify({}, lock).problems == made().without_texts(lock).problems == ()


def forged(lock: Lock, item: str, **changes: object) -> Lock:
    return make_lock(replace(entry, **changes) if entry.ref.item == item else entry for entry in lock.entries)  # type: ignore[arg-type]


def test_a_forged_claim_is_not_recorded(lock: Lock) -> None:
    """Whoever edits the brief and the lock alike is found out by the words that the lock keeps."""
    other = made(BRIEF.replace("value: 7e9", "value: 8e9"))
    claim = next(entry.claim for entry in lock.entries if entry.ref.item == "parts").replace("7000000000", "8000000000")
    verified = other.without_texts(forged(lock, "parts", claim=claim))
    assert verdicts(verified)["parts", 0] is Verdict.NO_TEXT
    steps = ("70億個", "80 × 10⁸", "8 × 10⁹")
    verified = other.without_texts(forged(lock, "parts", claim=claim, steps=steps))
    assert verdicts(verified)["parts", 0] is Verdict.NO_TEXT


def test_a_claim_forged_in_its_last_digit_is_not_recorded() -> None:
    """As near as six digits is no third: it is another number."""
    text = {"text": ("ja", "部品は1234567890個ある。")}
    brief = BRIEF[: BRIEF.index("  - id: wait")].replace("70億個", "1234567890個")
    lock = project(text, {"brief": brief.replace("7e9", "1234567890")}).verify().lock
    claim = lock.entries[0].claim.replace("1234567890", "1234567891")
    verified = project(text, {"brief": brief.replace("7e9", "1234567891")}).without_texts(
        forged(lock, "parts", claim=claim)
    )
    assert verdicts(verified)["parts", 0] is Verdict.NO_TEXT


@pytest.mark.parametrize("steps", [(), ("70億個", "70 × 10⁸", "7 × 10¹²"), ("7000億個", "7000 × 10⁸", "7 × 10¹¹")])
def test_forged_steps_are_not_recorded(steps: tuple[str, ...], lock: Lock) -> None:
    verified = made().without_texts(forged(lock, "parts", steps=steps))
    assert verdicts(verified)["parts", 0] is Verdict.NO_TEXT


@pytest.mark.parametrize(
    "line",
    [
        "subjects: [other]",
        "period: P1Y",
        "as_of: 2020",
        "target_date: 2030",
        "status: claimed",
        "attributed_to: {unnamed: an insider}",
        "scope: {where: here}",
        "measure: length",
    ],
)
def test_what_else_is_claimed_is_locked_too(line: str, lock: Lock) -> None:
    head, parts, rest = BRIEF.partition("  - id: parts\n")
    key = line.partition(":")[0]
    old = next((each for each in rest.splitlines(keepends=True) if each.strip().startswith(f"{key}:")), "")
    other = made(f"{head}{parts}    {line}\n{rest.replace(old, '', 1)}")
    assert verdicts(other.without_texts(lock))["parts", 0] is Verdict.NO_TEXT


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("sha256", "zz", "sha256 is not 64 hexadecimal digits"),
        ("exact", ["x" * 61], "exact is not 1 to 64 tokens of at most 60 characters"),
        ("exact", [], "exact is not 1 to 64 tokens of at most 60 characters"),
        ("end", 0, "n, paragraph, start and end are no place in a text"),
        ("paragraph", 0, "n, paragraph, start and end are no place in a text"),
        ("steps", ["x"] * 65, "steps are more or longer than any reading has"),
        ("claim", "x" * 4001, "claim or seed is longer than any that is written"),
    ],
)
def test_an_entry_has_the_shape_that_is_written(field: str, value: object, message: str, lock: Lock) -> None:
    line = json.loads(render_lock(lock).splitlines()[1])
    read = parse_lock(json.dumps({**line, field: value}))
    assert not read.entries
    assert [problem.message for problem in read.problems] == [message]
