"""Checks evidence against the texts, counts origins, and finds disagreements and numbers without a figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefsmith.languages import ENGLISH
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Standing, Verification, Witness
from briefsmith.model.input import Allowed
from briefsmith.problems import Problem, in_order
from briefsmith.text.slugs import Ref
from briefsmith.verify.conflicts import unclassified
from briefsmith.verify.copying import copied, overdrawn
from briefsmith.verify.evidence import Seen, entry, look_up, witness
from briefsmith.verify.items import by_item, judge
from briefsmith.verify.lineage import origins, suspected
from briefsmith.verify.lock import Entry, Lock, make_lock
from briefsmith.verify.named import nowhere_named
from briefsmith.verify.prose import unbound
from briefsmith.verify.unread import unread_prose, unread_sources
from briefsmith.verify.vouching import for_review
from briefsmith.verify.watch import hits, watched

__all__ = ["Lock", "Verified", "verify"]


@dataclass(frozen=True, slots=True)
class Verified:
    """What verifying yields: the standing of every item, the lock as it ought to be written, and what is wrong."""

    verification: Verification
    lock: Lock
    problems: tuple[Problem, ...]


def verify(
    corpus: Corpus,
    texts: Mapping[str, bytes] | None,
    lock: Lock | None,
    prose_language: str = ENGLISH,
    allowed: Allowed | None = None,
    pages: Mapping[str, bytes] | None = None,
) -> Verified:
    """Check every piece of evidence against its text, or against the lock where the text is not here.

    `texts` holds source texts by file name; None where there is no texts folder. `prose_language`
    is the one that briefs are written in. What is `allowed` to stand without proof yields notes and no warnings.
    `pages` were written by hand, by path: like prose they are held against the texts. Never raises for what an author
    wrote.
    """
    known = lock or Lock()
    origin = origins(corpus)
    looked_up = look_up(corpus, texts, known)
    judged: list[Seen] = []
    problems: list[Problem] = [*known.problems, *looked_up.problems]
    for witnesses in by_item(looked_up.seen):
        heard, wrong = judge(corpus, witnesses)
        judged.extend(heard)
        problems.extend(wrong)
    problems.extend(suspected(corpus, origin))
    problems.extend(unclassified(corpus))
    problems.extend(unbound(corpus, prose_language))
    problems.extend(copied(corpus, texts or {}, pages or {}))
    problems.extend(overdrawn(corpus, texts))
    findings = [(one.exhibit, one.finding) for one in judged]
    allowing = allowed or Allowed()
    problems.extend(for_review(corpus, findings, allowed=allowing.vouched))
    problems.extend(unread_sources(corpus, findings, allowed=allowing.unread))
    problems.extend(unread_prose(prose_language))
    problems.extend(nowhere_named(corpus, findings))
    found = watched(corpus, texts, known, origin)
    verification = Verification(_standings(judged, origin), origin, hits(found))
    return Verified(verification, make_lock(_entries(corpus, judged), found), in_order(problems))


def _standings(judged: list[Seen], origin: Mapping[str, str]) -> dict[Ref, Standing]:
    by_ref: dict[Ref, list[Witness]] = {}
    for seen in judged:
        by_ref.setdefault(seen.exhibit.ref, []).append(witness(seen))
    standings = {}
    for ref, witnesses in by_ref.items():
        # Only texts that were not found to contradict the item count as saying it.
        seeds = {one.seed for one in witnesses if not one.verdict.contradicted}
        standings[ref] = Standing(tuple(witnesses), len(seeds), len({origin.get(seed, seed) for seed in seeds}))
    return standings


def _entries(corpus: Corpus, judged: list[Seen]) -> list[Entry]:
    entries = []
    for seen in judged:
        seed = corpus.seed.get(seen.exhibit.evidence.seed)
        if seed and seed.text and (line := entry(seen, seed.text.sha256)):
            entries.append(line)
    return entries
