"""Does search find it, and how much does that cost? Against Material's own search and Pagefind, on the same pages.

    python -m bench.search             the tables: the real site, and a thousand queries of a thousand briefs
    python -m bench.search weight      10,000 pages: what the first answer and the next ones weigh and take

Material is asked in its stock configuration and with three languages; Pagefind (`pip install 'pagefind[bin]'`, else
left out) over the site's pages as they are, and over a mirror of our own records with every form that we search.
"""

from __future__ import annotations

import html
import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from briefsmith.adapters.builder import build_site
from briefsmith.adapters.folder import read_project, write_files
from briefsmith.adapters.theme import search_assets
from briefsmith.app import Examined, build, check, make_edition
from briefsmith.edition.site import BuildOptions
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verification
from briefsmith.search import SearchRecord, records, search_files
from briefsmith.search.words import fold
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from playwright.sync_api import Browser, Page, Response

from bench.made_up import asked, corpus
from tests.chromium import browser_with_our_fonts
from tests.conftest import ROOT, serving
from tests.search.table import DIALOG, Row, ask_all, open_search, rows, score

Engine = Callable[[Page, str, Sequence[str]], list[list[str]]]
"""Opens a site's search and puts queries to it: page, address of the site, queries → the addresses that each brings."""

RUN = re.compile("[\u3005\u3041-\u30ff\u3400-\u9fff]+")
STUB = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Stub</title>'
    '<link rel="stylesheet" href="assets/search/start.css"><header></header>'
    '<script src="assets/search/start.js"></script>'
)


# Engines


def ours(page: Page, root: str, queries: Sequence[str]) -> list[list[str]]:
    """Our box."""
    page.goto(root + "index.html")
    open_search(page)
    return ask_all(page, queries)


def material(page: Page, root: str, queries: Sequence[str]) -> list[list[str]]:
    """Material's box."""
    page.goto(root)
    page.locator(".md-search__input").click()
    page.wait_for_function("!/Initial/.test(document.querySelector('.md-search-result__meta').textContent)")
    return page.evaluate(
        """async queries => {
          const box = document.querySelector(".md-search__input");
          const told = document.querySelector(".md-search-result__meta");
          const type = text => { box.value = text; box.dispatchEvent(new KeyboardEvent("keyup")); };
          const isIdle = () => /Type to start/.test(told.textContent);
          const pause = () => new Promise(next => setTimeout(next, 2));
          const found = [];
          for (const query of queries) {
            type("");
            while (!isIdle()) await pause();
            type(query);
            // A query of nothing that Material takes for a word never ends.
            for (const start = performance.now(); isIdle() && performance.now() < start + 3000; ) await pause();
            // One link for each page: a page's sections stand below it.
            const items = isIdle() ? [] : Array.from(document.querySelectorAll(".md-search-result__item"));
            found.push(items.slice(0, 5).map(item => item.querySelector("a").href));
          }
          return found;
        }""",
        list(queries),
    )


def pagefind(page: Page, root: str, queries: Sequence[str]) -> list[list[str]]:
    """Pagefind's own module, asked as its box asks it."""
    page.goto(root)
    return page.evaluate(
        """async ([root, queries]) => {
          const engine = await import(root + "pagefind/pagefind.js");
          await engine.init();
          const found = [];
          for (const query of queries) {
            const all = await engine.search(query);
            const some = await Promise.all(all.results.slice(0, 5).map(result => result.data()));
            found.push(some.map(one => new URL(one.url, location.href).href));
          }
          return found;
        }""",
        [root, list(queries)],
    )


# Sites


def stub(folder: Path, many: Corpus) -> None:
    """Write a site that is search and nothing else."""
    files = search_files(make_edition(Examined(many, Verification(), ""), BuildOptions())) + search_assets("en")
    write_files(folder, {**{file.path: file.content for file in files}, "index.html": STUB.encode()})


def with_material(folder: Path, examined: Examined, languages: Sequence[str] = ("en",)) -> None:
    """Build the real site's pages with MkDocs, Material and Material's search; `en` is what it comes with."""
    docs = folder.parent / f"{folder.name}-docs"
    write_files(docs, build(make_edition(examined, BuildOptions())).files)
    shutil.copytree(ROOT / "docs", docs, dirs_exist_ok=True)
    config = load_config(
        str(ROOT / "mkdocs.yml"),
        docs_dir=str(docs),
        site_dir=str(folder),
        plugins=[{"search": {"lang": list(languages)}}],
    )
    config.plugins.on_startup(command="build", dirty=False)
    mkdocs_build(config)


def with_pagefind(folder: Path) -> None:
    """Have Pagefind index a folder of pages."""
    command = [sys.executable, "-m", "pagefind", "--site", str(folder), "--quiet"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def mirror(folder: Path, found: Sequence[SearchRecord]) -> None:
    """Write our records as pages for Pagefind: spaces between scripts, and every form as metadata."""
    pages: dict[str, list[SearchRecord]] = defaultdict(list)
    for record in found:
        pages[record.place.page].append(record)
    for path, mine in pages.items():
        first = next((one for one in mine if not one.place.anchor), mine[0])
        shown = " ".join(_spaced(part) for one in mine for part in (one.title, one.text, *one.related))
        names = {form for name in (*first.names, *first.alternatives) for form in _forms(name)}
        forms = {form for one in mine for form in (*one.names, *one.alternatives) for form in _forms(form)}
        stem = path.removesuffix(".md").removesuffix("index").rstrip("/")
        target = folder / stem / "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(
            f'<!doctype html><html lang="en"><meta charset="utf-8"><body data-pagefind-body>'
            f"<h1>{html.escape(first.title)}</h1>{_hidden('names', names)}{_hidden('alt', forms)}"
            f"<p>{html.escape(shown)}</p>",
            encoding="utf-8",
        )


