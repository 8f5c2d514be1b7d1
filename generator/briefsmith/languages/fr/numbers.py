"""Numbers in French."""

from briefsmith.languages.fr.operators import CAPACITY, IDIOMS
from briefsmith.languages.numbers import Rules, coded, numbers, patterns, regular, scaled_money, table, words

# Things counted whose plural adds an s; `word=id` where the unit has another name.
_THINGS = regular("""
paramètre=parameter jeton=token token vue=view visionnage=view exemplaire=copy entreprise=company
société=company compagnie=company start-up=company personne=person habitant=person passager=person
individu=person épisode=episode projet=project plateforme=platform plate-forme=platform paragraphe=paragraph
modèle=model exemple=example utilisateur=user internaute=user abonné=subscriber salarié=employee
employé=employee élève=student étudiant=student article livre=book mot=word caractère=character page ville=city
voiture=car véhicule=vehicle brevet=patent téléchargement=download utilisation=use langue=language équipe=team
électeur=voter emploi=job produit=product question cas=case puce=chip magasin=store école=school film
vidéo=video document chercheur=researcher développeur=developer membre=member unité=count pièce=count
élément=item échantillon=sample étape=step client travailleur=worker message image=frame degré=degree
maison=house logement=house ménage=household foyer=household bâtiment=building immeuble=building chambre=room
siège=seat université=university bibliothèque=library musée=museum usine=factory banque=bank station=station
hôtel=hotel restaurant=restaurant île=island village=village patient=patient enfant=child adulte=adult
famille=family visiteur=visitor résident=resident enseignant=teacher professeur=teacher médecin=doctor
ingénieur=engineer scientifique=scientist soldat=soldier athlète=athlete joueur=player investisseur=investor
candidat=candidate victime=victim accident=accident avion=aircraft navire=ship train=train téléphone=phone
smartphone=phone ordinateur=computer robot=robot satellite=satellite réacteur=reactor éolienne=turbine
turbine=turbine billet=ticket photo=photo photographie=photo lettre=letter chanson=song match=match
médaille=medal candidature=application plainte=complaint contrat=contract espèce=species arbre=tree
""")

_UNITS = table("""
company: startup,
  startups
hospital: hôpital, hôpitaux
animal: animal, animaux
painting: tableau, tableaux
ship: bateau, bateaux
office: bureau, bureaux
test: test, tests
death: décès
match: match, matchs, matches
station: gare, gares
percentage-point*0.01: point de base, points de base
percentage-point: point, points, point de pourcentage, points de pourcentage, points de %
country: pays, nations
occurrence: fois, reprises
vote: voix
s: seconde, secondes, s, sec
ms: milliseconde, millisecondes, ms
min: minute, minutes, min, mins, mn
h: heure, heures, h
day: jour, jours, journées
week: semaine, semaines
month: mois
month*3: trimestre, trimestres
month*6: semestre, semestres
year: an, ans, année, années
year*10: décennie, décennies
year*100: siècle, siècles
percent: %, pour cent, p. 100, pourcent, pour-cent, pourcents, pourcentage, pourcentages
times: fois plus, fois moins, fois supérieur, fois supérieure, fois le, fois la, fois celui, fois celle,
  fois inférieur, fois mieux, fois inférieure
Hz: hertz, Hz
kHz: kilohertz, kHz
MHz: mégahertz, MHz
GHz: gigahertz, GHz
pixel: pixel, pixels, px
m: mètre, mètres, m
km: kilomètre, kilomètres, km
cm: centimètre, centimètres, cm
mm: millimètre, millimètres, mm
ft: pied, pieds
mi: mile, miles
inch: pouce, pouces
acre: acre, acres
fahrenheit: °F, Fahrenheit, degrés Fahrenheit, degrés fahrenheit, degrés f, degrés F, deg f, deg F, °f, ° fahrenheit, ° f
m2: m², m2, mètres carrés, mètre carré
km2: km², km2, kilomètres carrés, kilomètre carré
ha: hectare, hectares, ha
kg: kilogramme, kilogrammes, kilos, kilo, kg
g: gramme, grammes, g
t: tonne, tonnes, t
L: litre, litres, L, l
mL: ml, millilitre, millilitres
cL: cl, centilitre, centilitres
ug: µg, ug, microgramme, microgrammes
EUR*0.01: centime d'euro, centimes d'euro, cent d'euro, cents d'euro
radian: rad
km/h: km/h, kmh, kilomètres à l'heure, kilomètres-heure, kilomètre-heure
m3: m³, m3, mètres cubes, mètre cube
ft3: pieds cubes, pied cube
W: watt, watts, W
kW: kilowatt, kilowatts, kW
MW: mégawatt, mégawatts, MW
GW: gigawatt, gigawatts, GW
kWh: kilowattheure, kilowattheures, kWh
TWh: térawattheure, térawattheures, TWh
MWh: MWh
GWh: GWh
degree: °C, degrés, degré c, degré C, degrés c, degrés C, deg c, deg C, deg celsius, deg, deg., deg centigrade, °, °c
byte: octet, octets
KB: kilooctets, ko, Ko
MB: mégaoctet, mégaoctets, Mo
GB: gigaoctet, gigaoctets, Go
TB: téraoctet, téraoctets, To
fps: images par seconde, images/s
""")

