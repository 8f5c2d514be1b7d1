"""The lock signed and its signature checked, by `ssh-keygen -Y` of OpenSSH, with the keys that people have.

A signature says that somebody who is trusted ran the check where the texts were. Who is trusted stands in a file in the
form of `allowed_signers` (ssh-keygen(1)). It comes from outside what is checked: whoever can change it can sign all.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from briefsmith.adapters.reading import read_regular
from briefsmith.errors import BuildError, InputError
from briefsmith.examined import LOCK_FILE
from briefsmith.problems import Code, Problem, Where

SIGNATURE_FILE = f"{LOCK_FILE}.sig"
_PURPOSE = "briefsmith"
"""What the signature is for, so that one made for mail or git is none."""
_LARGEST = 20_000
"""Bytes of a signature; those of OpenSSH have a few hundred, with a certificate some thousand."""


def sign(lock: str, key: Path) -> bytes:
    """Return a signature of the lock by a key of SSH (or its public half, where an agent holds the key).

    Raises InputError where the key is not there, BuildError where it does not sign.
    """
    if not key.is_file():
        raise InputError(f"there is no key at {key}")
    done = _run(["-Y", "sign", "-q", "-n", _PURPOSE, "-f", str(key)], lock)
    if done.returncode:
        raise BuildError(f"the lock was not signed: {_words(done)}")
    return done.stdout


def unsigned(root: Path, lock: str | None, signers: Path) -> Problem | None:
    """Return why a lock is not to be trusted; None where one of the signers signed it as it is.

    Raises InputError where there is no file of signers, or the signature cannot be read.
    """
    if not signers.is_file():
        raise InputError(f"there is no file of allowed signers at {signers}")
    hint = "let somebody who has the texts run `briefs check --write-lock --sign KEY`"
    if lock is None:
        return Problem(Code.LOCK_UNSIGNED, Where(LOCK_FILE), "there is no lock, so nothing is signed", hint)
    path = root / SIGNATURE_FILE
    try:
        signature = read_regular(path, _LARGEST)
    except FileNotFoundError:
        return Problem(Code.LOCK_UNSIGNED, Where(LOCK_FILE), f"there is no {SIGNATURE_FILE}", hint)
    except OSError as problem:
        raise InputError(f"cannot read {SIGNATURE_FILE}: {problem.strerror}") from problem
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "signature"
        copy.write_bytes(signature)
        found = _run(["-Y", "find-principals", "-s", str(copy), "-f", str(signers)], "")
        names = found.stdout.decode(errors="replace").splitlines() if found.returncode == 0 else []
        for name in names:
            call = ["-Y", "verify", "-n", _PURPOSE, "-s", str(copy), "-f", str(signers), "-I", name]
            if _run(call, lock).returncode == 0:
                return None
    message = "it is not as it was signed" if names else "its signature is by nobody who is trusted"
    return Problem(Code.LOCK_UNSIGNED, Where(LOCK_FILE), message, hint)


def _run(arguments: list[str], given: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["ssh-keygen", *arguments], input=given.encode(), capture_output=True, check=False)
    except FileNotFoundError as problem:
        raise InputError("ssh-keygen is not installed here: it comes with OpenSSH") from problem


def _words(done: subprocess.CompletedProcess[bytes]) -> str:
    said = done.stderr.decode(errors="replace").strip()
    return said.splitlines()[-1] if said else "ssh-keygen gave no reason"
