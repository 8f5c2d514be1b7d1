"""The last pass over a document's data: links that lead somewhere, characters that can be printed, words that break."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from babel.core import Locale, UnknownLocaleError

from briefsmith.text.scripts import EAST_ASIAN
from briefsmith.typesetting.document import Json

# Neither shown by any font nor allowed by PDF/A: controls, private use, non-characters, lone surrogates; and the marks
# that turn the direction of what follows, with which a text can be made to look like another.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ue000-\uf8ff\U000f0000-\U0010ffff\ud800-\udfff]"
)
_CJK = re.compile(
    r"[\u1100-\u11ff\u2e80-\u303f\u3040-\u30ff\u3130-\u318f\u31c0-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
    r"\U00020000-\U0003ffff]+"
)
_KANA = re.compile(r"[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")
_UNDETERMINED: dict[str, Json] = {"lang": "und", "region": None}
_REGIONS = {"ja": "JP", "ko": "KR", "zh": "CN"}

# A word longer than this would stand out of a column, so it may break: after a mark, or else every so many characters.
_LONG = 24
_LONG_WORD = re.compile(rf"[^\s\u200b\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]{{{_LONG},}}")
_AFTER_MARK = re.compile(r"(?<=[/._\-?&=#%:;,+])(?=[^/._\-?&=#%:;,+\s])")
_BREAK = "\u200b"


@dataclass
class Finish:
    """Finishes the data of one document. `han` gives the language of names, `han_default` that of other Han."""

    han: Mapping[str, str]
    han_default: str
    anchors: set[str] = field(default_factory=set)
    unprintable: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    """Ids of what the document links to or gives a place: brief, entity, seed, tension."""
    _indexed: bool = False

    def document(self, data: Mapping[str, Json]) -> dict[str, Json]:
        """Return the data with every link settled and every text printable."""
        self._indexed = data.get("kind") == "book"
        for value in data.values():
            self._gather(value)
        given: set[str] = set()
        return {key: self._settle(value, given) for key, value in data.items()}

    def printable(self, text: str) -> str:
        """Return text in which what cannot be printed is named: `[U+0007]`."""
        if text.isascii() and text.isprintable():
            return text
        self.unprintable.update(_UNPRINTABLE.findall(text))
        return _UNPRINTABLE.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)

    def _gather(self, value: Json) -> None:
        if isinstance(value, list):
            for part in value:
                self._gather(part)
        elif isinstance(value, dict):
            if isinstance(anchor := value.get("anchor"), str):
                self.anchors.add(anchor)
            for place in (anchor, value.get("to")):
                if isinstance(place, str):
                    # `brief/seed` is a source within a chapter, `brief#item` an item.
                    self.named.add(place.rpartition("/")[2].partition("#")[0])
            for part in value.values():
                self._gather(part)

    def _settle(self, value: Json, given: set[str], foreign: bool = False) -> Json:
        if isinstance(value, str):
            return self.printable(value)
        if isinstance(value, list):
            return _merged(made for part in value for made in self._part(part, given, foreign))
        if isinstance(value, dict):
            made = {key: self._settle(part, given, foreign) for key, part in value.items()}
            if isinstance(anchor := value.get("anchor"), str):
                # An item may stand twice, a tension in the chapters of both its sides; the first one is the place.
                made["anchor"] = None if anchor in given else anchor
                given.add(anchor)
            return made
        return value

    def _part(self, part: Json, given: set[str], foreign: bool) -> list[Json]:
        if not isinstance(part, dict):
            return [self._settle(part, given, foreign)]
        match part:
            case {"kind": "entry"} if not self._indexed:
                return []
            case {"kind": "text" | "code", "text": str(text)}:
                return self._text(part, self.printable(text), foreign)
            case {"kind": "link", "to": str(to), "children": children} if to in self.anchors:
                return [{"kind": "link", "to": to, "children": self._settle(children, given, foreign)}]
            case {"kind": "link", "url": str(url), "children": children}:
                return [{"kind": "link", "url": url, "children": self._settle(children, given, foreign)}]
            case {"kind": "link", "children": list(children)}:
                return [made for child in children for made in self._part(child, given, foreign)]
            case {"kind": "lang", "language": str(language), "children": children}:
                inner = self._settle(children, given, _is_east_asian(language))
                return [{"kind": "lang", **language_of(language), "children": inner}]
        return [self._settle(part, given, foreign)]

    def _text(self, node: dict[str, Json], text: str, foreign: bool) -> list[Json]:
        if text.isascii() and len(text) < _LONG:
            return [{**node, "text": text}]
        if foreign:
            return [{**node, "text": breakable(text)}]
        made: list[Json] = []
        end = 0
        for match in _CJK.finditer(text):
            if match.start() > end:
                made.append({**node, "text": breakable(text[end : match.start()])})
            inner: Json = {**node, "text": match[0]}
            made.append({"kind": "lang", **language_of(self._language(match[0])), "children": [inner]})
            end = match.end()
        if end < len(text):
            made.append({**node, "text": breakable(text[end:])})
        return made

    def _language(self, run: str) -> str:
        if _KANA.search(run):
            return "ja"
        if _HANGUL.search(run):
            return "ko"
        return self.han.get(run, self.han_default)


def _is_east_asian(tag: str) -> bool:
    """Whether Han in words of a language takes its shapes from that language; in others each run tells its own."""
    return tag.partition("-")[0].lower() in EAST_ASIAN


def _merged(parts: Iterable[Json]) -> list[Json]:
    """Neighbouring texts are one: less to read for Typst, and words that are set as words."""
    found: list[Json] = []
    for part in parts:
        match (found[-1] if found else None, part):
            case {"kind": "text", "text": str(before)}, {"kind": "text", "text": str(after)}:
                found[-1] = {"kind": "text", "text": before + after}
            case _:
                found.append(part)
    return found


def language_of(tag: str) -> dict[str, Json]:
    """Return `lang` and `region` of a BCP 47 tag as Typst wants them; Han takes its shapes from the two."""
    try:
        locale = Locale.parse(tag.replace("_", "-"), sep="-")
    except (ValueError, UnknownLocaleError):
        return _UNDETERMINED
    if tag.partition("-")[0].lower() == "und":  # CLDR's likeliest language is English
        return _UNDETERMINED
    region = locale.territory or ("TW" if locale.script == "Hant" else _REGIONS.get(locale.language))
    return {"lang": locale.language, "region": region if region and region.isalpha() else None}


def breakable(text: str) -> str:
    """Return text in which long words may break: a zero-width space after their marks or every 24 characters."""
    return _LONG_WORD.sub(lambda match: _broken(match[0]), text)


def _broken(word: str) -> str:
    return _BREAK.join(piece for part in _AFTER_MARK.split(word) for piece in _pieces(part))


def _pieces(word: str) -> list[str]:
    pieces = []
    while len(word) > _LONG:
        cut = _LONG
        # Not between a letter and the marks upon it.
        while cut < len(word) and (unicodedata.combining(word[cut]) or word[cut] in "\u200d\ufe0e\ufe0f"):
            cut += 1
        pieces.append(word[:cut])
        word = word[cut:]
    return [*pieces, word] if word else pieces
