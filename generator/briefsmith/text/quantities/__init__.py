"""Quantities read out of written words, exactly, in the language they are written in."""

from briefsmith.text.quantities.quantity import Comparator, Doubt, Quantity, UnsupportedLanguage
from briefsmith.text.quantities.reader import read
from briefsmith.text.quantities.units import Unit, compatible, convert, unit, unit_ids
from briefsmith.text.quantities.vocabulary import languages

__all__ = [
    "Comparator",
    "Doubt",
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
