"""What every page may ask: the values it is made from, and indexes over them, built once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from typing import Literal

from briefsmith.edition.charts import Charts
from briefsmith.edition.links import Links
from briefsmith.edition.relations import Relations
from briefsmith.edition.site import BuildOptions
from briefsmith.model.evidence import Verdict, Verification
from briefsmith.model.prose import ProseKey
from briefsmith.pages.template import Template, template
from briefsmith.text.labels import Labels, labels_for
from briefsmith.text.slugs import Ref, parse_ref

Mark = Literal["verified", "recorded", "unchecked", "wrong", "none"]
"""How an item stands, in the five words that readers see."""


@dataclass(frozen=True)
class View(Relations):
    """Corpus, verification, links, options and drawings under one name."""

    verification: Verification
    links: Links
    options: BuildOptions
    charts: Charts = field(default_factory=Charts)

    @cached_property
    def labels(self) -> Labels:
        """Words of the site's locale."""
        return labels_for(self.options.locale)

    @cached_property
    def prose_language(self) -> str | None:
        """Language of what authors wrote, where the site's own words are in another; else None."""
        language = self.options.prose_language
        return None if language.partition("-")[0] == self.labels.locale.language else language

    def own(self, markdown: str) -> str:
        """Mark Markdown that an author wrote as being in its language, where that is not the site's."""
        if self.prose_language is None or not markdown:
            return markdown
        language = escape(self.prose_language, quote=True)
        if "\n\n" in markdown:
            return f'<div lang="{language}" markdown>\n\n{markdown}\n\n</div>'
        return f'<span lang="{language}">{markdown}</span>'

    def sites(self, markdown: str) -> str:
        """Mark words of the site's own that stand amid an author's, where the two languages differ."""
        if self.prose_language is None:
            return markdown
        return f'<span lang="{self.labels.locale.language}">{markdown}</span>'

    def template(self, key: ProseKey) -> Template | None:
        """Return a piece of linked prose ready to be printed on any page; None where none was linked."""
        if key not in self._templates:
            linked = self.links.prose.get(key)
            self._templates[key] = None if linked is None else template(linked)
        return self._templates[key]

    @cached_property
    def only_once(self) -> frozenset[str]:
        """Publishers of which the corpus holds one text: their name is enough to know it by."""
        found = Counter(seed.publisher for seed in self.corpus.seeds if seed.publisher)
        return frozenset(publisher for publisher, texts in found.items() if texts == 1)

    @cached_property
    def _templates(self) -> dict[ProseKey, Template | None]:
        # One sentence stands on the pages of everything it names; it is parsed for the first of them only.
        return {}

    def bound(self, owner: str, field: str) -> tuple[Ref, ...]:
        """Figures that a piece of prose names, in its order."""
        parts = self.template(ProseKey(owner, field)) or ()
        refs = (parse_ref(part.target) for part in parts if not isinstance(part, str))
        return tuple(dict.fromkeys(ref for ref in refs if ref and ref in self.corpus.figures))

    def mark(self, ref: Ref) -> Mark:
        """How an item stands with its texts."""
        verdict = self.verification.of(ref).verdict
        if verdict is None:
            return "unchecked" if self.evidence.get(ref) else "none"
        return mark_of(verdict)


def mark_of(verdict: Verdict) -> Mark:
    """Return the word for a verdict that readers see."""
    if verdict is Verdict.VERIFIED:
        return "verified"
    if verdict is Verdict.RECORDED:
        return "recorded"
    return "unchecked" if verdict is Verdict.NO_TEXT else "wrong"
