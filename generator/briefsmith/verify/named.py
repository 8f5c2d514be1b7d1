"""Whom an item is about and who says it: does the cited paragraph name them, or a paragraph that leads to it?

Names are those of the registry in any language, found as in prose (`model/names.py`); a name that several entities have
names each of them. What is not named is said, and is no fault: a text may mean it by other words. The author and the
publisher of a text need not be named in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import NotNamed
from briefsmith.model.names import Names
from briefsmith.model.seed import Seed
from briefsmith.problems import Code, Problem
from briefsmith.verify.exhibits import Exhibit
from briefsmith.verify.finding import Finding
from briefsmith.verify.texts import SourceText

_LISTED = 5


class NamedIn:
    """The names in one text; each of its paragraphs is read once, and none behind the last that is asked for."""

    def __init__(self, names: Names, text: SourceText, seed: Seed) -> None:
        self._names = names
        self._text = text
        self._read = 0
        self._paragraphs: dict[str, list[int]] = defaultdict(list)
        """Entity → the paragraphs that name it, in order."""
        whose = (*(author.printed for author in seed.author), *([seed.publisher] if seed.publisher else []))
        self._own = frozenset[str]().union(
            *(name.entities for one in whose for name in names.find(one) if (name.start, name.end) == (0, len(one)))
        )

    def missing(self, exhibit: Exhibit) -> tuple[NotNamed, ...]:
        """Return whom of those that the item names the cited paragraph does not, in the item's order."""
        number = exhibit.evidence.paragraph
        missing = []
        for entity in exhibit.names:
            if entity in self._own or entity not in self._names.sought:
                continue
            self._read_to(number)
            known = self._paragraphs.get(entity, [])
            at = bisect_right(known, number)
            before = known[at - 1] if at else 0
            if before != number:
                missing.append(NotNamed(entity, before))
        return tuple(missing)

    def _read_to(self, number: int) -> None:
        for paragraph in self._text.paragraphs[self._read : number]:
            for entity in frozenset[str]().union(*(name.entities for name in self._names.find(paragraph.raw))):
                self._paragraphs[entity].append(paragraph.number)
        self._read = max(self._read, number)


def nowhere_named(corpus: Corpus, judged: Iterable[tuple[Exhibit, Finding]]) -> Iterator[Problem]:
    """Yield one note that counts the items with somebody named neither in the cited paragraph nor before it."""
    items: dict[str, Exhibit] = {}
    for exhibit, finding in judged:
        if any(not one.before for one in finding.not_named):
            items.setdefault(str(exhibit.ref), exhibit)
    if not items:
        return
    listed = ", ".join([*items][:_LISTED]) + (f" and {len(items) - _LISTED} more" if len(items) > _LISTED else "")
    many = "1 item" if len(items) == 1 else f"{len(items)} items"
    message = f"a subject or speaker of {many} is named neither in the cited paragraph nor before it: {listed}"
    hint = "the evidence page says whom; if the text names them otherwise, add that name to the registry as an alias"
    yield Problem(Code.NOT_NAMED, next(iter(items.values())).where(corpus), message, hint)
