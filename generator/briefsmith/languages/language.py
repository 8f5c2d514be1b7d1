"""What the program knows of one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal

from briefsmith.languages.numbers import Rules
from briefsmith.languages.phrases import Phrases


class _Absent(Enum):
    ABSENT = "absent"


ABSENT: Final = _Absent.ABSENT
"""Stands for a part that a language does not have here; whoever needs the part says so."""

Absent = Literal[_Absent.ABSENT]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: each part is present, or declared `ABSENT`. No part has a default, so that none is forgotten."""

    tag: str
    """The BCP 47 tag: a language, and where the folder has several ways of writing it, a script."""
    subtags: frozenset[str] = frozenset()
    """Script and region subtags, in lower case, that choose this variant among those of its folder."""
    variants: tuple[Language, ...] = ()
    """Ways of writing the language that differ in some part (`zh-Hans`, `zh-Hant`)."""

    labels: Mapping[str, str] | Absent
    """What the site says in its own name: key → text."""
    numbers: Rules | Absent
    """The words that numbers are written with."""
    phrases: Phrases | Absent
    """What may stand around a number; without it no number of the language is proved."""
