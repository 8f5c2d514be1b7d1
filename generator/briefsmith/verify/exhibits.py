"""Every piece of evidence in the corpus, with the item it speaks for and its place in the author's file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefsmith.model.brief import Brief, Event
from briefsmith.model.corpus import Corpus, TreePath
from briefsmith.model.evidence import role_ref
from briefsmith.model.figure import Change, Equivalent, Evidence, Figure, Range
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

    def where(self, corpus: Corpus, at: At = "exact") -> Where:
        """Place of a field of the evidence, or of the item that it speaks for."""
        if at in ("unit", "comparator") and isinstance(self.item, Figure) and at not in self.item.model_fields_set:
            at = "value"  # Nobody wrote it; what it would stand beside is the value.
        own = at in ("exact", "paragraph", "number")
        path = (*self.path, "evidence", self.index, at) if own else (*self.path, at)
        return corpus.marks.where(self.ref.brief, path)

    @property
    def claim(self) -> str:
        """What the words must give, in one line: if it changes, what was recorded no longer counts."""
        parts = [_claim(self.item)]
        for name in ("number", "prefix", "suffix"):
            given = getattr(self.evidence, name)
            if given is not None:
                parts.append(f"{name} {given}")
        return "; ".join(parts)


def exhibits(corpus: Corpus) -> Iterator[Exhibit]:
    """Yield every piece of evidence, brief by brief in the order of the file."""
    for brief in corpus.briefs:
        yield from _of_brief(brief)


def _of_brief(brief: Brief) -> Iterator[Exhibit]:
    for n, figure in enumerate(brief.figures):
        yield from _each(Ref(brief.id, figure.id), figure.evidence, ("figures", n), figure)
    for n, event in enumerate(brief.events):
        yield from _each(Ref(brief.id, event.id), event.evidence, ("events", n), event)
    for n, claim in enumerate(brief.claims):
        yield from _each(Ref(brief.id, claim.id), claim.evidence, ("claims", n))
    for n, question in enumerate(brief.questions):
        yield from _each(Ref(brief.id, question.id), question.evidence, ("questions", n))
    for room in ("companies", "systems", "people", "concepts", "places"):
        for n, role in enumerate(getattr(brief, room)):
            yield from _each(role_ref(brief, role.id), role.evidence, (room, n))


def _each(
    ref: Ref, evidence: Iterable[Evidence], path: TreePath, item: Figure | Event | None = None
) -> Iterator[Exhibit]:
    for n, piece in enumerate(evidence):
        yield Exhibit(ref, n, piece, path, item)


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
