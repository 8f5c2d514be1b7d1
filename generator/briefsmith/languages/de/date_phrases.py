"""What may stand around a date in German."""

from briefsmith.languages.date_phrases import DatePhrases

_PART = r"(?:(?:dem |den |der )?(?:ende |anfang |mitte )?(?:des jahres |des )?)?"
_NTH = r"(?P<n>ersten|zweiten|dritten|vierten|letzten|[1-4]\.)"
_SEASONS = r"(?:frühling|frühjahr|sommer|herbst|winter|weihnachten|ostern)"

_OPEN = r"ob|könnten?|wenn|falls|sollten?|würden?|hätten?|wären?|vielleicht|womöglich|angeblich|gerüchte?n?|unklar|hoff\w*|erwog\w*|erwäg\w*"
"""What leaves a date open: a question, a condition, a hope, a rumour."""

_BEFORE = rf"""
shift: \b(?:jahr|monat|tag|woche) nach {_PART}
alternative: \b(?:{_OPEN})\b[^.;!?]* (?:am |den |im )*
shift: \b(?:stunden?|tage?n?|wochen?|monate?n?|jahre?n?|tags) (?:vor|nach|seit|ab) {_PART}
shift: \b(?:vorabend|vortag|jahrestag|woche|folgetag) (?:des|vom|nach dem|vor dem|zum) ?
between: \bzwischen {_PART}
since: \b(?:nicht vor|frühestens(?: am| im| ab)?) {_PART}
until: \b(?:spätestens(?: am| im| bis)?|vor|bis(?: zum| spätestens| zur)?) {_PART}
since: \b(?:nach) {_PART}
about: \b(?:um|etwa|circa|ca\.?|ungefähr|rund|gegen)(?: den| am| im)? {_PART}
alternative: \b(?:entweder|vielleicht|womöglich|vermutlich) (?:am |im )?
fiscal: \b(?:geschäftsjahr|geschäftsjahres|wirtschaftsjahr|haushaltsjahr|steuerjahr|schuljahr|saison|spielzeit)(?: zum| bis| endete am)? ?
quarter: \b{_NTH} quartal (?:des jahres )?
quarter: \bq(?P<n>[1-4])[ /]
half: \b{_NTH} (?:halbjahr|jahreshälfte)(?: des jahres)? ?
half: \bh(?P<n>[12])[ /]
part: \b(?:anfang|mitte|ende|früh im|spät im) (?:des jahres |des )?
season: \b{_SEASONS} (?:des jahres )?
"""

_AFTER = r"""
alternative: [^.;!?]*\?
calendar: ,? ?(?:v\. ?chr)
until: ,? (?:spätestens|oder (?:früher|davor))\b
since: ,? (?:frühestens|oder (?:später|danach))\b
alternative: (?: oder (?:am )?)\d
calendar: ,? ?\(?(?:julianisch\w*|nach julianischem|des mondkalenders)\b
negation: [^.;!?]{0,60}\b(?:abgesagt|vertagt|gestrichen|geplatzt|ausgefallen)\b
alternative: ,[^.;!?]{0,40}\b(?:verzeihung|pardon|besser gesagt|korrektur|irrtum)\b
quarter: [ -/]q(?P<n>[1-4])\b
fiscal: [-/–](?:\d\d|\d{4})\b
"""

_CLAUSE_BEFORE = r"""
shift: \b(?:ursprünglich|eigentlich|hätten?|sollten?)\b
negation: \b(?:nicht(?! nur)|nie|niemals|kein\w*|statt|anstatt|außer|weder|irrtümlich|fälschlich)\b
"""
_CLAUSE_AFTER = r"""
alternative: [^.;!?]*\?
shift: \b(?:verschoben|verlegt|vorgezogen|vertagt)\b
negation: \b(?:abgesagt|gestrichen|ausgefallen|fällt aus)\b
alternative: \b(?:offen|unsicher|ungewiss|fraglich)\b
negation: \b(?:nicht(?! nur)|nie|niemals)\b
"""

_RELATIVE = r"""
year -1: (?:letzte|vergangene|vorige)[snm]? jahr
year +0: diese[snm]? jahr
year +1: (?:nächste|kommende)[snm]? jahr
month -1: (?:letzte|vergangene|vorige)[snm]? monat
month +0: diese[snm]? monat|des laufenden monats
month +1: (?:nächste|kommende)[snm]? monat
"""

PHRASES = DatePhrases(
    before=_BEFORE,
    after=_AFTER,
    clause_before=_CLAUSE_BEFORE,
    clause_after=_CLAUSE_AFTER,
    relative=_RELATIVE,
    clause_ends=r"[,;:()]|[a-zäöüß]\. |\b(?:aber|sondern)\b|[–—]",
    ordinals={"ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "letzten": 4, "1.": 1, "2.": 2, "3.": 3, "4.": 4},
    more=(
        r"(?P<d>(?<![\d.])\d{1,2})\. ?(?P<name>@months)\b\.? '?(?P<yy>\d\d)\b(?! ?[%€$:]|[.,]\d)",
        r"(?P<d>(?<![\d.])\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<yy>\d\d)\b(?![.,]?\d)",
    ),
    of_year=r",? (?:des jahres )?",
    in_year=r",? (?:am )?",
    or_words=r" oder (?:am |im )?",
)
