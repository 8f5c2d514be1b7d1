"""Numbers in English."""

from briefsmith.languages.numbers import Rules, coded, numbers, patterns, regular, scaled_money, table, words

# Things counted whose plural adds an s; `word=id` where the unit has another name.
_THINGS = regular("""
parameter token view platform paragraph model example project episode person user article book brand car case
character chip client developer device document download employee event film follower frame game group image
job language layer member message minister order page paper patent place product question record region
researcher sample school sentence shop=store site step store student pupil=student subscriber system task team tool vehicle vote
video voter word worker household building room seat hospital museum bank office station hotel restaurant
island village patient adult visitor passenger resident teacher doctor engineer scientist athlete player
customer investor volunteer candidate respondent victim death accident flight train computer robot satellite
reactor turbine ticket letter song painting goal medal award test application complaint contract animal tree
""")

_UNITS = table("""
house: homes, house, houses
university: universities, university
library: libraries, library
factory: factories, factory
branch: branch, branches
child: child, children, kids
family: families, family
soldier: soldier, soldiers, troops
aircraft: aeroplanes, aircraft, airplanes, planes
ship: ship, ships, vessels
bus: bus, buses
phone: handsets, phone, phones, smartphones
photo: photo, photographs, photos
match: match, matches
species: species
parameter: weights
item: item, items
copy: copy, copies
company: company, companies, firms, businesses, startups, start-ups, enterprises
person: people, individuals, passengers, residents, inhabitants
city: city, cities
point: point
series: series
study: study, studies
unit: unit
count: units, pieces
percentage-point: points, percentage points, percentage point, percentage-point, pp
country: countries, country, nations
occurrence: times
s: second, seconds, sec, secs, s
ms: millisecond, milliseconds, ms
min: minute, minutes, min, mins
h: hour, hours, hr, hrs, h, hours', hour's
day: day, days
week: week, weeks
week*2: fortnight, fortnights
month: month, months
month*3: quarter, quarters
year: year, years, years old, year-old, year-olds, yr, yrs, yo, y.o., y/o, years of age
year*10: decade, decades
year*100: century, centuries
percent: %, percent, per cent, pct, percents, per cents, percentage
percentage-point*0.01: basis points, basis point, bps
times: times as, times more, times the, times larger, times higher, times faster, times bigger,
  times greater, times longer, times smaller, times cheaper, x, X, ×, -fold, fold, times less
Hz: hertz, Hz
kHz: kilohertz, kHz
MHz: megahertz, MHz
GHz: gigahertz, GHz
pixel: pixels, pixel, px
m: metre, metres, meter, meters, m
km: kilometre, kilometres, kilometer, kilometers, km, kms
ft: feet, foot, ft
inch: inches, inch, in, ''

yd: yards, yd, yds
mi: miles, mile, mi
lb: lb, lbs
oz: ounces, ounce, oz, ozs
acre: acres, acre
fahrenheit: °F, degrees Fahrenheit, degrees fahrenheit, degrees F, ºF, degrees f, degree f, deg f,
  deg F, deg. F, deg fahrenheit, deg Fahrenheit, °f, ° fahrenheit, degree fahrenheit, ° f
GBP*0.01: pence
m2: m², m2, square metres, square meters, sq m
km2: km², km2, square kilometres, square kilometers, sq km
ha: hectares, hectare
kg: kilogram, kilograms, kilos, kilo, kg, kgs
g: gram, grams, g
t: tonne, tonnes, metric tons, metric ton
ton: tons, ton
L: litre, litres, liter, liters, l
mL: ml, mls, millilitre, millilitres, milliliter, milliliters, cc
cL: cl, centilitre, centilitres
gallon: gals
ug: ug, mcg, microgram, micrograms, µg
g: gs, gms
km/h: kmph, kph, kmh, km/h, km/hr, kilometres per hour, kilometres an hour, kilometers an hour
mi/h: mph, mi/h, miles an hour
m/s: metres per second
radian: rad
m3: cubic metres, m³, m3
L*1000000: megalitres
L*100: hectolitres
km3: km³
ft2: sq ft, square feet, sq. ft
mi2: sq miles, sq mi, square miles
GBP*0.01: pence, penny
EUR*0.01: euro cents
W: watts, watt, W
kW: kilowatts, kilowatt, kW
MW: megawatts, megawatt, MW
GW: gigawatts, gigawatt, GW
kWh: kilowatt-hours, kilowatt hours, kWh
TWh: terawatt-hours, terawatt hours, TWh
GWh: GWh
MWh: MWh
degree: degrees, degree, °C, degrees Celsius, degrees celsius, degrees C, degrees c, degree c, deg c, deg C, deg. C,
  deg celsius, deg Celsius, deg, deg., degrees centigrade, deg centigrade, °c, ºC, °, ° celsius, ° c, degree celsius
byte: byte, bytes
KB: kilobytes, kilobyte, KB, kB
MB: megabytes, megabyte, MB
GB: gigabytes, gigabyte, GB
TB: terabytes, terabyte, TB
fps: fps, frames per second
""")

