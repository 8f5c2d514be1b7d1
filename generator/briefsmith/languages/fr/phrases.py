"""What may stand around a number in French."""

from briefsmith.languages.fr import operators as op
from briefsmith.languages.numbers import words
from briefsmith.languages.phrases import Phrases

_UNITE = r"(?:ans?|mois|jours?|heures?|minutes?|secondes?|semaines?)"

_FOLLOWING = rf"""
rate: {op.RATE}
rate @bare: {op.RATE_OF_DAYS}
rate @count: {op.RATE_OF_DAYS}
range: {op.MORE_THAN_ANOTHER}
range: {op.TO_THE_GOAL}
unit @bare: [ ][^\W\d_]+-(?:années?|ans|jours?|heures?|mois|kilomètres?|machines?|semaines?|passagers?)\b
unit: -(?:années?|ans|jours?|heures?|mois|kilomètres?|machines?|semaines?|passagers?)\b
unit: [ ]?[·⋅×*.][a-z]
unit @w=degrés: [ ](?:de (?:latitude|longitude|liberté|pente)|d'(?:alcool|angle|inclinaison|arc)|nord|sud|est|ouest|sur l'échelle)\b
number @mass: [ ]\d
number @length: [ ]\d
comparator: [ ](?:près|passée?s|révolus|bien sonnés|tout ronds?|et des)\b
number: ,? et (?:demie?|quart|un quart|trois quarts|un tiers|deux tiers|quelques?|des poussières)\b
number: [ -](?:demis?|tiers|quarts?|cinquièmes?|sixièmes?|septièmes?|huitièmes?|neuvièmes?|dixièmes?|vingtièmes?|centièmes?|millièmes?|millionièmes?)\b
number @bare: [ -](?:et )?(?:[^\W\d_]+i[eè]mes?|premi[eè]res?)\b
number @words: [ ]\d
number: [ ]virgule \w+
number: [ ](?:puissance|exposant|ordres? de grandeur)
number: ,? (?:et )?(?:de )?(?:cent|cents|mille|millions?|milliards?)\b
number @scaled: (?: et)? (?:\d|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|quarante|cinquante|soixante|cent|mille)\b)
comparator: ,? (?:ou|et) (?:plus|moins|davantage|au-delà|au-dessus|en dessous|au-dessous|à peu près|presque|un peu|deux|trois|quatre|cinq)\b
comparator: ,? (?:environ|à peu près|au (?:moins|plus|maximum|minimum)|maximum|minimum|tout au plus|grosso modo|et quelques|pas plus|pas moins|voire)\b
unit @mass: [ ](?:par|/) ?(?!an\b|mois|jour|semaine|année|trimestre|nuit)\w+|/[a-z]
unit @area: [ ]par (?!an\b|mois|jour|semaine|année|trimestre|nuit)\w+|/[a-z]
unit @volume: [ ]par (?!an\b|mois|jour|semaine|année|trimestre|nuit)\w+|/[a-z]
unit @energy: [ ]par (?!an\b|mois|jour|semaine|année|trimestre|nuit)\w+|/[a-z]
unit @power: [ ]par (?!an\b|mois|jour|semaine|année|trimestre|nuit)\w+|/[a-z]
unit @bare: [ ](?:pour|par) (?:\d|cent|mille)
unit @count: [ ](?:pour|par) (?:\d|mille|100)
comparator: ,? (?:au bas mot|à tout casser|grand maximum|maxi|mini|pas moins|tout compris)\b
unit @temperature: [ ]?(?:fahrenheit|f|kelvin|k)\b
unit @ratio: [ ]?(?:de )?(?:points?|pts?)\b
unit @difference: [ ]de base\b
unit: [ -]?(?:carrés?|cubes?|marins?|nautiques?)\b
unit @length: [ ]?(?:par|/|à) ?(?:l'|la )?(?:h|heure|seconde|minute|jour)\b
unit @w=livres: .{{0,30}}\b(?:sterling|égyptiennes|libanaises|syriennes|turques)\b
unit @w=voix: [ ]de\b
number @time: [ ]moins (?:le |une? )?(?:quart|\w+)
number @time: ,? (?:et )?\d+ {_UNITE}\b
range: [ ]?(?:\+/-|±|plus ou moins)
change @bare: [ ]à \d
range @bare: [ ]- \d
range: (?:-|–|—|~)[$€£¥]\d
currency @money: [ ]?(?:de )?(?:hong|ca|can|canadiens?|us)\b
name @part: (?! ?(?:de|des|du|d'|en|plus|moins|à|au|aux|par|sur|et|ou|dans|pour|qui|que|est|sont|ont|a|le|la|les|seulement|environ|avec|depuis|chez|contre|selon|des|entre|avait|avaient|étaient|était|se|ne|n'|s'|lors|pendant)\b)[ -]\w+
"""

