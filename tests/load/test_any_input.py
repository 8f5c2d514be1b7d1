"""Whatever the bytes: a value and problems, never an exception; and places that hold."""

from __future__ import annotations

from typing import Any

import yaml
from briefsmith.load import load
from briefsmith.load.node import Node
from briefsmith.problems import Checked
from briefsmith.text.unseen import never_written
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.load.reading import read

PATHS = st.sampled_from(
    ["briefs/a.yml", "seeds/b.yml", "briefs/registry/companies.yml", "briefs/registry/tensions.yml", "briefs/registry/"
     "measures.yml", "briefs/registry/systems/x.yml", "briefs/registry/odd.yml", "elsewhere.yml", "briefs/Bad Id.yml"]
)  # fmt: skip
# Pieces from which mistakes are made far more often than from random bytes.
PIECES = st.sampled_from(
    [": ", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", "#", " #x", "[[", "]]", '"', "'", "|", ">", "&a",
     ":", "*a", "!x", "@", "%", "`", "\t", "\\", "---\n", "? ", "\r\n", "\u2028", "~", "<<: ", "...", "\ufeff", "60",
     "7e9", "日本", "a", "id", "title", "figures", "sora", "evidence", "value", "briefs", "x#y"]
)  # fmt: skip


@settings(deadline=None)
@given(st.dictionaries(PATHS, st.binary(max_size=200), max_size=4))
def test_any_bytes(files: dict[str, bytes]) -> None:
    assert isinstance(load(files), Checked)


@settings(max_examples=500, deadline=None)
@given(st.dictionaries(PATHS, st.lists(PIECES, max_size=30).map("".join), max_size=3))
def test_any_text(files: dict[str, str]) -> None:
    checked = load({path: text.encode() for path, text in files.items()})
    assert checked.value is not None
    for problem in checked.problems:
        lines = files[problem.where.file].replace("\r\n", "\n").split("\n")
        assert 1 <= problem.where.line <= len(lines) + 1
        assert problem.where.column >= 1
        assert problem.message


FIELDS = ("title", "seeds", "topics", "figures", "events", "id", "value", "evidence", "exact", "aliases", "text", "id")
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["sora", "", "#x", "[[a]]", "日本", "2024-02", "b#c"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(PATHS, VALUES)
@example("briefs/a.yml", {"seeds": [[], "sora"]})
def test_any_well_formed_yaml(path: str, value: object) -> None:
    assert load({path: yaml.safe_dump(value, allow_unicode=True).encode()}).value is not None


LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffe\uffff")
TEXTS = st.text(LETTERS).filter(lambda text: next(never_written(text), None) is None)
TREES: st.SearchStrategy[Any] = st.recursive(
    TEXTS | st.integers(-(10**30), 10**30) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


def leaves(node: Node) -> list[Node]:
    if node.items is None:
        return [node]
    inner = node.items.values() if isinstance(node.items, dict) else node.items
    return [leaf for child in inner for leaf in leaves(child)]


class Quoting(yaml.SafeDumper):
    """Writes every text in quotes: PyYAML knows only the words of YAML 1.1."""


Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


@settings(max_examples=300, deadline=None)
@given(TREES, st.booleans())
def test_what_another_program_writes_is_read_back_with_its_places(value: object, flow: bool) -> None:
    text = yaml.dump(value, Dumper=Quoting, allow_unicode=True, default_flow_style=flow, width=10_000)
    checked = read(text)
    assert checked.problems == ()
    assert checked.value
    source, root = checked.value.source, checked.value.root
    assert root
    assert root.value == value
    for leaf in leaves(root):
        where = source.where(leaf.start)
        assert (where.line, where.column) == (leaf.line, leaf.column)
        if isinstance(leaf.value, int) and not isinstance(leaf.value, bool):
            assert source.text[leaf.start : leaf.end] == str(leaf.value)
