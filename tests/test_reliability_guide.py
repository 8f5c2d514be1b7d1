"""docs/guide/reliability.md is printed from the tables of the tests. `pytest --regenerate` writes it."""

from __future__ import annotations

import pytest
from briefsmith.load.declared import DEVICES
from briefsmith.load.migration import FORMAT

from tests.adapters.test_faults import MOMENTS
from tests.adapters.test_reading import ODD
from tests.bounds.sizes import HOSTILE
from tests.bounds.test_bounds import BYTES, COMMANDS, ONCE_QUADRATIC, SECONDS, WHOLE
from tests.browser.test_policy import KINDS
from tests.compat.test_compat import FOLDERS
from tests.conftest import LAST_SOAK, ROOT
from tests.drawn.payloads import PAYLOADS
from tests.drawn.test_drawn import MANY, MOST
from tests.fuzz.__main__ import LAST_RUN
from tests.fuzz.targets import TARGETS
from tests.load.test_hostile_yaml import HOSTILE as YAML
from tests.site.test_reproducible import OTHERS
from tests.site.test_safe_builds import BUILDS, EVENTS, KILLS
from tests.soak.test_planted import DEFECTS
from tests.text.test_unseen import BLANK

PAGE = ROOT / "docs" / "guide" / "reliability.md"
HEAD = """\
---
title: Reliability
description: What was put in, what was broken on purpose, and what was lost.
---

# What it can be trusted with

Nothing that a person wrote is lost, and nothing that another wrote gets in. Each row is a table of tests; the number is
that of its rows; in brackets stand the seconds of a long run, from the last one whose times were kept, on two busy
cores. Who may write what, and what they must not be able to do, stands in `SECURITY.md`.

| what is tried | how many | what must come of it | run it again |
|---|---|---|---|
"""
TAIL = f"""
Things lost: **0**. In every case the last good site, the lock and the project's own files are what they were.

## The bounds

A file of YAML has two megabytes at most, all of them a hundred, and on average four characters for each value; a list
within a record 5,000 items, a text 100,000 characters, a name or title 1,000; a registry 50,000 names; a source text
20 MB; a page in `docs/` 5 MB. What is larger is told at its place and not read.

A hostile project of {WHOLE // 1_000_000} MB is checked within {SECONDS} s of CPU and {BYTES // 1_000_000_000} GB, and
`briefs build --bounded` builds it within them or ends with a message. An honest project of that size takes longer to
build, so that `briefs build` by itself has no such bound.

## What lasts

`tests/compat/` holds a project as it was written for each released version. It checks and builds with every later one,
as it is and after `briefs migrate --write`, which rewrites it in the present format (`format: {FORMAT}`).
"""


def fuzzed(column: int) -> int:
    """A sum over the last run of the fuzzer: 1 for inputs, 2 for seconds."""
    return sum(int(line.split("\t")[column]) for line in LAST_RUN.read_text(encoding="utf-8").splitlines())


def soaked(test: str) -> tuple[int, int] | None:
    """Cases and seconds of a test of `make soak` when its times were last kept (`--regenerate`); None before that."""
    rows = (line.split("\t") for line in LAST_SOAK.read_text(encoding="utf-8").splitlines())
    return next(((int(cases), int(seconds)) for name, cases, seconds in rows if name == test), None)


def took(test: str) -> str:
    run = soaked(test)
    return f" ({run[1]:,} s)" if run else ""


def rows() -> list[tuple[str, int, str, str]]:
    return [
        (
            "YAML made to hurt",
            len(YAML),
            "a problem at its place; other files are read",
            "tests/load/test_hostile_yaml.py",
        ),
        (
            "pipes, devices, sparse files, links out, odd names",
            len(ODD),
            "told by name, not read",
            "tests/adapters/test_reading.py",
        ),
        (
            "script and marks in every text field of a project",
            len(PAYLOADS),
            "no page obeys them or loses what follows",
            "tests/drawn/test_payloads.py",
        ),
        (
            f"projects drawn from the models{took('test_many_projects_are_sound')}",
            MANY.max_examples,
            "sound pages, links that lead somewhere, every figure in data/",
            "make soak",
        ),
        (
            f"such projects, broken in a few places{took('test_many_broken_projects_are_survived')}",
            MOST.max_examples,
            "problems, or sound pages",
            "make soak",
        ),
        (
            "kinds of page under the policy that they declare",
            len(KINDS),
            "nothing is refused",
            "tests/browser/test_policy.py",
        ),
        (
            "names that are blank or reserved",
            len(BLANK) + len(DEVICES),
            "a problem at its place",
            "tests/load/test_hidden.py",
        ),
        ("inputs that took time by the square", len(ONCE_QUADRATIC), "seconds", "tests/bounds"),
        (
            "10 MB in one hostile way, checked and built",
            len(HOSTILE) * len(COMMANDS),
            "a message within the budget",
            "make soak",
        ),
        (
            "runs killed at a chosen step",
            len(MOMENTS),
            "a whole site, the old or the new",
            "tests/adapters/test_faults.py",
        ),
        ("builds killed in a hook", len(BUILDS) * len(EVENTS), "the old site", "tests/site/test_safe_builds.py"),
        (
            f"builds killed at any moment{took('test_a_build_that_is_killed_at_any_moment_leaves_a_whole_site')}",
            KILLS,
            "a whole site, the old or the new",
            "make soak",
        ),
        (
            "other days, folders, languages, orders of files",
            len(OTHERS),
            "the same bytes",
            "tests/site/test_reproducible.py",
        ),
        (
            f"inputs led by the branches they reach, {fuzzed(2) // len(TARGETS)} s for each of {len(TARGETS)} readers",
            fuzzed(1),
            "every promise of the reader holds",
            "make fuzz",
        ),
        (
            f"right phrases changed once and twice{took('test_no_mutant_of_a_mutant_verifies')}",
            (soaked("test_no_mutant_of_a_mutant_verifies") or (0, 0))[0],
            "none is taken for right",
            "make soak",
        ),
        (
            "defects planted in what keeps strangers out, one at a time",
            len(DEFECTS),
            "the tests against it fail",
            "make soak",
        ),
        ("projects of older versions", len(FOLDERS), "they check and build", "tests/compat"),
    ]


def page() -> str:
    return HEAD + "".join(f"| {what} | {count} | {then} | `{how}` |\n" for what, count, then, how in rows()) + TAIL


def test_the_page_says_what_the_tests_try(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--regenerate"):
        PAGE.write_text(page(), encoding="utf-8")
    assert all(count for _, count, _, _ in rows())
    assert PAGE.read_text(encoding="utf-8") == page(), "run pytest --regenerate tests/test_reliability_guide.py"


def test_every_way_to_run_it_again_is_there() -> None:
    for _, _, _, how in rows():
        assert how in ("make soak", "make fuzz") or (ROOT / how).exists(), how
