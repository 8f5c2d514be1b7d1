"""Dates in German."""

from briefsmith.languages.dates import BARE_YEAR, IN_BRACKETS, YEAR, PrintedDates, WrittenDates, between, years

_BETWEEN = ("bis zum", "bis", "und")
_TO = between(*_BETWEEN)
# A day is a number with a point; the article or preposition before it belongs to the date.
_DAY = r"(?P<d>(?<![\d.])\d{1,2})\."
_BEFORE_DAY = r"(?:\b(?:am|vom|zum|der|den|dem|des|ab|seit) )?"

_PATTERNS = (
    rf"{_DAY}{_TO}(?P<d2>\d{{1,2}})\. ?(?P<name>@months)\b\.?(?: {YEAR})?",
    rf"{_BEFORE_DAY}{_DAY} ?(?P<name>@months)\b\.?(?: {YEAR})?",
    rf"{_BEFORE_DAY}{_DAY} ?(?P<m>\d{{1,2}})\. ?{YEAR}(?![.\d])",
    rf"\b(?:am|vom|zum|bis|ab|seit|den) {_DAY}(?P<m>\d{{1,2}})\.(?!\d)",
    rf"\b(?P<name>@months)\.? {YEAR}",
    years("bis", "und"),
    r"\b(?:im|seit|ab|bis|anfang|mitte|ende|vom|zum|letzten|nächsten|diesen|vergangenen|kommenden) (?P<name>@months)\b",
    r"\b(?:im jahre?|in den jahren|jahr|seit|ab|bis|vor|nach|von|in|für|um|anfang|mitte|ende|noch|frühjahr|frühling|"
    r"sommer|herbst|winter|quartal|halbjahr|[qh][1-4]) "
    rf"{BARE_YEAR}(?! ?[%€$]|[,.]\d| \d{{3}}|er\b| (?:euro|dollar|menschen|personen|nutzer|prozent|stück|mal)\b)",
    IN_BRACKETS,
    r"\b(?:am )?(?P<d>\d{1,2})\. (?P<rel>dieses monats|des monats|des laufenden monats)\b",
    r"\b(?P<rel>(?:im )?(?:letzte[snm]?|vergangene[snm]?|vorige[snm]?|diese[snm]?|nächste[snm]?|kommende[snm]?) "
    r"(?:jahr(?:es)?|monats?))\b",
    r"\b(?P<name>@sure)\b",
)

WRITTEN = WrittenDates(
    patterns=_PATTERNS,
    months="de",
    more_months={"jänner": 1, "feber": 2, "jan": 1, "feb": 2, "apr": 4, "aug": 8, "sep": 9, "sept": 9, "okt": 10},
    unsure_months=frozenset({"april", "august", "sept", "märz", "juni", "juli", "feber", "mai"}),
    between=(*_BETWEEN, "oder"),
    articles=("dem", "den", "zum"),
)

PRINTED = PrintedDates(
    about="um {0}",
    perhaps="{0} (unsicher)",
    since="ab {0}",
    until="bis {0}",
    decade="{0}er Jahre",
    spring="Frühling {0}",
    summer="Sommer {0}",
    autumn="Herbst {0}",
    winter="Winter {0}",
)
