"""Words of French that make a statement no plain assertion of its number, class by class.

Each constant is a pattern for one class; `briefsmith.languages.fr.phrases` says in which part of the sentence it counts.
"""

CONDITIONALS = (
    r"(?:\b\w+erai(?:t|ent)\b|\b(?:aurai|saurai|pourrai|verrai|irai|mourrai|courrai)(?:t|ent)\b"
    r"|\b\w+(?<!ca)(?<!gen)(?<!lan)drai(?:t|ent)\b|\b\w+ttrai(?:t|ent)\b"
    r"|\b(?:fin|réun|part|chois|fourn|grand|sort|gross|sub|abol|invest|rempl)irai(?:t|ent)\b"
    r"|\b(?:eût|fût|eussent|fussent)\b)"
)
"""The conditional, which reports a rumour or what does not hold; devoir is left out: devrait atteindre is a forecast."""

FAILURE = (
    r"\b(?:renonc\w+|rejet(?:é|ée|és|ées|te|tent|er|ant)|excl(?:u|ue|us|ues|ut|uent|ure|uant|uait|urait)|"
    r"abandonn\w+|rat(?:é|ée|és|ées|e|ent|er|ait|aient)|oppos(?:é|ée|és|ées|er|ant|ait|e|ent) à|failli|"
    r"(?:a|ont|avait|avaient|aient) cessé de|cess(?:e|ent|er|ait|era) de|annul(?:é|ée|és|ées|e|ent|er|ant|ation|ait)|"
    r"décommand\w+|ajourn\w+|repouss(?:é|ée|és|ées|er|e|ent)|report(?:é|ée|és|ées)|enray\w+|dissua\w+|"
    r"peinent? à|en vain|sans succès|tent(?:é|ait|aient) (?:de|d')|essay(?:é|ait|aient) (?:de|d')|loin (?:de|des|d')|"
    r"au lieu d(?:e|es|u)|veto|s'absten\w+|s'abstient|faute de|à défaut de|privé\w* (?:de|des|d') )\b"
)
"""Denial, failure, avoidance, cancellation, in the clause of the number."""

SHELVED = (
    r"\b(?:a|est|était|avait|sera|fut) (?:\w+ )?(?:été )?(?:enterré|gelé|suspendu|bloqué|retiré|refusé|capoté|échoué|remis en cause|"
    r"compromis|avorté|raté|manqué|écarté|stoppé|interrompu|invalidé|retoqué)e?\b|\b(?:à l'eau|au point mort|aux oubliettes|"
    r"sans suite|a (?:capoté|échoué|avorté))\b"
)
"""A plan that was not carried out, behind its number; that its verb is singular tells that no persons are spoken of."""

UNMET = (
    r"\b(?:se (?:fait|font) attendre|sans y parvenir|sans (?:y )?arriver|sans l'atteindre|sans suite|"
    r"(?:y |en )(?:a|ont|avait) renoncé|lettre morte|restée?s? (?:vaine?s?|un vœu|sur le papier)|reste incertaine?|"
    r"finalement (?:supprim|annul|abandonn|rédui|ramen|renonc|retir)\w+|tomb\w+ à l'eau|"
    r"(?:chiffre|bilan|nombre|date|montant|total)s? (?:\w+ )?(?:corrigé|démenti|contesté|révisé|rectifié|erroné|faux|fausse)\w*)\b"
)

HOPE = (
    r"\b(?:esp[éè]r\w+|espoirs?|souhait\w+|rêv(?:e|ent|é|ait|aient|er) (?:de|d')|craign\w+|craint\w*|craindre|redout\w+|"
    r"appréhend\w+|hantise|pourvu|menac(?:e|ent|é|ait) (?:de|d')|ambitionn\w+|envisag\w+|songe\w* à|hésit\w+|envie de)\b"
)

