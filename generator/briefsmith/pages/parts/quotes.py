"""Words of a source, and the mark for how they were checked; nothing here makes a link."""

from __future__ import annotations

from briefsmith.edition.verdicts import Mark, mark_of
from briefsmith.model.evidence import Verdict, Witness
from briefsmith.model.figure import Evidence, Vouch
from briefsmith.model.seed import Seed
from briefsmith.pages.site_view import SiteView
from briefsmith.text.contexts import attribute
from briefsmith.text.markdown import escape
from briefsmith.text.quotation import quoted
from briefsmith.text.scripts import written_in
from briefsmith.text.slugs import Ref
from briefsmith.text.widths import wrapped

_SHORT = 17
"""Width of a short title, in the size of its letters."""
SHAPES: dict[Mark, str] = {
    "verified": "✓",
    "recorded": "○",
    "vouched": "◇",
    "unread": "◐",
    "unchecked": "?",
    "wrong": "✗",
    "none": "–",
}


def quote(tokens: tuple[str, ...], language: str) -> str:
    """Return words of a source in the quotation marks of its language, and marked as that language."""
    return foreign(quoted(tokens, language), language)


def foreign(text: str, language: str) -> str:
    """Return plain text marked as being in a language."""
    return f'<span lang="{attribute(language)}">{escape(text)}</span>'


def searched(term: str) -> str:
    """Return a term to look for, marked as its language where its letters tell."""
    language = written_in(term)
    return foreign(f"「{term}」", language) if language else f"“{escape(term)}”"


def mark(view: SiteView, how: Mark, *, titled: bool = True) -> str:
    """Return a verdict as shape and word, so that it never rests on colour.

    Its title says what was checked, unless the legend stands beside it.
    """
    title = f' title="{attribute(view.labels(f"legend.{how}"))}"' if titled else ""
    return f'<span class="bs-mark bs-{how}"{title}>{SHAPES[how]} {view.labels(f"mark.{how}")}</span>'


def item_mark(view: SiteView, ref: Ref) -> str:
    """Return the mark of an item as a whole."""
    return mark(view, view.edition.mark(ref))


def witness_of(view: SiteView, ref: Ref, index: int) -> Witness | None:
    """Return what checking found for one piece of evidence; None where nothing was looked up."""
    return next((found for found in view.edition.verification.of(ref).witnesses if found.index == index), None)


def witness_mark(view: SiteView, ref: Ref, index: int) -> Mark:
    """Return the mark of one piece of evidence."""
    found = witness_of(view, ref, index)
    return mark_of(found.verdict) if found else "unchecked"


def vouch_of(view: SiteView, ref: Ref, index: int) -> Vouch | None:
    """Return the vouch that one piece of evidence rests on; None where it needs none."""
    found = witness_of(view, ref, index)
    standing = found is not None and found.verdict is Verdict.VOUCHED
    return view.relations.evidence[ref][index].vouched if standing else None


def vouched_by(view: SiteView, ref: Ref, index: int) -> str:
    """Return who vouches for one piece of evidence and why, for a note; empty where nobody vouches or needs to."""
    vouch = vouch_of(view, ref, index)
    if vouch is None:
        return ""
    return view.labels("evidence.vouched.by", by=view.own(escape(vouch.by)), why=view.own(escape(vouch.why)))


def short_name(view: SiteView, seed: Seed) -> str:
    """Return what a text is called in a note: its publisher, where that tells it from the others, or a short title."""
    # A publisher in a script of its own would tell most readers less than the title does.
    if seed.publisher and seed.publisher.isascii() and seed.publisher in view.only_once:
        return escape(seed.publisher)
    title = (seed.title_en or seed.title).partition(": ")[0]
    first, *more = wrapped(title, _SHORT, 1)
    short = f"{first.rstrip(',')}…" if more else title
    return view.own(escape(short)) if seed.title_en else foreign(short, seed.language)


def words_of(view: SiteView, evidence: Evidence) -> str:
    """Return the words of one piece of evidence, quoted as its source's language does."""
    seed = view.corpus.seed.get(evidence.seed)
    return quote(evidence.exact, seed.language if seed else "und")
