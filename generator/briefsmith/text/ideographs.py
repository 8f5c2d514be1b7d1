"""Chinese numerals: the digits and the places below ten thousand, shared by dates and quantities.

The characters are those Unicode gives a numeric value (UCD `kPrimaryNumeric`, `kAccountingNumeric`,
`kOtherNumeric`); the places from ten thousand up differ by language and come from CLDR.
"""

DIGITS: dict[str, int] = {
    **{char: value for value, char in enumerate("〇一二三四五六七八九")},
    **{char: value for value, char in enumerate("零壱弐参肆伍陸柒捌玖")},
    **{char: value for value, char in enumerate("零壹贰叁肆伍陆柒捌玖")},
    **dict.fromkeys("两両兩俩", 2),
    "貳": 2,
    "叄": 3,
    "參": 3,
    "陸": 6,
    "○": 0,
}

AMBIGUOUS = frozenset("参參伍陆陸○")
"""Accounting digits that are other words too (参加, 大陆): digits only before `FORMAL_PLACES`."""

FORMAL_PLACES = ("拾", "佰", "仟")

FORMAL = frozenset("壹贰貳弐叁肆柒捌玖拾佰仟")
"""Accounting numerals that are no other words."""

_TWO_CHARS = 2

PLACES: dict[str, int] = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000, "廿": 20, "卅": 30}


def is_numeral(char: str) -> bool:
    """Whether a character is a digit, in figures or written, or a place."""
    return char.isdecimal() or char in DIGITS or char in PLACES or char in "万萬亿億兆"


def below_hundred(text: str) -> int | None:
    """The value of 七, 十三, 二十一 or 〇七; None where it is none of these."""
    tens, ten, ones = text.partition("十")
    if not ten:
        return positional(text) if len(text) <= _TWO_CHARS else None
    if len(tens) > 1 or len(ones) > 1 or not all(char in DIGITS for char in tens + ones):
        return None
    return (DIGITS[tens] if tens else 1) * 10 + (DIGITS[ones] if ones else 0)


def positional(text: str) -> int | None:
    """The value of digits written one after another (二〇二四); None where a character is no digit."""
    if not text or not all(char in DIGITS for char in text):
        return None
    return int("".join(str(DIGITS[char]) for char in text))
