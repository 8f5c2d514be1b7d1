"""Words and a figure, a line each of `tests/cases/witness`: a wrong figure is never verified, a right one is.

Every line marked wrong is an attempt to pass a figure that the text does not give: another unit, currency or side of
a bound, a negation, a piece of a number or of a name, characters that cannot be seen.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.model.evidence import Verdict
from tests.verify.material import project

CASES = Path(__file__).parent.parent / "cases" / "witness"
SIGNS = {"~": "about", "<=": "at-most", "<": "less-than", ">=": "at-least", ">": "more-than", "": "exactly"}
FIGURE = re.compile(r"(~|<=|<|>=|>|)(\S+)(?: (\S+))?")


def rows(name: str) -> list[list[str]]:
    lines = (CASES / name).read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def seen(written: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), written)


def verdict(language: str, text: str, kind: str, item: dict[str, Any]) -> Verdict:
    of_brief = project({"text": (language, text)}, {"brief": f"{kind}: [{json.dumps(item)}]\n"})
    ((witness,),) = (s.witnesses for s in of_brief.verify().verification.standings.values())
    return witness.verdict


def test_there_are_many() -> None:
    assert sum(row[0] == "wrong" for row in rows("figures.tsv")) >= 500
    assert sum(row[0] == "right" for row in rows("figures.tsv")) >= 150


@pytest.mark.parametrize(("is_right", "language", "text", "figure", "token"), rows("figures.tsv"))
def test_a_figure(is_right: str, language: str, text: str, figure: str, token: str) -> None:
    match = FIGURE.fullmatch(figure)
    assert match
    value = float(match[2])
    of_figure = {
        "id": "x",
        "subjects": ["thing"],
        "measure": "m",
        "value": int(value) if abs(value) < 1e15 and value == int(value) else value,
        "comparator": SIGNS[match[1]],
        "evidence": [{"seed": "text", "paragraph": 1, "exact": seen(token)}],
        **({"unit": match[3]} if match[3] else {}),
    }
    found = verdict(language, seen(text), "figures", of_figure)
    assert (found is Verdict.VERIFIED) == (is_right == "right"), found


@pytest.mark.parametrize(("is_right", "language", "text", "date", "token"), rows("dates.tsv"))
def test_a_date(is_right: str, language: str, text: str, date: str, token: str) -> None:
    event = {
        "id": "e",
        "title": "T",
        "date": date,
        "date_basis": "inferred: from elsewhere",
        "status": "happened",
        "entities": ["thing"],
        "evidence": [{"seed": "text", "paragraph": 1, "exact": seen(token)}],
    }
    assert (verdict(language, seen(text), "events", event) is Verdict.VERIFIED) == (is_right == "right")


@pytest.mark.parametrize("digits", ["9" * 10_000, "9" * 41, "1" + "0" * 100, "1e999999999", "9e9999999999"])
@pytest.mark.parametrize("language", ["ja", "zh", "fr", "en"])
def test_a_number_longer_than_any_is_no_piece_of_itself(digits: str, language: str) -> None:
    for token in (digits[:25], digits[-25:], digits[0]):
        evidence = [{"seed": "text", "paragraph": 1, "exact": token}]
        figure = {"id": "x", "subjects": ["thing"], "measure": "m", "value": 9, "unit": "person", "evidence": evidence}
        assert verdict(language, f"It has {digits} 人.", "figures", figure) is not Verdict.VERIFIED
