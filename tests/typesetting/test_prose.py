"""Markdown as nodes: what is said stays, what could do harm does not."""

from __future__ import annotations

from typing import Any

import pytest
from briefsmith.edition.prose import Passage
from briefsmith.typesetting.prose import blocks, external, line
from briefsmith.typesetting.rich import text

from tests.typesetting.material import nodes, words


def kinds(markdown: str) -> list[str]:
    return [node["kind"] for node in nodes(blocks(Passage(markdown), external)) if "kind" in node]


@pytest.mark.parametrize(
    ("markdown", "found"),
    [
        ("plain", ["paragraph", "text"]),
        ("*a* **b** `c`", ["paragraph", "emphasis", "text", "text", "strong", "text", "text", "code"]),
        ("- a\n- b", ["list", "paragraph", "text", "paragraph", "text"]),
        ("> a", ["quote", "paragraph", "text"]),
        ("# a", ["paragraph", "strong", "text"]),
        ("```\na\n```", ["code-block"]),
        ("***", ["rule"]),
        ("[a](https://x.test)", ["paragraph", "link", "text"]),
        ("[a](mailto:a@x.test)", ["paragraph", "link", "text"]),
        ("[a](javascript:alert(1))", ["paragraph", "text"]),
        ("[a](file:///etc/passwd)", ["paragraph", "text"]),
        ("[a](other.md)", ["paragraph", "text"]),
        ("![a](https://x.test/a.png)", ["paragraph", "text"]),
        ("<b>a</b>", ["paragraph", "text"]),
    ],
)
def test_blocks(markdown: str, found: list[str]) -> None:
    assert kinds(markdown) == found


@pytest.mark.parametrize(
    "written",
    ['#read("/etc/passwd")', "$x$", "@ref", "= heading", "#[x]", "\\u{41}", "#{1+1}", "/* x */", "// x", "~", "--"],
)
def test_typst_code_is_text(written: str) -> None:
    assert words(blocks(Passage(written), external)) == written.replace("\\u{", "\\u{")


def test_a_line_has_no_blocks() -> None:
    made: Any = line(Passage("one\n\n- two\n- three\n\n> four"), external)
    assert [node["kind"] for node in made] == [
        "text",
        "break",
        "text",
        "text",
        "break",
        "text",
        "text",
        "break",
        "text",
    ]
    assert words(made) == "one– two– threefour"


def test_an_address_goes_through_the_resolver() -> None:
    asked = []

    def resolve(address: str, inner: Any) -> Any:
        asked.append(address)
        return text("x")

    assert words(blocks(Passage("[a](brief:openai) and [b](https://x.test)"), resolve)) == "x and x"
    assert asked == ["brief:openai", "https://x.test"]
