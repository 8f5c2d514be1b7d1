"""What stands right before a number: a minus, the brackets of a loss, or the name it is part of."""

from dataclasses import replace

from briefsmith.text.quantities.dictionaries import is_latin
from briefsmith.text.quantities.number import Number
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

# Not (only) a name's hyphen or dot: GPT-4, H.264, No.5.
_BEFORE_MINUS = " (\n:,、。\"'“‘«=~≈「はがもでとにをの为為是達达"
_NAME_MARKS = "-.·_/+&"


def signed(view: View, vocabulary: Vocabulary, number: Number) -> Number:
    """The number with the minus before it, if that is one and no hyphen, range mark or bullet."""
    start = minus_before(view, vocabulary, number.start)
    if start is None:
        return number
    coefficient = None if number.coefficient is None else -number.coefficient
    return replace(number, start=start, value=-number.value, coefficient=coefficient, sum="")


def minus_before(view: View, vocabulary: Vocabulary, at: int) -> int | None:
    """Where the minus before a number starts, a sign or a word."""
    if at and view.cased[at - 1] in "-–":
        return at - 1 if at == 1 or view.cased[at - 2] in _BEFORE_MINUS else None
    if at == 2 and view.cased[0] in "-–" and view.cased[1] == " ":  # noqa: PLR2004 — "- 5" and no more
        is_all = not any(char.isalnum() and not char.isdecimal() for char in view.cased[at:])
        return 0 if is_all else None
    end = at - 1 if at and view.cased[at - 1] == " " else at
    word = vocabulary.minus.before(view.cased, view.lower, end)
    if word is None or vocabulary.before.before(view.cased, view.lower, end) is not None:
        return None  # the "moins" of "au moins"
    start = word[1]
    is_bullet = not view.cased[start].isalpha() and (start == 0 or view.cased[start - 1] in "。\n")
    return None if is_bullet else start


def in_brackets(view: View, vocabulary: Vocabulary, number: Number) -> Number | None:
    """$(12.4) million: a loss, as accounts print it."""
    at, cased = number.start, view.cased
    if not at or cased[at - 1] != "(" or cased[number.end : number.end + 1] != ")":
        return None
    if vocabulary.currency_before.before(cased, view.lower, at - 1) is None:
        return None
    return replace(number, start=at - 1, end=number.end + 1, value=-number.value, sum="")


def in_a_name(view: View, number: Number) -> bool:
    """Whether the digits belong to a name: GPT-4o, Qwen2.5, B2C, H.264."""
    if number.script != "digits":
        return False
    text, at = view.cased, number.start
    previous = text[at - 1] if at else ""
    if previous and previous in ".," and (at == 1 or text[at - 2] in " ($€£¥"):
        return True  # .5 is no 5
    if previous and (is_latin(previous) or previous.isdecimal()):
        return True
    if previous and previous in _NAME_MARKS and at > 1:
        return is_latin(text[at - 2]) or (previous not in "-/" and text[at - 2].isdecimal())
    return False
