"""Every piece of evidence looked up in its text, one text after the other, each read once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extractOne

from briefsmith.model.brief import Event
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verdict, Witness
from briefsmith.model.figure import Figure
from briefsmith.model.names import Names
from briefsmith.model.seed import Seed
from briefsmith.problems import Code, Problem
from briefsmith.verify.events import check_event
from briefsmith.verify.exhibits import Exhibit, exhibits
from briefsmith.verify.figures import check_figure
from briefsmith.verify.finding import Fault, Finding, failed
from briefsmith.verify.lock import Entry, Lock
from briefsmith.verify.named import NamedIn
from briefsmith.verify.quotes import find, nfkc, shown, suggestion
from briefsmith.verify.texts import SourceText, fingerprint, numbered, read_text
from briefsmith.verify.vouching import recorded, vouched

_LISTED = 5
_LIKE = 65
"""Likeness, of 100, from which a name is worth suggesting."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One piece of evidence and what looking at it found."""

    exhibit: Exhibit
    finding: Finding


@dataclass(frozen=True, slots=True)
class LookedUp:
    """The outcome for all evidence: each piece once, in the order of the corpus."""

    seen: tuple[Seen, ...]
    problems: tuple[Problem, ...]


def look_up(corpus: Corpus, texts: Mapping[str, bytes] | None, lock: Lock) -> LookedUp:
    """Look up all evidence of the corpus, text by text, so that one text at a time is held as paragraphs."""
    order = list(exhibits(corpus))
    by_seed: dict[str, list[int]] = defaultdict(list)
    for n, exhibit in enumerate(order):
        by_seed[exhibit.evidence.seed].append(n)
    # Loading reports unknown seeds; evidence from them stays unchecked.
    found = [Finding(Verdict.NO_TEXT)] * len(order)
    problems = list(_not_there(corpus, texts)) if texts else []
    names = Names.of(corpus.entities if texts and order else ())
    for seed in corpus.seeds:
        places = by_seed.get(seed.id, [])
        findings, noted = _of_seed(corpus, seed, [order[n] for n in places], texts or {}, lock, names)
        for n, finding in zip(places, findings, strict=True):
            found[n] = finding
        problems.extend(noted)
    return LookedUp(tuple(map(Seen, order, found)), tuple(problems))


def witness(seen: Seen) -> Witness:
    """Return the witness that readers are shown."""
    exhibit, finding = seen.exhibit, seen.finding
    return Witness(
        ref=exhibit.ref,
        index=exhibit.index,
        seed=exhibit.evidence.seed,
        paragraph=exhibit.evidence.paragraph,
        exact=exhibit.evidence.exact,
        verdict=finding.verdict,
        start=finding.start,
        end=finding.end,
        steps=finding.steps,
        not_named=finding.not_named,
    )


def entry(seen: Seen, sha256: str) -> Entry | None:
    """Return its entry for the lock; None where the evidence does not hold."""
    exhibit, finding = seen.exhibit, seen.finding
    if not finding.verdict.found or finding.start is None or finding.end is None:
        return None
    return Entry(
        ref=exhibit.ref,
        index=exhibit.index,
        seed=exhibit.evidence.seed,
        sha256=sha256,
        paragraph=exhibit.evidence.paragraph,
        exact=exhibit.evidence.exact,
        claim=exhibit.claim_as(finding.verdict),
        start=finding.start,
        end=finding.end,
        steps=finding.steps,
        not_named=finding.not_named,
    )


def _of_seed(
    corpus: Corpus, seed: Seed, of_seed: Sequence[Exhibit], texts: Mapping[str, bytes], lock: Lock, names: Names
) -> tuple[list[Finding], list[Problem]]:
    content = texts.get(seed.text.file) if seed.text else None
    if seed.text is None or content is None:
        findings, problems = _recorded(corpus, seed, of_seed, lock)
        # If there are any texts, a missing one has been reported already.
        return findings, [] if seed.text and texts else problems
    drifted = fingerprint(content) != seed.text.sha256
    if not drifted and not of_seed:
        return [], []
    text = read_text(content, seed.language, seed.text.file, seed.issued)
    at_file = corpus.marks.where(seed.id, ("text", "file"))
    if text is None:
        problem = Problem(Code.TEXT_ENCODING, at_file, f"{seed.text.file} is not UTF-8", "save it as UTF-8")
        return [Finding(Verdict.SEED_DRIFTED) for _ in of_seed], [problem]
    heard = [(exhibit, vouched(exhibit, examine(text, exhibit), seed.language)) for exhibit in of_seed]
    findings = [_elsewhere(corpus, texts, *one) for one in heard]
    if drifted:
        problem = _drifted(corpus, seed, text, [*zip(of_seed, findings, strict=True)], content)
        return [Finding(Verdict.SEED_DRIFTED, f.start, f.end) for f in findings], [problem]
    places = NamedIn(names, text, seed)
    findings = [
        replace(f, not_named=places.missing(e)) if f.verdict.found else f
        for e, f in zip(of_seed, findings, strict=True)
    ]
    return findings, [problem_of(corpus, e, f.fault) for e, f in zip(of_seed, findings, strict=True) if f.fault]


def examine(text: SourceText, exhibit: Exhibit) -> Finding:
    """Look at one piece of evidence in its text."""
    evidence, item = exhibit.evidence, exhibit.item
    paragraph = text.paragraph(evidence.paragraph)
    finding: Finding | None = None
    if paragraph is not None:
        if isinstance(item, Figure):
            finding = check_figure(item, evidence, paragraph)
        elif isinstance(item, Event):
            finding = check_event(item, evidence, paragraph)
        elif places := find(paragraph, evidence):
            finding = Finding(Verdict.VERIFIED, places.first[0][0], places.first[-1][1])
    if finding:
        return finding
    hint, misplaced = suggestion(text, evidence)
    message = f"{shown(evidence.exact)} does not stand in ¶{evidence.paragraph} of {text.name}"
    return failed(Fault(Code.QUOTE_MISSING, message, hint, "paragraph" if misplaced else "exact"))


