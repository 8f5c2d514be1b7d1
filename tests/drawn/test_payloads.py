"""Script, marks and unclosed blocks in every text field at once: no page obeys them or loses what follows."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

import pytest
from briefsmith.app import build, make_edition
from briefsmith.edition.site import BuildOptions, Page
from briefsmith.examined import check
from briefsmith.model.input import BriefTexts
from briefsmith.problems import Severity
from briefsmith.text.page_html import never_allowed

from tests.drawn.payloads import OFTEN, PAYLOADS
from tests.drawn.projects import Draw, as_files
from tests.text.material import html

PARTS = re.compile(r"<(?:h2|details|table|div|article|footer)\b")
FIELDS_AT_LEAST = 60


def made(payload: str, prose_language: str = "en") -> tuple[Page, ...]:
    """The pages of a project that says `payload` in every text field."""
    draw = Draw(Random(0), lambda path: payload)
    checked = check(BriefTexts(as_files(draw.files()), prose_language=prose_language))
    assert len(set(draw.written)) > FIELDS_AT_LEAST
    assert checked.value
    assert not [problem for problem in checked.problems if problem.severity is Severity.ERROR]
    options = BuildOptions(site_name=payload, site_description=payload, prose_language=prose_language)
    return build(make_edition(checked.value, options)).pages


@pytest.fixture(scope="module")
def plain() -> dict[str, list[str]]:
    return {page.path: parts(page) for page in made("plain words")}


def parts(page: Page) -> list[str]:
    return PARTS.findall(html(page.body))


def holds(payload: str, plain: dict[str, list[str]]) -> None:
    pages = made(payload)
    assert len(pages) > 20
    wrong = {page.path: list(dict.fromkeys(never_allowed(html(page.body)))) for page in pages}
    assert {path: found for path, found in wrong.items() if found} == {}
    lost = {page.path: Counter(plain[page.path]) - Counter(parts(page)) for page in pages}
    assert {path: found for path, found in lost.items() if found} == {}


@pytest.mark.parametrize("name", OFTEN)
def test_no_page_obeys_what_a_field_says(name: str, plain: dict[str, list[str]]) -> None:
    holds(PAYLOADS[name], plain)


@pytest.mark.soak
@pytest.mark.parametrize("name", PAYLOADS)
def test_no_page_obeys_any_of_them(name: str, plain: dict[str, list[str]]) -> None:
    holds(PAYLOADS[name], plain)


def test_a_page_that_does_is_found(monkeypatch: pytest.MonkeyPatch, plain: dict[str, list[str]]) -> None:
    monkeypatch.setattr("briefsmith.text.markdown_write._escape", lambda text, at_start, before_link: text)
    with pytest.raises(AssertionError, match="<script> with code in it"):
        holds("<script>window.pwned = 1</script>", plain)
