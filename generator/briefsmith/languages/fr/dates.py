"""Dates in French."""

from briefsmith.languages.dates import BARE_YEAR, IN_BRACKETS, YEAR, PrintedDates, WrittenDates, between, years
from briefsmith.languages.numbers import words

_BETWEEN = ("au", "à", "et")
_TO = between(*_BETWEEN)
_DAY = r"(?P<d>\b\d{1,2}(?:er)?|\bpremier)"

_OF_A_YEAR = words("""
loi, lois, accord, accords, traité, guerre, crise, élections, élection, réforme, constitution, rapport, recensement,
budget, jeux, coupe, mondial, canicule, sécheresse, crue, séisme, incendie, tempête, décret, arrêté, bilan, comptes,
palmarès, édition, scrutin, révolution, été, hiver, automne, printemps, attentat, attentats, photo, film, album, roman
""")
"""What is often named by its year: la loi de 1998."""
_OF = "|".join(rf"(?<=\b{each} de )" for each in _OF_A_YEAR)
_NO_COUNT = r"(?! ?[%€$]|[,.]\d| \d{3}| (?!est|sont|puis|dans|avait|avec|pour)[^\W\d_]+s?\b)"
"""Not before a thing that is counted: en 1500 exemplaires."""

_PATTERNS = (
    rf"{_DAY}{_TO}(?P<d2>\d{{1,2}}) (?P<name>@months)\b\.?(?: {YEAR})?",
    rf"(?:\ble )?{_DAY} (?P<name>@months)\b\.?(?: {YEAR})?",
    rf"\b(?P<name>@months)\.? {YEAR}",
    years(*_BETWEEN),
    r"\ble (?P<d>\d{1,2})(?:er)? (?P<rel>de ce mois|du mois(?: dernier| prochain)?|courant)\b",
    rf"(?<![\d/.])(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})/{YEAR}(?!/)",
    r"\b(?:en|début|fin|mi-|courant|depuis|d'ici|de|dès|jusqu'en) ?(?P<name>@months)\b",
    r"\b(?:en|depuis|d'ici(?: à)?|dès|avant|après|fin|début|mi-|l'an|l'année|jusqu'en|pour|horizon|"
    r"trimestre|semestre|[ts][1-4]) ?(?:de )?"
    rf"{BARE_YEAR}(?! ?[%€$]|[,.]\d| \d{{3}})",
    rf"\b(?:en|vers|avant|après|depuis|dès) (?P<y>1[0-8]\d\d)\b{_NO_COUNT}",
    rf"(?:{_OF}){BARE_YEAR}(?! ?[%€$]|[,.]\d| \d{{3}}| (?:euros|dollars|mètres|pages|personnes|km|kg|francs|mots)\b)",
    IN_BRACKETS,
    r"\b(?P<rel>l'an (?:dernier|prochain)|l'année (?:dernière|prochaine)|cette année|ce mois-ci|"
    r"le mois (?:dernier|prochain))\b",
    r"\b(?P<name>@sure)\b",
)

WRITTEN = WrittenDates(
    patterns=_PATTERNS,
    months="fr",
    unsure_months=frozenset({"mars", "sept", "juin", "août", "janv", "févr", "juil"}),
    first_day=frozenset({"premier", "1er"}),
    between=(*_BETWEEN, "ou"),
    articles=("le",),
)

PRINTED = PrintedDates(
    about="vers {0}",
    perhaps="{0} (incertain)",
    since="{0} ou plus tard",
    until="{0} au plus tard",
    decade="années {0}",
    spring="printemps {0}",
    summer="été {0}",
    autumn="automne {0}",
    winter="hiver {0}",
)
