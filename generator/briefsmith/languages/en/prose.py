"""Words around numbers and sentences in English."""

from briefsmith.languages.prose import Abbreviations, Changes, Counted, Idiom

ABBREVIATIONS = Abbreviations(
    never_last=(
        r"mr|mrs|ms|dr|prof|st|jr|sr|gen|col|sgt|capt|lt|rep|sen|gov|hon|rev|vs|cf|eq|eds?|e\.g|i\.e|u\.k"
        r"|approx|ca|dept|resp"
    ),
    last_or_not=(r"etc|inc|ltd|corp|co|llc|u\.s(\.a)?|[ap]\.m|ph\.d|al|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"),
    before_number=r"n|nos?|figs?|ch|sec|vol|pp?|art|para",
)
_WENT = (
    "up down rose risen rising rises fell fallen falling falls increased increasing increases decreased decreasing "
    "dropped dropping drops climbed climbing grew grown growing jumped slipped declined declining shrank shrunk cut "
    "raised lowered reduced revised slashed trimmed changed higher lower recovered rebounded"
)
CHANGES = Changes(
    before=("from",),
    left=tuple(
        f"{verb} from{about}" for verb in _WENT.split() for about in ("", " the", " about", " just", " nearly", " only")
    ),
    between=("to",),
    by_before=("by", "another", "a further"),
)
COUNTED: Counted = {"view": ("views", "view count"), "user": ("users",), "company": ("companies", "firms")}
QUOTATION = ("“", "”")

IDIOM = Idiom(
    largest_bare=10,
    largest_counted=3,
    words=frozenset({"half", "single", "sole", "zero"}),
    phrases=(
        "a hundred percent",
        "a million miles",
        "a thousand times",
        "all fours",
        "at one time",
        "at sixes and sevens",
        "cloud nine",
        "fifty-fifty",
        "first thousand words",
        "half the battle",
        "hundreds of",
        "in two minds",
        "in two ways",
        "millions of",
        "once or twice",
        "one by one",
        "one hundred percent",
        "one in a million",
        "one or two",
        "one thing and another",
        "one-time",
        "one-way",
        "second to none",
        "six of one",
        "tens of thousands",
        "thousand words",
        "thousands of",
        "two cents",
        "two sides of",
        "two-way",
        "twofold",
        "zero-sum",
    ),
)
