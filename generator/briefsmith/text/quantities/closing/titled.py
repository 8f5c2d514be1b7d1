"""A number in a name, by its capitals or its quotation marks: the 24 Heures du Mans, « Les 39 Marches »."""

import re
from collections.abc import Iterator

from briefsmith.text.quantities.closing.extent import Extent, Misgiving
from briefsmith.text.quantities.closing.tables import Tables
from briefsmith.text.quantities.view import View

_NAME = re.compile(r"[ -]?(?P<word>[A-ZÀ-Þ][a-zß-ÿ][\w'’-]{2,})")
_OPENS = re.compile(r"[«“\"] ?(?=[A-ZÀ-Þ\d])(?P<in>[^«»“”\".:;!?\n]{0,30})\Z")
_CLOSES = re.compile(r"[^«»“”\".:;!?\n]{0,24}?,?[»”\"]")
_SAID = re.compile(r"[:,] ?\Z")
_AT_START = re.compile(r"(?:\A|[.!?:;»”\"\n]|\A[«“\"]) ?[«“\"(]? ?\Z")


def titled(view: View, tables: Tables, extent: Extent) -> Iterator[Misgiving]:
    """The doubts of a number that may belong to a name, in a language where only names have capitals."""
    usual = tables.capitals
    if usual is None:
        return
    text = view.cased
    for start in {extent.number_end, extent.own_end}:
        name = _NAME.match(text, start)
        if name is not None and not usual.fullmatch(name["word"]):
            yield Misgiving("name", *name.span("word"))
            return
    number = text[extent.number_start : extent.number_end]
    if number[:1].isupper() and number[1:2].islower() and not _AT_START.search(text, 0, extent.start):
        yield Misgiving("name", extent.number_start, extent.number_end)
        return
    opens = _OPENS.search(text, max(0, extent.start - 40), extent.start)
    if opens is None or _SAID.search(text, 0, opens.start()):
        return
    if _CLOSES.match(text, extent.end) and (opens["in"] or not text[extent.start].isdigit()):
        yield Misgiving("name", opens.start(), extent.start)
