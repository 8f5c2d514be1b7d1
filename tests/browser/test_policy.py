"""Every kind of page works under the policy that it declares, and a script that was not built into it does not run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.search.table import ask, open_search

KINDS = (
    "",
    "briefs/",
    "briefs/chinese-sora/",
    "timeline/",
    "figures/",
    "questions/",
    "tensions/",
    "connections/",
    "evidence/",
    "companies/",
    "companies/openai/",
    "topics/authenticity/",
    "sources/record-china-sora/",
    "guide/search/",
    "404.html",
)
WATCH = """addEventListener("securitypolicyviolation", (event) => {
  (window.refused ??= []).push(`${event.violatedDirective} ${event.blockedURI}`);
});"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(WATCH)
    yield page
    context.close()


def refused(page: Page) -> list[str]:
    return list(page.evaluate("window.refused ?? []"))


@pytest.mark.parametrize("path", KINDS)
def test_nothing_of_ours_is_refused(page: Page, address: str, path: str) -> None:
    page.goto(address + path, wait_until="networkidle")
    assert page.locator('meta[http-equiv="Content-Security-Policy"]').count() == 1
    for summary in page.locator("details:visible > summary").all()[:3]:
        summary.click()
    if path != "404.html":  # which is made for the root of a host
        open_search(page)
        ask(page, "Sora")
    assert refused(page) == []


def test_a_script_that_was_not_built_into_it_does_not_run(page: Page, address: str) -> None:
    page.goto(address)
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.pwned = 1\">')")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.pwned = 1'}))")
    page.wait_for_function("(window.refused ?? []).length >= 2")
    assert page.evaluate("window.pwned") is None


def test_the_headers_allow_what_the_pages_do(site: Path) -> None:
    sent = (site / "_headers").read_text(encoding="utf-8")
    assert "Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-" in sent
    assert "script-src" in sent
    assert "unsafe-inline" not in sent
