"""What does it cost to read? Pages opened in Chromium on a slow link, and lists of a thousand worked by a reader.

python -m bench.reading            the tables; a minute or two
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from statistics import median

from briefsmith.adapters.builder import build_site
from briefsmith.adapters.folder import read_project
from briefsmith.app import Examined, check
from briefsmith.model.evidence import Verification
from playwright.sync_api import Browser, CDPSession, Page

from bench.made_up import corpus
from tests.browser.measured import SLOW, Link, hosting, opened
from tests.chromium import browser_with_our_fonts
from tests.conftest import ROOT

SIZES = {"phone": (390, 844), "desktop": (1440, 900)}
FAR = Link(SLOW.speed, 562)
"""As far away as the developer tools of browsers take a slow mobile network to be."""
LISTS = ("timeline/", "figures/", "connections/")
CONFIG = """\
site_name: A thousand
theme: {name: material, font: false, features: [content.footnote.tooltips, navigation.tracking, toc.follow]}
markdown_extensions: [{toc: {permalink: true}}]
plugins: [{briefs: {pdf: false}}]
"""

WORKED = """async ([name, at]) => {
  const choice = document.querySelector(`.bs-tools select[name=${name}]`);
  choice.selectedIndex = at;
  choice.dispatchEvent(new Event("change", { bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}"""


def opening(browser: Browser, folder: Path) -> None:
    """Print what opening each page of the real site costs one who was never here."""
    print(f"{'':<28} {'sent':>8} {'files':>6} {'first paint':>12} {'562 ms away':>12} {'jumps':>6}")
    briefs = sorted(f"briefs/{path.parent.name}/" for path in folder.glob("briefs/*/index.html"))
    with hosting(folder) as root:
        for path in ("", *briefs, *LISTS):
            every = [
                opened(browser, root + path, size, dark=dark, link=link)
                for size in SIZES.values()
                for dark in (False, True)
                for link in (SLOW, FAR)
            ]
            near, far = every[::2], every[1::2]
            print(
                f"{path or 'home':<28} {max(one.sent for one in every) / 1000:5.0f} KB"
                f" {max(len(one.requests) for one in every):>6}"
                f" {median(one.painted for one in near):>9.0f} ms {median(one.painted for one in far):>9.0f} ms"
                f" {max(one.shift for one in every):>6.3g}",
                flush=True,
            )


def working(browser: Browser, folder: Path) -> None:
    """Print what it costs to narrow, sort and group lists of a thousand."""
    with hosting(folder) as root:
        for path in LISTS[:2]:
            cost = opened(browser, root + path, SIZES["phone"], link=SLOW)
            context = browser.new_context(viewport={"width": 1440, "height": 900})
            page = context.new_page()
            page.goto(root + path, wait_until="networkidle")
            nodes = page.evaluate("document.querySelectorAll('*').length")
            print(f"  {path:<12} {cost.sent / 1000:.0f} KB sent, first paint {cost.painted:.0f} ms, {nodes} elements")
            page.evaluate("document.querySelector('.bs-tools').open = true")
            wire = context.new_cdp_session(page)
            wire.send("Performance.enable", {"timeDomain": "threadTicks"})
            ways = {"narrow": ("topic", "system"), "sort": ("sort",), "group": ("group",)}
            for way, names in ways.items():
                fields = [name for name in names if page.locator(f".bs-tools select[name={name}]").count()]
                taken = [_taken(wire, page, name, at) for name in fields for at in (1, 2, 0)]
                if taken:
                    print(f"    {way:<10} {median(taken):5.0f} ms of CPU, at most {max(taken):.0f} ms", flush=True)
            context.close()


def _taken(wire: CDPSession, page: Page, name: str, at: int) -> float:
    """Milliseconds of the page's thread from a choice to its being painted."""
    before = _spent(wire)
    page.evaluate(WORKED, [name, at])
    return _spent(wire) - before


def _spent(wire: CDPSession) -> float:
    metrics = wire.send("Performance.getMetrics")["metrics"]
    return next(float(one["value"]) for one in metrics if one["name"] == "TaskDuration") * 1000


def many(folder: Path) -> None:
    """Build a site of a thousand events and a thousand figures."""
    project = folder.parent / "project"
    (project / "docs").mkdir(parents=True)
    (project / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    build_site(project, Examined(corpus(200, items=5, events=5), Verification(), ""), site_dir=folder)
    shutil.rmtree(project)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name, browser_with_our_fonts() as chromium:
        work = Path(name)
        examined = check(read_project(ROOT)).value
        assert examined
        build_site(ROOT, examined, site_dir=work / "real")
        print("pages of the real site, 1.6 Mbit/s and 150 ms, text compressed, nothing kept from before")
        opening(chromium, work / "real")
        many(work / "many")
        print("a thousand events, a thousand figures")
        working(chromium, work / "many")
