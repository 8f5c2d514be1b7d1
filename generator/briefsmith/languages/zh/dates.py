"""Dates in Chinese."""

from briefsmith.languages.dates import PrintedDates
from briefsmith.languages.han_dates import DATES as WRITTEN

__all__ = ["SIMPLIFIED", "TRADITIONAL", "WRITTEN"]

SIMPLIFIED = PrintedDates(
    about="约{0}",
    perhaps="{0}（不确定）",
    since="{0}起",
    until="{0}前",
    decade="{0}年代",
    spring="{0}年春",
    summer="{0}年夏",
    autumn="{0}年秋",
    winter="{0}年冬",
)

TRADITIONAL = PrintedDates(
    about="約{0}",
    perhaps="{0}（不確定）",
    since="{0}起",
    until="{0}前",
    decade="{0}年代",
    spring="{0}年春",
    summer="{0}年夏",
    autumn="{0}年秋",
    winter="{0}年冬",
)
