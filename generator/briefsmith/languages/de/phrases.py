"""What may stand around a number in German."""

from briefsmith.languages.numbers import words
from briefsmith.languages.phrases import Phrases

_NO = (
    r"(?:\b(?:nicht(?! (?:nur|bloß|allein|weniger|unter|mehr|über|ganz)\b)|nie|niemals|kein\w*|kaum|ohne|weder|noch nie|niemand|nichts|selten|unmöglich|statt|anstatt|"
    r"anstelle|fern von|weit entfernt|verhinder\w*|vermeid\w*|vermied\w*|scheiter\w*|verfehl\w*|verweiger\w*|unwahrscheinlich)\b)"
)

PHRASES = Phrases(
    following=r"""
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
    preceding=r"""
number: (?:komma|hundert|tausend|millionen?|milliarden?|null)[ -]
sign: \b(?:minus|negativ\w*)[ :]*
range: (?:\+/-|±|plus/minus) ?
range: (?<!\bvon )(?<![\d.,])\d[\d.,]* (?:bis|oder)[ ]
comparator: \b(?:gleich oder|größer oder gleich|kleiner oder gleich|nicht ganz|alles andere als|weit weniger als|so viele? wie)[ ]
name @digits,!money,!scaled: \b(?:boeing|airbus|windows|flug|linie|route|artikel|kapitel|paragraf|studio|kanal|klasse|autobahn|bundesstraße)[ ]
""",
    clause_before=rf"""
negation @bound: {_NO}
negation @exactly: {_NO}(?:[ -][^\s,]+){{0,9}} ?$
negation: \b(?:haltlos\w*|übertrieb\w*|erfunden\w*|dementier\w*|bestreit\w*|bestritt\w*|falsch\w*|irrtümlich\w*|gerüchte?n?|widerspr\w+)\b
""",
    clause_after=r"""
negation: ^[^,]{0,40}\b(?:nicht\b|sind falsch|ist falsch|wurde dementiert|kein\w*\b)
""",
    sentence=r"""
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
