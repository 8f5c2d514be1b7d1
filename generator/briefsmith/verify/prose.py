"""Numbers and dates typed into prose: each must be backed by a figure or an event, or it cannot be traced."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from briefsmith.languages import ABSENT, find
from briefsmith.languages.missing_parts import numbers_unread
from briefsmith.languages.prose import Idiom
from briefsmith.model.brief import Brief
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import MOST_NAMES
from briefsmith.model.figure import Change, Equivalent, Figure, Range
from briefsmith.model.items import dates_of, items_of
from briefsmith.model.prose import prose_of
from briefsmith.model.schema import TreePath
from briefsmith.problems import Code, Problem
from briefsmith.text.durations import duration_parts
from briefsmith.text.edtf import EdtfDate, read_date
from briefsmith.text.quantities import Quantity, compatible, convert, read
from briefsmith.text.quantities.units import is_counted, unit
from briefsmith.text.slugs import Ref
from briefsmith.text.wikilinks import find_links
from briefsmith.text.written_dates import WrittenDate, read_dates
from briefsmith.verify.events import agrees, ends
from briefsmith.verify.say import short_figure

_CODE_OR_ADDRESS = re.compile(
    r"(?P<tick>`+)(?!`).+?(?<!`)(?P=tick)(?!`)|\]\([^()\s]*\)|<?https?://[^\s>)]+>?|¶+\s*[\d–-]+", re.DOTALL
)
_FENCED = re.compile(r"^[ >]*(?P<fence>```|~~~).*?(?:^[ >]*(?P=fence)|\Z)", re.DOTALL | re.MULTILINE)
_PARAGRAPH_END = re.compile(r"\n\s*\n")
# Stands for what is not read; no word or number goes across it.
_MASK = "\ufffc"
_ADD = "add a figure with its evidence, or leave the number out"
_MOST_TOLD = 50
"""Numbers of one text that are told one by one; nobody reads a thousand warnings of one text."""
_MOST_NAMES = 2 * MOST_NAMES
"""Those of the registry and titles; a project that has more has been told of it."""
_FAR = Decimal("0.5")
_LITERAL = Idiom(largest_bare=0, largest_counted=0, words=frozenset(), phrases=())
"""For a language whose ways of speaking are not here: every number counts."""


@dataclass
class _Backing:
    """The numbers and dates that prose may use: number → the units it is backed in, and the item that backs it."""

    numbers: dict[Decimal, list[tuple[str | None, Ref]]] = field(default_factory=lambda: defaultdict(list))
    dates: dict[EdtfDate, Ref | None] = field(default_factory=dict)

    def add(self, corpus: Corpus, brief: Brief) -> None:
        """Take in what a brief backs."""
        for figure in brief.figures:
            ref = Ref(brief.id, figure.id)
            for number, own in _numbers(figure):
                self.numbers[number].append((own, ref))
                base = unit(own).base if own and unit(own) else None  # type: ignore[union-attr]
                converted = convert(number, own, base) if own and base and base != own else None
                if converted is not None:
                    self.numbers[converted].append((base, ref))
        for item in items_of(brief):
            self._dates(item.ref, dates_of(item.value))
        self._dates(None, [corpus.seed[seed].issued for seed in brief.seeds if seed in corpus.seed])

    def _dates(self, ref: Ref | None, texts: Iterable[str | None]) -> None:
        for text in texts:
            for end in ends(read_date(text)) if text else ():
                self.dates.setdefault(end, ref)

    def backs(self, quantity: Quantity) -> bool:
        """Whether every number of the quantity is some figure's."""
        return all(self._backs(number, quantity.unit) for number in _written(quantity))

    def _backs(self, number: Decimal, written: str | None) -> bool:
        base = unit(written).base if written and unit(written) else None  # type: ignore[union-attr]
        forms = {(number, written)}
        if written and base and (converted := convert(number, written, base)) is not None:
            forms.add((converted, base))
        return any(_fits(own, stated) for value, own in forms for stated, _ in self.numbers.get(value, ()))


