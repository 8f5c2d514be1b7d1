"""A build never leaves half a site, publishes nothing from outside, and lets no page exceed what pages may hold."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from briefsmith.adapters import mkdocs_plugin
from briefsmith.cli import main
from briefsmith.edition.site import Page
from briefsmith.text.slugs import PagePath
from click.testing import CliRunner, Result

from tests.project import change, put

BUILDS = {"mkdocs build": ["mkdocs", "build"], "briefs build": ["briefsmith", "build"]}
EVENTS = ("on_post_page", "on_pre_build", "on_post_build")
KILLS = 100
"""Builds that a long run kills, each at another moment."""
KILL = "import os, signal\ndef {event}(*_, **more):\n    os.kill(os.getpid(), signal.SIGKILL)\n"
WARN = "import logging\ndef {event}(*_, **more):\n    logging.getLogger('mkdocs.hooks').warning('careful')\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    monkeypatch.chdir(tmp_path)
    put(tmp_path)
    change(tmp_path, "mkdocs.yml", "briefs]", "briefs: {pdf: false}]")
    return tmp_path


def briefs(*args: str) -> Result:
    return CliRunner().invoke(main, args, catch_exceptions=False)


def run(name: str, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *BUILDS[name], *more]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def names_in(site: Path) -> list[str]:
    """Every file of a site, without what its name says of its content."""
    return sorted(re.sub(r"-[0-9a-f]{10}(?=\.)", "", path.relative_to(site).as_posix()) for path in site.rglob("*"))


def hooked(project: Path, code: str) -> None:
    (project / "hook.py").write_text(code)
    with (project / "mkdocs.yml").open("a") as file:
        file.write("hooks: [hook.py]\n")


def good(project: Path) -> bytes:
    assert run("mkdocs build").returncode == 0
    return (project / "site/briefs/first/index.html").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("event", [EVENTS[0], *(pytest.param(event, marks=pytest.mark.soak) for event in EVENTS[1:])])
@pytest.mark.parametrize("name", BUILDS)
def test_a_build_that_is_killed_leaves_the_site_as_it_was(project: Path, name: str, event: str) -> None:
    before = good(project)
    hooked(project, KILL.format(event=event))
    change(project, "briefs/first.yml", "A new model", "Another one")
    assert run(name).returncode == -signal.SIGKILL
    assert (project / "site/briefs/first/index.html").read_bytes() == before
    assert len(list(project.glob(".site-*"))) == 1
    (project / "hook.py").write_text("")
    assert run(name).returncode == 0
    assert b"Another one" in (project / "site/briefs/first/index.html").read_bytes()
    assert not list(project.glob(".site-*"))


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("name", BUILDS)
def test_a_build_that_is_killed_at_any_moment_leaves_a_whole_site(
    project: Path, name: str, chance: random.Random
) -> None:
    good(project)
    change(project, "briefs/first.yml", "A new model", "Model 0")
    begun = time.monotonic()
    assert run(name).returncode == 0
    lasts = time.monotonic() - begun
    whole = names_in(project / "site")
    for n in range(1, KILLS // len(BUILDS) + 1):
        before = (project / "site/briefs/first/index.html").read_bytes()
        change(project, "briefs/first.yml", f"Model {n - 1}", f"Model {n}")
        with subprocess.Popen([sys.executable, "-m", *BUILDS[name]], stderr=subprocess.DEVNULL) as build:
            time.sleep(chance.uniform(0, lasts * 1.1))
            build.kill()
        after = (project / "site/briefs/first/index.html").read_bytes()
        assert after == before or f"Model {n}".encode() in after
        assert names_in(project / "site") == whole
    assert run(name).returncode == 0
    assert not list(project.glob(".site-*"))


@pytest.mark.parametrize("name", BUILDS)
def test_so_does_one_that_fails_when_all_is_written(project: Path, name: str) -> None:
    before = good(project)
    hooked(project, WARN.format(event="on_post_build"))
    change(project, "briefs/first.yml", "A new model", "Another one")
    assert run(name, "--strict").returncode == 1
    assert (project / "site/briefs/first/index.html").read_bytes() == before
    assert not list(project.glob(".site-*"))


@pytest.mark.parametrize("name", BUILDS)
def test_a_site_that_a_killed_run_left_aside_is_back_even_where_the_project_has_errors(
    project: Path, name: str
) -> None:
    before = good(project)
    (project / "site").rename(project / ".site-abc.briefsmith-old")
    change(project, "briefs/first.yml", "value: 7e9", "value: 7e8")
    assert run(name).returncode == 1
    assert (project / "site/briefs/first/index.html").read_bytes() == before


def test_a_page_that_is_not_utf_8_is_told_at_its_line(project: Path) -> None:
    (project / "docs/notes.md").write_bytes(b"# Notes\n\ncaf\xe9\n")
    result = briefs("build")
    assert result.exit_code == 1
    assert "docs/notes.md:3: byte 0xe9 is not UTF-8 text" in result.output


@pytest.mark.skipif(sys.platform == "win32", reason="links of Unix")
def test_a_page_that_leads_out_of_the_project_is_not_published(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("home") / "secret.md"
    secret.write_text("secret")
    (project / "docs/notes.md").symlink_to(secret)
    result = briefs("build")
    assert result.exit_code == 1
    assert "docs/notes.md: it is a link that leads out of the project" in result.output
    (project / "docs/notes.md").unlink()
    (project / "README.md").write_text("# Read me")
    (project / "docs/notes.md").symlink_to(project / "README.md")
    assert briefs("build").exit_code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
def test_a_pipe_in_the_docs_folder_is_told(project: Path) -> None:
    os.mkfifo(project / "docs/notes.md")
    result = briefs("build")
    assert result.exit_code == 1
    assert "docs/notes.md: it is no regular file" in result.output


@pytest.mark.parametrize(
    ("markdown", "words"),
    [("<script>alert(1)</script>", "<script> with code in it"), ("[x](javascript:alert(1))", "<a href=")],
)
def test_a_page_that_holds_what_none_may_ends_the_build_by_name(
    project: Path, monkeypatch: pytest.MonkeyPatch, markdown: str, words: str
) -> None:
    build = mkdocs_plugin.build
    planted = Page(PagePath("briefs/planted.md"), "Planted", f"# Planted\n\n{markdown}\n")

    def careless(*given: object) -> object:
        site = build(*given)  # type: ignore[arg-type]
        return replace(site, pages=(*site.pages, planted))

    monkeypatch.setattr(mkdocs_plugin, "build", careless)
    result = briefs("build")
    assert result.exit_code == 1
    assert f"briefs/planted.md: the page holds {words}" in result.output
    assert not (Path("site") / "briefs/planted").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="names of Unix")
def test_a_folders_name_is_text_in_the_link_that_edits_a_page(project: Path) -> None:
    folder = project / "briefs" / 'x" onclick="alert(1)"><b>'
    folder.mkdir()
    (project / "briefs/first.yml").rename(folder / "first.yml")
    with (project / "mkdocs.yml").open("a") as file:
        file.write("repo_url: https://example.org/repo\nedit_uri: edit/main/docs/\n")
    change(project, "mkdocs.yml", "{name: material, font: false}", "{name: material, features: [content.action.edit]}")
    assert briefs("build").exit_code == 0
    page = (project / "site/briefs/first/index.html").read_text()
    assert "repo/edit/main/briefs/x%22%20onclick" in page
    assert "onclick=" not in page
