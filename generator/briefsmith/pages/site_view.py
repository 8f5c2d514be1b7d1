"""The values that every page is made from, with indexes over them that are built once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from briefsmith.edition.charts import Charts
from briefsmith.edition.edition import Edition
from briefsmith.edition.relations import Relations
from briefsmith.edition.site import PdfInfo
from briefsmith.model.corpus import Corpus
from briefsmith.text.contexts import Blocks, Line, attribute
from briefsmith.text.contexts import line as as_line
from briefsmith.text.labels import Labels
from briefsmith.text.slugs import Ref, parse_ref


@dataclass(frozen=True)
class SiteView:
    """The edition, and what only pages show: drawings, PDFs to take away, and marks of language."""

    edition: Edition
    charts: Charts = field(default_factory=Charts)
    pdfs: Mapping[str, PdfInfo] = field(default_factory=dict)
    """PDFs that pages link to, by path below the site's root (`pdf/chinese-sora.pdf`)."""

    @property
    def corpus(self) -> Corpus:
        """The corpus of the edition."""
        return self.edition.corpus

    @property
    def relations(self) -> Relations:
        """What stands in which relation to what."""
        return self.edition.relations

    @property
    def labels(self) -> Labels:
        """Words of the site's locale."""
        return self.edition.labels

    @cached_property
    def prose_language(self) -> str | None:
        """Language of what authors wrote, where the site's own words are in another; else None."""
        return self.edition.prose_language

    def own(self, line: Line) -> Line:
        """Mark a line that an author wrote as being in its language, where that is not the site's."""
        if self.prose_language is None or not line:
            return line
        return as_line(f'<span lang="{attribute(self.prose_language)}">{line}</span>')

    def own_blocks(self, blocks: Blocks, *, one: bool) -> Blocks:
        """Mark blocks likewise; `one` says that they are a single paragraph."""
        if self.prose_language is None or not blocks:
            return blocks
        if one:
            return self.own(as_line(blocks))
        return Blocks(f'<div lang="{attribute(self.prose_language)}" markdown>\n\n{blocks}\n\n</div>')

    def in_site_language(self, markdown: str) -> str:
        """Mark words of the site itself as being in its language, where they stand within prose of another."""
        if self.prose_language is None:
            return markdown
        return f'<span lang="{self.labels.locale.language}">{markdown}</span>'

    @cached_property
    def only_once(self) -> frozenset[str]:
        """Publishers of which the corpus holds one text: their name is enough to know it by."""
        found = Counter(seed.publisher for seed in self.corpus.seeds if seed.publisher)
        return frozenset(publisher for publisher, texts in found.items() if texts == 1)

    def bound(self, owner: str, field: str, written: str | None) -> tuple[Ref, ...]:
        """Figures that a piece of prose names, in its order."""
        refs = map(parse_ref, self.edition.prose(owner, field, written).targets)
        return tuple(dict.fromkeys(ref for ref in refs if ref and ref in self.corpus.figures))
