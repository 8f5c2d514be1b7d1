"""What linking found: who mentions whom, in which sentence.

Between packages, a link is Markdown whose address is a *logical* one: `brief:` followed by what may stand in `[[ ]]`,
an id or a reference. Only the page that shows the text knows where that leads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefsmith.model.prose import ProseKey
from briefsmith.text.contexts import Line
from briefsmith.text.wikilinks import LOGICAL_SCHEME

SCHEME = LOGICAL_SCHEME
"""Scheme of logical addresses: `brief:openai`, `brief:chinese-sora#sora-clip-length`."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One sentence that links to a thing. `sentence` is Markdown without links; `target` an id or reference."""

    target: str
    key: ProseKey
    sentence: Line


@dataclass(frozen=True, slots=True)
class Links:
    """Linked Markdown (logical addresses) of every piece of prose, and every mention by target, in corpus order."""

    prose: Mapping[ProseKey, str] = field(default_factory=dict)
    mentions: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)
    related: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = field(default_factory=dict)
    """Brief id → related briefs, nearest first, each with the ids (topics, entities) that both are about."""
