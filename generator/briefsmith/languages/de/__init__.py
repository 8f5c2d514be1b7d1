"""German."""

from briefsmith.languages.de.date_phrases import PHRASES as DATE_PHRASES
from briefsmith.languages.de.dates import PRINTED, WRITTEN
from briefsmith.languages.de.labels import LABELS
from briefsmith.languages.de.links import LINKS
from briefsmith.languages.de.numbers import RULES
from briefsmith.languages.de.phrases import PHRASES
from briefsmith.languages.de.prose import ABBREVIATIONS, CHANGES, COUNTED, IDIOM, QUOTATION
from briefsmith.languages.de.search import SEARCH
from briefsmith.languages.de.units import UNITS
from briefsmith.languages.language import Language

LANGUAGE = Language(
    tag="de",
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
