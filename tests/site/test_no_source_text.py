"""The texts are other people's: no long run of one stands in the repository or on the site."""

from __future__ import annotations

import html
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from briefsmith.app import Examined

from tests.conftest import ROOT

LIMIT = {"fr": 60, "en": 60}
CJK_LIMIT = 25
BINARY = {".png", ".woff2", ".gz", ".pdf", ".ico", ".pagefind", ".pf_meta", ".pf_index", ".pf_fragment"}


def squash(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


@pytest.fixture(scope="module")
def runs(real: Examined, texts: Path) -> dict[str, tuple[int, frozenset[str]]]:
    """Seed id → length and every run of that length."""
    found = {}
    for seed in real.corpus.seeds:
        assert seed.text
        text = squash((texts / seed.text.file).read_text(encoding="utf-8"))
        size = LIMIT.get(seed.language, CJK_LIMIT) + 1
        found[seed.id] = (size, frozenset(text[i : i + size] for i in range(len(text) - size + 1)))
    assert len(found) == 5
    return found


def repository() -> Iterator[tuple[str, str]]:
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        path = ROOT / name
        if path.is_file() and path.suffix not in BINARY:
            yield name, path.read_text(encoding="utf-8")


def built(site: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(site.rglob("*")):
        if path.is_file() and path.suffix not in BINARY and "assets/javascripts" not in path.as_posix():
            text = path.read_text(encoding="utf-8")
            if path.suffix == ".html":
                text = html.unescape(re.sub(r"<[^>]*>", "", text))
            yield path.relative_to(site).as_posix(), text


def copied(text: str, runs: dict[str, tuple[int, frozenset[str]]], titles: list[str]) -> list[str]:
    squashed = squash(text)
    for title in titles:
        squashed = squashed.replace(title, "\n")
    return [
        squashed[i : i + size]
        for size, windows in runs.values()
        for i in range(len(squashed) - size + 1)
        if squashed[i : i + size] in windows
    ]


@pytest.fixture(scope="module")
def titles(real: Examined) -> list[str]:
    """A bibliography must print them."""
    return [squash(seed.title) for seed in real.corpus.seeds]


def test_the_repository_holds_no_source_text(runs: dict[str, tuple[int, frozenset[str]]], titles: list[str]) -> None:
    files = list(repository())
    assert len(files) > 50
    assert {name: found[:3] for name, text in files if (found := copied(text, runs, titles))} == {}


def test_the_site_holds_no_source_text(
    site: Path, runs: dict[str, tuple[int, frozenset[str]]], titles: list[str]
) -> None:
    files = list(built(site))
    assert len(files) > 50
    assert {name: found[:3] for name, text in files if (found := copied(text, runs, titles))} == {}


def test_the_guard_sees_a_copied_sentence(
    real: Examined, texts: Path, runs: dict[str, tuple[int, frozenset[str]]], titles: list[str]
) -> None:
    for seed in real.corpus.seeds:
        assert seed.text
        text = (texts / seed.text.file).read_text(encoding="utf-8")
        assert copied(f"<p>{text[1500:1600]}</p>", runs, titles), seed.id
