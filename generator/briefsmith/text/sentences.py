"""Where sentences end: by marks that every language shares, and by the abbreviations of one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefsmith.languages import ABSENT, find
from briefsmith.languages.prose import Abbreviations

Span = tuple[int, int]

# What may stand between the end of a sentence and the next one: it belongs to the sentence that ends.
_CLOSING = "\"'”’»）)」』】］\\]"
_END = re.compile(
    rf"""
      (?:[。！？｡]+[{_CLOSING}]*)+                        # no space follows
    | [.!?…]+[{_CLOSING}]*(?=\s)                # a space follows
    | (?<=[!?.…])[\s\u00a0\u202f]+»(?=\s)                 # French quotes stand apart from the mark
    | \n+
    """,
    re.VERBOSE,
)
# A quotation that goes on after its own mark: 「すごい！」と言った.
_GOES_ON = re.compile(r"[とっをがはのにで、，,]")
_OPENING = re.compile(r"[\s\"'“‘«（(「『\[*_]*")
_WORD_BEFORE = re.compile(r"(?:^|[\s(\[«“\"'’\u00a0])([^\s(\[«“\"'’]+)\.\Z")

_NONE = Abbreviations(never_last=r"(?!)", last_or_not=r"(?!)", before_number=r"(?!)")


def sentences(text: str, language: str) -> tuple[Span, ...]:
    """Return the spans of the sentences of plain text, in order, without the white space around them.

    Together they hold every character that is not white space. A mark within a number (`2.5`), a name (`GPT.ai`), an
    initial (`J. Doe`) or an abbreviation of the language (`e.g.`, `Mme.`) ends nothing; a line end does.
    """
    spans: list[Span] = []
    start = 0
    for end in (*_ends(text, _abbreviations(language)), len(text)):
        span = _trimmed(text, start, end)
        if span:
            spans.append(span)
        start = end
    return tuple(spans)


def _abbreviations(language: str) -> Abbreviations:
    known = find(language)
    return _NONE if known is None or known.abbreviations is ABSENT else known.abbreviations


def _ends(text: str, known: Abbreviations) -> Iterator[int]:
    for match in _END.finditer(text):
        mark = match[0]
        after = text[match.end() : match.end() + 40]
        if "\n" in mark:
            yield match.end()
        elif mark[0] in "。！？｡":
            if mark[-1] in "。！？｡" or not _GOES_ON.match(after):
                yield match.end()
        elif _is_end(text, match.start(), mark, after, known):
            yield match.end()


def _is_end(text: str, at: int, mark: str, after: str, known: Abbreviations) -> bool:
    following = after.lstrip()
    if following[:1] == "»" or following[:1] in ("?", "!", ":", ";"):
        # French puts a space before these: the sentence ends there.
        return False
    opened = _OPENING.match(after)
    first = after[opened.end() : opened.end() + 1] if opened else ""
    if first.islower():
        # `he said "wow!" and left`; a name such as iPhone does not begin a sentence often enough to matter.
        return False
    if mark[0] != ".":
        return True
    if mark.startswith(".."):
        return True
    before = _WORD_BEFORE.search(text[max(0, at - 24) : at + 1])
    word = before[1].lower() if before else ""
    if re.fullmatch(known.never_last, word):
        return False
    if re.fullmatch(known.before_number, word) and first.isdigit():
        return False
    if re.fullmatch(known.last_or_not, word):
        return first.isupper()
    return not (len(word) == 1 and word.isalpha() and before is not None and before[1].isupper())


def _trimmed(text: str, start: int, end: int) -> Span | None:
    part = text[start:end]
    if not part.strip():
        return None
    return start + len(part) - len(part.lstrip()), end - (len(part) - len(part.rstrip()))
