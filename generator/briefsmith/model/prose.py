"""Every piece of prose in the corpus, under the name by which the other rooms speak of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefsmith.model.brief import Brief, Item
from briefsmith.model.corpus import Corpus, TreePath


@dataclass(frozen=True, slots=True)
class ProseKey:
    """Names one piece of prose: the id of its owner (brief, entity, tension) and the field it stands in.

    `field` is a path: `summary`, `key_points.2`, `figures.sora-clip-length.note`, `roles.openai`.
    """

    owner: str
    field: str


Piece = tuple[ProseKey, str, TreePath]
"""Name, text, and the path of the text within its owner's YAML."""


def prose_of(corpus: Corpus) -> Iterator[Piece]:
    """Yield every piece of prose: briefs in order, then entities, tensions and seeds."""
    for brief in corpus.briefs:
        yield from prose_of_brief(brief)
    for entity in corpus.entities:
        yield from _texts(entity.id, (), (("description", entity.description), ("essay", entity.essay)))
    for tension in corpus.tensions:
        yield from _texts(tension.id, (), (("reading", tension.reading),))
    for seed in corpus.seeds:
        yield from _texts(seed.id, (), (("note", seed.note),))
        for n, quality in enumerate(seed.quality):
            yield ProseKey(seed.id, f"quality.{n}"), quality.note, ("quality", n, "note")


def prose_of_brief(brief: Brief) -> Iterator[Piece]:
    """Yield the prose of one brief, in the order in which a reader meets it.

    Names: `summary`, `key_points.0`, `why_it_matters`, `what_would_change_our_mind`, `roles.openai`,
    `figures.sora-clip-length.note`, `events.sora-announced.title`, `claims.x.statement`, `questions.x.why`,
    `questions.x.answers.0`, `corrections.0.what`.
    """
    yield from _texts(brief.id, (), (("summary", brief.summary),))
    for n, point in enumerate(brief.key_points):
        yield ProseKey(brief.id, f"key_points.{n}"), point, ("key_points", n)
    yield from _texts(
        brief.id,
        (),
        (
            ("why_it_matters", brief.why_it_matters),
            ("what_would_change_our_mind", brief.what_would_change_our_mind),
        ),
    )
    for room in ("companies", "systems", "people", "concepts", "places"):
        for n, role in enumerate(getattr(brief, room)):
            yield ProseKey(brief.id, f"roles.{role.id}"), role.role, (room, n, "role")
    for group, fields in _ITEM_PROSE.items():
        items: tuple[Item, ...] = getattr(brief, group)
        for n, item in enumerate(items):
            yield from _texts(brief.id, (group, n), tuple((name, getattr(item, name)) for name in fields), item.id)
    for q, question in enumerate(brief.questions):
        for n, answer in enumerate(question.answers):
            key = ProseKey(brief.id, f"questions.{question.id}.answers.{n}")
            yield key, answer.note, ("questions", q, "answers", n, "note")
    for n, correction in enumerate(brief.corrections):
        for name in ("what", "why"):
            yield ProseKey(brief.id, f"corrections.{n}.{name}"), getattr(correction, name), ("corrections", n, name)


_ITEM_PROSE = {
    "figures": ("note",),
    "events": ("title", "note"),
    "claims": ("statement", "note"),
    "questions": ("question", "why", "settled_by"),
}


def _texts(
    owner: str, path: TreePath, fields: tuple[tuple[str, str | None], ...], item: str | None = None
) -> Iterator[Piece]:
    prefix = f"{path[0]}.{item}." if item else ""
    for name, text in fields:
        if text is not None:
            yield ProseKey(owner, prefix + name), text, (*path, name)
