"""A brief as a chapter: title block, then its sections in the order in which they are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from briefsmith.edition.edition import Edition
from briefsmith.edition.paths import brief_page
from briefsmith.edition.plain import section_label
from briefsmith.edition.verdicts import totals
from briefsmith.model.brief import Brief, Event, Role
from briefsmith.model.figure import Figure, Salience
from briefsmith.model.schema import item_groups
from briefsmith.text.slugs import Ref
from briefsmith.typesetting.charts import charts
from briefsmith.typesetting.desk import Desk, page_address, section
from briefsmith.typesetting.document import Json
from briefsmith.typesetting.rich import Rich, filled, joined, link, muted, paragraph, text, with_length, wrap
from briefsmith.typesetting.rows import (
    claim_row,
    event_row,
    figure_row,
    in_order_of_date,
    plain_row,
    question_row,
    tension_row,
)
from briefsmith.typesetting.sources import source_list, source_names


def chapter(edition: Edition, brief: Brief) -> dict[str, Json]:
    """Return a brief as data of the template."""
    desk = Desk(edition, brief.id, brief.seeds)
    return {
        "anchor": brief.id,
        "kicker": _kicker(desk, brief),
        "title": text(brief.title),
        "running": brief.title,
        "meta": _meta(desk, brief),
        "permalink": permalink(edition, brief),
        "draft": "" if brief.published else edition.labels("brief.draft.note"),
        "standfirst": desk.blocks(brief.id, "summary", brief.summary),
        # In reading order: a footnote has its text where it is cited first.
        "sections": [
            *(part for make in _SECTIONS.values() for part in make(desk, brief)),
            *_plain(desk, brief),
            *section(desk, "brief.who", "who", groups=_who(desk, brief)),
            *section(desk, "brief.related", "points", items=_related(desk, brief)),
            *section(desk, "brief.sources", "sources", items=source_list(desk, f"{brief.id}/")),
            *section(desk, "brief.cite", "prose", blocks=[paragraph(_cite(desk, brief))]),
            *_sign_off(desk, brief),
        ],
    }


def permalink(edition: Edition, brief: Brief) -> str:
    """Address of a brief's page; empty where the site has none: half an address leads nobody anywhere."""
    return page_address(edition, brief_page(brief.id)) or ""


def _kicker(desk: Desk, brief: Brief) -> Rich:
    topics = joined([desk.link(topic) for topic in brief.topics], ", ")
    return joined([text(desk.labels("pdf.brief")), topics])


def _meta(desk: Desk, brief: Brief) -> list[Json]:
    labels = desk.labels
    lines: list[Json] = [
        [*filled(labels.words["brief.updated"], date=desk.date(brief.updated))],
        filled(labels.words["brief.read"], sources=source_names(desk, brief)),
    ]
    items: tuple[Figure | Event, ...] = (*brief.figures, *brief.events)
    checked = [Ref(brief.id, item.id) for item in items if item.evidence]
    if checked:
        said = totals(labels, Counter(desk.edition.mark(ref) for ref in checked))
        lines.append(text(" ".join([*said, labels("evidence.answer")])))
    return lines


def _prose(desk: Desk, brief: Brief) -> list[Json]:
    points: list[Json] = [desk.line(brief.id, f"key_points.{n}", point) for n, point in enumerate(brief.key_points)]
    why = desk.blocks(brief.id, "why_it_matters", brief.why_it_matters)
    mind = desk.blocks(brief.id, "what_would_change_our_mind", brief.what_would_change_our_mind)
    return [
        *section(desk, "brief.points", "points", items=points),
        *section(desk, "brief.why", "prose", blocks=why),
        *section(desk, "brief.mind", "prose", blocks=mind),
    ]


def _figures(desk: Desk, brief: Brief) -> list[Json]:
    key = [Ref(brief.id, figure.id) for figure in brief.figures if figure.salience is Salience.KEY]
    minor = [Ref(brief.id, figure.id) for figure in brief.figures if figure.salience is not Salience.KEY]
    # If the author marked no figure as key, all stand under one heading.
    first, rest = (key, minor) if key else (minor, [])
    title = "brief.figures" if key else "brief.figures.all"
    drawn = charts(desk, [*key, *minor])
    return [
        *section(desk, title, "figures", rows=[figure_row(desk, ref) for ref in first], charts=drawn),
        *[{**made, "sub": True} for made in _minor(desk, rest)],
    ]


