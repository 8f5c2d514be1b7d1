"""What may stand around a number in English."""

from briefsmith.languages.en import operators
from briefsmith.languages.numbers import words
from briefsmith.languages.phrases import Phrases

_FOLLOWING = r"""
name @part: (?! ?(?:of|as|more|less|lower|higher|off|in|to|from|this|on|by|and|or|at|since|during|than|over|between|for|cheaper|faster|smaller|larger|bigger|the|last|next|year|when|if|after|before|while|but|who|said|say|are|is|was|were|have|had|has|voted|did|do|will|would|lost|left|believe\w*|report\w*|(?:its|their|his|her|our|all))\b)[ -]\w+
name @part: ,? (?:in a row|running|straight|consecutive|ago|earlier|later)\b
number @part: of an? \w+
number: ,? (?:and|&) (?:a |an |one |three |two )?(?:half|halves|quarters?|thirds?|fourths?|fifths?|tenths?|\d/\d|change|a bit)\b
number: [ -](?:halves|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?|\w+illionths?)\b
number: [ -](?:point|dot) (?:\d|zero|oh|one|two|three|four|five|six|seven|eight|nine)\b
number: [ -]?(?:orders? of magnitude|of magnitude)
number: [ -]to the (?:\w+th|power|minus)
number @bare: -(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)s?\b
number @bare: [ ]over (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)
number @scaled,bare: ,? and \d
number @money: (?: and)? (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?= ?c\b| ?$| ?[.,;])
comparator @bare: [ ](?:less|fewer)[ ]
currency: ,? (?:bitcoins?|btc|ethers?|satoshis?)\b
number: ,? (?:thousand|hundred|million|billion|trillion)\b
comparator: ,? (?:or|and) (?!(?:more|less|fewer) than)(?:so|thereabouts|greater|lower|higher|fewer|less|more|larger|smaller|longer|shorter|above|below|under|over|up|upwards?|beyond|older|younger|better|worse|counting|two|three|four|five|six|seven|eight|nine|ten)\b
comparator: [ -](?:odd|ish|something|some|at the (?:most|least|very)|give or take|max|min|upwards)\b
comparator: ,? (?:at (?:most|least)|maximum|minimum|tops|plus)\b(?! (?:that|this))
comparator: ,? (?:if not|if that|not more|not less|no more|no less)\b
unit @mass: [ ](?:per|an?|each) (?!year|month|week|day|annum|quarter|night)\w+|/[a-z]
unit @length: [ ]per (?!year|month|week|day|annum|quarter|night)\w+|/[a-z]
unit @area: [ ]per (?!year|month|week|day|annum|quarter|night)\w+|/[a-z]
unit @volume: [ ]per (?!year|month|week|day|annum|quarter|night)\w+|/[a-z]
unit @energy: [ ]per (?!year|month|week|day|annum|quarter|night)\w+|/[a-z]
unit @power: [ ]per (?!year|month|week|day|annum|quarter|night)\w+|/[a-z]
unit @data: [ ]per (?!year|month|week|day|annum|quarter|night)\w+|/[a-z]
unit @bare: [ ]per (?:\d|mille|cent|hundred|thousand|million|dollar|euro|pound|yen)
unit @count: [ ]per (?:\d|mille|hundred|thousand|million|square|cubic)
comparator: ,? (?:at the outside|at a push|at best|at worst|at a minimum|at the minimum|and then some|and rising|and climbing|plus change)\b
unit @temperature: ,? ?(?:degrees?)? ?(?:fahrenheit|f|kelvin|k)\b
unit @percent: -?point
unit @ratio: [ ]?-?(?:%?-? ?points?|pts?|pps?|age\b|age points?|basis)
unit: [ -]?(?:square|cubic|sq|cu|nautical|imperial|metric|short tons?|long tons?)\b
unit @bare,digits: [ ]?(?:a\.?m\b|p\.?m\b)
unit @length: ,? ?(?:per|/|an? (?:hour|second|minute|day))
unit @power: [ ]?-?hours?\b
unit: -(?:years?|hours?|days?|months?|minutes?|seconds?|pounds?|miles?)\b
unit @time: -(?:old|olds)\b
number @time: ,? (?:and )?\d+ (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|mins?|secs?)\b
currency @money: [ ,]*(?:cents?|pence|p|c|each way)\b
number @money: [ .]\d
range: [ ]?(?:\+/-|±|plus or minus)
range @bare: (?: to | through )(?:[a-z]{0,3}[$€£¥])?\d
range: (?:-|–|—|~)[a-z]{0,3}[$€£¥]\d
number @mass: [ ]\d
number @length: [ ]\d
range @bare: (?:/| / | or )\d
name @count: ['’]s? (?:list|index)
"""

