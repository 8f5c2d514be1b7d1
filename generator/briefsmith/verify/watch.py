"""Later texts that may answer a question: those in which a term stands that the question watches for.

A term is found where all its words stand in one paragraph, whatever their case and the width of their letters. A text
counts if it may be later than the question, and is neither one that the question's brief was made from nor of one
origin with such a text. What is found is a hint to a reader, and never an answer.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from ahocorasick_rs import AhoCorasick

from briefsmith.model.brief import Question
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Hit
from briefsmith.model.seed import Seed
from briefsmith.text.edtf import read_date
from briefsmith.text.slugs import Ref
from briefsmith.verify.lock import Lock, Watched
from briefsmith.verify.texts import fingerprint, numbered

_LATIN_ENDS = 0x250
"""Letters below this code point are those of an alphabet whose words stand apart."""


def watched(corpus: Corpus, texts: Mapping[str, bytes] | None, lock: Lock, origins: Mapping[str, str]) -> list[Watched]:
    """Return every term that stands in a text where it counts, from the texts, or from the lock where one is not here.

    A text that is not the one its record fingerprints says nothing.
    """
    asked = {ref: question for ref, question in corpus.questions.items() if question.watch}
    if not asked:
        return []
    terms = _Terms(term for question in asked.values() for term in question.watch)
    own = {brief.id: {origins.get(seed, seed) for seed in brief.seeds} for brief in corpus.briefs}
    recorded: dict[str, list[Watched]] = defaultdict(list)
    for line in lock.watched:
        recorded[line.seed].append(line)
    found: list[Watched] = []
    for seed in corpus.seeds:
        if seed.text is None:
            continue
        waiting = {
            ref: question for ref, question in asked.items()
            if origins.get(seed.id, seed.id) not in own[ref.brief] and _may_be_later(seed, question)
        }  # fmt: skip
        content = (texts or {}).get(seed.text.file)
        if content is None:
            found += (
                line for line in recorded[seed.id]
                if line.sha256 == seed.text.sha256 and line.ref in waiting and line.term in waiting[line.ref].watch
            )  # fmt: skip
        elif waiting and fingerprint(content) == seed.text.sha256:
            places = terms.places(content.decode(errors="replace"))
            found += (
                Watched(ref, seed.id, term, places[term], seed.text.sha256)
                for ref, question in waiting.items() for term in dict.fromkeys(question.watch) if term in places
            )  # fmt: skip
    return found


def hits(found: Iterable[Watched]) -> dict[Ref, tuple[Hit, ...]]:
    """Return what was found by question: each text once, with every paragraph and every term."""
    by_text: dict[Ref, dict[str, list[Watched]]] = defaultdict(lambda: defaultdict(list))
    for one in found:
        by_text[one.ref][one.seed].append(one)
    return {
        ref: tuple(
            Hit(
                seed,
                tuple(sorted({number for line in lines for number in line.paragraphs})),
                tuple(sorted({line.term for line in lines})),
            )
            for seed, lines in by_seed.items()
        )
        for ref, by_seed in by_text.items()
    }


def _may_be_later(seed: Seed, question: Question) -> bool:
    """Whether the text may be later than the question; a text or a question without a date may be anything."""
    asked = read_date(question.opened).earliest
    written = read_date(seed.issued).latest if seed.issued else None
    return asked is None or written is None or written > asked


class _Terms:
    """Terms by their words, looked for in one pass over a text, however many there are."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._words = {term: frozenset(_plain(term).split()) for term in terms}
        self._known = sorted(set().union(*self._words.values()))
        self._with: dict[str, list[str]] = defaultdict(list)
        for term, words in self._words.items():
            # One of its words leads to a term: the rarest is not known, the longest is a good guess.
            self._with[max(words, key=lambda word: (len(word), word))].append(term)
        self._automaton = AhoCorasick(self._known)

    def places(self, text: str) -> dict[str, tuple[int, ...]]:
        """Paragraphs in which each term stands; terms that stand nowhere are left out."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, line in numbered(text):
            present = set(self._present(_plain(line)))
            for word in present:
                for term in self._with.get(word, ()):
                    if self._words[term] <= present:
                        found[term].append(number)
        return {term: tuple(numbers) for term, numbers in found.items()}

    def _present(self, line: str) -> Iterator[str]:
        for index, start, end in self._automaton.find_matches_as_indexes(line, overlapping=True):
            if not (_joined(line, start) or _joined(line, end)):
                yield self._known[index]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _joined(text: str, at: int) -> bool:
    """Whether the characters on both sides belong to one word: a term must not be found within another word."""
    return 0 < at < len(text) and _of_a_word(text[at - 1]) and _of_a_word(text[at])


def _of_a_word(char: str) -> bool:
    return ord(char) < _LATIN_ENDS and char.isalnum()
