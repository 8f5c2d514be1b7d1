"""Markdown tables that turn into stacked lines on a phone, and other blocks that carry a class for the style sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

BREAK = "<br>"


def table(kind: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of class `kind`; empty where there is no row."""
    lines = ["| " + " | ".join(cell(text) for text in row) + " |" for row in rows]
    if not lines:
        return ""
    top = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return block(f"bs-table bs-{kind}", "\n".join(top + lines))


def cell(text: str) -> str:
    """Return Markdown that may stand in a table: on one line, with no bar that would end the cell."""
    return " ".join(text.split()).replace("\\|", "&#124;").replace("|", "&#124;")


def block(classes: str, markdown: str) -> str:
    """Wrap Markdown for the style sheet. The blank lines keep it Markdown for every reader."""
    return f'<div class="{classes}" markdown>\n\n{markdown}\n\n</div>'


def fold(summary: str, markdown: str, classes: str = "") -> str:
    """Fold Markdown away behind a line of plain HTML; a link to an anchor within opens it, and so does print.

    A fold may not hold an `aside`: Python-Markdown takes the end of the one inside for its own.
    """
    named = f"bs-fold {classes}".strip()
    return f'<details class="{named}" markdown>\n<summary>{summary}</summary>\n\n{markdown}\n\n</details>'


def aside(summary: str, markdown: str) -> str:
    """Fold Markdown away within a line: at the end of a table cell or of an item of a list without blank lines."""
    return f'<details class="bs-aside"><summary>{summary}</summary>{markdown}</details>'


def paragraphs(*parts: str) -> str:
    """Join blocks with blank lines, leaving out empty ones."""
    return "\n\n".join(part for part in parts if part)


def bullet(first: str, *below: str) -> str:
    """Return a list item, with items of a list below it."""
    return "\n".join([f"- {_indent(first)}", *([""] if below else []), *(f"    - {_indent(b, 6)}" for b in below)])


def _indent(text: str, by: int = 4) -> str:
    return text.strip().replace("\n", "\n" + " " * by)
