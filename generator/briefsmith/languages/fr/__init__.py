"""French."""

from briefsmith.languages.fr.date_phrases import PHRASES as DATE_PHRASES
from briefsmith.languages.fr.dates import PRINTED, WRITTEN
from briefsmith.languages.fr.labels import LABELS
from briefsmith.languages.fr.links import LINKS
from briefsmith.languages.fr.numbers import RULES
from briefsmith.languages.fr.phrases import PHRASES
from briefsmith.languages.fr.prose import ABBREVIATIONS, CHANGES, COUNTED, IDIOM, QUOTATION
from briefsmith.languages.fr.search import SEARCH
from briefsmith.languages.fr.units import UNITS
from briefsmith.languages.language import Language

LANGUAGE = Language(
    tag="fr",
    labels=LABELS,
    numbers=RULES,
    phrases=PHRASES,
    written_dates=WRITTEN,
    date_phrases=DATE_PHRASES,
    printed_dates=PRINTED,
    units=UNITS,
    quotation=QUOTATION,
    abbreviations=ABBREVIATIONS,
    idiom=IDIOM,
    changes=CHANGES,
    counted=COUNTED,
    links=LINKS,
    search=SEARCH,
)
