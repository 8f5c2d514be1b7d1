"""The page of a topic: an essay bound to its figures, then everything the briefs on it hold."""

from __future__ import annotations

from briefsmith.edition.site import Page
from briefsmith.model.entity import Entity
from briefsmith.model.figure import Salience
from briefsmith.pages.parts.backlinks import backlinks
from briefsmith.pages.parts.briefs import brief_lines
from briefsmith.pages.parts.figures import figure_table
from briefsmith.pages.parts.items import question_lines
from briefsmith.pages.parts.story import story
from briefsmith.pages.parts.tables import block
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.text.slugs import PagePath, Ref


def topic(view: SiteView, topic: Entity) -> Page:
    """Return the page of one topic."""
    sheet = Sheet(view, PagePath(f"topics/{topic.id}.md"))
    briefs = view.relations.briefs_on.get(topic.id, ())
    sheet.add(
        block("bs-standfirst", text) if (text := sheet.prose(topic.id, "description", topic.description)) else "",
        block("bs-summary", text) if (text := sheet.prose(topic.id, "essay", topic.essay)) else "",
    )
    sheet.add(sheet.pdf_link(f"topic-{topic.id}") or sheet.pdf_link(f"topic--{topic.id}"))
    sheet.section(2, "entity.briefs", brief_lines(sheet, briefs))
    own = {brief.id for brief in briefs}
    key = [Ref(brief.id, figure.id) for brief in briefs for figure in brief.figures if figure.salience is Salience.KEY]
    # An essay says which figures it rests on; a topic without one shows what carries its briefs.
    figures = dict.fromkeys(
        [*view.relations.figures_of.get(topic.id, ()), *(view.bound(topic.id, "essay", topic.essay) or key)]
    )
    sheet.section(2, "brief.figures", figure_table(sheet, figures))
    questions = [Ref(brief.id, question.id) for brief in briefs for question in brief.questions]
    sheet.section(2, "entity.questions", question_lines(sheet, questions))
    events = [ref for ref in view.corpus.events if ref.brief in own]
    sheet.section(2, "entity.events", story(sheet, events))
    sheet.section(2, "entity.backlinks", backlinks(sheet, topic.id, frozenset((*figures, *questions, *events))))
    if not briefs:
        sheet.add(view.labels("entity.nothing"))
    description = view.labels("describe.topic", name=topic.name)
    return sheet.page(topic.name, description, "topics", source=view.corpus.marks.files.get(topic.id))
