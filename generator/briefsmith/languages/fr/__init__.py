"""French."""

from briefsmith.languages.fr.labels import LABELS
from briefsmith.languages.fr.numbers import RULES
from briefsmith.languages.fr.phrases import PHRASES
from briefsmith.languages.language import Language

LANGUAGE = Language(tag="fr", labels=LABELS, numbers=RULES, phrases=PHRASES)
