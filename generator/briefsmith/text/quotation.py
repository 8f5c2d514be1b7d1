"""Quotation marks as each language writes them."""

from __future__ import annotations

from collections.abc import Sequence

_MARKS: dict[str, tuple[str, str]] = {
    "ja": ("「", "」"),
    "zh": ("「", "」"),
    "zh-Hans": ("“", "”"),
    "fr": ("«\u202f", "\u202f»"),
    "de": ("„", "“"),
    "es": ("«", "»"),
    "it": ("«", "»"),
    "ru": ("«", "»"),
}


def quoted(tokens: Sequence[str], language: str) -> str:
    """Return words between the marks of their language; an ellipsis stands where tokens leave something out."""
    left, right = _MARKS.get(language) or _MARKS.get(language.partition("-")[0], ("“", "”"))
    return f"{left}{' … '.join(tokens)}{right}"
