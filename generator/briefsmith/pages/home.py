"""The front page: what this is, what is new, and where to begin."""

from __future__ import annotations

from babel.numbers import format_decimal

from briefsmith.edition.paths import EVIDENCE, FIGURES, HOME, QUESTIONS, TENSIONS, TIMELINE, Place, list_page
from briefsmith.edition.site import Page
from briefsmith.edition.verdicts import is_proved
from briefsmith.model.brief import Brief, EventStatus
from briefsmith.pages.figures import telling
from briefsmith.pages.parts.briefs import brief_line, kicker, newest_first
from briefsmith.pages.parts.figures import said, when
from briefsmith.pages.parts.items import event_strip
from briefsmith.pages.parts.tables import block, paragraphs
from briefsmith.pages.parts.tensions import gravest_first, tension_pair
from briefsmith.pages.parts.values import figure_name, figure_value, sentence
from briefsmith.pages.questions import pressing
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.text.contexts import linked
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import PagePath, Ref

_FIGURES = 4
_EVENTS = 6
_QUESTIONS = 4
_TENSIONS = 3
_BRIEFS = 6
_POINTS = 3


def home(view: SiteView) -> Page:
    """Return the front page; without briefs it says what to do first."""
    sheet = Sheet(view, HOME)
    labels = view.labels
    briefs = newest_first(view.corpus.briefs)
    if briefs:
        lead, *others = briefs
        front = block("bs-front", paragraphs(_lead(sheet, lead), _more(sheet, others[:_BRIEFS])))
        sheet.add(_promise(sheet), _holdings(sheet), front)
        _numbers(sheet)
        _story(sheet)
        _tensions(sheet)
        _questions(sheet)
    else:
        sheet.add(labels("empty.home"))
    name = view.edition.options.site_name
    description = view.edition.options.site_description or labels("describe.home", site=name)
    return sheet.page(name, description, "home", hide=("navigation", "toc"))


def _promise(sheet: Sheet) -> str:
    labels = sheet.labels
    languages = {labels.language(seed.language) for seed in sheet.corpus.seeds}
    promise = labels("home.promise", languages=labels.listed(sorted(languages)))
    described = sheet.authored(sheet.view.edition.options.site_description)
    return block("bs-standfirst", " ".join(part for part in (described, promise) if part))


def _holdings(sheet: Sheet) -> str:
    """What the site holds, and how much of it was found in its texts."""
    view, labels = sheet.view, sheet.labels
    corpus = view.corpus
    # Figures only: most dates of events are inferred, as their basis says, and no text has them word for word.
    held = sum(is_proved(view.edition.mark(ref)) for ref in corpus.figures)
    how = sheet.href(Place(EVIDENCE))
    facts = (
        (labels.count("count.briefs", len(corpus.briefs)), sheet.href(Place(list_page("briefs")))),
        (labels.count("count.texts", len(corpus.seeds)), sheet.href(Place(list_page("sources")))),
        (labels.count("count.figures", len(corpus.figures)), sheet.href(Place(FIGURES))),
        (labels.count("count.events", len(corpus.events)), sheet.href(Place(TIMELINE))),
        (labels.count("home.held", held, all=format_decimal(len(corpus.figures), locale=labels.locale)), how),
    )
    return block("bs-facts", "\n".join(f"- {linked(*fact)}" for fact in facts))


def _lead(sheet: Sheet, brief: Brief) -> str:
    # A text of several paragraphs is marked with its language as a whole, so it is cut first.
    summary = sheet.opening(brief.id, "summary", brief.summary)
    points = [
        f"- {sheet.line(brief.id, f'key_points.{n}', point)}" for n, point in enumerate(brief.key_points[:_POINTS])
    ]
    return block(
        "bs-lead",
        paragraphs(
            f"<small>{sheet.labels('home.newest')}</small>",
            f"## {sheet.link(brief.id)}",
            f"<small>{kicker(sheet, brief)}</small>",
            summary,
            "\n".join(points),
            sheet.link(brief.id, f"**{sheet.labels('home.read')}**"),
        ),
    )


def _more(sheet: Sheet, briefs: list[Brief]) -> str:
    if not briefs:
        return ""
    title = sheet.title(2, "home.more")
    lines = block("bs-list", "\n".join(brief_line(sheet, brief) for brief in briefs))
    return block("bs-more", paragraphs(title, lines, _all(sheet, "briefs", list_page("briefs"))))


def _all(sheet: Sheet, what: str, page: PagePath) -> str:
    return block("bs-all", linked(sheet.labels(f"home.all.{what}"), sheet.href(Place(page))))


def _numbers(sheet: Sheet) -> None:
    lines = [f"- {_number(sheet, ref)}" for ref in telling(sheet.view, _FIGURES)]
    if lines:
        sheet.section(2, "home.figures", block("bs-numbers", "\n".join(lines)), _all(sheet, "figures", FIGURES))


def _number(sheet: Sheet, ref: Ref) -> str:
    figure = sheet.corpus.figures[ref]
    value = sheet.link(str(ref), f"**{escape(figure_value(sheet.view, figure))}**")
    facts = " · ".join(fact for fact in (when(sheet, figure), said(sheet, figure)) if fact)
    below = f"<br><small>{facts}</small>" if facts else ""
    return f"{value}{sheet.cite(ref)}<br>{escape(sentence(figure_name(sheet.view, figure)))}{below}"


def _story(sheet: Sheet) -> None:
    happened = [ref for ref, event in sheet.corpus.events.items() if event.status is EventStatus.HAPPENED]
    strip = event_strip(sheet, happened[-_EVENTS:])
    if strip:
        sheet.section(2, "home.timeline", strip, _all(sheet, "events", TIMELINE))


def _tensions(sheet: Sheet) -> None:
    lines = [tension_pair(sheet, tension) for tension in gravest_first(sheet.corpus.tensions)[:_TENSIONS]]
    if lines:
        sheet.section(2, "home.tensions", block("bs-pairs", "\n".join(lines)), _all(sheet, "tensions", TENSIONS))


def _questions(sheet: Sheet) -> None:
    lines = []
    for ref in pressing(sheet.view, _QUESTIONS):
        why = sheet.words(ref.brief, f"questions.{ref.item}.why", sheet.corpus.questions[ref].why)
        lines.append(f"- **{sheet.item_link(ref)}**<br>{why}")
    if lines:
        sheet.section(
            2, "home.questions", block("bs-list bs-two", "\n".join(lines)), _all(sheet, "questions", QUESTIONS)
        )
