"""The page of a brief: from the headline to the evidence without losing the thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from briefsmith.edition.paths import brief_page
from briefsmith.edition.plain import section_label
from briefsmith.edition.site import Page
from briefsmith.model.brief import Brief, Item, Role
from briefsmith.model.figure import Salience
from briefsmith.model.items import role_ref
from briefsmith.model.schema import item_groups
from briefsmith.pages.parts.briefs import kicker
from briefsmith.pages.parts.figures import figure_table
from briefsmith.pages.parts.footnotes import where_briefly
from briefsmith.pages.parts.items import claim_list, question_list
from briefsmith.pages.parts.plain import plain_list
from briefsmith.pages.parts.sources import citation
from briefsmith.pages.parts.story import story
from briefsmith.pages.parts.tables import block, fold, paragraphs
from briefsmith.pages.parts.tensions import gravest_first, tension_title
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import anchor
from briefsmith.text.edtf import read_date
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import Ref

_SHARED = 4
_NAMED = 6
"""So many of a kind are named at once; all of them, with their parts, stand in the fold below."""
_GRAVEST = 8
"""So many disagreements are shown at once, the gravest; the rest are folded, if they are more than a few."""
_FEW = 2


def brief(view: SiteView, brief: Brief) -> Page:
    """Return the page of one brief."""
    sheet = Sheet(view, brief_page(brief.id), view.relations.item_ids[brief.id])
    sheet.add(
        block("bs-kicker", " · ".join(filter(None, (kicker(sheet, brief, named=True), sheet.pdf_link(brief.id))))),
        _draft(sheet, brief),
        block("bs-summary", sheet.prose(brief.id, "summary", brief.summary)),
    )
    for draw in _SECTIONS.values():
        draw(sheet, brief)
    for group in item_groups(Brief):
        if group not in _SECTIONS:
            sheet.section(2, section_label(group), plain_list(sheet, _refs(brief, getattr(brief, group))))
    sheet.section(2, "brief.related", _related(sheet, brief))
    seeds = [view.corpus.seed[seed] for seed in brief.seeds if seed in view.corpus.seed]
    sheet.section(2, "brief.sources", "\n".join(f"- {citation(sheet, seed)}" for seed in seeds))
    sheet.section(2, "brief.cite", _cite(sheet, brief))
    _sign_off(sheet, brief)
    publishers = view.labels.listed([seed.publisher or seed.title_en or seed.title for seed in seeds])
    description = view.labels("describe.brief", title=brief.title, sources=publishers)
    source = view.corpus.marks.files.get(brief.id)
    return sheet.page(brief.title, description, "brief", source=source, heading=sheet.authored(brief.title))


def _refs(brief: Brief, items: Iterable[Item]) -> list[Ref]:
    return [Ref(brief.id, item.id) for item in items]


def _draft(sheet: Sheet, brief: Brief) -> str:
    if brief.published:
        return ""
    return f'!!! warning "{sheet.labels("brief.draft")}"\n\n    {sheet.labels("brief.draft.note")}'


def _points(sheet: Sheet, brief: Brief) -> None:
    points = [f"- {sheet.line(brief.id, f'key_points.{n}', point)}" for n, point in enumerate(brief.key_points)]
    sheet.section(2, "brief.points", "\n".join(points))


def _judgement(sheet: Sheet, brief: Brief) -> None:
    """Why it matters and what would change our mind: two short texts that stand beside each other where they can."""
    told = (
        ("brief.why", sheet.prose(brief.id, "why_it_matters", brief.why_it_matters)),
        ("brief.mind", sheet.prose(brief.id, "what_would_change_our_mind", brief.what_would_change_our_mind)),
    )
    parts = [block("bs-half", paragraphs(sheet.title(2, key), text)) for key, text in told if text]
    sheet.add(block("bs-halves", paragraphs(*parts)) if parts else "")


def _figures(sheet: Sheet, brief: Brief) -> None:
    key = [figure for figure in brief.figures if figure.salience is Salience.KEY]
    minor = [figure for figure in brief.figures if figure.salience is not Salience.KEY]
    # If the author marked no figure as key, all stand under one heading.
    if key:
        sheet.section(2, "brief.figures", figure_table(sheet, _refs(brief, key), anchors="item"))
        rest = figure_table(sheet, _refs(brief, minor), anchors="item", folded=True)
        sheet.add(fold(sheet.labels.count("count.figures.minor", len(minor)), rest) if rest else "")
    else:
        sheet.section(2, "brief.figures.all", figure_table(sheet, _refs(brief, minor), anchors="item"))


def _events(sheet: Sheet, brief: Brief) -> None:
    by_date = sorted(brief.events, key=lambda event: (read_date(event.date).sort_key(), event.id))
    sheet.section(2, "brief.timeline", story(sheet, _refs(brief, by_date), own=True))


def _claims(sheet: Sheet, brief: Brief) -> None:
    sheet.section(2, "brief.claims", claim_list(sheet, _refs(brief, brief.claims), own=True))


def _questions(sheet: Sheet, brief: Brief) -> None:
    sheet.section(2, "brief.questions", question_list(sheet, _refs(brief, brief.questions), known="own"))


def _tensions(sheet: Sheet, brief: Brief) -> None:
    sheet.section(2, "brief.tensions", _disagreements(sheet, brief))


def _disagreements(sheet: Sheet, brief: Brief) -> str:
    tensions = gravest_first(sheet.view.relations.tensions_of_brief.get(brief.id, ()))
    lines = [f"- {tension_title(sheet, tension)}" for tension in tensions]
    if len(lines) <= _GRAVEST + _FEW:
        return block("bs-brieflines", "\n".join(lines)) if lines else ""
    shown, rest = (block("bs-brieflines", "\n".join(part)) for part in (lines[:_GRAVEST], lines[_GRAVEST:]))
    return paragraphs(shown, fold(sheet.labels.count("count.more", len(lines) - _GRAVEST), rest))


def _who(sheet: Sheet, brief: Brief) -> None:
    groups = tuple((f"room.{room}", roles) for room, roles in brief.roles_by_room.items())
    groups = tuple((key, roles) for key, roles in groups if roles)
    names = [f"**{sheet.labels(key)}** {_listed(sheet, roles)}" for key, roles in groups]
    parts = [
        paragraphs(f"**{sheet.labels(key)}**", "\n\n".join(_role(sheet, brief, role) for role in roles))
        for key, roles in groups
    ]
    folded = fold(sheet.labels.count("count.roles", len(brief.roles)), block("bs-parts", paragraphs(*parts)))
    sheet.section(2, "brief.who", block("bs-who", "\n\n".join(names)) if names else "", folded if names else "")


def _listed(sheet: Sheet, roles: tuple[Role, ...]) -> str:
    named = [sheet.link(role.id) for role in roles[:_NAMED]]
    if len(roles) > _NAMED:
        named.append(sheet.labels.count("count.more", len(roles) - _NAMED))
    return sheet.labels("list.between").join(named)


def _role(sheet: Sheet, brief: Brief, role: Role) -> str:
    # There are many roles, so their evidence is a link to the paragraph and not a footnote each.
    words = sheet.line(brief.id, f"roles.{role.id}", role.role)
    places = " · ".join(where_briefly(sheet, evidence) for evidence in role.evidence)
    place = anchor(role_ref(brief, role.id).item)
    return f"{place}{sheet.link(role.id)}\n:   {words}" + (f" <small>{places}</small>" if places else "")


def _related(sheet: Sheet, brief: Brief) -> str:
    lines = []
    for other, shared in sheet.view.edition.links.related.get(brief.id, ()):
        if other in sheet.corpus.brief:
            lines.append(f"- {sheet.link(other)} — {_reason(sheet, shared)}")
    return "\n".join(lines)


def _reason(sheet: Sheet, shared: tuple[str, ...]) -> str:
    """What both briefs are on: topics first, then as much as a sentence holds."""
    topics_first = sorted(
        shared, key=lambda one: (entity := sheet.corpus.entity.get(one)) is None or entity.room != "topics"
    )
    named = [sheet.link(one) for one in topics_first[:_SHARED]]
    if len(shared) > _SHARED:
        named.append(sheet.labels.count("count.more", len(shared) - _SHARED))
    return sheet.labels("brief.related.reason", what=sheet.labels.listed(named))


def _cite(sheet: Sheet, brief: Brief) -> str:
    options = sheet.view.edition.options
    date = sheet.date(brief.updated)
    address = f" <{options.site_url.rstrip('/')}/briefs/{brief.id}/>" if options.site_url else ""
    return f"> “{sheet.authored(brief.title)}”. *{escape(options.site_name)}*, {date}.{address}"


def _sign_off(sheet: Sheet, brief: Brief) -> None:
    labels = sheet.labels
    reviewed = [
        f"- {labels('brief.reviewed.by', by=escape(review.by), date=sheet.date(review.on))}"
        + (f" — {sheet.authored(review.note)}" if review.note else "")
        for review in brief.reviewed
    ]
    sheet.section(2, "brief.reviewed", "\n".join(reviewed))
    corrections = [
        f"- {sheet.date(correction.on)} {sheet.line(brief.id, f'corrections.{n}.what', correction.what)} — "
        + sheet.line(brief.id, f"corrections.{n}.why", correction.why)
        for n, correction in enumerate(brief.corrections)
    ]
    sheet.section(2, "brief.corrections", "\n".join(corrections))


_SECTIONS: Mapping[str, Callable[[Sheet, Brief], None]] = {
    "points": _points,
    "figures": _figures,
    "judgement": _judgement,
    "who": _who,
    "events": _events,
    "claims": _claims,
    "tensions": _tensions,
    "questions": _questions,
}
"""The page in reading order. A list of items that has no drawing here, by its name, follows as a plain list."""
