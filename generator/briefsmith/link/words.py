"""The words of a link that brings none: what it names, said in the reader's locale."""

from __future__ import annotations

from briefsmith.edition.paths import title_of
from briefsmith.edition.printed import print_value
from briefsmith.model.brief import Claim, Event, Question
from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import Figure
from briefsmith.text.dates_printed import print_date
from briefsmith.text.edtf import read_date
from briefsmith.text.markdown_read import parse_line
from briefsmith.text.markdown_tree import plain_line
from briefsmith.text.slugs import parse_ref
from briefsmith.text.wikilinks import find_links


def words_of(corpus: Corpus, target: str, locale: str) -> str:
    """Return plain words for an id or a full reference; the target itself where it names nothing.

    A figure is its value, an event its date, a claim its statement, a question its question; anything else its title.
    """
    ref = parse_ref(target)
    item = corpus.item.get(ref) if ref else None
    match item:
        case Figure():
            return print_value(item.value, item.unit, item.comparator, locale)
        case Event():
            return print_date(read_date(item.date), locale)
        case Claim(statement=text) | Question(question=text):
            return _without_links(corpus, text)
        case _:
            return title_of(corpus, target)


def _without_links(corpus: Corpus, markdown: str) -> str:
    # A link within the words of a link is its own words, or a name; never again a statement, which might lead back.
    parts: list[str] = []
    end = 0
    for link in find_links(markdown):
        parts += [markdown[end : link.start], link.words or title_of(corpus, link.target)]
        end = link.end
    return plain_line(parse_line("".join((*parts, markdown[end:]))))
