"""Briefs, topics and the book as data for the Typst template in `template/`.

A package beside pages and exports: like pages it decides what stands where, in which words and in what order,
but for paper, where a footnote is at the foot, a link is a page number, and evidence cannot hide behind a tooltip; like
exports it returns plain data. It imports neither, so that site and PDFs may change without each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from briefsmith.edition.edition import Edition
from briefsmith.model.base import edtf
from briefsmith.model.brief import Brief
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Entity
from briefsmith.text.scripts import EAST_ASIAN
from briefsmith.typesetting import brief as brief_chapter
from briefsmith.typesetting import topic as topic_chapter
from briefsmith.typesetting.authored import Authored
from briefsmith.typesetting.book import book
from briefsmith.typesetting.document import Attachment, Document, Json
from briefsmith.typesetting.finish import Finish, language_of

__all__ = ["VOLUME", "Attachment", "Document", "document_paths", "documents"]

VOLUME = 300
"""Briefs in one volume of the book: memory grows by some megabytes a brief while it is typeset."""

_FIRST_DAY = date(1970, 1, 1)


def documents(
    edition: Edition, attached: Mapping[str, str] | None = None, only: Sequence[str] | None = None
) -> Iterator[Document]:
    """Yield a document for each brief, each topic that has a brief, and the book, one at a time.

    `attached` is the data of each brief, by its id, as JSON text that travels inside the PDF. `only` names briefs and
    topics, and `book`; None means all. The book comes in volumes of 300 briefs.
    """
    maker = _Maker(edition, attached or {})
    corpus = edition.corpus
    for brief in corpus.briefs:
        if _asked(brief.id, only):
            yield maker.brief(brief)
    for topic in corpus.room("topics"):
        if _asked(topic.id, only) and edition.relations.briefs_on.get(topic.id):
            yield maker.topic(topic)
    if _asked("book", only):
        yield from maker.books()


def document_paths(corpus: Corpus, only: Sequence[str] | None = None) -> tuple[str, ...]:
    """Return the paths of what `documents` yields, in its order."""
    on = {topic for brief in corpus.briefs for topic in brief.topics}
    briefs = [brief.id for brief in corpus.briefs if _asked(brief.id, only)]
    topics = [topic.id for topic in corpus.room("topics") if topic.id in on and _asked(topic.id, only)]
    volumes = _volumes(corpus) if _asked("book", only) else []
    return tuple(
        f"pdf/{name}.pdf" for name in (*briefs, *(_free(corpus, "topic", topic) for topic in topics), *volumes)
    )


def _asked(name: str, only: Sequence[str] | None) -> bool:
    return only is None or name in only


def _volumes(corpus: Corpus) -> list[str]:
    count = -(-len(corpus.briefs) // VOLUME)
    return [_free(corpus, "book", str(n) if count > 1 else "") for n in range(1, count + 1)]


def _free(corpus: Corpus, kind: str, name: str) -> str:
    """`topic-voice`; where a brief has that id, `topic--voice`, as no id holds two hyphens in a row."""
    wanted = f"{kind}-{name}" if name else kind
    return f"{kind}--{name}" if wanted in corpus.brief else wanted


class _Maker:
    def __init__(self, edition: Edition, attached: Mapping[str, str]) -> None:
        self.attached = attached
        self.edition = edition
        self.authored = Authored(edition.corpus)

    def brief(self, brief: Brief) -> Document:
        data: dict[str, Json] = {"kind": "brief", "chapters": [brief_chapter.chapter(self.edition, brief)]}
        owners = self._owners([brief])
        files = self._files([brief])
        return self._document(f"pdf/{brief.id}.pdf", brief.title, data, [brief], owners, files)

    def topic(self, topic: Entity) -> Document:
        briefs = self.edition.relations.briefs_on[topic.id]
        data: dict[str, Json] = {"kind": "topic", "chapters": [topic_chapter.chapter(self.edition, topic)]}
        return self._document(
            f"pdf/{_free(self.edition.corpus, 'topic', topic.id)}.pdf",
            topic.name,
            data,
            briefs,
            [topic.id, *self._owners(briefs)],
        )

    def books(self) -> Iterator[Document]:
        briefs = self.edition.corpus.briefs
        names = _volumes(self.edition.corpus)
        for number, name in enumerate(names, 1):
            volume = briefs[(number - 1) * VOLUME : number * VOLUME]
            data: dict[str, Json] = {"kind": "book", **book(self.edition, volume, (number, len(names)))}
            files = self._files(volume)
            yield self._document(
                f"pdf/{name}.pdf", self.edition.options.site_name, data, volume, self._owners(volume), files
            )

    def _files(self, briefs: Sequence[Brief]) -> tuple[Attachment, ...]:
        return tuple(
            Attachment(
                name=f"{brief.id}.json",
                mime="application/json",
                description=self.edition.labels("pdf.data", title=brief.title),
                content=self.attached[brief.id].encode("utf-8", "replace").decode(),
            )
            for brief in briefs
            if brief.id in self.attached
        )

    def _owners(self, briefs: Sequence[Brief]) -> list[str]:
        corpus = self.edition.corpus
        own = {brief.id for brief in briefs}
        named = [entity for entity, where in corpus.briefs_of_entity.items() if own.intersection(where)]
        tensions = [
            tension.id for brief in briefs for tension in self.edition.relations.tensions_of_brief.get(brief.id, ())
        ]
        seeds = [seed for brief in briefs for seed in brief.seeds]
        measures = [figure.measure for brief in briefs for figure in brief.figures]
        return list(dict.fromkeys([*(brief.id for brief in briefs), *seeds, *tensions, *named, *measures]))

    def _document(
        self,
        path: str,
        title: str,
        data: Mapping[str, Json],
        briefs: Sequence[Brief],
        owners: Sequence[str],
        attachments: tuple[Attachment, ...] = (),
    ) -> Document:
        options, labels = self.edition.options, self.edition.labels
        updated = max((edtf(brief.updated).latest or _FIRST_DAY for brief in briefs), default=_FIRST_DAY)
        finish = Finish(self.edition.relations.han, self._han(briefs))
        whole = finish.document(
            {
                **data,
                "title": title,
                "author": options.site_name,
                "description": self._description(title, briefs),
                "keywords": [self._title(topic) for topic in dict.fromkeys(t for b in briefs for t in b.topics)],
                "site": options.site_name,
                "paper": options.paper,
                **language_of(self.edition.locale),
                "updated": [updated.year, updated.month, updated.day],
                "labels": {
                    "page": labels.words["pdf.page"],
                    "contents": labels("pdf.contents"),
                    "figures": [labels(f"column.{name}") for name in ("figure", "what", "when", "said", "check")],
                },
                "attached": [
                    {"name": file.name, "mime": file.mime, "description": file.description} for file in attachments
                ],
            }
        )
        return Document(
            path=path,
            title=finish.printable(title),
            language=options.locale,
            updated=updated,
            data=whole,
            attachments=attachments,
            texts=tuple(piece for owner in owners for piece in self.authored.of(owner)),
            elsewhere=tuple(
                piece for owner in sorted(finish.named.difference(owners)) for piece in self.authored.of(owner)
            ),
            unprintable=frozenset(finish.unprintable),
        )

    def _han(self, briefs: Sequence[Brief]) -> str:
        """Language of Han that stands in our own prose: that of the first source that is written in it."""
        seeds = (self.edition.corpus.seed.get(seed) for brief in briefs for seed in brief.seeds)
        languages = (seed.language for seed in seeds if seed)
        return next((language for language in languages if language.partition("-")[0] in EAST_ASIAN), "ja")

    def _description(self, title: str, briefs: Sequence[Brief]) -> str:
        if len(briefs) != 1:
            return self.edition.options.site_description
        seeds = (self.edition.corpus.seed.get(seed) for seed in briefs[0].seeds)
        names = dict.fromkeys(seed.publisher or seed.title_en or seed.title for seed in seeds if seed)
        return self.edition.labels("describe.brief", title=title, sources=self.edition.labels.listed(list(names)))

    def _title(self, topic: str) -> str:
        entity = self.edition.corpus.entity.get(topic)
        return entity.name if entity else topic
