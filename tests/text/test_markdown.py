"""Markdown from YAML: one form that both readers take alike, and nothing in it that the page would obey."""

from __future__ import annotations

import json

import pytest
from briefsmith.text.markdown import escape, normal, plain, retarget, tree
from briefsmith.text.markdown_read import parse, parse_line
from briefsmith.text.markdown_tree import Paragraph, as_json, single_line
from briefsmith.text.markdown_write import write_line
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.text.material import PLAIN, html, read, words

LINES = {
    "a fence": ("```\n<script>\n```", "`<script>`"),
    "a fence that is never closed": ("```\n<script>", "&#96;&#96;&#96; &lt;script&gt;"),
    "tildes": ("~~~\n<b>", "&#126;&#126;&#126; &lt;b&gt;"),
    "four spaces": ("    <script>", "&lt;script&gt;"),
    "a tab": ("\t<b>", "&lt;b&gt;"),
    "a list": ("- a\n- b", "\\- a - b"),
    "a number": ("2024. Then", "2024\\. Then"),
    "a heading": ("# a", "\\# a"),
    "a heading below": ("a\n---", "a ---"),
    "a quotation": ("> a", "&gt; a"),
    "a hard end of a line": ("a\\\nb  \n**c  \nd**", "a b **c d**"),
    "paragraphs": ("a\n\n\nb", "a b"),
}


@pytest.mark.parametrize("name", LINES)
def test_a_line_is_a_line_whatever_it_looks_like(name: str) -> None:
    text, expected = LINES[name]
    assert write_line(parse_line(text)) == expected


@given(
    st.lists(
        st.sampled_from(
            ["```", "~~~", "\n", "\n\n", "    ", "\t", "- ", "1. ", "# ", "> ", "---", "`", "x", "<b>", "  \n", "**"]
        )
    )
)
def test_a_line_is_read_as_one_paragraph_and_again_as_itself(parts: list[str]) -> None:
    nodes = parse_line("".join(parts))
    written = write_line(nodes)
    assert "\n" not in written
    assert all(isinstance(block, Paragraph) for block in parse(written))
    assert len(parse(written)) == bool(nodes)
    assert write_line(parse_line(written)) == written


NORMAL = {
    "lines of a paragraph are one": ("a\nb", "a b"),
    "paragraphs": ("a\n\n\n\nb", "a\n\nb"),
    "emphasis": ("_a_ __b__ ***c***", "*a* **b** ***c***"),
    "emphasis within its own kind": ("**a __b__ c**", "**a b c**"),
    "a link stands around bold": ("**[x](http://a.b)**", "[**x**](http://a.b)"),
    "headings": ("A\n===\n\n### B #", "# A\n\n### B"),
    "lists nest at four": ("* a\n  * b\n* c", "-   a\n    -   b\n-   c"),
    "lists with space": ("- a\n\n- b", "-   a\n\n-   b"),
    "numbered lists count": ("3. a\n3. b", "3.  a\n4.  b"),
    "two lists side by side are one": ("- a\n\n* b", "-   a\n-   b"),
    "empty items go": ("- a\n-\n- b", "-   a\n-   b"),
    "quotations": ("> a\nb\n\n> c", "> a b\n\n> c"),
    "lines": ("a  \nb\\\nc", "a  \nb  \nc"),
    "a rule": ("a\n\n---", "a\n\n***"),
    "code": ("`` a`b ``", "``a`b``"),
    "fenced code": ("~~~python\nx\n~~~", "```python\nx\n```"),
    "fenced code that holds a fence": ("~~~\n```\n~~~", "````\n```\n````"),
    "code in a list is lines of code": ("- a\n\n  ```\n  b\n    c\n  ```", "-   a\n\n    `b`  \n    `\u00a0\u00a0c`"),
    "a title of a link goes": ("[x](http://a.b 'title')", "[x](http://a.b)"),
    "an address in brackets": ("<http://a.b>", "[http://a.b](http://a.b)"),
    "a picture is its description": ("![a *b*](http://c/d.png)", "a *b*"),
    "entities are characters": ("&eacute; &lt;b&gt; &#42;", "é &lt;b&gt; \\*"),
    "a reference definition stays visible": ("[x]: http://a.b", "\\[x\\]: http://a.b"),
    "an exclamation before a link": ("wow![](x) \\![y](http://a.b)", "wow \\![y](http://a.b)"),
    "bold that cannot be written goes, its words stay": ('x**"**[a](http://b.c)**"**x', None),
    "nothing": ("", ""),
    "only space": (" \n\n \t ", ""),
}


@pytest.mark.parametrize("name", NORMAL)
def test_normal_form(name: str) -> None:
    text, expected = NORMAL[name]
    if expected is not None:
        assert normal(text) == expected
    assert normal(normal(text)) == normal(text)
    assert words(plain(normal(text))) == words(plain(text))


