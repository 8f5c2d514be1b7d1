"""`[[…]]` in Markdown: what is found, where, and what is left alone."""

import pytest
from briefsmith.text.wikilinks import find_links
from hypothesis import given
from hypothesis import strategies as st

FOUND = {
    "an id": ("see [[openai]].", [("openai", None, "[[openai]]")]),
    "an id with words": ("[[openai|the lab]]", [("openai", "the lab", "[[openai|the lab]]")]),
    "an item of this brief": ("[[#clip-length]]", [("#clip-length", None, "[[#clip-length]]")]),
    "an item of another": ("[[sora#clip|60 s]]", [("sora#clip", "60 s", "[[sora#clip|60 s]]")]),
    "two side by side": ("[[a]][[b]]", [("a", None, "[[a]]"), ("b", None, "[[b]]")]),
    "white space around the id": ("[[ a | b ]]", [("a", "b", "[[ a | b ]]")]),
    "empty words are no words": ("[[a|]]", [("a", None, "[[a|]]")]),
    "words over a line end": ("[[a|long\nwords]]", [("a", "long words", "[[a|long\nwords]]")]),
    "in a list": ("- [[a]]\n- `[[b]]`\n- [[c]]", [("a", None, "[[a]]"), ("c", None, "[[c]]")]),
    "deep in a list": ("- x\n    - [[a]]\n", [("a", None, "[[a]]")]),
    "in a heading": ("# On [[a]]\n", [("a", None, "[[a]]")]),
    "in bold": ("**[[a]]** and `x`", [("a", None, "[[a]]")]),
    "beside a lone backtick": ("a ` [[b]]", [("b", None, "[[b]]")]),
    "after an escaped backslash": (r"\\[[a]]", [("a", None, "[[a]]")]),
    "in Japanese": ("これは[[sora|ソラ]]です", [("sora", "ソラ", "[[sora|ソラ]]")]),
}

NOT_FOUND = {
    "a code span": "`[[a]]`",
    "a code span of two backticks": "`` ` [[a]] ``",
    "a code span over two lines": "`x\n[[a]]`",
    "fenced code": "```\n[[a]]\n```",
    "fenced with tildes": "~~~\n[[a]]\n~~~\n",
    "indented code": "x\n\n    [[a]]\n",
    "fenced code in a list": "- x\n\n  ```\n  [[a]]\n  ```\n",
    "an address": "[x](http://example.com/[[a]])",
    "an escape": r"\[[a]]",
    "no target": "[[]] [[ ]] [[|words]]",
    "a paragraph between": "[[a|x\n\ny]]",
    "single brackets": "[a] and [b](c)",
    "three parts": "[[a|b|c]]",
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str) -> None:
    text, expected = FOUND[name]
    assert [
        (link.target, link.words, text[link.start : link.end]) for link in find_links(text, blocks=True)
    ] == expected


@pytest.mark.parametrize("name", NOT_FOUND)
def test_not_found(name: str) -> None:
    assert find_links(NOT_FOUND[name], blocks=True) == ()


@given(st.text("[]|#a \n`~\\-*(", max_size=60))
def test_every_link_is_where_it_says_and_nothing_raises(text: str) -> None:
    end = 0
    for link in find_links(text, blocks=True):
        assert link.start >= end
        end = link.end
        raw = text[link.start : link.end]
        assert raw.startswith("[[")
        assert raw.endswith("]]")
        assert link.target in raw
