"""`briefs migrate`: shown first, written all or not at all; and the format that a project declares."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from briefsmith.adapters.configuration import read_configuration
from briefsmith.adapters.mkdocs_format import with_format
from briefsmith.adapters.mkdocs_yaml import read_settings
from briefsmith.cli import main
from briefsmith.load.migration import FORMAT
from click.testing import CliRunner, Result

from tests.project import change, put

DECLARED = {
    "a list in brackets": ("plugins: [search, briefs]\n", "plugins: [search, briefs: {format: 2}]\n"),
    "a list of lines": (
        "plugins:\n  - briefs # also\n  - search\n",
        "plugins:\n  - briefs: {format: 2} # also\n  - search\n",
    ),
    "options in lines": (
        "plugins:\n  - briefs:\n      # where they are\n      texts: a\ntheme: x\n",
        "plugins:\n  - briefs:\n      # where they are\n      format: 2\n      texts: a\ntheme: x\n",
    ),
    "options in braces": ("plugins:\n  - briefs: {texts: a}\n", "plugins:\n  - briefs: {format: 2, texts: a}\n"),
    "no option": ("plugins:\n  - briefs: {}\n", "plugins:\n  - briefs: {format: 2}\n"),
    "options without a value": (
        "plugins:\n  - briefs:\n  - search\n",
        "plugins:\n  - briefs: {format: 2}\n  - search\n",
    ),
    "plugins as a mapping": ("plugins:\n  briefs: {pdf: true}\n", "plugins:\n  briefs: {format: 2, pdf: true}\n"),
    "the format before": (
        "plugins: [{briefs: {pdf: true, format: 1}}]\n",
        "plugins: [{briefs: {pdf: true, format: 2}}]\n",
    ),
    "this format": ("plugins: [{briefs: {format: 2}}]\n", "plugins: [{briefs: {format: 2}}]\n"),
    "an option that is gone": (
        "plugins:\n- briefs:\n    root: . # here\n    texts: b\n",
        "plugins:\n- briefs:\n    format: 2 # here\n    texts: b\n",
    ),
    "Windows' line ends": (
        "plugins:\r\n- briefs:\r\n    texts: b\r\n",
        "plugins:\r\n- briefs:\r\n    format: 2\r\n    texts: b\r\n",
    ),
    "no plugin": ("plugins: [search]\n", None),
    "no plugins": ("theme: x\n", None),
}


@pytest.mark.parametrize("case", DECLARED)
def test_the_format_is_written_where_the_options_are(case: str, tmp_path: Path) -> None:
    before, after = DECLARED[case]
    text = "site_name: 日本\n" + before
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8", newline="")
    settings = read_settings(tmp_path / "mkdocs.yml", tmp_path).value
    assert settings
    new = with_format(text, settings)
    assert new == (after and "site_name: 日本\n" + after)
    if new:
        (tmp_path / "mkdocs.yml").write_text(new, encoding="utf-8", newline="")
        configured = read_configuration(tmp_path)
        assert configured.problems == ()
        assert configured.value
        assert configured.value.plugin.format == FORMAT


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    put(tmp_path)
    change(tmp_path, "seeds/paper.yml", "language: ja", "language: ja_JP # of Tokyo")
    change(tmp_path, "briefs/registry/measures.yml", "dimension: count", "dimension: weights")
    return tmp_path


def briefs(*args: str) -> Result:
    return CliRunner().invoke(main, args, catch_exceptions=False)


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_it_is_shown_before_it_is_done(older: Path) -> None:
    before = files(older)
    shown = briefs("migrate")
    assert shown.exit_code == 0
    assert "-language: ja_JP # of Tokyo\n+language: ja-JP # of Tokyo\n" in shown.output
    assert "+plugins: [search, briefs: {format: 2}]" in shown.output
    assert "3 files would be rewritten in format 2: run `briefs migrate --write`" in shown.output
    assert files(older) == before


def test_then_the_project_checks(older: Path) -> None:
    assert briefs("check").exit_code == 1
    (older / "seeds/paper.yml").chmod(0o640)
    assert "3 files rewritten in format 2" in briefs("migrate", "--write").output
    assert briefs("check", "--strict", "--write-lock").exit_code == 0
    assert (older / "seeds/paper.yml").stat().st_mode & 0o777 == 0o640
    assert briefs("migrate", "--write").output == "nothing to rewrite: all is of format 2\n"
    assert not list(older.rglob(".*"))


@pytest.mark.parametrize("step", range(1, 4))
def test_what_cannot_be_written_whole_is_not_written(older: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    before, steps, replace = files(older), iter(range(1, 9)), Path.replace

    def full(path: Path, target: Path) -> Path:
        if next(steps) == step:
            raise OSError(errno.ENOSPC, "No space left on device", str(target))
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", full)
    failed = briefs("migrate", "--write")
    assert failed.exit_code == 1
    assert "nothing was changed" in failed.output
    assert files(older) == before


def test_nothing_outside_the_project_is_written(older: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "mkdocs.yml"
    outside.write_bytes((older / "mkdocs.yml").read_bytes())
    (older / "mkdocs.yml").unlink()
    (older / "mkdocs.yml").symlink_to(outside)
    assert "2 files rewritten" in briefs("migrate", "--write").output
    assert "format" not in outside.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_stops_it(older: Path) -> None:
    (older / "briefs/second.yml").write_text("title: [x\n")
    before = files(older)
    failed = briefs("migrate", "--write")
    assert failed.exit_code == 1
    assert "briefs/second.yml:1:8: error [yaml-syntax]" in failed.output
    assert files(older) == before


@pytest.mark.parametrize("command", ["check", "build", "stats", "migrate"])
def test_a_later_format_is_one_problem(older: Path, command: str) -> None:
    change(older, "mkdocs.yml", "briefs]", "briefs: {format: 3}]")
    (older / "docs").mkdir(exist_ok=True)
    told = briefs(command)
    assert told.exit_code == 1
    assert told.output.splitlines() == [
        "mkdocs.yml:3:28: error [format-newer] this project is of format 3, and this version of Briefsmith reads 2 at "
        "most: install a later one",
        *([] if command == "check" else ["1 error"]),
    ]


def test_the_format_before_is_a_note(older: Path) -> None:
    change(older, "mkdocs.yml", "briefs]", "briefs: {format: 1}]")
    told = briefs("check")
    assert "mkdocs.yml:3:28: note [format-older] this project is of format 1; the present one is 2\n" in told.output
    change(older, "mkdocs.yml", "format: 1", "format: 0")
    assert "mkdocs.yml:3:28: error [field-value] formats are numbered from 1" in briefs("check").output