_CURRENCIES = coded("USD EUR GBP CNY JPY KRW HKD TWD INR AUD CAD BRL NZD SGD MXN CHF SEK NOK DKK") | table("""
USD: dollars, dollar, US dollars, us dollars, U.S. dollars, u.s. dollars, bucks
EUR: euros, euro
GBP: pounds, pounds sterling
CNY: rmb, yuan, renminbi, yuan renminbi, Chinese yuan, chinese yuan, RMB
JPY: yen, Japanese yen, japanese yen
KRW: won, South Korean won, south korean won
HKD: Hong Kong dollars, hong kong dollars
TWD: Taiwan dollars, new taiwan dollars, NT dollars
INR: rupees, rupee
RUB: roubles, rubles
CHF: Swiss francs, swiss francs
""")

_NUMERALS = numbers("""
0: zero
1: one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
""")

_STANDALONE = table("""
1/2 times: one in two
1/3 times: one in three
1/4 times: one in four
1/5 times: one in five
1/6 times: one in six
1/8 times: one in eight
1/10 times: one in ten
1/100 times: one in a hundred
2/3 times: two in three
3/4 times: three in four
9/10 times: nine in ten
250000: a quarter of a million, a quarter million
2 week: a fortnight
10 year: a decade
100 year: a century
5 year: half a decade
500000: half million
250000: quarter million
1500000: a million and a half
2 times: doubled, doubles, doubling, double, twofold, two-fold, twice
3 times: tripled, triples, tripling, triple, threefold, three-fold, trebled
4 times: quadrupled, quadruples, quadrupling, fourfold, four-fold
5 times: quintupled, fivefold, five-fold
6 times: sixfold
7 times: sevenfold
8 times: eightfold
10 times: tenfold, ten-fold
0.5 times: halved, halves, halving
100 times: hundredfold
1/2 times: half, a half, one half, one-half
1/3 times: a third, one third, one-third
2/3 times: two thirds, two-thirds
1/4 times: a quarter, one quarter, one-quarter
3/4 times: three quarters, three-quarters
1/5 times: a fifth, one fifth, one-fifth
2/5 times: two fifths, two-fifths
3/5 times: three fifths, three-fifths
4/5 times: four fifths, four-fifths
1/10 times: a tenth, one tenth, one-tenth
1/6 times: a sixth, one-sixth
1/8 times: an eighth, one-eighth
1/100 times: a hundredth
500000: half a million, half-a-million
500000000: half a billion
500000000000: half a trillion
0.5 year: half a year
0.5 h: half-hour, half an hour
0.5 day: half a day
50 year: half a century
6: half a dozen
0.5 percent: half a percent
""")

_DENOMINATORS = {
    3: "third", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 4: "quarter", 12: "twelfth",
    20: "twentieth", 100: "hundredth", 1000: "thousandth",
}  # fmt: skip
_STANDALONE = {
    **{
        f"{above_word}{gap}{word}{plural}": f"{above}/{below} times"
        for below, word in _DENOMINATORS.items()
        for above_word, above in _NUMERALS.items()
        if 1 < above < min(below, 10)
        for gap in (" ", "-")
        for plural in ("s", "")
        if plural or word == "quarter"
    },
    **{f"one {word}": f"1/{below} times" for below, word in _DENOMINATORS.items()},
    **_STANDALONE,
}