def _elsewhere(corpus: Corpus, texts: Mapping[str, bytes], exhibit: Exhibit, finding: Finding) -> Finding:
    """The finding, with another hint where the words that are missing stand in another text of the brief."""
    fault, brief = finding.fault, corpus.brief.get(exhibit.ref.brief)
    if fault is None or fault.code is not Code.QUOTE_MISSING or fault.at == "paragraph" or brief is None:
        return finding
    tokens = [nfkc(token) for token in exhibit.evidence.exact]
    for seed in (corpus.seed[id_] for id_ in brief.seeds if id_ in corpus.seed and id_ != exhibit.evidence.seed):
        content = texts.get(seed.text.file, b"") if seed.text else b""
        for number, line in numbered(content.decode(errors="replace")):
            if all(token in nfkc(line) for token in tokens):
                hint = f"it stands in ¶{number} of the seed `{seed.id}`"
                return replace(finding, fault=replace(fault, hint=hint))
    return finding


def problem_of(corpus: Corpus, exhibit: Exhibit, fault: Fault) -> Problem:
    """A fault as the author is shown it."""
    return Problem(fault.code, exhibit.where(corpus, fault.at), fault.message, fault.hint)


def _recorded(
    corpus: Corpus, seed: Seed, of_seed: Sequence[Exhibit], lock: Lock
) -> tuple[list[Finding], list[Problem]]:
    """Without the text: what was recorded against the same fingerprint counts, the rest is unchecked."""
    findings: list[Finding] = []
    unchecked: list[Exhibit] = []
    for exhibit in of_seed:
        known = recorded(seed, exhibit, lock)
        findings.append(known or Finding(Verdict.NO_TEXT))
        if not known:
            unchecked.append(exhibit)
    return findings, list(_unchecked(corpus, seed, unchecked, whole=len(unchecked) == len(of_seed)))


def _not_there(corpus: Corpus, texts: Mapping[str, bytes]) -> Iterator[Problem]:
    """Say which texts are not among those that are here, and what may be meant: the same text, or a name like it."""
    missing = [(seed, seed.text) for seed in corpus.seeds if seed.text and seed.text.file not in texts]
    by_print = {fingerprint(content): name for name, content in texts.items()} if missing else {}
    by_name = {PurePosixPath(name).name: name for name in texts}
    for seed, text in missing:
        guess = by_print.get(text.sha256) or by_name.get(PurePosixPath(text.file).name)
        near = (
            None
            if guess
            else extractOne(text.file, texts.keys(), scorer=ratio, processor=str.casefold, score_cutoff=_LIKE)
        )
        guess = near[0] if near else guess
        message = f"there is no {text.file} among the source texts, so what rests on it is not checked now"
        hint = f"did you mean `{guess}`?" if guess else "put it there, or name another folder with --texts"
        yield Problem(Code.NO_TEXT, corpus.marks.where(seed.id, ("text", "file")), message, hint)


def _unchecked(corpus: Corpus, seed: Seed, exhibits_: Sequence[Exhibit], whole: bool) -> Iterator[Problem]:
    hint = "put the text into seeds/texts/, or name its folder with --texts"
    if seed.text is None:
        where, message = corpus.marks.where(seed.id), "the record names no text, so nothing that rests on it is checked"
        yield Problem(Code.NO_TEXT, where, message, "add text: {file: …, sha256: …}")
    elif whole and exhibits_:
        where = corpus.marks.where(seed.id, ("text", "file"))
        message = f"{seed.text.file} is not here and nothing was recorded: {len(exhibits_)} items are unchecked"
        yield Problem(Code.NO_TEXT, where, message, hint)
    else:
        for exhibit in exhibits_:
            message = f"{seed.text.file} is not here, and this is not what was recorded"
            yield Problem(Code.NO_TEXT, exhibit.where(corpus), message, hint)


def _drifted(
    corpus: Corpus, seed: Seed, text: SourceText, found: Iterable[tuple[Exhibit, Finding]], content: bytes
) -> Problem:
    found = list(found)
    lost = [exhibit for exhibit, finding in found if not finding.verdict.holds]
    message = f"{text.name} is not the text that the record fingerprints; "
    if not found:
        message += "no item rests on it"
    elif not lost:
        message += f"all {len(found)} items that rest on it still hold"
    else:
        names = ", ".join(dict.fromkeys(str(exhibit.ref) for exhibit in lost[:_LISTED]))
        more = f" and {len(lost) - _LISTED} more" if len(lost) > _LISTED else ""
        message += f"{len(found) - len(lost)} of {len(found)} items still hold, not {names}{more}"
    hint = f"if the change is meant, write sha256: {text.sha256}"
    if not text.paragraphs:
        message, hint = f"{text.name} is empty", "put the text back"
    elif seed.text and seed.text.sha256 in _other_line_ends(content):
        message = f"the lines of {text.name} end otherwise than when it was recorded (LF, CRLF); nothing else differs"
    return Problem(Code.SEED_DRIFTED, corpus.marks.where(seed.id, ("text", "sha256")), message, hint)


def _other_line_ends(content: bytes) -> tuple[str, str]:
    plain = content.replace(b"\r\n", b"\n")
    return fingerprint(plain), fingerprint(plain.replace(b"\n", b"\r\n"))
