"""The lock, `seeds/evidence.lock`: what was verified, where in which text, for those who do not have the texts.

One line an item, JSON with its keys in a fixed order, sorted by item, so that a change shows as a line of a diff and
two branches merge. An item is *recorded* as long as its line says what it says now: the same words in the same
paragraph of the text with the same fingerprint, claimed to mean the same. Its position among the item's evidence
does not matter.

Behind them stands a line for each term that a question watches for and that a later text holds (`verify/watch.py`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from briefsmith.model.evidence import NotNamed
from briefsmith.model.figure import TOKEN_LIMIT, Evidence, token_limit
from briefsmith.problems import Code, Problem, Where
from briefsmith.text.slugs import Ref, parse_ref

LOCK_FILE = "seeds/evidence.lock"
_FORMAT = "briefsmith-evidence-1"
_HEAD = {
    "format": _FORMAT,
    "note": "Written by `briefs check`: what was found in which text. Keep it in version control.",
}

_LONGEST_LINE = 20_000
_LONGEST_CLAIM, _LONGEST_STEP, _LONGEST_ID = 4_000, 400, 200
_MOST = 64
"""Tokens or steps of one entry."""
_LAST = 10**9
_SHA256 = re.compile("[0-9a-f]{64}")

Key = tuple[Ref, str, str, int, tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One verified piece of evidence."""

    ref: Ref
    index: int
    seed: str
    sha256: str
    paragraph: int
    exact: tuple[str, ...]
    claim: str
    start: int
    end: int
    steps: tuple[str, ...] = ()
    not_named: tuple[NotNamed, ...] = ()

    @property
    def key(self) -> Key:
        """What must be unchanged for the entry to count."""
        return (self.ref, self.seed, self.sha256, self.paragraph, self.exact, self.claim)


@dataclass(frozen=True, slots=True, order=True)
class Watched:
    """A term that a question watches for, found in a later text."""

    ref: Ref
    seed: str
    term: str
    paragraphs: tuple[int, ...]
    sha256: str


@dataclass(frozen=True)
class Lock:
    """Everything that was verified, sorted."""

    entries: tuple[Entry, ...] = ()
    watched: tuple[Watched, ...] = ()
    problems: tuple[Problem, ...] = field(default=(), compare=False)
    """Lines that could not be read; the items they were about count as not recorded."""

    @cached_property
    def by_key(self) -> Mapping[Key, Entry]:
        """Entries by what must be unchanged."""
        return {entry.key: entry for entry in self.entries}

    def find(self, ref: Ref, evidence: Evidence, sha256: str, claim: str) -> Entry | None:
        """The entry that still says what is said now, if there is one."""
        return self.by_key.get((ref, evidence.seed, sha256, evidence.paragraph, evidence.exact, claim))


def make_lock(entries: Iterable[Entry], watched: Iterable[Watched] = ()) -> Lock:
    """Sort what was found into a lock."""
    return Lock(tuple(sorted(set(entries), key=_order)), tuple(sorted(set(watched))))


def _order(entry: Entry) -> tuple[object, ...]:
    return (entry.ref, entry.index, entry.seed, entry.key, entry.start, entry.end, entry.steps, entry.not_named)


def render_lock(lock: Lock) -> str:
    """The lock as text, with a line end after every line; nothing at all where nothing was verified."""
    if not lock.entries and not lock.watched:
        return ""
    lines = [_HEAD, *(_line(entry) for entry in lock.entries), *(_watched_line(one) for one in lock.watched)]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def parse_lock(text: str) -> Lock:
    """Read a lock. A line that is not what we write is a problem of the lock and counts for nothing."""
    entries: list[Entry] = []
    watched: list[Watched] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        entry = _entry(line)
        if isinstance(entry, Entry):
            entries.append(entry)
        elif isinstance(entry, Watched):
            watched.append(entry)
        elif entry:
            hint = "take the file from version control, or run `briefs check --write-lock` with the texts"
            problems.append(Problem(Code.LOCK_UNREADABLE, Where(LOCK_FILE, number), entry, hint))
    return replace(make_lock(entries, watched), problems=tuple(problems))


