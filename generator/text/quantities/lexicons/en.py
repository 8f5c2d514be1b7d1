"""English."""

from generator.text.quantities.lexicon import Rules

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))

_THINGS = (
    "parameter token view item copy platform paragraph model example project company episode person user article book "
    "brand car case character chip city client developer device document download employee event film follower frame "
    "game group image job language layer member message minister order page paper patent place point product question "
    "record region researcher sample school sentence series shop site step store student study subscriber system task "
    "team tool unit vehicle vote video voter word worker"
).split()


def _plural(word: str) -> str:
    if word.endswith("y") and word not in ("survey",):
        return word[:-1] + "ies"
    return word if word == "series" else word + "s"


_COUNTED = {
    **{word: word for word in _THINGS},
    **{_plural(word): word for word in _THINGS},
    **dict.fromkeys(["people", "persons", "individuals", "passengers", "residents", "inhabitants"], "person"),
    **dict.fromkeys(["firms", "businesses", "startups", "start-ups", "enterprises"], "company"),
    **dict.fromkeys(["countries", "country", "nations"], "country"),
    **dict.fromkeys(["weights"], "parameter"),
    **dict.fromkeys(["pieces", "items", "units"], "count"),
    **dict.fromkeys(["times"], "occurrence"),
}

_MEASURES = {
    **dict.fromkeys(["second", "seconds", "sec", "secs", "s"], "s"),
    **dict.fromkeys(["millisecond", "milliseconds", "ms"], "ms"),
    **dict.fromkeys(["minute", "minutes", "min", "mins"], "min"),
    **dict.fromkeys(["hour", "hours", "hr", "hrs", "h"], "h"),
    **dict.fromkeys(["day", "days"], "day"),
    **dict.fromkeys(["week", "weeks"], "week"),
    **dict.fromkeys(["fortnight", "fortnights"], "week*2"),
    **dict.fromkeys(["month", "months"], "month"),
    **dict.fromkeys(["quarter", "quarters"], "month*3"),
    **dict.fromkeys(["year", "years", "years old", "year-old", "year-olds", "yr", "yrs"], "year"),
    **dict.fromkeys(["decade", "decades"], "year*10"),
    **dict.fromkeys(["century", "centuries"], "year*100"),
    **dict.fromkeys(["%", "percent", "per cent", "pct"], "percent"),
    **dict.fromkeys(["percentage points", "percentage point", "percentage-point", "points", "pp"], "percentage-point"),
    **dict.fromkeys(["basis points", "basis point", "bps"], "percentage-point*0.01"),
    **dict.fromkeys(
        [
            "times as",
            "times more",
            "times the",
            "times larger",
            "times higher",
            "times faster",
            "times bigger",
            "times greater",
            "times longer",
            "times smaller",
            "times cheaper",
            "x",
            "×",
            "-fold",
            "fold",
            "times less",
        ],
        "times",
    ),
    **dict.fromkeys(["hertz", "Hz"], "Hz"),
    **dict.fromkeys(["kilohertz", "kHz"], "kHz"),
    **dict.fromkeys(["megahertz", "MHz"], "MHz"),
    **dict.fromkeys(["gigahertz", "GHz"], "GHz"),
    **dict.fromkeys(["pixels", "pixel", "px"], "pixel"),
    **dict.fromkeys(["metre", "metres", "meter", "meters", "m"], "m"),
    **dict.fromkeys(["kilometre", "kilometres", "kilometer", "kilometers", "km"], "km"),
    **dict.fromkeys(["square metres", "square meters", "sq m"], "m2"),
    **dict.fromkeys(["square kilometres", "square kilometers", "sq km"], "km2"),
    **dict.fromkeys(["hectares", "hectare"], "ha"),
    **dict.fromkeys(["kilogram", "kilograms", "kilos", "kg"], "kg"),
    **dict.fromkeys(["gram", "grams", "g"], "g"),
    **dict.fromkeys(["tonne", "tonnes", "metric tons", "metric ton"], "t"),
    **dict.fromkeys(["litre", "litres", "liter", "liters"], "L"),
    **dict.fromkeys(["watts", "watt", "W"], "W"),
    **dict.fromkeys(["kilowatts", "kilowatt", "kW"], "kW"),
    **dict.fromkeys(["megawatts", "megawatt", "MW"], "MW"),
    **dict.fromkeys(["gigawatts", "gigawatt", "GW"], "GW"),
    **dict.fromkeys(["kilowatt-hours", "kilowatt hours", "kWh"], "kWh"),
    **dict.fromkeys(["terawatt-hours", "terawatt hours", "TWh"], "TWh"),
    **dict.fromkeys(["GWh"], "GWh"),
    **dict.fromkeys(["MWh"], "MWh"),
    **dict.fromkeys(["degrees", "°C", "degrees Celsius", "degrees celsius"], "degree"),
    **dict.fromkeys(["byte", "bytes"], "byte"),
    **dict.fromkeys(["kilobytes", "kilobyte", "KB", "kB"], "KB"),
    **dict.fromkeys(["megabytes", "megabyte", "MB"], "MB"),
    **dict.fromkeys(["gigabytes", "gigabyte", "GB"], "GB"),
    **dict.fromkeys(["terabytes", "terabyte", "TB"], "TB"),
    **dict.fromkeys(["fps", "frames per second"], "fps"),
}

