"""The real site as files: every link leads somewhere, nothing comes from elsewhere, two builds are one."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from briefsmith.adapters.builder import build_site
from briefsmith.app import Examined
from briefsmith.text.labels import labels_for

from tests.conftest import ROOT

BASE = "http://site.test/"
LOADING = {
    ("script", "src"),
    ("img", "src"),
    ("link", "href"),
    ("iframe", "src"),
    ("source", "src"),
    ("object", "data"),
}


class Links(HTMLParser):
    """Collects ids, addresses that a reader may follow, and addresses that the browser loads by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.followed: list[str] = []
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" or (tag == "a" and name == "name"):
                self.ids.add(value or "")
            elif tag == "a" and name == "href" and value is not None:
                self.followed.append(value)
            elif (tag, name) in LOADING and value and not value.startswith("data:"):
                self.loaded.append(value)


@pytest.fixture(scope="module")
def parsed(site: Path) -> dict[str, Links]:
    pages = {}
    for path in sorted(site.rglob("*.html")):
        links = Links()
        links.feed(path.read_text(encoding="utf-8"))
        pages[path.relative_to(site).as_posix()] = links
    assert len(pages) > 50
    return pages


def page_url(name: str) -> str:
    return BASE + name.removesuffix("index.html")


def test_every_internal_link_resolves(site: Path, parsed: dict[str, Links]) -> None:
    # 404.html is served at any depth, so its addresses begin at the host's root.
    links = [
        (name, href) for name, page in parsed.items() if name != "404.html" for href in page.followed + page.loaded
    ]
    internal = [(name, href) for name, href in links if urljoin(page_url(name), href).startswith(BASE)]
    assert len(internal) > 1000
    assert [(name, href) for name, href in internal if not resolves(site, parsed, urljoin(page_url(name), href))] == []


def resolves(site: Path, parsed: dict[str, Links], url: str) -> bool:
    parts = urlsplit(url)
    target = file_of(parts.path)
    anchored = not parts.fragment or target not in parsed or unquote(parts.fragment) in parsed[target].ids
    return (site / target).is_file() and anchored


def file_of(path: str) -> str:
    path = unquote(path).lstrip("/")
    return path + "index.html" if path == "" or path.endswith("/") else path


def test_nothing_is_loaded_from_another_host(parsed: dict[str, Links]) -> None:
    loaded = [(name, href) for name, links in parsed.items() for href in links.loaded]
    assert len(loaded) > 100
    assert [(n, h) for n, h in loaded if urlsplit(urljoin(page_url(n), h)).netloc != "site.test"] == []


def test_two_builds_give_the_same_bytes(real: Examined, site: Path, tmp_path: Path) -> None:
    build_site(ROOT, real, site_dir=tmp_path / "again")
    first, second = contents(site), contents(tmp_path / "again")
    assert len(first) > 100
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_source_is_two_clicks_from_home(real: Examined, parsed: dict[str, Links]) -> None:
    def leads_to(name: str) -> set[str]:
        return {file_of(urlsplit(urljoin(page_url(name), href)).path) for href in parsed[name].followed}

    first = leads_to("index.html") & parsed.keys()
    second = first.union(*(leads_to(name) for name in first))
    assert len(real.corpus.seeds) == 5
    assert {f"sources/{seed.id}/index.html" for seed in real.corpus.seeds} <= second


def test_a_page_that_is_not_there_leads_on_in_the_words_of_the_site(site: Path) -> None:
    article = (site / "404.html").read_text(encoding="utf-8").partition("<article")[2].partition("</article>")[0]
    assert labels_for("en")("missing.text") in article
    links = Links()
    links.feed(article)
    assert {"/", "/briefs/", "/timeline/"} <= {urlsplit(urljoin("/", link)).path for link in links.followed}
