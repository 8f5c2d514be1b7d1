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


def paragraphs(*parts: str) -> str:
    """Join blocks with blank lines, leaving out empty ones."""
    return "\n\n".join(part for part in parts if part)


def bullet(first: str, *below: str) -> str:
    """Return a list item, with items of a list below it."""
    return "\n".join([f"- {_indent(first)}", *([""] if below else []), *(f"    - {_indent(b, 6)}" for b in below)])


def _indent(text: str, by: int = 4) -> str:
    return text.strip().replace("\n", "\n" + " " * by)
