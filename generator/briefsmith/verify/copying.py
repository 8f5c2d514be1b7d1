"""Finds copied text: briefs and pages must use their own words, and quote little, since the texts are other people's.

What counts as a copy is a run of characters that a text has, too: white space and Markdown's marks left out, in NFKC.
Titles of sources and addresses do not count. Tokens of evidence are counted against the paragraph and
the text that they are taken from.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from pydantic import BaseModel

from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import Evidence
from briefsmith.model.items import entries_of
from briefsmith.model.schema import TreePath
from briefsmith.model.seed import Seed
from briefsmith.problems import Code, Problem, Where
from briefsmith.text.normalise import normalise
from briefsmith.verify.texts import numbered

LONGEST_CJK, LONGEST_LATIN = 25, 60
"""Characters in a row that may stand in a text, too: of Chinese, Japanese and Korean, and of any script."""
PARAGRAPH_SHARE, PARAGRAPH_FREE = 0.6, 50
"""How much of a paragraph its tokens may be together; so many characters are free, for some paragraphs are a line."""
TEXT_SHARE, TEXT_FREE = 0.35, 500
"""How much of a text all tokens may be together, and how many characters are free."""
UNSEEN_PARAGRAPH = 400
"""Characters that the tokens of a paragraph may have together where its text is not at hand."""

_BLOCK = (LONGEST_CJK + 1) // 2
"""A run that is too long holds a whole block of the text, wherever it begins."""
_PLACES = 8
_CJK = re.compile("[\u3001-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
_ADDRESS = re.compile(r"https?://\S+")
_LINK = re.compile(r"\[\[[^\[\]|]*\|?")
_LEFT_OUT = re.compile(r"[\s*_`\[\]|\\]+")
_OF_THE_SOURCE = frozenset({(Seed, "title"), (Seed, "title_en"), (Seed, "url"), (Seed, "text")})
_HINT = "say it in your own words; a few words of it may stand as `exact`"


@dataclass(frozen=True, slots=True)
class _Folded:
    """Characters without what does not count, and where each stood."""

    text: str
    offsets: tuple[int, ...]


def copied(corpus: Corpus, texts: Mapping[str, bytes], pages: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield what is copied out of the `texts` that are at hand, in records and in hand-written `pages` (by path)."""
    index = _Index(corpus, texts)
    if not index.places:
        return
    for owner, path, text in _written(corpus):
        for seed, size, span in index.runs(text):
            where = corpus.marks.inside(owner, path, text, span)
            yield _copy(where, seed, size, text[slice(*span)])
    for name, content in pages.items():
        page = content.decode("utf-8-sig", errors="replace")
        for seed, size, span in index.runs(page):
            line = page.count("\n", 0, span[0])
            column = span[0] - (page.rfind("\n", 0, span[0]) + 1)
            yield _copy(Where(name, line + 1, column + 1), seed, size, page[slice(*span)])


def _copy(where: Where, seed: str, size: int, words: str) -> Problem:
    message = f"{size} characters from “{' '.join(words.split())[:10]}…” stand so in the text of `{seed}`"
    return Problem(Code.TEXT_COPIED, where, message, _HINT)


def overdrawn(corpus: Corpus, texts: Mapping[str, bytes] | None) -> Iterator[Problem]:
    """Yield the paragraphs and texts of which so much is quoted in tokens that readers need not go to the source."""
    tokens: dict[str, dict[int, dict[str, tuple[str, TreePath]]]] = defaultdict(lambda: defaultdict(dict))
    for brief in corpus.briefs:
        for _, path, entry in entries_of(brief):
            for n, evidence in enumerate(entry.evidence):
                for token in evidence.exact:
                    place = (brief.id, (*path, "evidence", n, "exact"))
                    tokens[evidence.seed][evidence.paragraph].setdefault(token, place)
    for seed in corpus.seeds:
        content = (texts or {}).get(seed.text.file) if seed.text else None
        lines = dict(numbered(content.decode(errors="replace"))) if content is not None else {}
        quoted = 0
        for number, said in tokens[seed.id].items():
            # Only what is quoted is brought into the form in which tokens are compared.
            paragraph = normalise(lines[number]).text if number in lines else None
            size = sum(map(len, said)) if paragraph is None else _covered(paragraph, said)
            quoted += size
            most = UNSEEN_PARAGRAPH if paragraph is None else max(PARAGRAPH_FREE, PARAGRAPH_SHARE * len(paragraph))
            if size > most:
                owner, path = list(said.values())[-1]
                message = f"{size} characters of ¶{number} of `{seed.id}` are quoted, of which {most:.0f} may be"
                hint = "quote the number and its unit only, or leave some evidence to other paragraphs"
                yield Problem(Code.QUOTED_TOO_MUCH, corpus.marks.where(owner, path), message, hint)
        whole = sum(map(len, lines.values()))
        if lines and quoted > max(TEXT_FREE, TEXT_SHARE * whole):
            message = f"{quoted} of the {whole} characters of this text are quoted, of which {TEXT_SHARE:.0%} may be"
            yield Problem(Code.QUOTED_TOO_MUCH, corpus.marks.where(seed.id, ("text",)), message, "quote less of it")


