"""Numbers written in digits: thousands marks, decimal marks, powers of ten, vulgar fractions."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from briefsmith.text.quantities.number import EXACT, LONGEST_DIGITS
from briefsmith.text.quantities.view import View, is_superscript, superscript
from briefsmith.text.quantities.vocabulary import Vocabulary

_PART = re.compile(r"\d+")
_TIMES_TEN = re.compile(r"\s?[×x·]\s?10(?=[⁰¹²³⁴-⁹⁻^])")
_CARET = re.compile(r"\^(-?\d{1,3})(?!\d)")
_E = re.compile(r"e([+-]?\d{1,2})(?![\w.])")
_GROUP = 3

# The 1/2 of 10 1/2.
_FRACTION = re.compile(r" (?P<above>\d)/(?P<below>\d{1,2})(?![\d/])")

_BEFORE_A_POINT = frozenset(" (-−–+$€£¥=<>≤≥~≈")

# Spaces no one types by chance: they group digits in any language (ISO 80000-1, 7.3.1).
_FINE_SPACES = frozenset("\u00a0\u2009\u202f")


@dataclass(frozen=True, slots=True)
class Literal:
    """Digits as written, and the number they are."""

    end: int
    value: Decimal
    sum: str
    has_point: bool


def literal_at(view: View, vocabulary: Vocabulary, at: int) -> Literal | None:
    """Reads the digits at a place; None where they are no number (too many of them)."""
    text = view.kept
    digits = _PART.match(text, at)
    if digits is None:
        return _vulgar(text, at, Decimal(0)) if text[at : at + 1] else None
    if digits[0].startswith("00"):
        return None  # the rest of 5 000
    end, whole, mark = _grouped(text, vocabulary, digits)
    decimal = ""
    if text[end : end + 1] in vocabulary.decimals and text[end : end + 1] not in ("", mark):
        part = _PART.match(text, end + 1)
        if part is not None:
            end, decimal = part.end(), _ascii(part[0])
    if len(whole) + len(decimal) > LONGEST_DIGITS or (
        _groups(text[end : end + 1], vocabulary) and text.startswith("00", end + 1)  # 50,00 in English
    ):
        return None
    value = Decimal(f"{whole}.{decimal}" if decimal else whole)
    part = None if decimal else _FRACTION.match(text, end)
    if part is not None and Decimal(part["above"]) < Decimal(part["below"]):
        above, below = Decimal(part["above"]), Decimal(part["below"])
        return Literal(part.end(), EXACT.add(value, divide(above, below)), f"{whole} + {above}/{below}", False)
    return _vulgar(text, end, value) or _powers(text, view.lower, at, end, value, decimal)


def pointed(text: str, vocabulary: Vocabulary, at: int) -> Literal | None:
    """The .77 of a number without its nought, from the first digit on; None where a digit stands before the point."""
    if not at or text[at - 1] not in vocabulary.decimals or not text[at].isdecimal():
        return None
    if at > 1 and text[at - 2] not in _BEFORE_A_POINT:
        return None
    end = digits_end(text, at)
    if end - at > LONGEST_DIGITS or text[end : end + 2].strip(" ")[:1] in vocabulary.decimals:
        return None
    return Literal(end, Decimal(f"0.{_ascii(text[at:end])}"), "", True)


def _grouped(text: str, vocabulary: Vocabulary, first: re.Match[str]) -> tuple[int, str, str]:
    """The end of the whole part, its digits, and the thousands mark used.

    The last group has three digits and those before it what the locale groups by (two in India).
    """
    end, digits, mark = first.end(), _ascii(first[0]), ""
    at, whole = end, digits
    while len(whole) <= LONGEST_DIGITS and (mark or len(first[0]) <= _GROUP) and whole[0] != "0":
        separator = text[at : at + 1]
        if not _groups(separator, vocabulary) or (mark and separator != mark):
            break
        part = _PART.match(text, at + 1)
        if part is None or len(part[0]) not in (_GROUP, vocabulary.inner_group):
            break
        mark, at, whole = separator, part.end(), whole + _ascii(part[0])
        if len(part[0]) == _GROUP:
            end, digits = at, whole
            if vocabulary.inner_group != _GROUP:
                break
    return end, digits, mark if end != first.end() else ""


def digits_end(text: str, at: int) -> int:
    """The end of the digits at a place, whatever they are."""
    match = _PART.match(text, at)
    return match.end() if match else at + 1


def _ascii(digits: str) -> str:
    return digits if digits.isascii() else "".join(str(unicodedata.decimal(char)) for char in digits)


def _groups(separator: str, vocabulary: Vocabulary) -> bool:
    if separator in _FINE_SPACES:
        return True
    return bool(separator) and separator in vocabulary.groups


def _vulgar(text: str, at: int, whole: Decimal) -> Literal | None:
    """½, and the ½ of 2½."""
    char = text[at : at + 1]
    if not char or unicodedata.decomposition(char)[:10] != "<fraction>":
        return None
    above, below = (Decimal(part) for part in unicodedata.normalize("NFKC", char).split("\u2044"))
    total = EXACT.add(whole, divide(above, below))
    return Literal(at + 1, total, f"{whole} + {above}/{below}" if whole else f"{above}/{below}", False)


def divide(above: Decimal, below: Decimal) -> Decimal:
    """The quotient to 28 digits, which is exact for halves, quarters and tenths."""
    return above / below


def _powers(text: str, lower: str, start: int, end: int, value: Decimal, decimal: str) -> Literal:
    """A power of ten after the digits: 7 × 10⁹, 10⁹, 7e9."""
    point = bool(decimal)
    ten = _TIMES_TEN.match(lower, end)
    if ten is not None or text[start:end] == "10":
        power_at = ten.end() if ten else end
        caret = _CARET.match(text, power_at)
        raised = (int(caret[1]), caret.end()) if caret else superscript(text, power_at)
        if raised is not None:
            base = value if ten else Decimal(1)
            return Literal(raised[1], base.scaleb(raised[0], EXACT), "", False)
    exponent = _E.match(lower, end)
    if exponent is not None:
        return Literal(exponent.end(), value.scaleb(int(exponent[1]), EXACT), "", False)
    while end < len(text) and is_superscript(text[end]):
        end += 1  # a footnote mark
    return Literal(end, value, "", point)
