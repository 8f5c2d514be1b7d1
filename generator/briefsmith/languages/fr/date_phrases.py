"""What may stand around a date in French."""

from briefsmith.languages.date_phrases import DatePhrases

_WEEKDAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?"
_PART = r"(?:(?:le |la |l'|les )?(?:fin |début |mi-|courant |milieu )?(?:de |du |d')?(?:l'année |l'an |mois de )?)?"
_NTH = r"(?P<n>premiers?|1ers?|deuxième|second|2e|2d|2nd|2ème|troisième|3e|3ème|quatrième|4e|4ème|dernier)"
_SEASONS = r"(?:printemps|été|automne|hiver|noël|pâques|rentrée|vendanges|ramadan|toussaint)"

_OPEN = (
    r"pourrai(?:t|ent)|devrai(?:t|ent) (?:peut-être|en principe)|\w+erai(?:t|ent)|aurai(?:t|ent)|envisag\w+|espér\w+|espèr\w+|souhait\w+|"
    r"on ignore|savoir si|ignor\w+ si|s'ils?|si|au cas où|en cas|rumeurs?|croi(?:t|ent|s)|croyait|suppos\w+|à confirmer|incertaine?|imagin\w+|prétend\w*"
)
"""What leaves a date open: a conditional, a condition, a question, a hope, a belief, a rumour."""
_OFF = (
    r"ajournée?s?|décommandée?s?|renvoyée?s?|retirée?s?|déprogrammée?s?|suspendue?s?|"
    r"(?:n'|ne )[^.;!?]{0,40}\b(?:pas|jamais|plus)|annulée?s?|abandonnée?s?|boudée?s?"
)
"""What calls a date off."""

_BEFORE = rf"""
shift: \b(?:veille|avant-veille|lendemain|surlendemain|anniversaire|semaine|nuit précédant|jours? (?:suivants?|précédents?)) (?:du|de|d')[ ]?{_WEEKDAY}(?:le )?
shift: \b(?:heures?|jours?|semaines?|mois|trimestres?|ans?|années?) (?:avant|après|plus tard que|à compter du|suivant|précédant|depuis) ?{_WEEKDAY}{_PART}
between: \bentre {_WEEKDAY}{_PART}
since: \b(?:au plus tôt|pas avant) {_WEEKDAY}{_PART}
until: \b(?:au plus tard|avant|d'ici(?: à| au| le)?|jusqu'(?:au|à|en)|antérieure?s? (?:au|à)|date limite (?:du|fixée au)) ?{_WEEKDAY}{_PART}
since: \b(?:après|passé|postérieure?s? (?:au|à)|au-delà du) ?{_WEEKDAY}{_PART}
about: \b(?:vers|environ|autour (?:du|de)|aux alentours (?:du|de)|aux environs (?:du|de)|approximativement|circa) ?{_WEEKDAY}{_PART}
alternative: \b(?:peut-être|probablement|soit) (?:le |en )?{_WEEKDAY}
fiscal: \b(?:exercice|exercices|année fiscale|année scolaire|année universitaire|saison|millésime|campagne)(?: fiscale?| comptable)?(?: clos(?: le| en| au| fin)?| de| d')? ?
fiscal: \b(?:clos|close|clôturée?|achevée?|arrêtés?) (?:le|en|au|fin) {_WEEKDAY}
quarter: \b{_NTH} trimestre (?:de |d'|de l'année |de l'an )?
quarter: \bt(?P<n>[1-4]) (?:de )?
half: \b{_NTH} semestre (?:de |d'|de l'année )?
half: \b(?P<n>première|seconde|deuxième) moitié (?:de |d'|de l'année )?
half: \bs(?P<n>[12]) (?:de )?
season: \b{_SEASONS} (?:de |d')?
part: \b(?:début|fin|milieu|courant|mi|au début|à la fin)[ -](?:de |du |d')?(?:mois de |l'année |l'an )?
since: \bà (?:compter|partir) (?:du|de|d') ?{_WEEKDAY}{_PART}
until: \bà l'horizon {_PART}
shift: \b(?:semaine|nuit|week-end|mois) du {_WEEKDAY}(?:\d+ au )?
shift: \b(?:année|an) (?:suivante?|précédente?|d'après|qui (?:suit|suivit|précède)) {_PART}
alternative: \b(?:{_OPEN})\b[^.;!?]*[ ']
calendar: \b(?:lunaire|julien|hégire)s? ?,? ?(?:du |le )?
"""

