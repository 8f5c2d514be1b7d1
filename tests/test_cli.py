"""The command line from outside: what it prints, what it writes, and how it ends."""

from __future__ import annotations

import json
import pkgutil
import shutil
from importlib import import_module
from pathlib import Path

import pytest
from briefsmith import cli
from briefsmith.adapters.folder import MARKER
from briefsmith.cli import COMMANDS, main
from click.testing import CliRunner, Result
from mkdocs.__main__ import cli as mkdocs
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.structure.files import Files

from tests.conftest import ROOT
from tests.project import change, put


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    monkeypatch.chdir(tmp_path)
    return put(tmp_path)


def briefs(*args: str) -> Result:
    return CliRunner().invoke(main, args, catch_exceptions=False)


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != MARKER)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_right_project_checks(project: Path) -> None:
    result = briefs("check", "--strict", "--write-lock")
    assert result.exit_code == 0, result.output
    assert "1 seed, 1 brief, 1 figure: 1 verified, 0 recorded, 0 unchecked; no problems" in result.output


@pytest.mark.parametrize(
    ("file", "old", "new", "place", "code"),
    [
        ("briefs/first.yml", "70億パ", "71億パ", "briefs/first.yml:15:44", "quote-missing"),
        ("briefs/first.yml", "value: 7e9", "value: 7e8", "briefs/first.yml:12:12", "value-mismatch"),
        ("briefs/first.yml", "paragraph: 2", "paragraph: 3", "briefs/first.yml:15:", "quote-missing"),
        ("briefs/first.yml", "date: 2024-07-13", "date: 2024-07-14", "briefs/first.yml:", "date-mismatch"),
        ("seeds/texts/paper.txt", "公開", "公表", "seeds/paper.yml:4:", "seed-drifted"),
    ],
)
def test_one_changed_character_fails_at_its_line(
    project: Path, file: str, old: str, new: str, place: str, code: str
) -> None:
    change(project, file, old, new)
    result = briefs("check")
    assert result.exit_code == 1
    assert f"[{code}]" in result.output
    assert any(line.startswith(place) and f"[{code}]" in line for line in result.output.splitlines()), result.output


def test_what_seems_missing_beside_an_unread_item_is_not_complained_of(project: Path) -> None:
    change(project, "briefs/first.yml", "    measure: parameters\n", "    measure: [parameters]\n")
    change(project, "briefs/first.yml", "[[#size]]", "7 billion parameters and [[#size]]")
    result = briefs("check")
    assert result.exit_code == 1
    assert "[field-type]" in result.output
    assert "prose-unbound" not in result.output
    assert "lock-stale" not in result.output


def test_without_texts_what_was_recorded_stays_known(project: Path) -> None:
    assert briefs("check", "--write-lock").exit_code == 0
    shutil.rmtree(project / "seeds/texts")
    result = briefs("check", "--strict")
    assert result.exit_code == 0, result.output
    assert "0 verified, 1 recorded, 0 unchecked" in result.output


def test_without_texts_and_lock_the_site_still_builds(project: Path) -> None:
    shutil.rmtree(project / "seeds/texts")
    result = briefs("build")
    assert result.exit_code == 0, result.output
    assert "1 unchecked" in result.output


def test_a_build_says_what_it_built(project: Path) -> None:
    result = briefs("build")
    assert result.exit_code == 0, result.output
    last = result.output.splitlines()[-1]
    assert last.startswith("1 seed, 1 brief, 1 figure: 1 verified, 0 recorded, 0 unchecked; ")
    assert last.endswith(" pages")
    assert (project / "site/briefs/first/index.html").is_file()


def test_a_failed_build_leaves_the_last_good_site(project: Path) -> None:
    assert briefs("build").exit_code == 0
    before = tree(project / "site")
    change(project, "briefs/first.yml", "70億パ", "71億パ")
    assert briefs("build").exit_code == 1
    assert tree(project / "site") == before
    assert not list(project.glob(".site-*"))


def test_mkdocs_by_itself_leaves_it_too(project: Path) -> None:
    assert CliRunner().invoke(mkdocs, ["build", "--strict", "-q"]).exit_code == 0
    before = tree(project / "site")
    assert "briefs/first/index.html" in before
    change(project, "briefs/first.yml", "value: 7e9", "value: 7e8")
    result = CliRunner().invoke(mkdocs, ["build", "-q"])
    assert result.exit_code == 1
    assert "value-mismatch" in result.output
    assert tree(project / "site") == before


SAID = {
    "as it is": "",
    "another language": "theme: {name: material, language: ja}\nsite_url: https://example.org/research\n",
    "much": "site_description: Few\nuse_directory_urls: false\n"
    "plugins: [{briefs: {locale: fr-CA, prose_language: fr, pdf: true, pdf_paper: us-letter}}]\n",
}


@pytest.mark.parametrize("said", SAID)
def test_pages_on_disk_are_those_that_mkdocs_gets(said: str, project: Path) -> None:
    (project / "mkdocs.yml").rename(project / "base.yml")
    (project / "mkdocs.yml").write_text(f"INHERIT: base.yml\n{SAID[said]}")
    seen: dict[str, bytes] = {}

    def keep(files: Files, config: object) -> Files:
        for file in files:
            if file.generated_by == "briefs":
                seen[file.src_uri] = file.content_bytes
        return files

    config = load_config(str(project / "mkdocs.yml"))
    config.plugins.events["files"].append(keep)
    build(config)
    assert briefs("write", "out").exit_code == 0
    assert seen
    assert tree(project / "out") == seen


