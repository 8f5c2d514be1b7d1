"""The tree of Markdown back to text that CommonMark and Python-Markdown read alike, and that is safe in HTML.

The site is made by Python-Markdown with the extensions usual in Material for MkDocs. It lets `\\<img …>` through as a
live tag, gives elements attributes through `{: … }`, includes files at `--8<--`, and nests lists at four spaces. So
characters that mean something to either reader are written as escapes that both know (`\\*`), else as entities.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from briefsmith.text.contexts import Line, href, line, linked
from briefsmith.text.markdown_read import parse
from briefsmith.text.markdown_tree import (
    Block,
    Break,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Link,
    List,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Text,
    single_line,
    tidy,
)

WriteLink = Callable[[str, str], str]
"""From an address and the Markdown of its words to the Markdown to write."""

_ALWAYS = {
    **{char: f"\\{char}" for char in "*_[]{}#"},
    **{char: f"&#{ord(char)};" for char in "\\`|~^"},
    "<": "&lt;",
    ">": "&gt;",
}
_ESCAPE = re.compile(
    r"""
      (?P<always>[*_\[\]{}\#\\`|~^<>])
    | (?P<amp>&(?=\#?[A-Za-z0-9]+;))          # would be read as a character
    | (?P<twin>(?<=\+)\+|\+(?=\+)|(?<==)=|=(?==))   # ++keys++, ==mark==
    | (?P<emoji>:(?=[\w+-]+:))                # :smile:
    """,
    re.VERBOSE,
)
_LINE_START = re.compile(r"(?P<space> ?)(?:(?P<number>\d{1,9})(?P<mark>[.)])(?=\s|\Z)|(?P<char>[-+=:]|!!!|\?\?\?|///))")
_SNIPPET = re.compile(r"(-8)(?=<-)")
_INDENT = " " * 4
_HIGHEST = 99


def escape(text: str) -> Line:
    """Return Markdown that prints as `text` on one line, in a paragraph, a link's words or a table's cell."""
    text = single_line(text)
    return line(_escape(text, at_start=True, before_link=True))


def write(blocks: Iterable[Block], link: WriteLink | None = None) -> str:
    """Return the Markdown of a tree, without a line end at its end.

    `link` writes links its own way; what it returns stands as it is. Emphasis that CommonMark has no way to write
    (bold that ends within a word after a bracket) is left out, its words stay.
    """
    return "\n\n".join(_block(block, link, nested=False) for block in blocks)


def write_line(nodes: tuple[Inline, ...], link: WriteLink | None = None) -> str:
    """Return the Markdown of one line; see `write`."""
    return _line(_writable(nodes), link or write_link)


def _block(block: Block, link: WriteLink | None, nested: bool) -> str:
    match block:
        case Paragraph(children):
            return write_line(children, link)
        case Heading(level, children):
            return f"{'#' * level} {write_line(children, link)}"
        case Rule():
            return "***"
        case List(items, start, tight):
            return ("\n" if tight else "\n\n").join(
                _item(item, None if start is None else _number(start, n), tight, link) for n, item in enumerate(items)
            )
        case Quote(children):
            inner = "\n\n".join(_block(child, link, nested=True) for child in children)
            return "\n".join(f"> {line}" if line else ">" for line in inner.split("\n"))
        case CodeBlock(text, language):
            return _lines_of_code(text) if nested else _fence(text, language)


def _item(blocks: tuple[Block, ...], number: int | None, tight: bool, link: WriteLink | None) -> str:
    mark = ("-" if number is None else f"{number}.").ljust(len(_INDENT))
    inner = ("\n" if tight else "\n\n").join(_block(block, link, nested=True) for block in blocks)
    first, *rest = inner.split("\n")
    return "\n".join([mark + first, *(_INDENT + line if line else "" for line in rest)])


def _number(start: int, n: int) -> int:
    # Readers count on from the first number; a longer one would need a deeper indent than Python-Markdown knows.
    return min((start if start <= _HIGHEST else 1) + n, _HIGHEST)


def _fence(text: str, language: str) -> str:
    # The word joiner cannot be seen and keeps `--8<--` from including a file.
    text = _SNIPPET.sub("\\1\u2060", text)
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence}{language}\n{text}\n{fence}"


def _lines_of_code(text: str) -> str:
    # Fenced code within a list or quotation needs an extension; where that is missing its HTML would be live.
    lines = [line.replace("\t", _INDENT) for line in text.split("\n") if line.strip()]
    # Within a line of code a reader would make one space of several.
    shown = [re.sub(" {2,}|^ ", lambda match: "\u00a0" * len(match[0]), line) for line in lines]
    return "  \n".join(_code(line) for line in shown)


def _line(nodes: tuple[Inline, ...], link: WriteLink, at_start: bool = True) -> str:
    parts: list[str] = []
    for n, node in enumerate(nodes):
        match node:
            case Text(text):
                before_link = n + 1 < len(nodes) and not isinstance(nodes[n + 1], Break)
                parts.append(_escape(text, at_start, before_link))
            case Code(text):
                parts.append(_code(text))
            case Break():
                parts.append("  \n")
            case Strong(children):
                parts.append(f"**{_line(children, link, at_start=False)}**")
            case Emphasis(children):
                parts.append(f"*{_line(children, link, at_start=False)}*")
            case Link(href, children):
                parts.append(link(href, _line(children, link, at_start=False)))
        at_start = isinstance(node, Break)
    return "".join(parts)


def write_link(address: str, words: str) -> str:
    """Return the Markdown of a link; `words` is Markdown. Raises ValueError where no link may lead there."""
    return linked(words, href(address))


def _code(text: str) -> str:
    runs = {len(run) for run in re.findall("`+", text)}
    marks = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{marks}{pad}{text}{pad}{marks}"


def _escape(text: str, at_start: bool, before_link: bool) -> str:
    head = ""
    if at_start and (match := _LINE_START.match(text)):
        text = text[match.end() :]
        mark = f"{match['number']}\\{match['mark']}" if match["number"] else _first(match["char"])
        head = match["space"] + mark
    whole = head + _ESCAPE.sub(_escaped, text)
    if before_link and whole.endswith("!") and not whole.endswith("\\!"):
        # `!` before a link makes a picture of it.
        return f"{whole[:-1]}\\!"
    return whole


def _first(char: str) -> str:
    escaped = f"\\{char[0]}" if char[0] in "-+!" else f"&#{ord(char[0])};"
    return escaped + char[1:]


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    if match["always"]:
        return _ALWAYS[char]
    if match["amp"]:
        return "&amp;"
    return "\\+" if char == "+" else f"&#{ord(char)};"


def _writable(nodes: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Return the line with as much of its emphasis as can be written and read again."""
    if not any(isinstance(node, Strong | Emphasis) or _holds_emphasis(node) for node in nodes):
        return nodes
    for candidate in (nodes, tidy(_flat(nodes, inner_only=True)), tidy(_flat(nodes, inner_only=False))):
        if _reads_as(candidate):
            return candidate
    return tidy(_flat(nodes, inner_only=False))


def _holds_emphasis(node: Inline) -> bool:
    return isinstance(node, Link) and any(isinstance(child, Strong | Emphasis) for child in node.children)


def _reads_as(nodes: tuple[Inline, ...]) -> bool:
    return parse(_line(nodes, write_link)) == (Paragraph(nodes),)


def _flat(nodes: Iterable[Inline], inner_only: bool, depth: int = 0) -> Iterable[Inline]:
    for node in nodes:
        if isinstance(node, Strong | Emphasis):
            inner = tuple(_flat(node.children, inner_only, depth + 1))
            if inner_only and depth == 0:
                yield type(node)(inner)
            else:
                yield from inner
        elif isinstance(node, Link):
            yield Link(node.href, tuple(_flat(node.children, inner_only, depth)))
        else:
            yield node
