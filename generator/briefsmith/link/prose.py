"""One piece of prose: its `[[links]]` and the names in it become Markdown links, sentence by sentence accounted for.

The address of a link is logical (`brief:openai`). The first mention of a thing in a section becomes a link, a section
being the piece or each part of it under a heading; later ones stay words and are mentions all the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from briefsmith.edition.links import SCHEME
from briefsmith.model.names import Names
from briefsmith.text.contexts import Line
from briefsmith.text.contexts import line as as_line
from briefsmith.text.markdown import escape
from briefsmith.text.markdown_read import parse, parse_line
from briefsmith.text.markdown_tree import (
    Block,
    Break,
    Emphasis,
    Heading,
    Inline,
    Link,
    List,
    Paragraph,
    Quote,
    Strong,
    Text,
    line,
    one_line,
    plain_line,
)
from briefsmith.text.markdown_write import write, write_line
from briefsmith.text.sentences import sentences
from briefsmith.text.slugs import parse_ref
from briefsmith.text.wikilinks import find_links


@dataclass(frozen=True, slots=True)
class Linked:
    """A piece of prose with its links, and what each of its sentences speaks of: `(sentence, targets)`, in order."""

    markdown: str
    sentences: tuple[tuple[Line, tuple[str, ...]], ...]
    whole: Line
    """The piece as one line of Markdown without links."""


@dataclass(frozen=True, slots=True)
class Linker:
    """What linking needs: the names to find, the words for a target, and whether a target exists."""

    names: Names
    words: Callable[[str], str]
    exists: Callable[[str], bool]
    language: str
    """The language that prose is written in: it tells where sentences end."""

    def link(self, text: str, owner: str, *, in_brief: bool, blocks: bool) -> Linked:
        """Link one piece of prose of `owner`, to which it never links itself; it is one line unless it has `blocks`."""
        pass_ = _Pass(self, owner, owner if in_brief else None)
        whole = self._with_links(text, pass_, blocks)
        if blocks:
            markdown = write(tuple(pass_.block(block) for block in parse(whole)))
        else:
            markdown = write_line(pass_.line(parse_line(whole)))
        return Linked(markdown, tuple(pass_.sentences), as_line(" ".join(pass_.lines)))

    def _with_links(self, text: str, pass_: _Pass, blocks: bool) -> str:
        parts: list[str] = []
        end = 0
        for link in find_links(text, blocks=blocks):
            target = pass_.full(link.target)
            words = escape(link.words or self.words(target)).strip()
            parts += [text[end : link.start], f"[{words}]({SCHEME}{target})" if pass_.known(target) else words]
            end = link.end
        parts.append(text[end:])
        return "".join(parts)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A target, where it stands in the characters of its line, and whether it is already a link."""

    target: str
    start: int
    end: int
    linked: bool


