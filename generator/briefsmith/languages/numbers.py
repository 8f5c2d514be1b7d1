"""The words that numbers are written with in a language, and how such tables are written down."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Rules:
    """What a language's module supplies; everything else comes from CLDR through Babel.

    Words are lower case unless case tells them apart (`M`, `Hz`). A unit or counter maps to a unit id, or to
    `id*factor` (`割` is `percent*10`). The space before or after a word is not part of it.
    """

    tag: str
    cldr: tuple[str, ...]
    """The locales whose CLDR data is read backwards."""
    han: bool = False
    """Reads Chinese numerals, and words without spaces between them."""
    colloquial_tail: bool = False
    """一万二 is 12000 (Chinese) and not 10002."""
    groups: str = ""
    decimals: str = ""
    magnitudes: Mapping[str, int] = field(default_factory=dict)
    """Written magnitude → power of ten, beyond CLDR's."""
    magnitudes_before: Mapping[str, str] = field(default_factory=dict)
    """A magnitude that is another word too → a regular expression of what follows it where it is one (兆)."""
    short_magnitudes: Mapping[str, int] = field(default_factory=dict)
    """Letters that are a magnitude only beside money or a thing counted (`m` in $5m)."""
    numerals: Mapping[str, int] = field(default_factory=dict)
    hundreds: Mapping[str, int] = field(default_factory=dict)
    collectives: Mapping[str, str] = field(default_factory=dict)
    """dozen → `12`; dizaine → `~10`, which is about ten."""
    magnitude_links: tuple[str, ...] = ()
    """Words between a fraction or a dozen and its magnitude (a quarter of a | billion, une dizaine de | milliers)."""
    numeral_joiners: tuple[str, ...] = ()
    plus_before_magnitude: tuple[str, ...] = ()
    """What stands between a number and its magnitude and makes it a lower bound (10+ million)."""
    parts_of: tuple[str, ...] = ()
    """Words between a part and its whole (1 | in | 10)."""
    part_links: tuple[str, ...] = ()
    """What stands between a fraction and the one unit it is a part of (half| a |gram)."""
    decimal_words: tuple[str, ...] = ()
    lone_words: tuple[str, ...] = ()
    """Numerals that are also other words; they read only beside a unit, a magnitude or another numeral."""
    alone_magnitudes: tuple[str, ...] = ()
    """Magnitudes that are a number without one before them (mille)."""
    articles: tuple[str, ...] = ()
    """Numerals that are articles: they read before a measure or a magnitude, never before a thing counted."""
    wide_tens: tuple[int, ...] = ()
    """Tens that take 10-19 after them (soixante-dix)."""
    standalone: Mapping[str, str] = field(default_factory=dict)
    """Words that are a quantity by themselves → `value unit`: 半年 → `0.5 year`, 過半数 → `>1/2 times`."""
    fraction_infix: tuple[str, ...] = ()
    """Marks of a fraction whose denominator comes first (3分の1)."""
    mixed_links: tuple[str, ...] = ()
    """What joins a whole number and a fraction (一|又|三分之一)."""
    short_fraction: str = ""
    """A regular expression of what follows the denominator in a short fraction (四|分一); a group is the numerator."""
    percent_prefixes: Mapping[str, str] = field(default_factory=dict)
    halves: tuple[str, ...] = ()
    """Words after a unit that add half of one (2年半)."""
    quarters: tuple[str, ...] = ()
    """Words after a number or unit that add a quarter of one (deux heures | et quart)."""
    half_before: str = ""
    """The word that, before a measure, is half of one (半|公升)."""
    half_infix: tuple[str, ...] = ()
    """The same said before the unit (一个半小时)."""
    units: Mapping[str, str] = field(default_factory=dict)
    units_before: Mapping[str, str] = field(default_factory=dict)
    """A unit that is another word too → a regular expression of what follows it where it is one (五|分|三十秒)."""
    unit_prefixes: Mapping[str, str] = field(default_factory=dict)
    """Words before a number that say what its degrees are (摄氏|37度)."""
    tenths: Mapping[str, str] = field(default_factory=dict)
    """Unit word → what follows the digit of its tenth: 3割5分 is 35 per cent, 九成五 is 95."""
    rated_units: Mapping[str, str] = field(default_factory=dict)
    """Words that are a unit only beside a rate (時速15キロ)."""
    cued_units: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """A word of two units → each unit id with a regular expression of words in its sentence that say it is meant."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    currency_prefixes: Mapping[str, str] = field(default_factory=dict)
    local_money: tuple[str, ...] = ()
    """Words for the money of wherever one is (元, dollars): what they mean is the region's of the language tag."""
    bare_currencies: tuple[str, ...] = ()
    """Words that only say "money" after a currency (the 元 of 新台幣500億元)."""
    links: tuple[str, ...] = ()
    """What may stand between a number and its unit (`de`, `d'`)."""
    far_links: tuple[str, ...] = ()
    """What may stand between a counter and the thing counted (`の`, `的`)."""
    before: Mapping[str, str] = field(default_factory=dict)
    """Comparators; `nearly` says "about" and "less than" alike, `reach` says nothing (reached 50) unless it is negated
    (did not reach 50)."""
    after: Mapping[str, str] = field(default_factory=dict)
    infix: Mapping[str, str] = field(default_factory=dict)
    """Comparators that stand between a number and its magnitude (20多亿)."""
    no_bound: Mapping[str, str] = field(default_factory=dict)
    """A comparator → a regular expression: after these words it is none (the | past five years)."""
    no_bound_after: Mapping[str, str] = field(default_factory=dict)
    """The same for a comparator after the quantity: before these words it is none (38度まで | 上がった)."""
    counters_before_magnitude: tuple[str, ...] = ()
    """Counters between a number and its magnitude (5 | 个 | 亿)."""
    minutes: tuple[str, ...] = ()
    """Words for minutes only after hours (两小时十|分)."""
    part_joiners: tuple[str, ...] = ()
    """Words between a quantity and its smaller part, which count nothing (一小时|零|十五秒)."""
    spoken_tails: frozenset[str] = frozenset()
    """Units after which one digit more is a tenth of them (三米|九)."""
    money_parts: Mapping[str, str] = field(default_factory=dict)
    """What a currency is divided into: `word` → `code*factor` (銭 is `JPY*0.01`)."""
    negated_before: str = ""
    """A regular expression: words that, right before a comparator, turn it round (does not | exceed)."""
    negated_after: str = ""
    """The same right after one (超え | ない)."""
    minus: tuple[str, ...] = ()
    """Words before a number that make it negative (minus, 零下, ▲)."""
    minus_after: tuple[str, ...] = ()
    """Words after degrees that make them negative (below zero)."""
    times_before: tuple[str, ...] = ()
    """Words before a number that make a multiple of it (multiplied by)."""
    units_where: Mapping[str, str] = field(default_factory=dict)
    """A word that is a unit only at times → a regular expression of what follows it where it is one (in)."""
    parts_of_things: tuple[str, ...] = ()
    """What stands between things and the whole they are a part of (un salarié | sur | quatre)."""
    range_infix: tuple[str, ...] = ()
    range_bare: tuple[str, ...] = ()
    """Range words that make a range only where the first number has no unit (5から10秒)."""
    range_pairs: tuple[tuple[str, str], ...] = ()
    change_cues: tuple[str, ...] = ()
    """Words before "from … to …" that make it a change, which reads as two quantities."""
    change_after: str = ""
    """A regular expression: words after "from … to …" that make it a change (3から5%|に引き上げ)."""
    rates_before: Mapping[str, str] = field(default_factory=dict)
    rates_after: Mapping[str, str] = field(default_factory=dict)
    conjunctions: tuple[str, ...] = ()
    vague_before: tuple[str, ...] = ()
    """Words that leave a number without a value (数十, several hundred)."""
    vague_after: tuple[str, ...] = ()
    ordinal_before: tuple[str, ...] = ()
    ordinal_after: tuple[str, ...] = ()
    sentence_words: tuple[str, ...] = ()
    """Words with a capital that say nothing about the number after them (The, Les)."""
    ignored: tuple[str, ...] = ()
    """Regular expressions on the lower-case text: words that look like numbers and are none."""


