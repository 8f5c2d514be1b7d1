"""What a reader does on the real site, in a real browser, at phone and desktop width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

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
