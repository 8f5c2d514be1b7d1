"""Languages whose numbers or dates are not read: said once a source and once for prose, and nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterator

from briefsmith.languages import told
from briefsmith.model.corpus import Corpus
from briefsmith.problems import Code, Problem, Where

CONFIGURATION = "mkdocs.yml"
"""The file that names the languages of a site and of its prose."""


def unread_sources(corpus: Corpus) -> Iterator[Problem]:
    """Yield a note for every source in such a language that a figure rests on."""
    used = {evidence.seed for brief in corpus.briefs for figure in brief.figures for evidence in figure.evidence}
    for seed in corpus.seeds:
        unread = told.numbers_unread(seed.language) if seed.id in used else None
        if unread:
            message = f"{unread}, so no figure can be proved by this text"
            yield Problem(Code.LANGUAGE_UNREAD, corpus.marks.where(seed.id, ("language",)), message)


def unread_prose(language: str) -> Iterator[Problem]:
    """Yield a note where what is typed into prose is not looked for."""
    unread = told.prose_unread(language)
    if unread:
        message = f"{unread}, so none in prose is held against the figures and events"
        yield Problem(Code.LANGUAGE_UNREAD, Where(CONFIGURATION), message)


def unlabelled(locale: str) -> Iterator[Problem]:
    """Yield a note where the site cannot speak its own language."""
    lacks = told.site_lacks(locale)
    if lacks:
        hint = "add the language's folder, or set `locale` to a language that is here"
        yield Problem(Code.LABELS_ABSENT, Where(CONFIGURATION), lacks, hint)
