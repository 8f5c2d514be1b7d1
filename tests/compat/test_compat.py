"""Projects as they were written for each released version: they check, and build, for ever.

A folder here is never changed once its version is out. A later version that reads something otherwise must convert it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from briefsmith.adapters.checking import check_folder
from briefsmith.adapters.rewriting import rewritten, write_back
from briefsmith.app import build, make_edition, totals
from briefsmith.edition.site import BuildOptions

FOLDERS = sorted(path for path in Path(__file__).parent.iterdir() if (path / "briefs").is_dir())


def test_there_is_one_for_every_version() -> None:
    assert [folder.name for folder in FOLDERS] == ["0.1"]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("with_texts", [True, False], ids=["with its texts", "by its lock"])
@pytest.mark.parametrize("migrated", [False, True], ids=["as it is", "in the present format"])
def test_a_project_of_that_version_checks_and_builds(
    folder: Path, migrated: bool, with_texts: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    project = tmp_path / "project"
    shutil.copytree(folder, project)
    if not with_texts:
        shutil.rmtree(project / "seeds/texts")
    if migrated:
        write_back(project, rewritten(project))
        assert "format" in (project / "mkdocs.yml").read_text(encoding="utf-8")
        assert rewritten(project) == {}
    _, checked = check_folder(project)
    assert checked.ok, checked.problems
    assert checked.value
    counted = totals(checked.value)
    assert counted.verified + counted.recorded == counted.figures - 1
    assert (counted.verified if with_texts else counted.recorded) == counted.figures - 1
    paths = {page.path for page in build(make_edition(checked.value, BuildOptions())).pages}
    assert {f"briefs/{path.stem}.md" for path in (folder / "briefs").glob("*.yml")} < paths
