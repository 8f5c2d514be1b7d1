"""Every kind of page of a small corpus, compared with what a person has read and found right."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from briefsmith.edition.site import BuildOptions, Page
from briefsmith.model.corpus import Corpus
from briefsmith.pages import pages

from tests.editions import edition_of
from tests.pages import sample

OPTIONS = BuildOptions(site_name="Lamps", site_description="All about lamps.", site_url="https://lamps.example/")

GOLDEN = (
    "index.md",
    "briefs/index.md",
    "briefs/lamp.md",
    "companies/index.md",
    "companies/lumen.md",
    "concepts/unused.md",
    "systems/listener.md",
    "topics/light.md",
    "sources/index.md",
    "sources/daily-lamp-ja.md",
    "timeline.md",
    "figures.md",
    "questions.md",
    "tensions.md",
    "evidence.md",
)


def made(locale: str = "en", corpus: Corpus = sample.CORPUS) -> dict[str, Page]:
    options = BuildOptions(locale, False, OPTIONS.site_name, OPTIONS.site_description, OPTIONS.site_url)
    found = pages(sample.edition(options, corpus))
    return {page.path: page for page in found}


@pytest.fixture(scope="module")
def english() -> dict[str, Page]:
    return made()


@pytest.mark.parametrize("path", GOLDEN)
def test_page_is_as_it_was_read(path: str, english: dict[str, Page], golden: Callable[[str, str], None]) -> None:
    golden(f"pages/{path}", english[path].markdown)


@pytest.mark.parametrize("path", ["index.md", "briefs/lamp.md"])
def test_labels_and_numbers_are_japanese_and_prose_stays(path: str, golden: Callable[[str, str], None]) -> None:
    page = made("ja")[path]
    assert "7,000円" in page.body
    assert "a lamp" in page.body
    golden(f"pages/ja/{path}", page.markdown)


def test_pages_come_sorted_and_each_once() -> None:
    paths = [page.path for page in pages(sample.edition(OPTIONS))]
    assert paths == sorted(set(paths))
    assert len(paths) > len(GOLDEN)


def test_every_page_has_a_title_a_description_and_a_kind(english: dict[str, Page]) -> None:
    for page in english.values():
        assert page.body.startswith("# ")
        assert str(page.meta["description"]).endswith((".", "。"))
        assert page.meta["kind"]


def test_the_edit_link_is_the_yaml_of_the_page(english: dict[str, Page]) -> None:
    assert english["briefs/lamp.md"].source == "briefs/lamp.yml"
    assert english["companies/lumen.md"].source == "briefs/registry/companies.yml"
    assert english["timeline.md"].source is None


def test_every_item_has_its_anchor_on_the_page_of_its_brief(english: dict[str, Page]) -> None:
    for ref in sample.CORPUS.item:
        assert f'<a id="{ref.item}"></a>' in english[f"briefs/{ref.brief}.md"].body


def test_two_texts_of_one_origin_are_said_to_be(english: dict[str, Page]) -> None:
    for path in ("briefs/lamp.md", "systems/listener.md", "figures.md", "tensions.md", "evidence.md"):
        assert "2 texts, 1 origin" in english[path].body


def test_what_was_not_checked_is_said_not_to_be(english: dict[str, Page]) -> None:
    assert "? not checked" in english["briefs/evening.md"].body
    without = pages(edition_of(sample.CORPUS, OPTIONS))
    page = next(page for page in without if page.path == "evidence.md")
    assert "✓ as in the source</span> |" not in page.body
    assert "have not been checked" in page.body


def test_a_later_text_that_may_answer_is_named_with_its_paragraphs(english: dict[str, Page]) -> None:
    title = '<span lang="en">An evening note on lamps</span>'
    note = f"*May be answered in*: [{title}](sources/evening-note.md)"
    # Its third paragraph carries nothing, so there is no place to link.
    assert f"{note} [¶1](sources/evening-note.md#p1), ¶3" in english["questions.md"].body
    assert "May be answered in" in english["briefs/lamp.md"].body


def test_the_reading_of_a_number_is_shown_step_by_step(english: dict[str, Page]) -> None:
    steps = (f'<span class="bs-step">{step}</span>' for step in ("1 × 10⁴ – 2 × 10⁴", "10 000 – 20 000"))
    assert " → ".join(("1万～2万</span>", *steps)) in english["evidence.md"].body


@pytest.mark.parametrize("locale", ["en", "fr", "ja", "pt-BR"])
def test_without_briefs_each_page_says_what_to_do_first(locale: str) -> None:
    found = {page.path: page for page in pages(edition_of(Corpus(), BuildOptions(locale=locale)))}
    assert "`briefs check`" in found["index.md"].body
    for path in ("briefs/index.md", "timeline.md", "figures.md", "questions.md", "companies/index.md"):
        assert "`" in found[path].body
