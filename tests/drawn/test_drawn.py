"""Projects drawn from the models, whole and broken: nothing raises, every page is sound, every figure arrives.

`make test` draws a few, `make soak` many more; `--hypothesis-seed` draws others.
"""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from briefsmith.app import build, make_edition
from briefsmith.edition.site import BuildOptions, Site
from briefsmith.examined import Examined, check
from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import Change, Range
from briefsmith.model.input import BriefTexts
from briefsmith.problems import Checked, Severity
from briefsmith.text.page_html import never_allowed
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from tests.drawn.payloads import PAYLOADS
from tests.drawn.projects import Draw, as_files
from tests.text.material import html

WORDS = (
    "plain words",
    "語 が ある",
    "**bold** and `code`",
    "a [[companies-0]] b",
    "60 seconds in 2024",
    *PAYLOADS.values(),
)
JUNK: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1e400,
    "",
    " ",
    [],
    {},
    [[]],
    {"": None},
    "\u202e",
    "a" * 5_000,
    "#x",
    "first#",
)
# A project takes a second: what failed is told by its seed and is not made smaller.
CALM = settings(deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
FEW, SOME = settings(CALM, max_examples=2), settings(CALM, max_examples=20)
MANY, MOST = settings(CALM, max_examples=300), settings(CALM, max_examples=2_000)
CHANCES = st.randoms(use_true_random=False)


def drawn(chance: Random, *, whole: bool) -> dict[str, Any]:
    return Draw(chance, lambda _: chance.choice(WORDS), whole=whole).files()


def checked(files: dict[str, bytes]) -> Checked[Examined]:
    return check(BriefTexts(files))


def made(examined: Examined) -> Site:
    return build(make_edition(examined, BuildOptions(site_name="Drawn", site_url="https://example.org/")))


def is_sound(chance: Random) -> None:
    result = checked(as_files(drawn(chance, whole=chance.random() < 0.5)))
    assert [problem for problem in result.problems if problem.severity is Severity.ERROR] == []
    assert result.value
    site = made(result.value)
    assert len(site.pages) > 10
    pages = {str(page.path): html(page.body) for page in site.pages}
    assert {path: found for path, page in pages.items() if (found := list(never_allowed(page)))} == {}
    assert list(dead_links(pages, {asset.path for asset in site.assets})) == []
    figures_arrive(result.value.corpus, site)


def dead_links(pages: dict[str, str], assets: set[str]) -> Iterator[str]:
    trees = {path: LexborHTMLParser(page) for path, page in pages.items()}
    anchors = {path: {node.attributes.get("id") for node in tree.css("[id]")} for path, tree in trees.items()}
    for path, tree in trees.items():
        for node in tree.css("a[href]"):
            href = node.attributes.get("href") or ""
            if "://" in href or href.startswith("mailto:"):
                continue
            name, _, anchor = href.partition("#")
            # Links in Markdown lead from file to file; those within HTML of ours from one page's folder to another's.
            base = posixpath.dirname(path) if name.endswith(".md") or "data/" in name else address(path)
            target = posixpath.normpath(posixpath.join(base, name)) if name else path
            known = next((one for one in (target, f"{target}.md", f"{target}/index.md") if one in pages), None)
            if known is None and target not in assets:
                yield f"{path}: {href}"
            elif known and anchor and anchor not in anchors[known]:
                yield f"{path}: {href} (no such place)"


def address(path: str) -> str:
    """The folder that a page is in when it is published."""
    return posixpath.dirname(path) if path.endswith("index.md") else path.removesuffix(".md")


def figures_arrive(corpus: Corpus, site: Site) -> None:
    content = next(asset.content for asset in site.assets if asset.path == "data/figures.json")
    told = {row["id"]: row for row in json.loads(content, parse_float=Decimal)}
    assert len(told) == len(corpus.figures) > 0
    for ref, figure in corpus.figures.items():
        assert number(told[str(ref)]["value"]) == plain(figure.value), ref


def plain(value: Decimal | Range | Change) -> Any:
    match value:
        case Change():
            return {"from": plain(value.from_), "to": plain(value.to)}
        case Range():
            return {"min": value.min, "max": value.max}
        case _:
            return value


def number(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: number(one) for key, one in value.items()}
    return Decimal(value)


def is_survived(chance: Random) -> None:
    files = drawn(chance, whole=True)
    for _ in range(chance.randint(1, 4)):
        spoil(files[chance.choice(sorted(files))], chance)
    written = as_files(files)
    if chance.random() < 0.3:
        name = chance.choice(sorted(written))
        cut = chance.randrange(len(written[name]))
        written[name] = written[name][:cut] + bytes([chance.randrange(256)]) + written[name][cut + 1 :]
    result = checked(written)
    if result.value and result.ok:
        pages = {str(page.path): html(page.body) for page in made(result.value).pages}
        assert {path: found for path, page in pages.items() if (found := list(never_allowed(page)))} == {}


def spoil(value: Any, chance: Random) -> None:
    """Change one value, somewhere, into what nobody should write."""
    while isinstance(value, dict | list) and value:
        key: Any = chance.choice(sorted(value)) if isinstance(value, dict) else chance.randrange(len(value))
        if not isinstance(value[key], dict | list) or not value[key] or chance.random() < 0.2:
            if isinstance(value, dict) and chance.random() < 0.3:
                value[f"{key}x"] = value.pop(key)
            else:
                value[key] = chance.choice(JUNK)
            return
        value = value[key]


@FEW
@given(CHANCES)
def test_a_project_is_sound(chance: Random) -> None:
    is_sound(chance)


@SOME
@given(CHANCES)
def test_a_broken_project_is_survived(chance: Random) -> None:
    is_survived(chance)


@pytest.mark.soak
@MANY
@given(CHANCES)
def test_many_projects_are_sound(chance: Random) -> None:
    is_sound(chance)


@pytest.mark.soak
@MOST
@given(CHANCES)
def test_many_broken_projects_are_survived(chance: Random) -> None:
    is_survived(chance)
