"""Words for units of measure that CLDR knows, whether or not this program can read them."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from briefsmith.languages.numbers import words

# CLDR's names for countable things, and words that are others first.
_OTHERS = frozenset(
    words("""
items, item, night, nights, dots, dot, drops, drop, pinch, cups, cup, part, parts, stones, points, point,
bar, bars, to, in, at, em, ch, jus, tour, tours, grain, grains, page, an, ans, mo, a, rev, revolutions,
light, jigger, knot, of, per, de, pour, par, aux, us, unit, units, chain, chains, rod, rods, force, sun, fun,
gas, solar, earth, mercury, soupe, café, radius, mass, masses, spoon, spoons, equivalent, glucose, partie,
parties, terrestre, terrestres, rayon, rayons, nuit, nuits, elemente, element, teil, teile, einheit,
einheiten, pro, sh, al, se, dix, cent, quart, quarts, fois, tr, nd
""")
)


_FIRST_IDEOGRAPH = "\u3040"
_COUNTERS = frozenset(words("項目, 世紀, 十年, ポイント, パーツ, カップ"))


@cache
def _words(locales: tuple[str, ...]) -> frozenset[str]:
    found: set[str] = set()
    for locale_id in locales:
        for lengths in Locale.parse(locale_id)._data["unit_patterns"].values():
            for patterns in lengths.values():
                for pattern in patterns.values() if isinstance(patterns, Mapping) else ():
                    if isinstance(pattern, str) and "{0}" in pattern:
                        found.update(pattern.replace("{0}", " ").replace("\u00a0", " ").split())
    return frozenset(
        word for word in found if word.strip(".").isalpha() and len(word) > 1 and word.lower() not in _OTHERS
    )


def is_measure(small: str, word: str, locales: tuple[str, ...]) -> bool:
    """Whether a word, in lower case and as written, names a unit of measure in one of the locales."""
    known = _words(locales)
    return word in known or small in known


@cache
def names_of_units(locales: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The names of units in languages without spaces, by their first character; those of one character are left out."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(_words(locales)):
        if word[0] > _FIRST_IDEOGRAPH and word not in _COUNTERS:
            found[word[0]] = (*found.get(word[0], ()), word)
    return found
