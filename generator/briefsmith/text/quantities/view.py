"""A text as the reader looks at it: one length, several faces."""

from dataclasses import dataclass

from briefsmith.text.normalise import Normalised, normalise
from briefsmith.text.quantities.gaps import close_up

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺"
_SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉"
_FRACTIONS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_LONGEST_POWER = 3
_SPACES = "\u00a0\u2007\u2008\u2009\u202f"

# NFKC would make digits of these, and "10⁹" must not read as 109, nor "2½" as 21⁄2, nor ② or ㍘ as an amount.
_KEEP = frozenset(
    _SUPERSCRIPTS
    + _SUBSCRIPTS
    + _FRACTIONS
    + _SPACES
    + "".join(map(chr, range(0x2460, 0x2500)))
    + "".join(map(chr, (*range(0x3220, 0x32B1), *range(0x3358, 0x3371))))
)

# Apostrophes, dashes and signs that are written in several ways.
_FLAT = str.maketrans(
    {
        **dict.fromkeys(_SPACES, " "),
        "\u3000": " ",
        "\u2019": "'",
        "\u02bc": "'",
        "\u2010": "-",
        "\u2011": "-",
        "\u2212": "-",
        "\u301c": "~",
        "\u3030": "~",
        "\u223c": "~",
    }
)


@dataclass(frozen=True, slots=True)
class View:
    """The faces of one text, all of one length, and the map back to the original."""

    kept: str
    """NFKC, with thin spaces, superscripts and vulgar fractions as they were."""
    cased: str
    """The same with one kind of space, apostrophe and hyphen."""
    lower: str
    normalised: Normalised
    breaks: frozenset[int] | None = None
    """Where a word starts or ends in a text without spaces; None where nobody has looked."""

    def is_word(self, start: int, end: int) -> bool:
        """Whether a stretch starts and ends where words do, as far as anybody has looked."""
        return self.breaks is None or (start in self.breaks and end in self.breaks)


def view(text: str, is_unspaced: bool = False) -> View:
    """Normalises a text once for every face; spaces within numbers go where the language has none."""
    normalised = normalise(text, _KEEP)
    if is_unspaced:
        normalised = close_up(normalised)
    kept = normalised.text
    cased = kept.translate(_FLAT)
    lower = cased.lower()
    if len(lower) != len(cased):  # İ is two characters in lower case
        lower = "".join(char if len(char.lower()) != 1 else char.lower() for char in cased)
    return View(kept, cased, lower, normalised)


def superscript(text: str, at: int) -> tuple[int, int] | None:
    """The whole number written in superscripts at a place, and where it ends."""
    end = at
    while end < len(text) and text[end] in _SUPERSCRIPTS:
        end += 1
    digits = "".join("0123456789-+"[_SUPERSCRIPTS.index(char)] for char in text[at:end])
    if not digits.lstrip("+-").isdigit() or len(digits) > _LONGEST_POWER:
        return None
    return int(digits), end


def is_superscript(char: str) -> bool:
    """Whether the character is a superscript digit or sign."""
    return char in _SUPERSCRIPTS
