"""What may stand around a date in English."""

from briefsmith.languages.date_phrases import DatePhrases

_UNIT = r"(?:hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?)"
_NTH = r"(?P<n>first|second|third|fourth|last|final|1st|2nd|3rd|4th|[1-4])"
_SEASONS = r"(?:spring|summer|autumn|fall|winter|christmas|easter|ramadan|thanksgiving|holidays?|monsoon)"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:mon|tue|wed|thu|fri|sat|sun)\.?,? )?"
_PART = r"(?:the )?(?:(?:very )?(?:end|start|beginning|middle|close) of )?(?:early |late |mid-?)?"

_BEFORE = rf"""
shift: \b{_UNIT} (?:before|after|prior to|following|ahead of|from|until|to|since|earlier than|later than) (?:on )?{_WEEKDAY}(?:the )?
shift: \b(?:eve|anniversary|week|weekend|fortnight|aftermath|run-?up|lead-?up|wake|countdown) (?:of|to|before|after|following|commencing|beginning|ending) (?:the )?{_WEEKDAY}
shift: \b(?:day|night|morning|evening|month|year) (?:before|after|following|preceding) {_WEEKDAY}(?:the )?
between: \b(?:between|somewhere between|sometime between) {_WEEKDAY}{_PART}
since: \b(?:no|not) (?:earlier|sooner) than (?:the )?{_WEEKDAY}{_PART}
since: \bnot (?:before|until|till) {_WEEKDAY}{_PART}
until: \b(?:no|not) later than {_WEEKDAY}{_PART}
until: \b(?:on or )?before {_WEEKDAY}{_PART}
until: \b(?:by|until|till|'til|prior to|ahead of|up to|through|in advance of|earlier than|deadline of|deadline is) {_WEEKDAY}{_PART}
since: \b(?:on or )?after {_WEEKDAY}{_PART}
since: \b(?:following|later than|past|beyond) {_WEEKDAY}{_PART}
about: \b(?:around|about|circa|ca\.?|c\.|roughly|approximately|approx\.?|on or about|nearly|almost) {_WEEKDAY}{_PART}
about: (?:~|\bc\.|\bca\.) ?
alternative: \b(?:either|maybe|perhaps|possibly|probably) (?:on |in )?{_WEEKDAY}(?:the )?
fiscal: \b(?:fiscal|financial|tax|academic|school|model|marketing|crop|budget)(?:[ -]year)?(?: of| ended?| ending| to| ends)?(?: on| in)?[ -]?
fiscal: \b(?:year|quarter|months|half|period|weeks) (?:ended|ending|to|through) {_WEEKDAY}(?:the )?
fiscal: \bfy ?
quarter: \b{_NTH}[ -](?:calendar )?quarter (?:of |in |for )?(?:the year )?
quarter: \bq(?P<n>[1-4])[ -](?:of |in )?
quarter: \b(?P<n>[1-4])q[ -]?
half: \b(?P<n>first|second|1st|2nd)[ -]half (?:of |in )?
half: \bh(?P<n>[12])[ -](?:of )?
season: \b{_SEASONS}(?: season| semester| term)?,? (?:of |in )?
part: \b(?:early|late|mid|turn of)(?: in)?[ -](?:the )?
part: \b(?:end|start|beginning|middle|close|turn|first (?:days|weeks|months)|last (?:days|weeks|months)) of (?:the )?
calendar: \b(?:lunar|julian|old[ -]style|o\.s\.|hijri|hebrew)(?: calendar| date)?,? (?:on |of )?
"""

