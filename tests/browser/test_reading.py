"""What a reader does on the real site, in a real browser, at phone and desktop width."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.measured import SLOW, hosting, opened

WIDTHS = {"phone": (390, 844), "desktop": (1440, 900)}


@pytest.fixture(params=WIDTHS)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    width, height = WIDTHS[request.param]
    context = browser.new_context(viewport={"width": width, "height": height})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", ["", "briefs/", "briefs/chinese-sora/", "timeline/", "figures/", "companies/openai/"])
def test_no_page_asks_another_host(page: Page, address: str, path: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    response = page.goto(address + path, wait_until="networkidle")
    assert response
    assert response.ok
    assert asked
    host = address.split("/research/", maxsplit=1)[0]
    assert [url for url in asked if not url.startswith((host, "data:", "blob:"))] == []


@pytest.mark.parametrize(
    "path", ["", "briefs/chinese-sora/", "timeline/", "figures/", "companies/openai/", "evidence/", "tensions/"]
)
def test_no_page_scrolls_sideways(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


OPENED = ("", "briefs/alibaba-bytedance/", "timeline/", "timeline/?organisation=openai", "figures/", "connections/")
A_BRIEF = 250_000
"""Bytes that opening a brief may cost, compressed."""
SEEN = 0.001
"""Layout shift, in the unit of CLS, of which up to 0.1 is called good: below this a line moved by a pixel or so."""


@pytest.fixture(scope="module")
def host(site: Path) -> Iterator[str]:
    with hosting(site) as address:
        yield address


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", OPENED)
def test_nothing_jumps_and_little_is_sent(browser: Browser, host: str, path: str, width: str) -> None:
    # On a slow link pages are drawn in pieces, which is when they jump.
    found = opened(browser, host + path, WIDTHS[width], link=SLOW)
    assert found.shift < SEEN, found.moved
    assert 50_000 < found.sent < A_BRIEF
    assert not [url for url, _ in found.requests if "search/box" in url], "search loads when it is opened"


def test_a_planted_jump_is_seen(browser: Browser, tmp_path: Path) -> None:
    late = "<script>addEventListener('load', () => setTimeout(() => document.body.prepend('late'), 200))</script>"
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Page</title><p>read</p>{late}", encoding="utf-8")
    with hosting(tmp_path) as address:
        assert opened(browser, address, WIDTHS["phone"]).moved
