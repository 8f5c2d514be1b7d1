"""What Vega draws, made fit for a page: its shapes alone, with short numbers, and a class beside every colour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from xml.etree import ElementTree

from briefsmith.charts.drawing import ACCENT, INK, LINE, MUTED, PAPER
from briefsmith.text.contexts import attribute, html_text

_CLASSES = {INK: "ink", MUTED: "muted", LINE: "line", ACCENT: "accent", PAPER: "paper"}
_NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
_MOVED = re.compile(r"translate\(([^,]+),([^)]+)\)")
_LOOK = ("text-anchor", "font-size", "font-weight", "stroke-width", "stroke-dasharray", "fill", "stroke")
_COLOURED = ("fill", "stroke")


def tidy(drawn: str, title: str, alt: str, name: str) -> str:
    """Return the shapes of a drawing as one `<svg>` that scales with its page and says in words what it shows.

    `name` keeps its ids apart from those of the other drawings on a page.
    """
    root = ElementTree.fromstring(drawn)
    width, height = (_number(root.attrib[side]) for side in ("width", "height"))
    shapes = "\n".join(_grouped(_shapes(root, 0.0, 0.0)))
    return (
        f'<svg class="bs-drawn" viewBox="0 0 {width} {height}" role="img" font-family="sans-serif"'
        f' aria-labelledby="{name}-title {name}-text" xmlns="http://www.w3.org/2000/svg">\n'
        f'<title id="{name}-title">{attribute(title)}</title>\n'
        f'<desc id="{name}-text">{attribute(alt)}</desc>\n{shapes}\n</svg>'
    )


Look = tuple[tuple[str, str], ...]
"""What a shape looks like: attributes that it may share with those after it."""


def _shapes(parent: ElementTree.Element, x: float, y: float) -> Iterator[tuple[str, Look, str]]:
    """Yield the kind of each shape, its look, and the rest of it: attributes of its place, or lines of a path."""
    for element in parent:
        kind = element.tag.rpartition("}")[2]
        moved = _MOVED.fullmatch(element.get("transform", ""))
        to_x, to_y = (x + float(moved[1]), y + float(moved[2])) if moved else (x, y)
        if kind == "g":
            yield from _shapes(element, to_x, to_y)
        elif "aria-hidden" not in element.attrib:
            look = tuple((key, _NUMBER.sub(_rounded, value)) for key in _LOOK if (value := element.get(key)))
            yield kind, look, _place(kind, element, to_x, to_y)


def _place(kind: str, element: ElementTree.Element, x: float, y: float) -> str:
    if kind == "line":
        to_x, to_y = (_short(start + float(element.get(by, 0))) for start, by in ((x, "x2"), (y, "y2")))
        return f"M{_short(x)},{_short(y)}" + (f"H{to_x}" if to_y == _short(y) else f"L{to_x},{to_y}")
    if kind == "text":
        return f'<text x="{_short(x)}" y="{_short(y)}">{html_text(element.text or "")}</text>'
    drawn = _NUMBER.sub(_rounded, element.attrib["d"])
    return f'<path transform="translate({_short(x)},{_short(y)})" d="{drawn}"/>'


def _grouped(shapes: Iterator[tuple[str, Look, str]]) -> Iterator[str]:
    """Yield shapes of one look and kind that follow each other as one group, lines as one path."""
    for (kind, look), group in groupby(shapes, key=lambda shape: shape[:2]):
        classes = [f"bs-{key}-{_CLASSES[value]}" for key, value in look if key in _COLOURED and value in _CLASSES]
        inside = "".join(f' {key}="{attribute(value)}"' for key, value in (("class", " ".join(classes)), *look))
        places = [place for _, _, place in group]
        if kind == "line":
            yield f'<path{inside} d="{"".join(places)}"/>'
        else:
            yield f"<g{inside}>" + "".join(places) + "</g>"


def _number(text: str) -> str:
    return _short(float(text))


def _rounded(found: re.Match[str]) -> str:
    return _short(float(found[0]))


def _short(number: float) -> str:
    return f"{round(number, 1):g}"
