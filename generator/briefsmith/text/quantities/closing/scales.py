"""Words that scale a number, in the Latin script, in whatever language: the press writes `5 mio` in any."""

import re

_SCALE = re.compile(
    r"\w*ill?ions?|\w*ill?iards?|\w*illones|mi?o|mil|mill|mll?n|mn|mm|bil|bill|bi?o|bln?|bn|tri|tril|trill|trn|tn|tln|mrds?|mds?|mia|"
    r"millier|milliers|mille|hundreds?|thous(?:and)?s?|tsd|thsd|lakhs?|lacs?|crores?|cr|arab|kharab|dozens?|score|scores|gross|"
    r"myriads?|zillions?|gazillions?|bazillions?|centaines?|dizaines?|douzaines?|vingtaines?|trentaines?|quarantaines?|"
    r"cinquantaines?|soixantaines?|quinzaines?|huitaines?|cents?|meur|keur|musd|kusd|mgbp|k|m|b|t|tons? of"
)
_OTHERS = frozenset({"mission", "missions", "million-dollar", "cent", "cents", "m", "t"})
_NOUNS = frozenset({"gross", "score", "scores", "k", "b", "bill", "mill"})


def is_scale(word: str, before: bool = False) -> bool:
    """Whether a word in lower case is one that scales the number before it, or a part of the number after it."""
    return _SCALE.fullmatch(word) is not None and word not in _OTHERS and not (before and word in _NOUNS)
