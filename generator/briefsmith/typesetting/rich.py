"""Text with markup as the template reads it: lists of small JSON nodes, each with its `kind`.

`text` is characters; `strong`, `emphasis`, `small`, `muted` and `lang` hold further nodes; `link` leads to
an anchor of the document (`to`), where it has that, or to an address (`url`); `note` is a footnote, with its text
where it is first cited; `entry` marks a place that the index of names lists; `mark` is a verdict.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from briefsmith.typesetting.document import Json

Rich: TypeAlias = list[Json]
Block: TypeAlias = dict[str, Json]


def text(characters: str) -> Rich:
    """Return plain characters; nothing where there are none."""
    return [{"kind": "text", "text": characters}] if characters else []


def wrap(kind: str, children: Rich) -> Rich:
    """Return nodes within another: `strong`, `emphasis`, `small`, `muted`."""
    return [{"kind": kind, "children": children}] if children else []


def strong(children: Rich) -> Rich:
    """Return bold nodes."""
    return wrap("strong", children)


def muted(children: Rich) -> Rich:
    """Return nodes in the quiet colour."""
    return wrap("muted", children)


def foreign(characters: str, language: str) -> Rich:
    """Return characters of a named language: hyphenation, reading aloud and the shapes of Han follow it."""
    return [{"kind": "lang", "language": language, "children": text(characters)}] if characters else []


def link(children: Rich, to: str | None = None, url: str | None = None) -> Rich:
    """Return nodes that lead to an anchor of the document or, where that is not in it, to an address."""
    if not children or not (to or url):
        return children
    return [{"kind": "link", "to": to, "url": url, "children": children}]


def joined(parts: Iterable[Rich], between: str = " · ") -> Rich:
    """Join the parts that are not empty."""
    found: Rich = []
    for part in parts:
        if part:
            found += [*(text(between) if found else []), *part]
    return found


def listed(parts: Sequence[Rich], between: str, last: str) -> Rich:
    """Join parts as a sentence does: `a, b and c`."""
    if len(parts) < 2:  # noqa: PLR2004 - one thing is no list
        return [node for part in parts for node in part]
    return [*joined(parts[:-1], between), *text(last), *parts[-1]]


def filled(pattern: str, **values: Rich) -> Rich:
    """Return a label with nodes in the place of its `{names}`."""
    found: Rich = []
    rest = pattern
    while "{" in rest:
        before, _, rest = rest.partition("{")
        name, _, rest = rest.partition("}")
        found += [*text(before), *values[name]]
    return found + text(rest)


def capitalised(children: Rich) -> Rich:
    """Return nodes that begin with a capital, for where they stand alone."""
    match children:
        case [{"kind": "text", "text": str(first)}, *rest]:
            return [*text(first[:1].upper() + first[1:]), *rest]
    return children


# What is longer may not fit on what is left of a page, or on a page at all.
_LONG = 2000
_LINE = 90


def with_length(row: dict[str, Json], most: int = _LONG) -> dict[str, Json]:
    """Return the parts of a row, and whether they are so `long` that a page may end within them."""
    return {**row, "long": length(list(row.values())) > most}


def length(value: Json) -> int:
    """Return about how many characters a piece of data fills: what stands on a line of its own fills the line."""
    match value:
        case list():
            return sum(max(length(part), _LINE) if isinstance(part, list) and part else length(part) for part in value)
        case {"kind": "break"}:
            return _LINE
        case {"text": str(written)}:
            return len(written)
        case {"children": list(children)}:
            return sum(map(length, children))
        case dict():
            return length(list(value.values()))
    return 0


def paragraph(children: Rich) -> Block:
    """Return a paragraph."""
    return {"kind": "paragraph", "children": children}
