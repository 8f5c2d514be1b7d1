"""Every run of another language says which one it is: for who hears the page, and for the shapes of its letters."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from briefsmith.app import Examined

LETTERS = re.compile("[\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# What cannot hold an element: a list of choices, and what is no text.
BARE = {"title", "option", "script", "style"}


class Texts(HTMLParser):
    """Collects the texts of a page, each with the language that it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("lang") or (self.open[-1][1] if self.open else "")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if any(tag == name for name, _ in self.open):
            while self.open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open and self.open[-1][0] not in BARE:
            self.found.append((self.open[-1][1].partition("-")[0], data.strip()))


@pytest.fixture(scope="module")
def texts_of(site: Path) -> list[tuple[str, str, str]]:
    found = []
    for path in sorted(site.rglob("*.html")):
        page = Texts()
        page.feed(path.read_text(encoding="utf-8"))
        found += [(path.relative_to(site).as_posix(), *one) for one in page.found]
    return found


def test_kana_and_han_are_in_japanese_or_chinese(texts_of: list[tuple[str, str, str]]) -> None:
    found = [one for one in texts_of if LETTERS.search(one[2])]
    assert len(found) > 1000
    assert {language for _, language, _ in found} >= {"ja", "zh"}
    assert [one for one in found if one[1] not in ("ja", "zh")] == []


def test_a_title_is_in_the_language_of_its_source(real: Examined, texts_of: list[tuple[str, str, str]]) -> None:
    titles = {seed.title: seed.language for seed in real.corpus.seeds if not seed.language.startswith("en")}
    found = [(page, language, words) for page, language, words in texts_of if words in titles]
    assert {words for _, _, words in found} == set(titles)
    assert [one for one in found if one[1] != titles[one[2]]] == []


def test_the_home_page_is_called_home_in_the_menu_and_like_the_site_in_the_window(site: Path) -> None:
    home = (site / "index.html").read_text(encoding="utf-8")
    assert re.findall(r"<title>(.*)</title>", home) == ["China’s AI race, read closely"]
    assert re.search(r'class="md-tabs__link">\s*Home\s*<', home)