def table(text: str) -> dict[str, str]:
    """`target: word, word` lines as word → target; an indented line goes on with the target above."""
    entries: dict[str, str] = {}
    target = ""
    for line in text.strip("\n").split("\n"):
        rest = line
        if not line.startswith(" "):
            target, _, rest = line.partition(": ")
        entries.update((word.strip(), target) for word in rest.split(", ") if word.strip(" ,"))
    return {word.rstrip(","): target for word, target in entries.items()}


def coded(codes: str) -> dict[str, str]:
    """ISO 4217 codes as they are written in small letters, before a dollar sign too → the code."""
    listed = codes.split()
    made = {code.lower(): code for code in listed}
    return made | {f"{name}{space}$": code for name, code in made.items() for space in ("", " ")}


def scaled_money(codes: str) -> dict[str, str]:
    """MEUR, kUSD, M€ and their like → code and factor."""
    signs = {"EUR": "€", "GBP": "£"}
    made: dict[str, str] = {}
    for code in codes.split():
        for prefix, factor in (("M", 10**6), ("k", 10**3), ("bn", 10**9), ("m", 10**6), ("K", 10**3)):
            for name in (code, code.lower()):
                made[prefix + name] = f"{code}*{factor}"
        if code in signs:
            made |= {f"M{signs[code]}": f"{code}*1000000", f"k{signs[code]}": f"{code}*1000"}
    return made


def numbers(text: str) -> dict[str, int]:
    """The same with whole numbers as targets."""
    return {word: int(target) for word, target in table(text).items()}


def regular(text: str) -> dict[str, str]:
    """Words with their plural in -s → unit id: the word itself, or what stands after `=`."""
    pairs = (entry.partition("=") for entry in text.split())
    return {form: unit or word for word, _, unit in pairs for form in (word, word + "s")}


def words(text: str) -> tuple[str, ...]:
    """Words set apart by commas, over any number of lines."""
    return tuple(word.strip() for word in text.replace("\n", " ").split(",") if word.strip())


def patterns(text: str) -> tuple[str, ...]:
    """Regular expressions: one a line, or several a line set apart by two spaces."""
    return tuple(part for line in text.strip().split("\n") for part in line.split("  ") if part)
