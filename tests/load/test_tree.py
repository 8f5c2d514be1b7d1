"""The YAML reader: values, places, and what it refuses."""

from __future__ import annotations

from decimal import Decimal

import pytest
from briefsmith.load.node import Node

from tests.load.reading import read, told


def root(text: str | bytes) -> Node:
    checked = read(text)
    assert checked.problems == ()
    assert checked.value
    assert checked.value.root
    return checked.value.root


def test_values_as_written() -> None:
    text = """
    size: 7e9
    word: no
    month: 2024-02
    day: 2024-02-15
    quoted: "60"
    block: |
      one
      two
    folded: >-
      one
      two
    list: [a, 1, null, true]
    forced: !!str 60
    """
    assert root(text).value == {
        "size": Decimal("7e9"),
        "word": "no",
        "month": "2024-02",
        "day": "2024-02-15",
        "quoted": "60",
        "block": "one\ntwo\n",
        "folded": "one two",
        "list": ["a", 1, None, True],
        "forced": "60",
    }


PLACES = """\
見出し: 日本語の値
list:
  - {和: 一, 洋: two}
  - 🎬: after a wide character
block: |
  text
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), (1, 1)),
        (("見出し",), (1, 6)),
        (("list",), (3, 3)),
        (("list", 0), (3, 5)),
        (("list", 0, "和"), (3, 9)),
        (("list", 0, "洋"), (3, 15)),
        (("list", 1), (4, 5)),
        (("list", 1, "🎬"), (4, 8)),
        (("block",), (5, 8)),
    ],
)
def test_places_count_characters(path: tuple[str | int, ...], place: tuple[int, int]) -> None:
    node = root(PLACES).at(path)
    assert node
    assert (node.line, node.column) == place


def test_places_of_keys() -> None:
    keys = root(PLACES).keys
    assert keys
    assert {name: (key.line, key.column) for name, key in keys.items()} == {
        "見出し": (1, 1),
        "list": (2, 1),
        "block": (5, 1),
    }


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system(end: str) -> None:
    node = root(f"a: 1{end}b: 2{end}").at(("b",))
    assert node
    assert (node.line, node.column, node.value) == (2, 4, 2)


def test_a_byte_order_mark_takes_no_column() -> None:
    node = root(b"\xef\xbb\xbfa: 1").at(("a",))
    assert node
    assert (node.line, node.column) == (1, 4)


@pytest.mark.parametrize("char", ["\u2028", "\u2029", "\x85"])
def test_odd_line_breaks_are_characters_within_a_line(char: str) -> None:
    """YAML 1.1 and libyaml end a line there; YAML 1.2 and every editor do not."""
    tree = root(f"a: one{char}two\nb: 'x{char}y' # c\nd: 1")
    assert tree.value == {"a": f"one{char}two", "b": f"x{char}y", "d": 1}
    last = tree.at(("d",))
    assert last
    assert last.line == 3


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "\ufeff"])
def test_a_file_may_say_nothing(text: str) -> None:
    checked = read(text)
    assert checked.problems == ()
    assert checked.value
    assert checked.value.root is None or checked.value.root.value is None


def test_an_alias_is_the_value_it_names_at_its_own_place() -> None:
    tree = root("a: &x [1, 2]\nb: *x\n")
    node = tree.at(("b",))
    assert tree.value == {"a": [1, 2], "b": [1, 2]}
    assert node
    assert (node.line, node.column) == (2, 4)


REFUSED = [
    ("a second document", "a: 1\n---\nb: 2\n", "2:1 yaml-syntax"),
    ("the same key twice", "a: 1\nb: 2\na: 3\n", "3:1 yaml-duplicate-key"),
    ("the same key twice in braces", "{a: 1, 'a': 2}", "1:8 yaml-duplicate-key"),
    ("a number as key", "日本: {2024: x}", "1:6 yaml-key"),
    ("nothing as key", "~: x", "1:1 yaml-key"),
    ("true as key", "true: x", "1:1 yaml-key"),
    ("a list as key", "[a]: x", "1:1 yaml-key"),
    ("a mapping as key", "{a: b}: x", "1:1 yaml-key"),
    ("a Python tag", "a: !!python/object/apply:os.system ['true']", "1:4 yaml-tag"),
    ("a tag of one's own", "a: !secret x", "1:4 yaml-tag"),
    ("a binary tag", "a: !!binary aGVq", "1:4 yaml-tag"),
    ("a timestamp tag", "a: !!timestamp 2024-01-01", "1:4 yaml-tag"),
    ("an absurd number", "a: 1e999999999", "1:4 field-value"),
    ("not UTF-8", b"a: 1\nb: caf\xe9", "2:7 yaml-encoding"),
    ("UTF-16", "a: 1".encode("utf-16"), "1:1 yaml-encoding"),
    ("a NUL", "a: 日\0", "1:5 yaml-encoding"),
    ("an escape character", "a: 1\nb: \x1b[31m", "2:4 yaml-encoding"),
    ("a second byte order mark", "a: \ufeffb", "1:4 yaml-encoding"),
    ("a lone surrogate", b"a: \xed\xa0\x80", "1:4 yaml-encoding"),
]


@pytest.mark.parametrize(("text", "problem"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refused(text: str | bytes, problem: str) -> None:
    assert told(read(text).problems) == [problem]


def test_a_repeated_key_keeps_its_first_value() -> None:
    checked = read("a: 1\na: 2")
    assert checked.value
    assert checked.value.root
    assert checked.value.root.value == {"a": 1}


def test_a_tag_does_nothing() -> None:
    checked = read("a: !!python/object/apply:os.system ['echo']")
    assert checked.value
    assert checked.value.root
    assert checked.value.root.value == {"a": ["echo"]}
