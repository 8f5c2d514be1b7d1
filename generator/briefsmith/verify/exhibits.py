"""Every piece of evidence in the corpus, with the item it speaks for and its place in the author's file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from briefsmith.model.base import Model
from briefsmith.model.brief import Brief, Claim, Event
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verdict
from briefsmith.model.figure import Change, Equivalent, Evidence, Figure, Range
from briefsmith.model.items import entries_of, evidence_of, names_of, voices
from briefsmith.model.schema import TreePath
from briefsmith.problems import Where
from briefsmith.text.slugs import Ref
from briefsmith.verify.finding import At
from briefsmith.verify.say import full


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One piece of evidence. `item` is the figure or event it must prove, None where only the words are checked."""

    ref: Ref
    index: int
    evidence: Evidence
    path: TreePath
    """Path of the item within its brief's file."""
    item: Figure | Event | None = None
    said: str = ""
    """All else that the item claims: of whom, when, in what scope, how firmly, and who says so."""
    names: tuple[str, ...] = ()
    """Entities that a reader looks for in the paragraph: whom a figure or an event is about, and who says an item."""

    def where(self, corpus: Corpus, at: At = "exact") -> Where:
        """Place of a field of the evidence, or of the item that it speaks for."""
        if at in ("unit", "comparator") and isinstance(self.item, Figure) and at not in self.item.model_fields_set:
            at = "value"  # The field is not in the file, so the place is that of the value.
        own = at in ("exact", "paragraph", "number", "vouched")
        path = (*self.path, "evidence", self.index, at) if own else (*self.path, at)
        return corpus.marks.where(self.ref.brief, path)

    @property
    def claim(self) -> str:
        """What the words must give, in one line: if it changes, what was recorded no longer counts."""
        parts = [_claim(self.item), *([self.said] if self.said else [])]
        for name in ("number", "prefix", "suffix"):
            given = getattr(self.evidence, name)
            if given is not None:
                parts.append(f"{name} {given}")
        return "; ".join(parts)

    def claim_as(self, verdict: Verdict) -> str:
        """The claim as the lock keeps it: what is not proved says so, and who vouches for it and why."""
        vouch = self.evidence.vouched
        if verdict is Verdict.VOUCHED and vouch:
            return f"{self.claim}; vouched by {json.dumps([vouch.by, vouch.why], ensure_ascii=False)}"
        return f"{self.claim}; not read" if verdict is Verdict.UNREAD else self.claim


def exhibits(corpus: Corpus) -> Iterator[Exhibit]:
    """Yield every piece of evidence, brief by brief in the order of the file."""
    for brief in corpus.briefs:
        yield from _of_brief(brief)


def _of_brief(brief: Brief) -> Iterator[Exhibit]:
    for stood in entries_of(brief):
        proved = stood.value if isinstance(stood.value, Figure | Event) else None
        for n, piece in enumerate(evidence_of(stood.value)):
            yield Exhibit(stood.ref, n, piece, stood.path, proved, _said(stood.value), _names(stood.value))


def _names(item: Model) -> tuple[str, ...]:
    """A claim is filed under entities that its words need not name; who makes it should be named."""
    if isinstance(item, Claim):
        return voices(item)
    return names_of(item) if isinstance(item, Figure | Event) else ()


_FIELDS = (
    "subjects",
    "entities",
    "measure",
    "scope",
    "period",
    "as_of",
    "target_date",
    "status",
    "rank",
    "basis",
    "attributed_to",
    "by",
    "opened",
)
"""Fields that say what a claim claims, of any kind of item that has them; our own wording of it is none."""


def _said(item: Model) -> str:
    """These fields in one line, those left out that hold what is meant where nothing is written."""
    given = item.model_dump(mode="json", by_alias=True, include={*_FIELDS}, exclude_defaults=True)
    return "; ".join(f"{name} {_plain(given[name])}" for name in _FIELDS if name in given)


def _plain(value: object) -> str:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return " ".join(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _claim(item: Figure | Event | None) -> str:
    if item is None:
        return "words"
    if isinstance(item, Event):
        return f"date {item.date}"
    return " = ".join([_quantity(item), *(_quantity(other) for other in item.equivalents)])


def _quantity(item: Figure | Equivalent) -> str:
    unit = f" {item.unit}" if item.unit else ""
    return f"{item.comparator} {_value(item.value)}{unit}"


def _value(value: object) -> str:
    if isinstance(value, Change):
        return f"{_value(value.from_)} -> {_value(value.to)}"
    if isinstance(value, Range):
        return f"{full(value.min)}..{full(value.max)}"
    return full(value)  # type: ignore[arg-type]
