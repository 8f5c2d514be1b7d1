"""Numbers in words of a spaced script: deux cent mille, vingt et un, two and a half million."""

import re
from dataclasses import dataclass, field
from decimal import Decimal

from briefsmith.text.quantities.number import EXACT, Number, plain, power
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

# One thousand, two hundred.
_COMMA = re.compile(r", (?:[a-z]+[ -]){1,4}(?:hundred|thousand)\b")

_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000
_MOST_WORDS = 16
_ABBREVIATION = 2


@dataclass(slots=True)
class _Sum:
    total: Decimal = Decimal(0)
    section: int = 0
    room: int = 1000
    """The next numeral of the section must be below this."""
    last_magnitude: Decimal | None = None
    words: int = 0
    terms: list[tuple[int, Decimal]] = field(default_factory=list)

    def digit(self, value: int, wide: tuple[int, ...]) -> bool:
        if value >= self.room or (self.words and value == 0):
            return False
        self.section += value
        if value in wide:
            self.room = _TWENTY
        elif value == _TEN and self.section > _TWENTY:
            self.room = _TEN  # quatre-vingt-dix-sept
        elif value >= _TWENTY:
            self.room = _TEN
        else:
            self.room = 0
        return True

    def hundred(self, factor: int) -> bool:
        if self.section >= _HUNDRED or (self.section >= _TWENTY and self.section % _TEN == 0):
            return False
        self.section = (self.section or 1) * factor
        self.room = _HUNDRED
        return True

    def collective(self, value: int) -> bool:
        """Takes a dozen, once or a few times."""
        if self.section >= _TEN:
            return False
        self.section, self.room = (self.section or 1) * value, 0
        return True

    def magnitude(self, exponent: int, alone: bool) -> bool:
        factor = Decimal(10) ** exponent
        if not self.section:
            if not self.total:
                if not alone:
                    return False
                self.section = 1  # mille
            else:  # deux mille milliards
                self.total = EXACT.multiply(self.total, factor)
                self.last_magnitude = factor
                return True
        if self.last_magnitude is not None and factor >= self.last_magnitude:
            if self.last_magnitude != _THOUSAND or factor == _THOUSAND:
                return False
            self.total = EXACT.multiply(EXACT.add(self.total, Decimal(self.section)), factor)
        else:
            self.total = EXACT.add(self.total, EXACT.multiply(Decimal(self.section), factor))
        self.terms.append((self.section, factor))
        self.last_magnitude, self.section, self.room = factor, 0, 1000
        return True


def words_at(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    """Reads the words at a place; None where no number starts there."""
    sum_, end, magnitude_end = _Sum(), at, at
    following = _article(view, vocabulary, at)
    if following is not None:
        sum_.section, sum_.words, sum_.room = 1, 1, 0
    pos: int | None = at if following is None else following
    while pos is not None and sum_.words < _MOST_WORDS:
        if sum_.words and _is_fraction(view, vocabulary, pos):
            break  # twenty and three fifths
        word = _word_at(view, vocabulary, pos)
        if word is None:
            break
        kind, value, stop = word
        if not _take(sum_, vocabulary, kind, value, view.lower[pos:stop]):
            if kind == "magnitude" and sum_.terms:  # two million three million are two numbers
                end, sum_.section = magnitude_end, 0
            break
        sum_.words, end = sum_.words + 1, stop
        if kind == "magnitude":
            magnitude_end = stop
        pos = _magnitude_after(view, vocabulary, stop) if kind == "collective" else None
        pos = pos or _next_word(view.lower, stop, vocabulary.rules.numeral_joiners)
        if pos is None and kind == "magnitude" and _COMMA.match(view.lower, stop):
            pos = stop + 2
    return None if end == at else _number(view, vocabulary, at, end, sum_)


def _is_fraction(view: View, vocabulary: Vocabulary, at: int) -> bool:
    found = vocabulary.standalone.after(view.cased, view.lower, at)
    return found is not None and "/" in found[0]


def _word_at(view: View, vocabulary: Vocabulary, at: int) -> tuple[str, int, int] | None:
    """What a numeral or magnitude at a place is, its value or power of ten, and where it ends."""
    found = vocabulary.numerals.after(view.cased, view.lower, at)
    if found is not None:
        return (*found[0], found[1])
    magnitude = vocabulary.magnitudes.after(view.cased, view.lower, at)
    if magnitude is None or magnitude[1] - at <= _ABBREVIATION:
        return None
    return "magnitude", *magnitude


def _take(sum_: _Sum, vocabulary: Vocabulary, kind: str, value: int, word: str) -> bool:
    match kind:
        case "digit":
            return sum_.digit(value, vocabulary.rules.wide_tens)
        case "hundred":
            return not (vocabulary.rules.wide_tens and sum_.section >= _TWENTY) and sum_.hundred(value)
        case "magnitude":
            return sum_.magnitude(value, alone=word in vocabulary.rules.alone_magnitudes)
        case _:
            return sum_.collective(value)


def _number(view: View, vocabulary: Vocabulary, at: int, end: int, sum_: _Sum) -> Number:
    rules = vocabulary.rules
    value = EXACT.add(sum_.total, Decimal(sum_.section))
    single = len(sum_.terms) == 1 and not sum_.section and sum_.last_magnitude is not None
    scale = sum_.last_magnitude if single and sum_.last_magnitude else Decimal(1)
    about = any(word in view.lower[at:end] for word, said in rules.collectives.items() if said.startswith("~"))
    arithmetic = ""
    if single:
        arithmetic = f"{plain(EXACT.divide(value, scale))} × {power(scale.adjusted())}"
    return Number(
        start=at,
        end=end,
        value=value,
        sum=arithmetic,
        coefficient=EXACT.divide(value, scale) if single else None,
        scale=scale,
        script="words",
        comparator="about" if about else None,
        placed=view.lower[at:end].split()[-1] in rules.hundreds,
        lone=view.lower[at:end] in rules.lone_words,
        article=view.lower[at:end] in rules.articles,
    )


def _article(view: View, vocabulary: Vocabulary, at: int) -> int | None:
    """Where the word after an article starts, if that word is a hundred, a magnitude or a dozen (a million)."""
    for word in vocabulary.rules.articles:
        if not view.lower.startswith(word + " ", at):
            continue
        following = at + len(word) + 1
        magnitude = vocabulary.magnitudes.after(view.cased, view.lower, following)
        if magnitude is not None and magnitude[1] - following > _ABBREVIATION:
            return following
        numeral = vocabulary.numerals.after(view.cased, view.lower, following)
        if numeral is not None and numeral[0][0] in ("hundred", "collective"):
            return following
    return None


def _magnitude_after(view: View, vocabulary: Vocabulary, at: int) -> int | None:
    """Where the magnitude of "une dizaine de milliers" starts."""
    for link in vocabulary.rules.magnitude_links:
        start = at + len(link) + 2
        if view.lower.startswith(f" {link} ", at) and vocabulary.magnitudes.after(view.cased, view.lower, start):
            return start
    return None


def _next_word(lower: str, at: int, joiners: tuple[str, ...]) -> int | None:
    """Where the next word of the same number may start, past a space, a hyphen or a joiner (et, and)."""
    if lower[at : at + 1] not in (" ", "-"):
        return None
    at += 1
    while lower[at : at + 1] == " ":
        at += 1
    for joiner in joiners:
        if lower.startswith(joiner, at) and lower[at + len(joiner) : at + len(joiner) + 1] in (" ", "-"):
            at += len(joiner) + 1
            while lower[at : at + 1] == " ":
                at += 1
            return at
    return at
