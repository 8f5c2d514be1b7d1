"""Values that exclude each other, and how many comparisons it takes to find them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from briefsmith.problems import Code
from briefsmith.text.quantities import Comparator
from briefsmith.verify import conflicts as module
from briefsmith.verify.conflicts import widened

from tests.verify.material import project


def figure(id: str, value: str, comparator: Comparator = "exactly", as_of: str = "2024") -> str:
    return (
        f"  - {{id: {id}, subjects: [thing], measure: m, value: {value}, unit: s, comparator: {comparator},\n"
        f'     as_of: "{as_of}", evidence: [{{seed: text, paragraph: 1, exact: 話}}]}}\n'
    )


def found(*figures: str) -> list[str]:
    made = project({"text": ("ja", "話")}, {"brief": "figures:\n" + "".join(figures)})
    problems = made.without_texts().problems
    return [problem.message for problem in problems if problem.code is Code.CONFLICT_UNCLASSIFIED]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (("60", "exactly"), ("60", "exactly"), False),
        (("60", "exactly"), ("61", "exactly"), True),
        (("60", "about"), ("61", "exactly"), False),
        (("60", "about"), ("66", "exactly"), True),
        (("60", "more-than"), ("60", "exactly"), True),
        (("60", "at-least"), ("60", "exactly"), False),
        (("60", "more-than"), ("9000", "exactly"), False),
        (("60", "less-than"), ("60", "at-least"), True),
        (("60", "at-most"), ("60", "at-least"), False),
        (("60", "less-than"), ("59", "more-than"), False),
        (("{min: 1, max: 2}", "exactly"), ("2", "exactly"), False),
        (("{min: 1, max: 2}", "exactly"), ("3", "exactly"), True),
        (("{min: 1, max: 2}", "exactly"), ("{min: 3, max: 4}", "about"), True),
        (("{from: 9, to: 5}", "exactly"), ("5", "exactly"), False),
        (("{from: 9, to: 5}", "exactly"), ("9", "exactly"), True),
        (("7e9", "exactly"), ("6.98e9", "exactly"), False),
        (("7e9", "exactly"), ("6.4e9", "exactly"), True),
        (("7e9", "exactly"), ("8e9", "exactly"), True),
        (("1.2", "exactly"), ("1.17", "exactly"), False),
        (("1000", "exactly"), ("1004", "exactly"), False),
        (("100", "exactly"), ("104", "exactly"), True),
        (("-60", "about"), ("-61", "exactly"), False),
        (("0", "exactly"), ("0.4", "exactly"), True),
    ],
)
def test_what_excludes_what(one: tuple[str, Comparator], other: tuple[str, Comparator], apart: bool) -> None:
    for first, second in ((one, other), (other, one)):
        assert bool(found(figure("a", *first), figure("b", *second))) is apart


def test_one_statement_made_often_is_one_warning() -> None:
    same = [figure(f"a{n}", "60") for n in range(5)]
    assert len(found(*same, figure("b", "30"))) == 1


def test_an_open_end_is_below_nothing() -> None:
    above, under = widened(Decimal(5), Decimal(5), "more-than"), widened(Decimal(5), Decimal(5), "less-than")
    assert under.below(above)
    assert not above.below(under)


def test_a_long_series_is_compared_with_its_neighbours_only(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = 0
    own = module._disagree

    def counted(*pair: object) -> bool:
        nonlocal calls
        calls += 1
        return own(*pair)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "_disagree", counted)
    days = [date(2020, 1, 1) + timedelta(days=n) for n in range(600)]
    assert not found(*(figure(f"d{n}", str(n), as_of=day.isoformat()) for n, day in enumerate(days)))
    assert calls <= len(days)
