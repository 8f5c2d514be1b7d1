"""Numbers with Chinese numerals or places, alone (三千五百) or mixed with digits (3兆5000億, 1万2000)."""

from decimal import Decimal

from briefsmith.text.ideographs import AMBIGUOUS, DIGITS, FORMAL, FORMAL_PLACES, positional
from briefsmith.text.quantities.dictionaries import is_latin
from briefsmith.text.quantities.han_sum import MYRIAD, HanSum
from briefsmith.text.quantities.literals import literal_at
from briefsmith.text.quantities.number import EXACT, Number
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

_HUNDRED = 100
_LONGEST = 40
_ZEROS = frozenset("〇零○")
_TWO = 2
_TWOS = frozenset("两兩俩")

# Two or three digits side by side are "two or three" (二三); four are a number written out (二〇二四).
_POSITIONAL_FROM = 4


class _Parser:
    """One walk over the characters of a number."""

    def __init__(self, view: View, vocabulary: Vocabulary, at: int, second: bool = False) -> None:
        self.view, self.vocabulary, self.text = view, vocabulary, view.kept
        self.start = self.pos = self.magnitude_end = at
        self.sum = HanSum()
        self.second, self.is_pair = second, False
        self.comparator: str | None = None
        self.literals = self.numerals = self.last_place = self.last_small_place = 0
        self.has_point = False

    def run(self) -> bool:
        """Walks as far as the number goes; False where it is no number."""
        while self.pos < len(self.text) and self.pos - self.start < _LONGEST:
            if self._passes_space():
                self.pos += 1
            char = self.text[self.pos]
            if char.isdecimal():
                step = self._literal()
            elif self._is_digit(self.pos):
                step = self._digits()
            else:
                step = self._place()
            if step is None:
                return False
            if not step:
                break
        if self.pos - self.start >= _LONGEST:
            return False
        return bool(self.sum.terms or self.literals or self.numerals)

    def _passes_space(self) -> bool:
        """Whether a space stands within the number: 70 億, 3 億 5000 万, 1億 5000万."""
        at = self.pos + 1
        if self.view.cased[self.pos] != " " or not self.literals or at >= len(self.text):
            return False
        if self.sum.current is not None:
            factor = self._factor_at(at)
            return factor is not None and factor[0] >= MYRIAD and not is_latin(self.text[at])
        if not self.sum.terms or self.sum.section or not self.text[at].isdecimal():
            return False
        literal = literal_at(self.view, self.vocabulary, at)
        if literal is None or literal.value >= self.sum.scale:
            return False
        end = literal.end + (self.view.cased[literal.end : literal.end + 1] == " ")
        factor = self._factor_at(end)
        return factor is not None and MYRIAD <= factor[0] < self.sum.scale

    def _literal(self) -> bool | None:
        if self.sum.current is not None:
            return False
        literal = literal_at(self.view, self.vocabulary, self.pos)
        if literal is None:
            return None
        if self.sum.section:
            following = self._factor_at(literal.end)
            if literal.has_point or following is None or following[0] >= self.sum.smallest:
                return self._last_literal(literal.value, literal.end)
        if self.sum.terms and literal.value >= self.sum.scale:
            return False  # 5億6000億 are two numbers
        self.sum.current, self.pos = literal.value, literal.end
        self.literals, self.has_point = self.literals + 1, literal.has_point
        if literal.value < 10 and not literal.has_point and self.sum.terms and self._is_tail():  # noqa: PLR2004 — 4万5
            self.sum.current = EXACT.multiply(literal.value, Decimal(self.last_place // 10))
        spoken = self._decimals() if not literal.has_point else None
        if spoken is not None and self._factor_at(spoken[1]) is not None:  # 3点5亿
            self.sum.current, self.pos = EXACT.add(literal.value, spoken[0]), spoken[1]
            self.has_point = True
        return True

    def _last_literal(self, value: Decimal, end: int) -> bool:
        """The 5 of 3千5: digits below the last place, where they fit."""
        if value >= self.sum.smallest or value != value.to_integral_value():
            return False
        self.sum.current, self.pos = value, end
        self.literals += 1
        return True

    def _is_digit(self, at: int) -> bool:
        char = self.text[at]
        if char in _TWOS:  # the 两 of 三十两 is a weight
            return at == self.start or self._factor_at(at + 1) is not None or self.text[at - 1] in "零〇点點"
        return char in DIGITS and (char not in AMBIGUOUS or self._is_formal(at))

    def _is_formal(self, at: int) -> bool:
        """Whether an accounting digit that is another word too stands among others, or before money."""
        following = self.text[at + 1 : at + 2]
        if following in FORMAL_PLACES or following in ("圆", "圓", "元", "角"):
            return True
        if following in ("点", "點"):
            return self.text[at + 2 : at + 3] in DIGITS
        return any(char in FORMAL for char in self.text[self.start : at])

    def _digits(self) -> bool | None:
        if self.sum.current is not None:
            return False
        end = self.pos
        while end < len(self.text) and end - self.pos < _LONGEST and self._is_digit(end):
            end += 1
        run = self.text[self.pos : end]
        if run in _ZEROS and (following := self._factor_at(end)) is not None and following[0] < MYRIAD:
            self.pos = end  # the 零 of 一千零十一 counts nothing
            return True
        if 1 < len(run) < _POSITIONAL_FROM and not _ZEROS.intersection(run) and not self._is_written_out(run, end):
            if len(run) != _TWO or DIGITS[run[1]] != DIGITS[run[0]] + 1 or self.is_pair:
                return None
            self.is_pair = True
            run = run[1] if self.second else run[0]
        digits = positional(run)
        if digits is None:
            return False
        self.sum.current, self.pos = Decimal(digits), end
        self.numerals += len(run)
        tail = self._decimals()
        if tail is not None:
            fraction, self.pos = tail
            self.sum.current, self.has_point = EXACT.add(self.sum.current, fraction), True
        elif len(run) == 1 and self._is_tail():
            self.sum.current = EXACT.multiply(Decimal(digits), Decimal(self.last_place // 10))
        return True

    def _is_written_out(self, run: str, end: int) -> bool:
        """Whether two or three digits are a number: they are all the text, or a price (八五折)."""
        first = DIGITS[run[0]]
        is_row = len(run) == _TWO and DIGITS[run[1]] == first + 1  # 二三 is two or three
        if self.start == 0 and end == len(self.text):
            return not is_row
        return len(run) == _TWO and self.text.startswith("折", end)

    def _is_tail(self) -> bool:
        """Whether a last digit counts the next lower place: 一万二, and the 百二 of 百二萬."""
        if not self.vocabulary.rules.colloquial_tail or self.last_place < _HUNDRED:
            return False
        following = self._factor_at(self.pos)
        return following is None or (self.last_place < MYRIAD <= following[0])

    def _decimals(self) -> tuple[Decimal, int] | None:
        """三点五: digits after a written point."""
        if self.text[self.pos : self.pos + 1] not in self.vocabulary.rules.decimal_words:
            return None
        end = self.pos + 1
        while (
            end < len(self.text) and (self._is_digit(end) or self.text[end].isdecimal()) and end - self.pos <= _LONGEST
        ):
            end += 1
        written = self.text[self.pos + 1 : end]
        digits = int(written) if written.isdecimal() else positional(written)
        return None if digits is None else (Decimal(digits).scaleb(-(end - self.pos - 1), EXACT), end)

    def _place(self) -> bool:
        found = self._factor_at(self.pos)
        if found is None:
            return self._infix()
        factor, end = found
        if not (self.sum.place(factor) if factor < MYRIAD else self.sum.magnitude(factor)):
            if factor >= MYRIAD and self.sum.terms:
                self.sum.section, self.sum.current, self.pos = Decimal(0), None, self.magnitude_end
            return False  # 5億6億 are two numbers
        self.numerals += factor < MYRIAD
        if factor < MYRIAD:
            self.last_small_place = factor
        self.last_place, self.pos = factor, end
        if factor >= MYRIAD:
            self.magnitude_end = end
        return True

    def _infix(self) -> bool:
        """The 多 of 20多亿, which stands before a magnitude."""
        if self.sum.section and self.sum.current is None and (tail := self._decimals()) is not None:
            self.sum.current, self.pos = tail  # 五十点五
            self.has_point = True
            return True
        inner = self.vocabulary.infix.after(self.view.cased, self.view.lower, self.pos)
        if inner is None:
            return self._counter()
        if self.comparator or self._factor_at(inner[1]) is None:
            return False
        self.comparator, self.pos = inner
        return True

    def _counter(self) -> bool:
        """The 个 of 5个亿."""
        for word in self.vocabulary.rules.counters_before_magnitude:
            if self.text.startswith(word, self.pos) and self.sum.current is not None:
                factor = self._factor_at(self.pos + len(word))
                if factor is not None and factor[0] > MYRIAD:
                    self.pos += len(word)
                    return True
        return False

    def _factor_at(self, at: int) -> tuple[int, int] | None:
        if self.vocabulary.place_units is not None and self.vocabulary.place_units.match(self.text, at):
            return None  # the 千 of 千瓦
        for length in (2, 1):
            word = self.text[at : at + length]
            factor = self.vocabulary.places.get(word)
            if factor is None or len(word) < length:
                continue
            following = self.text[at + length : at + length + 1]
            only_before = self.vocabulary.magnitudes_before.get(word)
            if only_before is not None and not only_before.match(self.text, at + length):
                continue
            if not is_latin(word[-1]) or not (is_latin(following) or following.isdecimal()):  # 7B, but no 5MB
                return factor, at + length
        return None


def han_at(view: View, vocabulary: Vocabulary, at: int) -> Number | None:
    """Reads the number at a place; None where the numerals there make no number (二三, 数)."""
    parser = _Parser(view, vocabulary, at)
    if not parser.run():
        return None
    upto = None
    if parser.is_pair:
        greater = _Parser(view, vocabulary, at, second=True)
        if not greater.run() or greater.pos != parser.pos or parser.has_point:
            return None
        upto = EXACT.add(greater.sum.total, greater.sum.block())
    sum_, end = parser.sum, parser.pos
    value = EXACT.add(sum_.total, sum_.block())
    single = len(sum_.terms) == 1 and not sum_.block()
    return Number(
        start=at,
        end=end,
        value=value,
        sum=sum_.arithmetic(),
        coefficient=sum_.terms[0][0] if single else None,
        scale=Decimal(sum_.scale) if single else Decimal(1),
        script="digits" if parser.literals else "han",
        comparator=parser.comparator,
        placed=parser.last_small_place >= _HUNDRED and single is bool(sum_.terms),
        lone=not parser.literals and end - at == 1,
        article=not parser.literals and view.kept[at:end] == "一",
        has_point=parser.has_point and not sum_.terms,
        upto=upto,
    )