def _hidden(name: str, forms: Iterable[str]) -> str:
    return f'<p data-pagefind-meta="{name}" hidden>{html.escape(" ".join(sorted(forms)))}</p>'


def _spaced(text: str) -> str:
    return RUN.sub(lambda match: f" {match[0]} ", text)


def _forms(name: str) -> Iterator[str]:
    yield name
    yield fold(name)
    for match in RUN.finditer(name):
        yield from (match[0][at : at + 8] for at in range(len(match[0])))


# Tables


def compare(browser: Browser, name: str, folder: Path, engine: Engine, table: Sequence[Row]) -> None:
    """Ask an engine every query of a table and print how often it was right."""
    with serving(folder) as root:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        result = score(table, engine(page, root, [row.query for row in table]), root)
        page.close()
    print(
        f"  {name:<44} first {result.first / result.asked:6.1%}   first five {result.five / result.asked:6.1%}",
        flush=True,
    )


def tables(work: Path) -> None:
    """Print both tables."""
    examined = check(read_project(ROOT)).value
    assert examined
    build_site(ROOT, examined, site_dir=work / "ours")
    with_material(work / "stock", examined)
    with_material(work / "three", examined, ["en", "ja", "fr"])
    sites: list[tuple[str, str, Engine]] = [
        ("Briefsmith", "ours", ours),
        ("Material, stock", "stock", material),
        ("Material, stock, lang: [en, ja, fr]", "three", material),
    ]
    if importlib.util.find_spec("pagefind"):
        with_pagefind(work / "stock")
        mirror(work / "mirror", records(make_edition(examined, BuildOptions())))
        with_pagefind(work / "mirror")
        (work / "mirror" / "index.html").write_text("<!doctype html><title>Mirror</title>", encoding="utf-8")
        sites.append(("Pagefind over the pages", "stock", pagefind))
        sites.append(("Pagefind over a mirror of our records", "mirror", pagefind))
    with browser_with_our_fonts() as browser:
        for table in ("queries", "unseen"):
            print(f"{len(rows(table))} queries about the real site (tests/search/{table}.tsv)")
            for name, folder, engine in sites:
                compare(browser, name, work / folder, engine, rows(table))
        many = corpus(1000)
        made = [Row(one.query, (one.expected,), one.why) for one in asked(many, 1000)]
        print(f"{len(made)} queries about {len(many.briefs)} made-up briefs")
        stub(work / "many", many)
        compare(browser, "Briefsmith", work / "many", ours, made)


# Weight


TYPE = f"""async query => {{
  const box = document.querySelector("{DIALOG}"), field = box.querySelector("input[type=search]");
  const start = performance.now();
  field.value = query;
  field.dispatchEvent(new Event("input", {{ bubbles: true }}));
  while (box.dataset.done !== query) await new Promise(next => setTimeout(next, 1));
  return performance.now() - start;
}}"""


def weight(work: Path) -> None:
    """Print what answers weigh and take at 10,000 pages: the median and the worst of some queries of every kind."""
    many = corpus(2000)
    pages = len(many.briefs) + len(many.entities) + len(many.seeds)
    start = time.process_time()
    stub(work / "weight", many)
    size = sum(file.stat().st_size for file in (work / "weight").rglob("*.js"))
    print(f"{pages} pages: index {size / 1e6:.0f} MB, linked and indexed in {time.process_time() - start:.0f} s of CPU")
    queries = [one.query for one in asked(many, 40)]
    common = many.briefs[0].summary.split()[:3]
    firsts, nexts, sizes, counts = [], [], [], []
    with browser_with_our_fonts() as browser, serving(work / "weight") as root:
        for query in [*queries, *common, " ".join(common)]:
            context = browser.new_context(viewport={"width": 1440, "height": 900})
            page = context.new_page()
            loaded: list[Response] = []
            page.on("response", lambda response, loaded=loaded: loaded.append(response))
            page.goto(root)
            bare = len(loaded)
            open_search(page)
            firsts.append(page.evaluate(TYPE, query))
            answered = list(loaded[bare:])
            page.wait_for_timeout(300)
            sizes.append(sum(len(one.body()) for one in answered))
            counts.append(len(answered))
            nexts += [page.evaluate(TYPE, query[:-1]), page.evaluate(TYPE, query)]
            context.close()
    for name, values, unit in (
        ("first answer, after the box opened", firsts, "ms"),
        ("next answer, a letter less or more", nexts, "ms"),
        ("loaded for the first answer", [size / 1000 for size in sizes], "KB"),
        ("files loaded for the first answer", counts, ""),
    ):
        ordered = sorted(values)
        middle, most = ordered[len(ordered) // 2], ordered[-1]
        many = ordered[len(ordered) * 19 // 20]
        print(f"  {name:<40} median {middle:6.0f} {unit}   19 of 20 {many:6.0f} {unit}   worst {most:6.0f} {unit}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        (weight if "weight" in sys.argv[1:] else tables)(Path(folder))
