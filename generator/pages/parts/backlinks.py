"""What links to a thing, with the sentence in which it does."""

from __future__ import annotations

from generator.model.links import Mention
from generator.model.paths import Place, brief_page, place_of
from generator.pages.parts.tables import block, bullet
from generator.pages.sheet import Sheet
from generator.text.slugs import Ref


def backlinks(sheet: Sheet, target: str) -> str:
    """Return every sentence that links to `target`, by the brief or entry it stands in; empty where none does."""
    by_owner: dict[str, list[Mention]] = {}
    for mention in sheet.view.links.mentions.get(target, ()):
        if mention.key.owner != target:
            by_owner.setdefault(mention.key.owner, []).append(mention)
    items = []
    for owner, mentions in by_owner.items():
        # The same sentence in two fields is one sentence to a reader.
        sentences = {mention.sentence.strip(): _place(sheet, mention) for mention in reversed(mentions)}
        lines = [
            f'{sentence} [↗]({place} "{sheet.labels("backlink.go")}")' if place else sentence
            for sentence, place in reversed(sentences.items())
        ]
        items.append(bullet(f"**{sheet.link(owner)}**", *lines))
    return block("bs-backlinks", "\n\n".join(items)) if items else ""


def _place(sheet: Sheet, mention: Mention) -> str:
    # `figures.sora-clip-length.note` stands at the figure; other prose stands at the top of its page.
    parts = mention.key.field.split(".")
    if len(parts) > 1 and (ref := Ref(mention.key.owner, parts[1])) in sheet.corpus.item:
        return sheet.href(Place(brief_page(ref.brief), ref.item))
    place = place_of(sheet.corpus, mention.key.owner)
    return sheet.href(place) if place else ""
