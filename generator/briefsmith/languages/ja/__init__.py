"""Japanese."""

from briefsmith.languages.ja.labels import LABELS
from briefsmith.languages.ja.numbers import RULES
from briefsmith.languages.ja.phrases import PHRASES
from briefsmith.languages.language import Language

LANGUAGE = Language(tag="ja", labels=LABELS, numbers=RULES, phrases=PHRASES)
