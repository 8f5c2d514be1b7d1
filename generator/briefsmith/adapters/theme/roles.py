"""What looks alike: each component of a page plays roles, and style sheets speak of roles in place of long lists.

Pages say what a thing is (`<div class="bs-events">`); what that means for its look is said here once, and added to the
HTML (`<div class="bs-events bs-as-plain bs-as-lines">`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, get_args

Role = Literal[
    "plain", "small", "measured", "columns", "nested", "lines", "titled", "quiet", "greylinks", "kept", "screen"
]
"""What a component is like:

- `plain`: its lists have no bullets.
- `small`: a step smaller than the text, read along with it.
- `measured`: no wider than lines of text may be.
- `columns`: in as many columns as there is room for.
- `nested`: items of its lists have smaller items below them.
- `lines`: what is small stands on lines of its own.
- `titled`: what is strong is a title.
- `quiet`: said by the way, small and grey.
- `greylinks`: all is links, under which a line of the accent would be too much.
- `kept`: paper does not tear its items.
- `screen`: not on paper.
"""

ROLES: Mapping[str, tuple[Role, ...]] = {
    "bs-all": ("quiet", "screen"),
    "bs-aside": (),
    "bs-backlinks": ("plain", "measured", "nested"),
    "bs-brieflines": ("plain", "small", "columns", "greylinks"),
    "bs-claims": ("plain", "nested", "lines", "kept"),
    "bs-columns": ("plain",),
    "bs-connections": (),
    "bs-counts": (),
    "bs-coverage": ("greylinks",),
    "bs-dense": (),
    "bs-entries": ("plain", "small", "columns", "lines", "titled"),
    "bs-events": ("plain", "measured", "lines", "kept"),
    "bs-facts": ("plain", "quiet"),
    "bs-figures": ("small", "lines"),
    "bs-fold": (),
    "bs-front": (),
    "bs-half": (),
    "bs-halves": (),
    "bs-key": ("quiet",),
    "bs-kicker": ("measured", "quiet", "greylinks"),
    "bs-lead": (),
    "bs-legend": ("plain", "quiet"),
    "bs-letters": ("screen",),
    "bs-list": ("plain", "measured", "lines", "titled", "kept"),
    "bs-listed": (),
    "bs-marks": ("plain", "small", "columns"),
    "bs-more": (),
    "bs-names": ("small", "measured"),
    "bs-numbers": ("plain", "small", "lines"),
    "bs-owners": ("plain", "small", "columns", "greylinks"),
    "bs-pairs": ("plain", "nested", "kept"),
    "bs-pan": (),
    "bs-paragraphs": (),
    "bs-parts": ("small", "columns", "greylinks"),
    "bs-quality": ("small", "columns"),
    "bs-questions": ("plain", "nested", "lines", "titled"),
    "bs-readings": (),
    "bs-record": ("small",),
    "bs-roles": ("measured", "lines"),
    "bs-sentences": ("plain", "small"),
    "bs-shown": ("quiet",),
    "bs-siblings": ("quiet", "greylinks", "screen"),
    "bs-sides": ("plain", "small", "lines", "greylinks", "kept"),
    "bs-sides-table": (),
    "bs-standfirst": ("measured",),
    "bs-strip": ("plain", "small"),
    "bs-summary": ("measured",),
    "bs-table": (),
    "bs-tools": ("screen",),
    "bs-two": ("columns",),
    "bs-undated": ("nested",),
    "bs-used": (),
    "bs-vouched": (),
    "bs-who": ("small", "greylinks"),
    "bs-whole": (),
}
"""Every component that is a block of a page, by its class. One that is not here is named by a test."""

_BLOCK = re.compile(r'(?<=<)((?:div|p|table|details) class=")(bs-[\w -]+)(?=")')


def role_class(role: Role) -> str:
    """Return the class that style sheets know a role by."""
    return f"bs-as-{role}"


def with_roles(html: str) -> str:
    """Return the HTML of a page with the roles of its components added to their classes."""
    return _BLOCK.sub(lambda tag: tag[1] + _with_roles(tag[2]), html)


def _with_roles(classes: str) -> str:
    played = {role for name in classes.split() for role in ROLES.get(name, ())}
    return " ".join((classes, *(role_class(role) for role in get_args(Role) if role in played)))
