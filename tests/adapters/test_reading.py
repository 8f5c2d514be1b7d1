"""What is read of a project: regular files of a known size below its folder, whatever lies there."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from briefsmith.adapters import folder
from briefsmith.adapters.folder import read_project
from briefsmith.adapters.reading import YAML
from briefsmith.errors import InputError
from briefsmith.load.source import LARGEST_FILE

from tests.adapters.test_folder import put

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links of Unix")


@pytest.fixture(autouse=True)
def no_texts_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50_000_000_000)


ODD: dict[str, tuple[Callable[[Path], object], str]] = {
    "a pipe among briefs": (lambda root: os.mkfifo(root / "briefs/x.yml"), "briefs/x.yml: it is no regular file"),
    "a pipe among texts": (lambda root: os.mkfifo(root / "seeds/texts/x"), "texts/x: it is no regular file"),
    "a pipe in the place of the lock": (lambda root: os.mkfifo(root / "seeds/evidence.lock"), "no regular file"),
    "a text of 50 GB": (lambda root: sparse(root / "seeds/texts/x"), "more than 20,000,000 bytes"),
    "a lock of 50 GB": (lambda root: sparse(root / "seeds/evidence.lock"), "more than 64,000,000 bytes"),
    "a link to a device": (lambda root: (root / "briefs/x.yml").symlink_to("/dev/zero"), "leads out of the project"),
    "a link to a system's folder": (lambda root: (root / "seeds/texts/x").symlink_to("/usr"), "out of the project"),
    "a link to what runs": (lambda root: (root / "seeds/texts/x").symlink_to("/proc/self"), "out of the project"),
    "a link to a file of the machine": (
        lambda root: (root / "briefs/x.yml").symlink_to("/etc/passwd"), "briefs/x.yml: it is a link that leads out"
    ),
    "a name that is no text": (lambda root: Path(os.fsdecode(os.fsencode(root) + b"/briefs/\xff.yml")).touch(), "xff"),
    "a name that steers a terminal": (lambda root: (root / "briefs/\x1b[2J.yml").touch(), r"\\x1b\[2J.yml: its name"),
    "a name of two lines": (lambda root: (root / "briefs/a\nb.yml").touch(), r"a\\nb.yml: its name"),
    "a name that turns round": (lambda root: (root / "seeds/texts/a\u202etxt").touch(), r"a\\u202etxt: its name"),
}  # fmt: skip


@pytest.mark.parametrize(("make", "words"), ODD.values(), ids=ODD)
def test_what_is_no_plain_file_of_the_project_is_told_and_not_read(
    tmp_path: Path, make: Callable[[Path], object], words: str
) -> None:
    root = put(tmp_path, {"briefs/one.yml": "a", "seeds/texts/t": "text"})
    make(root)
    with pytest.raises(InputError, match=words) as caught:
        read_project(root)
    assert not any(ord(char) < 32 and char != "\n" for char in str(caught.value))


def test_of_a_file_that_is_too_large_no_more_is_read_than_shows_it(tmp_path: Path) -> None:
    root = put(tmp_path, {"briefs/one.yml": "a"})
    sparse(root / "briefs/x.yml")
    assert len(read_project(root).files["briefs/x.yml"]) == LARGEST_FILE + 1


@pytest.mark.parametrize(("bound", "words"), [({"whole": 9}, "more than 9 bytes"), ({"files": 5}, "more than 5 files")])
def test_a_whole_project_has_bounds_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bound: dict[str, int], words: str
) -> None:
    root = put(tmp_path, {f"briefs/b{n}.yml": "ab" for n in range(6)})
    read_project(root)
    monkeypatch.setattr(folder, "YAML", replace(YAML, **bound))
    with pytest.raises(InputError, match=f"{words}.*is this the right folder"):
        read_project(root)


def test_links_within_the_texts_may_lead_within_them(tmp_path: Path) -> None:
    root = put(tmp_path, {"here/briefs/one.yml": "a", "texts/store/1": "one", "texts/two": "2"})
    (root / "texts/one").symlink_to(root / "texts/store/1")
    assert read_project(root / "here", root / "texts").texts == {"one": b"one", "store/1": b"one", "two": b"2"}


def test_a_name_is_the_same_however_its_accents_are_stored(tmp_path: Path) -> None:
    apart, whole = (unicodedata.normalize(form, "seeds/texts/café.txt") for form in ("NFD", "NFC"))
    root = put(tmp_path, {"briefs/one.yml": "a", apart: "text"})
    assert read_project(root).texts == {"café.txt": b"text"}
    (root / whole).write_text("another")
    if len(list((root / "seeds/texts").iterdir())) > 1:
        with pytest.raises(InputError, match="another file has this name"):
            read_project(root)