_AFTER = rf"""
until: ,? (?:au plus tard|ou avant)\b
since: ,? (?:au plus tôt|ou après|ou plus tard|ou ultérieurement)\b
about: ,? (?:environ|à peu près)\b
alternative: (?: ou (?:le )?)\d
calendar: ,? ?\(?(?:du )?(?:calendrier|julien|lunaire|de l'hégire|hégire)\b
calendar: ,? ?(?:av(?:ant|\.) ?j\.?-?c|avant notre ère)
quarter: ,? (?:au )?{_NTH} trimestre\b
quarter: [ -]t(?P<n>[1-4])\b
half: ,? (?:au )?{_NTH} semestre\b
fiscal: [-/–](?:\d\d|\d{{4}})\b
negation: ,? (?:n'est|n'était|ne fut) (?:pas)\b
shift: [^.;!?]{{0,80}}\b(?:reportée?s?|repoussée?s?|décalée?s?|avancée?s?|différée?s?|retardée?s?)\b(?! (?:au|à) )
alternative: [^.;!?]{{0,60}}\b(?:pardon|rectificatif|ou plutôt|à confirmer|reste incertaine?|erreur|erronée?|au plus tôt|a changé|sous réserve)\b
negation: ,[^.;!?]{{0,60}}\b(?:a|est|fut|sont|ont|avait|était|sera|seront) (?:\w+ )?(?:été )?(?:{_OFF})\b
alternative: [^.;!?]*\?
"""

_CLAUSE_BEFORE = r"""
shift: \b(?:initialement|à l'origine|devai(?:t|ent)|aurai(?:t|ent) dû|étai(?:t|ent) prévue?s?)\b
shift: \b(?:reportée?s?|repoussée?s?|décalée?s?|avancée?s?|différée?s?|retardée?s?)\b(?!(?: \w+)* (?:au|à|en)(?: lundi| mardi| mercredi| jeudi| vendredi| samedi| dimanche)? $)
shift: \bd'abord\b
shift: \b(?:(?:anniversaire|commémor\w+|centenaire|bicentenaire|cinquantenaire|souvenir|\d+ ans) (?:de|du|d')|des ans après)\b
negation: \b(?:annulée?s?|abandonnée?s?)\b
negation: (?:\b(?:pas|jamais|non(?! seulement)|plutôt que|au lieu (?:du|de|d')|hormis|excepté|sauf|ni|contrairement au|par erreur|à tort))(?!\w)
negation: \b(?:n'|ne )(?![^,;:.]*\bque\b)
"""
_CLAUSE_AFTER = rf"""
shift: \b(?:reportée?s?|repoussée?s?|décalée?s?|avancée?s?|différée?s?|retardée?s?)\b
negation: \b(?:annulée?s?|abandonnée?s?)\b
negation: \b(?:{_OFF})\b
negation: \b(?:est|était) (?:faux|fausse|erronée?|inexacte?)\b
"""

_RELATIVE = r"""
year -1: \bl'an dernier|\bl'année dernière
year +0: \bcette année
year +1: \bl'an prochain|\bl'année prochaine
month -1: \b(?:le|du) mois dernier
month +0: \bce mois|\bcourant
month +1: \b(?:le|du) mois prochain
"""

PHRASES = DatePhrases(
    before=_BEFORE,
    after=_AFTER,
    clause_before=_CLAUSE_BEFORE,
    clause_after=_CLAUSE_AFTER,
    relative=_RELATIVE,
    clause_ends=r"[,;:()]|\. |\bmais\b|[–—]",
    ordinals={
        "premier": 1,
        "premiers": 1,
        "première": 1,
        "1er": 1,
        "1ers": 1,
        "deuxième": 2,
        "second": 2,
        "seconde": 2,
        "2e": 2,
        "2d": 2,
        "2nd": 2,
        "2ème": 2,
        "troisième": 3,
        "3e": 3,
        "3ème": 3,
        "quatrième": 4,
        "4e": 4,
        "4ème": 4,
        "dernier": 4,
    },
    more=(
        r"(?:\ble )?(?P<d>\b\d{1,2}(?:er)?|\bpremier) (?P<name>@months)\b\.? '?(?P<yy>\d\d)\b(?! ?[%€$:h]|[.,]\d)",
        r"\b(?P<name>@months)\b\.? '?(?P<yy>\d\d)\b(?! ?[%€$:h]|[.,]\d| (?:[a-zà-ÿ'’]+ )?[a-zà-ÿ]+s\b|-)",
        r"(?<![\d/.])(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<yy>\d\d)(?![\d/])",
        rf"\b{_SEASONS} (?:de |d')?(?P<y>(?:19|20)\d\d)\b",
        r"\b[ts][1-4] (?:de )?(?P<y>(?:19|20)\d\d)\b",
    ),
    lists_before=r"(?<![\d.,])(?:\d{1,2}(?:er)?(?:, | et | ou (?:le )?))+",
    of_year=r",? (?:de |en |de l'année )?",
    in_year=r",? (?:le )?",
    or_words=r" ou (?:le |en )?",
)
