"""Inputs that each reader has met before: none breaks a promise."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
INPUTS = sorted((path.parent.name, path.name) for path in CORPUS.glob("*/*"))


def test_every_reader_has_inputs() -> None:
    assert {target for target, _ in INPUTS} == set(TARGETS)


@pytest.mark.parametrize(("target", "name"), INPUTS)
def test_an_input_breaks_no_promise(target: str, name: str) -> None:
    TARGETS[target]((CORPUS / target / name).read_bytes())
