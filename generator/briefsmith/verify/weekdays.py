"""The day of the week that stands beside a written date, held against that date: Monday, 5 March 2024 was a Tuesday."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from babel import Locale

from briefsmith.problems import Code
from briefsmith.text.written_dates import WrittenDate
from briefsmith.verify.finding import Fault
from briefsmith.verify.quotes import nfkc
from briefsmith.verify.texts import Paragraph

_FAR = 24
_LINKS = r"(?:,|,? ?\(|,? (?:le|den|dem|the|am|on)|の)? ?"


@cache
def _names(language: str) -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str]]:
    """The names of the days, and patterns that find one right before and right after a date."""
    days = Locale.parse(language.replace("-", "_").split("_")[0]).days
    names = {name.lower(): day for day, name in days["format"]["wide"].items()}
    names |= {name.lower(): day for day, name in days["stand-alone"]["wide"].items()}
    either = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    before = re.compile(rf"(?<!\w)(?P<name>{either}){_LINKS}\Z")
    after = re.compile(rf",? ?\(?(?P<name>{either})(?!\w)")
    return names, before, after


def other_weekday(written: WrittenDate, paragraph: Paragraph) -> Fault | None:
    """What is wrong where a day of the week stands beside a whole date that fell on another day."""
    if not (written.year and written.month and written.day):
        return None
    start, end = written.span
    names, before, after = _names(paragraph.language)
    head = nfkc(paragraph.words(max(paragraph.start, start - _FAR), start)).lower()
    tail = nfkc(paragraph.words(end, end + _FAR)).lower()
    said = before.search(head) or after.match(tail)
    if said is None:
        return None
    try:
        day = date(written.year, written.month, written.day).weekday()
    except ValueError:
        return None
    if day == names[said["name"]]:
        return None
    message = f"“{said['name']}” is not the day of the week of {paragraph.words(start, end)} (¶{paragraph.number})"
    return Fault(Code.PHRASE_DOUBTED, message, "give evidence that agrees with itself, or vouch for it", vouchable=True)
