"""Right pairs made wrong: whatever is put beside the number, the figure no longer verifies."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

import pytest

from tests.verify.mutated import CHANGES, mutants
from tests.verify.pairs import Pair, pairs, seen, verifies
from tests.verify.test_witness import rows

SEED = 20240701


def right_rows() -> list[Pair]:
    """The right rows of `tests/cases/witness`, as pairs."""
    found = [row for row in rows("figures.tsv") if row[0] == "right"]
    return [Pair(language, seen(text), figure, (seen(token),)) for _, language, text, figure, token in found]


def test_no_mutant_verifies() -> None:
    made = [one for pair in pairs("right") for one in mutants(pair)]
    assert len(made) >= 1000
    assert set(Counter(name for name, _ in made)) == set(CHANGES)
    assert [(name, pair.text, pair.figure) for name, pair in made if verifies(pair)] == []


def test_a_sample_of_mutants_of_mutants_does_not_verify() -> None:
    once = [pair for right in pairs("right") for _, pair in mutants(right)]
    chosen = random.Random(SEED).sample(once, 60)
    assert [pair.text for one in chosen for _, pair in mutants(one) if verifies(pair)] == []


@pytest.mark.soak
def test_no_mutant_of_a_mutant_verifies(record_property: Callable[[str, object], None]) -> None:
    once = [pair for right in (*pairs("right"), *right_rows()) for _, pair in mutants(right)]
    twice = [pair for one in once for _, pair in mutants(one)]
    assert len(twice) >= 5000
    record_property("cases", len(once) + len(twice))
    assert [pair.text for pair in (*once, *twice) if verifies(pair)] == []
