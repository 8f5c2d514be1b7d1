"""EDTF dates as a reader of a locale expects them: `about February 2024`, `2024年2月15日`, `vers février 2024`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from babel.core import Locale

from briefsmith.text.edtf import EdtfDate, read_date
from briefsmith.text.locale import format_date

# CLDR has no words for these. A language that is not here borrows English's.
_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "about": "about {0}", "perhaps": "{0} (uncertain)", "since": "from {0}", "until": "by {0}",
        "decade": "the {0}s", "21": "spring {0}", "22": "summer {0}", "23": "autumn {0}", "24": "winter {0}",
    },
    "fr": {
        "about": "vers {0}", "perhaps": "{0} (incertain)", "since": "{0} ou plus tard", "until": "{0} au plus tard",
        "decade": "années {0}", "21": "printemps {0}", "22": "été {0}", "23": "automne {0}", "24": "hiver {0}",
    },
    "ja": {
        "about": "{0}頃", "perhaps": "{0}（不確か）", "since": "{0}以降", "until": "{0}まで",
        "decade": "{0}年代", "21": "{0}年春", "22": "{0}年夏", "23": "{0}年秋", "24": "{0}年冬",
    },
    "zh": {
        "about": "约{0}", "perhaps": "{0}（不确定）", "since": "{0}起", "until": "{0}前",
        "decade": "{0}年代", "21": "{0}年春", "22": "{0}年夏", "23": "{0}年秋", "24": "{0}年冬",
    },
    "zh_Hant": {
        "about": "約{0}", "perhaps": "{0}（不確定）", "since": "{0}起", "until": "{0}前",
        "decade": "{0}年代", "21": "{0}年春", "22": "{0}年夏", "23": "{0}年秋", "24": "{0}年冬",
    },
}  # fmt: skip

_STATED = re.compile(r"(?P<year>\d{4})(?:-(?:XX|(?P<month>\d{2})))?(?:-(?:XX|(?P<day>\d{2})))?(?:T.*)?")
_DECADE = re.compile(r"(\d{3})X")
_QUALIFIED = "?~%"


def print_date(when: EdtfDate, locale: str) -> str:
    """Return the date in words, no more exact than it is; an open interval says from when, or by when."""
    words = _words(locale)
    if not when.is_interval:
        return _point(when.text, words, locale)
    start, _, end = when.text.partition("/")
    if end in ("", ".."):
        return words["since"].format(_point(start, words, locale))
    if start in ("", ".."):
        return words["until"].format(_point(end, words, locale))
    first, last = _point(start, words, locale), _point(end, words, locale)
    return first if first == last else _between(locale).format(first, last)


def _point(text: str, words: Mapping[str, str], locale: str) -> str:
    stated = text.rstrip(_QUALIFIED)
    printed = _stated(stated, words, locale)
    mark = text[len(stated) :]
    if mark in ("~", "%"):
        printed = words["about"].format(printed)
    if mark in ("?", "%"):
        printed = words["perhaps"].format(printed)
    return printed


def _stated(text: str, words: Mapping[str, str], locale: str) -> str:
    if match := _DECADE.fullmatch(text):
        return words["decade"].format(f"{match[1]}0")
    match = _STATED.fullmatch(text)
    if match is None:
        return _years(text, locale)
    if match["month"] in words:
        return words[match["month"]].format(match["year"])
    year, month, day = (int(part) if part else None for part in match.groups())
    if month is not None and month > 12:  # noqa: PLR2004 - the seasons of a hemisphere, quarters and halves
        return _years(text, locale)
    return format_date(year, month, day if month else None, locale)


def _years(text: str, locale: str) -> str:
    """What is left: centuries and the like, as the years they reach over."""
    read = read_date(text)
    ends = [format_date(bound.year, None, None, locale) for bound in (read.earliest, read.latest) if bound]
    return ends[0] if ends[0] == ends[-1] else _between(locale).format(ends[0], ends[-1])


def _between(locale: str) -> str:
    formats: Mapping[str | None, str] = Locale.parse(locale.replace("-", "_")).interval_formats
    return formats.get(None) or "{0} – {1}"


def _words(locale: str) -> Mapping[str, str]:
    parsed = Locale.parse(locale.replace("-", "_"))
    script = (
        "zh_Hant" if parsed.language == "zh" and (parsed.script == "Hant" or parsed.territory in ("TW", "HK")) else ""
    )
    return _WORDS.get(script or parsed.language, _WORDS["en"])