BELIEF = (
    r"(?:\b(?:soi-disant|croi(?:t|s|ent|re)|croya\w+|croyons|dout(?:e|es|ent|ait|er|é)(?<!sans doute)|imagin\w+|s'imagin\w+|"
    r"suppos\w+|prét(?:end|endent|endait|endaient|endu|endue|endus|endues|endument)|présum\w+|sceptique\w*|"
    r"prétendu\w*|rumeurs?|on-dit|on-dits|bruit court|à en croire|à tort|par erreur|invérifi\w+|non vérifié\w*|"
    r"non confirmé\w*|se tromp\w+|trompé\w*|affabul\w+|fantas\w+|peut-être|probablement|vraisemblablement|"
    r"éventuel\w*|hypothétique\w*|théorique\w*|en théorie|sur le papier)\b)"
)

QUESTION = (
    r"\?|\b(?:savoir|ignor\w+|demand\w+|vérifi\w+|déterminer|examin\w+|étudi\w+|incertain\w*|sait pas|dira|dire) "
    r"(?:si|s'ils?|s'elles?|combien)\b|\bon ignore\b|\bquestion de\b|\breste à (?:savoir|confirmer|déterminer|voir)\b"
)

CONDITION = (
    r"(?:^ ?|[,;:«\"“] ?|\b(?:que|et|mais) )si (?!bien|peu|vite|tant)|\bs'ils?\b|"
    r"\b(?:en cas d|au cas où|à moins (?:que|qu'|d'(?:un|une)\b)|pourvu que|pour peu qu|à supposer|supposons|supposé que|admettons|"
    r"imaginons|sous réserve|sous condition|à (?:la )?condition|sauf si|quand bien même|dans l'hypothèse|advenant|"
    r"sans quoi|sans (?:la|le|l'|les|cette|cet|ce|ces|elle|lui|eux)\b|faute (?:de|d')|le cas échéant|à défaut)"
)

CORRECTION = (
    r"\b(?:pardon|rectifi\w+|rectificatif|erratum|ou plutôt|plutôt que|par erreur|à tort|coquille|"
    r"non pas|et non|en réalité|démenti\w*|"
    r"d'abord (?:\w+ )?(?:parlé|évoqué|annoncé|cru|estimé|avancé|fait état|dit|prévu|fixée?s?|compté|recensé)|"
    r"(?:avons|avaient|avait|avions|ai) (?:d'abord |initialement |précédemment |\w+ )?(?:écrit|publié|indiqué par)|"
    r"initialement|à l'origine|dans un premier temps|premier bilan|bilan provisoire|"
    r"rev(?:u|ue|us|ues|oir|oit) (?:à|en) (?:la )?(?:baisse|hausse)|révis(?:é|ée|és|ées|e|ion)|ramen(?:é|ée|és|ées) à|"
    r"version (?:antérieure|précédente) de (?:cet|l'))\b"
)

EXCEPTION = (
    r"\b(?:sauf|hormis|exceptée?s?|à l'exception d(?:e|es|'\w+)|à l'exclusion d(?:e|es)|en dehors d(?:e|es)|mise?s? à part|"
    r"à part|excluant|à la réserve d(?:e|es)|déduction faite d(?:e|es)|si l'on excepte|abstraction faite d(?:e|es)|"
    r"hors(?! d(?:e|u|es|')))\b"
)

PRETENCE = (
    r"\b(?:fictifs?|fictives?|imaginaires?|simul\w+|f(?:ait|aire|aisait|aisaient) croire|feint|feign\w+|poisson d'avril|"
    r"blagues?|plaisant\w+|pour rire|canular|parodi\w+|"
    r"(?:dans|selon) (?:le|la|l'|un|une|ce|cette|son|sa) ?(?:jeu|roman|film|scénario|légende|conte|fable|série|rêve|simulation|fiction|mythe|sketch|nouvelle))\b"
)

OTHER_TIME = (
    r"\b(?:autrefois|jadis|naguère|alors(?! que)|à l'époque|(?<!an )(?<!ans )(?<!mois )auparavant|précédemment|antérieurement|"
    r"par le passé|dans le passé|anciennement|n'(?:est|sont) plus)\b"
)

COMPARISON = (
    r"\b(?:plus|moins|mieux|autant|pire|davantage|aussi \w+|supérieure?s?|inférieure?s?|égale?s?|même)(?: \w+){0,3} "
    r"(?:que|qu'|à|aux)(?: les| le| la| l'| ses| leurs| ces| nos| des| aux)? ?$"
    r"|\b(?:par rapport|contrairement|comparée?s?|en comparaison|comparativement|face|à la différence|par opposition) "
    r"(?:à|aux|de|des|d'|avec)\b"
)

