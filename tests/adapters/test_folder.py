"""Folders: what is read, and what is left when writing fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.adapters.folder import fresh_folder, read_project, write_files
from generator.errors import BuildError, InputError


def put(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_every_yaml_file_of_both_folders_is_read_by_its_path(tmp_path: Path) -> None:
    root = put(
        tmp_path,
        {
            "briefs/one.yml": "a",
            "briefs/registry/systems/video.yaml": "b",
            "seeds/paper.yml": "c",
            "seeds/evidence.lock": "locked",
            "seeds/texts/paper.yml": "a source text, not a record",
            "briefs/.hidden.yml": "an editor's",
            "briefs/notes.md": "not YAML",
        },
    )
    given = read_project(root)
    assert dict(given.files) == {
        "briefs/one.yml": b"a",
        "briefs/registry/systems/video.yaml": b"b",
        "seeds/paper.yml": b"c",
    }
    assert given.lock == "locked"


def test_texts_come_from_the_option_then_the_variable_then_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = put(
        tmp_path,
        {"seeds/a.yml": "", "seeds/texts/t": "folder", "variable/t": "variable", "option/t": "option"},
    )
    monkeypatch.setenv("BRIEFS_TEXTS", str(root / "variable"))
    assert read_project(root, root / "option").texts == {"t": b"option"}
    assert read_project(root).texts == {"t": b"variable"}
    monkeypatch.delenv("BRIEFS_TEXTS")
    assert read_project(root).texts == {"t": b"folder"}


def test_without_texts_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    assert read_project(put(tmp_path, {"seeds/a.yml": ""})).texts is None


def test_a_folder_of_texts_that_was_asked_for_must_exist(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no folder of source texts"):
        read_project(put(tmp_path, {"seeds/a.yml": ""}), tmp_path / "nowhere")


def test_a_folder_that_is_no_project_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="neither briefs/ nor seeds/"):
        read_project(tmp_path)


def test_a_fresh_folder_replaces_the_old_one_whole(tmp_path: Path) -> None:
    put(tmp_path / "site", {"old.html": "old"})
    write_files(tmp_path / "site", {"new/index.html": b"new"})
    assert [p.relative_to(tmp_path).as_posix() for p in sorted(tmp_path.rglob("*.html"))] == ["site/new/index.html"]
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_failure_leaves_the_old_folder_and_nothing_else(tmp_path: Path) -> None:
    put(tmp_path / "site", {"old.html": "old"})
    with pytest.raises(RuntimeError), fresh_folder(tmp_path / "site") as fresh:
        (fresh / "half.html").write_text("half")
        raise RuntimeError
    assert [p.relative_to(tmp_path).as_posix() for p in sorted(tmp_path.rglob("*"))] == ["site", "site/old.html"]


def test_a_place_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BuildError, match="cannot make a folder"):
        write_files(tmp_path / "file" / "site", {})
