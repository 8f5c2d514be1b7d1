"""What is left when a run is killed, cannot write, or meets another: the last good site, whole, and nothing else."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from briefsmith.adapters import exchange, folder
from briefsmith.adapters.folder import MARKER, fresh_folder, give_back, write_files
from briefsmith.errors import BuildError, InputError

from tests.adapters.test_folder import put

RUN = """
import os, signal, sys
from pathlib import Path
from briefsmith.adapters import folder

def killed(step):
    def wrapped(*given):
        done = step(*given)
        os.kill(os.getpid(), signal.SIGKILL)
        return done
    return wrapped

when = sys.argv[1]
if "without" in when:
    folder.exchange = lambda one, other: False
if "stepping aside" in when:
    Path.rename = killed(Path.rename)
if "trading" in when:
    folder.exchange = killed(folder.exchange)
if "removing" in when:
    folder._remove = killed(lambda path: os.unlink(path / folder.MARKER))
with folder.fresh_folder(Path("site")) as fresh:
    (fresh / "new").write_text("")
    if when == "writing":
        os.kill(os.getpid(), signal.SIGKILL)
"""
MOMENTS = {
    "writing": "good",
    "trading": "new",
    "removing": "new",
    "stepping aside, without a way to trade": "good",
    "removing, without a way to trade": "new",
}
"""When a run is killed, and whose file the site then has."""


def test_a_site_that_cannot_be_replaced_is_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a way to trade, the old folder is moved aside, and returns when the new one cannot take its place."""
    put(tmp_path, {f"site/{MARKER}": "", "site/good": ""})
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if target.name == "site" and not path.name.endswith("-old"):
            raise OSError(errno.EACCES, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(folder, "exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(BuildError, match="Permission denied"), fresh_folder(tmp_path / "site"):
        pass
    assert (tmp_path / "site" / "good").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("when", MOMENTS)
def test_a_site_is_whole_whenever_a_run_is_killed(tmp_path: Path, when: str) -> None:
    put(tmp_path, {f"site/{MARKER}": "", "site/good": "", ".site-of-mine/kept": "", ".site-x.briefsmith.bak/kept": ""})
    killed = subprocess.run([sys.executable, "-c", RUN, when], cwd=tmp_path, check=False)
    assert killed.returncode == -signal.SIGKILL
    if "without" not in when:
        assert (tmp_path / "site" / MOMENTS[when]).is_file()
    give_back(tmp_path / "site")
    assert {path.name for path in (tmp_path / "site").iterdir()} == {MARKER, MOMENTS[when]}
    assert {path.name for path in tmp_path.iterdir()} == {"site", ".site-of-mine", ".site-x.briefsmith.bak"}


def test_the_next_run_leaves_those_that_go_on_alone(tmp_path: Path) -> None:
    put(tmp_path, {f"site/{MARKER}": "", "site/good": ""})
    with pytest.raises(RuntimeError), fresh_folder(tmp_path / "site") as other:
        give_back(tmp_path / "site")
        assert other.is_dir()
        write_files(tmp_path / "elsewhere", {})
        with pytest.raises(RuntimeError), fresh_folder(tmp_path / "site"):
            assert other.is_dir()
            raise RuntimeError
        raise RuntimeError
    assert (tmp_path / "site/good").is_file()
    assert {path.name for path in tmp_path.iterdir()} == {"site", "elsewhere"}


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="nothing trades folders here")
def test_two_folders_trade_places_in_one_step(tmp_path: Path) -> None:
    put(tmp_path, {"one/a": "", "other/b": ""})
    if not exchange.exchange(tmp_path / "one", tmp_path / "other"):
        pytest.skip("this file system cannot")
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["b"]
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["a"]
    with pytest.raises(FileNotFoundError):
        exchange.exchange(tmp_path / "one", tmp_path / "nowhere")


def test_without_a_way_to_trade_a_site_is_replaced_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "exchange", lambda one, other: False)
    put(tmp_path, {f"site/{MARKER}": "", "site/good": ""})
    write_files(tmp_path / "site", {"new": b""})
    assert {path.name for path in (tmp_path / "site").iterdir()} == {MARKER, "new"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_place_where_something_is_mounted_is_said_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "site").mkdir()
    monkeypatch.setattr(os.path, "ismount", lambda path: str(path).endswith("site"))
    with pytest.raises(InputError, match="mounted there: name a folder in it"):
        write_files(tmp_path / "site", {"new": b""})
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_nor_does_one_that_cannot_be_seen_lose_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_: Path) -> bool:
        raise OSError(errno.EBUSY, "Device or resource busy")

    monkeypatch.setattr(folder, "exchange", busy)
    put(tmp_path, {f"site/{MARKER}": "", "site/good": ""})
    with pytest.raises(BuildError, match="something is mounted there"):
        write_files(tmp_path / "site", {"new": b""})
    assert (tmp_path / "site/good").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


LOCKED = """
import os, sys
from pathlib import Path
from briefsmith.adapters.folder import write_files
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
write_files(Path("site"), {"new": b""})
"""


@pytest.fixture
def anybodys() -> Iterator[Path]:
    """A folder that a user without rights may write in; those of pytest are the user's own."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o777)
    yield made
    shutil.rmtree(made)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of Unix")
def test_a_site_that_may_not_be_written_leaves_no_litter(anybodys: Path) -> None:
    put(anybodys, {f"site/{MARKER}": "", "site/below/good": ""})
    if os.getuid() == 0:
        for path in (anybodys / "site", *(anybodys / "site").rglob("*")):
            os.chown(path, 65534, 65534)
    for path in (anybodys / "site/below", anybodys / "site"):
        path.chmod(0o555)
    subprocess.run([sys.executable, "-c", LOCKED], cwd=anybodys, check=True)
    assert {path.name for path in (anybodys / "site").iterdir()} == {MARKER, "new"}
    assert [path.name for path in anybodys.iterdir()] == ["site"]
