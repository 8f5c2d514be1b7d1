"""Every text that authors wrote, with its place in the YAML, to report a character that no font has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from pydantic import BaseModel

from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Tension
from briefsmith.model.schema import TreePath
from briefsmith.problems import Where

Piece = tuple[Where, str]


class Authored:
    """The texts of a corpus by owner: brief, seed, entity, measure or tension.

    ASCII ones are left out: every font has those.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._found: dict[str, tuple[Piece, ...]] = {}

    def of(self, owner: str) -> tuple[Piece, ...]:
        """Return the texts of one owner, in the order of its fields; none for an id that owns nothing."""
        if owner not in self._found:
            thing = self._things.get(owner)
            marks = self._corpus.marks
            self._found[owner] = tuple(
                (marks.where(owner, path), text)
                for path, text in (_texts(thing, ()) if thing else ())
                if not (text.isascii() and text.isprintable())
            )
        return self._found[owner]

    @cached_property
    def _things(self) -> Mapping[str, BaseModel]:
        corpus = self._corpus
        return {**corpus.measure, **_by_id(corpus.tensions), **corpus.entity, **corpus.seed, **corpus.brief}


def _by_id(tensions: tuple[Tension, ...]) -> Mapping[str, BaseModel]:
    return {tension.id: tension for tension in tensions}


def _texts(value: object, path: TreePath) -> Iterator[tuple[TreePath, str]]:
    match value:
        case str():
            yield path, value
        case BaseModel():
            for name in type(value).model_fields:
                yield from _texts(getattr(value, name), (*path, name))
        case dict():
            for name, part in value.items():
                yield from _texts(part, (*path, name))
        case tuple() | list():
            for n, part in enumerate(value):
                yield from _texts(part, (*path, n))