def _line(entry: Entry) -> dict[str, Any]:
    line: dict[str, Any] = {
        "ref": str(entry.ref),
        "n": entry.index,
        "seed": entry.seed,
        "paragraph": entry.paragraph,
        "exact": list(entry.exact),
        "claim": entry.claim,
        "start": entry.start,
        "end": entry.end,
    }
    if entry.steps:
        line["steps"] = list(entry.steps)
    if entry.not_named:
        line["not_named"] = {one.entity: one.before for one in entry.not_named}
    return {**line, "sha256": entry.sha256}


def _watched_line(one: Watched) -> dict[str, Any]:
    return {
        "watch": str(one.ref),
        "seed": one.seed,
        "term": one.term,
        "paragraphs": list(one.paragraphs),
        "sha256": one.sha256,
    }


def _watched(line: dict[str, Any]) -> Watched | str:
    ref = parse_ref(line["watch"]) if isinstance(line["watch"], str) else None
    words = [line.get(name) for name in ("seed", "term", "sha256")]
    numbers = line.get("paragraphs")
    whole = isinstance(numbers, list) and numbers and all(type(number) is int and number > 0 for number in numbers)
    if ref is None or not whole or not all(isinstance(value, str) for value in words):
        return "the line lacks a field or has one of the wrong type"
    return Watched(ref, line["seed"], line["term"], tuple(line["paragraphs"]), line["sha256"])


def _entry(text: str) -> Entry | Watched | str | None:
    """Read one line: an entry, a watched term, None for the head, or words for what is wrong."""
    if len(text) > _LONGEST_LINE:
        return f"the line is longer than {_LONGEST_LINE} characters"
    try:
        line = json.loads(text)
    except (ValueError, RecursionError):
        merging = text.startswith(("<<<<<<<", "=======", ">>>>>>>"))
        return "the line is left over from a merge" if merging else "the line is not JSON"
    if not isinstance(line, dict):
        return "the line is not a JSON object"
    if "format" in line:
        return None if line["format"] == _FORMAT else f"the format {line['format']!r} is not known here"
    if "watch" in line:
        return _watched(line)
    ref = parse_ref(line["ref"]) if isinstance(line.get("ref"), str) else None
    if ref is None:
        return "the line names no item"
    whole = [line.get(name) for name in ("n", "paragraph", "start", "end")]
    words = [line.get(name) for name in ("seed", "claim", "sha256")]
    exact, steps, unnamed = line.get("exact"), line.get("steps", []), line.get("not_named", {})
    if not (
        all(type(value) is int and value >= 0 for value in whole)
        and all(isinstance(value, str) for value in words)
        and _texts(exact)
        and _texts(steps)
        and isinstance(unnamed, dict)
    ):
        return "the line lacks a field or has one of the wrong type"
    if unlike := _unlike(line):
        return unlike
    return Entry(
        ref=ref,
        index=line["n"],
        seed=line["seed"],
        sha256=line["sha256"],
        paragraph=line["paragraph"],
        exact=tuple(line["exact"]),
        claim=line["claim"],
        start=line["start"],
        end=line["end"],
        steps=tuple(steps),
        not_named=tuple(NotNamed(*pair) for pair in unnamed.items()),
    )


def _unlike(line: dict[str, Any]) -> str | None:
    """What in an entry is not as we write it."""
    if not 0 < line["paragraph"] <= _LAST or not line["start"] <= line["end"] <= _LAST or line["n"] > _LAST:
        return "n, paragraph, start and end are no place in a text"
    if not _SHA256.fullmatch(line["sha256"]):
        return "sha256 is not 64 hexadecimal digits"
    if (
        not line["exact"]
        or len(line["exact"]) > _MOST
        or any(not 0 < len(each) <= token_limit(each) for each in line["exact"])
    ):
        return f"exact is not 1 to {_MOST} tokens of at most {TOKEN_LIMIT} characters"
    if len(line.get("steps", [])) > _MOST or any(len(each) > _LONGEST_STEP for each in line.get("steps", [])):
        return "steps are more or longer than any reading has"
    for entity, before in line.get("not_named", {}).items():
        if type(before) is not int or not 0 <= before < line["paragraph"] or len(entity) > _LONGEST_ID:
            return "not_named is not an id and an earlier paragraph, or 0"
    if len(line["claim"]) > _LONGEST_CLAIM or len(line["seed"]) > _LONGEST_ID:
        return "claim or seed is longer than any that is written"
    return None


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
