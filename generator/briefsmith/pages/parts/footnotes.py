"""Where evidence stands: its source and paragraph, linked, and the footnote of an item."""

from __future__ import annotations

from briefsmith.edition.paths import brief_page
from briefsmith.model.figure import Evidence, FigureStatus
from briefsmith.pages.parts.quotes import mark, short_name, vouched_by, witness_mark, witness_of, words_of
from briefsmith.pages.parts.values import date_text, figure_name, sentence
from briefsmith.pages.writer import Writer
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import Ref


def lineage_note(page: Writer, ref: Ref) -> str:
    """Return `2 texts, 1 origin`, linked to where a source says what it comes from; empty for an item on one text."""
    view = page.view
    standing = view.edition.verification.of(ref)
    texts = standing.texts or len({evidence.seed for evidence in view.relations.evidence.get(ref, ())})
    if texts < 2:  # noqa: PLR2004 - one text is one origin
        return ""
    origins = standing.origins or texts
    labels = view.labels
    words = labels("standing", texts=labels.count("count.texts", texts), origins=labels.count("count.origins", origins))
    seeds = (view.corpus.seed.get(evidence.seed) for evidence in view.relations.evidence.get(ref, ()))
    later = next((seed for seed in seeds if seed and seed.parent), None)
    return page.lineage_link(later.id, words) if later and origins < texts else words


def where(page: Writer, evidence: Evidence) -> str:
    """Return language, paragraph and linked source of one piece of evidence."""
    labels = page.labels
    seed = page.corpus.seed.get(evidence.seed)
    return labels(
        "evidence.where",
        language=labels.language(seed.language) if seed else "",
        paragraph=labels("paragraph", n=evidence.paragraph),
        source=page.seed_link(evidence.seed, evidence.paragraph, short_name(page.view, seed) if seed else None),
    )


def where_briefly(page: Writer, evidence: Evidence) -> str:
    """Return language and paragraph only, linked: for a table under a heading that names the sources."""
    labels = page.labels
    seed = page.corpus.seed.get(evidence.seed)
    paragraph = labels("paragraph", n=evidence.paragraph)
    if seed is None:
        return paragraph
    words = labels("list.between").join((labels.language(seed.language), paragraph))
    return page.seed_link(seed.id, evidence.paragraph, words)


def not_named(page: Writer, ref: Ref, index: int, *, briefly: bool = False) -> str:
    """Return whom the cited paragraph does not name, and where they were named before; empty where it names all.

    Where it is `briefly`, only those are told who are not named before it either.
    """
    found = witness_of(page.view, ref, index)
    if found is None or not found.not_named:
        return ""
    labels = page.labels
    here = labels("paragraph", n=found.paragraph)
    nowhere = [page.link(one.entity) for one in found.not_named if not one.before]
    said = [labels("evidence.unnamed", who=labels.listed(nowhere), paragraph=here)] if nowhere else []
    for one in () if briefly else found.not_named:
        if one.before:
            before = page.seed_link(found.seed, one.before, labels("paragraph", n=one.before))
            said.append(labels("evidence.unnamed.before", who=page.link(one.entity), paragraph=here, before=before))
    return " ".join(said)


def footnote(page: Writer, ref: Ref) -> str:
    """Return the text of an item's footnote, without its label."""
    view = page.view
    place = where_briefly if _tells_apart(page, ref) else where
    lines = []
    for n, evidence in enumerate(view.relations.evidence.get(ref, ())):
        how = mark(view, witness_mark(view, ref, n))
        vouched = vouched_by(view, ref, n)
        unnamed = not_named(page, ref, n, briefly=True)
        lines.append(" ".join(filter(None, (words_of(view, evidence), place(page, evidence), how, vouched, unnamed))))
    if not lines:
        lines.append(view.labels("evidence.none"))
    figure = view.corpus.figures.get(ref)
    if figure:
        # A figure bound in prose is met without its row, so its note says what it is.
        told = [figure_name(view, figure), *([date_text(view, figure.as_of)] if figure.as_of else [])]
        if figure.status is not FigureStatus.REPORTED:
            told.append(view.labels.name("status", figure.status))
        lines.insert(0, escape(sentence(", ".join(told))))
    read = any(found.steps for found in view.edition.verification.of(ref).witnesses)
    lines[-1] = " · ".join(filter(None, (lines[-1], lineage_note(page, ref), page.how_link(ref) if read else "")))
    event = view.corpus.events.get(ref)
    if event and event.date_basis:
        lines.append(f"{view.labels('event.basis')}{view.labels('colon')}{page.authored(event.date_basis)}")
    return "<br>".join(lines)


def _tells_apart(page: Writer, ref: Ref) -> bool:
    """Whether language and paragraph name a source well enough: on the brief's own page, of one source a language."""
    brief = page.corpus.brief[ref.brief]
    seeds = [page.corpus.seed[seed] for seed in brief.seeds if seed in page.corpus.seed]
    return page.path == brief_page(ref.brief) and len({seed.language for seed in seeds}) == len(brief.seeds)
