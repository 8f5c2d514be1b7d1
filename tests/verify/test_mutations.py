"""No slip of the hand passes: every case that verifies is changed in every way, and no change may verify.

The same is run over the real site, with its texts, by `python -m bench.mutations`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from briefsmith.model.corpus import Corpus
from briefsmith.verify import figures

from bench.mutations import report, run
from tests.verify.test_cases import CASES, project_of, read_case


def tally(paths: Sequence[Path] = CASES) -> tuple[int, Counter[str], list[str]]:
    total, kinds, lines = 0, Counter[str](), list[str]()
    for path in paths:
        made = project_of(read_case(path))
        outcome = run(made.corpus, made.texts)
        total += outcome.total
        kinds += outcome.made
        lines += [f"{path.stem}: {line}" for line in report(outcome) if line.startswith("  passed")]
    return total, kinds, lines


def test_no_mutant_of_the_cases_passes() -> None:
    total, kinds, passed = tally()
    assert total > 5000
    assert {
        "comparator",
        "digit in words",
        "equivalent",
        "event date",
        "magnitude in words",
        "number",
        "paragraph",
    } <= {*kinds}
    assert {"unit", "unit in words", "value", "comparator in words"} <= {*kinds}
    assert passed == []


def test_the_mutants_find_a_check_that_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "_differs", lambda *_: None)
    assert tally([path for path in CASES if path.stem == "ja-value"])[2]


def test_no_mutant_of_the_real_site_passes(request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue("texts")
    corpus: Corpus = request.getfixturevalue("real").corpus
    outcome = run(corpus, {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()})
    assert outcome.total > 5000
    assert outcome.passed == []
    assert outcome.unhealthy == []
