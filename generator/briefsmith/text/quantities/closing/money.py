"""Which currencies a word may tell of: `hkd`, `canadian`, `dollars`. CLDR's names of currencies, taken apart."""

import re
from functools import cache

from babel import Locale

from briefsmith.languages.numbers import table, words
from briefsmith.text.quantities.units import currencies

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MORE = table("""
AUD: aus, australiens
BEF: belges
CAD: can, ca, canadien, canadiens
CHF: suisses
CNY: rmb
GBP: sterling
HKD: hk, hong, kong, hongkongais, hong-kongais
NZD: nz, zealand, néo-zélandais
SGD: sg, singapore, singapouriens
TWD: nt, taiwan, taïwanais
USD: us, american, américains
XOF: cfa
""")
# Words of names of currencies that are other words first.
_COMMON = frozenset(
    words("""
the, of, and, new, real, old, gold, special, test, unit, fund, european, bank, council, first, second, de, des, la, le,
du, et, or, national, convertible, dated, value, financial, monetary, investment, drawing, rights, composite,
day, same, next, transactions, testing, unknown,
currency, no, sur
""")
)


@cache
def _names(locales: tuple[str, ...]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for locale_id in locales:
        locale = Locale.parse(locale_id)
        named = [(name, code) for code, name in locale.currencies.items()]
        plural = locale._data["currency_names_plural"]
        named += [(name, code) for code, names in plural.items() for name in names.values()]
        for name, code in named:
            for word in _WORD.findall(re.sub(r"\([^)]*\)|[–—-] ?.*\d.*", "", name.lower())):
                if word not in _COMMON:
                    found.setdefault(word, set()).add(code)
    for word, code in _MORE.items():
        found.setdefault(word, set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


@cache
def _nouns(locales: tuple[str, ...]) -> frozenset[str]:
    found: set[str] = set()
    for locale_id in locales:
        locale = Locale.parse(locale_id)
        plural = locale._data["currency_names_plural"]
        names = [*locale.currencies.values(), *(name for names in plural.values() for name in names.values())]
        # The noun ends an English name (Mexican pesos), and starts a French one (pesos mexicains).
        for name in names:
            parts = _WORD.findall(re.sub(r"\([^)]*\).*", "", name.lower()))
            found.update(parts[-1:] if locale.language in ("en", "de") else parts[:1])
    return frozenset(word for word in found if word not in _COMMON and len(word) > 2)  # noqa: PLR2004 — and no code


def is_money(word: str, locales: tuple[str, ...]) -> bool:
    """Whether a word in lower case is the noun of a currency's name (pesos, kronor)."""
    return word in _nouns(locales)


def codes_of(word: str, locales: tuple[str, ...], exact: bool = False) -> frozenset[str]:
    """The ISO 4217 codes that a word as written may tell of; with `exact` only where it is a code itself."""
    if word in currencies():
        return frozenset({word})
    return frozenset() if exact else _names(locales).get(word.lower(), frozenset())
