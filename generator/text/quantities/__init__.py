"""Quantities read out of written words, exactly, in the language they are written in."""

from generator.text.quantities.quantity import Comparator, Quantity, UnsupportedLanguage
from generator.text.quantities.reader import read
from generator.text.quantities.units import Unit, compatible, convert, unit, unit_ids
from generator.text.quantities.vocabulary import languages

__all__ = [
    "Comparator",
    "Quantity",
    "Unit",
    "UnsupportedLanguage",
    "compatible",
    "convert",
    "languages",
    "read",
    "unit",
    "unit_ids",
]
