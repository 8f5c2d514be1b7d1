"""What making a record asks of the corpus: plain prose, names, and the values it can be narrowed by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefsmith.edition.links import Links
from briefsmith.edition.paths import place_of, title_of
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Entity
from briefsmith.model.prose import ProseKey
from briefsmith.search.record import Facet
from briefsmith.text.edtf import read_date
from briefsmith.text.labels import Labels
from briefsmith.text.markdown import plain
from briefsmith.text.slugs import PagePath
from briefsmith.text.wikilinks import LOGICAL_SCHEME

_LINK = re.compile(rf"\[([^\[\]]*)\]\({LOGICAL_SCHEME}[^()\s]*\)")
_MARKUP = re.compile(r"[\[\]*_`\\<>&#|~!=]|^\s*(?:[-+]|\d+[.)])\s|^ {4}", re.MULTILINE)


@dataclass(frozen=True)
class Context:
    """Corpus, links and the words of the site's locale under one name."""

    corpus: Corpus
    links: Links
    labels: Labels

    def prose(self, owner: str, field: str) -> str:
        """Return a piece of prose as plain text on one line, its bound figures printed; empty where there is none."""
        markdown = self.links.prose.get(ProseKey(owner, field), "")
        # Nearly all prose is words and our own links; parsing it all would be half the time that search takes.
        words = _LINK.sub(r"\1", markdown)
        return " ".join((plain(markdown) if _MARKUP.search(words) else words).split())

    def title(self, target: str) -> str:
        """Return the words for an id."""
        return title_of(self.corpus, target)

    def page_of(self, entity: Entity) -> PagePath:
        """Return the page of an entity."""
        place = place_of(self.corpus, entity.id)
        assert place
        return place.page

    def listed(self, words: Iterable[str]) -> str:
        """Join words with middle dots, each once."""
        return " · ".join(dict.fromkeys(words))

    def facets(
        self,
        topics: Iterable[str] = (),
        entities: Iterable[str] = (),
        seeds: Iterable[str] = (),
        dates: Iterable[str] = (),
    ) -> Mapping[Facet, tuple[str, ...]]:
        """Return the values a record is found under; entities other than organisations are passed over."""
        known = self.corpus.entity
        years = (read_date(date) for date in dates)
        return {
            "topic": tuple(dict.fromkeys(topics)),
            "organisation": tuple(
                dict.fromkeys(one for one in entities if one in known and known[one].room == "companies")
            ),
            "language": tuple(
                dict.fromkeys(self.corpus.seed[seed].language for seed in seeds if seed in self.corpus.seed)
            ),
            "year": tuple(dict.fromkeys(str(date.year) for date in years if date.year)),
        }
