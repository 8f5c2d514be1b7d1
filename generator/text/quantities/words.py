"""Numbers in words of a spaced script: deux cent mille, vingt et un, two and a half million."""

from dataclasses import dataclass, field
from decimal import Decimal

from generator.text.quantities.number import EXACT, Number, plain, power
from generator.text.quantities.view import View
from generator.text.quantities.vocabulary import Vocabulary

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
        if self.section >= _HUNDRED or self.section % _HUNDRED > _TWENTY - 1:
            return False
        self.section = (self.section or 1) * factor
        self.room = _HUNDRED
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
    rules, cased, lower = vocabulary.rules, view.cased, view.lower
    sum_, pos, end, magnitude_end = _Sum(), at, at, at
    collective = False
    while sum_.words < _MOST_WORDS:
        article = _article(view, vocabulary, pos) if sum_.words == 0 else None
        if article is not None:
            pos, sum_.section, sum_.words = article, 1, 1
            sum_.room = 0
            continue
        found = vocabulary.numerals.after(cased, lower, pos)
        if found is not None:
            (kind, value), stop = found
            if kind == "digit":
                taken = sum_.digit(value, rules.wide_tens)
            elif kind == "hundred":
                taken = sum_.hundred(value)
            else:
                taken = not sum_.section or sum_.section < _TEN
                sum_.section = (sum_.section or 1) * value if taken else sum_.section
                sum_.room, collective = 0, True
        else:
            magnitude = vocabulary.magnitudes.after(cased, lower, pos)
            if magnitude is None or magnitude[1] - pos <= _ABBREVIATION:
                break
            exponent, stop = magnitude
            taken = sum_.magnitude(exponent, alone=lower[pos:stop] in rules.numerals or lower[pos:stop] == "mille")
        if not taken:
            if found is None and sum_.terms:  # two million three million are two numbers
                end, sum_.section = magnitude_end, 0
            break
        sum_.words, end = sum_.words + 1, stop
        if found is None:
            magnitude_end = stop
        following = _next_word(lower, stop, rules.numeral_joiners)
        if following is None:
            break
        pos = following
    if end == at:
        return None
    return _number(view, vocabulary, at, end, sum_, collective)


def _number(view: View, vocabulary: Vocabulary, at: int, end: int, sum_: _Sum, collective: bool) -> Number:
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
        comparator="about" if collective and about else None,
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


def _next_word(lower: str, at: int, joiners: tuple[str, ...]) -> int | None:
    """Where the next word of the same number may start, past a space, a hyphen or a joiner (et, and)."""
    if lower[at : at + 1] not in (" ", "-"):
        return None
    at += 1
    for joiner in joiners:
        if lower.startswith(joiner, at) and lower[at + len(joiner) : at + len(joiner) + 1] in (" ", "-"):
            return at + len(joiner) + 1
    return at
