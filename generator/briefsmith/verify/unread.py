"""Reports languages whose numbers or dates are not read, once a source and once for prose; nothing is guessed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from briefsmith.languages import missing_parts
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verdict
from briefsmith.problems import Code, Problem, Where
from briefsmith.verify.exhibits import Exhibit
from briefsmith.verify.finding import Finding

CONFIGURATION = "mkdocs.yml"
"""The file that names the languages of a site and of its prose."""

_REMEDY = "somebody who reads it may vouch for each (`vouched: {by: …, why: …}`), or `allow_unread: true` in mkdocs.yml"


def unread_sources(corpus: Corpus, judged: Iterable[tuple[Exhibit, Finding]], *, allowed: bool) -> Iterator[Problem]:
    """Yield, once a source, how many pieces of evidence rest on its words alone; a warning unless the site allows it.

    A source on which nothing rests unread (a person vouches for all of it, or its text is not here) yields a note.
    """
    alone = Counter(exhibit.evidence.seed for exhibit, finding in judged if finding.verdict is Verdict.UNREAD)
    used = {evidence.seed for brief in corpus.briefs for figure in brief.figures for evidence in figure.evidence}
    for seed in corpus.seeds:
        where = corpus.marks.where(seed.id, ("language",))
        unread = missing_parts.prose_unread(seed.language)
        count = alone[seed.id]
        if unread and count:
            rests = "1 piece of evidence in it rests" if count == 1 else f"{count} pieces of evidence in it rest"
            message = f"{unread}, so {rests} on the words alone"
            if allowed:
                yield Problem(Code.LANGUAGE_UNREAD, where, message)
            else:
                yield Problem(Code.WORDS_ALONE, where, message, _REMEDY)
        elif seed.id in used and (unread := missing_parts.numbers_unread(seed.language)):
            yield Problem(Code.LANGUAGE_UNREAD, where, f"{unread}, so no figure can be proved by this text")


def unread_prose(language: str) -> Iterator[Problem]:
    """Yield a note where what is typed into prose is not looked for."""
    unread = missing_parts.prose_unread(language)
    if unread:
        message = f"{unread}, so none in prose is held against the figures and events"
        yield Problem(Code.LANGUAGE_UNREAD, Where(CONFIGURATION), message)


def unlabelled(locale: str) -> Iterator[Problem]:
    """Yield a note where the site cannot speak its own language."""
    lacks = missing_parts.site_lacks(locale)
    if lacks:
        hint = "add the language's folder, or set `locale` to a language that is here"
        yield Problem(Code.LABELS_ABSENT, Where(CONFIGURATION), lacks, hint)
