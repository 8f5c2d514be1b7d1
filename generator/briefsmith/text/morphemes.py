"""The words of a text that has no spaces between them, as a morphological analyser finds them.

Japanese is cut by SudachiPy with its small dictionary, Chinese by rjieba (in Rust, with jieba's dictionary), after
OpenCC has put traditional characters into simplified ones. They are loaded when a text is first cut, which takes 0.03
and 0.15 seconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from opencc_pyo3 import OpenCC
    from sudachipy import Tokenizer

Role = Literal[
    "noun",
    "name",
    "numeral",
    "counter",
    "prefix",
    "suffix",
    "particle",
    "verb",
    "auxiliary",
    "mark",
    "other",
    "adverb",
    "conjunction",
    "pronoun",
    "preposition",
]

# A sentence at a time: an analyser takes no more than some 49,000 bytes at once.
_PIECE = re.compile(r"[^。\n]{1,4000}[。\n]*|[。\n]+")

_JAPANESE: dict[str, Role] = {
    "接頭辞": "prefix",
    "接尾辞": "suffix",
    "助詞": "particle",
    "助動詞": "auxiliary",
    "動詞": "verb",
    "形容詞": "verb",
    "補助記号": "mark",
    "空白": "mark",
    "記号": "mark",
}
_CHINESE: dict[str, Role] = {
    "m": "numeral",
    "q": "counter",
    "x": "mark",
    "u": "particle",
    "y": "particle",
    "p": "preposition",
    "d": "adverb",
    "c": "conjunction",
    "r": "pronoun",
}


@dataclass(frozen=True, slots=True)
class Morpheme:
    """One word and its place."""

    start: int
    end: int
    words: str
    role: Role


def morphemes(text: str, language: str) -> tuple[Morpheme, ...] | None:
    """The words of a text in order, without gaps; None where the language is written with spaces."""
    match language.partition("-")[0].lower():
        case "ja":
            return tuple(_japanese(text))
        case "zh":
            return tuple(_chinese(text))
        case _:
            return None


def _japanese(text: str) -> Iterator[Morpheme]:
    from sudachipy import SplitMode  # noqa: PLC0415 — loaded when a text is first cut

    tokenizer = _sudachi()
    for piece in _PIECE.finditer(text):
        for morpheme in tokenizer.tokenize(piece[0], SplitMode.C):
            start, end = piece.start() + morpheme.begin(), piece.start() + morpheme.end()
            yield Morpheme(start, end, text[start:end], _japanese_role(morpheme.part_of_speech()))


@cache
def _sudachi() -> Tokenizer:
    from sudachipy import Dictionary  # noqa: PLC0415 — loaded when a text is first cut

    return Dictionary(dict="small").tokenizer()


def _japanese_role(part: tuple[str, ...]) -> Role:
    if part[0] == "名詞":
        if part[1] == "数詞":
            return "numeral"
        if part[1] == "固有名詞":
            return "name"
        return "counter" if part[2] == "助数詞可能" else "noun"
    if part[0] == "接尾辞" and part[2] == "助数詞":
        return "counter"
    return _JAPANESE.get(part[0], "other")


def plain_script(text: str, language: str) -> str:
    """The text in the characters that a language's tables are written in, one for one.

    Traditional Chinese becomes simplified; every other text stays as it is, and one where that would move a character.
    """
    return _simplified(text) if language.partition("-")[0].lower() == "zh" else text


def _simplified(text: str) -> str:
    """The text in the characters of jieba's dictionary, one for one; itself where that would move any."""
    simplified = _opencc().convert(text)
    return simplified if len(simplified) == len(text) else text


@cache
def _opencc() -> OpenCC:
    from opencc_pyo3 import OpenCC  # noqa: PLC0415 — loaded when a text is first cut

    return OpenCC("t2s")


def _chinese(text: str) -> Iterator[Morpheme]:
    import rjieba  # noqa: PLC0415 — loaded when a text is first cut

    at = 0
    for words, tag in rjieba.tag(_simplified(text), False):
        role: Role = _CHINESE.get(tag[0], "other")
        if tag[0] == "n":
            role = "name" if tag in ("nr", "ns", "nt", "nz") else "noun"
        elif tag[0] in "va":
            role = "verb"
        yield Morpheme(at, at + len(words), text[at : at + len(words)], role)
        at += len(words)
