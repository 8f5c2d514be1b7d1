"""Pairs of a text and a figure as `tests/cases/phrases` writes them, and whether they verify."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from briefsmith.model.evidence import Verdict
from briefsmith.model.figure import Figure
from briefsmith.verify.figures import check_figure
from briefsmith.verify.finding import Finding
from briefsmith.verify.texts import read_text

FOLDER = Path(__file__).parent.parent / "cases" / "phrases"
SIGNS = {"~": "about", "<=": "at-most", "<": "less-than", ">=": "at-least", ">": "more-than", "": "exactly"}
FIGURE = re.compile(r"(~|<=|<|>=|>|)(\S+)(?: (\S+))?")
OTHERS = {"n": "number", "pre": "prefix", "suf": "suffix"}


class Pair(NamedTuple):
    """One line: `language | text | figure | token; token | n=1`."""

    language: str
    text: str
    figure: str
    tokens: tuple[str, ...]
    others: tuple[str, ...] = ()


def pairs(name: str) -> list[Pair]:
    """The pairs of a file of `tests/cases/phrases`."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    return [_pair(line) for line in lines if line and not line.startswith("#")]


def _pair(line: str) -> Pair:
    language, text, figure, tokens, *others = (part.strip(" ") for part in line.split(" | "))
    return Pair(
        language, seen(text), figure, tuple(seen(token.strip(" ")) for token in tokens.split(";")), tuple(others)
    )


def seen(written: str) -> str:
    """The text with what cannot be seen in it."""
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), written)


def look(pair: Pair) -> Finding | None:
    """What checking the pair finds."""
    source = read_text(pair.text.encode(), pair.language)
    assert source
    paragraph = source.paragraph(1)
    assert paragraph
    figure = figure_of(pair)
    return check_figure(figure, figure.evidence[0], paragraph)


def verifies(pair: Pair) -> bool:
    """Whether the pair is called verified."""
    finding = look(pair)
    return finding is not None and finding.verdict is Verdict.VERIFIED


def figure_of(pair: Pair) -> Figure:
    """The figure of a pair, with its evidence."""
    main, *equivalents = pair.figure.split(" = ")
    evidence: dict[str, Any] = {"seed": "text", "paragraph": 1, "exact": list(pair.tokens)}
    for other in pair.others:
        name, _, value = other.partition("=")
        evidence[OTHERS[name]] = int(value) if name == "n" else value
    figure = {"id": "x", "subjects": ["thing"], "measure": "m", "evidence": [evidence], **_said(main)}
    if equivalents:
        figure["equivalents"] = [_said(one) for one in equivalents]
    return Figure.model_validate(figure)


def _said(written: str) -> dict[str, Any]:
    match = FIGURE.fullmatch(written.strip())
    assert match, written
    first, arrow, second = match[2].partition("->")
    value = {"from": _value(first), "to": _value(second)} if arrow else _value(first)
    unit = {"unit": match[3]} if match[3] else {}
    return {"value": value, "comparator": SIGNS[match[1]], **unit}


def _value(written: str) -> Any:
    low, dots, high = written.partition("..")
    return {"min": Decimal(low), "max": Decimal(high)} if dots else Decimal(low)