HOSTILE = {
    "an element": "<img src=x onerror=alert(1)>",
    "an escaped element": "\\<img src=x onerror=alert(1)>",
    "a block": "<script>alert(1)</script>",
    "an element over two lines": "<img\nsrc=x\nonerror=alert(1)>",
    "an element as entities": "&lt;img src=x onerror=alert(1)&gt;",
    "a comment": "<!-- x -->",
    "a declaration": "<!DOCTYPE html> <?php x ?> <![CDATA[x]]>",
    "an element in bold": "**<b onclick=x>y</b>**",
    "Markdown within HTML": '<div markdown="1">*x*</div>',
    "a script as address": "[x](javascript:alert(1))",
    "a script as address, hidden": "[x](java\tscript:alert(1)) [x](&#106;avascript:alert(1)) [x](JAVASCRIPT:alert(1))",
    "a script in pointed brackets": "<javascript:alert(1)> [x](<javascript:alert(1)>)",
    "data as address": "[x](data:text/html;base64,PHN2Zz4=) ![x](data:image/png;base64,AAAA)",
    "other schemes": "[x](vbscript:x) [x](file:///etc/passwd) [x](ftp://a.b) [x](blob:x)",
    "a picture": "![x](http://example.com/track.png)",
    "a link defined elsewhere": "[x][y]\n\n[y]: javascript:alert(1)",
    "attributes of a word": "*x*{: onclick=alert(1) } *y*{ onclick=alert(1) }",
    "attributes of a block": "x\n{: onclick=alert(1) }",
    "attributes of a heading": "# x {: onclick=alert(1) }\n\n# y {#id .class}",
    "attributes of code": "```{.python onclick=alert(1)}\nx\n```",
    "attributes of a link": "[x](http://a.b){: target=_blank onclick=alert(1) }",
    "attributes in a list": "- x\n{: onclick=alert(1) }\n- y",
    "an address that leaves its quotes": "[x](http://a.b/\"onmouseover=alert(1)//') [x](<http://a.b/ onclick=x>)",
    "a footnote": "x[^1]\n\n[^1]: note",
    "an admonition": '!!! danger "x"\n    y',
    "details": '??? note\n    y\n\n???+ note "x"\n    y',
    "tabs": '=== "x"\n    y',
    "blocks": "/// details | x\ny\n///",
    "a file": '--8<-- "pyproject.toml"',
    "files": "--8<--\npyproject.toml\n--8<--",
    "a file in code": '```\n--8<-- "pyproject.toml"\n```',
    "a file in a list": '- x\n\n  --8<-- "pyproject.toml"',
    "an abbreviation": "*[HTML]: x\n\nHTML",
    "a table of contents": "[TOC]",
    "a template": "{{ config }} {% include 'x' %} {# x #}",
    "a table": "| a | b |\n|---|---|\n| c | d |",
    "a definition": "x\\\n:   y",
    "a task": "- [ ] x\n- [x] y",
    "marks, inserts, deletions": "==a== ^^b^^ ~~c~~ H~2~O x^2^ {++a++} {--b--} {>>c<<} {~~a~>b~~}",
    "keys": "++ctrl+alt++",
    "an emoji": "x :smile: :material-check:",
    "an arithmetic": "1. one\n\n1\\. two\n\n2025. three",
    "a mail address": "<a@b.c>",
    "characters that Python-Markdown uses": "\x02klzzwxh:0000\x03 \x02amp\x03 x",
    "line ends": "a\x85b\u2028c\x0bd\x1ee\r\nf\rg",
    "backslashes": "\\\\ \\* \\\\* a\\b \\\\`x`",
    "entities that stay": "&amp;lt; &amp;#60; &amp;amp;",
    "a header line": "x\n\n--- \n\ny\n===",
    "code with an element": "`<b>` ``<i>``",
    "indented": "    <b>x</b>",
    "code in a quotation": "> ```\n> <b>x</b>\n> ```",
    "an admonition alone": '!!! danger "x"',
    "a tab alone": '=== "x"',
    "starred": "\\*x\\* \\_x\\_ \\**x\\**",
    "list marks": "\\+ x\n\n\\- x\n\n\\* x",
    "a list mark after a line end": "\n- x",
    "an unclosed element": "\\<img src=x onerror=alert(1) x=",
    "a code that reaches over": "`a\n\n<b>`",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_an_author_writes_is_words_on_the_page(name: str) -> None:
    text = HOSTILE[name]
    page = read(normal(text))
    assert words(page.text) == words(plain(text)), html(normal(text))
    assert page.tags <= PLAIN
    assert page.attributes <= {("a", "href"), ("code", "class"), ("pre", "class"), ("div", "class"), *IDS}
    assert all(link.startswith(("http://a.b", "mailto:a@b.c", "http://example.com")) for link in page.links)


# Material gives headings an id of their own words.
IDS = {(f"h{n}", "id") for n in range(1, 7)}


@pytest.mark.parametrize("name", HOSTILE)
def test_escaped_text_is_that_text(name: str) -> None:
    shown = words(single_line(HOSTILE[name]))
    page = read(escape(HOSTILE[name]))
    assert words(page.text) == shown, html(escape(HOSTILE[name]))
    assert page.tags <= {"p"}
    assert not page.attributes


@pytest.mark.parametrize("name", HOSTILE)
def test_escaped_text_in_a_cell_is_that_text(name: str) -> None:
    cell = escape(HOSTILE[name])
    page = read(f"| a | b |\n|---|---|\n| {cell} | y |\n")
    assert words(page.text) == words(f"ab{single_line(HOSTILE[name])}y"), cell
    assert page.tags <= {"table", "thead", "tbody", "tr", "th", "td"}


def test_escaped_text_stays_readable() -> None:
    assert escape("Kling 1.0 (2024): 60 s, 3–5 % & more; “yes”") == "Kling 1.0 (2024): 60 s, 3–5 % & more; “yes”"


def test_retarget_turns_logical_links_into_what_the_page_wants() -> None:
    text = "Clips of [60 seconds](brief:chinese-sora#clip-length) by [**Open** AI](brief:openai), [out](https://a.b)."
    seen: list[tuple[str, str]] = []

    def change(href: str, written: str) -> str | None:
        seen.append((href, written))
        return f"{written}[^clip-length]" if "#" in href else None

    assert retarget(text, change) == "Clips of 60 seconds[^clip-length] by **Open** AI, [out](https://a.b)."
    assert seen == [("brief:chinese-sora#clip-length", "60 seconds"), ("brief:openai", "**Open** AI")]


def test_retarget_reaches_every_block() -> None:
    text = "# [a](brief:a)\n\n- [b](brief:b)\n  - [c](brief:c)\n\n> [d](brief:d)\n\n**[e](brief:e)** `[f](brief:f)`"
    found: list[str] = []
    retarget(text, lambda href, _: found.append(href) or None)
    assert found == ["brief:a", "brief:b", "brief:c", "brief:d", "brief:e"]


def test_a_footnote_after_words_is_read_as_one() -> None:
    text = retarget("It is [60 s](brief:a#b): long![x](brief:c)", lambda href, w: f"{w}[^b]")
    page = read(f"{text}\n\n[^b]: Note.\n")
    assert "sup" in page.tags


def test_the_tree_is_json() -> None:
    (paragraph,) = tree("a *b* `c` [d](http://e.f)")
    assert json.loads(json.dumps(as_json(paragraph))) == {
        "kind": "paragraph",
        "children": [
            {"kind": "text", "text": "a "},
            {"kind": "emphasis", "children": [{"kind": "text", "text": "b"}]},
            {"kind": "text", "text": " "},
            {"kind": "code", "text": "c"},
            {"kind": "text", "text": " "},
            {"kind": "link", "href": "http://e.f", "children": [{"kind": "text", "text": "d"}]},
        ],
    }
    (items,) = tree("2. a\n3. b")
    assert as_json(items)["items"] == [
        [{"kind": "paragraph", "children": [{"kind": "text", "text": word}]}] for word in "ab"
    ]


MARKS = """
* ** _ ` ``` - [ ] ( ) < &lt; & x Sora 日本 [a](http://e.f) [b](brief:x#y) ![p](q) <b> {: [^1] | ! ~ ^ == ++ :x: \\ $
--- = + - . 1 # > ' " <!-- --> !!! /// *[x]: [^1]: === javascript: {{ }}
"""
SPACES = (
    "\n",
    "\n\n",
    " ",
    "    ",
    "\t",
    "  \n",
    "\\\n",
    "\u00a0",
    "\x02",
    "\x85",
    "- ",
    "1. ",
    ":   d",
    "a | b\n--|--\nc | d",
)
PIECES = (*MARKS.split(), *SPACES)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=10).map("".join) | st.text(max_size=40)
QUIET = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@QUIET
@given(TEXTS)
def test_the_normal_form_is_one_and_keeps_every_word(text: str) -> None:
    once = normal(text)
    assert normal(once) == once
    assert words(plain(once)) == words(plain(text))


@QUIET
@given(TEXTS)
def test_the_page_shows_the_words_and_nothing_else(text: str) -> None:
    page = read(normal(text))
    assert words(page.text) == words(plain(text))
    assert page.tags <= PLAIN


@QUIET
@given(TEXTS)
def test_escaped_text_shows_itself(text: str) -> None:
    page = read(escape(text))
    assert words(page.text) == words(single_line(text))
    assert page.tags <= {"p"}
