"""A topic as a chapter: its essay, the briefs on it, and the figures, dates and questions they hold."""

from __future__ import annotations

from briefsmith.edition.edition import Edition
from briefsmith.edition.paths import place_of
from briefsmith.model.entity import Entity
from briefsmith.model.figure import Salience
from briefsmith.text.slugs import Ref
from briefsmith.typesetting.charts import charts
from briefsmith.typesetting.desk import Desk, page_address, section
from briefsmith.typesetting.document import Json
from briefsmith.typesetting.rich import capitalised, muted, text
from briefsmith.typesetting.rows import event_row, figure_row, in_order_of_date, question_row
from briefsmith.typesetting.sources import source_list


def chapter(edition: Edition, topic: Entity) -> dict[str, Json]:
    """Return a topic as data of the template."""
    briefs = edition.relations.briefs_on.get(topic.id, ())
    desk = Desk(edition, topic.id, tuple(dict.fromkeys(seed for brief in briefs for seed in brief.seeds)))
    own = {brief.id for brief in briefs}
    key = [Ref(brief.id, figure.id) for brief in briefs for figure in brief.figures if figure.salience is Salience.KEY]
    about = [ref for ref, figure in edition.corpus.figures.items() if topic.id in figure.subjects]
    essay = desk.blocks(topic.id, "essay", topic.essay)
    # An essay says which figures it rests on; a topic without one shows what carries its briefs.
    figures = list(dict.fromkeys([*about, *(desk.cited or key)]))
    events = in_order_of_date(desk, (ref for ref in edition.corpus.events if ref.brief in own))
    questions = [Ref(brief.id, question.id) for brief in briefs for question in brief.questions]
    place = place_of(edition.corpus, topic.id)
    newest = max((brief.updated for brief in briefs), default=None)
    return {
        "anchor": topic.id,
        "kicker": capitalised(text(edition.labels.name("kind", topic.kind))),
        "title": text(topic.name),
        "running": topic.name,
        "meta": [desk.line(topic.id, "description", topic.description)] if topic.description else [],
        "permalink": (page_address(edition, *place) or "") if place else "",
        "draft": "",
        "standfirst": essay,
        "sections": [
            *section(
                desk,
                "entity.briefs",
                "points",
                items=[[*desk.link(b.id), *muted([*text(" — "), *desk.date(b.updated)])] for b in briefs],
            ),
            *section(
                desk,
                "brief.figures",
                "figures",
                rows=[figure_row(desk, ref) for ref in figures],
                charts=charts(desk, figures),
            ),
            *section(
                desk,
                "entity.events",
                "events",
                rows=[event_row(desk, ref, merged=len(briefs) > 1) for ref in events],
            ),
            *section(desk, "entity.questions", "claims", rows=[question_row(desk, ref) for ref in questions]),
            *section(desk, "brief.sources", "sources", items=source_list(desk, f"{topic.id}/")),
        ],
        "updated": newest,
    }
