"""Files made to hurt: each is refused with a problem, early, and without a crash."""

from __future__ import annotations

import pytest
from briefsmith.load import load
from briefsmith.load.source import LARGEST_FILE
from briefsmith.load.tree import DEEPEST, LARGEST_GROWTH

from tests.load.reading import read, told


def laughs(levels: int, each: int) -> str:
    lines = ["a0: &a0 [ha, ha, ha]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * each)}]" for n in range(1, levels)]
    return "\n".join(lines)


HOSTILE = {
    "a billion laughs": laughs(12, 10),
    "many aliases of one long list": f"a: &a [{', '.join(['x'] * 1000)}]\nb: [{', '.join(['*a'] * 1000)}]",
    "lists 100,000 deep": "[" * 100_000,
    "mappings 100,000 deep": "{a: " * 100_000,
    "block lists 100,000 deep": "- " * 100_000,
    "indentation 900 deep": "\n".join(" " * n + "a:" for n in range(900)),
    "fifty megabytes in one scalar": "a: " + "x" * 50_000_000,
    "an alias of itself": "a: &a [*a]",
    "an alias of what is around it": "a: &a {b: {c: *a}}",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_too_large(text: str) -> None:
    checked = read(text)
    assert [line.partition(" ")[2] for line in told(checked.problems)] == ["yaml-too-large"]
    assert checked.value is None or checked.value.broken


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_it_harms_no_other_file(text: str) -> None:
    good = b"title: x\ntype: report\nlanguage: en\n"
    checked = load({"seeds/good.yml": good, "seeds/bad.yml": text.encode()})
    assert checked.value
    assert [seed.id for seed in checked.value.seeds] == ["good"]
    assert {problem.where.file for problem in checked.problems if problem.code == "yaml-too-large"} == {"seeds/bad.yml"}


def test_the_bounds_leave_room_for_real_files() -> None:
    assert read("{a: " * DEEPEST + "}" * DEEPEST).problems == ()
    assert read("a: &a [x, y, z]\n" + "\n".join(f"k{n}: *a" for n in range(LARGEST_GROWTH // 4))).problems == ()
    assert read(b"# " + b"x" * (LARGEST_FILE - 2)).problems == ()


@pytest.mark.parametrize(
    "line",
    ["a: b: c", "a: @b", "- [[x]] y", "a:b", "a: 'b", "a: 'b' c", "a: {b: #c}", "\tx", "a: %", "x", "]", "a: |b"],
)
def test_a_thousand_mistakes_cost_no_more_than_a_long_file(line: str) -> None:
    """Reading goes on after most mistakes, but not for ever."""
    text = "\n".join(f"k{n}: 1\n{line}" for n in range(20_000))
    checked = read(text)
    assert checked.problems
    assert checked.value
    assert len(checked.problems) < 1000