_PRECEDING = rf"""
range: {op.PARTITIVE}
change: {op.START}
sign: \bnégati(?:f|ve|fs|ves) (?:de |d'|à )?
unit @degree: \b(?:angle|inclinaison|pente|virage|rotation|séisme|magnitude|vin|bière|titr\w+|latitude|longitude)(?: \w+)? (?:de |d'|à )
comparator: \b(?:largement|amplement|allègrement|facilement|bientôt|déjà bien|pas loin des?|en[- ]?deçà (?:de|des|d')|petite|bonne|grosse|fris\w+(?: les)?|(?:démarr|début|commenc)\w+(?: \w+)? (?:à|aux))[ ]
name: \b{op.TITLE_NOUNS} [\"«“] ?(?:les |des |le |la )?
unit @count: \b\d+ (?:cas|morts?|décès|naissances?|médecins?|lits?|[^\W\d_]+s) pour[ ]
unit @bare: \b\d+ [^\W\d_]+ pour[ ]
unit @bare: \b(?:pourcents?|pour-cents?|pourcentages?)(?: de| des)?[ ]
number @whole: \b(?:\d|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente) et[ ]
currency: \b(?:m|k)(?:usd|eur|gbp|cad|chf)[ ]
sign @percent: \bsoustraire[ ]
supposition: \bsoi-disant[ ]
number: (?:virgule|cents?|mille|millions?|milliards?|zéro)[ -]
number: \b(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|dix|onze|douze|treize|quatorze|quinze|seize)[ -]
unit @w=h,digits: \b(?:à|avant|vers|après|dès|jusqu'à|entre|de|et)[ ]
unit @w=heures,digits: \b(?:à|avant|vers|après|dès|entre)[ ]
sign: \b(?:moins|négatif|négative)[ :]*
range: (?:\+/-|±|plus ou moins) ?
comparator: \b(?:égale? (?:à|ou)|ou égale?s? (?:à|aux)|supérieure?s? ou égale?s? (?:à|aux)|inférieure?s? ou égale?s? (?:à|aux))[ ]
comparator: \b(?:dépass\w+|excéd\w+|excèd\w+|franchi\w*|surpass\w+|plafonn\w+|avoisin\w+|frôl\w+|frisait|frise|approch\w+)(?: \w+)? (?:les |la barre des? |le cap des? |le seuil des? )?
range: (?<!\bde )(?<![\d.,])\d[\d.,]* (?:à|ou)[ ]
comparator: \b(?:flirt\w+ avec|tutoi\w+|talonn\w+|à deux doigts de|pas tout à fait|bien au-delà de|tout juste|à peine)[ ](?:les )?
name: \bsur (?:son|leur|mon|ton) $
name @digits,!money,!scaled: \b(?:boeing|airbus|windows|vol|ligne|route|article|chapitre|nationale|départementale|studio|chaîne|classe)[ ]
"""

_NO = (
    r"(?:\b(?:ne|non(?! seulement)|pas(?! (?:seulement|que)\b)|jamais|aucune?s?|rien|nul|nulle|sans(?! (?:précédent|doute|cesse|compter|oublier|équivalent))|ni|incapable|peine à|évit\w+|gard\w+ de|refus\w+|échou\w+|improbable|peu probable|"
    r"loin (?:de|des|d')|au lieu (?:de|d')|plutôt que|rarement|guère|impossible|interdit|empêch\w+|manqu\w+)\b(?! (?:moins|plus) (?:de|d'))|\bn'(?!est que))"
)

