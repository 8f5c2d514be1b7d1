"""Corpus → records, on the real site."""

from __future__ import annotations

import re

import pytest
from briefsmith.app import Examined, build, make_edition
from briefsmith.edition.paths import place_of
from briefsmith.edition.site import BuildOptions, Page
from briefsmith.pages import pages
from briefsmith.search import SearchRecord, records
from briefsmith.text.slugs import PagePath

from tests.editions import edition_of


@pytest.fixture(scope="module")
def found(real: Examined) -> tuple[SearchRecord, ...]:
    guide = Page(PagePath("guide/briefs.md"), "How to write a brief", "# How\n\nQuote *every* reference.\n")
    edition = make_edition(real, BuildOptions())
    return records(edition, pages(edition), (guide,))


def test_every_page_has_a_record_but_home(real: Examined, found: tuple[SearchRecord, ...]) -> None:
    paths = {page.path for page in build(make_edition(real, BuildOptions())).pages}
    assert len(paths) > 100
    assert paths - {record.place.page for record in found} == {"index.md"}


def test_every_item_has_a_record_at_its_own_anchor(real: Examined, found: tuple[SearchRecord, ...]) -> None:
    corpus = real.corpus.published()
    assert len(corpus.item) > 100
    assert {place_of(corpus, str(ref)) for ref in corpus.item} <= {record.place for record in found}


def test_no_place_is_found_twice(found: tuple[SearchRecord, ...]) -> None:
    assert len({record.place for record in found}) == len(found)


def test_a_page_written_by_hand_is_found_by_its_words(found: tuple[SearchRecord, ...]) -> None:
    guide = next(record for record in found if record.place.page == "guide/briefs.md")
    assert (guide.kind, guide.title) == ("page", "How to write a brief")
    assert "Quote every reference." in guide.text


def test_what_is_shown_is_clean(real: Examined, found: tuple[SearchRecord, ...]) -> None:
    shown = [text for record in found for text in (record.title, record.context, record.text)]
    assert all(record.title for record in found)
    assert [text for text in shown if re.search(r"\[\[|\]\(|\*\*|<\w|brief:", text)] == []
    # No space is put between kanji or kana; only a printed title may have one of its own.
    titles = [seed.title for seed in real.corpus.seeds]
    spaced = [text for text in shown if re.search(r"[\u3041-\u30ff\u4e00-\u9fff] [\u3041-\u30ff\u4e00-\u9fff]", text)]
    assert [text for text in spaced if not any(title in text for title in titles)] == []


@pytest.mark.parametrize(
    ("kind", "facets"),
    [
        ("brief", {"topic", "organisation", "language", "year"}),
        ("figure", {"topic", "language"}),
        ("event", {"topic", "language", "year"}),
        ("company", {"topic", "organisation", "language"}),
        ("source", {"topic", "language"}),
    ],
)
def test_what_a_kind_can_be_narrowed_by(found: tuple[SearchRecord, ...], kind: str, facets: set[str]) -> None:
    mine = [record for record in found if record.kind == kind]
    assert mine
    assert [record.place for record in mine if any(not record.facets[name] for name in facets)] == []


def test_an_item_is_narrowed_by_the_language_of_its_own_evidence(
    real: Examined, found: tuple[SearchRecord, ...]
) -> None:
    both = next(record for record in found if record.place.anchor == "mimo-parameters")
    assert set(both.facets["language"]) == {"ja", "fr"}


def test_a_draft_is_not_found(real: Examined) -> None:
    corpus = real.corpus.published()
    fewer = type(corpus)(seeds=corpus.seeds, briefs=corpus.briefs[1:], entities=corpus.entities)
    hidden = corpus.briefs[0].id
    found = records(edition_of(fewer))
    assert [record.place for record in found if hidden in record.place.page] == []
