"""Words and a figure, a line each of `tests/cases/witness`: a wrong figure is never verified, a right one is.

Every line marked wrong is an attempt to pass a figure that the text does not give: another unit, currency or side of
a bound, a negation, a piece of a number or of a name, characters that cannot be seen.
"""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from briefsmith.model.brief import Event
from briefsmith.model.evidence import Verdict
from briefsmith.model.figure import Figure
from briefsmith.verify.events import check_event
from briefsmith.verify.figures import check_figure
from briefsmith.verify.texts import read_text

CASES = Path(__file__).parent.parent / "cases" / "witness"
SIGNS = {"~": "about", "<=": "at-most", "<": "less-than", ">=": "at-least", ">": "more-than", "": "exactly"}
FIGURE = re.compile(r"(~|<=|<|>=|>|)(\S+)(?: (\S+))?")


def rows(name: str) -> list[list[str]]:
    lines = (CASES / name).read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def seen(written: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), written)


def holds(language: str, text: str, item: Figure | Event) -> bool:
    source = read_text(text.encode(), language)
    assert source
    paragraph = source.paragraph(1)
    assert paragraph
    check = check_figure if isinstance(item, Figure) else check_event
    finding = check(item, item.evidence[0], paragraph)  # type: ignore[operator, arg-type]
    return finding is not None and finding.verdict is Verdict.VERIFIED


def test_there_are_many() -> None:
    assert sum(row[0] == "wrong" for row in rows("figures.tsv")) >= 500
    assert sum(row[0] == "right" for row in rows("figures.tsv")) >= 150


@pytest.mark.parametrize(("is_right", "language", "text", "figure", "token"), rows("figures.tsv"))
def test_a_figure(is_right: str, language: str, text: str, figure: str, token: str) -> None:
    match = FIGURE.fullmatch(figure)
    assert match
    of_figure = {
        "id": "x",
        "subjects": ["thing"],
        "measure": "m",
        "value": Decimal(match[2]),
        "comparator": SIGNS[match[1]],
        "evidence": [{"seed": "text", "paragraph": 1, "exact": seen(token)}],
        **({"unit": match[3]} if match[3] else {}),
    }
    assert holds(language, seen(text), Figure.model_validate(of_figure)) == (is_right == "right")


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
    assert holds(language, seen(text), Event.model_validate(event)) == (is_right == "right")


@pytest.mark.parametrize("digits", ["9" * 10_000, "9" * 41, "1" + "0" * 100, "1e999999999", "9e9999999999"])
@pytest.mark.parametrize("language", ["ja", "zh", "fr", "en"])
def test_a_number_longer_than_any_is_no_piece_of_itself(digits: str, language: str) -> None:
    for token in (digits[:25], digits[-25:], digits[0]):
        evidence = [{"seed": "text", "paragraph": 1, "exact": token}]
        figure = {"id": "x", "subjects": ["thing"], "measure": "m", "value": 9, "unit": "person", "evidence": evidence}
        assert not holds(language, f"It has {digits} 人.", Figure.model_validate(figure))
