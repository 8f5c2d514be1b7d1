"""What readers of a language type into a search box."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchForms:
    """Ways to write money, magnitudes and names of companies beyond those that are printed."""

    money: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """ISO 4217 code → what people call it."""
    magnitudes: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """Power of ten → marks right after the digits: 7B, 7bn."""
    legal_forms: tuple[str, ...] = ()
    """Regular expressions for what stands after a company's name and a space, and may be left out: Inc, GmbH."""
    legal_parts: tuple[str, ...] = ()
    """Regular expressions for the same where no space sets it apart: 株式会社."""
