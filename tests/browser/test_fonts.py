"""A page stands whatever fonts its reader has: with ours, with none of ours, with fonts very low or very high."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.measured import hosting
from tests.browser.test_accessibility import axe as axe  # noqa: PLC0414 - a fixture
from tests.conftest import Browsing
from tests.fontconfig import measured_font, only_fonts

HEIGHTS = {"low": (0.4, 0.1), "high": (1.9, 0.9), "hanging": (0.4, 0.9)}
"""Ascent and descent in em; those of common fonts are about 1 and 0.3."""
PAGES = (
    "",
    "briefs/chinese-sora/",
    "timeline/",
    "figures/",
    "tensions/",
    "connections/",
    "people/zhou-hongyi/",
    "systems/sora/",
)
PHONE = (390, 844)

TARGETS = """async () => {
    document.querySelectorAll("article details").forEach((fold) => { fold.open = true; });
    const result = await axe.run(document, {runOnly: {type: "rule", values: ["target-size"]}});
    return {
        passes: result.passes.flatMap((one) => one.nodes).length,
        violations: result.violations.flatMap((one) => one.nodes.map((node) => [node.html, node.failureSummary])),
    };
}"""

LOW = "article :is(li, small, a) { line-height: 12px !important; margin: 0; min-height: 0 !important; padding: 0 }"

SHIFTS = """
window.moved = [];
new PerformanceObserver((list) => window.moved.push(...list.getEntries().map((entry) => entry.value)))
    .observe({type: "layout-shift", buffered: true});
"""


@pytest.fixture(scope="module")
def host(site: Path) -> Iterator[str]:
    with hosting(site) as address:
        yield address


@pytest.fixture(scope="module", params=HEIGHTS)
def stranger(
    request: pytest.FixtureRequest, browsing: Browsing, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Page]:
    """A reader whom our typefaces do not reach, and who has one font of extraordinary heights."""
    at = tmp_path_factory.mktemp(request.param)
    fonts = only_fonts([measured_font(at, request.param, *HEIGHTS[request.param])], at)
    with browsing(fonts) as browser:
        width, height = PHONE
        page = browser.new_page(viewport={"width": width, "height": height}, bypass_csp=True)
        page.route("**/*.woff2", lambda route: route.abort())
        page.add_init_script(SHIFTS)
        yield page


def opened(browser: Browser, host: str) -> Page:
    """Open a brief and wait for its fonts, however slow the machine."""
    page = browser.new_page()

    def waiting(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace("font-display: optional", "font-display: block"))

    page.route("**/pages.css", waiting)
    page.goto(f"{host}briefs/chinese-sora/", wait_until="networkidle")
    page.evaluate("document.fonts.ready")
    return page


def fonts_of(page: Page, selector: str) -> set[tuple[str, bool]]:
    """Return the fonts that an element is drawn in, and whether each came with the page."""
    wire = page.context.new_cdp_session(page)
    wire.send("DOM.enable")
    wire.send("CSS.enable")
    root = wire.send("DOM.getDocument")["root"]["nodeId"]
    node = wire.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    found = wire.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    return {(font["familyName"], font["isCustomFont"]) for font in found}


@pytest.mark.parametrize("path", PAGES)
def test_targets_are_large_enough_and_nothing_moves_whatever_the_font(
    stranger: Page, host: str, axe: str, path: str
) -> None:
    stranger.goto(host + path, wait_until="networkidle")
    assert not any(custom for _, custom in fonts_of(stranger, "h1")), "the font under test is not used"
    assert stranger.evaluate("window.moved") == []
    stranger.evaluate(axe)
    found = stranger.evaluate(TARGETS)
    assert found["passes"] > 10
    assert found["violations"] == []


def test_a_low_target_is_found(stranger: Page, host: str, axe: str) -> None:
    stranger.goto(f"{host}people/zhou-hongyi/")
    stranger.add_style_tag(content=LOW)
    stranger.evaluate(axe)
    assert stranger.evaluate(TARGETS)["violations"]


def test_latin_letters_are_ours_and_others_are_the_readers(browser: Browser, host: str) -> None:
    page = opened(browser, host)
    assert fonts_of(page, "h1") == {("Briefsmith Serif", True)}
    assert fonts_of(page, ".bs-kicker p") == {("Briefsmith Sans", True)}
    page.evaluate("document.querySelector('h1').innerHTML = '<span lang=ja>人工知能</span>'")
    assert fonts_of(page, "h1 span") == {("Noto Sans CJK JP", False)}
    page.close()


def test_a_sign_is_as_wide_as_it_is_drawn(browser: Browser, host: str) -> None:
    page = opened(browser, host)
    widths = page.evaluate("""() => ["%", "‰", "½", "é"].map((sign) => {
        const shown = document.createElement("span");
        shown.textContent = sign;
        document.querySelector(".bs-summary p").append(shown);
        return shown.getBoundingClientRect().width / parseFloat(getComputedStyle(shown).fontSize);
    })""")
    assert min(widths) > 0.4
    page.close()
