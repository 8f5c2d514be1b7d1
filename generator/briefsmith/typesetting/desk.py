"""The desk on which one chapter is set: it resolves links, prints values and remembers which footnotes were given."""

from __future__ import annotations

from collections.abc import Sequence

from briefsmith.edition.edition import Edition
from briefsmith.edition.links import SCHEME
from briefsmith.edition.paths import place_of, seed_page, title_of
from briefsmith.edition.printed import date_text, figure_text, measure_label
from briefsmith.edition.prose import Passage
from briefsmith.edition.verdicts import Mark, mark_of
from briefsmith.model.evidence import Verdict, Witness
from briefsmith.model.figure import Evidence, Figure, Speaker
from briefsmith.model.items import headline_of
from briefsmith.text.quotation import quoted
from briefsmith.text.slugs import PagePath, Ref, parse_ref, site_url
from briefsmith.typesetting import prose
from briefsmith.typesetting.document import Json
from briefsmith.typesetting.rich import Rich, filled, foreign, joined, link, listed, muted, text, with_length


def address(edition: Edition, path: str) -> str | None:
    """Return the address on the site of a path below its root; None where the site has no address of its own."""
    base = edition.options.site_url
    return f"{base.rstrip('/')}/{path}" if base.startswith(("https://", "http://")) else None


def page_address(edition: Edition, page: PagePath, anchor: str = "") -> str | None:
    """Return the address of a page as the site is built: `…/briefs/x/`, or `…/briefs/x.html`; None as `address`."""
    path = site_url(page) if edition.options.directory_urls else f"{page.removesuffix('.md')}.html"
    return address(edition, f"{path}#{anchor}" if anchor else path)


