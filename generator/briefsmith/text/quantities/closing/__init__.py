"""Closing the phrase of a quantity: what stands around it is understood, or it is a doubt."""

from briefsmith.text.quantities.closing.close import doubts
from briefsmith.text.quantities.closing.extent import Extent, Misgiving

__all__ = ["Extent", "Misgiving", "doubts"]