def test_a_mistake_in_the_command_is_one_line(project: Path) -> None:
    result = briefs("check", "--root", "seeds")
    assert result.exit_code == 1
    assert result.output.startswith("briefs: ")
    assert len(result.output.splitlines()) == 1


def test_a_command_that_is_none_is_told_with_the_one_that_was_meant(project: Path) -> None:
    result = briefs("chekc")
    assert result.exit_code == 2
    assert "No such command 'chekc'. Did you mean 'check'?" in result.output
    assert "No such command 'xyz'." in briefs("xyz").output


def test_every_module_that_has_a_command_is_in_the_list() -> None:
    names = [module.name for module in pkgutil.iter_modules(cli.__path__)]
    found = {name for name in names if hasattr(import_module(f"briefsmith.cli.{name}"), "command")}
    assert found == set(COMMANDS)


def test_every_command_is_listed_and_tells_what_it_does() -> None:
    listed = briefs("--help").output
    for name, words in COMMANDS.items():
        assert f"  {name} " in listed
        assert words.split(",")[0].split(" (")[0] in " ".join(briefs(name, "--help").output.split())


def test_json_goes_to_programs_and_the_summary_elsewhere(project: Path) -> None:
    change(project, "briefs/first.yml", "seeds: [paper]", "seeds: [papre]")
    result = CliRunner().invoke(main, ["check", "--format", "json"])
    assert result.exit_code == 1
    problems = json.loads(result.stdout)
    assert any("did you mean `paper`" in (p["hint"] or "") for p in problems)


def test_an_empty_project_is_a_site_that_says_what_to_do(project: Path) -> None:
    for folder in ("briefs", "seeds"):
        shutil.rmtree(project / folder)
        (project / folder).mkdir()
    result = briefs("build")
    assert result.exit_code == 0, result.output
    assert "0 seeds, 0 briefs" in result.output


def test_every_command_is_documented() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(COMMANDS) > 5
    assert [name for name in COMMANDS if f"`briefs {name}" not in readme] == []


@pytest.mark.parametrize("form", ["plugins: [{briefs: {texts: elsewhere}}]", "plugins: {briefs: {texts: elsewhere}}"])
def test_commands_and_mkdocs_find_the_texts_where_the_configuration_says(project: Path, form: str) -> None:
    (project / "seeds/texts").rename(project / "elsewhere")
    snippets = "markdown_extensions: [{toc: {title: !relative $docs_dir}}]"
    (project / "mkdocs.yml").write_text(f"site_name: Small\ntheme: material\n{snippets}\n{form}\n")
    assert "1 verified" in briefs("check").output
    assert json.loads(briefs("stats").stdout)["verified"] == 1
    change(project, "elsewhere/paper.txt", "公開", "公表")
    assert "[seed-drifted]" in briefs("check").output
    assert "[seed-drifted]" in CliRunner().invoke(mkdocs, ["build", "-q"]).output
    shutil.rmtree(project / "elsewhere")
    assert "1 unchecked" in briefs("check").output


@pytest.mark.parametrize(
    ("configuration", "place", "code"),
    [
        ("site_name: Small\nplugins: [briefs", "mkdocs.yml:2:17", "yaml-syntax"),
        ("7", "mkdocs.yml:1:1", "field-type"),
        ("", "mkdocs.yml:1:1", "field-missing"),
        ("site_name: Small\nplugins: 7", "mkdocs.yml:2:1", "field-type"),
        ("site_name: Small\nplugins: [{briefs: {texts: 7}}]", "mkdocs.yml:2:21", "field-type"),
        ("site_name: Small\nplugins: [{briefs: {text: seeds}}]", "mkdocs.yml:2:21", "field-unknown"),
    ],
)
def test_a_wrong_configuration_is_told_beside_what_was_checked(
    project: Path, configuration: str, place: str, code: str
) -> None:
    (project / "mkdocs.yml").write_text(configuration)
    result = briefs("check")
    assert result.exit_code == 1
    assert any(line.startswith(place) and f"[{code}]" in line for line in result.output.splitlines()), result.output
    assert "1 verified" in result.output


def test_a_check_without_configuration_checks(project: Path) -> None:
    (project / "mkdocs.yml").unlink()
    assert briefs("check").exit_code == 0


def test_a_configuration_that_asks_for_strictness_gets_it_everywhere(project: Path) -> None:
    shutil.rmtree(project / "seeds/texts")
    assert briefs("check").exit_code == 0
    assert briefs("check", "--strict").exit_code == 1
    with (project / "mkdocs.yml").open("a") as file:
        file.write("strict: true\n")
    for command in (["check"], ["build"], ["write", "out"]):
        result = briefs(*command)
        assert result.exit_code == 1, command
        assert "[no-text]" in result.output
    assert CliRunner().invoke(mkdocs, ["build", "-q"]).exit_code == 1