class Desk:
    """One chapter in the making. Its sources are numbered: its own `seeds`, then others as they are first cited."""

    def __init__(self, edition: Edition, chapter: str, seeds: tuple[str, ...] = ()) -> None:
        self.edition = edition
        self.corpus = edition.corpus
        self.labels = edition.labels
        self.chapter = chapter
        self._seeds = dict.fromkeys(seed for seed in seeds if seed in edition.corpus.seed)
        self._cited: dict[Ref, None] = {}

    @property
    def seeds(self) -> tuple[str, ...]:
        """The sources cited so far, in the order of their numbers."""
        return tuple(self._seeds)

    @property
    def cited(self) -> tuple[Ref, ...]:
        """The figures cited so far, in the order of their footnotes."""
        return tuple(self._cited)

    # Prose

    def blocks(self, owner: str, field: str, written: str | None) -> list[Json]:
        """Return a piece of prose as blocks, with its links and footnotes; empty where there is none."""
        return prose.blocks(self.edition.prose(owner, field, written), self._resolve, self.edition.prose_language)

    def line(self, owner: str, field: str, written: str | None) -> Rich:
        """Return a piece of prose as one line, with its links and footnotes."""
        return self.passage(self.edition.prose(owner, field, written))

    def item_line(self, ref: Ref, field: str) -> Rich:
        """Return one field of an item as one line, with its links and footnotes."""
        return self.passage(self.edition.item_prose(ref, field))

    def passage(self, passage: Passage) -> Rich:
        """Return linked prose as one line, as `line` does."""
        return prose.line(passage, self._resolve, self.edition.prose_language)

    def _resolve(self, address: str, words: Rich) -> Rich:
        if not address.startswith(SCHEME):
            return prose.external(address, words)
        target = address.removeprefix(SCHEME)
        words = words or self.name(target)
        ref = parse_ref(target)
        if ref and ref in self.corpus.figures:
            return [*words, *self.cite(ref)]
        return self.link(target, words)

    def _unlinked(self, address: str, words: Rich) -> Rich:
        return words or self.name(address.removeprefix(SCHEME))

    # Names and links

    def name(self, target: str) -> Rich:
        """Return the words for an id or reference, without links."""
        seed = self.corpus.seed.get(target)
        if seed and not seed.title_en:
            return foreign(seed.title, seed.language)
        ref = parse_ref(target)
        if ref and ref in self.corpus.item:
            return self.item_words(ref)
        return text(title_of(self.corpus, target))

    def link(self, target: str, words: Rich | None = None) -> Rich:
        """Link an id or reference: within the document where it stands there, else to the site."""
        words = self.name(target) if words is None else words
        place = place_of(self.corpus, target)
        if place is None:
            return words
        linked = link(words, to=target, url=page_address(self.edition, *place))
        if target in self.corpus.entity:
            linked = [{"kind": "entry", "id": target}, *linked]
        return linked

    def item_words(self, ref: Ref) -> Rich:
        """Return an item in short words."""
        item = self.corpus.item[ref]
        headline = headline_of(item)
        if headline is not None:
            return prose.line(self.edition.item_prose(ref, headline), self._unlinked)
        assert isinstance(item, Figure), "only a figure is named by its value"
        return text(f"{figure_text(item, self.edition.locale)} ({self.figure_name(item)})")

    def figure_name(self, figure: Figure) -> str:
        """Return what a figure is: `Clip length of Sora`."""
        subjects = self.labels.listed([title_of(self.corpus, subject) for subject in figure.subjects])
        measure = measure_label(self.corpus, figure.measure, self.edition.locale)
        return self.labels("figure.of", measure=measure, subjects=subjects)

    def speaker(self, speaker: Speaker) -> Rich:
        """Return who says it."""
        if isinstance(speaker, str):
            return self.link(speaker)
        if speaker.of is None:
            return text(speaker.unnamed)
        return filled(self.labels.words["speaker.of"], who=text(speaker.unnamed), of=self.link(speaker.of))

    def listed(self, parts: list[Rich]) -> Rich:
        """Join parts as a sentence of the locale does."""
        return listed(parts, self.labels.words["list.between"], self.labels.words["list.last"])

    def labelled(self, key: str, what: Rich) -> Rich:
        """Return a label of the catalogue, a colon, and what it labels; empty where that is nothing."""
        return [*muted(text(self.labels(key) + self.labels("colon"))), *what] if what else []

    def date(self, date: str) -> Rich:
        """Return an EDTF date in words."""
        return text(date_text(date, self.edition.locale))

    # Evidence

    def cite(self, ref: Ref) -> Rich:
        """Return the footnote of an item: with its text where the chapter cites it first, its mark alone after that."""
        node: dict[str, Json] = {"kind": "note", "id": f"{self.chapter}/{ref}"}
        if ref not in self._cited:
            self._cited[ref] = None
            node["children"] = self._note(ref)
        return [node]

    def _note(self, ref: Ref) -> Rich:
        item = self.corpus.item[ref]
        if not item.evidence:
            return text(self.labels("evidence.none"))
        standing = self.edition.verification.of(ref)
        found = {witness.index: witness for witness in standing.witnesses}
        parts = [
            [*self._witness(evidence), *text(" "), *self._checked(evidence, found.get(n))]
            for n, evidence in enumerate(item.evidence)
        ]
        return joined([*parts, text(self.lineage(ref))], "; ")

    def witnesses(self, given: Sequence[Evidence]) -> Rich:
        """Return pieces of evidence in a row: `「60秒」 [1] ¶5; …`."""
        return joined([self._witness(evidence) for evidence in given], "; ")

    def _witness(self, evidence: Evidence) -> Rich:
        # A place that stands alone on its line says nothing.
        return [*self.quote(evidence), *text("\u00a0"), *self.whence(evidence)]

    def evidence(self, ref: Ref) -> Rich:
        """Return the evidence of an item and the verdict on it, to stand beside the item.

        Only figures have footnotes, for they are spoken of in running text; those of forty claims would bury them.
        """
        told = self.witnesses(self.corpus.item[ref].evidence)
        return [*told, *text(" " if told else ""), *self.item_mark(ref)]

    def lineage(self, ref: Ref) -> str:
        """Return `2 texts, 1 origin`; empty for an item that rests on one text."""
        standing = self.edition.verification.of(ref)
        if standing.texts < 2:  # noqa: PLR2004 - one text is one origin
            return ""
        texts, origins = (
            self.labels.count("count.texts", standing.texts),
            self.labels.count("count.origins", standing.origins),
        )
        return self.labels("standing", texts=texts, origins=origins)

    def quote(self, evidence: Evidence) -> Rich:
        """Return the words of one piece of evidence, quoted as its source's language does."""
        seed = self.corpus.seed.get(evidence.seed)
        language = seed.language if seed else "und"
        return foreign(quoted(evidence.exact, language), language)

    def whence(self, evidence: Evidence) -> Rich:
        """Return the number of the source and the paragraph, `[1] ¶5`, linked to the site where it has an address."""
        seed = evidence.seed
        if seed not in self.corpus.seed:
            return text(seed)
        self._seeds.setdefault(seed)
        paragraph = self.labels("paragraph", n=evidence.paragraph)
        words = text(f"[{self.seeds.index(seed) + 1}]\u00a0{paragraph}")
        page = page_address(self.edition, seed_page(seed), f"p{evidence.paragraph}")
        return link(words, url=page) if page else link(words, to=f"{self.chapter}/{seed}")

    def mark(self, how: Mark) -> Rich:
        """Return a verdict as shape and word."""
        return [{"kind": "mark", "how": how, "text": self.labels(f"mark.{how}")}]

    def _checked(self, evidence: Evidence, found: Witness | None) -> Rich:
        """Return the verdict on a piece of evidence, who vouches for it and why, and whom its text does not name."""
        verdict = found.verdict if found else None
        vouch = evidence.vouched if verdict is Verdict.VOUCHED else None
        nowhere = [title_of(self.corpus, one.entity) for one in (found.not_named if found else ()) if not one.before]
        said = [self.labels("evidence.vouched.by", by=vouch.by, why=vouch.why)] if vouch else []
        if nowhere:
            paragraph = self.labels("paragraph", n=evidence.paragraph)
            said.append(self.labels("evidence.unnamed", who=self.labels.listed(nowhere), paragraph=paragraph))
        return [*self.mark(mark_of(verdict)), *text("".join(f" {one}" for one in said))]

    def item_mark(self, ref: Ref) -> Rich:
        """Return the verdict on an item as a whole."""
        return self.mark(self.edition.mark(ref))


def section(desk: Desk, key: str, kind: str, **parts: Json) -> list[Json]:
    """Return a section with a heading from the catalogue, as a list of one; none where every part is empty."""
    title = desk.labels(key)
    made = with_length(parts)
    return [{"kind": kind, "title": text(title), "running": title, **made}] if any(parts.values()) else []
