"""What links to a thing, with the sentence in which it does."""

from __future__ import annotations

from generator.model.links import Mention
from generator.model.paths import Place, brief_page
from generator.pages.parts.tables import block, bullet
from generator.pages.sheet import Sheet
from generator.text.slugs import Ref

_SECTIONS = {
    "figures": "brief.figures.all",
    "events": "brief.timeline",
    "claims": "brief.claims",
    "questions": "brief.questions",
}


def backlinks(sheet: Sheet, target: str) -> str:
    """Return every sentence that links to `target`, by the brief or entry it stands in; empty where none does."""
    by_owner: dict[str, list[Mention]] = {}
    for mention in sheet.view.links.mentions.get(target, ()):
        if mention.key.owner != target:
            by_owner.setdefault(mention.key.owner, []).append(mention)
    items = []
    for owner, mentions in by_owner.items():
        # The same sentence in two fields is one sentence to a reader; the first place is where it is read.
        sentences = {mention.sentence.strip(): mention for mention in reversed(mentions)}
        lines = [f"{sentence}{_place(sheet, mention)}" for sentence, mention in reversed(sentences.items())]
        items.append(bullet(f"**{sheet.link(owner)}**", *lines))
    return block("bs-backlinks", "\n\n".join(items)) if items else ""


def _place(sheet: Sheet, mention: Mention) -> str:
    # `claims.deaf.note` stands at the claim; other prose stands near the top of its owner's page, which is linked.
    section, _, rest = mention.key.field.partition(".")
    ref = Ref(mention.key.owner, rest.partition(".")[0])
    if section not in _SECTIONS or ref not in sheet.corpus.item:
        return ""
    return f" <small>[{sheet.labels(_SECTIONS[section])}]({sheet.href(Place(brief_page(ref.brief), ref.item))})</small>"
