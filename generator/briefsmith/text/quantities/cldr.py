"""What CLDR knows of a language's numbers, read backwards: from the printed word to the value.

Everything comes through Babel: `compact_decimal_formats` (CLDR `decimalFormatLength`), number symbols,
unit patterns and currency names.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from babel import Locale, localedata
from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies
from babel.units import get_unit_name

from briefsmith.text.quantities.unit_table import ROWS

_ZEROS = re.compile(r"0+")
_DOLLARS = re.compile(r"\$|dollars?")
# French prints "3 m." for months, and a metre may end a sentence.
_SHORT = re.compile(r"\{0\}\s?\w\.|\{0\}\s?[′″]")
# CLDR's names for a unit that are another word first (5 in Paris, 3 at noon), or several units.
_HOMOGRAPHS = frozenset({"in", "at", "ch", "c", "pt", "pts", "st", "po", "pi", "dr", "tr", "to", "a", "°", "pm"})
_UNSPACED = frozenset({"ja", "zh"})
_PAST = re.compile(r"[\d(（]|旧")
# Currencies that are other words first.
_OTHERS = frozenset(
    {"クーポン", "ゴールド", "ドラム", "ランド", "キープ", "レオン", "ソモニ", "金元", "比尔", "比爾", "拉里", "西里"}
)
_WORD = re.compile(r"[ァ-ヶー]{3,}|[一-龥]{2}")
_QUOTES = re.compile(r"'([^']*)'")

# The money whose symbols are unlike any other's in writing; a bare ¥ is for the language to say.
_SYMBOLS = ("USD", "EUR", "GBP", "CNY", "JPY", "KRW", "HKD", "TWD", "INR", "AUD", "CAD", "BRL", "ILS", "VND", "MXN")


@cache
def magnitudes(locale_id: str) -> dict[str, int]:
    """Magnitude words of a locale → power of ten: the compact formats, short and long, inverted.

    A pattern `00 million` at 10⁷ has two zeros, so its word stands for 10⁷ / 10¹. French `billion` comes
    out as 12, as CLDR has it.
    """
    words: dict[str, int] = {}
    formats = Locale.parse(locale_id).compact_decimal_formats
    for length in ("short", "long"):
        for category, patterns in formats.get(length, {}).items():
            if category.isdigit():
                continue  # an explicit count, such as French "mille" for 1000, has no place for the number
            for number, pattern in patterns.items():
                zeros = _ZEROS.search(pattern.pattern)
                word = _QUOTES.sub(r"\1", _ZEROS.sub("", pattern.pattern)).replace("\u00a0", " ").strip()
                if zeros and word:
                    words.setdefault(word, len(number) - len(zeros[0]))
    return words


@cache
def regional(language: str, region: str) -> str | None:
    """The locale of a language in a region; None where CLDR has none."""
    locale_id = f"{language.replace('-', '_')}_{region}"
    return locale_id if locale_id in localedata.locale_identifiers() else None


def local_money(locale_id: str, words: Iterable[str]) -> dict[str, str]:
    """Words for local money → ISO 4217 code of the locale's region; those for dollars only where these are used."""
    tender = get_territory_currencies(locale_id.rpartition("_")[2])
    if not tender:
        return {}
    is_dollar = get_currency_symbol(tender[0], locale_id).endswith("$")
    is_franc = "franc" in get_currency_name(tender[0], locale="en").lower()
    return {
        word: str(tender[0])
        for word in words
        if (is_dollar or not _DOLLARS.fullmatch(word)) and (is_franc or not word.startswith("franc"))
    }


@cache
def separators(locale_id: str) -> tuple[str, str]:
    """The decimal mark and the thousands mark of a locale."""
    symbols = Locale.parse(locale_id).number_symbols["latn"]
    return symbols["decimal"], symbols["group"]


@cache
def inner_group(locale_id: str) -> int:
    """How many digits stand in a group that is not the last: three, or two in India (`#,##,##0`)."""
    return int(Locale.parse(locale_id).decimal_formats[None].grouping[1])


@cache
def unit_words(locale_id: str) -> dict[str, str]:
    """Names of the vocabulary's units in a locale → unit id: CLDR's unit patterns without their number."""
    words: dict[str, str] = {}
    for unit_id, _, key, _, _ in ROWS:
        if key:
            for word in _patterns(locale_id, key):
                if word not in _HOMOGRAPHS:
                    words.setdefault(word, unit_id)
    return words


def _patterns(locale_id: str, key: str) -> Iterator[str]:
    locale = Locale.parse(locale_id)
    lengths = locale._data["unit_patterns"].get(key, {})  # Babel has no public way to the bare patterns
    for length in ("long", "short"):
        for pattern in lengths.get(length, {}).values():
            short = isinstance(pattern, str) and _SHORT.fullmatch(pattern) is not None
            if isinstance(pattern, str) and pattern.startswith("{0}") and not short:
                yield pattern.removeprefix("{0}").replace("\u00a0", " ").strip()
    name = get_unit_name(key, "long", locale)
    if name and len(name) > 1:
        yield name


@cache
def currency_words(locale_id: str) -> dict[str, str]:
    """Names of currencies in a locale → ISO 4217 code; without their country too, where no other is called so."""
    locale = Locale.parse(locale_id)
    words = {name.lower(): code for code, name in locale.currencies.items()}
    for code, names in locale._data["currency_names_plural"].items():
        for name in names.values():
            words.setdefault(name.lower(), code)
    if locale.language in _UNSPACED:
        for word, code in _without_country(locale).items():
            words.setdefault(word, code)
        for word, code in list(words.items()):
            words.setdefault(word.replace(" ", "・"), code)
            words.setdefault(word.replace(" ", ""), code)
    return {word: code for word, code in words.items() if len(word) > 1}


def _without_country(locale: Locale) -> dict[str, str]:
    """ナイラ of ナイジェリア ナイラ, 奈拉 of 尼日利亚奈拉: what only money of today in one country is called."""
    codes: dict[str, set[str]] = {}
    current = {money for territory in locale.territories for money in get_territory_currencies(str(territory))}
    territories = sorted(set(locale.territories.values()), key=len, reverse=True)
    for code, name in locale.currencies.items():
        if _PAST.search(name) or code not in current:
            continue
        country = next((one for one in territories if name.startswith(one) and len(name) > len(one) + 1), None)
        if country is not None:
            codes.setdefault(name.removeprefix(country).strip(" ・"), set()).add(code)
    return {
        word: next(iter(found))
        for word, found in codes.items()
        if len(found) == 1 and _WORD.fullmatch(word) and word not in _OTHERS
    }


@cache
def currency_symbols(locale_id: str) -> dict[str, str]:
    """Currency symbols of a locale → ISO 4217 code, for money met in any text."""
    return {get_currency_symbol(code, locale_id): code for code in _SYMBOLS}
