"""Folders: what is read, and what is left when writing fails."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from briefsmith.adapters.folder import MARKER, fresh_folder, read_project, write_file, write_files
from briefsmith.errors import BuildError, InputError


@pytest.fixture(autouse=True)
def no_texts_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)


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
    put(tmp_path / "site", {MARKER: "", "old.html": "old"})
    write_files(tmp_path / "site", {"new/index.html": b"new"})
    assert [p.relative_to(tmp_path).as_posix() for p in sorted(tmp_path.rglob("*.html"))] == ["site/new/index.html"]
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_failure_leaves_the_old_folder_and_nothing_else(tmp_path: Path) -> None:
    put(tmp_path / "site", {"old.html": "old", MARKER: ""})
    with pytest.raises(RuntimeError), fresh_folder(tmp_path / "site") as fresh:
        (fresh / "half.html").write_text("half")
        raise RuntimeError
    assert [p.relative_to(tmp_path).as_posix() for p in sorted(tmp_path.rglob("*"))] == [
        "site",
        f"site/{MARKER}",
        "site/old.html",
    ]


def test_a_place_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BuildError, match="cannot make a folder"):
        write_files(tmp_path / "file" / "site", {})


def test_texts_go_by_their_path_below_the_folder(tmp_path: Path) -> None:
    root = put(tmp_path, {"seeds/a.yml": "", "seeds/texts/ja/one.txt": "1", "seeds/texts/.DS_Store": "rubbish"})
    assert read_project(root).texts == {"ja/one.txt": b"1"}


def test_pages_are_read_where_there_are_texts_to_hold_them_against(tmp_path: Path) -> None:
    root = put(tmp_path, {"seeds/a.yml": "", "docs/x/a.md": "1", "docs/b.png": "2"})
    assert read_project(root).pages == {}
    put(root, {"seeds/texts/one.txt": "1"})
    assert read_project(root).pages == {"docs/x/a.md": b"1"}


def test_links_are_followed_once(tmp_path: Path) -> None:
    root = put(tmp_path, {"shared/companies.yml": "a", "briefs/one.yml": "b", "seeds/a.yml": "c"})
    (root / "briefs/registry").symlink_to(root / "shared")
    (root / "seeds/again").symlink_to(root / "seeds")
    files = read_project(root).files
    assert list(files) == ["briefs/one.yml", "briefs/registry/companies.yml", "seeds/a.yml"]


def test_everything_that_cannot_be_read_is_told_at_once(tmp_path: Path) -> None:
    root = put(tmp_path, {"briefs/one.yml": "a", "seeds/texts/t": "text"})
    (root / "briefs/gone.yml").symlink_to("nowhere.yml")
    (root / "seeds/texts/loop").symlink_to("loop")
    with pytest.raises(InputError) as caught:
        read_project(root)
    assert str(root / "briefs/gone.yml") in str(caught.value)
    assert str(root / "seeds/texts/loop") in str(caught.value)


def test_a_project_above_is_pointed_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, {"briefs/registry/systems.yml": ""})
    monkeypatch.chdir(tmp_path / "briefs" / "registry")
    with pytest.raises(InputError, match=r"--root \.\./\.\."):
        read_project(Path())


@pytest.mark.parametrize(
    ("held", "words"),
    [
        ({"thesis.tex": "years of work"}, "files that are not ours"),
        ({MARKER: "", ".git/config": "", "index.html": ""}, "git repository"),
    ],
)
def test_a_folder_of_somebodys_files_is_never_replaced(tmp_path: Path, held: dict[str, str], words: str) -> None:
    put(tmp_path / "home", held)
    with pytest.raises(InputError, match=words):
        write_files(tmp_path / "home", {"index.html": b"new"})
    assert {p.relative_to(tmp_path / "home").as_posix() for p in tmp_path.rglob("*") if p.is_file()} == set(held)


@pytest.mark.parametrize("named", [".", "..", "../here"])
def test_nor_is_the_folder_somebody_is_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(InputError, match="the folder you are in"):
        write_files(Path(named), {"index.html": b"new"})


@pytest.mark.parametrize("held", [{}, {MARKER: "", "old": ""}, {"404.html": "", "sitemap.xml": "", "old": ""}])
def test_an_empty_folder_one_of_ours_and_a_site_of_mkdocs_are(tmp_path: Path, held: dict[str, str]) -> None:
    (tmp_path / "out").mkdir()
    put(tmp_path / "out", held)
    write_files(tmp_path / "out", {"new": b""})
    assert {p.name for p in (tmp_path / "out").iterdir()} == {MARKER, "new"}


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "disk")
    write_files(tmp_path / "site", {"index.html": b"new"})
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "disk/index.html").read_bytes() == b"new"


def test_of_runs_at_the_same_time_each_ends_well(tmp_path: Path) -> None:
    def run(number: int) -> None:
        for _ in range(20):
            write_files(tmp_path / "out", {"one": b"%d" % number, "two": b"%d" % number})

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(run, range(4)))
    assert (tmp_path / "out/one").read_bytes() == (tmp_path / "out/two").read_bytes()
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_removing_what_is_not_there_leaves_the_folder_around_it_as_it_was(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    write_files(tmp_path / "out", {"one": b""})
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_a_file_that_cannot_be_written_leaves_no_litter(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError, match="taken"):
        write_file(tmp_path / "taken", b"content")
    assert [p.name for p in tmp_path.iterdir()] == ["taken"]