def _minor(desk: Desk, refs: list[Ref]) -> list[dict[str, Json]]:
    made = section(desk, "brief.figures.minor", "figures", rows=[figure_row(desk, ref) for ref in refs])
    return [part for part in made if isinstance(part, dict)]


def _events(desk: Desk, brief: Brief) -> list[Json]:
    events = in_order_of_date(desk, [Ref(brief.id, event.id) for event in brief.events])
    return section(desk, "brief.timeline", "events", rows=[event_row(desk, ref) for ref in events])


def _claims(desk: Desk, brief: Brief) -> list[Json]:
    return section(
        desk, "brief.claims", "claims", rows=[claim_row(desk, Ref(brief.id, claim.id)) for claim in brief.claims]
    )


def _tensions(desk: Desk, brief: Brief) -> list[Json]:
    tensions = desk.edition.relations.tensions_of_brief.get(brief.id, ())
    return section(desk, "brief.tensions", "tensions", rows=[tension_row(desk, tension) for tension in tensions])


def _questions(desk: Desk, brief: Brief) -> list[Json]:
    rows: list[Json] = [question_row(desk, Ref(brief.id, question.id)) for question in brief.questions]
    return section(desk, "brief.questions", "claims", rows=rows)


_SECTIONS: Mapping[str, Callable[[Desk, Brief], list[Json]]] = {
    "prose": _prose,
    "figures": _figures,
    "events": _events,
    "claims": _claims,
    "tensions": _tensions,
    "questions": _questions,
}
"""Sections in reading order. A list of items that has no drawing here, by its name, follows as plain rows."""


def _plain(desk: Desk, brief: Brief) -> list[Json]:
    made: list[Json] = []
    for group in item_groups(Brief):
        if group not in _SECTIONS:
            rows: list[Json] = [plain_row(desk, Ref(brief.id, item.id)) for item in getattr(brief, group)]
            made += section(desk, section_label(group), "claims", rows=rows)
    return made


def _who(desk: Desk, brief: Brief) -> list[Json]:
    groups = tuple((f"room.{room}", roles) for room, roles in brief.roles_by_room.items())
    return [
        {"title": text(desk.labels(key)), "rows": [_role(desk, brief, role) for role in roles]}
        for key, roles in groups
        if roles
    ]


def _role(desk: Desk, brief: Brief, role: Role) -> Json:
    told = desk.line(brief.id, f"roles.{role.id}", role.role)
    return with_length({"name": desk.link(role.id), "text": told, "evidence": desk.witnesses(role.evidence)})


def _related(desk: Desk, brief: Brief) -> list[Json]:
    lines: list[Json] = []
    for other, shared in desk.edition.links.related.get(brief.id, ()):
        if other in desk.corpus.brief:
            what = desk.listed([desk.link(target) for target in shared])
            lines.append(
                [*desk.link(other), *text(" — "), *filled(desk.labels.words["brief.related.reason"], what=what)]
            )
    return lines


def _cite(desk: Desk, brief: Brief) -> Rich:
    options = desk.edition.options
    address = page_address(desk.edition, brief_page(brief.id))
    parts = [
        text(f"“{brief.title}”"),
        wrap("emphasis", text(options.site_name)),
        desk.date(brief.updated),
        link(wrap("address", text(address)), url=address) if address else [],
    ]
    return [*joined(parts, ". "), *text(".")]


def _sign_off(desk: Desk, brief: Brief) -> list[Json]:
    labels = desk.labels
    reviewed: list[Json] = [
        joined(
            [
                filled(labels.words["brief.reviewed.by"], by=text(review.by), date=desk.date(review.on)),
                text(review.note or ""),
            ],
            " — ",
        )
        for review in brief.reviewed
    ]
    corrections: list[Json] = [
        [
            *muted(desk.date(correction.on)),
            *text(" "),
            *desk.line(brief.id, f"corrections.{n}.what", correction.what),
            *text(" — "),
            *desk.line(brief.id, f"corrections.{n}.why", correction.why),
        ]
        for n, correction in enumerate(brief.corrections)
    ]
    return [
        *section(desk, "brief.reviewed", "points", items=reviewed),
        *section(desk, "brief.corrections", "points", items=corrections),
    ]
