"""One page in the making: blocks are added in order, and the footnotes that they refer to are gathered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from briefsmith.edition.paths import brief_page
from briefsmith.edition.prose import Passage
from briefsmith.edition.site import Page
from briefsmith.pages.parts.footnotes import footnote
from briefsmith.pages.parts.tables import paragraphs
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import Writer, heading, reading_anchor, section_anchor
from briefsmith.text.contexts import Blocks, Line
from briefsmith.text.markdown import escape
from briefsmith.text.markdown_tree import Paragraph
from briefsmith.text.slugs import PagePath, Ref, parse_ref

Hide = Literal["navigation", "toc", "footer"]


class Sheet(Writer):
    """A page being written; `page()` closes it. `taken` are anchors that items have."""

    def __init__(self, view: SiteView, path: PagePath, taken: frozenset[str] = frozenset()) -> None:
        super().__init__(view, path)
        self._taken = taken
        self.blocks: list[str] = []
        self._notes: dict[Ref, None] = {}

    def add(self, *blocks: str) -> None:
        """Add blocks of Markdown; empty ones leave no trace."""
        self.blocks.extend(block for block in blocks if block)

    def section(self, level: int, key: str, *blocks: str) -> None:
        """Add a heading with a label of the catalogue and what stands under it; nothing where that is nothing."""
        if any(blocks):
            self.add(self.title(level, key), *blocks)

    def title(self, level: int, key: str) -> str:
        """Return a heading with a label of the catalogue."""
        return heading(level, self.labels(key), section_anchor(key, self._taken))

    # Prose

    def prose(self, owner: str, field: str, text: str | None) -> Blocks:
        """Return a piece of prose with its links, bound figures as value and footnote; empty where there is none."""
        return self._blocks(self.view.edition.prose(owner, field, text))

    def line(self, owner: str, field: str, text: str | None) -> Line:
        """Return the same on one line, for a place that holds no more."""
        return self.passage(self.view.edition.prose(owner, field, text))

    def item_line(self, ref: Ref, field: str) -> Line:
        """Return one field of an item, as `line` does."""
        return self.passage(self.view.edition.item_prose(ref, field))

    def opening(self, owner: str, field: str, text: str) -> Blocks:
        """Return the first block of a piece of prose, as `prose` does the whole."""
        return self._blocks(self.view.edition.prose(owner, field, text).opening)

    def led(self, words: str, owner: str, field: str, text: str) -> Blocks:
        """Return a piece of prose with words of ours before it: in its first paragraph, or on a line of their own."""
        passage = self.view.edition.prose(owner, field, text)
        said = self._blocks(passage)
        # Where the prose is in a language of its own, several blocks of it stand in an element.
        joins = passage.is_paragraph or (self.view.prose_language is None and isinstance(passage.tree[0], Paragraph))
        return Blocks(words + said if joins else f"{words}\n\n{said}")

    def _blocks(self, passage: Passage) -> Blocks:
        return self.view.own_blocks(passage.blocks(self._resolve), one=passage.is_paragraph)

    def passage(self, passage: Passage) -> Line:
        """Return linked prose on one line, as `line` does."""
        return self.view.own(passage.inline(self._resolve))

    def _resolve(self, target: str, words: Line) -> str:
        ref = parse_ref(target)
        if ref and ref in self.corpus.figures:
            printed = self._own_words(target)
            # A value is printed in the words of the site, amid prose that may be in another language.
            return (self.view.in_site_language(printed) if words in ("", printed) else words) + self.cite(ref)
        return self.link(target, words or self._own_words(target))

    # Footnotes

    def cite(self, ref: Ref) -> str:
        """Return the mark of an item's footnote, and see to it that the page has that footnote.

        A figure has a footnote even without evidence, which then says what the figure is. So has an event that says how
        it is dated.
        """
        event = self.corpus.events.get(ref)
        always_noted = ref in self.corpus.figures or (event and event.date_basis)
        if not always_noted and not self.view.relations.evidence.get(ref):
            return ""
        self._notes[ref] = None
        return f"[^{self._note_name(ref)}]"

    def _note_name(self, ref: Ref) -> str:
        own = self.path == brief_page(ref.brief)
        return ref.item if own else reading_anchor(ref)

    def _footnotes(self) -> str:
        # A footnote may hold a link but never a further footnote, so the set does not grow while it is read.
        # A page may show a part of a text only, and then it has no use for the notes of the rest.
        shown = "\n".join(self.blocks)
        marks = ((ref, f"[^{self._note_name(ref)}]") for ref in self._notes)
        return "\n\n".join(f"{mark}: {footnote(self, ref)}" for ref, mark in marks if mark in shown)

    def page(
        self,
        title: str,
        description: str,
        kind: str,
        hide: Sequence[Hide] = ("navigation",),
        source: str | None = None,
        heading: str | None = None,
    ) -> Page:
        """Close the page. `title` is plain text; `heading` is its Markdown where that differs."""
        body = paragraphs(f"# {heading or escape(title)}", *self.blocks, self._footnotes())
        meta = {"description": description, "kind": kind, "hide": list(hide)}
        return Page(self.path, title, body + "\n", meta, source)
