"""How many wrong pieces of evidence pass? Every one of the real site is changed in every way that a slip of the hand
or the eye may change it, one change at a time, and checked against the real texts. None may pass.

    python -m bench.mutations [TEXTS]       texts folder; without it BRIEFS_TEXTS or seeds/texts

Changed are, in the evidence: each digit of its words, each magnitude, comparator and unit word, and the paragraph; in
the figure: each digit of its value, its size by powers of ten, its unit (to every other unit), its comparator (to every
other one), its form; its equivalents likewise; in an event: each digit of its date that the words give. A change that
leaves the statement true is named and not counted: a neighbouring paragraph that is the same word for word, or that
holds the words where words are all that is claimed; one name for "things" put for another.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import get_args

from briefsmith.model.brief import Event
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verdict
from briefsmith.model.figure import Change, Equivalent, Evidence, Figure, Range
from briefsmith.text.edtf import read_date
from briefsmith.text.quantities import Comparator, unit_ids
from briefsmith.text.quantities.units import is_counted
from briefsmith.verify.counted import GENERIC
from briefsmith.verify.evidence import Seen, examine
from briefsmith.verify.exhibits import Exhibit, exhibits
from briefsmith.verify.finding import Finding
from briefsmith.verify.items import by_item, judge
from briefsmith.verify.texts import SourceText, read_text

MONEY = ("USD", "CNY", "JPY", "EUR", "TWD", "GBP")
RATES = ("token/s", "km/h", "view/day", "frame/s")

# Words and what they are changed into: both directions of each pair.
PAIRS: Mapping[str, str] = {
    "magnitude": (
        "億|万;兆|億;千|百;亿|万;萬|億;milliard|million;billion|million;trillion|billion;"
        "thousand|hundred;mille|cent;bn|mn"
    ),
    "comparator": (
        "以上|以下;超|未満;約|超;程度|以上;まで|以上;余|弱;至少|至多;超过|不到;大约|至少;plus de|moins de;"
        "environ|plus de;jusqu'à|au moins;more than|less than;over|under;about|nearly;"
        "at least|at most;up to|at least"
    ),
    "unit": (
        "秒|分;時間|分;年|月;パラメータ|トークン;ドル|円;人民元|ドル;社|人;回|点;元|円;小时|分钟;参数|词元;美元|欧元;Hz|kHz;"
        "heures|minutes;secondes|heures;paramètres|jetons;euros|dollars;$|€;"
        "seconds|minutes;hours|days;dollars|euros;parameters|tokens;companies|people;"
        "%| points"
    ),
}

_DIGITS = {
    **{str(n): str((n + 1) % 10) for n in range(10)},
    **dict(zip("０１２３４５６７８９", "１２３４５６７８９０", strict=True)),
}
_DIGITS.update(zip("一二三四五六七八九", "二三四五六七八九一", strict=True))


@dataclass(frozen=True)
class Mutant:
    """One change: its kind, what it was made from, and words for it."""

    kind: str
    exhibit: Exhibit
    words: str


@dataclass
class Tally:
    """Outcome: mutants by kind, those that passed, those that are true after all."""

    made: Counter[str] = field(default_factory=Counter)
    passed: list[Mutant] = field(default_factory=list)
    equivalent: list[tuple[Mutant, str]] = field(default_factory=list)
    unhealthy: list[Exhibit] = field(default_factory=list)
    """Evidence that does not verify even unchanged, of which mutants prove nothing."""

    @property
    def total(self) -> int:
        return sum(self.made.values())


def run(corpus: Corpus, texts: Mapping[str, bytes]) -> Tally:
    """Make every mutant of every piece of evidence whose text is here, and count."""
    read = {
        seed.id: text
        for seed in corpus.seeds
        if seed.text and (content := texts.get(seed.text.file))
        if (text := read_text(content, seed.language, seed.text.file))
    }
    tally = Tally()
    for witnesses in by_item([Seen(exhibit, _look(read, exhibit)) for exhibit in exhibits(corpus)]):
        for seen in witnesses:
            text = read.get(seen.exhibit.evidence.seed)
            if text is None:
                continue
            if not _passes(corpus, text, seen.exhibit, len(witnesses) == 1):
                tally.unhealthy.append(seen.exhibit)
                continue
            for mutant in mutants(seen):
                _try(corpus, text, seen, mutant, tally, len(witnesses) == 1)
    return tally


def _look(read: Mapping[str, SourceText], exhibit: Exhibit) -> Finding:
    text = read.get(exhibit.evidence.seed)
    return examine(text, exhibit) if text else Finding(Verdict.NO_TEXT)


def _try(corpus: Corpus, text: SourceText, seen: Seen, mutant: Mutant, tally: Tally, alone: bool) -> None:
    tally.made[mutant.kind] += 1
    if not _passes(corpus, text, mutant.exhibit, alone):
        return
    reason = _why_true(text, seen, mutant)
    if reason:
        tally.equivalent.append((mutant, reason))
    else:
        tally.passed.append(mutant)


def _passes(corpus: Corpus, text: SourceText, exhibit: Exhibit, alone: bool) -> bool:
    finding = examine(text, exhibit)
    # Equivalents may stand in another witness; only where there is none must they stand in this one.
    witnesses, problems = judge(corpus, [Seen(exhibit, finding)])
    verdict = witnesses[0].finding.verdict if alone else finding.verdict
    return verdict is Verdict.VERIFIED and not (isinstance(exhibit.item, Event) and problems)


def _why_true(text: SourceText, seen: Seen, mutant: Mutant) -> str | None:
    own, other = (text.paragraph(e.evidence.paragraph) for e in (seen.exhibit, mutant.exhibit))
    if own and other and own.number != other.number and own.text == other.text:
        return f"¶{other.number} is ¶{own.number} word for word"
    item, changed = seen.exhibit.item, mutant.exhibit.item
    if item is None:
        return "only the words are claimed, and they stand there too"
    if isinstance(item, Figure) and isinstance(changed, Figure) and {item.unit, changed.unit} <= GENERIC:
        return "both units only say that things are counted"
    if (
        isinstance(item, Figure)
        and isinstance(changed, Figure)
        and changed.unit in (None, "count")
        and is_counted(item.unit or "")
    ):
        return "a count may do without the name of what is counted: its measure says it"
    return None


def mutants(seen: Seen) -> Iterator[Mutant]:
    """Yield every mutant of one piece of evidence that holds."""
    exhibit = seen.exhibit
    for kind, evidence, words in _evidence_mutants(exhibit.evidence):
        if exhibit.item is None and kind not in ("paragraph", "digit in words"):
            continue
        yield Mutant(kind, replace(exhibit, evidence=evidence), words)
    item = exhibit.item
    if isinstance(item, Figure):
        for kind, figure, words in _figure_mutants(item):
            yield Mutant(kind, replace(exhibit, item=figure), words)
    elif isinstance(item, Event):
        for event, words in _event_mutants(item, seen.finding.stated):
            yield Mutant("event date", replace(exhibit, item=event), words)


def _evidence_mutants(evidence: Evidence) -> Iterator[tuple[str, Evidence, str]]:
    for by in (-1, 1):
        if evidence.paragraph + by > 0:
            changed = evidence.model_copy(update={"paragraph": evidence.paragraph + by})
            yield "paragraph", changed, f"¶{evidence.paragraph} → ¶{evidence.paragraph + by}"
    for n, token in enumerate(evidence.exact):
        for kind, other in _token_mutants(token):
            exact = (*evidence.exact[:n], other, *evidence.exact[n + 1 :])
            yield f"{kind} in words", evidence.model_copy(update={"exact": exact}), f"{token} → {other}"
    if evidence.number is not None:
        for number in {evidence.number + 1, max(evidence.number - 1, 0)} - {evidence.number}:
            yield "number", evidence.model_copy(update={"number": number}), f"number {evidence.number} → {number}"


def _token_mutants(token: str) -> Iterator[tuple[str, str]]:
    for at, character in enumerate(token):
        if character in _DIGITS:
            yield "digit", token[:at] + _DIGITS[character] + token[at + 1 :]
    for kind, pairs in PAIRS.items():
        for one, _, other in (pair.partition("|") for pair in pairs.split(";")):
            for word, instead in (
                (one, other),
                (other, one),
                *(((one, ""), (other, "")) if kind == "magnitude" else ()),
            ):
                if word in token and token.replace(word, instead, 1).strip():
                    yield kind, token.replace(word, instead, 1)


def _figure_mutants(figure: Figure) -> Iterator[tuple[str, Figure, str]]:
    for value in _values(figure.value):
        yield "value", figure.model_copy(update={"value": value}), f"{figure.value} → {value}"
    for comparator in get_args(Comparator):
        if comparator != figure.comparator:
            yield "comparator", figure.model_copy(update={"comparator": comparator}), f"→ {comparator}"
    for unit in _units(figure.unit):
        yield "unit", figure.model_copy(update={"unit": unit}), f"{figure.unit} → {unit}"
    for n, own in enumerate(figure.equivalents):
        for changed in _equivalents(own):
            listed = (*figure.equivalents[:n], changed, *figure.equivalents[n + 1 :])
            yield "equivalent", figure.model_copy(update={"equivalents": listed}), f"{own} → {changed}"


def _equivalents(own: Equivalent) -> Iterator[Equivalent]:
    for value in _values(own.value):
        yield own.model_copy(update={"value": value})
    for comparator in get_args(Comparator):
        if comparator != own.comparator:
            yield own.model_copy(update={"comparator": comparator})
    for unit in _units(own.unit):
        if unit:
            yield own.model_copy(update={"unit": unit})


def _units(own: str | None) -> Iterator[str | None]:
    # `fps` is frame/s by another name.
    same = {own, "fps" if own == "frame/s" else own, "frame/s" if own == "fps" else own}
    for unit in (None, *unit_ids(), *MONEY, *RATES):
        if unit not in same:
            yield unit


def _values(value: Decimal | Range | Change) -> Iterator[Decimal | Range | Change]:
    if isinstance(value, Change):
        yield from (value.model_copy(update={"from_": part}) for part in _values(value.from_))
        yield from (value.model_copy(update={"to": part}) for part in _values(value.to))
        yield value.model_copy(update={"from_": value.to, "to": value.from_})
        yield value.to
    elif isinstance(value, Range):
        yield from (value.model_copy(update={"min": end}) for end in _numbers(value.min))
        yield from (value.model_copy(update={"max": end}) for end in _numbers(value.max))
        yield from (value.min, value.max)
    else:
        yield from _numbers(value)
        yield Range.model_construct(min=value, max=value + 1)


def _numbers(number: Decimal) -> Iterator[Decimal]:
    sign, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int)
    for n, digit in enumerate(digits):
        yield Decimal((sign, (*digits[:n], (digit + 1) % 10, *digits[n + 1 :]), exponent))
    for power in (-4, -3, -1, 1, 3, 4):
        yield number.scaleb(power)
    yield -number


def _event_mutants(event: Event, stated: Sequence[frozenset[str]]) -> Iterator[tuple[Event, str]]:
    """Dates with one digit changed, of the parts that the words give; the others are the author's `date_basis`."""
    start = 0
    ends = [part for part in event.date.split("/") if part not in ("", "..")]
    for part, given in zip(ends, stated, strict=False):
        start = event.date.index(part, start and start + 1)
        for at in range(start, start + len(part)):
            name = "year" if at - start < 4 else "month" if at - start < 7 else "day"
            for other in "0123456789" if event.date[at].isdigit() and name in given else "":
                text = event.date[:at] + other + event.date[at + 1 :]
                if other != event.date[at] and _is_date(text):
                    yield event.model_copy(update={"date": text}), f"{event.date} → {text}"


