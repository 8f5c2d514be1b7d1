"""Names of entities in running text, found in one pass whatever their number.

A name is compared after NFKC, with white space, hyphens and apostrophes of every kind alike. It counts where

- its neighbours do not continue it. Scripts with spaces: no letter or digit beside it (`Sora` is not in `Soraya`),
  and no number that goes on (`GPT-4` is not in `GPT-4.5`, `GPT` not in `GPT-4`). Katakana: no more katakana. Han,
  Hiragana, Hangul, Thai: any neighbour, for these scripts do not part words, or join endings to them.
- its case fits. As registered always; with a capital where the name has none (`World model`). Any other case only
  where a word of the name looks like no common word: two capitals among small letters, or letters and a digit
  (`OpenAI` in `openai`, `MiMo` in `MIMO`). So `runway`, `apple` and the French `j'ai` stay words.
- it says one thing. A name of two entities links to neither.

A name of one character or of digits alone is never looked for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from briefsmith.model.entity import Entity
from briefsmith.text.normalise import normalise

_ALIKE = str.maketrans(
    {**dict.fromkeys("\u2010\u2011\u2012\u2212", "-"), **dict.fromkeys("\u2018\u2019\u02bc\uff07", "'")}
)
_SPACES = re.compile(r"\s{2,}|[^\S ]")
"""White space that is not one space already."""
_WORD = re.compile(r"[^\s]+")
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text, and whose it is."""

    entities: frozenset[str]
    start: int
    end: int

    @property
    def entity(self) -> str | None:
        """The entity of that name; None where it is the name of several."""
        return next(iter(self.entities)) if len(self.entities) == 1 else None


@dataclass(frozen=True)
class Names:
    """Every written form of every entity, ready to be looked for."""

    automaton: AhoCorasick | None
    forms: tuple[tuple[tuple[str, str], ...], ...]
    """For each pattern of the automaton: the forms that fold to it, each with its entity."""

    @cached_property
    def sought(self) -> frozenset[str]:
        """The entities that have a name which is looked for."""
        return frozenset(entity for pairs in self.forms for _, entity in pairs)

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> Names:
        """Build the automaton of these entities' names, aliases and misspellings."""
        forms: dict[str, dict[tuple[str, str], None]] = {}
        for entity in entities:
            for written in (*entity.written, *(wrong.text for wrong in entity.misspellings)):
                form = _folded(written)[0].strip()
                if len(form) >= _SHORTEST and any(char.isalpha() for char in form):
                    forms.setdefault(_lower(form), {})[form, entity.id] = None
        # The kind that is chosen for few patterns takes time by the square of their length to build.
        kind = Implementation.ContiguousNFA
        automaton = AhoCorasick(list(forms), matchkind=MatchKind.Standard, implementation=kind) if forms else None
        return cls(automaton, tuple(tuple(pairs) for pairs in forms.values()))

    def find(self, text: str) -> tuple[Found, ...]:
        """Return the names in `text`, in order and apart from each other: leftmost first, then longest."""
        if self.automaton is None:
            return ()
        folded, offsets = _folded(text)
        valid = []
        for pattern, start, end in self.automaton.find_matches_as_indexes(_lower(folded), overlapping=True):
            if _apart(folded, start, end) and not _within_one(offsets, start) and not _within_one(offsets, end):
                written = folded[start:end]
                entities = frozenset(entity for form, entity in self.forms[pattern] if _same_case(form, written))
                if entities:
                    valid.append((start, -end, entities))
        found: list[Found] = []
        reached = 0
        for start, minus_end, entities in sorted(valid, key=lambda match: match[:2]):
            if start >= reached:
                reached = -minus_end
                found.append(Found(entities, offsets[start], offsets[reached]))
        return tuple(found)


def _folded(text: str) -> tuple[str, list[int]]:
    """NFKC with white space runs as one space, hyphens and apostrophes alike; and where each character stood."""
    normal = normalise(text)
    parts: list[str] = []
    offsets: list[int] = []
    end = 0
    for match in _SPACES.finditer(normal.text):
        parts += [normal.text[end : match.start()], " "]
        offsets += [*normal.offsets[end : match.start()], normal.offsets[match.start()]]
        end = match.end()
    parts.append(normal.text[end:])
    offsets += normal.offsets[end:]
    return "".join(parts).translate(_ALIKE), offsets


def _lower(text: str) -> str:
    """Case-fold character by character, so that offsets stay: what would grow (`ß`) keeps its form."""
    if text.isascii():
        return text.lower()
    return "".join(_lower_char(char) for char in text)


@lru_cache(maxsize=4096)
def _lower_char(char: str) -> str:
    folded = char.casefold()
    return folded if len(folded) == 1 else char


def _within_one(offsets: Sequence[int], at: int) -> bool:
    """Whether one original character (`㍿`) became those on both sides."""
    return at > 0 and offsets[at] == offsets[at - 1]


def _apart(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if (before and _joined(before, text[start])) or (after and _joined(text[end - 1], after)):
        return False
    return not _number_goes_on(text, start, end)


def _number_goes_on(text: str, start: int, end: int) -> bool:
    """`GPT` or `GPT-4` in `GPT-4.5`, `360` in `1,360`."""
    if text[end : end + 1] in ("-", ".") and text[end + 1 : end + 2].isdigit():
        return text[end] == "-" or text[end - 1].isdigit()
    return text[start].isdigit() and text[start - 1 : start] in (".", ",") and text[start - 2 : start - 1].isdigit()


def _joined(left: str, right: str) -> bool:
    one, other = _script(left), _script(right)
    return one == other and one in ("spaced", "katakana")


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    if char == "_":
        return "spaced"
    category = unicodedata.category(char)
    if category[0] not in "LNM":
        return "none"
    name = unicodedata.name(char, "")
    if name.startswith("KATAKANA") and "MIDDLE DOT" not in name:
        return "katakana"
    unspaced = ("CJK", "HIRAGANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR", "BOPOMOFO", "IDEOGRAPHIC")
    return "unspaced" if name.startswith(unspaced) else "spaced"


def _same_case(form: str, written: str) -> bool:
    return form == written or _capitalised(form) == written or _distinctive(form)


def _capitalised(form: str) -> str:
    return form[0].upper() + form[1:] if form == form.lower() else form


@lru_cache(maxsize=65536)
def _distinctive(form: str) -> bool:
    for word in _WORD.findall(form):
        letters = [char for char in word if char.isalpha()]
        capitals = sum(char.isupper() for char in letters)
        if capitals >= 2 and any(char.islower() for char in letters):  # noqa: PLR2004
            return True
        if len(letters) >= 2 and any(char.isdigit() for char in word):  # noqa: PLR2004
            return True
    return False
