"""How much each term says about each record: the index before it is cut into files.

A term that starts with `=` is a whole name (`=openai`, `=70億`): a query that equals it means that record. One that
starts with `~` is a name with a letter left out, and leads to the name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefsmith.model.entity import ROOMS
from briefsmith.search.search_record import KINDS, SearchRecord
from briefsmith.search.words import latin_words, shortened, terms, whole

_NAMED = frozenset(holds.one for holds in ROOMS.values())
_PRIOR: Mapping[str, float] = {
    "brief": 1.1, "source": 0.8, "topic": 1.0, "company": 1.0, "system": 1.0, "person": 1.0, "place": 0.95,
    "concept": 0.95, "figure": 0.85, "event": 0.8, "claim": 0.75, "question": 0.8, "tension": 0.75, "page": 0.7,
}  # fmt: skip
PRIOR: Mapping[str, float] = {kind: _PRIOR.get(kind, 0.95 if kind in _NAMED else 0.75) for kind in KINDS}
"""Of two records that match alike, the one with the greater prior comes first."""

WHOLE_NAME, SLIP = "=", "~"
"""What a term begins with that is a whole name, or a name with a letter left out."""

NAME_LIKE = 0.65
"""What a word of a name weighs at least, and a word of a text never does."""

_ALTERNATIVE, _RELATED, _TEXT, _TEXT_MORE, _TITLE = 0.6, 0.2, 0.28, 0.3, 0.9
_NAME_IN_FULL, _NAME_IN_PART = 0.25, 0.75
_SHORT_TITLE, _SHORT_TEXT = 8, 40
_MISTYPED, _MISTYPED_TITLE = 4, 5


@dataclass(frozen=True, slots=True)
class Index:
    """Term → `(record, weight)` pairs, and shortened name → the words it may have been."""

    weights: Mapping[str, Sequence[tuple[int, float]]]
    slips: Mapping[str, Sequence[str]]


def weigh(records: Sequence[SearchRecord]) -> Index:
    """Return the index of records; each is named by its place in the sequence."""
    found: dict[str, list[tuple[int, float]]] = {}
    slips: dict[str, dict[str, None]] = {}
    for n, record in enumerate(records):
        prior = PRIOR[record.kind]
        for term, weight in _weights(record).items():
            found.setdefault(term, []).append((n, weight * prior))
        for word in _mistypable(record):
            for form in (word, *shortened(word)):
                slips.setdefault(form, {})[word] = None
    return Index(found, {form: tuple(words) for form, words in slips.items()})


def _weights(record: SearchRecord) -> Mapping[str, float]:
    weights: dict[str, float] = {}

    def raise_to(term: str, weight: float) -> None:
        if weight > weights.get(term, 0):
            weights[term] = weight

    _text(record, weights)
    for related in record.related:
        for term in _terms(related):
            raise_to(term, _RELATED)
    for alternative in record.alternatives:
        for term in _terms(alternative):
            raise_to(term, _ALTERNATIVE)
    title = _terms(record.title)
    for term in title:
        raise_to(term, _TITLE * _thinned(len(title), _SHORT_TITLE))
    for name in record.names:
        parts = _terms(name)
        share = _NAME_IN_PART + _NAME_IN_FULL / max(1, len(parts))
        for term in parts:
            raise_to(term, share * _thinned(len(parts), _SHORT_TITLE))
        if full := whole(name):
            raise_to(f"{WHOLE_NAME}{full}", 1.0)
    if record.kind in _NAMED:
        for wrong in record.alternatives:
            if full := whole(wrong):
                raise_to(f"{WHOLE_NAME}{full}", _TITLE)
    return weights


def _text(record: SearchRecord, weights: dict[str, float]) -> None:
    counted = Counter(terms(record.text))
    thinned = _thinned(sum(counted.values()), _SHORT_TEXT)
    for term, times in counted.items():
        weights[term] = (_TEXT + _TEXT_MORE * times / (times + 2)) * thinned


def _thinned(length: int, short: int) -> float:
    """Return a factor that lowers the weights of long texts: one word among many says less than one among few."""
    return 1.0 if length <= short else (short / length) ** 0.25


def _mistypable(record: SearchRecord) -> Iterable[str]:
    """Words in Latin script that a reader types from memory: those of names and of titles."""
    if record.kind in _NAMED:
        for name in (*record.names, *record.alternatives):
            yield from (word for word in latin_words(name) if len(word) >= _MISTYPED)
    elif record.kind in ("brief", "source"):
        yield from (word for word in latin_words(record.title) if len(word) >= _MISTYPED_TITLE)


@lru_cache(maxsize=65536)
def _terms(text: str) -> tuple[str, ...]:
    """Names and aliases come again and again, in record after record."""
    return tuple(terms(text))
