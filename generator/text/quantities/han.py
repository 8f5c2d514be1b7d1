"""Numbers with Chinese numerals or places, alone (三千五百) or mixed with digits (3兆5000億, 1万2000)."""

from decimal import Decimal

from generator.text.ideographs import DIGITS, positional
from generator.text.quantities.literals import literal_at
from generator.text.quantities.number import EXACT, Number, plain, power
from generator.text.quantities.view import View
from generator.text.quantities.vocabulary import Vocabulary

_MYRIAD = 10_000
_LONGEST = 40
_ZEROS = "〇零○"
_POINTS = "点點"
_YEAR_DIGITS = 4


class _Sum:
    """The number so far: finished blocks, the block under way, and the coefficient before the next place."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.section = Decimal(0)
        self.current: Decimal | None = None
        self.smallest = Decimal(_MYRIAD)
        self.large = 0
        self.last_large = Decimal(0)
        self.terms: list[tuple[Decimal, int]] = []
        self.scale = Decimal(1)

    def place(self, factor: int) -> bool:
        """Takes 十, 百, 千; False where it cannot follow."""
        if factor >= self.smallest:
            return False
        coefficient = Decimal(1) if self.current is None else self.current
        self.section = EXACT.add(self.section, EXACT.multiply(coefficient, Decimal(factor)))
        self.smallest, self.current = Decimal(factor), None
        return True

    def magnitude(self, factor: int) -> bool:
        """Takes 万, 億 and above, which multiply all before them that is smaller (3万亿)."""
        block = self.block()
        if not block and not self.total:
            return False
        if not block or factor > self.last_large > 0:
            self.total = EXACT.multiply(EXACT.add(self.total, block), Decimal(factor))
            self.terms = [(EXACT.divide(self.total, Decimal(factor)), factor)]
            if not block:  # 万 and 亿 together are one magnitude
                self.scale = EXACT.multiply(self.scale, Decimal(factor))
                self.terms = [(EXACT.divide(self.total, self.scale), int(self.scale))]
        else:
            self.total = EXACT.add(self.total, EXACT.multiply(block, Decimal(factor)))
            self.terms.append((block, factor))
            self.scale = Decimal(factor)
        self.large += 1
        self.section, self.current, self.smallest = Decimal(0), None, Decimal(_MYRIAD)
        self.last_large = Decimal(factor)
        return True

    def block(self) -> Decimal:
        return EXACT.add(self.section, self.current or Decimal(0))

    def value(self) -> Decimal:
        return EXACT.add(self.total, self.block())

    def arithmetic(self) -> str:
        if not self.terms:
            return ""
        parts = [f"{plain(block)} × {power(len(str(factor)) - 1)}" for block, factor in self.terms]
        if self.block():
            parts.append(plain(self.block()))
        return " + ".join(parts)


def han_at(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    """Reads the number at a place; None where the numerals there make no number (二三, 数)."""
    text = view.kept
    sum_, pos, written = _Sum(), at, 0
    comparator: str | None = None
    literals = points = numerals = 0
    last_place = 0
    while pos < len(text) and pos - at < _LONGEST:
        char = text[pos]
        if char.isdigit() and char.isdecimal():
            if sum_.current is not None or (sum_.section and sum_.smallest == 1):
                break
            literal = literal_at(view, vocabulary, pos)
            if literal is None:
                return None
            if sum_.terms and literal.value >= sum_.last_large:
                break  # 5億6000億 are two numbers
            sum_.current, pos = literal.value, literal.end
            literals, points = literals + 1, points + literal.has_point
        elif char in DIGITS:
            if sum_.current is not None:
                break
            end = pos
            while end < len(text) and text[end] in DIGITS and end - pos < _LONGEST:
                end += 1
            run = text[pos:end]
            if len(run) > 1 and len(run) < _YEAR_DIGITS and not any(zero in run for zero in _ZEROS):
                return None  # 二三 is "two or three"
            digits = positional(run)
            if digits is None:
                break
            sum_.current, pos, numerals = Decimal(digits), end, numerals + len(run)
            tail = _point(text, pos, vocabulary)
            if tail is not None:
                fraction, pos = tail
                sum_.current, points = EXACT.add(sum_.current, fraction), 1
            elif (
                len(run) == 1
                and last_place >= 100
                and vocabulary.rules.colloquial_tail
                and not _place_at(text, pos, vocabulary)
            ):
                sum_.current = EXACT.multiply(Decimal(digits), Decimal(last_place // 10))
        else:
            found = _place_at(text, pos, vocabulary)
            if found is None:
                inner = vocabulary.infix.after(view.cased, view.lower, pos)
                if inner is None or comparator or _place_at(text, inner[1], vocabulary) is None:
                    break
                comparator, pos = inner
                continue
            factor, end = found
            taken = sum_.place(factor) if factor < _MYRIAD else sum_.magnitude(factor)
            if not taken:
                break
            numerals += factor < _MYRIAD
            last_place, pos = factor, end
        written = pos
    if written <= at or (not sum_.terms and not literals and not numerals):
        return None
    value = sum_.value()
    single = len(sum_.terms) == 1 and not sum_.block()
    return Number(
        start=at,
        end=written,
        value=value,
        sum=sum_.arithmetic(),
        coefficient=EXACT.divide(value, sum_.scale) if single else None,
        scale=sum_.scale if single else Decimal(1),
        script="digits" if literals else "han",
        comparator=comparator,
        lone=not literals and written - at == 1,
        article=not literals and text[at:written] == "一",
        has_point=bool(points) and not sum_.terms,
    )


def _place_at(text: str, at: int, vocabulary: Vocabulary) -> tuple[int, int] | None:
    for length in (2, 1):
        factor = vocabulary.places.get(text[at : at + length])
        if factor is not None and at + length <= len(text):
            return factor, at + length
    return None


def _point(text: str, at: int, vocabulary: Vocabulary) -> tuple[Decimal, int] | None:
    """三点五: digits after a written point."""
    if text[at : at + 1] not in vocabulary.rules.decimal_words:
        return None
    end = at + 1
    while end < len(text) and text[end] in DIGITS and end - at <= _LONGEST:
        end += 1
    digits = positional(text[at + 1 : end])
    if digits is None:
        return None
    return Decimal(digits).scaleb(-(end - at - 1), EXACT), end
