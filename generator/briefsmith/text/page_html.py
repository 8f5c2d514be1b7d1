"""What the HTML of a generated page may hold, looked at once more when the page is finished.

Every text is escaped on its way into a page. This is the second guard: elements,
attributes and kinds of address that no page of ours uses are named, and the build ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborHTMLParser

from briefsmith.text.addresses import is_link

_PLAIN = (
    "a abbr article b bdi blockquote br caption code dd del desc div dl dt em figcaption figure g h1 h2 h3 h4 h5 h6 "
    "hr i kbd li mark ol p pre s small span strong sub summary sup svg table tbody td tfoot th thead title tr ul"
)
_ANYWHERE = frozenset({"class", "id", "lang", "title", "role", "dir", "hidden", "tabindex"})
_ALLOWED: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(_PLAIN.split(), frozenset[str]()),
    "a": frozenset({"href", "rel", "download"}),
    "button": frozenset({"type", "name"}),
    "circle": frozenset(["r", "cx", "cy", "fill", "stroke"]),
    "details": frozenset({"open", "name"}),
    "form": frozenset[str](),
    "g": frozenset(["transform", "text-anchor", "font-size", "fill", "font-weight", "stroke-width", "stroke"]),
    "input": frozenset(["type", "name", "value", "checked", "disabled", "placeholder", "inputmode"]),
    "label": frozenset({"for"}),
    "line": frozenset(["x1", "y1", "x2", "y2", "stroke", "stroke-width"]),
    "ol": frozenset({"start"}),
    "option": frozenset({"value", "selected"}),
    "path": frozenset(["d", "stroke-width", "stroke", "fill", "transform", "stroke-dasharray"]),
    "rect": frozenset(["x", "y", "width", "height", "rx", "fill", "stroke", "stroke-width"]),
    "script": frozenset({"src", "type"}),
    "select": frozenset({"name"}),
    "svg": frozenset(["viewbox", "font-family", "xmlns", "width", "height"]),
    "td": frozenset({"colspan", "rowspan"}),
    "text": frozenset(["x", "y", "text-anchor", "transform", "font-size", "fill", "font-weight"]),
    "th": frozenset({"scope", "colspan", "rowspan"}),
    "time": frozenset({"datetime"}),
    "tspan": frozenset(["x", "y", "dy"]),
}
_PREFIXES = ("aria-", "data-")
_OWN_SCRIPT = re.compile(r"[\w./-]+\.js\Z", re.ASCII)


def never_allowed(html: str) -> Iterator[str]:
    """Yield in words what the content of a page holds that no generated page may; nothing where all is well.

    `html` is the inner HTML of a page's body. Comments count as nothing: no reader sees them and no browser runs them.
    """
    for node in LexborHTMLParser(f"<body>{html}").css("body *"):
        allowed = _ALLOWED.get(node.tag or "")
        if allowed is None:
            yield f"<{node.tag}>"
            continue
        for name, value in node.attributes.items():
            lower = name.lower()
            if lower not in allowed and lower not in _ANYWHERE and not lower.startswith(_PREFIXES):
                yield f"<{node.tag} {name}=…>"
            elif lower == "href" and not is_link(value or ""):
                yield f'<{node.tag} href="{value}">'
            elif lower == "src" and not _OWN_SCRIPT.match(value or ""):
                yield f'<{node.tag} src="{value}">'
        if node.tag == "script" and not _runs_nothing_else(node.attributes, node.text()):
            yield "<script> with code in it"


def _runs_nothing_else(attributes: Mapping[str, str | None], inner: str) -> bool:
    """Whether a script is data, which no browser runs, or has an address and no code of its own."""
    return attributes.get("type") == "application/json" or ("src" in attributes and not inner)
