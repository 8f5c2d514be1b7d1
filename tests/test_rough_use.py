"""What people do to a command in a hurry: no traceback, no half work, nothing of theirs lost."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from briefsmith.cli import main
from click.testing import CliRunner, Result

from tests.project import change, put

ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "BRIEFS_TEXTS"}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    return put(tmp_path / "project")


def briefs(*args: str) -> Result:
    return CliRunner().invoke(main, args, catch_exceptions=False)


def process(
    project: Path, *args: str, stdout: int = subprocess.PIPE, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", "from briefsmith.__main__ import run; run()", *args],
        cwd=project,
        env=ENVIRONMENT | environment,
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_terminal_without_the_characters_still_shows_the_problem(project: Path, encoding: str) -> None:
    change(project, "briefs/first.yml", "70億パラメータ", "80億パラメータ")
    shown = process(project, "check", PYTHONUTF8="0", PYTHONIOENCODING=f"{encoding}:strict")
    assert shown.returncode == 1
    assert b"[quote-missing]" in shown.stdout
    assert b"Traceback" not in shown.stderr
    told = process(project, "check", "--format", "json", PYTHONUTF8="0", PYTHONIOENCODING=f"{encoding}:strict")
    assert "80億" in json.loads(told.stdout)[0]["message"]


def test_a_reader_that_goes_away_is_no_bug(project: Path) -> None:
    change(project, "briefs/first.yml", "big-model", "bog-model")
    read, write = os.pipe()
    os.close(read)
    result = process(project, "check", stdout=write)
    os.close(write)
    assert result.returncode == 1
    assert b"Traceback" not in result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_said_in_words(project: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = process(project, "check", stdout=full.fileno())
    assert result.returncode == 1
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_build_that_is_stopped_leaves_the_old_site_and_no_litter(project: Path, stop: signal.Signals) -> None:
    (project / "hooks.py").write_text(
        f"import os, signal\ndef on_page_markdown(markdown, **_):\n    os.kill(os.getpid(), {int(stop)})\n"
    )
    assert briefs("build").exit_code == 0
    before = {path: path.read_bytes() for path in (project / "site").rglob("*") if path.is_file()}
    change(project, "mkdocs.yml", "plugins:", "hooks: [hooks.py]\nplugins:")
    result = process(project, "build")
    assert result.returncode not in (0, 2)
    assert b"Traceback" not in result.stderr
    assert {path: path.read_bytes() for path in (project / "site").rglob("*") if path.is_file()} == before
    assert not list(project.glob(".site*"))


def test_ctrl_c_is_heard_while_the_program_is_still_being_imported() -> None:
    code = "import sys; sys.meta_path.insert(0, Stop()); from briefsmith.__main__ import run; run()"
    stop = (
        "class Stop:\n    def find_spec(self, name, *_):\n        "
        "if name == 'briefsmith.cli': raise KeyboardInterrupt\n"
    )
    result = subprocess.run([sys.executable, "-c", stop + code], stderr=subprocess.PIPE, check=False)
    assert result.returncode == 130
    assert result.stderr == b""


def test_a_terminal_shows_that_something_is_being_done_and_a_pipe_does_not(project: Path) -> None:
    assert process(project, "build").stderr == b""
    own, theirs = os.openpty()
    command = [sys.executable, "-c", "from briefsmith.__main__ import run; run()", "build"]
    with subprocess.Popen(command, cwd=project, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=theirs) as run:
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # so the end is told on Linux
            while more := os.read(own, 1024):
                shown += more
    os.close(own)
    assert run.returncode == 0
    for words in (b"checking", b"laying out pages", b"PDFs", b"pages "):
        assert words in shown


@pytest.mark.parametrize("command", ["write", "export", "schema"])
def test_no_command_replaces_what_is_not_ours(project: Path, command: str) -> None:
    for folder in (".", "docs"):
        result = briefs(command, folder)
        assert result.exit_code == 1
        assert "would be replaced whole" in result.stderr
    assert (project / "docs/about.md").is_file()


def test_a_site_goes_neither_into_the_pages_nor_over_the_project(project: Path) -> None:
    for folder in ("docs/site", "seeds", "."):
        result = briefs("build", "--site-dir", folder)
        assert result.exit_code == 1, folder
    assert (project / "seeds/paper.yml").is_file()


def test_three_lines_of_configuration_are_enough(project: Path) -> None:
    (project / "mkdocs.yml").write_text("site_name: Small\ntheme: material\nplugins: [briefs]\n")
    assert briefs("build", "--strict").exit_code == 0
    page = (project / "site/briefs/first/index.html").read_text(encoding="utf-8")
    assert 'class="footnote"' in page
    assert "[^size]" not in page
    assert "markdown>" not in page


@pytest.mark.parametrize(
    ("configuration", "words"),
    [
        (None, "plugins: [briefs]"),
        ("", "site_name"),
        ("site_name: [\n", "[yaml-syntax]"),
        ("site_name: Small\n", "add `briefs` under `plugins`"),
        ("site_name: Small\nplugins: [briefs, nowhere]\n", "nowhere"),
        ("site_name: Small\ndocs_dir: pages\nplugins: [briefs]\n", "Make it"),
        ("site_name: Small\nplugins: [{briefs: {locale: xx}}]\n", "'xx' is no locale"),
        ("site_name: Small\nplugins: [{briefs: {pdf_paper: a5}}]\n", "us-letter"),
    ],
)
def test_a_configuration_that_cannot_be_used_is_one_message(
    project: Path, configuration: str | None, words: str
) -> None:
    (project / "mkdocs.yml").unlink()
    if configuration is not None:
        (project / "mkdocs.yml").write_text(configuration)
    result = briefs("build")
    assert result.exit_code == 1
    assert result.stderr.startswith(("briefs: ", "mkdocs.yml:"))
    assert words in result.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
@pytest.mark.parametrize("command", ["check", "build"])
def test_a_configuration_that_is_a_pipe_is_not_waited_for(project: Path, command: str) -> None:
    (project / "mkdocs.yml").unlink()
    os.mkfifo(project / "mkdocs.yml")
    result = process(project, command)
    assert result.returncode == 1
    assert result.stderr == b"briefs: cannot read mkdocs.yml: it is no regular file\n"


def test_a_locale_that_is_none_is_said(project: Path) -> None:
    result = briefs("write", "out", "--locale", "klingon")
    assert result.exit_code == 1
    assert "no locale known here" in result.stderr


HOSTILE = """</title><script>alert(1)</script> "a" | `b`"""


@pytest.mark.parametrize("file", ["briefs/first.yml", "seeds/paper.yml"])
def test_a_title_is_never_read_as_html(project: Path, file: str) -> None:
    text = (project / file).read_text(encoding="utf-8")
    (project / file).write_text(f"title: '{HOSTILE}'\n" + text.partition("\n")[2], encoding="utf-8")
    assert briefs("build", "--strict").exit_code == 0
    pages = [path.read_text(encoding="utf-8") for path in (project / "site").rglob("*.html")]
    assert any("&lt;script&gt;alert(1)" in page for page in pages)
    assert not any("<script>alert(1)" in page for page in pages)


def test_a_home_that_somebody_wrote_is_kept(project: Path) -> None:
    (project / "docs/index.md").write_text("# Welcome\n\n[The brief](briefs/first.md)\n")
    result = briefs("build", "--strict")
    assert result.exit_code == 0, result.output
    assert ">Welcome<" in (project / "site/index.html").read_text(encoding="utf-8")


def test_another_page_in_the_place_of_ours_is_told(project: Path) -> None:
    (project / "docs/figures.md").write_text("# Mine\n")
    result = briefs("build")
    assert result.exit_code == 0
    assert "figures.md is not shown" in result.output


def test_what_fails_a_strict_build_is_shown(project: Path) -> None:
    (project / "docs/about.md").write_text("[nothing](nowhere.md)\n")
    result = briefs("build", "--strict")
    assert result.exit_code == 1
    assert "nowhere.md" in result.output


@pytest.mark.parametrize("file", ["briefs/index.yml", "seeds/index.yml", "briefs/registry/topics.yml"])
def test_nothing_takes_the_page_of_a_list(project: Path, file: str) -> None:
    source = {"briefs/index.yml": "briefs/first.yml", "seeds/index.yml": "seeds/paper.yml"}.get(file)
    text = (project / source).read_text(encoding="utf-8") if source else "models: {name: Models}\nindex: {name: X}\n"
    (project / file).write_text(text, encoding="utf-8")
    result = briefs("check")
    assert result.exit_code == 1
    assert "[id-bad] `index` names the page" in result.output