class _Pass:
    """One reading of one piece: what was linked in this section so far, and the sentences met."""

    def __init__(self, linker: Linker, owner: str, brief: str | None) -> None:
        self.linker = linker
        self.owner = owner
        self.brief = brief
        self.seen: set[str] = set()
        self.sentences: list[tuple[Line, tuple[str, ...]]] = []
        self.lines: list[Line] = []

    def full(self, target: str) -> str:
        """The target as other pages know it: `#item` belongs to the brief that says it."""
        ref = parse_ref(target, self.brief)
        return str(ref) if ref else target

    def block(self, block: Block) -> Block:
        """The block with its links; its sentences are noted on the way."""
        match block:
            case Paragraph(children):
                return Paragraph(self.line(children))
            case Heading(level, children):
                linked = self._line(children, names=False)
                self.seen.clear()
                return Heading(level, linked)
            case List(items):
                return replace(block, items=tuple(tuple(self.block(part) for part in item) for item in items))
            case Quote(children):
                return Quote(tuple(self.block(part) for part in children))
            case _:
                return block

    def line(self, nodes: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """A text that is one line, with its links."""
        return self._line(nodes, names=True)

    def known(self, target: str) -> bool:
        """Whether a link to it leads somewhere else."""
        return target != self.owner and self.linker.exists(target)

    def _line(self, nodes: tuple[Inline, ...], names: bool) -> tuple[Inline, ...]:
        nodes = line(self._resolved(nodes))
        text = plain_line(nodes)
        linked = list(_links(nodes))
        found = self._names(text, nodes) if names else []
        spots = sorted((*linked, *found), key=_start)
        first: list[_Spot] = []
        for spot in spots:
            if spot.target not in self.seen:
                self.seen.add(spot.target)
                if not spot.linked:
                    first.append(spot)
        self._note(text, nodes, spots)
        return line(_relinked(nodes, first, 0)) if first else nodes

    def _resolved(self, nodes: Iterable[Inline]) -> Iterator[Inline]:
        """The line with logical links in full; one to nothing or to its own page is its words."""
        for node in nodes:
            if isinstance(node, Link) and node.href.startswith(SCHEME):
                target = self.full(node.href.removeprefix(SCHEME))
                if self.known(target):
                    yield Link(SCHEME + target, node.children)
                else:
                    yield from node.children
            elif isinstance(node, Strong | Emphasis):
                yield type(node)(tuple(self._resolved(node.children)))
            else:
                yield node

    def _names(self, text: str, nodes: tuple[Inline, ...]) -> list[_Spot]:
        free = list(_free(nodes, 0))
        found: list[_Spot] = []
        at = 0
        for name in self.linker.names.find(text):
            while at < len(free) and free[at][1] < name.end:
                at += 1
            if at < len(free) and free[at][0] <= name.start and name.entity not in (None, self.owner):
                found.append(_Spot(str(name.entity), name.start, name.end, linked=False))
        return found

    def _note(self, text: str, nodes: tuple[Inline, ...], spots: list[_Spot]) -> None:
        without = tuple(_unlinked(nodes))
        self.lines.append(as_line(write_line(line(Text(" ") if isinstance(node, Break) else node for node in without))))
        placed = _placed(without)
        at = 0
        for start, end in sentences(text, self.linker.language) if spots else ():
            targets: dict[str, None] = {}
            while at < len(spots) and spots[at].start < end:
                targets[spots[at].target] = None
                at += 1
            if targets:
                self.sentences.append((as_line(write_line(one_line(_cut(placed, start, end)))), tuple(targets)))


def _start(spot: _Spot) -> int:
    return spot.start


def _length(node: Inline) -> int:
    return len(plain_line((node,)))


def _links(nodes: Iterable[Inline], at: int = 0) -> Iterator[_Spot]:
    """Logical links of a line."""
    for node in nodes:
        if isinstance(node, Link) and node.href.startswith(SCHEME):
            yield _Spot(node.href.removeprefix(SCHEME), at, at + _length(node), linked=True)
        elif isinstance(node, Strong | Emphasis):
            yield from _links(node.children, at)
        at += _length(node)


def _free(nodes: Iterable[Inline], at: int) -> Iterator[tuple[int, int]]:
    """Spans of a line in which a name may become a link: not code, not a link."""
    for node in nodes:
        if isinstance(node, Text):
            yield at, at + len(node.text)
        elif isinstance(node, Strong | Emphasis):
            yield from _free(node.children, at)
        at += _length(node)


def _relinked(nodes: Iterable[Inline], spots: list[_Spot], at: int) -> Iterator[Inline]:
    for node in nodes:
        end = at + _length(node)
        inside = spots[bisect_left(spots, at, key=_start) : bisect_left(spots, end, key=_start)]
        if not inside or isinstance(node, Link):
            yield node
        elif isinstance(node, Text):
            done = at
            for spot in inside:
                yield Text(node.text[done - at : spot.start - at])
                yield Link(SCHEME + spot.target, (Text(node.text[spot.start - at : spot.end - at]),))
                done = spot.end
            yield Text(node.text[done - at :])
        elif isinstance(node, Strong | Emphasis):
            yield type(node)(tuple(_relinked(node.children, inside, at)))
        else:
            yield node
        at = end


def _unlinked(nodes: Iterable[Inline]) -> Iterator[Inline]:
    for node in nodes:
        if isinstance(node, Link):
            yield from _unlinked(node.children)
        elif isinstance(node, Strong | Emphasis):
            yield type(node)(tuple(_unlinked(node.children)))
        else:
            yield node


@dataclass(frozen=True, slots=True)
class _Placed:
    """A node, where its characters begin in the line, and the same of what it holds."""

    node: Inline
    start: int
    inner: tuple[_Placed, ...]

    @property
    def stop(self) -> int:
        """Where its characters end."""
        return self.start + _length(self.node)


def _placed(nodes: Iterable[Inline], at: int = 0) -> tuple[_Placed, ...]:
    found: list[_Placed] = []
    for node in nodes:
        inner = _placed(node.children, at) if isinstance(node, Strong | Emphasis) else ()
        found.append(_Placed(node, at, inner))
        at = found[-1].stop
    return tuple(found)


def _cut(placed: tuple[_Placed, ...], start: int, end: int) -> Iterator[Inline]:
    """The part of a line between two of its characters; what is bold stays bold."""
    first = max(0, bisect_left(placed, start + 1, key=_place) - 1)
    for n in range(first, bisect_left(placed, end, key=_place)):
        node, at = placed[n].node, placed[n].start
        if start >= placed[n].stop:
            continue
        if isinstance(node, Text):
            yield Text(node.text[max(0, start - at) : end - at])
        elif isinstance(node, Strong | Emphasis):
            yield type(node)(tuple(_cut(placed[n].inner, start, end)))
        else:
            yield node


def _place(placed: _Placed) -> int:
    return placed.start
