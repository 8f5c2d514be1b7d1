"""Quantities read out of written words, exactly, in the language they are written in."""

from briefsmith.text.quantities.quantity import Comparator, Quantity, UnsupportedLanguage
from briefsmith.text.quantities.reader import read
from briefsmith.text.quantities.units import Unit, compatible, convert, unit, unit_ids
from briefsmith.text.quantities.vocabulary import languages

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
