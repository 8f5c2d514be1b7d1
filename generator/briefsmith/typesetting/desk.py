"""The desk on which one chapter is set: it resolves links, prints values and remembers which footnotes were given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefsmith.edition.links import SCHEME, Links
from briefsmith.edition.paths import place_of, seed_page, title_of
from briefsmith.edition.printed import date_text, figure_text, measure_label
from briefsmith.edition.relations import Relations
from briefsmith.edition.site import BuildOptions
from briefsmith.model.brief import Claim, Event, Question
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verdict, Verification
from briefsmith.model.figure import Evidence, Figure, Speaker
from briefsmith.model.prose import ProseKey
from briefsmith.text.labels import Labels
from briefsmith.text.quotation import quoted
from briefsmith.text.slugs import PagePath, Ref, parse_ref, site_url
from briefsmith.typesetting import prose
from briefsmith.typesetting.document import Json
from briefsmith.typesetting.rich import Rich, filled, foreign, joined, link, listed, muted, text, with_length

_MARKS = {Verdict.VERIFIED: "verified", Verdict.RECORDED: "recorded", Verdict.NO_TEXT: "unchecked"}


@dataclass(frozen=True)
class Shop:
    """What every chapter shares."""

    corpus: Corpus
    verification: Verification
    links: Links
    options: BuildOptions
    labels: Labels
    relations: Relations

    @property
    def locale(self) -> str:
        """Locale in which numbers and dates are printed."""
        return str(self.labels.locale)

    def address(self, path: str) -> str | None:
        """Address on the site of a path below its root; None where the site has no address of its own."""
        base = self.options.site_url
        return f"{base.rstrip('/')}/{path}" if base.startswith(("https://", "http://")) else None

    def page(self, page: PagePath, anchor: str = "") -> str:
        """Path of a page below the site's root, as the site is built: `briefs/x/`, or `briefs/x.html`."""
        path = site_url(page) if self.options.directory_urls else f"{page.removesuffix('.md')}.html"
        return f"{path}#{anchor}" if anchor else path


class Desk:
    """One chapter in the making. Its sources are numbered: its own `seeds`, then others as they are first cited."""

    def __init__(self, shop: Shop, chapter: str, seeds: tuple[str, ...] = ()) -> None:
        self.shop = shop
        self.corpus = shop.corpus
        self.labels = shop.labels
        self.chapter = chapter
        self._seeds = dict.fromkeys(seed for seed in seeds if seed in shop.corpus.seed)
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
        return prose.blocks(self._markdown(owner, field, written), self._resolve) if written else []

    def line(self, owner: str, field: str, written: str | None) -> Rich:
        """Return a piece of prose as one line, with its links and footnotes."""
        return prose.line(self._markdown(owner, field, written), self._resolve) if written else []

    def words(self, owner: str, field: str, written: str) -> Rich:
        """Return a piece of prose as one line without links, so that it may itself stand in a link."""
        return prose.line(self._markdown(owner, field, written), self._unlinked)

    def _markdown(self, owner: str, field: str, written: str) -> str:
        return self.shop.links.prose.get(ProseKey(owner, field), written)

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
        linked = link(words, to=target, url=self.shop.address(self.shop.page(*place)))
        if target in self.corpus.entity:
            linked = [{"kind": "entry", "id": target}, *linked]
        return linked

    def item_words(self, ref: Ref) -> Rich:
        """Return an item in short words."""
        item = self.corpus.item[ref]
        match item:
            case Figure():
                return text(f"{figure_text(item, self.shop.locale)} ({self.figure_name(item)})")
            case Event():
                return self.words(ref.brief, f"events.{item.id}.title", item.title)
            case Claim():
                return self.words(ref.brief, f"claims.{item.id}.statement", item.statement)
            case Question():
                return self.words(ref.brief, f"questions.{item.id}.question", item.question)

    def figure_name(self, figure: Figure) -> str:
        """Return what a figure is: `Clip length of Sora`."""
        subjects = self.labels.listed([title_of(self.corpus, subject) for subject in figure.subjects])
        measure = measure_label(self.corpus, figure.measure, self.shop.locale)
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
        return text(date_text(date, self.shop.locale))

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
        standing = self.shop.verification.of(ref)
        verdicts = {witness.index: witness.verdict for witness in standing.witnesses}
        parts = [
            [*self._witness(evidence), *text(" "), *self.mark(verdicts.get(n))]
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
        standing = self.shop.verification.of(ref)
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
        """Return the number of the source and the paragraph, `[1] ¶5`; they lead to it on the site, if there is one."""
        seed = evidence.seed
        if seed not in self.corpus.seed:
            return text(seed)
        self._seeds.setdefault(seed)
        paragraph = self.labels("paragraph", n=evidence.paragraph)
        words = text(f"[{self.seeds.index(seed) + 1}]\u00a0{paragraph}")
        page = self.shop.address(self.shop.page(seed_page(seed), f"p{evidence.paragraph}"))
        return link(words, url=page) if page else link(words, to=f"{self.chapter}/{seed}")

    def mark(self, verdict: Verdict | None) -> Rich:
        """Return a verdict as shape and word."""
        how = "unchecked" if verdict is None else _MARKS.get(verdict, "wrong")
        return [{"kind": "mark", "how": how, "text": self.labels(f"mark.{how}")}]

    def item_mark(self, ref: Ref) -> Rich:
        """Return the verdict on an item as a whole; nothing where it has no evidence to judge."""
        if not self.corpus.item[ref].evidence:
            return [{"kind": "mark", "how": "none", "text": self.labels("mark.none")}]
        return self.mark(self.shop.verification.of(ref).verdict)


def section(desk: Desk, key: str, kind: str, **parts: Json) -> list[Json]:
    """Return a section with a heading from the catalogue, as a list of one; none where every part is empty."""
    title = desk.labels(key)
    made = with_length(parts)
    return [{"kind": kind, "title": text(title), "running": title, **made}] if any(parts.values()) else []