_PRECEDING = r"""
unit @bare: \b(?:percents?|per cents?|percentages?)(?: of)?[ ]
unit @bare: \b(?:per|for every)[ ]
unit @count: \b(?:per|for every)[ ]
number @whole: \b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twenty) and[ ]
currency: \b(?:m|k|bn)(?:aud|usd|eur|gbp|cad|nzd)[ ]
negation: \bat no (?:time|point|stage)[ ](?:\w+ ){0,4}
supposition: \bso[- ]called[ ]
number: (?:point|dot|hundred|thousand|million|billion|trillion|zero|oh)[ -](?:and )?
number: (?:half|quarter|third|dozen|couple|several|few|many|umpteen) (?:an? )?
unit @bare,digits: \b(?:shuts?|opens?|opened|closes?|closed|starts?|started|begins?|began|ends?|ended|leaves?|left|departs?|arrives?|arrived)(?: \w+)? at[ ]
number: \b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)[ -]
sign: \b(?:minus|negative|below zero|loss of minus)[ :]*[a-z]{0,3}[$€£¥]?
range: (?:\+/-|±|plus or minus) ?
comparator @bound: \b(?:not(?! only| just| merely| simply)|no|never|hardly|nowhere near|anything but|far from|short of|stopped short of|n't)(?: \w+){0,2}[ ]
comparator: \b(?:not|hardly|nowhere near|far from|short of|shy of|less|fewer|more|almost|nearly|about) (?:than )?(?:the )?
comparator: \b(?:equal to or|or equal to|a (?:shade|touch|little|bit|fraction) (?:under|over|below|above|less than|more than))[ ]
comparator: \b(?:(?:twice|three times|half|times|as) as (?:many|much|large|big|long|high|old) as)[ ]
range: (?<!\bfrom )(?<![\d.,])\d[\d.,]* (?:to|or)[ ]
comparator: \b(?:approach\w*|pushing|nudging|nearing|nears?|neared|close on|closing in on|getting on for|nigh on|verging on|within a whisker of|the (?:best|better) part of|just shy of|shy of|something like|in the vicinity of|flirting with|knocking on|bordering on|hover\w* (?:around|at|near)|(?:inch|edg)\w* towards?|practically|virtually|nothing like|at the very (?:least|most)|not quite|barely|scarcely|hardly)[ ](?:the )?
currency @money: \b(?:canadian|australian|singapore|hong kong|taiwan|nt|nz|rmb|aud|cad|hkd|sgd|nzd|twd|zealand|jamaican|can|mex|mexican|us|american)[ -]
name @digits,!money,!scaled: \b(?:boeing|airbus|windows|fortune|route|flight|highway|interstate|psalm|section|article|chapter|catch|area|studio|channel|class of|under|over)[ -]
name: \bclass of ?['’]?
"""

_NO = (
    r"(?:\b(?:not(?! (?:only|just|merely|simply)\b)|never|none|nor|neither|nobody|nothing|rarely|seldom|hardly|scarcely|cannot|without|unable|unlikely|"
    r"refus\w+|avoid\w*|prevent\w*|rather than|instead of|far from|anything but|nowhere near|no longer|yet to|stopp?\w* short|short of|"
    r"fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|no (?!(?:fewer|less|more|later|sooner|\.|matter|doubt|longer than)\b))\b|n't\b)"
)

_CLAUSE_BEFORE = rf"""
negation @bound: {_NO}
negation @exactly: {_NO}(?:[ -][^\s,]+){{0,9}} ?$
negation: \b(?:miss(?:ed|es|ing)? (?:its|the|their|his|her) (?:\w+ )?(?:target|goal|forecast|aim)|no evidence|contrary to|nobody|unfounded|baseless|fabricated|exaggerat\w*|overstat\w*|debunk\w*|wrong to|untrue|false(?! alarm)|falsely|incorrectly|wrongly|mistakenly|den(?:y|ies|ied|ying)|rul(?:e|ed|es|ing) out|dismiss\w*|disput(?:ed|es)|retract\w*|rumou?rs?|hoax|myth|reject(?:s|ed)? (?:claims|reports|suggestions))\b
"""

