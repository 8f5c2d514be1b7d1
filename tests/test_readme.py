"""README.md and the guide: what they say of commands, options and files is so."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
import yaml
from briefsmith.adapters.configuration import PluginOptions, plugin_options
from briefsmith.cli import COMMANDS, main
from click.testing import CliRunner
from mkdocs.utils.yaml import yaml_load

from tests.conftest import ROOT
from tests.project import change, put

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "guide" / "writing-briefs.md").read_text(encoding="utf-8")
TABLE = re.search(r"^\| \| \|\n\|---\|---\|\n((?:\|.*\n)+)", README, re.MULTILINE)
EVERYWHERE = {"--root", "--help", "--texts", "--drafts", "--locale"}
"""Options of several commands, told once or in `--help`."""


def rows() -> dict[str, str]:
    """The command table: each command with the row that speaks of it."""
    assert TABLE
    return {name: row for row in TABLE[1].splitlines() for name in re.findall(r"`briefs (\w+)", row.split(" | ")[0])}


def command(name: str) -> click.Command:
    found = main.get_command(click.Context(main), name)
    assert found
    return found


def test_the_table_has_the_commands_that_there_are() -> None:
    assert set(rows()) == set(COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_its_options_are_those_of_the_command(name: str) -> None:
    options = {opt for param in command(name).params for opt in param.opts if opt.startswith("--")}
    told = set(re.findall(r"`(--[a-z-]+)", rows()[name]))
    assert told <= options
    assert options - EVERYWHERE <= told


def test_choices_in_the_table_are_those_of_the_option() -> None:
    form = next(param for param in command("check").params if param.name == "form")
    assert isinstance(form.type, click.Choice)
    choices = r"\|".join(form.type.choices)
    assert f"`--format {choices}`" in rows()["check"]


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_every_file_that_is_linked_is_there(page: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / page).read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"\bmake (\w+)", README)) - {"and"}
    assert {"site", "test"} <= targets
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert [target for target in targets if not re.search(rf"^{target}:", makefile, re.MULTILINE)] == []


def test_the_guides_smallest_configuration_builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    monkeypatch.chdir(put(tmp_path))
    smallest = re.search(r"Three lines of it are enough:\n\n```yaml\n(.*?)```", GUIDE, re.DOTALL)
    assert smallest
    Path("mkdocs.yml").write_text(smallest[1])
    change(tmp_path, "mkdocs.yml", "Walking", "Running")
    result = CliRunner().invoke(main, ["build", "--strict"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    page = Path("site/briefs/first/index.html").read_text(encoding="utf-8")
    for file in re.findall(r"(assets/briefs/pages\.\w+)", page):
        assert Path("site", file).is_file()
    assert "assets/briefs/pages.css" in page
    assert "fonts.g" not in page


def test_the_guide_names_every_option_of_the_plugin() -> None:
    block = re.search(r"The plugin has these options:\n\n```yaml\n(.*?)```", GUIDE, re.DOTALL)
    assert block
    told = yaml.safe_load(block[1])["plugins"][0]["briefs"]
    assert set(told) == set(PluginOptions.model_fields)
    assert plugin_options(yaml_load(block[1])["plugins"][0]["briefs"])[1] == ()
