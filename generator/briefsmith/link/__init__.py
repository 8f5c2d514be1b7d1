"""Find names in prose, link first mentions, and keep every mention with its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache, partial

from briefsmith.languages import ENGLISH
from briefsmith.link.names import Names
from briefsmith.link.prose import Linked, Linker
from briefsmith.link.related import related
from briefsmith.link.words import words_of
from briefsmith.model.brief import Brief
from briefsmith.model.corpus import Corpus
from briefsmith.model.links import Links, Mention, ProseKey
from briefsmith.model.paths import place_of
from briefsmith.model.prose import prose_of

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
    for key, text, _ in prose_of(corpus):
        brief = corpus.brief.get(key.owner)
        linked = linker.link(text, key.owner, brief is not None)
        prose[key] = linked.markdown
        for sentence, targets in _spoken_of(key, linked, brief):
            for target in targets:
                mentions.setdefault(target, {})[Mention(target, key, sentence)] = None
    return Links(
        prose=prose,
        mentions={target: tuple(found) for target, found in mentions.items()},
        related=related(corpus),
    )


def _words(corpus: Corpus, locale: str, target: str) -> str:
    return words_of(corpus, target, locale)


def _spoken_of(key: ProseKey, linked: Linked, brief: Brief | None) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Sentences and what they speak of. The text of an item is one sentence, about whatever the item names too."""
    named = _named(key, brief) if brief else None
    if named is None:
        return linked.sentences
    found = dict.fromkeys(target for _, targets in linked.sentences for target in targets)
    return [(linked.whole, tuple(dict.fromkeys((*named, *found))))]


def _named(key: ProseKey, brief: Brief) -> tuple[str, ...] | None:
    """What an item names besides its text: None where the prose is not the text of an item."""
    group, _, rest = key.field.partition(".")
    item, _, name = rest.partition(".")
    match group, name:
        case "roles", "":
            return (item,)
        case "events", "title":
            return next(event.entities for event in brief.events if event.id == item)
        case "claims", "statement":
            claim = next(claim for claim in brief.claims if claim.id == item)
            by = claim.by if isinstance(claim.by, str) else claim.by.of
            return (*claim.entities, *((by,) if by else ()))
        case "questions", "question":
            return next(question.entities for question in brief.questions if question.id == item)
    return None
