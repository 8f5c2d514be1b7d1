"""Evidence as a reader sees it: the words as written, where they stand, and a mark for how they were checked."""

from __future__ import annotations

import re
from html import escape as escape_html
from typing import TYPE_CHECKING

from briefsmith.edition.paths import brief_page
from briefsmith.model.evidence import Witness
from briefsmith.model.figure import Evidence, FigureStatus
from briefsmith.model.seed import Seed
from briefsmith.pages.parts.values import date_text, figure_name, sentence
from briefsmith.pages.view import Mark, View, mark_of
from briefsmith.text.markdown import escape
from briefsmith.text.quotation import quoted
from briefsmith.text.slugs import Ref
from briefsmith.text.widths import wrapped

if TYPE_CHECKING:
    from briefsmith.pages.sheet import Sheet

# In this order: a term with kana is Japanese whatever else is in it.
_LETTERS = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
)
_SHORT = 17
"""Width of a short title, in the size of its letters."""
_SHAPES: dict[Mark, str] = {"verified": "✓", "recorded": "○", "unchecked": "?", "wrong": "✗", "none": "–"}


def quote(tokens: tuple[str, ...], language: str) -> str:
    """Return words of a source in the quotation marks of its language, and marked as that language."""
    return foreign(quoted(tokens, language), language)


def foreign(text: str, language: str) -> str:
    """Return plain text marked as being in a language."""
    return f'<span lang="{escape_html(language)}">{escape(text)}</span>'


def searched(term: str) -> str:
    """Return a term to look for, marked as its language where its letters tell."""
    language = next((tag for tag, letters in _LETTERS if letters.search(term)), None)
    return foreign(f"「{term}」", language) if language else f"“{escape(term)}”"


def mark(view: View, how: Mark) -> str:
    """Return a verdict as shape and word, so that it never rests on colour."""
    return f'<span class="bs-mark bs-{how}">{_SHAPES[how]} {view.labels(f"mark.{how}")}</span>'


def item_mark(view: View, ref: Ref) -> str:
    """Return the mark of an item as a whole."""
    return mark(view, view.mark(ref))


def lineage_note(sheet: Sheet, ref: Ref) -> str:
    """Return `2 texts, 1 origin`, linked to where a source says what it comes from; empty for an item on one text."""
    view = sheet.view
    standing = view.verification.of(ref)
    texts = standing.texts or len({evidence.seed for evidence in view.evidence.get(ref, ())})
    if texts < 2:  # noqa: PLR2004 - one text is one origin
        return ""
    origins = standing.origins or texts
    labels = view.labels
    words = labels("standing", texts=labels.count("count.texts", texts), origins=labels.count("count.origins", origins))
    seeds = (view.corpus.seed.get(evidence.seed) for evidence in view.evidence.get(ref, ()))
    later = next((seed for seed in seeds if seed and seed.parent), None)
    return sheet.lineage_link(later.id, words) if later and origins < texts else words


def witness_of(view: View, ref: Ref, index: int) -> Witness | None:
    """Return what checking found for one piece of evidence; None where nothing was looked up."""
    return next((found for found in view.verification.of(ref).witnesses if found.index == index), None)


def witness_mark(view: View, ref: Ref, index: int) -> Mark:
    """Return the mark of one piece of evidence."""
    found = witness_of(view, ref, index)
    return mark_of(found.verdict) if found else "unchecked"


def short_name(view: View, seed: Seed) -> str:
    """Return what a text is called in a note: its publisher, where that tells it from the others, or a short title."""
    # A publisher in a script of its own would tell most readers less than the title does.
    if seed.publisher and seed.publisher.isascii() and seed.publisher in view.only_once:
        return escape(seed.publisher)
    title = (seed.title_en or seed.title).partition(": ")[0]
    first, *more = wrapped(title, _SHORT, 1)
    short = f"{first.rstrip(',')}…" if more else title
    return view.own(escape(short)) if seed.title_en else foreign(short, seed.language)


def where(sheet: Sheet, evidence: Evidence) -> str:
    """Return language, paragraph and linked source of one piece of evidence."""
    labels = sheet.labels
    seed = sheet.corpus.seed.get(evidence.seed)
    return labels(
        "evidence.where",
        language=labels.language(seed.language) if seed else "",
        paragraph=labels("paragraph", n=evidence.paragraph),
        source=sheet.seed_link(evidence.seed, evidence.paragraph, short_name(sheet.view, seed) if seed else None),
    )


def where_briefly(sheet: Sheet, evidence: Evidence) -> str:
    """Return language and paragraph only, linked: for a table under a heading that names the sources."""
    labels = sheet.labels
    seed = sheet.corpus.seed.get(evidence.seed)
    paragraph = labels("paragraph", n=evidence.paragraph)
    if seed is None:
        return paragraph
    words = labels("list.between").join((labels.language(seed.language), paragraph))
    return sheet.seed_link(seed.id, evidence.paragraph, words)


def words_of(view: View, evidence: Evidence) -> str:
    """Return the words of one piece of evidence, quoted as its source's language does."""
    seed = view.corpus.seed.get(evidence.seed)
    return quote(evidence.exact, seed.language if seed else "und")


def footnote(sheet: Sheet, ref: Ref) -> str:
    """Return the text of an item's footnote, without its label."""
    view = sheet.view
    place = where_briefly if _tells_apart(sheet, ref) else where
    lines = [
        f"{words_of(view, evidence)} {place(sheet, evidence)} {mark(view, witness_mark(view, ref, n))}"
        for n, evidence in enumerate(view.evidence.get(ref, ()))
    ]
    if not lines:
        lines.append(view.labels("evidence.none"))
    figure = view.corpus.figures.get(ref)
    if figure:
        # A figure bound in prose is met without its row, so its note says what it is.
        told = [figure_name(view, figure), *([date_text(view, figure.as_of)] if figure.as_of else [])]
        if figure.status is not FigureStatus.REPORTED:
            told.append(view.labels.name("status", figure.status))
        lines.insert(0, escape(sentence(", ".join(told))))
    how = sheet.how_link(ref) if any(found.steps for found in view.verification.of(ref).witnesses) else ""
    lines[-1] = " · ".join(filter(None, (lines[-1], lineage_note(sheet, ref), how)))
    event = view.corpus.events.get(ref)
    if event and event.date_basis:
        lines.append(f"{view.labels('event.basis')}{view.labels('colon')}{sheet.authored(event.date_basis)}")
    return "<br>".join(lines)


def _tells_apart(sheet: Sheet, ref: Ref) -> bool:
    """Whether language and paragraph name a source well enough: on the brief's own page, of one source a language."""
    brief = sheet.corpus.brief[ref.brief]
    seeds = [sheet.corpus.seed[seed] for seed in brief.seeds if seed in sheet.corpus.seed]
    return sheet.path == brief_page(ref.brief) and len({seed.language for seed in seeds}) == len(brief.seeds)
