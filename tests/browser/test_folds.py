"""What a page folds away is lost to nobody: not without JavaScript, not to a link, not in print."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page

BRIEF = "briefs/chinese-sora/"
SOME_TEXT = 5
"""In pixels: less is a border."""


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=request.param)
    yield context.new_page()
    context.close()


def test_a_link_to_what_is_folded_opens_it(page: Page, address: str) -> None:
    page.goto(address + BRIEF)
    role = page.locator("#role-openai")
    assert page.locator("details:has(#role-openai)").get_attribute("open") is None
    # A page loaded anew, as a reader who follows a link has it; a reload may go back to where one was instead.
    page.goto("about:blank")
    page.goto(f"{address}{BRIEF}#role-openai")
    page.locator("details[open]:has(#role-openai)").wait_for(state="attached")
    assert role.evaluate("found => found.parentElement.getBoundingClientRect().height > 0")


def test_a_fold_opens_by_keyboard(page: Page, address: str) -> None:
    page.goto(address + BRIEF)
    fold = page.locator("details.bs-fold").first
    assert fold.get_attribute("open") is None
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    assert fold.get_attribute("open") is not None


def test_print_shows_what_is_folded(page: Page, address: str) -> None:
    page.goto(address + BRIEF)
    folds = page.locator("details")
    assert folds.count() > 10
    # On the screen they are shut, so the measure tells the one from the other.
    assert hidden(folds) == folds.count()
    page.emulate_media(media="print")
    assert hidden(folds) == 0


def hidden(folds: Locator) -> int:
    """How many of these show their summary only."""
    inside = folds.evaluate_all("all => all.map(one => one.offsetHeight - one.firstElementChild.offsetHeight)")
    return sum(height < SOME_TEXT for height in inside)
