"""What is said of a part that a language does not have here, in one place so that all say the same."""

from __future__ import annotations

from babel.core import Locale, UnknownLocaleError

from briefsmith.languages.discovery import find
from briefsmith.languages.language import absent

_NEEDED_BY_A_SITE = {
    "labels": "labels",
    "printed_dates": "words around dates",
}
_NEEDED_BY_PROSE = {"numbers": "numbers", "written_dates": "dates"}
_AND = " and "


def name_of(tag: str) -> str:
    """Return the English name of a language: `Korean`; the tag itself where nobody has named it."""
    try:
        name = Locale.parse(tag, sep="_" if "_" in tag else "-").get_display_name("en")
    except (ValueError, UnknownLocaleError):
        return tag
    return name or tag


def numbers_unread(tag: str) -> str | None:
    """Return that numbers in a language are not read, as a clause; None where they are."""
    return _not_read(tag, ("numbers",))


def dates_unread(tag: str) -> str | None:
    """Return that dates in a language are not read, as a clause; None where they are."""
    return _not_read(tag, ("written_dates",))


def prose_unread(tag: str) -> str | None:
    """Return what in prose of a language is not read, as a clause; None where all of it is."""
    return _not_read(tag, tuple(_NEEDED_BY_PROSE))


def site_lacks(locale: str) -> str | None:
    """Return what a site in a locale says in English, as a sentence's worth of words; None where that is nothing."""
    parts = [words for part, words in _NEEDED_BY_A_SITE.items() if part in absent(find(locale))]
    if not parts:
        return None
    return f"{_AND.join(parts)} in {name_of(locale)} are not here: the site's are English"


def _not_read(tag: str, parts: tuple[str, ...]) -> str | None:
    missing = [_NEEDED_BY_PROSE[part] for part in parts if part in absent(find(tag))]
    return f"{_AND.join(missing)} in {name_of(tag)} are not read" if missing else None
