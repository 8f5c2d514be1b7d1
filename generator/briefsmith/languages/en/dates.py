"""Dates in English."""

from briefsmith.languages.dates import BARE_YEAR, IN_BRACKETS, YEAR, PrintedDates, WrittenDates, between, years

_BETWEEN = ("to", "and")
_TO = between(*_BETWEEN)

_PATTERNS = (
    rf"\b(?P<name>@months)\.? (?P<d>\d{{1,2}})\s?(?:[–—-]|to)\s?(?P<d2>\d{{1,2}})\b(?! [a-z]|%)(?:,? {YEAR})?",
    rf"\b(?P<d>\d{{1,2}}){_TO}(?P<d2>\d{{1,2}}) (?P<name>@months)\b\.?(?:,? {YEAR})?",
    rf"\b(?P<name>@months)\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!%)(?:,? {YEAR})?",
    rf"\b(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<name>@months)\b\.?(?:,? {YEAR})?",
    rf"\b(?P<name>@months)\.?,? {YEAR}",
    years(*_BETWEEN),
    r"\bthe (?P<d>\d{1,2})(?:st|nd|rd|th) (?P<rel>of (?:this|last|next) month)\b",
    r"\b(?:in|of|by|since|until|till|early|late|mid-|last|next|this|from|to|through|during) ?(?P<name>@months)\b",
    r"\b(?:in|since|by|until|till|before|after|during|from|of|early|late|mid-|year|through|fiscal|around|for|"
    r"quarter|half|q[1-4]|h[12]) ?(?:of )?"
    rf"{BARE_YEAR}(?! ?%|[-/,.]\d|s\b)",
    IN_BRACKETS,
    r"\b(?P<rel>(?:last|this|next) (?:year|month))\b",
    r"\b(?P<name>@sure)\b",
)

WRITTEN = WrittenDates(
    patterns=_PATTERNS,
    months="en",
    more_months={"sept": 9},
    unsure_months=frozenset({"march", "sept"}),
    between=(*_BETWEEN, "until", "through", "or"),
    articles=("the",),
)

PRINTED = PrintedDates(
    about="about {0}",
    perhaps="{0} (uncertain)",
    since="from {0}",
    until="by {0}",
    decade="the {0}s",
    spring="spring {0}",
    summer="summer {0}",
    autumn="autumn {0}",
    winter="winter {0}",
)
