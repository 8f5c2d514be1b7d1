"""A language ready to read with: its folder's rules and CLDR's data, compiled once."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from briefsmith.languages import ABSENT, every, find
from briefsmith.languages.numbers import Rules
from briefsmith.text.ideographs import DIGITS, PLACES
from briefsmith.text.quantities import cldr
from briefsmith.text.quantities.dictionaries import Lexicon
from briefsmith.text.quantities.number import EXACT, plain
from briefsmith.text.quantities.quantity import UnsupportedLanguage
from briefsmith.text.quantities.units import currencies
from briefsmith.text.quantities.units import unit as unit_of

_REGION = 2
_FIRST_IDEOGRAPH = "\u3400"
_NOTHING = r"(?!)"
_HALVED = frozenset({"time", "length", "volume", "mass", "area", "ratio"})

# Symbols that mean one currency in every language; the dollar and yen signs alone are for the language to say.
_SYMBOLS = {"US$": "USD", "CN¥": "CNY", "RMB": "CNY", "JP¥": "JPY", "HK$": "HKD", "NT$": "TWD", "€": "EUR", "£": "GBP"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything `read` looks words up in, for one language."""

    rules: Rules
    groups: frozenset[str]
    decimals: frozenset[str]
    inner_group: int
    starters: re.Pattern[str]
    openings: frozenset[str]
    """First letters, three or all there are, of every word of a spaced script that may begin a number."""
    ignored: re.Pattern[str] | None
    magnitudes: Lexicon[int]
    short_magnitudes: Lexicon[int]
    places: Mapping[str, int]
    magnitudes_before: Mapping[str, re.Pattern[str]]
    units_before: Mapping[str, re.Pattern[str]]
    change_after: re.Pattern[str] | None
    cued_units: Mapping[str, Mapping[str, re.Pattern[str]]]
    numerals: Lexicon[tuple[str, int]]
    standalone: Lexicon[str]
    units: Lexicon[tuple[str, Decimal]]
    currency_after: Lexicon[str]
    currency_before: Lexicon[str]
    before: Lexicon[str]
    after: Lexicon[str]
    infix: Lexicon[str]
    place_units: re.Pattern[str] | None
    no_bound: Mapping[str, re.Pattern[str]]
    no_bound_after: Mapping[str, re.Pattern[str]]
    negated_before: re.Pattern[str]
    negated_after: re.Pattern[str]
    minus: Lexicon[None]
    minus_after: Lexicon[None]
    times_before: Lexicon[None]
    units_where: Mapping[str, re.Pattern[str]]
    halves: Lexicon[None]
    rates_before: Lexicon[str]
    rates_after: Lexicon[str]
    links: Lexicon[None]
    far_links: Lexicon[None]
    range_infix: Lexicon[bool]
    vague_before: Lexicon[None]
    vague_after: Lexicon[None]
    ordinal_before: Lexicon[None]
    ordinal_after: Lexicon[None]
    conjunctions: Lexicon[None]


def languages() -> tuple[str, ...]:
    """The BCP 47 tags that can be read; regions and scripts besides are accepted."""
    return tuple(language.tag for language in every() if language.numbers is not ABSENT)


def vocabulary(language: str) -> Vocabulary:
    """The words a BCP 47 tag is read with: `zh-TW` with `zh-Hant` and CLDR's `zh_Hant_TW`."""
    rest = language.replace("_", "-").lower().split("-")[1:]
    known = find(language)
    if known is None or known.numbers is ABSENT:
        raise UnsupportedLanguage(language, languages())
    region = next((part.upper() for part in rest if len(part) == _REGION), "")
    return _compiled(known.tag, cldr.regional(known.tag, region) if region else None)


