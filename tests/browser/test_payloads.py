"""Script in every text field of a project, in a real browser and without the policy that would stop it: none runs."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from briefsmith.adapters.builder import build_site
from briefsmith.adapters.checking import check_folder
from playwright.sync_api import Browser

from tests.conftest import serving
from tests.drawn.payloads import PAYLOADS
from tests.drawn.projects import Draw, as_files
from tests.project import FILES

PAGES = ("", "briefs/first/", "companies/companies-0/", "sources/paper/", "topics/topics-0/", "tensions/", "timeline/")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    project = tmp_path_factory.mktemp("hostile")
    turn = itertools.cycle(PAYLOADS.values())
    files = {"mkdocs.yml": FILES["mkdocs.yml"].encode(), "docs/about.md": b"# About\n"}
    for name, content in (files | as_files(Draw(Random(0), lambda _: next(turn)).files())).items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_bytes(content)
    _, checked = check_folder(project)
    assert checked.value
    build_site(project, checked.value, site_dir=project / "site")
    for page in (project / "site").rglob("*.html"):
        strip_policy(page)
    with serving(project / "site") as address:
        yield address


def strip_policy(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    page.write_text(re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text), encoding="utf-8")


@pytest.mark.parametrize("path", PAGES)
def test_nothing_runs(browser: Browser, hostile: str, path: str) -> None:
    page = browser.new_page()
    response = page.goto(hostile + path, wait_until="load")
    assert response
    assert response.ok
    assert page.evaluate("window.pwned") is None
    assert page.locator("footer").count() >= 1
    page.close()


def test_the_marker_would_be_seen(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(PAYLOADS["script"])
    assert page.evaluate("window.pwned") == 1
    page.close()
