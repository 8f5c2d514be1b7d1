"""The page of connections and the small maps: links that lead somewhere, in whatever form a site is addressed."""

from __future__ import annotations

import re

import pytest
from briefsmith.charts import charts
from briefsmith.edition.site import BuildOptions, Page
from briefsmith.model.corpus import Corpus
from briefsmith.pages import pages
from briefsmith.text.slugs import PagePath, relative_url

from tests.editions import edition_of
from tests.pages import sample


def made(options: BuildOptions) -> dict[str, Page]:
    edition = sample.edition(options)
    found = pages(edition, charts(edition.corpus, edition.labels))
    return {page.path: page for page in found}


def test_the_map_is_said_again_as_a_list_and_a_table() -> None:
    body = made(BuildOptions())["connections.md"].body
    assert 'role="group"' in body
    below = "[Listener](systems/listener.md), [Lumen Lab](companies/lumen-lab.md)"
    assert f"**[Lumen](companies/lumen.md)**<br>{below}" in body
    assert '<th scope="row"><a href="../systems/listener/">Listener</a></th>' in body


@pytest.mark.parametrize(
    ("folders", "href"), [(True, 'href="../companies/lumen/"'), (False, 'href="companies/lumen.html"')]
)
def test_links_of_the_map_suit_the_addresses_of_the_site(folders: bool, href: str) -> None:
    assert href in made(BuildOptions(directory_urls=folders))["connections.md"].body


def test_a_small_map_leads_to_others_and_not_to_itself() -> None:
    body = made(BuildOptions())["systems/listener.md"].body
    figure = re.search(r'<figure class="bs-chart bs-around">.*?</figure>', body, re.DOTALL)
    assert figure
    assert 'href="../../companies/lumen/"' in figure[0]
    assert "listener/" not in figure[0]


def test_without_anything_the_page_says_so() -> None:
    found = pages(edition_of(Corpus()))
    assert "Nothing is connected yet." in next(page for page in found if page.path == "connections.md").body


@pytest.mark.parametrize(
    ("target", "source", "folders", "url"),
    [
        ("companies/a.md", "connections.md", True, "../companies/a/"),
        ("index.md", "connections.md", True, "../"),
        ("index.md", "index.md", True, "./"),
        ("systems/b.md", "companies/a.md", True, "../../systems/b/"),
        ("systems/index.md", "companies/a.md", True, "../../systems/"),
        ("systems/b.md", "companies/a.md", False, "../systems/b.html"),
        ("index.md", "companies/a.md", False, "../index.html"),
    ],
)
def test_addresses_between_built_pages(target: str, source: str, folders: bool, url: str) -> None:
    assert relative_url(PagePath(target), PagePath(source), folders=folders) == url