_BEFORE = table("""
nearly: nearly, almost, close to, approaching
about: about, around, some, roughly, approximately, an estimated, approx., approx,
  circa, c., ca., in the region of, in the order of, on the order of, just about, estimated, ~, ≈, or so
more-than: more than, over, a little over, a bit over, a shade over, a touch over, a little more than, above, greater than, in excess of, upwards of, upward of, exceeding, exceeds,
  exceeded, exceed, well over, just over, topped, topping, surpassed, surpassing, beyond, larger than,
  higher than, longer than, past, north of, >
at-least: at least, as few as, as little as, as low as, starting at, starting from, no fewer than, no less than,
  not less than, a minimum of, minimum of, minimum,
  not fewer than, ≥, >=
at-most: up to, at most, as high as, no more than, not more than, a maximum of, maximum of,
  maximum, as much as, as many as, as long as, capped at, ≤, <=
less-than: less than, fewer than, a little under, a shade under, a touch under, a little less than, under, below, just under, well under, lower than, shorter than,
  smaller than, short of, south of, <
reach: reach, reached, reaching, reaches, hit, hits, hitting, attain, attained, attaining
""")

_AFTER = table("""
about: or so, or thereabouts, give or take
at-least: or more, at least, at the very least, and counting, or above, and above, and up, or over, +, -plus, plus,
  or older, and over,
  minimum, or longer
reach: or more than, or less than, or fewer than
at-most: or less, or fewer, at most, or below, or under, and under, maximum, at maximum, or shorter
""")

# Not, with two words at most before the comparator (has not yet topped), but no "not only more than".
_NEGATED = (
    r"(?:\b(?:not|never|without|cannot|nor|neither|hardly|yet to|unable to|fail(?:s|ed|ing)? to)|\b\w+n't)"
    r"(?: (?!only\b|just\b|merely\b|simply\b|but\b|and\b|that\b|while\b|because\b|if\b|until\b|when\b|where\b)\w+)"
    r"{0,2} ?|\bno "
)

_IGNORED = patterns(
    r"""
\bone (?:of|another|day|thing|way|such|more|can|could|might|must|may|should|would|has|is|by one)\b
\b(?:no|any|every|some|this|that|the|which|each)[ -]one\b
\bone-(?:off|sided|time|way|size|on-one|stop)\b
\b(?:second|first|third)-(?:hand|party|rate|class)\b
\btwo-(?:way|sided|faced|tier|time)\b
\b(?:24/7|9/11|360-degree|50-50|50/50)\b
\b[48]k(?=[ -]?(?:video|resolution|tv|screen|uhd|display)|[.,;:!?)]|$)
\b[1-4]d\b
\bdouble(?:-| )(?:check|click|standard|edged|digit|decker|blind|down)\w*
\btriple (?:a|crown)\b
\bhalf-?(?:way|time|hearted|life|truth|baked)\b
\b(?:first|second|better|other|latter|former|top|bottom|first-|second-)[ -]half\b
\bhalf of (?=the (?:year|month))
\b(?:three|four|five|six)-(?:star|legged|way)\b
\b(?:the|its|their|our) (?:third|fourth|first|last|second|next|previous) quarters?\b
\btwenty-?four seven\b
\bnine-to-five\b
\bcatch-22\b
\bfortune 500\b
\bs&p 500\b
\bg(?:7|20|8)\b
\bzero-(?:sum|day|shot|trust)\b
\bone-shot\b
\bsixth sense\b
\b[12]\d{3}s\b
\b\d0s\b
\bq[1-4]\b
\bh[12]\b
\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?
\bpoint one\b
\bzero\b(?! (?:percent|point))
\bonce\b
\bat one\b
\b[a-z]+-figure\b
\b\d{1,2} ?h ?\d{1,2} ?m\b
\bone\b(?= (?:and the same|to one))
"""
)

_CHANGE_CUES = words("""
grew, grow, rose, rise, fell, fall, went, go , jump, climb, increase, extend, drop, cut, shrank, shrink,
expand, doubl, length, shorten, reduc, slash, move, chang, up
""")

_ORDINAL_BEFORE = words("""
no., no, nos., number, chapter, section, figure, fig., table, page, p., pp., version, phase, level, part,
step, volume, vol., article, tier, season, grade, #, room, one of the, paragraph, line
""")

