"""Chinese: in simplified characters, in traditional ones, and where a tag does not say which."""

from dataclasses import replace

from briefsmith.languages.language import ABSENT, Language
from briefsmith.languages.zh import numbers
from briefsmith.languages.zh.phrases import PHRASES

_EITHER = Language(tag="zh", labels=ABSENT, numbers=numbers.RULES, phrases=PHRASES)

LANGUAGE = replace(
    _EITHER,
    variants=(
        replace(_EITHER, tag="zh-Hans", subtags=frozenset({"hans", "cn", "sg"}), numbers=numbers.SIMPLIFIED),
        replace(_EITHER, tag="zh-Hant", subtags=frozenset({"hant", "tw", "hk", "mo"}), numbers=numbers.TRADITIONAL),
    ),
)