_CURRENCIES = coded("USD EUR GBP CNY JPY KRW HKD TWD INR AUD CAD BRL NZD SGD MXN CHF") | table("""
EUR: euro, euros, €
USD: dollar, dollars, dollars américains, $, dollars us, $ us, $US, $ usd, $usd
CNY: yuan, yuans, renminbi, renminbis, yuans chinois
JPY: yen, yens
GBP: livre sterling, livres sterling
KRW: won, wons
HKD: $ hk, $hk, dollars de hong kong, dollars de hongkong, dollars hongkongais
TWD: dollars taïwanais
CAD: dollars canadiens, $ canadiens, $ ca, $ can, $ c, $c, $ cad, $cad
AUD: dollars australiens, $ australiens
CHF: franc suisse, francs suisses
RUB: rouble, roubles
INR: roupie, roupies
""")

_NUMERALS = numbers("""
0: zéro
1: un, une
2: deux
3: trois
4: quatre
5: cinq
6: six
7: sept
8: huit
9: neuf
10: dix
11: onze
12: douze
13: treize
14: quatorze
15: quinze
16: seize
17: dix-sept, dix sept
18: dix-huit, dix huit
19: dix-neuf, dix neuf
20: vingt, vingts
30: trente
40: quarante
50: cinquante
60: soixante
70: septante
80: huitante, octante, quatre-vingt, quatre-vingts, quatre vingt, quatre vingts
90: nonante
""")

_STANDALONE = table("""
10 year: une décennie
100 year: un siècle
0.5 L: demi-litre, un demi-litre, demi litre
0.5 kg: une demi-livre, demi-kilo, un demi-kilo
0.25 L: quart de litre
2 times: doublé, doublée, doublés, doublées, doubler, double, doublent, doublant, doublera, doublement
3 times: triplé, triplée, triplés, triplées, tripler, triple, triplent, triplant, triplera, triplement
4 times: quadruplé, quadruplée, quadruplés, quadruplées, quadrupler, quadruple, quadruplent, quadruplant,
  quadruplera, quadruplement
5 times: quintuplé, quintuplée, quintuplés, quintuplées, quintupler, quintuple, quintuplent, quintuplant,
  quintuplera, quintuplement
10 times: décuplé, décuplée, décuplés, décuplées, décupler, décuple, décuplent, décuplant, décuplera,
  décuplement
100 times: centuplé, centuplée, centuplés, centuplées, centupler, centuple, centuplent, centuplant,
  centuplera, centuplement
1/2 times: la moitié, moitié, un demi, une demie
1/3 times: un tiers, le tiers
2/3 times: deux tiers
1/4 times: un quart, le quart
3/4 times: trois quarts
1/5 times: un cinquième
2/5 times: deux cinquièmes
3/5 times: trois cinquièmes
4/5 times: quatre cinquièmes
1/6 times: un sixième
1/8 times: un huitième
1/10 times: un dixième
1/100 times: un centième
0.5 h: une demi-heure, demi-heure
0.5 day: une demi-journée
50 year: un demi-siècle, demi-siècle
500000: un demi-million
500000000: un demi-milliard
6 month: six mois
""")

_DENOMINATORS = {
    3: "tiers", 4: "quart", 5: "cinquième", 6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième",
    12: "douzième", 20: "vingtième", 25: "vingt-cinquième", 100: "centième", 1000: "millième",
}  # fmt: skip
_STANDALONE = {
    **{
        f"{above_word} {name}{'s' if above > 1 and below > 3 else ''}": f"{above}/{below} times"  # noqa: PLR2004 — tiers
        for below, word in _DENOMINATORS.items()
        for name in (word, word.replace("è", "e"))
        for above_word, above in _NUMERALS.items()
        if 0 < above < min(below, 10)
    },
    **_STANDALONE,
}

# What may stand between a verb and its number: dépasse les 50, franchit la barre des 50.
_MARKED = ("", " les", " la barre des", " la barre de", " le cap des", " le cap de", " le seuil des", " le seuil de")

