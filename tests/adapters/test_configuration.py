"""`mkdocs.yml` read without MkDocs: what it says, what it may not do, and what is told of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from briefsmith.adapters.configuration import ProjectConfig, read_configuration
from briefsmith.adapters.mkdocs_config import load_for_mkdocs
from briefsmith.adapters.mkdocs_plugin import project_config
from briefsmith.adapters.mkdocs_yaml import LARGEST_FILE, MOST_FILES
from briefsmith.errors import InputError
from briefsmith.problems import Checked

LEAST = "site_name: Small\ntheme: material\nplugins: [briefs]\n"


def read(folder: Path, text: str | bytes, name: str = "mkdocs.yml") -> Checked[ProjectConfig]:
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return read_configuration(folder)


def config(folder: Path, text: str) -> ProjectConfig:
    read_ = read(folder, text)
    assert read_.problems == ()
    assert read_.value
    return read_.value


def told(folder: Path, text: str | bytes) -> list[str]:
    """The problems of a file as `line:column code`, and that a configuration is there beside them."""
    read_ = read(folder, text)
    assert read_.value
    return [f"{p.where.file}:{p.where.line}:{p.where.column} {p.code}" for p in read_.problems]


SAME = {
    "least": LEAST,
    "everything": """
site_name: 小さな
site_description: Little
site_url: https://example.org/research
use_directory_urls: false
strict: true
theme: {name: material, language: ja}
plugins:
  - search
  - briefs: {texts: here, locale: fr-CA, prose_language: fr, pdf: false, pdf_paper: us-letter, pdf_fonts: fonts}
