"""Vouches: which doubts a person's word covers, what the lock keeps of it, and the list for review.

A vouch covers what was not understood. It covers neither words that are missing nor a number that was read and differs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefsmith.languages import missing_parts
from briefsmith.model.brief import Event
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verdict
from briefsmith.model.figure import Figure
from briefsmith.model.seed import Seed
from briefsmith.problems import Code, Problem
from briefsmith.verify.exhibits import Exhibit
from briefsmith.verify.finding import Finding
from briefsmith.verify.lock import Lock
from briefsmith.verify.reread import still_says

_TOO_MUCH = "a person may vouch for what was not understood, and this was"


def vouched(exhibit: Exhibit, finding: Finding, language: str) -> Finding:
    """The finding as it stands with the word of the person who vouches for it, if there is one and it may count."""
    fault = finding.fault
    if exhibit.evidence.vouched is None or finding.verdict is Verdict.VERIFIED:
        return finding
    if finding.verdict is Verdict.UNREAD:
        # Nobody read the words: the person answers for the equivalents, too.
        given = len(exhibit.item.equivalents) if isinstance(exhibit.item, Figure) else 0
        doubt = _unread(exhibit, language) or ""
        return replace(finding, verdict=Verdict.VOUCHED, doubt=doubt, equivalents=frozenset(range(given)))
    if fault and fault.vouchable:
        # If our reading differs because of the doubt, that reading is what the person denies, so it is not shown.
        reading = finding.reading if fault.code is Code.PHRASE_DOUBTED else None
        return replace(finding, verdict=Verdict.VOUCHED, fault=None, doubt=fault.message, reading=reading)
    if fault and fault.code is not Code.QUOTE_MISSING:
        return replace(finding, fault=replace(fault, hint=f"{fault.hint}; {_TOO_MUCH}" if fault.hint else _TOO_MUCH))
    return finding


def recorded(seed: Seed, exhibit: Exhibit, lock: Lock) -> Finding | None:
    """What the lock remembers of a piece of evidence whose text is not here; None where that counts no longer."""
    if seed.text is None:
        return None
    kept = [(Verdict.VERIFIED, Verdict.RECORDED)]
    if exhibit.evidence.vouched:
        kept.append((Verdict.VOUCHED, Verdict.VOUCHED))
    elif _unread(exhibit, seed.language):
        kept.append((Verdict.UNREAD, Verdict.UNREAD))
    for then, now in kept:
        known = lock.find(exhibit.ref, exhibit.evidence, seed.text.sha256, exhibit.claim_as(then))
        if known and (
            then is not Verdict.VERIFIED or still_says(exhibit.item, known.exact, known.steps, seed.language)
        ):
            not_named = tuple(one for one in known.not_named if one.entity in exhibit.names)
            return Finding(now, known.start, known.end, known.steps, not_named=not_named)
    return None


def for_review(corpus: Corpus, judged: Iterable[tuple[Exhibit, Finding]], *, allowed: bool) -> Iterator[Problem]:
    """Yield every vouch that counts, a warning unless the site allows them, and every one that is no longer needed."""
    for exhibit, finding in judged:
        vouch = exhibit.evidence.vouched
        where = exhibit.where(corpus, "vouched")
        if vouch and finding.verdict is Verdict.VOUCHED:
            doubt = f"; the doubt: {finding.doubt}" if finding.doubt else ""
            message = f"{vouch.by} vouches for {exhibit.ref}, “{vouch.why}”{doubt}"
            if allowed:
                yield Problem(Code.VOUCHED, where, message)
            else:
                yield Problem(Code.VOUCH_NOT_ALLOWED, where, message, "`allow_vouched: true` in mkdocs.yml allows it")
        elif vouch and finding.verdict.holds:
            message = f"{exhibit.ref} is proved by its words, so nobody needs to vouch for it any more"
            yield Problem(Code.VOUCH_UNNEEDED, where, message, "take `vouched` out")


def _unread(exhibit: Exhibit, language: str) -> str | None:
    match exhibit.item:
        case Figure():
            return missing_parts.numbers_unread(language)
        case Event():
            return missing_parts.dates_unread(language)
        case None:
            return None