_CURRENCIES = {
    **dict.fromkeys(["dollars", "dollar", "US dollars", "us dollars", "U.S. dollars", "u.s. dollars", "bucks"], "USD"),
    **dict.fromkeys(["euros", "euro"], "EUR"),
    **dict.fromkeys(["pounds", "pounds sterling"], "GBP"),
    **dict.fromkeys(["yuan", "renminbi", "yuan renminbi", "Chinese yuan", "chinese yuan", "RMB"], "CNY"),
    **dict.fromkeys(["yen", "Japanese yen", "japanese yen"], "JPY"),
    **dict.fromkeys(["won", "South Korean won", "south korean won"], "KRW"),
    **dict.fromkeys(["Hong Kong dollars", "hong kong dollars"], "HKD"),
    **dict.fromkeys(["Taiwan dollars", "new taiwan dollars", "NT dollars"], "TWD"),
    **dict.fromkeys(["rupees", "rupee"], "INR"),
    **dict.fromkeys(["roubles", "rubles"], "RUB"),
    **dict.fromkeys(["Swiss francs", "swiss francs"], "CHF"),
    **dict.fromkeys(["cents", "cent"], "USD*0.01"),
}
_CURRENCIES = {word: code for word, code in _CURRENCIES.items() if "*" not in code}