@dataclass(frozen=True, slots=True)
class _Reader:
    """How prose in one language is read."""

    language: str
    reads_numbers: bool
    idiom: Idiom

    @classmethod
    def of(cls, language: str) -> _Reader:
        """The reader of a language. Where its numbers are not read, none is found: nothing is guessed."""
        known = find(language)
        idiom = _LITERAL if known is None or known.idiom is ABSENT else known.idiom
        return cls(language, numbers_unread(language) is None, idiom)

    def quantities(self, text: str) -> tuple[Quantity, ...]:
        return read(text, self.language) if self.reads_numbers else ()


def unbound(corpus: Corpus, language: str) -> Iterator[Problem]:
    """Yield a warning for every number or date in prose, written in `language`, that nothing backs.

    What a brief says is backed by that brief; essays, descriptions and tensions by any brief. Links, code and names of
    the registry are not read.
    """
    names = _names(corpus)
    of_brief: dict[str, _Backing] = {}
    of_all = _Backing()
    for brief in corpus.briefs:
        of_brief[brief.id] = _Backing()
        of_brief[brief.id].add(corpus, brief)
        of_all.add(corpus, brief)
    reader = _Reader.of(language)
    for piece in prose_of(corpus):
        if not piece.kind.checked:
            continue
        owner, text = piece.key.owner, piece.text
        backing = of_brief.get(owner, of_all)
        found = _in_piece(corpus, owner, piece.path, text, _readable(text, names, piece.kind.blocks), backing, reader)
        yield from islice(found, _MOST_TOLD)
        if next(found, None):
            message = f"more than {_MOST_TOLD} numbers of this text have no figure behind them"
            yield Problem(
                Code.PROSE_UNBOUND, corpus.marks.where(owner, piece.path), message, "the first are told above"
            )


def _in_piece(
    corpus: Corpus, owner: str, path: TreePath, text: str, readable: str, backing: _Backing, reader: _Reader
) -> Iterator[Problem]:
    dates = read_dates(readable, reader.language)
    for date in dates:
        if not any(agrees(date, end) for end in backing.dates):
            words = " ".join(text[slice(*date.span)].split())
            where = corpus.marks.inside(owner, path, text, date.span)
            message = f"no event or figure backs the date “{words}”"
            yield Problem(Code.PROSE_UNBOUND, where, message, _nearest_date(owner, date, backing))
    for quantity in reader.quantities(readable):
        within_date = any(
            first < quantity.span[1] and quantity.span[0] < last for first, last in (d.span for d in dates)
        )
        if within_date or _is_idiom(readable, quantity, reader.idiom) or backing.backs(quantity):
            continue
        words = " ".join(text[slice(*quantity.span)].split())
        where = corpus.marks.inside(owner, path, text, quantity.span)
        message = f"no figure backs “{words}”"
        yield Problem(Code.PROSE_UNBOUND, where, message, _nearest(corpus, owner, quantity, backing))


def _readable(text: str, names: AhoCorasick | None, blocks: bool) -> str:
    """The text with links, code, addresses and names masked and lines joined, each character in its place."""
    hidden = [(link.start, link.end) for link in find_links(text, blocks=blocks)]
    # On a line a fence is three characters, and what follows it is read by readers.
    hidden += [match.span() for match in _FENCED.finditer(text)] if blocks else []
    hidden += [match.span() for match in _CODE_OR_ADDRESS.finditer(text)]
    if names:
        found = [(start, end) for _, start, end in names.find_matches_as_indexes(text)]
        hidden += [span for span in found if _is_word(text, *span)]
    characters = list(text)
    for start, end in hidden:
        characters[start:end] = _MASK * (end - start)
    # A line end within a paragraph is a space; a blank line ends what was being said.
    return _PARAGRAPH_END.sub(lambda match: _MASK * len(match[0]), "".join(characters)).replace("\n", " ")


