"""Chinese: in simplified characters, in traditional ones, and where a tag does not say which."""

from dataclasses import replace

from briefsmith.languages.absent import ABSENT
from briefsmith.languages.language import Language
from briefsmith.languages.zh import dates, numbers, prose
from briefsmith.languages.zh.date_phrases import PHRASES as DATE_PHRASES
from briefsmith.languages.zh.links import LINKS
from briefsmith.languages.zh.phrases import PHRASES
from briefsmith.languages.zh.search import SEARCH
from briefsmith.languages.zh.units import UNITS

_EITHER = Language(
    tag="zh",
    labels=ABSENT,
    numbers=numbers.RULES,
    phrases=PHRASES,
    written_dates=dates.WRITTEN,
    date_phrases=DATE_PHRASES,
    printed_dates=dates.SIMPLIFIED,
    units=UNITS,
    quotation=prose.QUOTATION,
    abbreviations=ABSENT,
    idiom=prose.IDIOM,
    changes=prose.CHANGES,
    counted=prose.COUNTED,
    links=LINKS,
    search=SEARCH,
)
_SIMPLIFIED = replace(
    _EITHER,
    tag="zh-Hans",
    subtags=frozenset({"hans", "cn", "sg"}),
    numbers=numbers.SIMPLIFIED,
    quotation=prose.SIMPLIFIED_QUOTATION,
)
_TRADITIONAL = replace(
    _EITHER,
    tag="zh-Hant",
    subtags=frozenset({"hant", "tw", "hk", "mo"}),
    numbers=numbers.TRADITIONAL,
    printed_dates=dates.TRADITIONAL,
)

LANGUAGE = replace(_EITHER, variants=(_SIMPLIFIED, _TRADITIONAL))
