"""Every verdict has its place on every surface: one that a surface forgets, or calls by another's name, fails here."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from briefsmith.app import Examined, totals
from briefsmith.edition.edition import Edition
from briefsmith.edition.site import BuildOptions
from briefsmith.edition.verdicts import MARKS, Mark, is_proved, mark_of
from briefsmith.edition.verdicts import totals as in_words
from briefsmith.exports import exports
from briefsmith.languages import ABSENT, every
from briefsmith.model.evidence import Verdict
from briefsmith.pages import pages
from briefsmith.pages.parts.quotes import SHAPES
from briefsmith.text.labels import labels_for
from briefsmith.typesetting import documents

from tests.conftest import ROOT
from tests.pages import sample
from tests.typesetting.material import nodes

LOCALES = tuple(one.tag for one in every() if one.labels is not ABSENT)
GUIDE = ROOT / "docs" / "guide"
TEMPLATE = ROOT / "generator" / "briefsmith" / "typesetting" / "template" / "rich.typ"


def edition(verdict: Verdict, locale: str = "en") -> Edition:
    """The made-up corpus in which every piece of evidence has the verdict."""
    options = BuildOptions(site_name="Lamps", locale=locale)
    corpus = sample.CORPUS
    return Edition(corpus, sample.verification(corpus, only=verdict), sample.links(corpus), options)


def marks_in(html: str) -> set[str]:
    return set(re.findall(r'class="bs-mark bs-(\w+)"', html))


@pytest.mark.parametrize("verdict", Verdict)
def test_pages_show_it_and_no_other(verdict: Verdict) -> None:
    bodies = {page.path: page.body for page in pages(edition(verdict))}
    for path in ("briefs/lamp.md", "figures.md", "timeline.md", "sources/daily-lamp-ja.md", "systems/listener.md"):
        assert marks_in(bodies[path]) - {"none"} == {mark_of(verdict)}, path
    evidence = bodies["evidence.md"]
    rows = evidence.partition('<div class="bs-marks"')[2].partition("</div>")[2]
    assert marks_in(rows) - {"none"} == {mark_of(verdict)}
    assert ("Vouched for by a person" in evidence) == (verdict is Verdict.VOUCHED)


@pytest.mark.parametrize("verdict", Verdict)
def test_pdfs_show_it_and_no_other(verdict: Verdict) -> None:
    for document in documents(edition(verdict)):
        shown = {node["how"] for node in nodes(document.data) if node.get("kind") == "mark"}
        assert shown - {"none"} == {mark_of(verdict)}


@pytest.mark.parametrize("verdict", Verdict)
def test_published_data_names_it(verdict: Verdict) -> None:
    files = {asset.path: asset.content.decode() for asset in exports(edition(verdict), {})}
    for name in ("figures", "events", "claims"):
        said = [one for row in json.loads(files[f"data/{name}.json"]) for one in row["evidence"]]
        assert {one["verdict"] for one in said} == {verdict.value}
        assert any(one["vouched"] for one in said) == (verdict is Verdict.VOUCHED and name == "figures")
    for name in ("figures", "events"):
        rows = csv.DictReader(io.StringIO(files[f"data/{name}.csv"]))
        assert {row["verdict"] for row in rows if row["verdict"]} == {verdict.value}


@pytest.mark.parametrize("verdict", Verdict)
def test_counts_leave_none_out_and_call_only_the_verified_verified(verdict: Verdict) -> None:
    made = edition(verdict)
    found = totals(Examined(made.corpus, made.verification, ""))
    assert found.figures > 1
    assert found.verified + found.recorded + found.vouched + found.unread + found.unchecked == found.figures
    assert bool(found.verified) == (verdict is Verdict.VERIFIED)
    assert ("0 verified" in str(found)) == (verdict is not Verdict.VERIFIED)
    if verdict in (Verdict.VOUCHED, Verdict.UNREAD):
        assert re.search(rf"[1-9] {verdict.value},", str(found))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_has_a_shape_a_word_and_a_meaning_of_its_own(mark: Mark, locale: str) -> None:
    labels = labels_for(locale)
    for group in ("mark", "legend"):
        assert f"{group}.{mark}" in labels.words
        assert [other for other in MARKS if labels(f"{group}.{other}") == labels(f"{group}.{mark}")] == [mark]
    assert [other for other in MARKS if SHAPES[other] == SHAPES[mark]] == [mark]


def test_pdfs_have_a_shape_for_every_mark() -> None:
    shapes = re.search(r"#let shapes = \((.*?)\n?\)", TEMPLATE.read_text(encoding="utf-8"), re.DOTALL)
    assert shapes
    found = dict(re.findall(r'"?(\w+)"?: "(.)"', shapes[1]))
    assert found.keys() == set(MARKS)
    assert len(set(found.values())) == len(MARKS)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("mark", [mark for mark in MARKS if mark != "verified"])
def test_sentences_count_every_mark(mark: Mark, locale: str) -> None:
    labels = labels_for(locale)
    first, *others = in_words(labels, {mark: 23})
    assert "23" in first  # of all
    assert len(others) == 1
    assert "23" in others[0]


def test_only_what_was_found_and_read_is_proved() -> None:
    assert {verdict for verdict in Verdict if verdict.holds} == {Verdict.VERIFIED, Verdict.RECORDED}
    assert {verdict for verdict in Verdict if is_proved(mark_of(verdict))} == {Verdict.VERIFIED, Verdict.RECORDED}
    assert [verdict for verdict in Verdict if verdict.holds and verdict.contradicted] == []


@pytest.mark.parametrize("page", [GUIDE / "evidence.md"], ids=lambda path: path.name)
def test_the_guide_tells_of_every_verdict(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [verdict.value for verdict in Verdict if f"`{verdict.value}`" not in text] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_no_word_for_readers_says_that_a_source_is_right(locale: str) -> None:
    claims = {"verified", "true", "vérifié", "geprüft", "bestätigt", "確認済み", "検証済み"}
    assert labels_for(locale)("mark.verified") not in claims