@cache
def _compiled(tag: str, region: str | None) -> Vocabulary:
    known = find(tag)
    if known is None or known.numbers is ABSENT:
        raise UnsupportedLanguage(tag, languages())
    rules = known.numbers
    if region is not None:
        rules = replace(rules, cldr=(region, *rules.cldr))
    marks = [cldr.separators(locale_id) for locale_id in rules.cldr]
    magnitudes, short_magnitudes = _magnitudes(rules, region)
    local = cldr.local_money(region, rules.local_money) if region is not None else {}
    currency = {**_currency_words(rules), **local}
    numerals: dict[str, tuple[str, int]] = {}
    for kind, words in (("digit", rules.numerals), ("hundred", rules.hundreds)):
        numerals.update({word: (kind, value) for word, value in words.items()})
    for word, target in list(numerals.items()):
        numerals.setdefault(unaccented(word), target)
    numerals.update({word: ("collective", int(value.lstrip("~"))) for word, value in rules.collectives.items()})
    words_of_numbers = Lexicon(numerals.items())
    whole = Lexicon({**_halves(rules), **rules.standalone}.items())
    all_magnitudes, minus = Lexicon(magnitudes.items()), _set(rules.minus)
    articles = _set(f"{word} " for word in rules.articles)
    return Vocabulary(
        rules=rules,
        groups=frozenset(rules.groups) | {group for _, group in marks},
        decimals=frozenset(rules.decimals) | {decimal for decimal, _ in marks},
        inner_group=cldr.inner_group(rules.cldr[0]),
        starters=_starters(rules),
        openings=frozenset().union(
            *(words.openings for words in (words_of_numbers, whole, all_magnitudes, minus, articles))
        ),
        ignored=_alternation(rules.ignored),
        magnitudes=all_magnitudes,
        short_magnitudes=Lexicon(short_magnitudes.items()),
        places={**PLACES, **{word: 10**power for word, power in magnitudes.items()}} if rules.han else {},
        magnitudes_before={word: re.compile(after) for word, after in rules.magnitudes_before.items()},
        units_before={word: re.compile(after) for word, after in rules.units_before.items()},
        cued_units={
            word: {unit_id: re.compile(cue) for unit_id, cue in cues.items()} for word, cues in rules.cued_units.items()
        },
        change_after=re.compile(rules.change_after) if rules.change_after else None,
        numerals=words_of_numbers,
        standalone=whole,
        units=Lexicon(_unit_words(rules).items()),
        currency_after=Lexicon(currency.items()),
        currency_before=Lexicon({**rules.currency_prefixes, **_prefixes(rules), **local}.items()),
        before=Lexicon(rules.before.items()),
        after=Lexicon(rules.after.items()),
        infix=Lexicon(rules.infix.items()),
        place_units=_place_units(rules),
        no_bound_after={word: re.compile(pattern) for word, pattern in rules.no_bound_after.items()},
        no_bound={word: re.compile(rf"(?:{pattern})\Z") for word, pattern in rules.no_bound.items()},
        negated_before=re.compile(rf"(?:{rules.negated_before})\Z" if rules.negated_before else _NOTHING),
        negated_after=re.compile(rules.negated_after or _NOTHING),
        minus=minus,
        minus_after=_set(rules.minus_after),
        times_before=_set(rules.times_before),
        units_where={word: re.compile(pattern) for word, pattern in rules.units_where.items()},
        halves=_set(rules.halves),
        rates_before=Lexicon(rules.rates_before.items()),
        rates_after=Lexicon(rules.rates_after.items()),
        links=_set(rules.links),
        far_links=_set(rules.far_links),
        range_infix=Lexicon([(w, False) for w in rules.range_infix] + [(w, True) for w in rules.range_bare]),
        vague_before=_set(rules.vague_before),
        vague_after=_set(rules.vague_after),
        ordinal_before=_set(rules.ordinal_before),
        ordinal_after=_set(rules.ordinal_after),
        conjunctions=_set(rules.conjunctions),
    )


def _magnitudes(rules: Rules, region: str | None) -> tuple[dict[str, int], dict[str, int]]:
    """Magnitudes, and apart those of one small letter: English `m` is a million beside money, a metre elsewhere.

    A region's own come first (a Canadian `G`, an Indian `T`), then the language's, then CLDR's for it.
    """
    words = dict(cldr.magnitudes(region)) if region is not None else {}
    for source in (rules.magnitudes, *map(cldr.magnitudes, rules.cldr)):
        for word, power in source.items():
            words.setdefault(word, power)
    short = {word: power for word, power in words.items() if len(word) == 1 and "a" <= word <= "z" and word != "k"}
    short.update(rules.short_magnitudes)
    return {word: power for word, power in words.items() if word not in short}, short


