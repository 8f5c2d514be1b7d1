"""Which languages there are, and the one that a BCP 47 tag means."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from pathlib import Path

from briefsmith.languages.language import Language

ENGLISH = "en"
"""The language that has every part: what another does not have is said in it, and said to be."""

_HERE = Path(__file__).parent


@cache
def folders() -> tuple[str, ...]:
    """Return the primary subtag of every language that has a folder, sorted; none of them is loaded for it."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules([str(_HERE)]) if module.ispkg))


@cache
def find(tag: str) -> Language | None:
    """Return the language that a tag means, of several variants the one it chooses; None where it has no folder.

    `zh-TW` is `zh-Hant`; `fr-CA` is `fr`; `_` may stand for `-`.
    """
    first, *rest = tag.replace("_", "-").lower().split("-")
    if first not in folders():
        return None
    language: Language = import_module(f"briefsmith.languages.{first}").LANGUAGE
    return next((variant for variant in language.variants if variant.subtags.intersection(rest)), language)


def every() -> tuple[Language, ...]:
    """Return every language, each followed by its variants; this loads all of them."""
    found = [language for language in map(find, folders()) if language]
    return tuple(one for language in found for one in (language, *language.variants))


def written() -> tuple[Language, ...]:
    """Return every language as it is written: its variants where it has some; this loads all of them."""
    return tuple(one for language in map(find, folders()) if language for one in language.variants or (language,))
