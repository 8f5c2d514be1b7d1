"""Whom an item is about, and who says it: named in the cited paragraph, in one before it, or nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from briefsmith.model.evidence import NotNamed, Verdict
from briefsmith.problems import Checked, Code, Severity
from briefsmith.verify import Verified
from briefsmith.verify.lock import Lock, parse_lock, render_lock

from tests.verify.material import Project, project

REGISTRY = {
    "systems.yml": """
lumina: {name: Lumina, aliases: {ja: [ルミナ], fr: [la Lumineuse]}, misspellings: [{text: Lumnia}]}
lumina-2: {name: Lumina 2}
letter: {name: X}
mars-lamp: {name: Mars}
""",
    "companies.yml": "gekko: {name: Gekko}\nmars: {name: Mars}\n",
    "people.yml": "brown: {name: Ada Brown}\n",
}


def made(text: str, paragraph: int, who: str = "subjects: [lumina]", record: str = "", kind: str = "figure") -> Project:
    """One item that cites `5 hours` (of an event, `March 2024`) of an English text whose lines are parted by `|`."""
    exact = "March 2024" if kind == "event" else "5 hours"
    evidence = f"evidence: [{{seed: text, paragraph: {paragraph}, exact: {exact}}}]"
    items = {
        "figure": f"figures: [{{id: x, {who}, measure: m, value: 5, unit: h, {evidence}}}]",
        "event": f"events: [{{id: x, title: It began, date: 2024-03, {who}, {evidence}}}]",
        "claim": f"claims: [{{id: x, statement: It lasts, {who}, {evidence}}}]",
        "question": f"questions: [{{id: x, question: Does it last, why: It matters, opened: 2024, {who}, {evidence}}}]",
    }
    lines = text.replace("|", "\n")
    return project({"text": ("en", lines)}, {"brief": items[kind] + "\n"}, {"text": record}, REGISTRY)


def told(verified: Verified) -> dict[str, int]:
    """Whom the paragraph does not name, with the last one before it that does."""
    (standing,) = verified.verification.standings.values()
    (witness,) = standing.witnesses
    assert witness.verdict is Verdict.VERIFIED
    return {one.entity: one.before for one in witness.not_named}


@pytest.mark.parametrize(
    ("text", "paragraph", "not_named"),
    [
        ("The Lumina burns for 5 hours.", 1, {}),
        ("It burns for 5 hours.", 1, {"lumina": 0}),
        ("Lumina is new.|It burns for 5 hours.", 2, {"lumina": 1}),
        ("Lumina is new.|Lumina is blue.|A lamp.|It burns for 5 hours.", 4, {"lumina": 2}),
        ("It burns for 5 hours.|Lumina is new.", 1, {"lumina": 0}),
        # A name in any language, and a misspelling that the registry knows.
        ("ルミナ burns for 5 hours.", 1, {}),
        ("la Lumineuse burns for 5 hours.", 1, {}),
        ("The Lumnia burns for 5 hours.", 1, {}),
        # As in prose, a name is a whole name: not part of a word, of a longer name.
        ("The Luminary burns for 5 hours.", 1, {"lumina": 0}),
        ("The Lumina 2 burns for 5 hours.", 1, {"lumina": 0}),
    ],
)
def test_a_name_in_the_paragraph_or_before_it(text: str, paragraph: int, not_named: dict[str, int]) -> None:
    assert told(made(text, paragraph).verify()) == not_named


@pytest.mark.parametrize(
    ("who", "kind", "not_named"),
    [
        ("subjects: [lumina, gekko]", "figure", {"lumina": 0, "gekko": 0}),
        ("subjects: [lumina], attributed_to: brown", "figure", {"lumina": 0, "brown": 0}),
        ("subjects: [lumina], attributed_to: {unnamed: an engineer, of: gekko}", "figure", {"lumina": 0, "gekko": 0}),
        ("subjects: [lumina], attributed_to: {unnamed: an engineer}", "figure", {"lumina": 0}),
        ("entities: [lumina, gekko]", "event", {"lumina": 0, "gekko": 0}),
        # A claim is filed under more than its words name; only who makes it is looked for.
        ("by: brown, entities: [gekko]", "claim", {"brown": 0}),
        ("entities: [gekko]", "question", {}),
        # Of an entity whose only name is a letter nothing can be said.
        ("subjects: [letter]", "figure", {}),
    ],
)
def test_who_is_looked_for(who: str, kind: str, not_named: dict[str, int]) -> None:
    assert told(made("In March 2024 it lasts 5 hours.", 1, who, kind=kind).verify()) == not_named


def test_a_name_of_several_names_each_of_them() -> None:
    assert told(made("Mars burns for 5 hours.", 1, "subjects: [mars-lamp, mars]").verify()) == {}


@pytest.mark.parametrize(
    ("record", "not_named"),
    [
        ("publisher: Gekko", {}),
        ("publisher: The Gekko Times", {"gekko": 0}),
        ("author: [{given: Ada, family: Brown}]", {"gekko": 0}),
    ],
)
def test_a_text_need_not_name_its_own_publisher(record: str, not_named: dict[str, int]) -> None:
    assert told(made("It burns for 5 hours.", 1, "subjects: [gekko]", record).verify()) == not_named


def test_an_author_speaks_in_all_of_the_text() -> None:
    record = "author: [{given: Ada, family: Brown}]"
    assert told(made("It burns for 5 hours.", 1, "subjects: [letter], attributed_to: brown", record).verify()) == {}


def test_it_is_one_note_and_stops_nothing() -> None:
    evidence = "evidence: [{seed: text, paragraph: 1, exact: 5 hours}]"
    items = [f"  - {{id: x{n}, subjects: [lumina], measure: m, value: 5, unit: h, {evidence}}}\n" for n in range(40)]
    text = {"text": ("en", "It burns for 5 hours.")}
    problems = project(text, {"brief": f"figures:\n{''.join(items)}"}, registry=REGISTRY).verify().problems
    (note,) = problems
    assert (note.code, note.severity) == (Code.NOT_NAMED, Severity.NOTE)
    assert "of 40 items" in note.message
    assert "brief#x0, brief#x1" in note.message
    assert note.message.endswith("and 35 more")
    assert Checked(1, problems).passes(strict=True)


def test_somebody_named_before_is_no_note() -> None:
    assert made("Lumina is new.|It burns for 5 hours.", 2).verify().problems == ()


def test_words_that_do_not_hold_say_nothing_of_names() -> None:
    (standing,) = made("It burns for 6 hours.", 1).verify().verification.standings.values()
    assert standing.witnesses[0].not_named == ()


# Without the texts


def lock_of(text: str, who: str = "subjects: [lumina, gekko]") -> tuple[Project, Lock]:
    given = made(text, 2, who)
    return given, given.verify().lock


def recorded(given: Project, lock: Lock) -> dict[str, int]:
    (standing,) = given.without_texts(lock).verification.standings.values()
    (witness,) = standing.witnesses
    assert witness.verdict is Verdict.RECORDED
    return {one.entity: one.before for one in witness.not_named}


def test_the_lock_keeps_it() -> None:
    given, lock = lock_of("Lumina is new.|It burns for 5 hours.")
    read_again = parse_lock(render_lock(lock))
    assert (read_again, read_again.problems) == (lock, ())
    assert recorded(given, read_again) == {"lumina": 1, "gekko": 0}
    assert [problem.code for problem in given.without_texts(lock).problems] == [Code.NOT_NAMED]


def test_a_line_of_the_lock_without_it_says_nothing() -> None:
    given, lock = lock_of("Lumina is new.|It burns for 5 hours.")
    older = Lock(tuple(replace(entry, not_named=()) for entry in lock.entries))
    assert recorded(given, older) == {}


def test_the_lock_names_nobody_whom_the_item_does_not() -> None:
    given, lock = lock_of("Lumina is new.|It burns for 5 hours.")
    forged = Lock(tuple(replace(entry, not_named=(NotNamed("brown"), NotNamed("gekko"))) for entry in lock.entries))
    assert recorded(given, forged) == {"gekko": 0}


@pytest.mark.parametrize("value", ['{"gekko": 2}', '{"gekko": -1}', '{"gekko": true}', '{"gekko": "1"}', '["gekko"]'])
def test_a_line_with_another_shape_counts_for_nothing(value: str) -> None:
    _, lock = lock_of("Lumina is new.|It burns for 5 hours.")
    text = render_lock(lock).replace('{"lumina": 1, "gekko": 0}', value)
    assert value in text
    assert [problem.code for problem in parse_lock(text).problems] == [Code.LOCK_UNREADABLE]
