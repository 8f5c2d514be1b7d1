"""Linked prose, read once and printed on many pages: the text, with a hole wherever a link's address is to be set."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from briefsmith.edition.links import SCHEME
from briefsmith.text.markdown import retarget

# No YAML document can hold this character, so no author's text does.
_MARK = "\0"


class Hole(NamedTuple):
    """A link: the id or reference it names, and its words as Markdown."""

    target: str
    words: str


Template = tuple[str | Hole, ...]
"""Markdown and holes, in turn."""


def template(linked: str) -> Template:
    """Return the parts of Markdown whose links have logical addresses."""
    holes: list[Hole] = []

    def keep(address: str, words: str) -> str:
        holes.append(Hole(address.removeprefix(SCHEME), words))
        return f"{_MARK}{len(holes) - 1}{_MARK}"

    parts = retarget(linked, keep).strip().split(_MARK)
    return tuple(holes[int(part)] if n % 2 else part for n, part in enumerate(parts))


def filled(parts: Template, fill: Callable[[str, str], str]) -> str:
    """Return the Markdown with `fill(target, words)` in each hole."""
    return "".join(part if isinstance(part, str) else fill(part.target, part.words) for part in parts)
