"""Thousands of torn projects: files of a small one cut, doubled and mixed at random. All is told, nothing raised."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from briefsmith.adapters.configuration import read_configuration
from briefsmith.adapters.mkdocs_config import load_for_mkdocs
from briefsmith.adapters.mkdocs_plugin import project_config
from briefsmith.app import check
from briefsmith.errors import InputError
from briefsmith.model.input import BriefTexts
from briefsmith.problems import has_errors

from tests.project import FILES

Tell = Callable[[str, object], None]

pytestmark = pytest.mark.soak

PROJECTS, CONFIGURATIONS, COMPARED = 30_000, 50_000, 5_000
PIECES = [": ", "- ", "\n", "\n  ", "[", "]", "{", "}", "&a ", "*a", "!!python/name:os.sep ", "!ENV ", '"', "#", "\t"]
PIECES += [
    "\0",
    "\ufeff",
    "日本",
    "7e9",
    "..",
    "---\n",
    "<<: ",
    "? ",
    "|\n",
    "INHERIT: mkdocs.yml\n",
    "~",
    "2024-02-31",
]


def torn(text: str, chance: random.Random) -> bytes:
    """Return a text with a few pieces cut out, doubled or put in, and now and then one byte changed."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.choice((0, 1, 3, 20)))
        text = text[:start] + chance.choice(("", text[start:end] * 2, chance.choice(PIECES))) + text[end:]
    content = bytearray(text.encode())
    if content and chance.random() < 0.1:
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)


def test_a_torn_project_is_told_and_places_hold(chance: random.Random, record_property: Tell) -> None:
    names = [name for name in FILES if name.startswith(("briefs/", "seeds/")) and name.endswith(".yml")]
    texts = {"paper.txt": FILES["seeds/texts/paper.txt"].encode()}
    failed = 0
    for _ in range(PROJECTS):
        changed = chance.choice(names)
        files = {name: FILES[name].encode() for name in names} | {changed: torn(FILES[changed], chance)}
        problems = check(BriefTexts(files, texts)).problems
        failed += has_errors(problems)
        assert all(problem.where.line >= 1 and problem.where.column >= 1 and problem.message for problem in problems)
    assert PROJECTS / 2 < failed < PROJECTS
    record_property("told", f"{failed} of {PROJECTS} torn projects have errors")


def test_a_torn_configuration_is_told(chance: random.Random, record_property: Tell, tmp_path: Path) -> None:
    wrong = 0
    for _ in range(CONFIGURATIONS):
        (tmp_path / "mkdocs.yml").write_bytes(torn(FILES["mkdocs.yml"], chance))
        try:
            wrong += bool(read_configuration(tmp_path).problems)
        except InputError:
            wrong += 1
    assert CONFIGURATIONS / 4 < wrong < CONFIGURATIONS
    record_property("told", f"{wrong} of {CONFIGURATIONS} torn configurations have problems")


CONFIGURATION = """site_name: Small
site_description: Words
site_url: https://example.org/research
use_directory_urls: false
strict: true
theme: {name: material, language: ja}
plugins:
  - search
  - briefs: {texts: here, locale: fr-CA, pdf: false, pdf_paper: us-letter}
"""


def test_what_our_reader_takes_mkdocs_reads_alike_and_what_mkdocs_takes_ours_does(
    chance: random.Random, record_property: Tell, tmp_path: Path
) -> None:
    (tmp_path / "docs").mkdir()
    alike = 0
    for _ in range(COMPARED):
        content = torn(CONFIGURATION, chance)
        (tmp_path / "mkdocs.yml").write_bytes(content)
        read = read_configuration(tmp_path)
        try:
            loaded, plugin = load_for_mkdocs(tmp_path)
        except (InputError, ValueError, TypeError, RecursionError):  # some mistakes end MkDocs itself
            continue
        assert read.problems == (), content
        assert read.value
        assert read.value.options() == project_config(loaded, plugin.state.said).options(), content
        alike += 1
    assert COMPARED / 20 < alike < COMPARED
    record_property("told", f"{alike} of {COMPARED} torn configurations are read by both, and alike")
