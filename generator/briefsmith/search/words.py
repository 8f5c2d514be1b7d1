"""Text → search terms. The browser cuts queries in the same way: `adapters/theme/scripts/search/words.js` has the steps
once more, is given the patterns and tables of this module, and answers the cases of `tests/scripts/words.json` alike.

- A **word** is a run of letters and digits of a script that is written with spaces: `mimo`, `gpt`, `7b`, `1.2`.
- Words joined by a hyphen, point or stroke also count as one: `mimo-audio` gives `mimo`, `audio` and `mimoaudio`.
- A run of kanji, kana or hangul gives every pair of neighbours and its last character: `演算能力` gives `演算`, `算能`,
  `能力` and `力`. Pairs find any part of a word without a dictionary of words.
- A number keeps what follows it: `1億時間` gives `1`, `1億`, `億時`, `時間` and `間`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_CJK = (
    "\u3005\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_LETTER = rf"(?:(?![{_CJK}])[^\W_])"
PIECE = re.compile(
    rf"(?P<number>(?<![0-9])[0-9]{{1,3}}(?:[ ,'’][0-9]{{3}})+(?![0-9])|[0-9]+(?:[.,][0-9]+)+){_LETTER}*"
    rf"|(?P<word>{_LETTER}+(?:(?<=[0-9])\.[0-9]+{_LETTER}*)*)|(?P<run>[{_CJK}]+)"
)
ACCENTS = re.compile("[\u0300-\u036f]")
THOUSANDS = re.compile(r"[ ,'’](?=[0-9]{3})")
_HIRAGANA = (0x3041, 0x3097)
HIRAGANA = re.compile(f"[{chr(_HIRAGANA[0])}-{chr(_HIRAGANA[1] - 1)}]")
KATAKANA = 0x60
"""How far behind a letter of hiragana the same letter of katakana stands."""
SPELLED = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "ı": "i"}
JOINERS = "-‐‑_./+"
"""A letter between two words that count as one word, too."""
LONGEST = 40
"""Letters of the longest term; what goes on is cut."""
_DIGITS = tuple("0123456789")
_FOLDED = str.maketrans(SPELLED | {chr(code): chr(code + KATAKANA) for code in range(*_HIRAGANA)})


def fold(text: str) -> str:
    """Return the text as search compares it: NFKC, lower case, no accents, one kind of kana."""
    lower = unicodedata.normalize("NFKC", text).lower()
    if lower.isascii():
        return lower
    bare = ACCENTS.sub("", unicodedata.normalize("NFD", lower))
    return unicodedata.normalize("NFC", bare).translate(_FOLDED)


def terms(text: str) -> list[str]:
    """Return the terms of a text in order, repetitions included."""
    found: list[str] = []
    chain: list[str] = []
    folded = fold(text)
    last_end, last_word = -2, ""
    for match in PIECE.finditer(folded):
        if match.lastgroup == "run":
            run = match[0]
            if last_end == match.start() and last_word[:1] in _DIGITS:
                found.append(last_word + run[0])
            found.extend(run[at : at + 2] for at in range(len(run) - 1))
            found.append(run[-1])
            chain = _close(chain, found)
            last_end, last_word = -2, ""
            continue
        word = (match[0] if match.lastgroup == "word" else _number(match[0], match["number"]))[:LONGEST]
        joined = match.start() == last_end + 1 and folded[last_end] in JOINERS
        if not joined:
            chain = _close(chain, found)
        found.append(word)
        chain.append(word)
        last_end, last_word = match.end(), word
    _close(chain, found)
    return found


def whole(text: str) -> str:
    """Return a text as one term, for comparing a whole query with a whole name: `open ai` and `OpenAI` are equal."""
    parts = (m["run"] or _number(m[0], m["number"]) for m in PIECE.finditer(fold(text)))
    return "".join(parts)[:LONGEST]


def latin_words(text: str) -> list[str]:
    """Return the words of a text without digits, which a hand may mistype."""
    return [m["word"] for m in PIECE.finditer(fold(text)) if m["word"] and m["word"].isalpha()]


_LONGEST_WORD = 64


def shortened(word: str) -> Iterable[str]:
    """Return every form of a word with one letter left out, each once.

    Two words that differ by one slip (a letter more, less, other, or two exchanged) share such a form, or one of them
    is such a form of the other. A word that is longer than any has no such forms.
    """
    if len(word) > _LONGEST_WORD:
        return ()
    return dict.fromkeys(word[:at] + word[at + 1 :] for at in range(len(word)))


def _number(text: str, digits: str | None) -> str:
    if not digits:
        return text
    tail = text[len(digits) :]
    grouped = THOUSANDS.sub("", digits)
    if digits != grouped and grouped.isdigit():
        return grouped + tail
    if digits.count(".") > 1 or digits.count(",") > 1:
        parts = re.split("[.,]", digits)
        return ("".join(parts) if all(len(part) == 3 for part in parts[1:]) else ".".join(parts)) + tail  # noqa: PLR2004
    return digits.replace(",", ".") + tail


def _close(chain: list[str], found: list[str]) -> list[str]:
    if len(chain) > 1:
        found.append("".join(chain)[:LONGEST])
    return []
