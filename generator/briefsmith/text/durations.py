"""Durations as ISO 8601 writes them (`P1Y6M`, `PT30S`), read in one place for whoever checks or prints them."""

from __future__ import annotations

import re
from decimal import Decimal

_NUMBER = r"\d+(?:\.\d+)?"
_DURATION = re.compile(rf"P(?=.)(?:{_NUMBER}[YMWD])*(?:T(?=\d)(?:{_NUMBER}[HMS])*)?\Z", re.ASCII)
_PART = re.compile(rf"({_NUMBER})([YMWDHS])", re.ASCII)
_DAYS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_HOURS = {"H": "h", "M": "min", "S": "s"}


def is_duration(text: str) -> bool:
    """Tell whether a text is an ISO 8601 duration."""
    return _DURATION.match(text) is not None


def duration_parts(text: str) -> tuple[tuple[Decimal, str], ...]:
    """Return the parts of a duration as number and unit id, as written: `P1Y6M` is 1 `year` and 6 `month`.

    Units are `year`, `month`, `week`, `day`, `h`, `min` and `s`.
    """
    days, _, time = text.partition("T")
    parts = [(number, _DAYS[letter]) for number, letter in _PART.findall(days)]
    parts += [(number, _HOURS[letter]) for number, letter in _PART.findall(time)]
    return tuple((Decimal(number), unit) for number, unit in parts)