def _is_date(text: str) -> bool:
    try:
        read_date(text)
    except ValueError:
        return False
    return True


def report(tally: Tally) -> Sequence[str]:
    """The outcome in lines."""
    lines = [f"{tally.total} mutants, {len(tally.passed)} pass as verified"]
    lines += [f"  {count:6} {kind}" for kind, count in sorted(tally.made.items())]
    lines += [f"  passed: {m.kind}: {m.exhibit.ref}[{m.exhibit.index}] {m.words}" for m in tally.passed]
    lines += [f"  true after all: {m.exhibit.ref}[{m.exhibit.index}] {m.words}: {why}" for m, why in tally.equivalent]
    lines += [f"  not verified even unchanged: {e.ref}[{e.index}]" for e in tally.unhealthy]
    return lines


def main() -> int:
    from briefsmith.load import load  # noqa: PLC0415 - the bench alone reads files

    root = Path(__file__).parent.parent
    named = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("BRIEFS_TEXTS")
    folder = Path(named) if named else root / "seeds" / "texts"
    if not folder.is_dir():
        print("not run: the source texts are not here; name their folder, or set BRIEFS_TEXTS")
        return 2 if named else 0
    paths = [path for name in ("briefs", "seeds") for path in sorted((root / name).rglob("*.yml"))]
    loaded = load({path.relative_to(root).as_posix(): path.read_bytes() for path in paths})
    texts = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
    tally = run(loaded.value or Corpus(), texts)
    print("\n".join(report(tally)))
    return 1 if tally.passed or not tally.total else 0


if __name__ == "__main__":
    sys.exit(main())
