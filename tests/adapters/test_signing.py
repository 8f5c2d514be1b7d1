"""A signed lock: what was verified where the texts are is trusted elsewhere by whose hand it bears."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from briefsmith.adapters.signing import SIGNATURE_FILE
from briefsmith.cli import main
from briefsmith.examined import LOCK_FILE
from click.testing import CliRunner, Result

from tests.project import change, put

pytestmark = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="no OpenSSH on this machine")


def briefs(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], catch_exceptions=False)


def make_key(folder: Path, name: str) -> Path:
    path = folder / name
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path], check=True)
    return path


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    """A folder beside the project: two keys, and a file that trusts the first."""
    folder = tmp_path / "keys"
    folder.mkdir()
    desk, _ = make_key(folder, "desk"), make_key(folder, "stranger")
    (folder / "trusted").write_text(f"desk@example.org {desk.with_suffix('.pub').read_text()}")
    return folder


@pytest.fixture
def project(tmp_path: Path, keys: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose lock is signed, and whose texts are not at hand."""
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    root = tmp_path / "project"
    root.mkdir()
    monkeypatch.chdir(root)
    put(root)
    assert briefs("check", "--write-lock", "--sign", keys / "desk").exit_code == 0
    shutil.rmtree(root / "seeds/texts")
    return root


def test_what_a_trusted_hand_signed_stands_as_recorded(project: Path, keys: Path) -> None:
    result = briefs("check", "--strict", "--locked", keys / "trusted")
    assert result.exit_code == 0, result.output
    assert "0 verified, 1 recorded, 0 unchecked" in result.output


def forge(project: Path) -> None:
    """Another value, in the brief and in the words and the claim of the lock alike: only a signature tells."""
    change(project, "briefs/first.yml", "value: 7e9", "value: 8e9")
    change(project, "briefs/first.yml", "70億パ", "80億パ")
    change(project, LOCK_FILE, "7000000000", "8000000000")
    lock = (project / LOCK_FILE).read_text(encoding="utf-8")
    for old, new in (("70億", "80億"), ("70 ×", "80 ×"), ("7 ×", "8 ×")):
        lock = lock.replace(old, new)
    (project / LOCK_FILE).write_text(lock, encoding="utf-8")


def test_a_lock_that_is_forged_throughout_is_found_out_by_its_signature(project: Path, keys: Path) -> None:
    forge(project)
    assert "1 recorded" in briefs("check").output
    result = briefs("check", "--locked", keys / "trusted")
    assert result.exit_code == 1
    assert f"{LOCK_FILE}:1:1: error [lock-unsigned] it is not as it was signed" in result.output
    assert "0 recorded, 1 unchecked" in result.output


def sign_by_stranger(project: Path, keys: Path) -> None:
    content = (project / LOCK_FILE).read_bytes()
    call = ["ssh-keygen", "-Y", "sign", "-q", "-n", "briefsmith", "-f", keys / "stranger"]
    (project / SIGNATURE_FILE).write_bytes(subprocess.run(call, input=content, capture_output=True, check=True).stdout)


def sign_for_mail(project: Path, keys: Path) -> None:
    content = (project / LOCK_FILE).read_bytes()
    call = ["ssh-keygen", "-Y", "sign", "-q", "-n", "email", "-f", keys / "desk"]
    (project / SIGNATURE_FILE).write_bytes(subprocess.run(call, input=content, capture_output=True, check=True).stdout)


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda root, _: (root / SIGNATURE_FILE).unlink(), "there is no seeds/evidence.lock.sig"),
        (lambda root, _: (root / SIGNATURE_FILE).write_text("nonsense"), "by nobody who is trusted"),
        (lambda root, _: (root / LOCK_FILE).unlink(), "there is no lock, so nothing is signed"),
        (sign_by_stranger, "its signature is by nobody who is trusted"),
        (sign_for_mail, "it is not as it was signed"),
    ],
)
def test_what_is_not_signed_by_a_trusted_hand_is_an_error(
    spoil: object, message: str, project: Path, keys: Path
) -> None:
    spoil(project, keys)  # type: ignore[operator]
    result = briefs("check", "--locked", keys / "trusted")
    assert result.exit_code == 1
    assert message in result.output


def test_a_key_or_a_file_of_signers_that_is_not_there_is_told(project: Path, keys: Path) -> None:
    assert "there is no file of allowed signers" in briefs("check", "--locked", keys / "trustd").output
    put(project)
    before = (project / LOCK_FILE).read_bytes(), (project / SIGNATURE_FILE).read_bytes()
    result = briefs("check", "--write-lock", "--sign", keys / "dsk")
    assert result.exit_code == 1
    assert "there is no key at" in result.output
    assert before == ((project / LOCK_FILE).read_bytes(), (project / SIGNATURE_FILE).read_bytes())
    assert "--sign goes with --write-lock" in briefs("check", "--sign", keys / "desk").output