def _names(corpus: Corpus) -> AhoCorasick | None:
    written = {form for entity in corpus.entities for form in entity.written}
    written |= {wrong.text for entity in corpus.entities for wrong in entity.misspellings}
    written |= {brief.title for brief in corpus.briefs} | {seed.title for seed in corpus.seeds}
    # The kind that is chosen for few patterns takes time by the square of their length to build.
    kind = Implementation.ContiguousNFA
    return (
        AhoCorasick(sorted(written)[:_MOST_NAMES], matchkind=MatchKind.LeftmostLongest, implementation=kind)
        if written
        else None
    )


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether a name stands by itself: GPT-5, but not the GPT-5 of GPT-50."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (after.isalnum() and text[end - 1].isalnum())


def _is_idiom(text: str, quantity: Quantity, idiom: Idiom) -> bool:
    words = text[slice(*quantity.number_span)]
    if any(character.isdigit() for character in words):
        return False
    if words.lower() in idiom.words and quantity.unit in (None, "count", "times"):
        return True
    around = text[max(0, quantity.span[0] - 20) : quantity.span[1] + 20].lower()
    if any(phrase in around for phrase in idiom.phrases):
        return True
    if quantity.value is None or quantity.value != quantity.value.to_integral_value():
        return False
    if quantity.unit in (None, "count"):
        return quantity.value <= idiom.largest_bare
    return is_counted(quantity.unit) and quantity.value <= idiom.largest_counted


def _numbers(figure: Figure) -> Iterator[tuple[Decimal, str | None]]:
    """Every number a figure stands for, with its unit: value, equivalents, period, and the ratio of a change."""
    value = figure.value
    if isinstance(value, Change) and isinstance(value.from_, Decimal) and isinstance(value.to, Decimal) and value.from_:
        yield value.to / value.from_, "times"
    for form in _forms(figure):
        for number in _ends(form.value):
            yield number, form.unit
    if figure.period:
        yield from duration_parts(figure.period)


def _forms(figure: Figure) -> tuple[Figure | Equivalent, ...]:
    return (figure, *figure.equivalents)


def _ends(value: Decimal | Range | Change) -> list[Decimal]:
    if isinstance(value, Change):
        return [*_ends(value.from_), *_ends(value.to)]
    return [value.min, value.max] if isinstance(value, Range) else [value]


def _written(quantity: Quantity) -> list[Decimal]:
    return [number for number in (quantity.value, quantity.min, quantity.max) if number is not None]


def _fits(written: str | None, stated: str | None) -> bool:
    # A number typed without its unit says less than the figure, not something else.
    return written is None or (stated is not None and compatible(written, stated))


def _nearest(corpus: Corpus, owner: str, quantity: Quantity, backing: _Backing) -> str:
    """The figure whose number is nearest, of those with a fitting unit where there is one."""
    numbers = _written(quantity)
    candidates = [
        (not _fits(quantity.unit, form.unit), _distance(numbers[0], end), ref)
        for ref in {ref for backed in backing.numbers.values() for _, ref in backed}
        for form in _forms(corpus.figures[ref])
        for end in _ends(form.value)
    ]
    if not candidates:
        return _ADD
    _, distance, ref = min(candidates)
    figure = corpus.figures[ref]
    if distance > _FAR and figure.unit != quantity.unit:
        return _ADD
    link = f"#{ref.item}" if ref.brief == owner else str(ref)
    return f"{_ADD}; or did you mean [[{link}]] ({short_figure(figure)})?"


def _distance(one: Decimal, other: Decimal) -> Decimal:
    largest = max(abs(one), abs(other))
    return abs(one - other) / largest if largest else Decimal(0)


def _nearest_date(owner: str, written: WrittenDate, backing: _Backing) -> str:
    parts: Mapping[str, int | None] = {"year": written.year, "month": written.month, "day": written.day}

    def shared(end: EdtfDate) -> int:
        day = end.earliest or end.latest
        return sum(
            given is not None and day is not None and given == getattr(day, part) for part, given in parts.items()
        )

    candidates = [(-shared(end), end.text, ref) for end, ref in backing.dates.items() if ref and shared(end)]
    if not candidates:
        return "add an event with its evidence, or leave the date out"
    _, text, ref = min(candidates)
    link = f"#{ref.item}" if ref.brief == owner else str(ref)
    return f"add an event; or did you mean [[{link}]] ({text})?"