""",
    "plugins as a mapping": "site_name: A\ntheme: material\nplugins: {search: {}, briefs: {texts: t, enabled: true}}\n",
    "a plugin without options": "site_name: A\ntheme: material\nplugins: [{briefs: }]\n",
    "the locale of another theme": "site_name: A\ntheme: {name: mkdocs, locale: fr}\nplugins: [briefs]\n",
    "a locale that Material has not": "site_name: A\ntheme: {name: material, locale: fr}\nplugins: [briefs]\n",
    "nothing said": "site_name: A\nsite_url:\nsite_description:\nstrict:\ntheme: material\nplugins: [briefs]\n",
    "an empty address": "site_name: A\nsite_url: ''\ntheme: material\nplugins: [briefs]\n",
    "the environment": "site_name: !ENV [NOT_SET, BRIEFS_NAME, other]\nsite_url: !ENV [NOT_SET, '']\n"
    "theme: material\nplugins: [{briefs: {pdf: !ENV BRIEFS_PDF}}]\n",
    "nothing after a colon": "site_name: A\ntheme: {name: material, language:}\nplugins: [{briefs: {texts:}}]\n",
    "YAML 1.1": "site_name: A\nuse_directory_urls: no\ntheme: material\nplugins: [{briefs: {pdf: on}}]\n",
    "a joined mapping": "x: &x {texts: t}\nsite_name: A\ntheme: material\nplugins: [{briefs: {<<: *x, locale: ja}}]\n",
}


@pytest.mark.parametrize("case", SAME)
def test_it_says_what_mkdocs_reads(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFS_NAME", "Named")
    monkeypatch.setenv("BRIEFS_PDF", "false")
    (tmp_path / "docs").mkdir()
    ours = config(tmp_path, SAME[case])
    loaded, plugin = load_for_mkdocs(tmp_path)
    theirs = project_config(loaded, plugin.state.said)
    assert ours.options() == theirs.options()
    # What MkDocs was told of strictness is told apart from its settings.
    assert replace(ours, site=theirs.site, theme_language=None) == replace(theirs, theme_language=None)


def test_a_file_that_is_inherited_says_what_this_one_does_not(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "base").mkdir()
    (tmp_path / "base/far.yml").write_text("strict: true\nsite_name: Far\n")
    (tmp_path / "base/near.yml").write_text(
        "INHERIT: far.yml\nplugins: {briefs: {texts: near, locale: ja}}\ntheme: material\n"
    )
    ours = config(tmp_path, "INHERIT: base/near.yml\nsite_name: Own\nplugins: {briefs: {texts: own}}\n")
    assert (ours.site.site_name, ours.strict, ours.texts) == ("Own", True, tmp_path / "own")
    assert ours.options().locale == "ja"
    loaded, plugin = load_for_mkdocs(tmp_path)
    assert project_config(loaded, plugin.state.said).options() == ours.options()


def test_a_mistake_in_an_inherited_file_is_told_there(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text("site_name: A\nplugins: {briefs: {locale: xx}}\n")
    assert told(tmp_path, "INHERIT: base.yml\n") == ["base.yml:2:20 field-value"]


def test_the_other_name_of_the_file_is_known(tmp_path: Path) -> None:
    read_ = read(tmp_path, "site_name: Other\n", "mkdocs.yaml")
    assert read_.value
    assert read_.value.site.site_name == "Other"


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert read_configuration(tmp_path, strict=True) == Checked(ProjectConfig(tmp_path, strict=True))


CODE = {
    "a call": "!!python/object/apply:os.mkdir [{mark}]",
    "an instance": "!!python/object/new:os.mkdir [{mark}]",
    "the default of a variable": "!ENV [NOT_SET, !!python/object/apply:os.mkdir [{mark}]]",
    "a name": "!!python/name:os.mkdir",
    "a module": "!!python/module:os",
    "a folder": "!relative $docs_dir",
}


@pytest.mark.parametrize("case", CODE)
def test_no_code_that_it_names_is_run(case: str, tmp_path: Path) -> None:
    mark = tmp_path / "was-run"
    text = f"{LEAST}extra:\n  a: {CODE[case].format(mark=mark)}\n"
    assert config(tmp_path, text).site.site_name == "Small"
    assert not mark.exists()


def test_mkdocs_itself_would_run_it(tmp_path: Path) -> None:
    """Otherwise the cases above would prove nothing."""
    (tmp_path / "docs").mkdir()
    mark = tmp_path / "was-run"
    (tmp_path / "mkdocs.yml").write_text(f"{LEAST}extra: {{a: {CODE['a call'].format(mark=mark)}}}\n")
    load_for_mkdocs(tmp_path)
    assert mark.exists()


BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n" for before, name in zip("abcdef", "bcdefg", strict=True)
)

WRONG: dict[str, tuple[str | bytes, str]] = {
    "not YAML": ("site_name: A\nplugins: [briefs\n", "mkdocs.yml:3:1 yaml-syntax"),
    "a tab": ("site_name: A\ntheme:\n\tname: material\n", "mkdocs.yml:3:1 yaml-syntax"),
    "another encoding": ("site_name: Caf\u00e9\n".encode("latin-1"), "mkdocs.yml:1:1 yaml-encoding"),
    "a NUL": (b"site_name: A\nx: \0\n", "mkdocs.yml:2:1 yaml-encoding"),
    "an alias bomb": (BOMB + "site_name: A\n", "mkdocs.yml:5:8 yaml-too-large"),
    "an alias within itself": ("site_name: &a [*a]\n", "mkdocs.yml:1:16 yaml-too-large"),
    "an alias of nothing": ("site_name: *a\n", "mkdocs.yml:1:12 yaml-syntax"),
    "a hundred thousand brackets": ("site_name: " + "[" * 100_000, "mkdocs.yml:1:51 yaml-too-large"),
    "a megabyte": ("# " + "x" * LARGEST_FILE, "mkdocs.yml:1:1 yaml-too-large"),
    "a tag of nobody's": ("site_name: !mine A\n", "mkdocs.yml:1:12 yaml-tag"),
    "a date that is none": ("site_name: A\nextra: {day: 2024-02-31}\n", "mkdocs.yml:2:14 yaml-syntax"),
    "a list as a key": ("? [a]\n: b\n", "mkdocs.yml:1:3 yaml-syntax"),
    "an environment that is a mapping": ("site_name: !ENV {a: b}\n", "mkdocs.yml:1:12 yaml-syntax"),
    "two documents": ("site_name: A\n---\nsite_name: B\n", "mkdocs.yml:2:1 yaml-syntax"),
    "a list": ("- site_name\n", "mkdocs.yml:1:1 field-type"),
    "no name": ("theme: material\n", "mkdocs.yml:1:1 field-missing"),
    "a name that is a number": ("site_name: 7\n", "mkdocs.yml:1:1 field-type"),
    "a name that is code": ("site_name: !!python/name:os.sep\n", "mkdocs.yml:1:1 field-type"),
    "an address without scheme": ("site_name: A\nsite_url: example.org\n", "mkdocs.yml:2:1 field-value"),
    "an address that is none": ("site_name: A\nsite_url: 'http://[::1'\n", "mkdocs.yml:2:1 field-value"),
    "plugins as text": ("site_name: A\nplugins: briefs\n", "mkdocs.yml:2:1 field-type"),
    "options as text": ("site_name: A\nplugins: [{briefs: texts}]\n", "mkdocs.yml:2:12 field-type"),
    "an unknown option": ("site_name: A\nplugins: [{briefs: {text: a}}]\n", "mkdocs.yml:2:21 field-unknown"),
    "an unknown locale": ("site_name: A\nplugins: [{briefs: {locale: xx}}]\n", "mkdocs.yml:2:21 field-value"),
    "an unknown sheet": ("site_name: A\nplugins: [{briefs: {pdf_paper: a5}}]\n", "mkdocs.yml:2:21 field-value"),
    "inheriting from nothing": ("site_name: A\nINHERIT: no.yml\n", "mkdocs.yml:2:1 ref-unknown"),
    "inheriting from a list": ("site_name: A\nINHERIT: [a]\n", "mkdocs.yml:2:1 field-type"),
    "inheriting from itself": ("site_name: A\nINHERIT: ./mkdocs.yml\n", "mkdocs.yml:2:1 ref-cycle"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_told_at_its_place(case: str, tmp_path: Path) -> None:
    text, expected = WRONG[case]
    assert told(tmp_path, text) == [expected]


def test_what_is_wrong_says_what_would_be_right(tmp_path: Path) -> None:
    read_ = read(tmp_path, "site_name: A\nplugins: [{briefs: {text: a, locale: xx, pdf: 1}}]\n")
    assert [problem.message for problem in read_.problems] == [
        "there is no such option; did you mean `texts`?",
        "'xx' is no locale known here: write en, ja, fr, fr-CA, …",
        "`pdf` should be a valid boolean",
    ]


def test_mkdocs_is_told_the_same_of_the_options(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nplugins: [{briefs: {text: a, locale: xx, pdf: 1, ? : b}}]\n")
    with pytest.raises(InputError) as told_:
        load_for_mkdocs(tmp_path)
    for words in (
        "did you mean `texts`?",
        "option 'None': there is no such option",
        "'xx' is no locale known here",
        "`pdf` should be a valid boolean",
    ):
        assert words in str(told_.value)


def test_a_long_line_of_files_is_not_followed_to_its_end(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        (tmp_path / f"{number}.yml").write_text(f"INHERIT: {number + 1}.yml\n")
    read_ = read(tmp_path, "INHERIT: 0.yml\nsite_name: A\n")
    assert [problem.code for problem in read_.problems] == ["yaml-too-large"]


def test_only_a_file_of_yaml_is_opened_wherever_settings_lead(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("site_name: [")
    with pytest.raises(InputError, match=r"secret: it is no file of YAML"):
        read(tmp_path, "INHERIT: secret\nsite_name: A\n")
    (tmp_path / "mkdocs.yml").unlink()
    (tmp_path / "mkdocs.yml").symlink_to("secret")
    with pytest.raises(InputError, match=r"mkdocs\.yml: it is no file of YAML"):
        read_configuration(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "mkdocs.yml")
    with pytest.raises(InputError, match=r"mkdocs\.yml: it is no regular file"):
        read_configuration(tmp_path)


@pytest.mark.parametrize("make", [Path.mkdir, lambda file: file.symlink_to("nowhere")])
def test_a_folder_or_a_link_to_nothing_is_no_configuration(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / "mkdocs.yml")
    with pytest.raises(InputError, match=r"mkdocs\.yml"):
        read_configuration(tmp_path)
