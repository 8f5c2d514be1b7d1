"""`[[id]]` and `[[id|words]]` in Markdown, as people know them from Obsidian."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt

LOGICAL_SCHEME = "brief:"
"""Scheme of addresses that name a thing and not a page: `brief:openai`, `brief:chinese-sora#clip-length`."""

# A line may end inside the words (YAML folds long lines there), a paragraph may not. A backtick would make it
# unclear whether code begins inside or around the link, so `[[a|b`]]` is left alone.
_LINK = re.compile(r"\[\[(?P<target>[^\[\]|`\n]+)(?:\|(?P<words>(?:[^\[\]|`\n]|\n(?!\s*\n))*))?\]\]")

# Without any of these there is no code, no address and no escape that a link could stand in.
_MAY_HIDE = re.compile(r"[`\\<]|~~~|\]\(|^(?: {4}| {0,3}\t)|^\s*[-+*>\d]", re.MULTILINE)

_PRIVATE_USE = range(0xE000, 0xF8FF)


@dataclass(frozen=True, slots=True)
class WikiLink:
    """One link: what it names, the words to show (None where the thing's own name will do), and where it stands."""

    target: str
    words: str | None
    start: int
    end: int


def find_links(text: str, *, blocks: bool = False) -> tuple[WikiLink, ...]:
    """Return the `[[…]]` links of Markdown in order, with offsets into `text`, which is one line unless it has blocks.

    A link inside code or inside another link's address is no link; `\\[[x]]` prints its brackets. Whether the target
    exists is not asked here.
    """
    found = list(_LINK.finditer(text))
    if found and _MAY_HIDE.search(text):
        found = _outside_code(text, found, blocks)
    return tuple(
        WikiLink(
            target=match["target"].strip(),
            words=" ".join(match["words"].split()) or None if match["words"] is not None else None,
            start=match.start(),
            end=match.end(),
        )
        for match in found
        if match["target"].strip()
    )


def _outside_code(text: str, candidates: list[re.Match[str]], blocks: bool) -> list[re.Match[str]]:
    # Markdown's own parser decides: each candidate becomes a mark, and those that come out in plain text are links.
    mark = next((chr(point) for point in _PRIVATE_USE if chr(point) not in text), None)
    if mark is None:
        return []
    parts: list[str] = []
    end = 0
    for n, match in enumerate(candidates):
        parts += [text[end : match.start()], f"{mark}{n}{mark}"]
        end = match.end()
    parts.append(text[end:])
    seen: set[int] = set()
    parse = _parser().parse if blocks else _parser().parseInline
    for token in parse("".join(parts)):
        for child in token.children or ():
            if child.type == "text":
                seen.update(int(n) for n in re.findall(f"{mark}([0-9]+){mark}", child.content))
    return [match for n, match in enumerate(candidates) if n in seen and not _escaped(text, match.start())]


def _escaped(text: str, at: int) -> bool:
    first = at
    while first and text[first - 1] == "\\":
        first -= 1
    return (at - first) % 2 == 1


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False})
