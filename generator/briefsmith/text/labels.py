"""Every word that the site says in its own name, one catalogue a language, asked for by key.

What an author wrote is never translated; what stands around it is. The words are in `languages/<code>/labels.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from babel.core import Locale, UnknownLocaleError
from babel.numbers import format_decimal

from briefsmith.languages import ABSENT, ENGLISH, find


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one locale; English where its language has no catalogue."""

    locale: Locale
    words: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """Return the label of `key` with `values` set in; raises KeyError for a key that no catalogue has."""
        return self.words[key].format(**values)

    def count(self, key: str, number: int, **values: object) -> str:
        """Return the label for that many of something, in the plural that the language asks for."""
        form = f"{key}.{self.locale.plural_form(number)}"
        text = self.words[form] if form in self.words else self.words[f"{key}.other"]
        return text.format(n=format_decimal(number, locale=self.locale), **values)

    def name(self, group: str, key: str) -> str:
        """Return the word for one value of a vocabulary (`verdict`, `kind`, …); its id in words where there is none."""
        return self.words.get(f"{group}.{key}") or key.replace("-", " ")

    def listed(self, parts: list[str]) -> str:
        """Join parts as a sentence of the locale does: `a, b and c`."""
        if len(parts) < 2:  # noqa: PLR2004 - one thing is no list
            return "".join(parts)
        return self.words["list.last"].join((self.words["list.between"].join(parts[:-1]), parts[-1]))

    def language(self, tag: str) -> str:
        """Return the name of a language, in the locale's own words."""
        try:
            name = Locale.parse(tag, sep="-").get_display_name(self.locale)
        except (ValueError, UnknownLocaleError):
            return tag
        return name or tag


def labels_for(locale: str) -> Labels:
    """Return the labels of a locale such as `en`, `ja` or `fr-CA`; English ones where its language has none here."""
    language = find(locale)
    if language is None or language.labels is ABSENT:
        return english()
    try:
        parsed = Locale.parse(locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        parsed = Locale(language.tag.partition("-")[0])
    return Labels(parsed, language.labels)


def english() -> Labels:
    """Return the labels in the language that has all of them."""
    language = find(ENGLISH)
    assert language is not None
    assert language.labels is not ABSENT
    return Labels(Locale(ENGLISH), language.labels)