_CLAUSE_BEFORE = rf"""
negation: {op.FAILURE}
supposition: {op.HOPE}
supposition: {op.BELIEF}
supposition: {op.CONDITIONALS}
supposition: {op.OTHER_TIME}
range: {op.EXCEPTION}
range: {op.COMPARISON}
change: {op.FORMER}
change: {op.EARLIER}
range: {op.DISTANCE}
rate @!percent: {op.EACH}
negation @bound: {_NO}
negation @exactly: {_NO}(?:[ '-][^\s,']+){{0,9}}[ ']?$
negation: \b(?:infondée?s?|exagér\w*|erronée?s?|contrairement à|inventée?s?|mensong\w*|intox|dément\w*|démenti\w*|faux|fausse|conteste\w*|rumeurs?|nie|nié|nient)\b
"""

_CLAUSE_AFTER = rf"""
negation: {op.SHELVED}
negation: \b(?:ne|n')(?! (?:cess|sauraient trop)\w*)[ ]?(?!\w+ que\b)[^,]*\b(?:pas(?! (?:seulement|que)\b)|jamais|plus|aucun\w*|guère|point|nulle part)\b
negation: {op.FAILURE}
supposition: {op.CONDITIONALS}
supposition: {op.OTHER_TIME}
change: {op.EARLIER}
supposition: ^(?: [^\W\d_]+)? (?:supposée?s?|présumée?s?|prétendue?s?|fictifs?|fictives?|imaginaires?|promise?s?|espérée?s?|escomptée?s?|attendue?s?|théoriques?)\b
comparator: \b(?:pour le moins|au bas mot|à peu près|tout au plus|au grand maximum) ?$
negation: ^[^,]{{0,30}}\b(?:n'est pas|ne sont pas|n'était pas|est fau(?:x|sse)|est démenti\w*|n'ont jamais|jamais vu le jour|(?:est|sont|était) (?:contesté|démenti)\w*)\b
"""

_SENTENCE = rf"""
supposition: {op.QUESTION}
supposition: {op.CONDITION}
supposition: {op.CORRECTION}
supposition: {op.PRETENCE}
negation: {op.UNMET}
range: \brespectivement\b
supposition: \b(?:pourrai(?:t|ent)|s'il|s'ils|à condition que|aurai(?:t|ent) (?:\w+ )?\w+[éiu]e?s?|serai(?:t|ent) \w+[éiu]e?s?|version (?:antérieure|précédente) de (?:cet|l')|rectificatif|erratum|par erreur|et non (?:de )?\d)\b
negation: \b(?:faux que|n'est pas vrai|inexact que|canular|intox)\b
unit @w=livres: \b(?:coût\w*|prix|pay\w+|vaut|valent|vend\w*|billet|sterling|monnaie|poids|pes\w+|pès\w*)\b
"""

_PARAGRAPH = r"""
scale @!scaled,!ratio,!time: \b(?:en|exprimés? en|chiffres en|montants en) ?(?:milliers|millions|milliards)\b|\(en (?:k|m|md)€\)
"""

