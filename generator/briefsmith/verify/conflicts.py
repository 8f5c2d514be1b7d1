"""Figures that disagree: one measure of one thing at one time, with values that cannot both be true."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal

from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import Change, Equivalent, Figure, Range, bounds
from briefsmith.problems import Code, Problem
from briefsmith.text.edtf import read_date
from briefsmith.text.quantities import Comparator
from briefsmith.text.quantities.units import convert, unit
from briefsmith.text.slugs import Ref, parse_ref
from briefsmith.verify.say import short_figure

# "About" and rounding allow this much difference.
_ABOUT = Decimal("0.05")
# Below this a whole number is meant to the last digit: 60 seconds are not "about 61".
_EXACT_BELOW = 1000

Group = tuple[str, str, tuple[tuple[str, str], ...], str | None, str | None]


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that a figure allows; None where there is no bound. An open end is not itself allowed."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def below(self, other: Interval) -> bool:
        """Whether every value of this one is less than every value of the other."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))


@dataclass(frozen=True, slots=True)
class _Stated:
    """One figure, ready to be compared."""

    ref: Ref
    place: int
    figure: Figure
    since: date
    until: date
    intervals: Mapping[str, tuple[Interval, Decimal | None]]
    """Base unit → the values allowed, and the number itself where it is one."""


def unclassified(corpus: Corpus) -> Iterator[Problem]:
    """Yield a warning for every two statements that cannot both be true, unless a tension says why they differ."""
    groups: dict[Group, list[_Stated]] = defaultdict(list)
    for brief_ in corpus.briefs:
        for n, figure in enumerate(brief_.figures):
            stated = _stated(corpus, Ref(brief_.id, figure.id), n, figure)
            for subject in dict.fromkeys(figure.subjects):
                scope = tuple(sorted(figure.scope.items()))
                groups[subject, figure.measure, scope, figure.period, figure.target_date].append(stated)
    classified = _classified(corpus)
    reported: set[frozenset[Ref]] = set()
    for members in groups.values():
        for some, others in _pairs(members):
            pair = frozenset((some[0].ref, others[0].ref))
            known = {ref for stated in some for ref in classified.get(stated.ref, ())}
            if pair not in reported and known.isdisjoint(stated.ref for stated in others):
                reported.add(pair)
                yield _problem(corpus, some[0], others[0])


def _pairs(members: list[_Stated]) -> Iterator[tuple[list[_Stated], list[_Stated]]]:
    """Yield every two statements that cannot both be so, each as the figures that make it."""
    statements: dict[object, list[_Stated]] = defaultdict(list)
    for stated in sorted(members, key=lambda one: (one.since, one.until, one.ref)):
        statements[stated.since, stated.until, tuple(stated.intervals.items())].append(stated)
    # Only those whose time may still reach the next one are kept, so a long series costs no more than its length.
    current: list[list[_Stated]] = []
    for same in statements.values():
        current = [others for others in current if others[0].until >= same[0].since]
        yield from ((others, same) for others in current if _disagree(others[0], same[0]))
        current.append(same)


def _disagree(one: _Stated, other: _Stated) -> bool:
    """Whether no value is allowed by both, in any unit that both have; without such a unit nothing can be said."""
    shared = one.intervals.keys() & other.intervals.keys()
    return bool(shared) and all(_apart(one.intervals[name], other.intervals[name]) for name in shared)


def _apart(one: tuple[Interval, Decimal | None], other: tuple[Interval, Decimal | None]) -> bool:
    if not (one[0].below(other[0]) or other[0].below(one[0])):
        return False
    return one[1] is None or other[1] is None or not _rounded(one[1], other[1])


def _rounded(one: Decimal, other: Decimal) -> bool:
    """Whether one number is the other with fewer digits: 7e9 and 6.98e9, but not 60 and 61."""
    rough, fine = sorted((one, other), key=_digits)
    if _digits(rough) == _digits(fine) or abs(fine - rough) > _ABOUT * abs(rough):
        return False
    place = Decimal(1).scaleb(_last_place(rough))
    return rough in (fine.quantize(place, ROUND_HALF_UP), fine.quantize(place, ROUND_HALF_DOWN))


