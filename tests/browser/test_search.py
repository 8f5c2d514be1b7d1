"""What a reader does with search on the real site, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

WIDTHS = {"phone": (390, 844), "desktop": (1440, 900)}


@pytest.fixture(params=WIDTHS)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    width, height = WIDTHS[request.param]
    context = browser.new_context(viewport={"width": width, "height": height})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("query", ["Xiaomi", "MiMo-Audio", "Sora"])
def test_the_search_box_finds_a_brief(page: Page, address: str, query: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox", name="Search").fill(query)
    results = page.get_by_role("dialog").get_by_role("listitem").get_by_role("link")
    expect(results.first).to_be_visible()
    assert any("/briefs/" in (href or "") for href in (link.get_attribute("href") for link in results.all()))
