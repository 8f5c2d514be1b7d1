"""The mistakes people make with YAML: reported where they are, with the fix, and read on as they were meant."""

from __future__ import annotations

import pytest

from tests.load.reading import read

U, S = "yaml-unquoted", "yaml-syntax"

# What is written, what is reported, what the hint holds, and what is read on with (None: nothing more of this file).
MISTAKES: dict[str, tuple[str, str, str, object]] = {
    "a reference becomes a comment": (
        "a: #original-plan\nb: 1", f"1:4 {U}", "write '#original-plan'", {"a": "#original-plan", "b": 1},
    ),
    "a reference in a list": ("- #x\n- y", f"1:3 {U}", "'#x'", ["#x", "y"]),
    "a text is cut short": (
        "a: 日本 more than #1 of them  # really\nb: 1", f"1:4 {U}", "'日本 more than #1 of them'",
        {"a": "日本 more than #1 of them", "b": 1},
    ),
    "a reference in brackets": ("a: [x, #y]\nb: 1", f"1:8 {U}", "'#y'", {"a": ["x", "#y"], "b": 1}),
    "a reference in braces": ("a: {s: #x, t: 1}\nb: 1", f"1:8 {U}", "'#x'", {"a": {"s": "#x", "t": 1}, "b": 1}),
    "a link is a list in a list": ("a: [[openai]]\nb: 1", f"1:4 {U}", "'[[openai]]'", {"a": "[[openai]]", "b": 1}),
    "a text begins with a link": (
        "- [[openai]] and [[sora]]\n- b", f"1:3 {U}", "'[[openai]] and [[sora]]'", ["[[openai]] and [[sora]]", "b"],
    ),
    "a link in braces": (
        "a: {role: [[x]] and y, b: 1}", f"1:11 {U}", "'[[x]] and y'", {"a": {"role": "[[x]] and y", "b": 1}},
    ),
    "a comma in braces": (
        "- {role: makes phones, cars, id: x}", f"1:10 {U}", "'makes phones, cars'",
        [{"role": "makes phones, cars", "id": "x"}],
    ),
    "two commas in braces": (
        "{id: x, role: phones, cars, ships}", f"1:15 {U}", "'phones, cars, ships'",
        {"id": "x", "role": "phones, cars, ships"},
    ),
    "a thousands comma in braces": ("{exact: 3,800億}", f"1:9 {U}", "'3,800億'", {"exact": "3,800億"}),
    "a thousands comma in brackets": ("[3,800億, 60秒]", f"1:2 {U}", "'3,800億'", ["3,800億", "60秒"]),
    "no space after a colon": ("b: 1\ntitle:日本\nc: 2", f"2:1 {U}", "title: ", {"b": 1, "title": "日本", "c": 2}),
    "no space after a colon in braces": ("{id:x, role: y}", f"1:2 {U}", "`id: x`", {"id": "x", "role": "y"}),
    "a colon in a text": (
        "title: Sora: a story  # c\nb: 1", f"1:8 {U}", "'Sora: a story'", {"title": "Sora: a story", "b": 1},
    ),
    "a colon in an item's text": (
        "- id: x\n  why: because: so\n- y", f"2:8 {U}", "'because: so'", [{"id": "x", "why": "because: so"}, "y"],
    ),
    "a colon in braces": ("{a: x: y, b: 1}", f"1:5 {U}", "'x: y'", {"a": "x: y", "b": 1}),
    "a text begins with @": ("a: @zhou says\nb: 1", f"1:4 {U}", "'@zhou says'", {"a": "@zhou says", "b": 1}),
    "a text begins with a backtick": ("a: `code` it\nb: 1", f"1:4 {U}", "'`code` it'", {"a": "`code` it", "b": 1}),
    "a text begins with %": ("a: %5\nb: 1", f"1:4 {U}", "'%5'", {"a": "%5", "b": 1}),
    "a text begins with @ in braces": ("{a: @x y, b: 1}", f"1:5 {U}", "'@x y'", {"a": "@x y", "b": 1}),
    "a text begins with *": ("a: *very* much\nb: 1", f"1:4 {U}", "'*very* much'", {"a": "*very* much", "b": 1}),
    "a text begins with **": ("a: **very** much", f"1:4 {U}", "'**very** much'", {"a": "**very** much"}),
    "a word after *": ("a: *very\nb: 1", f"1:4 {U}", "'*very'", {"a": "*very", "b": 1}),
    "a text begins with &": ("a: & more\nb: 1", f"1:4 {U}", "'& more'", {"a": "& more", "b": 1}),
    "a text begins with >": ("a: > 5 of them\nb: 1", f"1:4 {U}", "'> 5 of them'", {"a": "> 5 of them", "b": 1}),
    "a text begins with |": ("a: |x| is large", f"1:4 {U}", "'|x| is large'", {"a": "|x| is large"}),
    "a text goes on after its quotes": (
        'a: "Sora" is here\nb: 1', f"1:4 {U}", "'\"Sora\" is here'", {"a": '"Sora" is here', "b": 1},
    ),
    "an apostrophe in single quotes": (
        "a: 'it's here'\nb: 1", f"1:4 {U}", "'it''s here'", {"a": "'it's here'", "b": 1},
    ),
    "a quote never closed": ('a: "Sora\nb: 1', f"1:4 {S}", "close it", {"a": '"Sora', "b": 1}),
    "a quote closed by the next one": ('a: "Sora\nb: "x"\n', f"1:4 {S}", "close the quote", None),
    "a backslash in double quotes": (r'a: "C:\q"', f"1:7 {S}", "single quotes", {"a": r"C:\q"}),
    "a tab indents": ("a:\n\tb: 1", f"2:1 {S}", "spaces", None),
    "a tab indents a list": ("a:\n  - x\n\t- y", f"3:1 {S}", "spaces", None),
    "a tab within a block": ("a: |\n  x\n\ty", f"3:1 {S}", "", None),
    "a field too far right": ("a: 1\n  b: 2", f"2:3 {S}", "line it up", None),
    "a field too far left": ("a:\n  b: 1\n c: 1", f"3:2 {S}", "same column", None),
    "an item out of line": ("a:\n  - b\n - c", f"3:2 {S}", "same column", None),
    "a bracket never closed": ("a: [x, y\nb: 1\nc: 2", f"1:4 {S}", "]", None),
    "a brace never closed": ("a: {x: y\nb: 1\nc: 2", f"1:4 {S}", "}", None),
    "a brace closed by a bracket": ("a: {x: y]\nb: 1", f"1:9 {S}", "pairs", None),
    "a list on the line of its field": ("a: - x\n   - y", f"1:4 {S}", "own line", None),
    "a stray line": ("a: 1\nwhat is this\nb: 2", f"2:1 {S}", "field: value", {"a": 1, "b": 2}),
    "an empty place in braces": ("a: {b: 1,, c: 2}", f"1:10 {S}", "delete it", None),
}  # fmt: skip


