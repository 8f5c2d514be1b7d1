"""Find names in prose, link first mentions, and keep every mention with its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache, partial

from briefsmith.edition.links import Links, Mention
from briefsmith.edition.paths import place_of
from briefsmith.languages import ENGLISH
from briefsmith.link.prose import Linked, Linker
from briefsmith.link.related import related
from briefsmith.link.words import words_of
from briefsmith.model.corpus import Corpus
from briefsmith.model.names import Names
from briefsmith.model.prose import Piece, ProseKey, prose_of
from briefsmith.text.contexts import Line

__all__ = ["link"]


def link(corpus: Corpus, locale: str, prose_language: str = ENGLISH) -> Links:
    """Return every piece of prose with its links, every mention by target, and the briefs nearest to each brief.

    Values and dates that a link prints are those of `locale`; `prose_language` tells where sentences end. Nothing is
    raised for what an author wrote: a link to nothing becomes its words (`load` reports it).
    """
    words = lru_cache(maxsize=None)(partial(_words, corpus, locale))
    exists = lru_cache(maxsize=None)(lambda target: place_of(corpus, target) is not None)
    linker = Linker(Names.of(corpus.entities), words, exists, prose_language)
    prose: dict[ProseKey, str] = {}
    mentions: dict[str, dict[Mention, None]] = {}
    for piece in prose_of(corpus):
        key = piece.key
        linked = linker.link(piece.text, key.owner, in_brief=key.owner in corpus.brief, blocks=piece.kind.blocks)
        prose[key] = linked.markdown
        for sentence, targets in _spoken_of(piece, linked):
            for target in targets:
                mentions.setdefault(target, {})[Mention(target, key, sentence)] = None
    return Links(
        prose=prose,
        mentions={target: tuple(found) for target, found in mentions.items()},
        related=related(corpus),
    )


def _words(corpus: Corpus, locale: str, target: str) -> str:
    return words_of(corpus, target, locale)


def _spoken_of(piece: Piece, linked: Linked) -> Iterable[tuple[Line, tuple[str, ...]]]:
    """Sentences and what they speak of. A headline is one sentence, about whatever its item names too."""
    if not piece.kind.headline:
        return linked.sentences
    found = dict.fromkeys(target for _, targets in linked.sentences for target in targets)
    return [(linked.whole, tuple(dict.fromkeys((*piece.names, *found))))]
