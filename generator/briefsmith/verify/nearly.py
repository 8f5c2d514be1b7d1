"""Whether a number is bounded as a figure says; nearly 300 is about 300, and less than 300 too."""

from __future__ import annotations

from briefsmith.languages import ABSENT, find
from briefsmith.text.quantities import Comparator, Quantity
from briefsmith.verify.quotes import nfkc
from briefsmith.verify.texts import Paragraph


def bound_fits(quantity: Quantity, comparators: tuple[Comparator, ...], paragraph: Paragraph) -> bool:
    """Whether one of the comparators is the quantity's, or less-than and it is nearly so much."""
    if quantity.comparator in comparators:
        return True
    if quantity.comparator != "about" or "less-than" not in comparators:
        return False
    language = find(paragraph.language)
    if language is None or language.phrases is ABSENT:
        return False
    reach, span = quantity.reach, quantity.span
    said = (nfkc(paragraph.words(*each)).lower().strip() for each in ((reach[0], span[0]), (span[1], reach[1])))
    return any(words in language.phrases.nearly for words in said)
