"""What a reader does with search on the real site, in a real browser."""

from __future__ import annotations

import http.server
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from briefsmith.adapters.theme import script
from briefsmith.search.words import fold, shortened, terms, whole
from playwright.sync_api import Browser, Page, Response, expect

from bench.made_up import corpus
from bench.search import stub
from tests.conftest import serving
from tests.search.table import DIALOG, ask, open_search, rows

PHONE, DESKTOP = (390, 844), (1440, 900)


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    yield from opened(browser, *request.param)


@pytest.fixture
def desktop(browser: Browser) -> Iterator[Page]:
    yield from opened(browser, *DESKTOP)


@pytest.fixture(scope="module")
def box(browser: Browser, address: str) -> Iterator[Page]:
    """A page with the box open, for tests that only ask."""
    for page in opened(browser, *DESKTOP):
        page.goto(address)
        open_search(page)
        yield page


def opened(browser: Browser, width: int, height: int) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


# Finding


@pytest.mark.parametrize("query", ["Xiaomi", "MiMo-Audio", "Sora"])
def test_the_search_box_finds_a_brief(page: Page, address: str, query: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox", name="Search").fill(query)
    results = page.get_by_role("dialog").get_by_role("listitem").get_by_role("link")
    expect(results.first).to_be_visible()
    assert any("/briefs/" in (href or "") for href in (link.get_attribute("href") for link in results.all()))


def test_a_result_leads_to_the_very_item(desktop: Page, address: str) -> None:
    desktop.goto(address)
    open_search(desktop)
    assert ask(desktop, "70億")[0] == f"{address}briefs/xiaomi-mimo-audio/#mimo-parameters"
    desktop.keyboard.press("Enter")
    expect(desktop).to_have_url(f"{address}briefs/xiaomi-mimo-audio/#mimo-parameters")
    assert desktop.locator("#mimo-parameters").count() == 1


def test_every_result_leads_to_a_page_and_an_anchor(box: Page, address: str, site: Path) -> None:
    links = {link for query in ("a", "AI", "Sora", "中国", "2024", "the") for link in ask(box, query)}
    assert len(links) > 30
    for one in links:
        path, _, anchor = one.removeprefix(address).partition("#")
        html = (site / path / "index.html").read_text(encoding="utf-8")
        assert not anchor or re.search(rf'(id|name)="{re.escape(anchor)}"', html), one


def test_the_hit_is_marked_and_the_kind_is_said(box: Page) -> None:
    ask(box, "シャオミ")
    first = box.locator(f"{DIALOG} li").first
    assert first.locator("mark").all_inner_texts() == ["Xiaomi", "シャオミ"]
    assert first.locator(".bs-search__kind").inner_text() == "Organisation"


def test_a_name_is_marked_in_the_site_s_own_script_too(box: Page) -> None:
    ask(box, "シャオミ")
    brief = box.locator(f"{DIALOG} li", has_text="Xiaomi enters the open-source race").first
    assert "Xiaomi" in brief.locator("mark").all_inner_texts()


def test_a_mended_slip_is_told(box: Page) -> None:
    ask(box, "Xaiomi")
    expect(box.get_by_role("status")).to_contain_text("Showing results for “xiaomi”")


# Narrowing


def test_narrowing_counts_filters_and_stands_in_the_address(desktop: Page, address: str) -> None:
    desktop.goto(address)
    open_search(desktop)
    ask(desktop, "Sora")
    box = desktop.get_by_role("checkbox", name=re.compile("^Brief"))
    row = desktop.locator(f"{DIALOG} label", has=box)
    number = int(row.locator(".bs-search__number").inner_text())
    box.check()
    expect(desktop.get_by_role("status")).to_contain_text(f"{number} result")
    expect(desktop.locator(f"{DIALOG} li")).to_have_count(number)
    assert set(desktop.locator(".bs-search__kind").all_inner_texts()) == {"Brief"}
    assert desktop.url == f"{address}?q=Sora&kind=brief"
    desktop.reload()
    expect(desktop.locator(f"{DIALOG} li")).to_have_count(number)
    expect(desktop.get_by_role("checkbox", name=re.compile("^Brief"))).to_be_checked()
    desktop.get_by_role("button", name="Remove all filters").click()
    expect(desktop.get_by_role("checkbox", name=re.compile("^Brief"))).not_to_be_checked()
    assert desktop.url == f"{address}?q=Sora"


def test_on_a_phone_filters_wait_behind_one_tap(browser: Browser, address: str) -> None:
    for page in opened(browser, *PHONE):
        page.goto(address)
        page.get_by_role("button", name="Search").click()
        page.get_by_role("searchbox").fill("Sora")
        box = page.get_by_role("checkbox", name=re.compile("^Event"))
        expect(box).not_to_be_visible()
        page.get_by_text("Narrow").click()
        expect(box).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_going_back_from_a_result_finds_the_search_as_it_was(desktop: Page, address: str) -> None:
    desktop.goto(address)
    open_search(desktop)
    ask(desktop, "クアイショウ")
    desktop.locator(f"{DIALOG} li a").first.click()
    expect(desktop).to_have_url(f"{address}companies/kuaishou/")
    desktop.go_back()
    expect(desktop.get_by_role("searchbox")).to_have_value("クアイショウ")
    expect(desktop.locator(f"{DIALOG} li").first).to_be_visible()


# Hands


@pytest.mark.parametrize("key", ["/", "f"])
def test_a_key_opens_the_box_and_escape_gives_back_the_page(desktop: Page, address: str, key: str) -> None:
    desktop.goto(address + "timeline/")
    desktop.keyboard.press(key)
    box = desktop.get_by_role("searchbox")
    expect(box).to_be_focused()
    desktop.keyboard.type("sora")
    expect(desktop.locator(f"{DIALOG} li").first).to_be_visible()
    expect(box).to_have_value("sora")
    desktop.keyboard.press("Escape")
    expect(desktop.locator(DIALOG)).not_to_be_visible()
    expect(desktop).to_have_url(address + "timeline/")


def test_arrows_go_through_the_results_and_back(desktop: Page, address: str) -> None:
    desktop.goto(address)
    open_search(desktop)
    ask(desktop, "Sora")
    links = desktop.locator(f"{DIALOG} li a")
    desktop.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    desktop.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    desktop.keyboard.press("ArrowUp")
    desktop.keyboard.press("ArrowUp")
    expect(desktop.get_by_role("searchbox")).to_be_focused()
    desktop.keyboard.press("ArrowDown")
    desktop.keyboard.type("x")
    expect(desktop.get_by_role("searchbox")).to_have_value("Sorax")


def test_a_slash_typed_into_a_field_stays_there(desktop: Page, address: str) -> None:
    desktop.goto(address)
    open_search(desktop)
    desktop.keyboard.type("a/f")
    expect(desktop.get_by_role("searchbox")).to_have_value("a/f")


def test_pasted_text_is_looked_up(desktop: Page, address: str) -> None:
    desktop.goto(address)
    open_search(desktop)
    desktop.keyboard.insert_text("  3,800億人民元\n")
    expect(desktop.locator(f"{DIALOG} li a").first).to_have_attribute("href", re.compile("briefs/alibaba-bytedance/"))


def test_a_screen_reader_hears_what_was_found(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="Search").click()
    status = page.get_by_role("status")
    expect(status).to_have_attribute("aria-live", "polite")
    ask(page, "Sora")
    expect(status).to_have_text(re.compile(r"^\d+ results$"))
    ask(page, "zzzzzzzz")
    expect(status).to_have_text("Nothing found for “zzzzzzzz”.")
    expect(page.get_by_text("Narrow", exact=True)).not_to_be_visible()
    expect(page.get_by_role("dialog", name="Search")).to_be_visible()


def test_more_results_are_shown_when_asked_for(desktop: Page, address: str) -> None:
    desktop.goto(address)
    open_search(desktop)
    assert len(ask(desktop, "Sora")) == 10
    desktop.get_by_role("button", name="More results").click()
    expect(desktop.locator(f"{DIALOG} li")).to_have_count(30)
    expect(desktop.locator(f"{DIALOG} li a").nth(10)).to_be_focused()


# Weight, hosts and hostile hands


def test_a_page_that_nobody_searches_on_loads_a_few_kilobytes(desktop: Page, address: str) -> None:
    answers: dict[str, Response] = {}
    desktop.on("response", lambda answer: answers.update({answer.url: answer}))
    desktop.goto(address, wait_until="networkidle")
    # To ask for a body lets more answers come in.
    loaded = {url: len(answer.body()) for url, answer in list(answers.items())}
    ours = {url: size for url, size in loaded.items() if "/assets/search/" in url}
    assert {url.rpartition("/")[2] for url in ours} == {"start.js", "start.css"}
    assert sum(ours.values()) < 8_000
    assert [url for url in loaded if "search_index" in url or "/workers/" in url] == []


HOSTILE = {
    "emoji": "💡🧨👩‍👩‍👧",
    "long": "シャオミ xiaomi " * 400,
    "one long word": "x" * 5000,
    "long run": "億" * 5000,
    "lunr": "+sora -openai ~2 title:xiaomi^10 *",
    "lunr alone": "+ - * ~ ^ :",
    "pattern": "(.*)+[a-z]{2,}\\d$|^",
    "open bracket": "[(",
    "html": "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>",
    "attribute": '"><svg onload=window.hacked=1>',
    "prototype": "__proto__ constructor toString hasOwnProperty",
    "control": "a\u0000b\u202ec\ufeff\u200d",
    "half a letter": "sora \ud83d",
    "marks": "a" + "\u0301" * 500,
    "percent": "%E5%%20&q=x#y?z",
    "space": "   \t ",
    "equals": "=openai ~openai",
}


@pytest.mark.parametrize("query", HOSTILE)
def test_no_query_breaks_it(box: Page, address: str, query: str) -> None:
    typed = box.evaluate(
        """([box, text]) => {
          const field = document.querySelector(box + " input[type=search]");
          field.value = text;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          return field.value;
        }""",
        [DIALOG, HOSTILE[query]],
    )
    box.wait_for_function("([box, text]) => document.querySelector(box).dataset.done === text", arg=[DIALOG, typed])
    assert "could not be loaded" not in box.get_by_role("status").inner_text()
    assert box.evaluate("window.hacked") is None
    assert ask(box, "Xiaomi")[0] == f"{address}companies/xiaomi/"


def test_an_address_with_a_hostile_query_breaks_nothing(desktop: Page, address: str) -> None:
    desktop.goto(address + "?q=%3Cimg+src%3Dx+onerror%3Dwindow.hacked%3D1%3E&kind=__proto__&topic=%22%3E&year=")
    expect(desktop.get_by_role("searchbox")).to_have_value("<img src=x onerror=window.hacked=1>")
    assert ask(desktop, "Xiaomi") == []
    assert desktop.evaluate("window.hacked") is None


def test_it_runs_under_a_strict_content_security_policy(
    desktop: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"
    stub(tmp_path, corpus(3))
    send = http.server.SimpleHTTPRequestHandler.end_headers

    def with_policy(handler: http.server.SimpleHTTPRequestHandler) -> None:
        handler.send_header("Content-Security-Policy", policy)
        send(handler)

    monkeypatch.setattr(http.server.SimpleHTTPRequestHandler, "end_headers", with_policy)
    told: list[str] = []
    desktop.on("console", lambda message: told.append(message.text))
    with serving(tmp_path) as root:
        desktop.goto(root)
        open_search(desktop)
        assert ask(desktop, corpus(3).entities[0].name)
    assert [text for text in told if "Content Security Policy" in text] == []


def test_search_stays_on_its_own_host(page: Page, address: str) -> None:
    asked_for: list[str] = []
    page.on("request", lambda request: asked_for.append(request.url))
    page.goto(address)
    page.get_by_role("button", name="Search").click()
    ask(page, "Sora")
    assert len([url for url in asked_for if "/assets/search/" in url]) > 5
    assert [url for url in asked_for if not url.startswith((address, "data:"))] == []


def test_where_the_index_is_missing_the_box_says_so(desktop: Page, address: str) -> None:
    desktop.route("**/assets/search/index.js", lambda route: route.abort())
    desktop.goto(address)
    open_search(desktop)
    desktop.get_by_role("searchbox").fill("Sora")
    expect(desktop.get_by_role("status")).to_contain_text("could not be loaded")


# The two halves


def test_the_browser_cuts_text_as_the_build_does(desktop: Page) -> None:
    many = corpus(3)
    texts = [row.query for row in rows()] + [brief.summary for brief in many.briefs] + [*HOSTILE.values()]
    texts += [form for entity in many.entities for form in entity.written]
    texts = [text for text in texts if "\ud83d" not in text]
    assert len(texts) > 250
    desktop.goto("about:blank")
    there = desktop.evaluate(
        f"""(texts) => {{
          const words = {script("search/words.js")}
          return texts.map((text) => [words.fold(text), words.terms(text), words.whole(text),
                                      Array.from(words.shortened(Array.from(text).slice(0, 9).join("")))]);
        }}""",
        texts,
    )
    here = [[fold(text), terms(text), whole(text), list(shortened(text[:9]))] for text in texts]
    assert [(a, b) for a, b in zip(here, there, strict=True) if a != b] == []
