"""Which briefs belong beside which, and why: by the topics and entities that both are about, the rare ones first."""

from __future__ import annotations

from collections.abc import Mapping
from math import log, sqrt

from briefsmith.model.corpus import Corpus
from briefsmith.model.items import entities_of

Related = tuple[tuple[str, tuple[str, ...]], ...]

_NEAREST = 5
# What so many briefs are about joins none of them, and comparing all their pairs would take quadratic time.
_COMMON = 100


def related(corpus: Corpus) -> Mapping[str, Related]:
    """Return, for each brief, the briefs nearest to it, each with what they share, the rarest first.

    Nearness is the cosine of the two briefs' subjects, each weighted by the logarithm of its rarity; equals stand in
    order of id. A brief that shares nothing with any other has an empty tuple.
    """
    about = {brief.id: frozenset(entities_of(brief)) for brief in corpus.briefs}
    briefs_about: dict[str, list[str]] = {}
    for brief, subjects in about.items():
        for subject in sorted(subjects):
            briefs_about.setdefault(subject, []).append(brief)
    weight = {subject: log(1 + len(about) / len(briefs)) for subject, briefs in briefs_about.items()}
    size = {brief: sqrt(sum(weight[s] ** 2 for s in sorted(subjects))) for brief, subjects in about.items()}
    result: dict[str, Related] = {}
    for brief, subjects in about.items():
        shared: dict[str, list[str]] = {}
        for subject in sorted(subjects, key=lambda s: (-weight[s], s)):
            if len(briefs_about[subject]) <= _COMMON:
                for other in briefs_about[subject]:
                    if other != brief:
                        shared.setdefault(other, []).append(subject)
        scores = {
            other: sum(weight[s] ** 2 for s in common) / (size[brief] * size[other]) for other, common in shared.items()
        }
        nearest = sorted(shared, key=lambda other: (-round(scores[other], 9), other))[:_NEAREST]
        result[brief] = tuple((other, tuple(shared[other])) for other in nearest)
    return result