@pytest.mark.parametrize(("written", "problem", "hint", "meant"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake(written: str, problem: str, hint: str, meant: object) -> None:
    checked = read(written)
    assert [f"{p.where.line}:{p.where.column} {p.code}" for p in checked.problems] == [problem]
    assert hint in (checked.problems[0].hint or "")
    assert checked.value
    assert checked.value.broken == (meant is None)
    if checked.value.root:
        assert checked.value.root.value == meant


def test_many_mistakes_of_one_file_are_told_together() -> None:
    checked = read("a: b: c\nd: @e\nf: [#g]\nh: [[i]] j\nk: 'l' m\nn: #o\np: {q: r, s}\n")
    assert [p.where.line for p in checked.problems] == [1, 2, 3, 4, 5, 6, 7]
    assert {p.code for p in checked.problems} == {"yaml-unquoted"}


def test_a_forgotten_dash_is_one_mistake() -> None:
    checked = read("- id: a\n  why: b\n  note: c\n  id: d\n  why: e\n  note: f\n- id: g\n  id: h")
    assert [p.where.line for p in checked.problems] == [4, 8]
    assert "put - before it" in (checked.problems[0].hint or "")


def test_several_mistakes_of_one_line_keep_their_columns() -> None:
    checked = read("a: [日本, #y, #z]\nb:x\n'c': {d: @e, f: g: h, i:j}  # end\nk: [x, 'y' z]\n")
    places = [(p.where.line, p.where.column) for p in checked.problems]
    assert places == [(1, 9), (1, 13), (2, 1), (3, 10), (3, 17), (4, 8), (3, 23)]
    assert checked.value
    root = checked.value.root
    assert root
    assert root.value == {
        "a": ["日本", "#y", "#z"],
        "b": "x",
        "c": {"d": "@e", "f": "g: h", "i": "j"},
        "k": ["x", "'y' z"],
    }
    moved = root.at(("b",))
    assert moved
    assert (moved.line, moved.column) == (2, 3)


NO_MISTAKE = [
    "a: b # a comment",
    "a: b  #",
    "a: # a comment\n  b: 1",
    "#!shebang\na: 1",
    "a: C#\nb: x#y",
    "a: '#x'",
    "a: 12:30",
    "a: http://x.org/#y",
    "[[a, b], [c, d]]",
    "a: [[1, 2], [3, 4]]",
    "a: {b: c, d: }",
    "a: {b: , c: d}",
    "a: [1, 200]",
    "a: [x, 800]",
    "a: |\n  #x\n  [[y]]: z",
    "a: >\n  b: c\n\n  'd' e\nf: 1",
    "a: one\n  two\n  three",
]


@pytest.mark.parametrize("written", NO_MISTAKE)
def test_no_mistake(written: str) -> None:
    assert read(written).problems == ()