_CLAUSE_AFTER = r"""
negation: ^[^,]{0,40}\b(?:(?:is|was|are|were) not|(?:isn|wasn|aren|weren)'t|never (?:materiali[sz]ed|existed|happened))\b
negation: \b(?:(?:is|was|are|were|proved|turned out) (?:to be )?(?:\w+ly )?(?:untrue|false|wrong|incorrect|baseless|unfounded|fabricated|denied|debunked|exaggerated|an? (?:error|mistake|exaggeration|lie|myth|hoax)))\b
"""

_SENTENCE = r"""
unit @w=pounds: \b(?:weigh\w*|weight|heav\w+|lift\w*|lbs?|mass|diet\w*|slimm\w*|shed|bench|muscle|baby|catch|tall|body|dog|meat|beef|fish|crop)\b
unit @w=pound: \b(?:weigh\w*|weight|heav\w+|lift\w*|lbs?|mass|diet\w*|slimm\w*|shed|bench|muscle|baby|catch|tall|body|dog|meat|beef|fish|crop)\b
supposition: \b(?:if|unless|could|might|were it|were to|had it|suppose|supposing|hypothetical\w*|would have|could have|might have)\b
currency @money: \bin (?!us |u\.s\. )\w+ (?:currency|dollars)\b
negation: \b(?:untrue|not true|(?:is|was|be) false|false that|hoax|debunked|fact[- ]check\w*)\b
negation: \b(?:no one believes|nobody believes|(?:is|are|was|were) (?:hotly |widely )?disputed|never came|never materiali[sz]ed|cannot be confirmed)\b
supposition: \b(?:originally|initially|previously|at first|wrongly) (?:reported|thought|believed|said|estimated|announced)\b
supposition: \b(?:earlier version|correction|corrected|misstated|erroneously|in error|should have (?:read|said)|misreported)\b
unit @w=points: ^(?!.*(?:%|\bper ?cent|\bpercentage|\b(?:rates?|yields?|ratings?|approval|polls?|inflation|unemployment|margins?|shares? of|turnout|basis)\b))
supposition: ^ ?had (?:the|he|she|it|they|we|you|i)\b
"""

_PARAGRAPH = r"""
scale @!scaled,!ratio,!time: \b(?:in|are in|figures in|amounts in|expressed in|\(in|[$€£¥]) ?(?:thousands|millions|billions|000s|'000s?|[$€£¥]?m\)|[$€£¥]?bn\))(?: of\b|\)|,|\.|;|:)?
"""

_OPEN = r"(?:^|[.;:,!?(\[\"'“‘—–-] ?|\b(?:{0}) )$"
_ANY = (
    r"well|just|slightly|far|little|for|of|to|with|at|by|from|in|after|than|is|are|was|were|be|been|being|has|have|had|having|and|or|but|"
    r"that|spans?|spanned|on|as|a|an|the|includ\w+|cost|costs|lasts?|made|make|paid|pay|sold|sell|spent|spend|"
    r"hit|cut|built|bought|got|drew|held|kept|saw|sent|ran|won|lost|grew|rose|fell|left|killed|gets?|gained|gave|owns?|"
    r"needs?|use[sd]?|uses|hir\w+|employ\w*|serv\w+|reach\w*|rais\w+|earn\w*|attract\w*|contain\w*|produc\w+|hold|holds|host\w*|"
    r"cover\w*|weigh\w*|measur\w*|number\w*|total\w*|sav\w+|generat\w+|receiv\w+|invest\w*|lend|lent|borrow\w*|worth|about|"
    r"stands?|stood|pump\w*|ship\w*|train\w*|deploy\w*|runs?|runn\w+|will|can|may|signs?|signed|plans?|now|currently|already|"
    r"still|also|only|some|around|between|among|across|into|more|not|no|drop\w*|climb\w*|jump\w*|surg\w*|soar\w*|increas\w*|declin\w*|"
    r"decreas\w*|down|up|donat\w*|award\w*|pledg\w*|allocat\w*|charg\w*|valu\w*|pric\w*|estimat\w*|collect\w*|record\w*|report\w*|"
    r"process\w*|support\w*|contribut\w*|creat\w*|add\w*|deliver\w*|carr\w+|transport\w*|sets?|store[sd]?|handl\w*|open\w*|operat\w*"
)

