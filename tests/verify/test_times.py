"""A period or date that the tokens say besides the value, or that is bound to it, is the figure's own."""

from __future__ import annotations

import pytest

from tests.verify.material import project


@pytest.mark.parametrize(
    ("text", "tokens", "fields", "stands"),
    [
        ("過去5年間の成長率は30%だった。", "過去5年間, 30%", "number: 1|period: P5Y", True),
        ("過去5年間の成長率は30%だった。", "過去5年間, 30%", "number: 1|period: P60M", True),
        ("過去5年間の成長率は30%だった。", "過去5年間, 30%", "number: 1|period: P3Y", False),
        ("過去5年間の成長率は30%だった。", "30%", "number: 0|period: P3Y", False),
        ("2030年に30%とする。", "2030年に30%", "number: 0|target_date: 2030", True),
        ("2030年に30%とする。", "2030年に30%", "number: 0|target_date: 2035", False),
        ("2030年に30%とする。", "30%", "number: 0|target_date: 2035", False),
        ("2023年に30%だった。", "2023年に30%", "number: 0|as_of: 2023-06", True),
        ("2023年に30%だった。", "2023年に30%", "number: 0|as_of: 2024", False),
    ],
)
def test_a_time_of_the_tokens(text: str, tokens: str, fields: str, stands: bool) -> None:
    number, field = fields.split("|")
    brief = f"""
figures:
  - id: x
    subjects: [thing]
    measure: m
    value: 30
    unit: percent
    {field}
    evidence: [{{seed: text, paragraph: 1, exact: [{tokens}], {number}}}]
"""
    assert (not project({"text": ("ja", text)}, {"brief": brief}).verify().problems) == stands
