"""What stands in which relation to what, over the whole corpus: built once for all documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeVar

from generator.model.brief import Brief
from generator.model.corpus import Corpus
from generator.model.entity import Tension
from generator.text.slugs import Ref, parse_ref

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True)
class Relations:
    """Inverse indexes of a corpus."""

    corpus: Corpus

    @cached_property
    def against(self) -> Mapping[Ref, tuple[Ref, ...]]:
        """Item → claims that dispute it."""
        return self._spoken("disputes")

    @cached_property
    def in_favour(self) -> Mapping[Ref, tuple[Ref, ...]]:
        """Item → claims that support it."""
        return self._spoken("supports")

    @cached_property
    def tensions(self) -> Mapping[str, tuple[Tension, ...]]:
        """Brief → tensions in which one of its items stands."""
        return _grouped(
            (brief, tension) for tension in self.corpus.tensions
            for brief in dict.fromkeys(_briefs(tension))
        )  # fmt: skip

    @cached_property
    def briefs_on(self) -> Mapping[str, tuple[Brief, ...]]:
        """Topic → its briefs."""
        return _grouped((topic, brief) for brief in self.corpus.briefs for topic in brief.topics)

    @cached_property
    def by_measure(self) -> Mapping[tuple[str, str | None], tuple[Ref, ...]]:
        """Measure and unit → figures, in order of brief and file."""
        return _grouped(((figure.measure, figure.unit), ref) for ref, figure in self.corpus.figures.items())

    @cached_property
    def han(self) -> Mapping[str, str]:
        """Written name → language, of names that a registry entry gives in that language only."""
        found: dict[str, set[str]] = {}
        for entity in self.corpus.entities:
            for language, forms in entity.aliases.items():
                for form in forms:
                    found.setdefault(form, set()).add(language)
        return {form: languages.pop() for form, languages in found.items() if len(languages) == 1}

    def refs(self, texts: Iterable[str], brief: str) -> tuple[Ref, ...]:
        """Read references as they stand in a brief, leaving out those that name nothing."""
        found = (parse_ref(text, brief) for text in texts)
        return tuple(ref for ref in found if ref and ref in self.corpus.item)

    def _spoken(self, name: Literal["disputes", "supports"]) -> Mapping[Ref, tuple[Ref, ...]]:
        return _grouped(
            (target, ref) for ref, claim in self.corpus.claims.items()
            for target in self.refs(getattr(claim, name), ref.brief)
        )  # fmt: skip


def _briefs(tension: Tension) -> Iterable[str]:
    return (ref.brief for text in tension.between if (ref := parse_ref(text)))


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    found: dict[K, list[V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}
