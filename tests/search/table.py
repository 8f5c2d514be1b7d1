"""Queries with the page that should come first, and how the real box answers them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

DIALOG = "dialog.bs-search"
ASK_ALL = """async ([box, queries]) => {
  const dialog = document.querySelector(box), field = dialog.querySelector("input[type=search]");
  const found = [];
  for (const query of queries) {
    field.value = query;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    while (dialog.dataset.done !== query) await new Promise((next) => setTimeout(next));
    found.push(Array.from(dialog.querySelectorAll("ol a"), (link) => link.href));
  }
  return found;
}"""


@dataclass(frozen=True)
class Row:
    """A query, the pages any of which is right, and why someone may ask it."""

    query: str
    expected: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class Score:
    """How often the right page came first, and how often it was among the first five."""

    asked: int
    first: int
    five: int
    missed: tuple[tuple[str, tuple[str, ...]], ...]
    """Queries whose first result was another page, with the pages that came."""

    def __str__(self) -> str:
        return f"{self.asked} queries: first {self.first / self.asked:.1%}, first five {self.five / self.asked:.1%}"


def rows(table: str = "queries") -> tuple[Row, ...]:
    """Return a table of queries about the real site: the one search was made with, or the one it was then tried on."""
    with Path(__file__).with_name(f"{table}.tsv").open(encoding="utf-8", newline="") as file:
        read = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(Row(row["query"], tuple(row["expected"].split("|")), row["why"]) for row in read)


def open_search(page: Page) -> None:
    """Open the box as a keyboard user does, and wait until one can type."""
    page.keyboard.press("/")
    page.locator(f"{DIALOG} input[type=search]").wait_for()


def ask(page: Page, query: str) -> list[str]:
    """Type a query and return the addresses of the results that show."""
    page.locator(f"{DIALOG} input[type=search]").fill(query)
    page.wait_for_function("([box, query]) => document.querySelector(box).dataset.done === query", arg=[DIALOG, query])
    links: list[str] = page.eval_on_selector_all(f"{DIALOG} ol a", "links => links.map(link => link.href)")
    return links


def ask_all(page: Page, queries: Sequence[str]) -> list[list[str]]:
    """Put queries into the box one after the other, as typing does, and return the addresses of each one's results."""
    found: list[list[str]] = page.evaluate(ASK_ALL, [DIALOG, list(queries)])
    return found


def score(table: Iterable[Row], answers: Iterable[Sequence[str]], root: str) -> Score:
    """Count how often the right page came; `answers` holds the addresses that each query of the table brought."""
    asked = first = five = 0
    missed = []
    for row, links in zip(table, answers, strict=True):
        pages = [_page(link.removeprefix(root)) for link in links]
        asked += 1
        first += bool(pages) and pages[0] in row.expected
        five += any(page in row.expected for page in pages[:5])
        if not pages or pages[0] not in row.expected:
            missed.append((row.query, tuple(pages[:5])))
    return Score(asked, first, five, tuple(missed))


def _page(link: str) -> str:
    """A page's address below the root, as a served site has it: on disk `figures/` is `figures.html`."""
    return link.partition("#")[0].replace(".html", "/").replace("index/", "")
