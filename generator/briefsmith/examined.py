"""The first half of the core: bytes in, a corpus whose evidence was looked up. Reads and writes nothing.

It is separate from `app` so that `briefs check` imports nothing that lays out pages.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from briefsmith.edition.verdicts import mark_of
from briefsmith.load import load
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verification
from briefsmith.model.input import BriefTexts
from briefsmith.problems import Checked, Code, Problem, Severity, Where, at_most, has_errors, in_order
from briefsmith.verify import verify
from briefsmith.verify.lock import parse_lock, render_lock
from briefsmith.verify.unread import unlabelled

LOCK_FILE = "seeds/evidence.lock"


@dataclass(frozen=True, slots=True)
class Examined:
    """A corpus whose evidence was looked up, and the text that `seeds/evidence.lock` ought to have."""

    corpus: Corpus
    verification: Verification
    lock: str


@dataclass(frozen=True, slots=True)
class Totals:
    """What a site holds, for one line of summary."""

    seeds: int
    briefs: int
    figures: int
    verified: int
    recorded: int
    unchecked: int
    vouched: int = 0
    unread: int = 0

    def __str__(self) -> str:
        counts = (("seed", self.seeds), ("brief", self.briefs), ("figure", self.figures))
        held = ", ".join(f"{count} {name}{'s' * (count != 1)}" for name, count in counts)
        without_proof = "".join(
            f"{count} {word}, " for count, word in ((self.vouched, "vouched"), (self.unread, "unread")) if count
        )
        return f"{held}: {self.verified} verified, {without_proof}{self.recorded} recorded, {self.unchecked} unchecked"


def check(given: BriefTexts) -> Checked[Examined]:
    """Load everything, look up every piece of evidence, and return all problems in the order of files.

    There is a value also beside errors, so that what is right can be shown; only a value without errors may be built.
    """
    loaded = load(given.files)
    corpus = loaded.value or Corpus()
    verified = verify(
        corpus, given.texts, parse_lock(given.lock or ""), given.prose_language, given.allowed, given.pages
    )
    lock = render_lock(verified.lock)
    problems = [*loaded.problems, *verified.problems]
    if has_errors(loaded.problems):
        # What could not be read is missing from the corpus, so warnings about missing things may be wrong.
        problems = [*loaded.problems, *(p for p in verified.problems if p.severity is Severity.ERROR)]
    elif given.texts is not None and lock != (given.lock or "") and not has_errors(problems):
        hint = "run `briefs check --write-lock`"
        problems.append(Problem(Code.LOCK_STALE, Where(LOCK_FILE), "it does not say what was verified now", hint))
    return Checked(
        Examined(corpus, verified.verification, lock), at_most(in_order([*problems, *unlabelled(given.locale)]))
    )


def totals(examined: Examined) -> Totals:
    """Count what the published briefs hold."""
    corpus = examined.corpus
    published = {brief.id for brief in corpus.briefs if brief.published}
    marks = Counter(mark_of(examined.verification.of(ref).verdict) for ref in corpus.figures if ref.brief in published)
    return Totals(
        seeds=len(corpus.seeds),
        briefs=len(published),
        figures=marks.total(),
        verified=marks["verified"],
        recorded=marks["recorded"],
        unchecked=marks["unchecked"] + marks["wrong"] + marks["none"],
        vouched=marks["vouched"],
        unread=marks["unread"],
    )
