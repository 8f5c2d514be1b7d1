"""The edition: everything that pages, PDFs, data files and search are made from, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from briefsmith.edition.links import Links
from briefsmith.edition.prose import Passage
from briefsmith.edition.relations import Relations
from briefsmith.edition.site import BuildOptions
from briefsmith.edition.verdicts import Mark, mark_of
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verification
from briefsmith.model.items import group_of
from briefsmith.model.prose import ProseKey
from briefsmith.text.labels import Labels, labels_for
from briefsmith.text.slugs import Ref

_NOTHING = Passage()


@dataclass(frozen=True)
class Edition:
    """A corpus as it is published, linked and checked, and how it is to be printed. Made once for a build."""

    corpus: Corpus
    """Without drafts, unless the options ask for them."""
    verification: Verification
    links: Links
    options: BuildOptions

    @cached_property
    def relations(self) -> Relations:
        """What stands in which relation to what."""
        return Relations(self.corpus)

    @cached_property
    def labels(self) -> Labels:
        """Words of the site's locale."""
        return labels_for(self.options.locale)

    @property
    def locale(self) -> str:
        """Locale in which numbers and dates are printed: the nearest to the one asked for that there are words in."""
        return str(self.labels.locale)

    @property
    def prose_language(self) -> str | None:
        """Language of what authors wrote, where the site's own words are in another; else None."""
        language = self.options.prose_language
        return None if language.partition("-")[0] == self.labels.locale.language else language

    def prose(self, owner: str, field: str, written: str | None) -> Passage:
        """Return a piece of prose with its links, by the id of its owner and the name of its field (see `ProseKey`).

        `written` is what the author wrote there; where that is nothing, the passage is empty. Raises KeyError for a
        text that linking never saw, because the model does not declare its field as prose.
        """
        if not written:
            return _NOTHING
        key = ProseKey(owner, field)
        if key not in self._passages:
            self._passages[key] = Passage(self.links.prose[key])
        return self._passages[key]

    def item_prose(self, ref: Ref, field: str) -> Passage:
        """Return one field of an item as a piece of prose."""
        item = self.corpus.item[ref]
        return self.prose(ref.brief, f"{group_of(item)}.{item.id}.{field}", getattr(item, field))

    @cached_property
    def _passages(self) -> dict[ProseKey, Passage]:
        return {}

    def mark(self, ref: Ref) -> Mark:
        """Return how an item stands with its texts."""
        verdict = self.verification.of(ref).verdict
        if verdict is None and not self.relations.evidence.get(ref):
            return "none"
        return mark_of(verdict)