def _digits(number: Decimal) -> int:
    return number.adjusted() - _last_place(number)


def _last_place(number: Decimal) -> int:
    """Power of ten of the last digit that means something."""
    if abs(number) < _EXACT_BELOW and number == number.to_integral_value():
        return 0
    exponent = number.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _stated(corpus: Corpus, ref: Ref, place: int, figure: Figure) -> _Stated:
    since, until = _time(corpus, figure)
    intervals: dict[str, tuple[Interval, Decimal | None]] = {}
    forms: tuple[Figure | Equivalent, ...] = (figure, *figure.equivalents)
    for form in forms:
        name, interval, number = _interval(form)
        intervals.setdefault(name, (interval, number))
    return _Stated(ref, place, figure, since, until, intervals)


def _interval(form: Figure | Equivalent) -> tuple[str, Interval, Decimal | None]:
    """Base unit and allowed values of a value in its unit."""
    low, high = bounds(form.value)
    own = form.unit or ""
    known = unit(own) if own else None
    if known and known.base and known.base != own:
        ends = [convert(end, own, known.base) for end in (low, high)]
        if ends[0] is not None and ends[1] is not None:
            own, low, high = known.base, ends[0], ends[1]
    single = low if low == high and not isinstance(form.value, Range | Change) else None
    return own, widened(low, high, form.comparator), single


def widened(low: Decimal, high: Decimal, comparator: Comparator) -> Interval:
    """The values that a comparator allows: `more-than 5` is everything above 5, `about 100` is 95 to 105."""
    match comparator:
        case "more-than":
            return Interval(low, None, low_open=True)
        case "at-least":
            return Interval(low, None)
        case "less-than":
            return Interval(None, high, high_open=True)
        case "at-most":
            return Interval(None, high)
        case "about":
            return Interval(low - _ABOUT * abs(low), high + _ABOUT * abs(high))
        case _:
            return Interval(low, high)


def _time(corpus: Corpus, figure: Figure) -> tuple[date, date]:
    """Return when a figure holds: its own date, else the dates of its sources; without either, any time."""
    if figure.as_of:
        texts = [figure.as_of]
    else:
        seeds = (corpus.seed.get(evidence.seed) for evidence in figure.evidence)
        texts = [seed.issued for seed in seeds if seed and seed.issued]
    dates = [read_date(text) for text in texts]
    since = min((d.earliest or date.min for d in dates), default=date.min)
    until = max((d.latest or date.max for d in dates), default=date.max)
    return since, until


def _classified(corpus: Corpus) -> Mapping[Ref, set[Ref]]:
    """Figures of which an author has said why they differ: each with those that it is read against."""
    against: dict[Ref, set[Ref]] = defaultdict(set)
    for tension in corpus.tensions:
        for ref in tension.sides:
            against[ref].update(tension.sides)
    for ref, figure in corpus.figures.items():
        replaced = parse_ref(figure.supersedes, ref.brief) if figure.supersedes else None
        if replaced:
            against[ref].add(replaced)
            against[replaced].add(ref)
    return against


def _problem(corpus: Corpus, one: _Stated, other: _Stated) -> Problem:
    later, earlier = sorted((one, other), key=lambda stated: stated.ref, reverse=True)
    this, that = short_figure(later.figure), short_figure(earlier.figure)
    message = f"{this} for {later.figure.measure}, but {earlier.ref} says {that}"
    hint = f'say why in briefs/registry/tensions.yml: between: ["{earlier.ref}", "{later.ref}"]'
    where = corpus.marks.where(later.ref.brief, ("figures", later.place, "value"))
    return Problem(Code.CONFLICT_UNCLASSIFIED, where, message, hint)