def _place_units(rules: Rules) -> re.Pattern[str] | None:
    """Units that begin like a magnitude (千瓦, 兆赫, 百分点)."""
    listed = [re.escape(word) for word in rules.units if rules.han and word[0] in "十百千万兆" and len(word) > 1]
    return re.compile("|".join(sorted(listed, key=len, reverse=True))) if listed else None


def _set(words: Iterable[str]) -> Lexicon[None]:
    return Lexicon((word, None) for word in words)


def _unit_words(rules: Rules) -> dict[str, tuple[str, Decimal]]:
    words: dict[str, tuple[str, Decimal]] = {}
    for word, target in rules.units.items():
        unit_id, _, factor = target.partition("*")
        words[word] = (unit_id, Decimal(factor or 1))
    # English names and symbols are written among ideographs in any language (8 foot, 9 m).
    for locale_id in (*rules.cldr, *(("en",) if rules.han else ())):
        for word, unit_id in cldr.unit_words(locale_id).items():
            words.setdefault(word, (unit_id, Decimal(1)))
    for word, said in list(words.items()):
        words.setdefault(unaccented(word), said)
    return words


def unaccented(word: str) -> str:
    """A word of the Latin script without its accents, as hurried writers and headlines in capitals have it."""
    if not any("\u00c0" <= char < "\u0250" for char in word):
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


def _currency_words(rules: Rules) -> dict[str, str]:
    words = {**rules.currencies}
    for locale_id in rules.cldr:
        for word, code in cldr.currency_words(locale_id).items():
            words.setdefault(word, code)
    for word, code in _prefixes(rules).items():
        words.setdefault(word, code)
    return words


def _prefixes(rules: Rules) -> dict[str, str]:
    words = dict(_SYMBOLS)
    for locale_id in rules.cldr:
        for symbol, code in cldr.currency_symbols(locale_id).items():
            words.setdefault(symbol.replace("\u00a0", " "), code)
    words.update({code: code for code in currencies()})
    words.update(rules.currency_prefixes)
    return words


def _starters(rules: Rules) -> re.Pattern[str]:
    """Where a number may start: a digit, a vulgar fraction, a Chinese numeral, a word of a spaced script."""
    if rules.han:
        firsts = {word[0] for word in (*rules.standalone, *_halves(rules), *rules.percent_prefixes)}
        numerals = "".join(sorted({*DIGITS, *PLACES, *firsts}))
        return re.compile(rf"[\d¼½¾⅓⅔⅛⅜⅝⅞{numerals}]")
    return re.compile(r"[\d¼½¾⅓⅔⅛⅜⅝⅞]|[^\W\d_]+")


def _halves(rules: Rules) -> dict[str, str]:
    """Half of each measure (半公升, 半成): the word → its value and unit."""
    words: dict[str, str] = {}
    for word, (unit_id, factor) in _unit_words(rules).items() if rules.half_before else ():
        named = unit_of(unit_id)
        if named is not None and named.dimension in _HALVED and word[0] > _FIRST_IDEOGRAPH:
            words[rules.half_before + word] = f"{plain(EXACT.multiply(factor, Decimal('0.5')))} {unit_id}"
    return words


def _alternation(patterns: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern out of many, the longest first.

    A look at the first character spares trying all those that start with an ideograph.
    """
    listed = sorted(patterns, key=lambda pattern: (-len(pattern), pattern))
    if not listed:
        return None
    plain = [pattern for pattern in listed if pattern[0] > _FIRST_IDEOGRAPH]
    others = [pattern for pattern in listed if pattern[0] <= _FIRST_IDEOGRAPH]
    firsts = "".join(sorted({pattern[0] for pattern in plain}))
    joined = [f"(?=[{firsts}])(?:{'|'.join(plain)})"] if plain else []
    return re.compile("|".join([*joined, *others]))