_BELOW = _OPEN.format(
    _ANY
    + r"|falls?|fallen|dipped|dips?|slipped|sank|plunged|tumbled|stay\w*|remain\w*|kept|keep|trad\w+|settled|closed|broke|break\w*"
    r"|push\w*"
)

PHRASES = Phrases(
    following=_FOLLOWING + operators.CORRECTED_AFTER + operators.SHORT_OF,
    preceding=_PRECEDING + operators.CORRECTED_BEFORE + operators.EXCEPTED + operators.PART_OF + operators.LIMITED,
    clause_before=_CLAUSE_BEFORE + operators.CANCELLED_BEFORE + operators.WISHED + operators.PRETENDED,
    clause_after=_CLAUSE_AFTER,
    sentence=_SENTENCE + operators.CANCELLED + operators.ELSEWHERE + operators.DOUBTED + operators.CORRECTED,
    paragraph=_PARAGRAPH,
    clause_ends=r"[,:—–()]|\b(?:but|while|whereas|although|though|and|which|who|because)\b",
    turns=r"[;—]|, (?:but|while|whereas|although|though|and) ",
    comparisons=rf"""
over @time: \b(?:for|lasts?|lasted|took|takes?|taken|well|just|slightly|is|was|are|were|of|after|little|spent|spend|than|by|age|aged) $
over @!time: (?<!took )(?<!takes )(?<!take )(?<!taken )(?<!taking )(?<!won )(?<!ran )(?<!runs )(?<!got )(?<!carried ){_OPEN.format(_ANY)}
past: (?:\b(?:well|just|surged|rose|climbed|grew|soared|jumped|pushed|shot|sailed|moved|gone|went|topped) )$
under: {_OPEN.format(_ANY)}
below: {_BELOW}
above: {_BELOW}
about: (?<!\bfilm )(?<!\bstory )(?<!\bbook )(?<!\bsong )(?<!\btalk )(?<!\btalked )(?<!\bmovie )(?<!\bseries )(?<!\bworried )(?<!\bconcerned )(?<!\bnews )(?<!\breport )(?<!\btale )(?<!\bplay )(?<!\bnovel )(?<!\bdocumentary )(?<!\bshow )(?<!\barticle )(?<!\bknow )(?<!\bwrote )(?<!\bwrites )(?<!\bthink )(?<!\bcomplaints )(?<!\bquestions )(?<!\binformation )(?<!\bdetails )(?<!\bdata )(?<!\bpodcast )$
around @!count: $
around @count: (?<!toured )(?<!travelled )(?<!traveled )(?<!drove )(?<!walked )(?<!walk )(?<!sailed )(?<!went )(?<!revolves )(?<!built )(?<!centred )(?<!centered )(?<!gathered )(?<!wrapped )$
some: $
close to: (?<!lies )(?<!lie )(?<!located )(?<!situated )(?<!stands )(?<!sits )(?<!lives )(?<!live )(?<!lived )(?<!built )(?<!house )(?<!park )(?<!near )(?<!nowhere near )$
short of: \b(?:just|well|far|little|falls?|fell|fallen|falling|stops?|slightly) $
up to: (?<!rose )(?<!risen )(?<!rises )(?<!climbed )(?<!grew )(?<!grown )(?<!went )(?<!gone )(?<!goes )(?<!jumped )(?<!increased )(?<!soared )(?<!crept )(?<!shot )(?<!is )(?<!was )(?<!adds )(?<!added )(?<!add )(?<!adding )(?<!live )(?<!lived )(?<!stood )(?<!stand )(?<!brought )(?<!bringing )$
as many as: (?<!twice )(?<!times )(?<!half )(?<!not )$
as much as: (?<!twice )(?<!times )(?<!half )(?<!not )$
as high as: (?<!twice )(?<!times )(?<!half )(?<!not )$
surpassing @small: \Z\A
surpassed @small: \Z\A
beyond @small: \Z\A
topped @small: \Z\A
exceeded @small,count: \Z\A
topping @small: \Z\A
""",
    turned=(
        r"\b(?:not|never|no|cannot|nor|neither|without|hardly|yet to|unable to|fail(?:s|ed|ing)? to|\w+n't)\b"
        r"(?: (?:yet|ever|been|be|to|even|expected|likely|rise|risen|go|gone|going|fall|fallen|fell|drop|dropped|climb|climbed|have|has|had|will|quite|once|allowed|able|managed)){0,3} ?"
        r"(?:exceed\w*|surpass\w*|topp?\w*|reach\w*|hit|hits|hitting|attain\w*|over|above|beyond|below|under|(?:fewer|less|more|greater|higher|larger|longer|lower|smaller|shorter) than)"
        r"(?: the)? ?"
    ),
    following_comparisons=r"""
plus: (?! ?(?:a|an|the|\d|its|his|her|their|tax|vat|interest|benefits|expenses|another|one|two|three)\b)
at least: (?! ?(?:[$€£¥]?\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|a)\b)
at most: (?! ?(?:[$€£¥]?\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|a)\b)
minimum: (?! ?[$€£¥]?\d)
maximum: (?! ?[$€£¥]?\d)
or over: (?! ?[$€£¥]?\d)
""",
    small_words=frozenset(
        words("""
a, an, the, and, or, but, nor, so, yet, of, in, on, at, by, for, from, to, with, as, per, via, up, off, out, into, onto,
over, than, that, this, it, its, he, she, they, we, you, i, his, her, our, who, whom, is, are, was, were, be, been, am,
has, had, have, do, did, does, can, will, may, if, all, not, no, now, then, also, each, more, less, men, car, cars, law,
tax, bus, oil, new, old, big, top, key, men, kids, jobs, days, when, who, how, why, due, down, ago, net, low, high, long,
tall, wide, deep, late, mark, last, just, only, here, such, both, even, ever, very, well, seat, seats, fund, deal, loan,
bid, fine, plan, dead, hurt, left, east, west, said, says, set, got, get, cut, fell, rose, grew, won, lost, met, held,
gas, cup, cups, cat, cats, dog, dogs, cow, cows, pig, pigs, hens, fish, egg, eggs, tree, men's, boys, boy, girl, bed, beds,
bar, bars, box, bag, bags, bank, base, beds, bill, boat, body, book, boss, city, club, code, core, crew, data, date,
debt, door, drug, east, edge, exam, face, fact, fans, farm, fee, fees, film, fire, firm, flag, flat, food, foot, form,
free, game, gate, gift, goal, gold, golf, gun, guns, hand, head, hill, hole, home, hope, idea, inch, item, jail, keys,
king, lake, land, lane, law, laws, life, line, link, list, live, lock, lots, male, map, maps, mile, mine, name, news,
note, page, paid, park, part, past, path, pay, peak, poll, pool, poor, port, post, race, rain, rate, rent, rice, ring,
rise, risk, road, role, roof, room, rows, rule, runs, sale, sea, sets, ship, shop, show, sign, site, size, song, star,
step, stop, swim, team, term, test, text, ties, time, tool, toy, toys, tour, town, tracks, trip, unit, user, van, vote,
wage, wall, war, ways, win, wins, work, year, zoo, gene, cell, nuns, bugs, apps, ads, gpu, gpus, cpu, cpus, eu, us, uk,
un, u, ai, tv, bids, acts, arms, arts, aged, away, back, came, come, died, drop, gain, goes, loss, made, make, near, next,
once, open, over, plus, same, seen, sold, some, take, took, took, upon, used, want, went, what, were, lead, gain, yes
""")
    ),
    names_before=frozenset(
        words("""
a, top, final, first, reached, about, above, across, after, all, almost, already, although, among, an, and, another, any, approximately, around, as, at,
because, before, below, between, beyond, both, but, by, despite, during, each, either, every, exactly, except, for, from,
had, has, have, he, her, his, how, however, if, in, including, inside, is, it, its, just, last, like, more, most, my, nearly,
next, no, nor, not, of, on, once, only, or, our, out, outside, over, per, roughly, she, since, so, some, still, such, than,
that, the, their, then, there, these, they, this, those, though, through, throughout, thus, to, today, total, under, until,
up, upon, was, we, were, when, where, which, while, who, will, with, within, without, yet, you, your, first, another, other,
fewer, less, nearly, almost, early, late, besides, police, officials, january, february, march, april, may, june, july,
august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday
""")
    ),
)