RULES = (
    Rules(
        tag="en",
        cldr=("en",),
        magnitudes={"millions": 6, "billions": 9, "trillions": 12, "thousands": 3, "bn": 9, "mn": 6, "tn": 12, "mln": 6,
                    "bln": 9, "trn": 12, "K": 3, "M": 6, "B": 9, "T": 12, "k": 3, "quadrillion": 15, "MM": 6},
        short_magnitudes={"m": 6, "b": 9, "t": 12},
        numerals={**{word: value for value, word in enumerate(_ONES)}, **_TENS},
        hundreds={"hundred": 100},
        numeral_joiners=("and",),
        decimal_words=("point",),
        lone_words=frozenset({"one", "zero", "ten four"}),
        articles=frozenset({"a", "an"}),
        collectives={"dozen": (12, True)},
        fractions={
            "half": (1, 2), "a half": (1, 2), "one half": (1, 2), "one-half": (1, 2), "a third": (1, 3), "one third": (1, 3),
            "one-third": (1, 3), "two thirds": (2, 3), "two-thirds": (2, 3), "a quarter": (1, 4), "one quarter": (1, 4),
            "one-quarter": (1, 4), "three quarters": (3, 4), "three-quarters": (3, 4), "a fifth": (1, 5), "one fifth": (1, 5),
            "one-fifth": (1, 5), "two fifths": (2, 5), "two-fifths": (2, 5), "three fifths": (3, 5), "three-fifths": (3, 5),
            "four fifths": (4, 5), "four-fifths": (4, 5), "a tenth": (1, 10), "one tenth": (1, 10), "one-tenth": (1, 10),
            "a sixth": (1, 6), "one-sixth": (1, 6), "an eighth": (1, 8), "one-eighth": (1, 8), "a hundredth": (1, 100),
        },
        multiples={
            **dict.fromkeys(["doubled", "doubles", "doubling", "double", "twofold", "two-fold", "twice"], "2"),
            **dict.fromkeys(["tripled", "triples", "tripling", "triple", "threefold", "three-fold", "trebled"], "3"),
            **dict.fromkeys(["quadrupled", "quadruples", "quadrupling", "fourfold", "four-fold"], "4"),
            **dict.fromkeys(["quintupled", "fivefold", "five-fold"], "5"), "sixfold": "6", "sevenfold": "7", "eightfold": "8",
            **dict.fromkeys(["tenfold", "ten-fold"], "10"), **dict.fromkeys(["halved", "halves", "halving"], "0.5"),
            "hundredfold": "100",
        },
        half_units={"half a million": ("500000", ""), "half a billion": ("500000000", ""), "half a trillion": ("500000000000", ""),
                    "half a year": ("0.5", "year"), "half-hour": ("0.5", "h"), "half an hour": ("0.5", "h"),
                    "half a day": ("0.5", "day"), "half a century": ("50", "year"), "half a dozen": ("6", ""),
                    "half-a-million": ("500000", ""), "half a percent": ("0.5", "percent")},
        halves={},
        units={**_COUNTED, **_MEASURES},
        currencies=_CURRENCIES,
        currency_prefixes={"$": "USD", "¥": "JPY", "A$": "AUD", "C$": "CAD", "S$": "SGD", "RMB": "CNY", "Rmb": "CNY", "Rs": "INR"},
        links=("of ",),
        before={
            **dict.fromkeys(["about", "around", "some", "roughly", "approximately", "nearly", "almost", "close to", "an estimated",
                             "approx.", "approx", "circa", "c.", "ca.", "in the region of", "in the order of", "on the order of",
                             "just about", "estimated", "~", "≈", "or so"], "about"),
            **dict.fromkeys(["more than", "over", "above", "greater than", "in excess of", "upwards of", "upward of", "exceeding",
                             "exceeds", "exceeded", "exceed", "well over", "just over", "topped", "topping", "surpassed",
                             "surpassing", "beyond", "larger than", "higher than", "longer than", "past", ">"], "more-than"),
            **dict.fromkeys(["at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum of", "minimum", "not fewer than",
                             "≥", ">="], "at-least"),
            **dict.fromkeys(["up to", "at most", "no more than", "not more than", "a maximum of", "maximum of", "as many as",
                             "as much as", "maximum", "as long as", "capped at", "≤", "<="], "at-most"),
            **dict.fromkeys(["less than", "fewer than", "under", "below", "just under", "well under", "lower than", "shorter than",
                             "smaller than", "short of", "<"], "less-than"),
        },
        after={
            **dict.fromkeys(["or so", "or thereabouts", "give or take"], "about"),
            **dict.fromkeys(["or more", "at least", "or above", "and above", "and up", "or over", "+", "-plus", "plus", "or older",
                             "and over", "minimum", "or longer"], "at-least"),
            **dict.fromkeys(["or less", "or fewer", "at most", "or below", "or under", "and under", "maximum", "at maximum",
                             "or shorter"], "at-most"),
        },
        range_infix=("-", "–", "—", "to", "~", "up to"),
        range_pairs=(("between ", "and"), ("from ", "to")),
        change_cues=("grew", "grow", "rose", "rise", "fell", "fall", "went", "go ", "jump", "climb", "increase", "extend", "drop",
                     "cut", "shrank", "shrink", "expand", "doubl", "length", "shorten", "reduc", "slash", "move", "chang", "up "),
        rates_after={**dict.fromkeys(["/s", "/sec", "/second", "per second", "a second", "each second", "every second", "per sec"], "s"),
                     **dict.fromkeys([" per second", " a second", " each second", " every second", " / s"], "s"),
                     **dict.fromkeys(["/min", " per minute", " a minute"], "min"),
                     **dict.fromkeys(["/h", " per hour", " an hour"], "h")},
        conjunctions=("and", "or", "&", ","),
        vague_before=("several", "few", "many", "a few"),
        ordinal_before=("no.", "no", "nos.", "number", "chapter", "section", "figure", "fig.", "table", "page", "p.", "pp.", "version",
                        "phase", "level", "part", "step", "volume", "vol.", "article", "tier", "season", "grade", "#", "room",
                        "one of the", "paragraph", "line"),
        ordinal_after=("st", "nd", "rd", "th", "'s", " o'clock", " a.m.", " p.m.", " am", " pm", "am", "pm", "s"),
        sentence_words=frozenset("the of in all with at by for to from on and or but over under only these those his her its".split()),
        ignored=(
            r"\bone (?:of|another|day|thing|way|such|more|can|could|might|must|may|should|would|has|is|by one)\b", r"\b(?:no|any|every|some|this|that|the|which|each)[ -]one\b",
            r"\bone-(?:off|sided|time|way|size|on-one|stop)\b", r"\b(?:second|first|third)-(?:hand|party|rate|class)\b",
            r"\btwo-(?:way|sided|faced|tier|time)\b", r"\b(?:24/7|9/11|360-degree|50-50|50/50)\b",
            r"\b[248]k(?=[ -]?(?:video|resolution|tv|screen|uhd|display|\W|$))(?![ -](?:tokens|users|people|views))", r"\b[1-4]d\b",
            r"\bdouble(?:-| )(?:check|click|standard|edged|digit|decker|blind|down)\w*", r"\btriple (?:a|crown)\b", r"\bhalf-?(?:way|time|hearted|life|truth|baked)\b",
            r"\b(?:first|second|better|other|latter|former|top|bottom|first-|second-)[ -]half\b", r"\bhalf of (?=the (?:year|month))",
            r"\b(?:three|four|five|six)-(?:star|legged|way)\b", r"\b(?:the|its|their|our) (?:third|fourth|first|last|second|next|previous) quarters?\b",
            r"\btwenty-?four seven\b", r"\bnine-to-five\b", r"\bcatch-22\b", r"\bfortune 500\b", r"\bs&p 500\b", r"\bg(?:7|20|8)\b", r"\bzero-(?:sum|day|shot|trust)\b", r"\bone-shot\b",
            r"\bsixth sense\b", r"\b[12]\d{3}s\b", r"\b\d0s\b", r"\bq[1-4]\b", r"\bh[12]\b", r"\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?", r"\bpoint one\b",
            r"\bzero\b(?! (?:percent|point))", r"\bonce\b", r"\bat one\b", r"\bone\b(?= (?:and the same|to one))",
        ),
    ),
)  # fmt: skip
