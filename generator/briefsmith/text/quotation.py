"""Quotation marks as each language writes them."""

from __future__ import annotations

from collections.abc import Sequence

from briefsmith.languages import ABSENT, find

_ANY = ("“", "”")
"""Marks that readers of every language know."""


def quoted(tokens: Sequence[str], language: str) -> str:
    """Return words between the marks of their language; an ellipsis stands where tokens leave something out."""
    known = find(language)
    left, right = _ANY if known is None or known.quotation is ABSENT else known.quotation
    return f"{left}{' … '.join(tokens)}{right}"
