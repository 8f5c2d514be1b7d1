"""The real site made to be opened from a folder, without a server: its links, and its search."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from briefsmith.adapters.builder import build_site
from briefsmith.app import Examined
from playwright.sync_api import Browser

from bench.search import ours
from tests.conftest import ROOT
from tests.search.table import rows, score
from tests.site.test_built_site import Links


@pytest.fixture(scope="module")
def offline(real: Examined, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("offline") / "site"
    build_site(ROOT, real, site_dir=folder, offline=True)
    return folder


def test_every_link_names_a_file(offline: Path) -> None:
    pages = {}
    for path in sorted(offline.rglob("*.html")):
        pages[path] = Links()
        pages[path].feed(path.read_text(encoding="utf-8"))
    assert len(pages) > 50
    # A server is told to send 404.html; from disk nobody comes to see it.
    links = [
        (path, href) for path, page in pages.items() if path.name != "404.html" for href in page.followed + page.loaded
    ]
    internal = [
        (path, href) for path, href in links if not urlsplit(href).netloc and urlsplit(href).scheme in ("", "file")
    ]
    assert len(internal) > 1000
    assert [(path.name, href) for path, href in internal if not names_a_file(offline, pages, path, href)] == []


def names_a_file(site: Path, pages: dict[Path, Links], page: Path, href: str) -> bool:
    """Whether an address means a file of the site, spelled out to its end, and a place that is there."""
    parts = urlsplit(urljoin(page.as_uri(), href))
    target = Path(unquote(parts.path))
    anchored = not parts.fragment or target not in pages or unquote(parts.fragment) in pages[target].ids
    return target.is_file() and target.is_relative_to(site) and anchored


def test_the_right_page_comes_first(
    browser: Browser, offline: Path, record_property: Callable[[str, object], None]
) -> None:
    root, table = offline.as_uri() + "/", rows()
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    answers = ours(page, root, [row.query for row in table])
    page.close()
    assert {link for links in answers for link in links if not Path(unquote(urlsplit(link).path)).is_file()} == set()
    result = score(table, answers, root)
    record_property("told", f"search, from disk: {result}")
    assert result.first / result.asked >= 0.95, result.missed
    assert result.five / result.asked >= 0.99, result.missed
