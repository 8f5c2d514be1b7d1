"""A figure that stands without proof, through the commands: counted apart, listed, refused where strict."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from briefsmith.cli import main
from click.testing import CliRunner, Result

from tests.project import FILES, put

VOUCHED = "vouched: {by: Ada Brown, why: A zillion is 10²¹ in this text.}"
CASES = {
    "vouched": ("en", "It has 7 zillion parameters.\n", f"exact: 7 zillion parameters, {VOUCHED}", "allow_vouched"),
    "unread": ("ko", "매개변수는 7000000000개다.\n", "exact: 7000000000개", "allow_unread"),
}
CODES = {"vouched": ("vouch-not-allowed", "vouched"), "unread": ("words-alone", "language-unread")}
VALUES = {"vouched": "7e21", "unread": "7e9"}


@pytest.fixture(params=CASES)
def verdict(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The verdict that the one figure of the project in the current folder has."""
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    monkeypatch.chdir(tmp_path)
    put(tmp_path)
    name: str = request.param
    language, text, evidence, _ = CASES[name]
    brief = FILES["briefs/first.yml"].partition("events:")[0].replace("; it came out on [[#release]]", "")
    brief = brief.replace("exact: 70億パラメータ", evidence).replace("paragraph: 2", "paragraph: 1")
    files = {
        "briefs/first.yml": brief.replace("7e9", VALUES[name]),
        "seeds/texts/paper.txt": text,
        "seeds/paper.yml": f"title: Paper\ntype: report\nlanguage: {language}\n"
        f"text: {{file: paper.txt, sha256: {hashlib.sha256(text.encode()).hexdigest()}}}\n",
    }
    for path, content in files.items():
        (tmp_path / path).write_text(content, encoding="utf-8")
    return name


def allow(verdict: str) -> None:
    config = FILES["mkdocs.yml"].replace("[search, briefs]", f"[search, {{briefs: {{{CASES[verdict][3]}: true}}}}]")
    assert config != FILES["mkdocs.yml"]
    Path("mkdocs.yml").write_text(config, encoding="utf-8")


def briefs(*args: str) -> Result:
    return CliRunner().invoke(main, args, catch_exceptions=False)


def test_it_is_counted_apart_and_warned_of(verdict: str) -> None:
    result = briefs("check", "--write-lock")
    assert result.exit_code == 0, result.output
    assert f"1 figure: 0 verified, 1 {verdict}, 0 recorded, 0 unchecked; 1 warning" in result.output
    assert f"warning [{CODES[verdict][0]}]" in result.output
    assert json.loads(briefs("stats").stdout)[verdict] == 1


def test_strictness_refuses_it_until_the_site_allows_it(verdict: str) -> None:
    briefs("check", "--write-lock")
    assert briefs("check", "--strict").exit_code == 1
    allow(verdict)
    result = briefs("check", "--strict")
    assert result.exit_code == 0, result.output
    assert f"note [{CODES[verdict][1]}]" in result.output
    assert f"1 {verdict}, " in result.output


def test_it_is_the_same_without_the_text(verdict: str) -> None:
    allow(verdict)
    briefs("check", "--write-lock")
    shutil.rmtree("seeds/texts")
    result = briefs("check", "--strict")
    assert result.exit_code == 0, result.output
    assert f"0 verified, 1 {verdict}, 0 recorded, 0 unchecked" in result.output


def test_the_site_says_so(verdict: str) -> None:
    result = briefs("build")
    assert result.exit_code == 0, result.output
    page = Path("site/evidence/index.html").read_text(encoding="utf-8")
    # The legend has each once; the summary of the brief and the reading have it besides.
    assert page.count(f'class="bs-mark bs-{verdict}"') == 3
    assert page.count('class="bs-mark bs-verified"') == 1
    assert ("Ada Brown" in page) == (verdict == "vouched")
    assert json.loads(Path("site/data/figures.json").read_bytes())[0]["evidence"][0]["verdict"] == verdict
