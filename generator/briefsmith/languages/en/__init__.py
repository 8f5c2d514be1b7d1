"""English."""

from briefsmith.languages.en.labels import LABELS
from briefsmith.languages.en.numbers import RULES
from briefsmith.languages.en.phrases import PHRASES
from briefsmith.languages.language import Language

LANGUAGE = Language(tag="en", labels=LABELS, numbers=RULES, phrases=PHRASES)