_ORDINAL_AFTER = words("""
st, nd, rd, th, 's, o'clock, a.m., p.m., am, pm, s
""")

RULES = Rules(
    tag="en",
    cldr=("en",),
    groups=" ",
    magnitudes=numbers("""
2: hundred
5: lakh, lakhs, lac, lacs, lkh, lkhs
6: millions, mn, mln, M, MM, mio, mil, mill
7: crore, crores, krore, krores, Cr
9: billions, bn, bln, B, bil, milliard, milliards
12: trillions, tn, trn, tln, T, tril
3: thousands, K, k
15: quadrillion
"""),
    short_magnitudes=numbers("""
6: m
9: b
12: t
"""),
    numerals=_NUMERALS | {"fourty": 40},
    hundreds={"hundred": 100},
    collectives=table("""
12: dozen
"""),
    magnitude_links=("of a", "of one"),
    numeral_joiners=("and",),
    plus_before_magnitude=("+ ", "+", "-plus ", " plus ", " or more "),
    parts_of=("in", "in every", "out of", "out of every"),
    part_links=(" ", " of ", " a ", " an ", " of a ", " of an ", " of one ", "-"),
    decimal_words=("point",),
    lone_words=("one", "ten four", "zero"),
    articles=("a", "an"),
    standalone=_STANDALONE,
    quarters=("and quarter",),
    halves=("and a half", "and half"),
    units={**scaled_money("USD EUR GBP AUD CAD JPY"), **_THINGS, **_UNITS},
    currencies=_CURRENCIES,
    local_money=("$", "dollar", "dollars"),
    currency_prefixes=coded("USD EUR GBP CNY JPY KRW HKD TWD INR AUD CAD BRL NZD SGD MXN CHF")
    | table("""
USD: $, US $, us $, us$
JPY: ¥
AUD: A$, AU$
NZD: NZ$
CAD: C$, C $, c $, c$
SGD: S$
CNY: RMB, Rmb, rmb
LAK: ₭
MNT: ₮
NGN: ₦
PHP: ₱
RUB: ₽
UAH: ₴
TRY: ₺
KZT: ₸
CRC: ₡
THB: ฿
MYR: RM
INR: Rs
"""),
    money_parts=dict.fromkeys(("cents", "cent", "c", "¢"), "*0.01") | {"pence": "GBP*0.01", "p": "GBP*0.01"},
    links=("of", "more", "additional", "extra"),
    times_before=("multiplied by",),
    minus_after=("below zero", "below 0"),
    parts_of_things=("out of", "out of every"),
    units_where={
        "in": r"$|[.,;:)\]]| (?:tall|wide|long|high|thick|deep|x|by|of (?:rain|snow))\b",
        "°": r"$|[^\w\d]",
        "l": r"$|[^\w]",
    },
    before=_BEFORE,
    after=_AFTER,
    no_bound={
        "past": r"\b(?:the|these|those|this|over|in|for) ",
        "over": r"\b(?:sued|sues|suing|clash\w*|dispute\w*|rows?|fight\w*|argu\w+|talks|quarrel\w*|battle[ds]?|feud|lawsuit)(?: \w+)? ",
        "up to": r"\b(?:add|adds|added|adding)(?: \w+)? ",
    },
    negated_before=_NEGATED,
    minus=("minus", "negative"),
    range_infix=("-", "–", "—", "to", "~", "up to"),
    range_bare=("or",),
    range_pairs=(("between", "and"), ("from", "to")),
    change_cues=_CHANGE_CUES,
    rates_after=table("""
s: /s, /sec, /second, per second, a second, each second, every second, per sec, / s
min: /min, per minute, a minute
h: /h, per hour, an hour
"""),
    conjunctions=("and", "or", "&", ","),
    vague_before=("several", "few", "many", "a few", "couple of"),
    ordinal_before=_ORDINAL_BEFORE,
    ordinal_after=_ORDINAL_AFTER,
    sentence_words=words("""
all, and, at, but, by, for, from, her, his, in, its, of, on, only, or, over, the, these, those, to, under,
with
"""),
    ignored=_IGNORED,
)
