"""What links to a thing, with the sentence in which it does."""

from __future__ import annotations

from collections.abc import Collection

from briefsmith.edition.links import Mention
from briefsmith.edition.paths import Place, brief_page, title_of
from briefsmith.edition.plain import section_of
from briefsmith.model.brief import Brief
from briefsmith.model.schema import item_groups
from briefsmith.pages.parts.tables import block, bullet, fold
from briefsmith.pages.parts.values import tension_name
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.writer import section_anchor
from briefsmith.text.contexts import Line, attribute, line, linked
from briefsmith.text.slugs import Ref

_SECTIONS = {
    "key_points": "brief.points",
    "why_it_matters": "brief.why",
    "what_would_change_our_mind": "brief.mind",
}
_FOLD_FROM = 8
"""So many sentences are folded by the brief they stand in; fewer are seen at a glance."""


def backlinks(sheet: Sheet, target: str, above: Collection[Ref] = ()) -> str:
    """Return every sentence that links to `target`, by the brief or entry it stands in; empty where none does.

    `above` are items that the page shows already; the part that `target` plays in a brief is shown on every page.
    """
    by_owner: dict[str, dict[Line, Mention]] = {}
    for mention in sheet.view.edition.links.mentions.get(target, ()):
        if mention.key.owner != target and mention.key.field != f"roles.{target}" and _item(mention) not in above:
            # The same sentence in two fields is one sentence to a reader; the first place is where it is read.
            by_owner.setdefault(mention.key.owner, {}).setdefault(mention.sentence, mention)
    if sum(map(len, by_owner.values())) < _FOLD_FROM:
        found = "\n\n".join(
            bullet(f"**{_owner(sheet, owner)}**", *(_line(sheet, *said) for said in sentences.items()))
            for owner, sentences in by_owner.items()
        )
        return block("bs-backlinks", found) if found else ""
    folds = []
    elsewhere: list[str] = []
    for owner, sentences in by_owner.items():
        lines = [_line(sheet, *said) for said in sentences.items()]
        if owner in sheet.corpus.brief:
            title = sheet.view.own(line(attribute(title_of(sheet.corpus, owner))))
            folds.append(_folded(sheet, title, [*lines, sheet.link(owner)], len(lines)))
        else:
            elsewhere += (f"{line} <small>{_owner(sheet, owner)}</small>" for line in lines)
    if elsewhere:
        folds.append(_folded(sheet, sheet.labels("entity.elsewhere"), elsewhere, len(elsewhere)))
    return "\n\n".join(folds)


def _folded(sheet: Sheet, title: str, lines: list[str], count: int) -> str:
    told = sheet.labels.count("count.sentences", count)
    return fold(f"{title} <small>{told}</small>", block("bs-sentences", "\n".join(f"- {line}" for line in lines)))


def _owner(sheet: Sheet, owner: str) -> str:
    tension = sheet.view.relations.tension.get(owner)
    return sheet.link(owner, sheet.authored(tension_name(tension)) if tension else None)


def _line(sheet: Sheet, sentence: Line, mention: Mention) -> str:
    return f"{sheet.view.own(sentence)}{_place(sheet, mention)}"


def _item(mention: Mention) -> Ref:
    return Ref(mention.key.owner, mention.key.field.partition(".")[2].partition(".")[0])


def _place(sheet: Sheet, mention: Mention) -> str:
    # `claims.deaf.note` stands at the claim, `key_points.2` in its section; the summary is the top of its owner's page.
    section = mention.key.field.partition(".")[0]
    ref = _item(mention)
    if section in item_groups(Brief) and ref in sheet.corpus.item:
        place, words = Place(brief_page(ref.brief), ref.item), sheet.labels(section_of(sheet.view.edition, ref))
    elif section in _SECTIONS and ref.brief in sheet.corpus.brief:
        key = _SECTIONS[section]
        name = section_anchor(key, sheet.view.relations.item_ids[ref.brief])
        place, words = Place(brief_page(ref.brief), name), sheet.labels(key)
    else:
        return ""
    return f" <small>{linked(words, sheet.href(place))}</small>"
