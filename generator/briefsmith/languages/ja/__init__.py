"""Japanese."""

from briefsmith.languages.absent import ABSENT
from briefsmith.languages.ja.date_phrases import PHRASES as DATE_PHRASES
from briefsmith.languages.ja.dates import PRINTED, WRITTEN
from briefsmith.languages.ja.labels import LABELS
from briefsmith.languages.ja.links import LINKS
from briefsmith.languages.ja.numbers import RULES
from briefsmith.languages.ja.phrases import PHRASES
from briefsmith.languages.ja.prose import CHANGES, COUNTED, IDIOM, QUOTATION
from briefsmith.languages.ja.search import SEARCH
from briefsmith.languages.ja.units import UNITS
from briefsmith.languages.language import Language

LANGUAGE = Language(
    tag="ja",
    labels=LABELS,
    numbers=RULES,
    phrases=PHRASES,
    written_dates=WRITTEN,
    date_phrases=DATE_PHRASES,
    printed_dates=PRINTED,
    units=UNITS,
    quotation=QUOTATION,
    abbreviations=ABSENT,
    idiom=IDIOM,
    changes=CHANGES,
    counted=COUNTED,
    links=LINKS,
    search=SEARCH,
)