EARLIER = r"\b(?:an|ans|mois|jours|semaines?|année) (?:plus tôt|auparavant|avant)\b"
FORMER = r"\bcontre(?: les| le| ses| environ| plus de| près de)? ?$"
"""What stands before the value of another time."""

CAPACITY = (
    "peut accueillir, peuvent accueillir, peut contenir, peuvent contenir, peut transporter, peuvent transporter, "
    "peut recevoir, peuvent recevoir, peut produire, peuvent produire, peut héberger, peut stocker, peuvent stocker, "
    "peut atteindre, peuvent atteindre, pouvant atteindre, pouvant accueillir, pouvant contenir, pouvant transporter, "
    "peut aller jusqu'à, peuvent aller jusqu'à, pouvant aller jusqu'à, peut monter jusqu'à, capable d'accueillir, "
    "capable de produire, capables de produire, capable de transporter, capable de contenir, capable d'atteindre, "
    "capacité maximale de, limité à, limitée à, limités à, limitées à, plafonné à, plafonnée à, plafonnés à, plafonnées à"
)
"""What a thing can hold or reach bounds its number from above."""

DISTANCE = (
    r"\b(?:(?:s'en est|s'en|en a) (?:fallu|faut)|à court d(?:e|es|')|rest(?:e|ent|ait|aient|era) (?:encore )?à\b|"
    r"faut encore|reste à trouver|fait défaut|font défaut|fait encore défaut)"
)
TO_THE_GOAL = (
    r"(?: [^\W\d_]+)? (?:de la|du|de l'|de son|de leur|des?) ?(?:majorité|podium|objectif|but|titre|maintien|arrivée|sommet|"
    r"ligne d'arrivée|quota|seuil|record)\b"
)

_PER = (
    r"(?:heures?|minutes?|secondes?|nuits?|fois|personnes?|habitants?|têtes?|élèves?|h|"
    r"actions?|pièces?|foyers?|ménages?|véhicules?|passagers?|pages?|numéros?|articles?|exemplaires?|unités?|litres?|kilos?|kg|km²?|km2|"
    r"m²|m2|m3|m³|tonnes?|mètres?|hectares?|ha|barils?|salariés?|clients?|enfants?|étudiants?|places?|bouteilles?|sacs?|lots?|matchs?|"
    r"séances?|logements?|kilomètres?|centimètres?|grammes?|cm|cm²|cm³|cm3)"
)
_IN = r"(?: [^\W\d_]+){0,2}?(?: (?:par|chaque|au|à la|tous les|toutes les)(?: \w+)? |/ ?| à l'| de l')"
RATE = rf"{_IN}{_PER}(?!\w)|,? (?:le |la |l'){_PER}(?!\w)|,? (?:pièce|chacune?s?|l'unité|l'une?|par tête)\b"
"""What a quantity is per; a month or a year belongs to the measure of money, energy and the like."""
RATE_OF_DAYS = rf"{_IN}(?:jours?|mois|semaines?|trimestres?|semestres?)(?!\w)|,? (?:quotidiens?|mensuels?|hebdomadaires?|journaliers?|quotidiennes?|mensuelles?|journalières?)\b"
"""What things counted are per; a year is their usual period."""
EACH = r"\b(?:chaque(?! (?:année|mois|semaine|jour|côté|fois))|chacune?)\b"

_VERB_OF_CHANGE = (
    r"(?:augment|grimp|bond|progress|recul|baiss|chut|tomb|mont|diminu|rédui|réduc|relev|abaiss|major|accr|haus|"
    r"renchéri|allong|raccourci|perd|gagn|amput|recul|plong|fléchi|rel[eè]v|rallong|écourt|décru|accru|croî|cr[uû])\w*"
)
DIFFERENCE = (
    rf"\b{_VERB_OF_CHANGE}(?: (?:encore|aussi|ainsi|donc|également|d'abord|été|\w+ment))?"
    r" (?:(?:de |d'|des )(?:environ |près de |plus de |moins de |quelque )?)?",
    r"(?: [^\W\d_]+)?(?:,? (?:pour|et) (?:atteindre|s'établir à|arriver à|finir à|passer à|clôturer à|revenir à|retomber à|tomber à|atteint|"
    r"passe à|s'établit à|s'établissent à)|, à|,? jusqu'à|,? (?:s'établissant|passant|atteignant) ?à?|,? (?:et|pour) [^\W\d_]+ à| à)"
    r" (?:les |environ |plus de |près de |moins de )?\d",
)
"""What stands before a difference and after it, where the new value follows."""