def _covered(paragraph: str, tokens: Iterable[str]) -> int:
    """How many characters of a paragraph stand in tokens, each counted once."""
    found: set[int] = set()
    for token in tokens:
        form = normalise(token).text
        start = paragraph.find(form)
        found.update(range(start, start + len(form)) if start >= 0 else ())
    return len(found)


class _Index:
    """Blocks of every text, so that a piece of prose is held against all of them in one pass."""

    def __init__(self, corpus: Corpus, texts: Mapping[str, bytes]) -> None:
        self.titles = sorted(
            {_fold(title).text for seed in corpus.seeds for title in (seed.title, seed.title_en) if title},
            key=len,
            reverse=True,
        )
        self.places: dict[str, list[tuple[str, int]]] = {}
        self.texts: dict[str, str] = {}
        for seed in corpus.seeds:
            content = texts.get(seed.text.file) if seed.text else None
            if content is None:
                continue
            folded = self.texts[seed.id] = _fold(content.decode(errors="replace")).text
            for start in range(0, len(folded) - _BLOCK + 1, _BLOCK):
                places = self.places.setdefault(folded[start : start + _BLOCK], [])
                # What stands in many places is a formula; a copy around it is found by another block.
                if len(places) < _PLACES:
                    places.append((seed.id, start))

    def runs(self, text: str) -> Iterator[tuple[str, int, tuple[int, int]]]:
        """Yield each run that is too long: the seed whose text has it, how many characters count, and its span."""
        if len(text) <= LONGEST_CJK:
            return
        folded = _fold(text)
        said = folded.text
        for title in self.titles:
            if len(title) > LONGEST_CJK:
                said = said.replace(title, "\0" * len(title))
        at = 0
        while at <= len(said) - _BLOCK:
            places = self.places.get(said[at : at + _BLOCK])
            if places is None:
                at += 1
                continue
            found = [self._around(said, at, *place) for place in places]
            start, end, seed = max(found, key=lambda run: run[1] - run[0])
            if _too_long(said[start:end]):
                yield seed, end - start, (folded.offsets[start], folded.offsets[end - 1] + 1)
                at = end
            else:
                at += 1

    def _around(self, said: str, at: int, seed: str, place: int) -> tuple[int, int, str]:
        text = self.texts[seed]
        start, end = at, at + _BLOCK
        before, after = place, place + _BLOCK
        while start and before and said[start - 1] == text[before - 1]:
            start, before = start - 1, before - 1
        while end < len(said) and after < len(text) and said[end] == text[after]:
            end, after = end + 1, after + 1
        return start, end, seed


def _too_long(run: str) -> bool:
    return len(run) > LONGEST_LATIN or (len(run) > LONGEST_CJK and len(_CJK.findall(run)) > LONGEST_CJK)


def _fold(text: str) -> _Folded:
    masked = _ADDRESS.sub(_mask, _LINK.sub(_blank, text))
    normal = normalise(masked)
    kept: list[str] = []
    offsets: list[int] = []
    end = 0
    for gap in (*_LEFT_OUT.finditer(normal.text), None):
        start = gap.start() if gap else len(normal.text)
        kept.append(normal.text[end:start])
        offsets.extend(normal.offsets[end:start])
        end = gap.end() if gap else start
    return _Folded("".join(kept), tuple(offsets))


def _mask(match: re.Match[str]) -> str:
    return "\0" * len(match[0])


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _written(corpus: Corpus) -> Iterator[tuple[str, TreePath, str]]:
    for things in (corpus.briefs, corpus.entities, corpus.measures, corpus.tensions, corpus.seeds):
        for thing in things:
            for path, text in _texts(thing, ()):
                yield thing.id, path, text


def _texts(value: object, path: TreePath) -> Iterator[tuple[TreePath, str]]:
    if isinstance(value, BaseModel):
        if isinstance(value, Evidence):
            return
        for name, info in type(value).model_fields.items():
            if (type(value), name) not in _OF_THE_SOURCE:
                yield from _texts(getattr(value, name), (*path, info.alias or name))
    elif isinstance(value, tuple):
        for n, entry in enumerate(value):
            yield from _texts(entry, (*path, n))
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _texts(entry, (*path, key))
    elif isinstance(value, str) and not isinstance(value, Enum) and len(value) > LONGEST_CJK:
        yield path, value
