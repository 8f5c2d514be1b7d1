"""A person's word counts as such, with and without the texts; take it away or change it and it counts no longer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from briefsmith.model.evidence import Verdict
from briefsmith.problems import Severity
from briefsmith.verify import Verified
from briefsmith.verify.lock import parse_lock, render_lock

from tests.verify.material import Project
from tests.verify.test_cases import CASES, project_of, read_case

STANDING = {Verdict.VOUCHED.value, Verdict.UNREAD.value}
OURS = {path.stem: read_case(path) for path in CASES if path.stem.startswith(("vouch-", "unread-"))}
WITHOUT_PROOF = {name for name, case in OURS.items() if case["expect"].split("\n")[0].split()[1] in STANDING}


def made(name: str, changed: tuple[str, str] | None = None) -> Project:
    case = OURS[name]
    if changed:
        assert changed[0] in case["brief"]
        case = {**case, "brief": case["brief"].replace(*changed)}
    return project_of(case)


def verdict(verified: Verified) -> Verdict | None:
    (standing,) = verified.verification.standings.values()
    return standing.verdict


def test_there_are_both_sorts() -> None:
    assert len(WITHOUT_PROOF) >= 8
    assert len(OURS.keys() - WITHOUT_PROOF) >= 6


@pytest.mark.parametrize("name", sorted(WITHOUT_PROOF))
def test_the_lock_remembers_that_it_is_not_proved(name: str) -> None:
    project = made(name)
    now = project.verify()
    lock = parse_lock(render_lock(now.lock))
    then = project.without_texts(lock)
    assert verdict(now) is verdict(then)
    assert verdict(then) in (Verdict.VOUCHED, Verdict.UNREAD)
    assert then.lock == now.lock
    assert {p.severity for p in then.problems} == {p.severity for p in now.problems}


@pytest.mark.parametrize("name", sorted(OURS.keys() - WITHOUT_PROOF))
def test_what_no_vouch_covers_is_not_in_the_lock(name: str) -> None:
    project = made(name)
    now = project.verify()
    assert bool(now.lock.entries) == (verdict(now) is Verdict.VERIFIED)


@pytest.mark.parametrize(
    "changed",
    [
        ("by: Ada Brown", "by: Ada Green"),
        ("table says so", "table says it"),
        ("vouched: {by: Ada Brown, why: The heading of the table says so.}", ""),
        ("value: 5", "value: 6"),
    ],
)
def test_the_word_of_a_person_is_part_of_what_was_recorded(changed: tuple[str, str]) -> None:
    lock = made("vouch-doubt").verify().lock
    assert verdict(made("vouch-doubt", changed).without_texts(lock)) is Verdict.NO_TEXT


def test_what_is_proved_stays_so_without_texts_though_somebody_vouches() -> None:
    lock = made("vouch-unneeded").verify().lock
    assert verdict(made("vouch-unneeded").without_texts(lock)) is Verdict.RECORDED
    bare = ("vouched: {by: Ada Brown, why: The heading of the table says so.}", "")
    assert verdict(made("vouch-unneeded", bare).without_texts(lock)) is Verdict.RECORDED


def test_a_number_that_nobody_reads_is_not_recorded_as_one_that_somebody_vouches_for() -> None:
    lock = made("unread-allowed").verify().lock
    assert verdict(made("unread-vouched").without_texts(lock)) is Verdict.NO_TEXT
    lock = made("unread-vouched").verify().lock
    assert verdict(made("unread-allowed").without_texts(lock)) is Verdict.NO_TEXT


@pytest.mark.parametrize(("name", "option"), [("vouch-doubt", "vouched"), ("unread-date", "unread")])
def test_what_a_site_allows_is_no_warning(name: str, option: str) -> None:
    project = made(name)
    refused = {problem.severity for problem in project.verify().problems}
    allowed = replace(project, allowed=replace(project.allowed, **{option: True}))
    assert refused == {Severity.WARNING}
    assert {problem.severity for problem in allowed.verify().problems} == {Severity.NOTE}
