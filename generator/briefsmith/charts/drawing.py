"""A chart as Altair describes it and Vega draws it. All text is placed by us, so that no font is ever measured."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from briefsmith.charts.comparable import Span
from briefsmith.charts.rows import NAME, NOTE, WIDTH, Row
from briefsmith.charts.scale import Scale
from briefsmith.model.figure import Figure
from briefsmith.text.widths import text_width

INK, MUTED, LINE, ACCENT, PAPER = "#1f1c18", "#655f56", "#ddd8cd", "#9a2f1c", "#fdfcf9"
"""Colours on paper; `svg.tidy` puts a class beside each, by which a page sets its own."""

_LEFT, _RIGHT = 8, WIDTH - 26
"""Where the scale begins and ends; an arrow needs room beyond it."""
_REACH = 17
_AXIS = 22
_AT_LEAST, _AT_MOST = ("more-than", "at-least"), ("less-than", "at-most")
_CHANNELS = {"x2": "Q", "y2": "Q", "text": "N"}
_DRAWN_BEFORE = 256

Datum = dict[str, object]


def draw(rows: tuple[Row, ...], bottom: int, scale: Scale, ticks: tuple[str, ...]) -> str:
    """Return the chart as Vega writes it; `ticks` are the printed values of the scale's marks."""
    height = bottom + _AXIS
    layers = [*_ground(rows, scale), *_axis(scale, ticks, height), *_words(rows)]
    for row in rows:
        layers += _mark(row, linear=scale.factor is None)
    domain = [float(scale.low), float(scale.high)]
    return _render(json.dumps([layers, height, domain, scale.factor is not None], ensure_ascii=False))


def _ground(rows: tuple[Row, ...], scale: Scale) -> list[Datum]:
    """Where each mark stands: a line from end to end, crossed by the marks of the scale."""
    rules: list[Datum] = [
        {"x": t, "y": row.mark - 8, "y2": row.mark + 8} for row in rows for t in map(float, scale.ticks)
    ]
    lines: list[Datum] = [{"x": float(scale.low), "x2": float(scale.high), "y": row.mark} for row in rows]
    return [_layer("rule", rules, color=LINE, strokeWidth=1), _layer("rule", lines, color=LINE, strokeWidth=1)]


def _axis(scale: Scale, ticks: tuple[str, ...], height: int) -> list[Datum]:
    marks = [{"x": float(value), "y": height - 5, "text": text} for value, text in zip(scale.ticks, ticks, strict=True)]
    first, *middle, last = marks
    style = {"fontSize": NOTE, "color": MUTED}
    # The outer two stay on the sheet, whatever their length.
    half = [text_width(text, NOTE) / 2 for text in (ticks[0], ticks[-1])]
    return [
        _layer("text", [first], align="left", dx=-min(_LEFT, half[0]), **style),
        _layer("text", [last], align="right", dx=min(WIDTH - _RIGHT, half[1]), **style),
        *([_layer("text", middle, align="center", **style)] if middle else []),
    ]


def _words(rows: tuple[Row, ...]) -> list[Datum]:
    names = [{"px": 0, "y": y, "text": text} for row in rows for text, y in row.names]
    values = [{"px": WIDTH, "y": row.value_line, "text": row.value} for row in rows]
    notes = [{"px": 0, "y": y, "text": text} for row in rows for text, y in row.notes]
    return [
        _layer("text", names, align="left", fontSize=NAME, fontWeight=600, color=INK),
        _layer("text", values, align="right", fontSize=NAME, color=INK),
        *([_layer("text", notes, align="left", fontSize=NOTE, color=MUTED)] if notes else []),
    ]


def _mark(row: Row, *, linear: bool) -> list[Datum]:
    """The shapes of one figure, those below first."""
    figure, y = row.stated.figure, row.mark
    (low, high), start = row.stated.end, row.stated.start
    found: list[Datum] = []
    if linear and start is None:
        # Only from a zero does a length say how much; where there is a bound, no length is sure.
        dashed: Datum = {"strokeDash": [1, 3]} if figure.comparator in _AT_MOST else {}
        found.append(_stroke(Decimal(0), low, y, 3, **dashed))
    if start is not None:
        found.append(_stroke(_middle(start), high if start[0] < high else low, y, 2))
        found.append(_thick(start, y) if start[0] < start[1] else _point(start[0], y, "circle", PAPER))
    if low < high:
        return [*found, _thick((low, high), y), *_bounds(figure, low, high, y)]
    point = _point(high, y, "diamond" if row.diamond else "circle", ACCENT)
    return [*found, *_bounds(figure, low, high, y), point]