PHRASES = Phrases(
    following=_FOLLOWING,
    preceding=_PRECEDING,
    clause_before=_CLAUSE_BEFORE,
    clause_after=_CLAUSE_AFTER,
    sentence=_SENTENCE,
    paragraph=_PARAGRAPH,
    clause_ends=r"[,—–()]|\b(?:mais|tandis que|alors que|et|qui|car|parce que|puisque|dont)\b",
    turns=r"[;—]|, (?:mais|tandis que|alors que|et) ",
    comparisons=r"""
autour de @small: \Z\A
autour de: (?<!table ronde )(?<!articule )(?<!articulé )(?<!réunis )(?<!tourne )(?<!organisé )$
aux alentours de @small: \Z\A
à partir de: \b(?:dès|vendu|proposé|disponible|prix|accessible|ouvert|gratuit|offert|facturé|commercialisé|billets?|tarifs?|places?|vendue|proposée|affiché|loyer|enfants?)(?: \w+)? $
dès @time: \Z\A
près de @small: \Z\A
près de: (?<!situé )(?<!située )(?<!immeuble est )(?<!habite )(?<!vit )(?<!trouve )$
plus de: (?<!\bn'a )(?<!\bpas )(?<!\bsans )$
jusqu'à: (?<!grimpé )(?<!monté )(?<!bondi )(?<!passé )(?<!progressé )(?<!augmenté )(?<!reculé )(?<!baissé )(?<!chuté )(?<!tombé )(?<!descendu )(?<!remonté )(?<!grimper )(?<!monter )(?<!s'est élevé )(?<!hausse )(?<!baisse )$
dépassé @small,count: \Z\A
dépasse @small,count: \Z\A
sous les: \b(?:passe|passé|passée|tombé|tombée|repassé|reste|resté|descendu|chuté) $
passé la barre des: $
""",
    following_comparisons=r"""
maximum: (?! ?\d)
minimum: (?! ?\d)
au moins: (?! ?(?:\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b)
au plus: (?! ?\d)
environ: (?! ?\d)
""",
    difference=op.DIFFERENCE,
    turned=(
        r"\b(?:ne |n'|sans |pas )"
        r"(?:(?:est|sont|va|vont|a|ont|y|pas|jamais|été|eu|guère|encore|descendu|descendue|sera|seront|peut|doit|toujours|point|être|aller|était)[ ']){0,5}"
        r"(?:dépass\w+|excéd\w+|excèd\w+|atteint\w*|atteign\w+|atteindr\w+|franchi\w*|supérieure?s?|inférieure?s?|au-delà|au-dessus|en[- ]dessous|plus|moins)"
        r"(?: pas encore| toujours pas| pas| jamais| guère| point)?(?: les| la barre des?| le cap des?| le seuil des?)?(?: de| d'| à| des| aux)? ?"
    ),
    small_words=frozenset(
        words("""
a, à, au, aux, un, une, le, la, les, de, des, du, d, l, en, et, ou, où, par, sur, sous, dans, pour, que, qui, quoi, ne, n, y, se,
s, sa, son, ses, ce, cet, ces, il, ils, elle, on, nous, vous, je, j, tu, est, sont, ont, a, ait, soit, puis, mais, car, donc, or, ni,
si, dès, chez, vers, lors, net, nets, long, haut, bas, sec, ttc, ht, fois, pib, ans, an, soir, lits, lit, mots, mot, amis, ami, art,
arts, but, buts, cas, clés, clé, cols, dons, don, eau, fils, film, fin, gens, îles, île, jeu, jeux, jour, juge, lois, loi, main,
mer, mois, mort, murs, mur, née, né, nés, nom, noms, nos, oui, pays, peu, pied, plan, plus, port, pris, prix, rang, rois, roi, rue,
rues, sacs, sac, site, sur, tard, taux, test, thés, tour, trou, type, vie, vies, vin, vins, voix, vol, vols, zone, dont, sans, avec,
tous, tout, très, trop, bien, bons, bon, rien, sera, été, fera, fait, va, vont, peut, leur, moins, axes, axe, cars, bus, gaz, mini,
œufs, yeux, feux, maux, eux, ici, hier, celle, ceux, sols, os, cm, mm, km
""")
    ),
    capitals=(
        r"(?i:\w+(?:ais|aise|aises|ois|oise|oises|iens?|iennes?|éens?|éennes?|ains?|aines?|ands?|andes?|ols|oles|ques|ards?|ardes?)"
        r"|états|etats|parisiens?|suédoi\w+|suisses?|russes?|turcs?|turques?|grecs?|grecques?|serbes?|croates?|slaves?|juifs?|juives?|arabes?|kurdes?|corses?|bulgares?"
        r"|catalans?|tchèques|slovènes?|malgaches|roms|afghane?s?|bretons?|bretonnes?|lettons?|danoi\w+|chypriotes|latinos?|européens|baltes|huguenots"
        r"|euros?|dollars?|yens?|yuans?|livres?|tasses?|degrés?|airbus|boeing|rafale|mirage|oscars?|césars?|nobel|molières?|grammys?|tesla|smic|francs|celsius|fahrenheit|richter|go|mo|to|ko|wh|mw|gw|kwh)"
    ),
    names_before=frozenset(
        words("""
à, a, au, aux, après, avant, avec, ce, ces, cet, cette, chez, d'ici, dans, de, depuis, des, dès, deux, du, elle, en, entre, et, environ,
hors, il, ils, jusqu'à, la, le, les, leur, leurs, lors, mais, malgré, moins, nos, notre, nous, on, ou, outre, par, parmi, pendant,
plus, pour, près, presque, puis, quelque, quelques, quelques-uns, quand, sa, sans, sauf, se, ses, seuls, seules, si, soit, son, sous,
sur, total, tous, toutes, un, une, vers, voici, vos, ont, était, étaient, sont, au total, ainsi, selon, seulement, comptant, âgé, âgée
""")
    ),
)
