"""English."""

from briefsmith.languages.en.date_phrases import PHRASES as DATE_PHRASES
from briefsmith.languages.en.dates import PRINTED, WRITTEN
from briefsmith.languages.en.labels import LABELS
from briefsmith.languages.en.links import LINKS
from briefsmith.languages.en.numbers import RULES
from briefsmith.languages.en.phrases import PHRASES
from briefsmith.languages.en.prose import ABBREVIATIONS, CHANGES, COUNTED, IDIOM, QUOTATION
from briefsmith.languages.en.search import SEARCH
from briefsmith.languages.en.units import UNITS
from briefsmith.languages.language import Language

LANGUAGE = Language(
    tag="en",
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