def _bounds(figure: Figure, low: Decimal, high: Decimal, y: int) -> list[Datum]:
    """An arrow towards where the value may lie; a wave for one that is about right."""
    if figure.comparator in _AT_LEAST:
        return _arrow(high, y, _REACH, "triangle-right")
    if figure.comparator in _AT_MOST:
        return _arrow(low, y, -_REACH, "triangle-left")
    if figure.comparator == "about":
        data: list[Datum] = [{"x": float(high), "y": y + 4, "text": "≈"}]
        return [_layer("text", data, align="left", dx=9, fontSize=NAME, fontWeight=600, color=ACCENT)]
    return []


def _arrow(at: Decimal, y: int, reach: int, head: str) -> list[Datum]:
    data: list[Datum] = [{"x": float(at), "x2": float(at), "y": y}]
    return [
        _layer("rule", data, color=ACCENT, strokeWidth=2, x2Offset=reach),
        _layer("point", data, shape=head, filled=True, color=ACCENT, size=60, opacity=1, xOffset=reach),
    ]


def _point(at: Decimal, y: int, shape: str, fill: str) -> Datum:
    size = 120 if shape == "diamond" else 90
    data: list[Datum] = [{"x": float(at), "y": y}]
    return _layer("point", data, shape=shape, size=size, fill=fill, stroke=ACCENT, strokeWidth=2, opacity=1)


def _thick(span: Span, y: int) -> Datum:
    data: list[Datum] = [{"x": float(span[0]), "x2": float(span[1]), "y": y}]
    return _layer("rule", data, color=ACCENT, strokeWidth=9)


def _stroke(start: Decimal, end: Decimal, y: int, width: int, **style: object) -> Datum:
    return _layer("rule", [{"x": float(start), "x2": float(end), "y": y}], color=ACCENT, strokeWidth=width, **style)


def _middle(span: Span) -> Decimal:
    return (span[0] + span[1]) / 2


def _layer(mark: str, data: Iterable[Datum], **style: object) -> Datum:
    text = {"baseline": "alphabetic"} if mark == "text" else {}
    return {"mark": mark, "data": list(data), "style": {**text, **style}}


# `mkdocs serve` draws the same charts again at every change of a file; what a chart shows is all in its description.
@lru_cache(maxsize=_DRAWN_BEFORE)
def _render(description: str) -> str:
    # Both cost half a second to load, which a site without charts does not pay.
    import altair as alt  # noqa: PLC0415
    import vl_convert  # noqa: PLC0415

    layers, height, domain, logarithmic = json.loads(description)
    kind: Any = "log" if logarithmic else "linear"
    scale = alt.Scale(type=kind, domain=domain, range=[_LEFT, _RIGHT], nice=False, zero=False)

    def layer(given: dict[str, Any]) -> alt.Chart:
        names = given["data"][0].keys()
        x = alt.X("px:Q", scale=None, axis=None) if "px" in names else alt.X("x:Q", scale=scale, axis=None)
        others = {name: f"{name}:{kind}" for name, kind in _CHANNELS.items() if name in names}
        marked = getattr(alt.Chart({"values": given["data"]}), f"mark_{given['mark']}")(**given["style"])
        drawn: alt.Chart = marked.encode(x=x, y=alt.Y("y:Q", scale=None, axis=None), **others)
        return drawn

    chart = alt.layer(*map(layer, layers)).resolve_scale(x="independent")
    size = alt.AutoSizeParams(type="none")
    chart = chart.properties(width=WIDTH, height=height, padding=0, autosize=size, background="transparent")
    # In two steps: in one, the converter takes five times as long.
    return vl_convert.vega_to_svg(vl_convert.vegalite_to_vega(chart.configure_view(stroke=None).to_dict()))