_BEFORE = table("""
nearly: près de, presque, à près de, près d', proche de, proche des, proches de, pas loin de
about: environ, plus ou moins, à peine, frôle, frôle les, frôlent les,
  aux environs de, avoisine les, à peu près, autour de, aux alentours de, quelque, quelques,
  approximativement, de l'ordre de, env., ~, ≈, avoisinant, avoisine, une estimation de
more-than: plus de, plus des, plus d', au-delà des, au-dessus des, supérieur aux, supérieure aux, au-delà de,
  supérieur à, supérieure à, supérieurs à, supérieures à, dépasse,
  dépassant, dépassé, dépasser, dépassent, excède, excédant, >, au-dessus de, à plus de, dépasse les,
  dépassé les, dépassent les, franchi les, passé la barre des
at-least: au moins, au minimum, minimum, un minimum de, pas moins de, à partir de, au bas mot, d'au moins, ≥,
  dès
at-most: jusqu'à, jusqu'aux, jusqu'à environ, au plus, tout au plus, au maximum, maximum, un maximum de, pas plus de,
  ne dépassant pas, n'excédant pas, ≤, d'au plus
less-than: moins de, moins des, moins d', en dessous des, inférieur aux, inférieure aux, inférieur à, inférieure à,
  inférieurs à, inférieures à, en dessous de,
  au-dessous de, sous les, à moins de, en-dessous de, <
""")
_BEFORE |= dict.fromkeys(words(CAPACITY), "at-most")
_BEFORE |= {
    f"{verb}{of}": said
    for said, verbs in (
        ("more-than", "dépasse, dépassent, dépassé, dépassée, dépasser, dépassant, franchi, franchir, franchit, passé"),
        ("more-than", "excède, excèdent, excédé, excéder, excédant"),
        ("reach", "atteint, atteinte, atteindre, atteignant, atteignent"),
    )
    for verb in words(verbs)
    for of in _MARKED
    if of or verb not in ("passé", "franchit", "franchi", "franchir")
}


# Ne … pas goes round a verb of one word: ne dépasse pas 50, n'atteint pas les 50.
_NOT = ("pas", "pas encore", "jamais", "guère", "toujours pas", "point")
_UPWARDS = words(
    "dépasse, dépassent, dépassait, dépassaient, dépassera, dépasseront, excède, excèdent, excédait, excédera"
)
_REACHING = words("atteint, atteignent, atteignait, atteignaient, atteindra, atteindront")
_BEFORE |= {f"{verb} {no}{of}": "at-most" for verb in _UPWARDS for no in _NOT for of in _MARKED}
_BEFORE |= {f"{verb} {no}{of}": "less-than" for verb in _REACHING for no in _NOT for of in _MARKED}

_AFTER = table("""
about: environ, à peu près
at-least: ou plus, et plus, au moins, au minimum, minimum, +
reach: ou plus de, ou moins de, et plus de, et moins de
at-most: ou moins, et moins, au plus, au maximum, maximum, tout au plus
""")

_NEGATED = (
    r"(?:\b(?:pas|jamais|guère|aucun|aucune|sans|ne (?:peut|peuvent|saurai\w*|doit|doivent|pourra\w*|devra\w*)))"
    r"(?: (?!seulement\b|uniquement\b|que\b|mais\b|et\b|qu')\w+){0,2} ?"
)

_IGNORED = patterns(
    r"""
\bl'une?\b
\bles uns\b
\b24 ?h(?:eures)? sur 24\b
\b7 jours sur 7\b
\bquatre-quatre\b
\bmille-feuilles?\b
\bmillefeuilles?\b
\b[48]k(?= ?vid|[.,;:!?)]|$)
\b[1-4]d\b
(?<!en )(?<!prend )(?<!prennent )(?<!faut )(?<!durait )(?<!met )(?<!environ )(?<!durée de )(?<!pendant )(?<!dure )(?<!duré )(?<!temps de )\b\d{1,2} ?h(?:eures)? ?\d{2}\b
\bà \d{1,2} (?:h|heures)\b(?! de| ?\d)
\bannées [12]?\d{1,3}\b
\bannées \w+-?(?:dix|vingts?)\b
\bcac 40\b
\bg(?:7|20|8)\b
\bdouble(?:-| )(?:page|sens|vie|jeu|vitrage|emploi|clic)\w*
\bà double\b
\b(?:en|le|la|un|une|au|du) (?:double|triple)\b(?! d)
\bles? (?:premier|dernier|deux|trois)s? (?:premiers?|derniers?|autres)\b
\btous les deux\b
\bdeux-(?:points|roues|pièces)\b
\b(?:un|une) à (?:un|une)\b
\bnuméro un\b
\bde deux choses l'une\b
\bentre deux\b(?! et)
\bquatre saisons\b
\bdu neuf\b
\b(?:remi\w*|remett\w*|refai\w*|mis\w*|mettre|retap\w*) à neuf\b
\bcent fois\b
\bcents?\b(?= pas\b)
\bporte(?:nt)? double\b
\bt[1-4]\b
\bs[12]\b
"""
    + IDIOMS
)

