"""When the content of a page was last changed, as its authors say. No clock is read: one project, one site."""

from __future__ import annotations

from datetime import date

from briefsmith.edition.paths import brief_page
from briefsmith.model.corpus import Corpus
from briefsmith.text.edtf import read_date

FIRST, LAST = "1980-01-01", "2105-12-31"
"""Days that every kind of file can name: gzip counts seconds in 32 bits, ZIP begins in 1980."""


def page_dates(corpus: Corpus) -> tuple[dict[str, str], str]:
    """Return the day of each brief's page, by its path, and that of every other page: the newest of all briefs."""
    days = {brief_page(brief.id): _day(read_date(brief.updated).earliest) for brief in corpus.briefs}
    return {str(path): day for path, day in days.items()}, max(days.values(), default=FIRST)


def _day(day: date | None) -> str:
    return min(max(day.isoformat() if day else FIRST, FIRST), LAST)
