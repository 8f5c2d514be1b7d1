"""What a reader does with the long lists and with the map, in a real browser, at phone and desktop width."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

WIDTHS = {"phone": (390, 844), "desktop": (1440, 900)}


@pytest.fixture(params=WIDTHS)
def context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    width, height = WIDTHS[request.param]
    context = browser.new_context(viewport={"width": width, "height": height}, accept_downloads=True)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def shown(page: Page, selector: str) -> int:
    return page.locator(f"{selector}:visible").count()


EVENTS = ":is(.bs-events, .bs-fold) li:not(:has(li))"
ROWS = ".bs-figures tbody tr"


def test_a_narrowed_timeline_can_be_sent_gone_back_from_and_saved(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}timeline/")
    every = shown(page, EVENTS)
    page.get_by_text("Filter, save or print").click()
    page.get_by_label("Organisation").select_option("openai")
    few = shown(page, EVENTS)
    assert 0 < few < every
    expect(page.get_by_role("status").filter(has_text=f"{few} of")).to_be_visible()
    assert "organisation=openai" in page.url

    sent = page.context.new_page()
    sent.goto(page.url)
    assert shown(sent, EVENTS) == few
    assert sent.get_by_label("Organisation").input_value() == "openai"

    with page.expect_download() as download:
        page.get_by_role("button", name="Save as CSV").click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8"))))
    assert len(rows) == few
    assert all("openai" in row["entities"] for row in rows)

    page.get_by_label("Status").select_option("planned")
    assert shown(page, EVENTS) < few
    page.go_back()
    assert shown(page, EVENTS) == few
    page.go_back()
    assert shown(page, EVENTS) == every


def test_a_year_without_an_event_to_show_is_not_shown(page: Page, address: str) -> None:
    page.goto(f"{address}timeline/")
    every = page.locator("article h2:visible").all_inner_texts()
    page.goto(f"{address}timeline/?organisation=openai")
    some = page.locator("article h2:visible").all_inner_texts()
    assert some
    assert set(some) < set(every)
    # Nor are its notes, and what is listed at the side leads somewhere; a note keeps its number.
    marks = page.locator(".footnote-ref:visible").all_inner_texts()
    notes = page.locator(".footnote > ol > li:visible").evaluate_all("notes => notes.map((note) => `${note.value}`)")
    assert marks == notes
    listed = page.locator(".md-nav--secondary [href^='#y2']:visible").all_inner_texts()
    assert "2024" in listed
    assert len(listed) < page.locator(".md-nav--secondary [href^='#y2']").count()


def test_figures_are_sorted_by_value(page: Page, address: str) -> None:
    page.goto(f"{address}figures/")
    page.get_by_text("Filter, sort, save or print").click()
    page.get_by_label("Sort").select_option("most")
    values = (
        page.locator("#clip-length ~ .bs-figures").first.locator("tbody tr td:first-child strong").all_text_contents()
    )
    assert values[0].endswith("60 seconds")
    assert values[-1] == "about 10 seconds"
    page.get_by_label("Sort").select_option("least")
    first = page.locator("#clip-length ~ .bs-figures").first.locator("tbody tr td:first-child strong").first
    expect(first).to_have_text(re.compile("^5 → 10 seconds"))
    page.reload()
    expect(first).to_have_text(re.compile("^5 → 10 seconds"))


@pytest.mark.parametrize("group", ["subject", "source", "none"])
def test_figures_are_grouped_and_none_is_lost(page: Page, address: str, group: str) -> None:
    page.goto(f"{address}figures/")
    every = shown(page, ROWS)
    page.goto(f"{address}figures/?group={group}")
    assert shown(page, ROWS) == every
    assert shown(page, ".bs-arranged h2") == 0 if group == "none" else shown(page, ".bs-arranged h2") > 1
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".bs-arranged")).to_have_count(0)
    assert shown(page, ROWS) == every


def test_a_chart_is_not_shown_beside_half_its_figures(page: Page, address: str) -> None:
    page.goto(f"{address}figures/")
    assert shown(page, "figure.bs-chart") > 2
    page.goto(f"{address}figures/?system=sora")
    assert shown(page, "figure.bs-chart") == 0
    assert shown(page, ROWS) > 0


def test_a_figure_is_copied_with_its_words_and_its_place(page: Page, address: str) -> None:
    page.goto(f"{address}figures/")
    row = page.locator(ROWS, has_text="14 billion parameters").first
    row.get_by_role("button", name="Copy with its source: 14 billion parameters").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("14 billion parameters — ")
    assert "¶" in copied
    assert "/research/briefs/alibaba-bytedance/#" in copied


def test_the_form_is_worked_by_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}timeline/")
    page.locator(".bs-tools summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "topic"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert "topic=" in page.url


def test_what_is_printed_is_what_is_shown(page: Page, address: str) -> None:
    page.goto(f"{address}timeline/?organisation=openai")
    few = shown(page, EVENTS)
    page.emulate_media(media="print")
    assert shown(page, EVENTS) == few
    assert not page.locator(".bs-tools").is_visible()


@pytest.mark.parametrize("path", ["timeline/", "figures/"])
@pytest.mark.parametrize("query", ["organisation=%3Cscript%3E", "sort=no-such", "topic=&status=", "%%%"])
def test_an_address_that_means_nothing_shows_everything_or_nothing(
    page: Page, address: str, path: str, query: str
) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(f"{address}{path}")
    every = shown(page, f"{EVENTS}, {ROWS}")
    page.goto(f"{address}{path}?{query}")
    assert shown(page, f"{EVENTS}, {ROWS}") == every
    assert problems == []


@pytest.mark.parametrize("path", ["timeline/", "figures/", "connections/", "companies/openai/"])
def test_without_scripts_nothing_is_lost(browser: Browser, page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    words = page.locator("article :is(.bs-events li, .bs-figures tr, .bs-map a, .bs-coverage td)").count()
    plain = browser.new_context(java_script_enabled=False)
    still = plain.new_page()
    still.goto(address + path)
    assert still.locator("article :is(.bs-events li, .bs-figures tr, .bs-map a, .bs-coverage td)").count() == words
    assert words > 0
    assert not still.locator(".bs-tools").is_visible() or still.locator(".bs-tools").count() == 0
    plain.close()


def test_every_mark_on_the_map_is_reached_by_keyboard_and_leads_somewhere(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(f"{address}connections/")
    count = page.locator(".bs-whole .bs-map a").count()
    assert count > 20
    page.locator(".bs-skip").focus()
    reached = []
    for _ in range(count):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.getAttribute('href')"))
    assert len(set(reached)) == count
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "connections" not in url)
    expect(page.locator("h1")).to_be_visible()
    context.close()


def test_the_map_can_be_skipped(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(f"{address}connections/")
    page.locator(".bs-skip").focus()
    expect(page.locator(".bs-skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#the-same-as-a-list")).to_be_in_viewport()
    page.close()


def test_on_a_phone_the_list_of_connections_leads(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(f"{address}connections/")
    listed, drawn = page.locator(".bs-listed").bounding_box(), page.locator(".bs-whole").bounding_box()
    assert listed
    assert drawn
    assert listed["y"] < drawn["y"]
    page.close()
