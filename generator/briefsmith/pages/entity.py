"""The page of an entity: what it is, how it is written, what belongs to it, and every word about it."""

from __future__ import annotations

from briefsmith.edition.site import Page
from briefsmith.model.entity import Entity, Tie
from briefsmith.model.figure import Basis
from briefsmith.pages.parts.backlinks import backlinks
from briefsmith.pages.parts.figures import figure_table
from briefsmith.pages.parts.items import claim_list, question_lines
from briefsmith.pages.parts.maps import small_map
from briefsmith.pages.parts.quotes import foreign, short_name
from briefsmith.pages.parts.story import story
from briefsmith.pages.parts.tables import block
from briefsmith.pages.parts.values import kind_label, sentence
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.text.contexts import href, linked
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import PagePath


def entity(view: SiteView, entity: Entity) -> Page:
    """Return the page of one company, system, person, place or concept."""
    sheet = Sheet(view, PagePath(f"{entity.room}/{entity.id}.md"))
    sheet.add(
        block("bs-kicker", " · ".join(_facts(sheet, entity))),
        sheet.prose(entity.id, "description", entity.description),
        _names(sheet, entity),
    )
    roles = [
        f"- {sheet.line(brief.id, f'roles.{entity.id}', role.role)}<br><small>{sheet.link(brief.id)}</small>"
        for brief, role in view.relations.roles_of.get(entity.id, ())
    ]
    sheet.section(2, "entity.roles", block("bs-roles", "\n".join(roles)) if roles else "")
    sheet.section(2, "entity.owns", _belonging(sheet, entity, "owner", "part_of"))
    sheet.section(2, "entity.members", _belonging(sheet, entity, "affiliation"))
    sheet.section(2, "entity.map", small_map(sheet, entity.id))
    figures = view.relations.figures_of.get(entity.id, ())
    alone = all(view.corpus.figures[ref].subjects == (entity.id,) for ref in figures)
    sheet.section(2, "entity.figures", figure_table(sheet, figures, "measure" if alone else "both"))
    events = view.relations.events_of.get(entity.id, ())
    sheet.section(2, "entity.events", story(sheet, events))
    said, of_it = view.relations.claims_by.get(entity.id, ()), view.relations.claims_of.get(entity.id, ())
    sheet.section(2, "entity.claims.by", claim_list(sheet, said))
    sheet.section(2, "entity.claims", claim_list(sheet, of_it))
    questions = view.relations.questions_of.get(entity.id, ())
    sheet.section(2, "entity.questions", question_lines(sheet, questions))
    # What stands above is not said once more below.
    above = frozenset((*figures, *events, *said, *of_it, *questions))
    sheet.section(2, "entity.backlinks", backlinks(sheet, entity.id, above))
    if entity.id not in view.corpus.briefs_of_entity:
        sheet.add(view.labels("entity.nothing"))
    kind = kind_label(view.labels, entity.kind)
    description = view.labels("describe.entity", name=entity.name, kind=kind)
    return sheet.page(entity.name, description, entity.room, source=view.corpus.marks.files.get(entity.id))


def _facts(sheet: Sheet, entity: Entity) -> list[str]:
    labels = sheet.labels
    facts = [sentence(kind_label(labels, entity.kind))]
    if entity.owner:
        basis = {
            Basis.INFERRED: f" ({labels('entity.inferred')})",
            Basis.OUTSIDE: f" ({labels('entity.outside')})",
        }.get(entity.owner_basis or Basis.STATED, "")
        facts.append(f"{labels('entity.owner')}{labels('colon')}{sheet.link(entity.owner)}{basis}")
    if entity.part_of:
        facts.append(f"{labels('entity.part')}{labels('colon')}{sheet.link(entity.part_of)}")
    if entity.affiliation:
        facts.append(f"{labels('entity.affiliation')}{labels('colon')}{sheet.link(entity.affiliation)}")
    facts += [linked(escape(name), href(url)) for name, url in entity.links.items()]
    return facts


def _names(sheet: Sheet, entity: Entity) -> str:
    labels = sheet.labels
    written = [
        f"{escape(labels.language(language))} {', '.join(foreign(form, language) for form in forms)}"
        for language, forms in entity.aliases.items()
    ]
    lines = [f"{labels('entity.also')}{labels('colon')}{' · '.join(written)}"] if written else []
    for wrong in entity.misspellings:
        seed = sheet.corpus.seed.get(wrong.seed or "")
        form = foreign(wrong.text, seed.language) if seed else escape(wrong.text)
        told = [
            labels("entity.misspelt", form=form),
            sheet.seed_link(seed.id, words=short_name(sheet.view, seed)) if seed else "",
            sheet.authored(wrong.note),
        ]
        lines.append(" · ".join(part for part in told if part))
    if entity.owner_note:
        lines.append(f"{labels('entity.owner')}{labels('colon')}{sheet.authored(entity.owner_note)}")
    return block("bs-names", "\n\n".join(lines)) if lines else ""


def _belonging(sheet: Sheet, entity: Entity, *ties: Tie) -> str:
    found = [below for tie in ties for below in sheet.view.relations.belonging.get((entity.id, tie), ())]
    # What is both owned by a thing and a part of it is named once.
    each = {below.id: below for below in found}.values()
    lines = [
        # The kind of a person is always `person`, so it is left out.
        f"- {sheet.link(below.id)}" + ("" if below.room == "people" else f", {kind_label(sheet.labels, below.kind)}")
        for below in sorted(each, key=lambda below: below.name.casefold())
    ]
    return block("bs-columns", "\n".join(lines)) if lines else ""
