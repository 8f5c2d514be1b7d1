"""How quantities are printed in a language, where CLDR has no words of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefsmith.languages.absent import Absent

Names = Mapping[str, tuple[str, ...]]
"""Unit id or ISO 4217 code → singular and plural, one form where the language has one, none where nothing is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedUnits:
    """Names of units that CLDR does not have, money as people say it, and how both stand beside a number."""

    names: Names
    """A unit that is missing is printed by its id."""
    ids_are_words: bool = False
    """An id is the language's own word, with a plural in -s."""
    money: Names = field(default_factory=dict)
    """Money that is missing is printed with CLDR's symbol."""
    comparators: Mapping[str, str] | Absent
    """Comparator → pattern around the quantity `{0}`."""
    rate: str | Absent
    """A rate in words, `{0} per {1}`."""
    space: str = " "
    """What stands between a number and a name in the language's own script."""
    after_magnitude: tuple[str, str] = ("", "")
    """What stands before a name after a magnitude in words, and before a vowel: 7 milliards de | paramètres."""
    never_after_magnitude: frozenset[str] = frozenset()
    """Names that do without it."""
