"""A language's tables of phrases, compiled once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast, get_args

from briefsmith.languages import ABSENT, find
from briefsmith.languages.phrases import Phrases
from briefsmith.text.quantities.quantity import DoubtKind

_KINDS = frozenset(get_args(DoubtKind))
_LINE = re.compile(r"(?P<head>[^:@]+?)(?: @(?P<guards>[\w,!=-]+))?: (?P<pattern>.*)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its kind (or the words of a comparator), the quantities it speaks of, and its pattern."""

    head: str
    wanted: frozenset[str]
    unwanted: frozenset[str]
    pattern: re.Pattern[str]

    @property
    def kind(self) -> DoubtKind:
        """The kind of doubt that the line finds."""
        return cast(DoubtKind, self.head)

    def speaks_of(self, guards: frozenset[str]) -> bool:
        """Whether the line is about such a quantity."""
        return self.wanted <= guards and not self.unwanted & guards


@dataclass(frozen=True, slots=True)
class Tables:
    """The lines of a language, table by table."""

    phrases: Phrases
    following: tuple[Line, ...]
    preceding: tuple[Line, ...]
    clause_before: tuple[Line, ...]
    clause_after: tuple[Line, ...]
    sentence: tuple[Line, ...]
    paragraph: tuple[Line, ...]
    comparisons: tuple[Line, ...]
    following_comparisons: tuple[Line, ...]
    clause_ends: re.Pattern[str]
    turns: re.Pattern[str]
    turned: re.Pattern[str] | None
    decided: Mapping[str, re.Pattern[str]]
    capitals: re.Pattern[str] | None
    difference: tuple[re.Pattern[str], re.Pattern[str]] | None


@cache
def tables(tag: str) -> Tables | None:
    """The tables of a language; None where it has none."""
    language = find(tag)
    if language is None or language.phrases is ABSENT:
        return None
    phrases = language.phrases
    return Tables(
        phrases=phrases,
        following=_lines(phrases.following),
        preceding=_lines(phrases.preceding, end=r"\Z"),
        clause_before=_lines(phrases.clause_before),
        clause_after=_lines(phrases.clause_after),
        sentence=_lines(phrases.sentence),
        paragraph=_lines(phrases.paragraph),
        comparisons=_lines(phrases.comparisons, any_head=True),
        following_comparisons=_lines(phrases.following_comparisons, any_head=True),
        clause_ends=re.compile(phrases.clause_ends),
        turns=re.compile(phrases.turns),
        turned=re.compile(f"(?:{phrases.turned})\\Z") if phrases.turned else None,
        decided={role: re.compile(pattern) for role, pattern in phrases.decided.items()},
        difference=_difference(*phrases.difference),
        capitals=re.compile(phrases.capitals) if phrases.capitals else None,
    )


def _difference(before: str, after: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    return (re.compile(f"(?:{before})\\Z"), re.compile(after)) if before else None


def _lines(table: str, end: str = "", any_head: bool = False) -> tuple[Line, ...]:
    return tuple(_each(table, end, any_head))


def _each(table: str, end: str, any_head: bool) -> Iterator[Line]:
    for written in filter(None, table.split("\n")):
        match = _LINE.fullmatch(written)
        if match is None or not (any_head or match["head"] in _KINDS):
            raise ValueError(f"no line of phrases: {written!r}")
        guards = frozenset((match["guards"] or "").split(",")) - {""}
        unwanted = frozenset(guard[1:] for guard in guards if guard.startswith("!"))
        wanted = frozenset(guard for guard in guards if not guard.startswith("!"))
        pattern = f"(?:{match['pattern']}){end}" if end else match["pattern"]
        yield Line(match["head"], wanted, unwanted, re.compile(pattern))