_AFTER = rf"""
until: ,? (?:at the (?:very )?latest|or (?:earlier|before|sooner))\b
since: ,? (?:at the (?:very )?earliest|or (?:later|after))\b
about: ,? (?:or so|or thereabouts|give or take)\b
alternative: (?: or |/)\d
calendar: ,? ?\(?(?:julian|old style|o\.s\.|lunar|hijri|in the (?:julian|lunar))\b
calendar: ,? ?(?:bce?|b\.c\.)(?!\w)
quarter: (?:'s)?,? {_NTH}[ -]quarter\b
quarter: [ -]?q(?P<n>[1-4])\b
half: (?:'s)?,? (?P<n>first|second)[ -]half\b
half: [ -]h(?P<n>[12])\b
fiscal: (?:'s)? (?:fiscal|financial|tax|school|academic|model) ?(?:year)?\b
fiscal: [-/–](?:\d\d|\d{{4}})\b
season: (?:'s)? {_SEASONS}\b
negation: ,? (?:was|is|were)(?: not|n't)\b
"""

_CLAUSE_BEFORE = r"""
shift: \b(?:originally|initially|(?:was|were|had been) (?:originally |initially |previously )?(?:set|scheduled|due|planned|slated|expected|supposed|to have))\b
shift: \b(?:postpon\w+|delay(?:ed|ing|s)?|reschedul\w+|moved|pushed back|put back|brought forward|put off)\b
negation: \b(?:cancell?ed|called off|scrapped|abandoned)\b
negation: (?:\b(?:not(?! only| just| merely| simply)|never|neither|nor|rather than|instead of|other than|except(?: for| on| in)?|excluding|wrongly|mistakenly|incorrectly|erroneously)|n't)\b
"""
_CLAUSE_AFTER = r"""
shift: \b(?:postponed|delayed|rescheduled|moved|pushed back|put back|brought forward|put off)\b
negation: \b(?:cancell?ed|called off|scrapped|abandoned|scratched)\b
negation: \b(?:is|was) (?:wrong|false|incorrect|a mistake|mistaken)\b
"""

_RELATIVE = r"""
year -1: \blast year
year +0: \bthis year
year +1: \bnext year
month -1: \blast month
month +0: \bthis month
month +1: \bnext month
"""

PHRASES = DatePhrases(
    before=_BEFORE,
    after=_AFTER,
    clause_before=_CLAUSE_BEFORE,
    clause_after=_CLAUSE_AFTER,
    relative=_RELATIVE,
    clause_ends=r"[,;:()]|\. |\bbut\b|[–—]",
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "last": 4,
        "final": 4,
        "1st": 1,
        "2nd": 2,
        "3rd": 3,
        "4th": 4,
    },
    more=(
        r"\b(?P<d>\d{1,2})(?:st|nd|rd|th)? (?P<name>@months)\b\.?,? ?'(?P<yy>\d\d)\b",
        r"\b(?P<d>\d{1,2})[ -](?P<name>@months)\b\.?,?[ -](?P<yy>\d\d)\b(?! ?[a-z:%])",
        r"\b(?P<name>@months)\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? ?'(?P<yy>\d\d)\b",
        r"\b(?P<name>@months)\.?,? ?'(?P<yy>\d\d)\b",
        r"(?<!\w)'(?P<yy>\d\d)\b(?!s|')",
        rf"\b{_SEASONS},? (?:of )?(?P<y>(?:19|20)\d\d)\b",
        r"\b(?:in|since|by|until|before|after|from|of|early|late|around|year|circa|about) (?P<y>1[0-8]\d\d)\b"
        r"(?=[.;:)]|,(?! ?\d)| (?:and|by|when|after|as|for|the|to|with|at|in|on|of|was|is|it|he|she|they|but|who|which|from|under)\b|$)",
    ),
    lists_before=r"(?<![\d.,])(?:\d{1,2}(?:st|nd|rd|th)?(?:, (?:and )?| and | & | or |/))+",
    lists_after=(
        r"(?:(?:, ?(?:and |or )?| and | & | or |/)\d{1,2}(?:st|nd|rd|th)?(?![\d:%])(?![.,]\d)"
        r"(?=,? (?:and |or |& )|, ?\d|[.;)]|$))+(?:,? (?P<y>(?:19|20)\d\d)\b)?"
    ),
    of_year=r",? (?:of |in )?",
    in_year=r",? (?:on )?(?:the )?",
    or_words=r" or |/",
    capital_months=True,
)