START = r"\b(?:pass|ramen|port)(?:e|é|ée|és|ées|ent|ant|ait|era|er) (?:de |d'|des )(?:environ |près de |plus de |moins de |quelque )?$"
MORE_THAN_ANOTHER = r",? (?:[^\W\d_]+ )?(?:de|d'|en) ?(?:plus|moins|mieux) (?:que|qu')|,? (?:de différence|d'écart)\b"

_NUMERAL = r"(?:\d[\d.,]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent)"
PARTITIVE = (
    rf"(?:\b(?:{_NUMERAL}|moitié|tiers|quart|quarts|partie|parties|plupart|majorité|minorité|part|quelques-une?s|certaine?s|"
    rf"aucune?|plusieurs|beaucoup|peu|dixième|cinquième|reste|fraction|poignée|centaine|dizaine)|%) (?:d'entre )?(?:des|de ces|"
    r"de ses|de leurs|de nos|de mes|parmi les|parmi ses|les) $"
    r"|(?:\A|[.;,(] ?)(?:sur|parmi)(?: les| ses| leurs| ces| un total de| quelque)? $"
)

TITLE_NOUNS = (
    r"(?:film|roman|livre|album|série|chanson|pièce|émission|jeu|chaîne|restaurant|café|groupe|opéra|ballet|magazine|"
    r"journal|recueil|essai|documentaire|spectacle|tableau|bar|hôtel|magasin|association|collectif|course|club|théâtre|"
    r"fonds|plan|opération|programme|projet|marque|appli|application|revue|poème|nouvelle|conte|exposition|festival)s?"
)

IDIOMS = (
    r"\bquatre cents coups\b|\btrente et un\b(?<=son trente et un)|\b(?:tiré\w*) à (?:quatre|4) épingles\b|\bà (?:deux|2|trois|quelques) pas\b"
    r"|\b(?:trente-six|36) (?:fois|chandelles|choses|solutions|manières|façons|métiers)\b|\bmille (?:choses|mercis|excuses|fois|pardons|façons|manières|et une|et un)\b"
    r"|\b(?:plie\w*|coup\w*|mett?\w*) en (?:quatre|4|deux|mille)\b|\b(?:en|à) quatre (?:vérités|pattes)\b|\bses quatre vérités\b"
    r"|\b(?:monter|monté|monte|montait|descendu?|grimper?) (?:les escaliers )?quatre à quatre\b|\bcent fois\b|\bmidi à quatorze heures\b"
    r"|\b(?:sept|7) (?:lieues|nains|merveilles|familles|péchés|mercenaires|samouraïs)\b|\bneuf (?:fois sur dix|vies)\b"
    r"|\bun de ces quatre\b|\bdeux poids,? deux mesures\b|\bcent pour cent d'accord\b|\bfaire les cent pas\b|\bles cent pas\b"
    r"|\b(?:vingt|20) sur (?:vingt|20)\b|\bdix sur dix\b|\b(?:aux|des) quatre coins\b|\bquatre vents\b|\bles quatre fers\b"
    r"|\bdeux doigts\b|\bune fois (?:pour toutes|de plus|encore)\b|\bcinq sur cinq\b|\b(?:la|une) cinquième roue\b|\bcinq à sept\b"
    r"|\bcentuple\b|\bmille-pattes\b|\btrois fois rien\b|\bse met\w* sur (?:son|leur) (?:31|trente et un)\b|\bentre quatre murs\b"
    r"|\bquatre-quarts?\b|\bdeux-pièces\b|\bles trois mousquetaires\b|\bquatre mains\b|\b(?:à|de) deux vitesses\b"
)
