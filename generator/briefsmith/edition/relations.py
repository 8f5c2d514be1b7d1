"""Who belongs to, speaks of, supports or disputes what: indexes over the whole corpus, each built when first used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations
from statistics import median
from typing import Literal, NamedTuple, TypeVar

from briefsmith.model.base import edtf
from briefsmith.model.brief import Brief, Role
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import TIES, Entity, Tension, Tie
from briefsmith.model.figure import Evidence, Salience, Speaker
from briefsmith.model.items import about, evidence_of, roles_of, voices
from briefsmith.text.slugs import Ref, parse_ref

_LONG_AGO = 10
"""Years before the bulk of events from which an event is background."""

K = TypeVar("K")
V = TypeVar("V")


class Use(NamedTuple):
    """One piece of evidence and the item that rests on it."""

    ref: Ref
    witness: int
    evidence: Evidence


@dataclass(frozen=True)
class Relations:
    """Inverse indexes of a corpus."""

    corpus: Corpus

    @cached_property
    def figures_of(self) -> Mapping[str, tuple[Ref, ...]]:
        """Entity → figures about it, key figures first."""
        found = _group((subject, ref) for ref, figure in self.corpus.figures.items() for subject in about(figure))
        return {subject: self.key_first(refs) for subject, refs in found.items()}

    @cached_property
    def figures_by_measure(self) -> Mapping[str, tuple[Ref, ...]]:
        """Measure → figures of it, in order of the corpus."""
        return _group((figure.measure, ref) for ref, figure in self.corpus.figures.items())

    @cached_property
    def events_of(self) -> Mapping[str, tuple[Ref, ...]]:
        """Entity → events it takes part in, by date."""
        return _group((entity, ref) for ref, event in self.corpus.events.items() for entity in about(event))

    @cached_property
    def claims_of(self) -> Mapping[str, tuple[Ref, ...]]:
        """Entity → claims about it that it does not make itself."""
        return _group(
            (entity, ref) for ref, claim in self.corpus.claims.items() for entity in about(claim)
            if entity not in voices(claim)
        )  # fmt: skip

    @cached_property
    def claims_by(self) -> Mapping[str, tuple[Ref, ...]]:
        """Entity → claims it makes, or that someone unnamed makes for it."""
        return _group((by, ref) for ref, claim in self.corpus.claims.items() for by in voices(claim))

    @cached_property
    def questions_of(self) -> Mapping[str, tuple[Ref, ...]]:
        """Entity → questions about it."""
        return _group((entity, ref) for ref, question in self.corpus.questions.items() for entity in about(question))

    @cached_property
    def roles_of(self) -> Mapping[str, tuple[tuple[Brief, Role], ...]]:
        """Entity → the parts it plays, brief by brief."""
        return _group((role.id, (brief, role)) for brief in self.corpus.briefs for role in brief.roles)

    @cached_property
    def briefs_on(self) -> Mapping[str, tuple[Brief, ...]]:
        """Topic → its briefs."""
        return _group((topic, brief) for brief in self.corpus.briefs for topic in brief.topics)

    @cached_property
    def belonging(self) -> Mapping[tuple[str, Tie], tuple[Entity, ...]]:
        """`(entity, tie)` → what belongs to it by that tie."""
        return _group(
            ((above, tie), entity) for entity in self.corpus.entities for tie in TIES
            if (above := getattr(entity, tie))
        )  # fmt: skip

    @cached_property
    def against(self) -> Mapping[Ref, tuple[Ref, ...]]:
        """Item → claims that dispute it."""
        return self._spoken("disputes")

    @cached_property
    def in_favour(self) -> Mapping[Ref, tuple[Ref, ...]]:
        """Item → claims that support it."""
        return self._spoken("supports")

    def _spoken(self, name: Literal["disputes", "supports"]) -> Mapping[Ref, tuple[Ref, ...]]:
        return _group(
            (target, ref) for ref, claim in self.corpus.claims.items()
            for target in self.refs(getattr(claim, name), ref.brief)
        )  # fmt: skip

    @cached_property
    def evidence(self) -> Mapping[Ref, tuple[Evidence, ...]]:
        """Evidence of every item, and of every role that has some."""
        roles = (role for brief in self.corpus.briefs for role in roles_of(brief))
        of_roles = {role.ref: evidence for role in roles if (evidence := evidence_of(role.value))}
        return {**{ref: evidence_of(item) for ref, item in self.corpus.item.items()}, **of_roles}

    @cached_property
    def uses(self) -> Mapping[str, tuple[Use, ...]]:
        """Seed → the evidence taken from it, by paragraph."""
        found = _group(
            (evidence.seed, Use(ref, index, evidence))
            for ref, each in self.evidence.items() for index, evidence in enumerate(each)
        )  # fmt: skip
        return {seed: tuple(sorted(uses, key=lambda use: use.evidence.paragraph)) for seed, uses in found.items()}

    @cached_property
    def children(self) -> Mapping[str, tuple[str, ...]]:
        """Seed → seeds that come from it."""
        return _group((seed.parent, seed.id) for seed in self.corpus.seeds if seed.parent)

    @cached_property
    def tensions_of_brief(self) -> Mapping[str, tuple[Tension, ...]]:
        """Brief → tensions that one of its items stands in."""
        return _group(
            (brief, tension) for tension in self.corpus.tensions
            for brief in dict.fromkeys(ref.brief for ref in tension.sides)
        )  # fmt: skip

    @cached_property
    def background(self) -> frozenset[Ref]:
        """Events that had ended more than ten years before the year in the middle of all events."""
        ends = {ref: date.latest.year for ref, event in self.corpus.events.items() if (date := edtf(event.date)).latest}
        if not ends:
            return frozenset()
        middle = median(ends.values())
        return frozenset(ref for ref, year in ends.items() if year < middle - _LONG_AGO)

    @cached_property
    def tension(self) -> Mapping[str, Tension]:
        """Tensions by id."""
        return {tension.id: tension for tension in self.corpus.tensions}

    @cached_property
    def item_ids(self) -> Mapping[str, frozenset[str]]:
        """Brief → ids of its items."""
        found: dict[str, set[str]] = {brief.id: set() for brief in self.corpus.briefs}
        for ref in self.corpus.item:
            found[ref.brief].add(ref.item)
        return {brief: frozenset(ids) for brief, ids in found.items()}

    @cached_property
    def read_against(self) -> Mapping[str, tuple[tuple[str, int], ...]]:
        """Seed → other seeds that tensions set beside it, with how many do, the most first."""
        pairs: Counter[tuple[str, str]] = Counter()
        for tension in self.corpus.tensions:
            seeds = {evidence.seed for ref in tension.sides for evidence in self.evidence.get(ref, ())}
            pairs.update(permutations(seeds, 2))
        ranked = sorted(pairs.items(), key=lambda pair: (pair[0][0], -pair[1], pair[0][1]))
        return _group((seed, (other, count)) for (seed, other), count in ranked)

    def refs(self, texts: Iterable[str], brief: str) -> tuple[Ref, ...]:
        """Read references as they stand in a brief, leaving out those that name nothing."""
        found = (parse_ref(text, brief) for text in texts)
        return tuple(ref for ref in found if ref and ref in self.corpus.item)

    def key_first(self, refs: Iterable[Ref]) -> tuple[Ref, ...]:
        """Sort figures so that those that carry the story come first; otherwise the order stays."""
        figures = self.corpus.figures
        return tuple(sorted(refs, key=lambda ref: figures[ref].salience is not Salience.KEY))

    @cached_property
    def figures_in_unit(self) -> Mapping[tuple[str, str | None], tuple[Ref, ...]]:
        """Measure and unit → figures, in order of brief and file."""
        return _group(((figure.measure, figure.unit), ref) for ref, figure in self.corpus.figures.items())

    @cached_property
    def han(self) -> Mapping[str, str]:
        """Written name → language, of names that a registry entry gives in that language only."""
        found: dict[str, set[str]] = {}
        for entity in self.corpus.entities:
            for language, forms in entity.aliases.items():
                for form in forms:
                    found.setdefault(form, set()).add(language)
        return {form: languages.pop() for form, languages in found.items() if len(languages) == 1}


def voice(speaker: Speaker) -> str | None:
    """Return the id of the speaker, or of the entity that an unnamed person speaks for; None if it has none."""
    return speaker if isinstance(speaker, str) else speaker.of


def _group(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    found: dict[K, list[V]] = {}
    for key, value in pairs:
        values = found.setdefault(key, [])
        # One item that names a thing twice gives the pair twice in a row.
        if not values or values[-1] != value:
            values.append(value)
    return {key: tuple(values) for key, values in found.items()}
