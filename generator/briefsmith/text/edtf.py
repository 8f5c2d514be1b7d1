"""Dates of unequal precision: EDTF level 1 (Library of Congress, 2019), parsed by the `edtf` library."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from edtf import EDTFObject, parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d{2}))?)?")
# Level 0 and 1 only: no sets `[..]`, no significant digits `S2`, no partial qualification inside a date.
_LEVEL_1 = re.compile(r"[0-9YX?~%/.:TZ+-]+\Z")


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date or interval. `earliest` and `latest` are inclusive; None where the interval is open at that end."""

    text: str
    earliest: date | None
    latest: date | None
    approximate: bool
    uncertain: bool

    @property
    def year(self) -> int | None:
        """Year in which it begins (or ends, where the beginning is open)."""
        bound = self.earliest or self.latest
        return bound.year if bound else None

    @property
    def is_interval(self) -> bool:
        """True for `a/b`, also where one end is open."""
        return "/" in self.text

    @property
    def precision(self) -> str:
        """How exact it is: `day`, `month`, `year` or `interval` (anything else, decades and seasons included)."""
        stated = self.text.rstrip("?~%")
        match = _ISO.fullmatch(stated)
        if self.is_interval or match is None:
            return "day" if "T" in stated else "interval"
        return "day" if match["day"] else "month" if match["month"] else "year"

    def sort_key(self) -> tuple[date, date, str]:
        """Order on a timeline: by first possible day, the more exact first; an open end reaches to the limit."""
        return (self.earliest or date.min, self.latest or date.max, self.text)

    def overlaps(self, other: EdtfDate) -> bool:
        """Tell whether some day may belong to both."""
        mine, theirs = self.sort_key(), other.sort_key()
        return mine[0] <= theirs[1] and theirs[0] <= mine[1]


@lru_cache(maxsize=8192)
def read_date(text: str) -> EdtfDate:
    """Parse EDTF level 1: `2024`, `2024-02~`, `2024-02-15`, `2024-02/2024-07`, `2025/..`.

    Raises ValueError where `text` is not such a date; its message is for the person who wrote the date.
    """
    if not _LEVEL_1.match(text) or text.strip("./") == "":
        raise ValueError(f"{text!r} is not an EDTF date")
    try:
        approximate = "~" in text or "%" in text
        if _plain(text) is None:
            approximate = approximate and isinstance(parse_edtf(text), EDTFObject)
        bounds = [_bounds(part) for part in text.split("/")] if "/" in text else [_bounds(text)]
    except (EDTFParseException, ValueError, TypeError, AttributeError) as problem:
        raise ValueError(f"{text!r} is not an EDTF date") from problem
    earliest, latest = bounds[0][0], bounds[-1][1]
    if earliest and latest and earliest > latest:
        raise ValueError(f"{text!r} ends before it begins")
    return EdtfDate(
        text=text,
        earliest=earliest,
        latest=latest,
        approximate=approximate,
        uncertain="?" in text or "%" in text,
    )


def _bounds(part: str) -> tuple[date | None, date | None]:
    # The library has no date for an open end, so each end of an interval is asked on its own.
    if part in ("", ".."):
        return (None, None)
    if plain := _plain(part):
        return plain
    parsed = parse_edtf(part)
    low, high = parsed.lower_strict(), parsed.upper_strict()
    return date(*low[:3]), date(*high[:3])


def _plain(part: str) -> tuple[date, date] | None:
    """Bounds of a year, month or day, which is nearly every date; the grammar takes ten thousand times as long."""
    match = _ISO.fullmatch(part[:-1] if part[-1:] in ("?", "~", "%") else part)
    if match is None or match["year"] == "0000":
        return None
    year, month, day = (int(match[name]) if match[name] else None for name in ("year", "month", "day"))
    assert year is not None
    if day is not None and month is not None:
        return date(year, month, day), date(year, month, day)
    if month is not None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)
