"""Dates in Japanese."""

from briefsmith.languages.dates import PrintedDates
from briefsmith.languages.han_dates import DATES as WRITTEN

__all__ = ["PRINTED", "WRITTEN"]

PRINTED = PrintedDates(
    about="{0}頃",
    perhaps="{0}（不確か）",
    since="{0}以降",
    until="{0}まで",
    decade="{0}年代",
    spring="{0}年春",
    summer="{0}年夏",
    autumn="{0}年秋",
    winter="{0}年冬",
)
