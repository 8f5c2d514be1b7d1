"""Words that make an English statement no plain assertion of the number in it, by the kind of thing they do to it.

Linguists call them nonveridical operators. Each constant is lines of a table of `Phrases`.
"""

_CALLED_OFF = (
    r"(?:scrapped|abandoned|cancell?ed|shelved|axed|ditched|called off|withdrawn|rescinded|revoked|quashed|annulled|overturned|"
    r"fell through|collapsed|falls? through|fell apart|falls? apart|came to nothing|comes? to nothing|never (?:went ahead|happened|took place|"
    r"began|started|came|opened|materiali[sz]ed)|did(?: not|n't) (?:go ahead|happen|take place|materiali[sz]e)|failed to materiali[sz]e|"
    r"were not carried out|was not carried out|(?:was|were) never (?:built|delivered|paid|carried out|implemented|realised|realized|completed))"
)
_INTENT = (
    r"(?:plans?|planned|proposals?|proposed|schemes?|orders?|ordered|offers?|offered|pledges?|pledged|promises?|promised|"
    r"intend(?:s|ed)?|intentions?|projects?|projected|deals?|mergers?|takeovers?|targets?|goals?|contracts?)"
)

CANCELLED_BEFORE = r"""
negation: \b(?:scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|cancel(?:s|led|ling|ed|ing)?|shelv(?:es?|ed|ing)|axe[sd]?|axing|ditch(?:es|ed|ing)?|call(?:s|ed|ing)? off|withdr(?:ew|aws?|awn|awing)|back(?:s|ed|ing)? out of|pull(?:s|ed|ing)? out of|renege[sd]? on|resc(?:inds?|inded|inding)|revok(?:es?|ed|ing)) (?:\w+ )?(?:its|the|a|an|his|her|their|all) (?:\S+ ){0,5}$
"""
"""A purpose that was given up: scrapped a plan to hire 500."""

CANCELLED = rf"""
negation: \b{_INTENT}\b(?=.{{0,80}}\b{_CALLED_OFF}\b)
"""

WISHED = r"""
supposition: \b(?:wish(?:es|ed|ing)?|if only|would that|dream(?:s|ed|t|ing)? of|long(?:s|ed|ing)? for|fear(?:s|ed|ing)? (?:that|losing|los[te])|for (?:want|lack) of|in the absence of|in lieu of|would rather|ought to|should have|supposed to|was to have|were to have)\b
"""
"""Wanted, feared, missing or owed: not so."""

PRETENDED = r"""
supposition: \b(?:pretend(?:s|ed|ing)?|jok(?:es?|ed|ing)|quip(?:s|ped|ping)?|lied|lying about|invent(?:s|ed)? (?:a|the) (?:story|claim|figure|number)|imagin(?:es?|ed|ary|ing)|fiction(?:al)?|fictitious|hoax\w*|spoof\w*|parod\w+|satir\w+|mock(?:ed|ing)?|bogus|phantom|dummy|simulated|legend has it|folklore)\b
"""
"""Said in play."""

ELSEWHERE = r"""
supposition: \bin (?:the|a|his|her|its|their|this|that) (?:\w+ )?(?:novel|film|movie|story|tale|play|legend|myth|dream|episode|sketch|fairy tale|short story|thriller|comedy|simulation|scenario|series|video game|cartoon|drama|saga|fable|poem)\b
"""
"""Of a world that is not ours."""

DOUBTED = r"""
supposition: \b(?:doubt(?:s|ed|ful|ing)?|sceptic\w*|skeptic\w*|question(?:s|ed|ing)? (?:whether|if|the)|uncertain|unclear|unsure|unknown|unverified|unconfirmed|unproven|unsubstantiated|undecided|whether|no (?:proof|way of knowing)|can(?:not|'t) (?:be )?(?:verif\w+|confirm\w*|prove\w*)|could not (?:be )?(?:verif\w+|confirm\w*)|supposedly|purportedly|ostensibly|allegedly never)\b(?<!without doubt)(?<!no doubt)(?<!little doubt)(?<!undoubted)
supposition: \?["'”’)\]]*\s*$
"""
"""Nobody knows, or somebody asks."""

CORRECTED_AFTER = r"""
number: [,—–-]* ?(?:sorry|no, |i mean|er,? |erm|rather,|or rather|correction|make that|scratch that|i should say|wait)\b
bracket: [ ]?[(\[](?:make that|now|later|since|actually|corrected|not|originally|initially|up from|down from|revised|sic|recte|read)\b
"""
"""A speaker puts himself right."""

CORRECTED_BEFORE = r"""
supposition: \b(?:first|initially|originally|previously|earlier|once|at first|mistakenly|provisionally) (?:put|estimated|reported|given|set|thought|believed|said|stated|listed|valued|announced|quoted|counted|recorded|claimed|feared)(?: to be| to have \w+)?(?: at| as)?[ ](?:the |about |around |some |nearly )?
number: \b(?:not|instead of|rather than)[ ](?:the |about |some )?
"""
"""A number that another takes the place of."""

CORRECTED = r"""
supposition: \b(?:estimates?|estimated|figures?|tolls?|tally|tallies|counts?|totals?|numbers?|forecasts?|reports?|reported|said|claims?|claimed|budgets?|valued|valuations?)\b(?=.{0,60}\b(?:(?:was|were|is|been|be) (?:later |since |subsequently |then |quickly )?(?:revised|corrected|retracted|withdrawn|lowered|amended|disproved|discredited|updated|downgraded|superseded|recounted|wrong|mistaken|inflated|overstated)|later (?:cut|revised|lowered|raised|corrected|changed|reduced|increased|amended|withdrawn|retracted|fell|rose|dropped)|(?:is|was|are|were) now (?:put |estimated |thought )?(?:at )?\d))
supposition: \b(?:should have (?:read|said|been)|mis(?:stated|reported|printed|read|quoted|counted)|typing error|typo|clerical error|printing error|in error|erratum|corrigendum)\b
"""
"""A statement that its own sentence takes back."""

EXCEPTED = r"""
number: \b(?:all|everyone|everybody|everything|anyone|anything|nobody|no one|none|nothing|every \w+|each \w+|any \w+|the whole|the entire)(?: [\w'’-]+){0,3}? (?:but|except(?:ing)?(?: for)?|excluding|save(?: for)?|bar|barring|other than|apart from|aside from|minus|less)(?: for)?(?: the| about| some)?[ ]
"""
"""All but five are not five."""

PART_OF = r"""
number: (?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero|none|most|some|many|few|several|each|all|any|neither|either)) (?:\w+ )?(?:out )?of (?:(?:the|its|his|her|their|these|those|our|a|an) )?(?:(?:original|initial|remaining|first|last|total|estimated|more than|about|some|nearly|over|roughly) )?
"""
"""Of 17 of the 120 the second is the whole, and not what the sentence is about."""

LIMITED = r"""
comparator @exactly: \b(?:may|can|might|could|would) (?:well )?(?:reach|hit|total|run to|rise to|climb to|go to|grow to|swell to|top out at|extend to|cost|last|be as (?:high|much|many|long|old|large) as)[ ](?:a |the )?
comparator @exactly: \b(?:capped at|limited to|a (?:maximum|minimum|limit|ceiling|cap|floor|ceiling) of|maximum|minimum|a most of|no higher than|no lower than)[ ]
"""
"""What something may come to at most is no more than a bound."""

SHORT_OF = r"""
number: (?: \w+)?[ ](?:short of|shy of|away from|off the (?:target|mark|record|pace|lead)|adrift of)\b
"""
"""How far it is to the number that counts."""
