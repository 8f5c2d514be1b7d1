"""Files made to hurt: each is refused with a problem, early, and without a crash."""

from __future__ import annotations

import gc

import pytest
from briefsmith.load import load
from briefsmith.load.source import LARGEST_FILE
from briefsmith.load.tree import DEEPEST, FEW_VALUES, LARGEST_GROWTH, LEAST_OF_A_VALUE
from briefsmith.model.entity import MOST_NAMES
from briefsmith.problems import MOST_TOLD, Code

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
    "values of one letter": "a:\n" + "- [b,b,b,b,b,b,b,b,b,b,b]\n" * 4_000,
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
    assert read("a: [" + "b," * (FEW_VALUES // 2) + "]").problems == ()
    assert read("a:\n" + f"- {'b' * LEAST_OF_A_VALUE}\n" * (4 * FEW_VALUES)).problems[0].message.startswith("this list")


def test_what_was_read_for_nothing_is_forgotten_at_once() -> None:
    """Each mistake has the file read again; else fifty readings of it would stay until somebody collects them."""
    gc.collect()
    gc.disable()
    try:
        read("".join(f"k{n}: 1\na: b: c\n" for n in range(100)))
        assert [one for one in gc.get_objects() if type(one).__name__ == "_Composer"] == []
    finally:
        gc.enable()


def test_files_of_the_registry_after_very_many_entries_are_not_read() -> None:
    """Nor is what they may hold missed."""
    large = "".join(f"s{n}: {{name: Thing {n}}}\n" for n in range(MOST_NAMES + 1))
    checked = load(
        {
            "briefs/registry/companies.yml": large.encode(),
            "briefs/registry/systems.yml": b"lamp: {name: Lamp, kind: model, owner: s1}\nother: [",
            "briefs/registry/topics.yml": b"lamps: {name: Lamps}\n",
        }
    )
    assert checked.value
    assert len(checked.value.entities) == MOST_NAMES + 1
    late = [problem for problem in checked.problems if "not read" in problem.message]
    assert {problem.where.file for problem in late} == {"briefs/registry/systems.yml", "briefs/registry/topics.yml"}
    assert [problem for problem in checked.problems if problem.code is Code.REF_UNKNOWN] == []


def test_a_record_of_very_many_mistakes_is_given_up() -> None:
    """Its file may name whatever is missing elsewhere."""
    items = "".join(f"  - {{id: e{n}, kk: 1}}\n" for n in range(MOST_TOLD))
    checked = load(
        {
            "briefs/first.yml": f"title: x\nevents:\n{items}".encode(),
            "briefs/registry/tensions.yml": b"- {id: t, kind: rounding, between: ['first#e3'], reading: x}\n",
        }
    )
    assert checked.value
    assert checked.value.briefs == ()
    (last,) = [problem for problem in checked.problems if "mistakes" in problem.message]
    assert last.message == f"a brief with {3 * MOST_TOLD + 4:,} mistakes, of which the first are told"
    assert {problem.where.file for problem in checked.problems} == {"briefs/first.yml"}


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
