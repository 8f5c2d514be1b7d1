"""Texts in which a number says something else than it seems to, by kind: the wrong figure is never verified.

A file a kind in `tests/cases/phrases`; `right.txt` holds figures of ordinary news text, which are.
"""

from __future__ import annotations

import pytest

from tests.verify.pairs import FOLDER, Pair, pairs, verifies

KINDS = sorted(path.stem for path in FOLDER.glob("*.txt") if path.stem != "right")
WRONG = [(kind, pair) for kind in KINDS for pair in pairs(kind)]


def test_there_are_many_of_each_language() -> None:
    assert len(WRONG) >= 500
    assert len(pairs("right")) >= 250
    for language in ("ja", "zh", "fr", "en"):
        assert sum(pair.language.startswith(language) for _, pair in WRONG) >= 100


@pytest.mark.parametrize(("kind", "pair"), WRONG, ids=[f"{kind}-{pair.text}-{pair.figure}" for kind, pair in WRONG])
def test_a_wrong_figure_is_not_verified(kind: str, pair: Pair) -> None:
    assert not verifies(pair), kind


@pytest.mark.parametrize("pair", pairs("right"), ids=[f"{pair.text}-{pair.figure}" for pair in pairs("right")])
def test_a_right_figure_is_verified(pair: Pair) -> None:
    assert verifies(pair)
