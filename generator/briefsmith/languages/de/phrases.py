"""What may stand around a number in German."""

from briefsmith.languages.de import operators as op
from briefsmith.languages.numbers import words
from briefsmith.languages.phrases import Phrases

_NO = (
    r"(?:\b(?:nicht(?! (?:nur|bloß|allein|weniger|unter|mehr|über|ganz)\b)|nie|niemals|kein\w*|kaum|ohne|weder|noch nie|niemand|nichts|selten|unmöglich|statt|anstatt|"
    r"anstelle|fern von|weit entfernt|verhinder\w*|vermeid\w*|vermied\w*|scheiter\w*|verfehl\w*|verweiger\w*|unwahrscheinlich)\b)"
)

PHRASES = Phrases(
    following=rf"""
rate: {op.RATE}
rate @bare: {op.RATE_OF_DAYS}
rate @count: {op.RATE_OF_DAYS}
range: {op.MORE_THAN_ANOTHER}
range: (?: [^\W\d_]+)? (?:zur|bis zur|vor der) (?:mehrheit|ziellinie|meisterschaft)\b
change @bare: [ ]auf \d
unit: -?(?:jahre|tage|stunden|monate)\b
unit @bare: [ ]?(?:personen|mann)-?(?:jahre|tage|stunden|monate)\b
unit @bare: [ ][a-zäöü]*(?:geld|preis|weg|zeit)\b
unit @degree: [ ](?:nördlich\w*|südlich\w*|östlich\w*|westlich\w*|breite|länge|auf der|steigung|neigung)\b
number @mass: [ ]\d
number @length: [ ]\d
sign: (?: [^\W\d_]+)? unter null\b
comparator: (?: [^\W\d_]+)? (?:oder so|und ein paar|genau genommen)\b
number: ,? und (?:ein(?:e|en|em)? )?(?:halb\w*|viertel|drittel|dreiviertel)\b
number: [ -]?(?:einhalb|halbe?|drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel|hundertstel|tausendstel|millionstel)\b
number: [ ]komma \w+
number: [ ](?:hoch|zehnerpotenz\w*|größenordnung\w*)\b
number: ,? (?:hundert|tausend|millionen?|milliarden?|billionen?|dutzend)\b
number @scaled: (?: und)? \d
comparator: ,? (?:oder|und) (?:mehr|weniger|darüber|darunter|so|länger|älter|jünger|größer|kleiner|höher|niedriger|zwei|drei|vier|fünf)\b
comparator: ,? (?:mindestens|höchstens|maximal|minimal|ungefähr|etwa|circa|plus|minus|aufwärts)\b
unit @temperature: [ ]?(?:fahrenheit|f|kelvin|k)\b
unit @ratio: -?punkte?\b
unit @mass: [ ](?:pro|je) \w+|/[a-z]
unit @area: [ ](?:pro|je) \w+|/[a-z]
unit @energy: [ ](?:pro|je) \w+|/[a-z]
unit: [ -]?(?:quadrat|kubik)\w*
unit @length: [ ]?(?:pro|/|je|in der) ?(?:h|stunde|sekunde|minute|tag)\b
unit @power: [ ]?-?stunden?\b
number @time: ,? (?:und )?\d+ (?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|sekunden?)\b
range: [ ]?(?:\+/-|±|plus/minus)
range @bare: (?: bis | - |/)\d
range: (?:-|–|—|~)[$€£¥]\d
""",
    preceding=rf"""
range: {op.PARTITIVE}
sign: \b(?:negativ\w*|minus) (?:\w+ )?(?:von |in höhe von )?
unit @degree: \b(?:winkel|neigung|steigung|beben|breite|länge)(?: \w+)? (?:von |mit )?
comparator: \b(?:locker|gerade einmal|gerade mal|bald|demnächst|weit|reichlich|kratz\w+ an(?: den| der)?|(?:beginn|start)\w*(?: \w+)? (?:bei|ab|mit)|ab|kurz vor(?: den)?|nicht weniger)[ ]
name: [„»] ?(?:die|der|das|den)[ ]
name: \b(?:film|roman|buch|album|serie|lied|stück|sendung|spiel|gruppe|verein|firma|kanal|restaurant|oper) [„"»“]
number: (?:komma|hundert|tausend|millionen?|milliarden?|null)[ -]
sign: \b(?:minus|negativ\w*)[ :]*
range: (?:\+/-|±|plus/minus) ?
range: (?<!\bvon )(?<![\d.,])\d[\d.,]* (?:bis|oder)[ ]
comparator: \b(?:gleich oder|größer oder gleich|kleiner oder gleich|nicht ganz|alles andere als|weit weniger als|so viele? wie)[ ]
name @digits,!money,!scaled: \b(?:boeing|airbus|windows|flug|linie|route|artikel|kapitel|paragraf|studio|kanal|klasse|autobahn|bundesstraße)[ ]
""",
    clause_before=rf"""
negation: {op.FAILURE}
supposition: {op.HOPE}
supposition: {op.BELIEF}
supposition: {op.OTHER_TIME}
range: {op.EXCEPTION}
range: {op.COMPARISON}
range: {op.DISTANCE}
change: {op.FORMER}
comparator @exactly: {op.CAN}
rate @!percent: {op.EACH}
negation @bound: {_NO}
negation @exactly: {_NO}(?:[ -][^\s,]+){{0,9}} ?$
negation: \b(?:haltlos\w*|übertrieb\w*|erfunden\w*|dementier\w*|bestreit\w*|bestritt\w*|falsch\w*|irrtümlich\w*|gerüchte?n?|widerspr\w+)\b
""",
    clause_after=rf"""
negation: {op.FAILURE}
negation: ^[^,]*\b(?:nie|niemals|nirgends)\b
negation: \b(?:blieben?|bleibt|bleiben) aus\b
supposition: {op.OTHER_TIME}
change: ^ im (?:vorjahr|vormonat|vorquartal)\b|^ (?:ein|zwei|drei) \w+ (?:zuvor|früher)\b
supposition: ^(?: [^\W\d_]+)? (?:vermeintlich\w*|angeblich\w*|versprochen\w*|erhofft\w*|erwartet\w*)\b
comparator @exactly: \b(?:begrenzt|beschränkt|gedeckelt|limitiert)\b
negation: ^[^,]{{0,40}}\b(?:nicht\b|sind falsch|ist falsch|wurde dementiert|kein\w*\b)
""",
    sentence=rf"""
supposition: {op.QUESTION}
supposition: {op.CONDITION}
supposition: {op.CORRECTION}
supposition: {op.BELIEVED}
supposition: {op.PRETENCE}
negation: \bdaraus wurde nichts\b
range: \b(?:beziehungsweise|bzw\.|respektive)
supposition: \b(?:wenn|falls|sofern|hätten?|wären?|angenommen|irrtümlich|berichtigung|korrektur|frühere fassung|hypothetisch\w*)\b
negation: \b(?:nicht wahr|falsch|unwahr|falschmeldung\w*)\b
unit @w=pfund: \b(?:wieg\w*|wog\w*|gewicht\w*|schwer\w*|abgenommen|kilo\w*)\b
""",
    paragraph=r"""
scale @!scaled,!ratio,!time: \b(?:in|angaben in) (?:tausend|millionen|milliarden|tsd|mio|mrd)\b|\bin teur\b
""",
    clause_ends=r"[,—–()]|\b(?:aber|sondern|während|obwohl|und|weil)\b",
    turns=r"[;—]|, (?:aber|sondern|während|und) ",
    comparisons=r"""
über @time: (?:\b(?:seit|nach|dauerte?n?|für|um|weit|knapp|ist|sind|war|waren) )$
über @small: \Z\A
unter @small: \Z\A
gut @small: \Z\A
um die @small: \Z\A
an die @small: \Z\A
""",
    following_comparisons=r"""
+: (?! ?\d)
""",
    difference=op.DIFFERENCE,
    turned=(
        r"\b(?:nicht|nie|niemals|kein\w*|kaum|ohne)(?: (?:einmal|mehr|ganz|weiter))? ?"
        r"(?:mehr als|weniger als|über\w*|unter\w*|höher als|niedriger als|größer als|kleiner als|länger als|erreich\w*|überschreit\w*|überschritt\w*|überst\w*)?"
    ),
    small_words=frozenset(
        words("""
an, am, ab, als, auf, aus, bei, bis, da, das, dem, den, der, des, die, du, ein, er, es, für, hat, ich, ihr, im, in, ins, ist, ja, je, man, mit,
nur, ob, pro, sie, sei, so, um, und, uns, von, vor, war, was, wer, wie, wir, zu, zum, zur, tag, jahr, ort, mal, uhr, kg, km, eur, usd, alt, neu, rot, gut,
hin, her, weg, eis, amt, art, bad, bus, dom, ehe, eid, fan, gas, hof, hut, kuh, lok, nah, not, öl, rad, rat, see, sex, typ, weg, zug, zoo, tod, tor, tür, eu, usa
""")
    ),
)
