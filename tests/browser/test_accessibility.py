"""Every kind of page, light on a desktop and dark on a phone: axe-core finds nothing against WCAG 2.2 AA."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import serving

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
LOOKS = {"light-desktop": ("light", 1440, 900), "dark-phone": ("dark", 390, 844)}

PAGES = (
    "",
    "briefs/",
    "briefs/chinese-sora/",
    "timeline/",
    "timeline/?organisation=openai",
    "figures/",
    "figures/?group=subject",
    "questions/",
    "tensions/",
    "connections/",
    "evidence/",
    "method/",
    "companies/",
    "companies/openai/",
    "systems/sora/",
    "people/zhou-hongyi/",
    "places/china/",
    "topics/",
    "topics/video-generation/",
    "concepts/agi/",
    "sources/",
    "sources/record-china-sora/",
)

FOUND = """async (tags) => {
    const result = await axe.run(document, {runOnly: {type: "tag", values: tags}});
    return {
        passes: result.passes.length,
        violations: result.violations.map((one) =>
            [one.id, one.help, one.nodes.slice(0, 4).map((node) => [node.target.join(" "), node.failureSummary])]),
    };
}"""

FOCUSED = """() => {
    // The theme's choice of colours is an input without a size; its label is what is seen.
    const active = document.activeElement;
    const shown = active.matches(".md-option") ? active.nextElementSibling : active;
    const {outerHTML} = shown;
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(shown);
    return [outerHTML.slice(0, 200), outlineStyle === "none" ? 0 : parseFloat(outlineWidth), boxShadow];
}"""


@pytest.fixture(scope="module")
def axe() -> str:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (make node_modules/.ready, where there is npm)")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="module", params=LOOKS)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    scheme, width, height = LOOKS[request.param]
    # axe is put in from outside, so a site's own policy of what may run does not matter here.
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    yield page
    context.close()


def violations(page: Page, axe: str) -> list[object]:
    page.evaluate(axe)
    result = page.evaluate(FOUND, TAGS)
    assert result["passes"] > 10, "axe looked at nothing"
    found: list[object] = result["violations"]
    return found


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_violation(page: Page, address: str, axe: str, path: str) -> None:
    response = page.goto(address + path)
    assert response
    assert response.ok
    # What is folded is read as well.
    page.evaluate("document.querySelectorAll('article details').forEach((fold) => { fold.open = true; })")
    page.wait_for_timeout(300)
    assert violations(page, axe) == []


def test_the_page_of_a_lost_reader_has_no_violation(page: Page, site: Path, axe: str) -> None:
    # Its addresses begin at the root of the host, which is where a site without `site_url` is meant to be.
    with serving(site) as root:
        page.goto(f"{root}404.html")
        assert violations(page, axe) == []


def test_a_planted_defect_is_found(page: Page, address: str, axe: str) -> None:
    page.goto(address)
    page.evaluate("document.querySelector('article').insertAdjacentHTML('beforeend', '<button></button>')")
    assert "button-name" in [one[0] for one in violations(page, axe)]  # type: ignore[index]


@pytest.mark.parametrize("path", ["timeline/", "figures/", "connections/", "companies/openai/"])
def test_what_has_the_focus_can_be_seen_to_have_it(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    for _ in range(40):
        page.keyboard.press("Tab")
        words, width, shadow = page.evaluate(FOCUSED)
        assert width > 0 or shadow != "none", words