_CHANGE_CUES = words("""
pass, port, augment, bond, grimp, allong, tomb, recul, baiss, rédui, ramen, mont, évolu, progress, étend, chut
""")

_ORDINAL_BEFORE = words("""
n°, no, numéro, chapitre, section, figure, fig., tableau, page, p., version, phase, niveau, partie, étape,
tome, vol., saison, l'un des, article, §
""")

_ORDINAL_AFTER = words("""
er, re, e, ème, eme, ère, nd, nde, es, èmes, °
""")

RULES = Rules(
    tag="fr",
    cldr=("fr",),
    groups=" .'’",
    decimals=",.",
    magnitudes=numbers("""
6: M, millions, mio
9: Md, Mds, md, mds, Mrd, Mrds, milliards
3: k, K, milliers, mille, millier, mil
18: trillion, trillions
15: billiard
12: billions
"""),
    numerals=_NUMERALS,
    hundreds={"cent": 100, "cents": 100},
    collectives=table("""
12: douzaine
~1000: millier
~10: dizaine
~15: quinzaine
~20: vingtaine
~30: trentaine
~40: quarantaine
~50: cinquantaine
~60: soixantaine
~100: centaine
6: demi-douzaine
"""),
    magnitude_links=("de", "d'un"),
    numeral_joiners=("et",),
    plus_before_magnitude=("+ ", "+"),
    parts_of=("sur",),
    part_links=(" d'", " d'un ", " d'une ", " de ", " ", "-"),
    no_bound={
        "à partir de": r"\b(?:calcul|entraîn|réalis|fabriqu|élabor|établi|construit|produi|obten|con[cç]u|développ|cré|form|estim|synthétis)\w* ",
        "autour de": r"\b(?:articul\w*|tourn\w*|organis\w*|réuni\w*|construi\w*|bâti\w*) ",
        "jusqu'à": r"\b(?:grimp|mont|bondi|progress|augment|recul|baiss|chut|tomb|descend|remont)\w* ",
    },
    decimal_words=("virgule",),
    lone_words=("cent", "cents", "neuf", "zéro"),
    alone_magnitudes=("mille", "mil"),
    articles=("un", "une"),
    wide_tens=(60, 80),
    standalone=_STANDALONE,
    quarters=("et quart",),
    halves=("et demi", "et demie"),
    units={**scaled_money("USD EUR GBP CAD CHF"), **_THINGS, **_UNITS},
    currencies=_CURRENCIES,
    local_money=("$", "dollar", "dollars", "franc", "francs"),
    currency_prefixes=coded("USD EUR GBP CNY JPY KRW HKD TWD INR AUD CAD BRL NZD SGD MXN CHF")
    | table("""
USD: $
JPY: ¥
"""),
    money_parts=dict.fromkeys(("centimes", "centime", "cents", "cent", "c"), "*0.01"),
    links=("de", "d'", "des"),
    times_before=("multiplié par", "multipliée par", "multipliés par", "multipliées par", "multiplier par"),
    minus_after=("en dessous de zéro", "en dessous de zero", "sous zéro", "au-dessous de zéro", "sous zero"),
    parts_of_things=("sur",),
    units_where={"°": r"$|\W", "l": r"$|\W"},
    before=_BEFORE,
    after=_AFTER,
    negated_before=_NEGATED,
    minus=("moins", "négatif", "négative"),
    range_infix=("-", "–", "—", "à", "~", "ou"),
    range_pairs=(("entre", "et"), ("de", "à"), ("d'", "à")),
    change_cues=_CHANGE_CUES,
    rates_after=table("""
s: /s, par seconde, à la seconde, / s, chaque seconde
min: /min, par minute, à la minute
h: /h, par heure, à l'heure
"""),
    conjunctions=("et", "ou", ",", "et de", "ou de"),
    vague_before=("plusieurs",),
    ordinal_before=_ORDINAL_BEFORE,
    ordinal_after=_ORDINAL_AFTER,
    sentence_words=words("""
au, aux, avec, ces, dans, de, des, du, en, et, la, le, les, leurs, mais, nos, ou, par, pour, ses, soit, sur, à
"""),
    ignored=_IGNORED,
)
