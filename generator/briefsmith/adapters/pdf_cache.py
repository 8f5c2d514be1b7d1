"""PDFs kept between builds: one is made anew only when something it depends on has changed."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from platformdirs import user_state_path

from briefsmith.adapters import typst_worker
from briefsmith.adapters.folder import write_file
from briefsmith.adapters.reading import read_regular
from briefsmith.adapters.typst_worker import STANDARDS, TEMPLATE, Job, Made, font_files

LARGEST_PDF = 500_000_000
_LARGEST_NOTE = 1_000_000
_SECRET = 32
_SHORT = 16
_LONG = 24 * 3600
"""Seconds for which a PDF is kept that another build may still be publishing."""


class Recipe:
    """Everything besides the data that decides the bytes of a PDF: template, fonts, programs."""

    def __init__(self, fonts: Sequence[Path]) -> None:
        digest = hashlib.sha256()
        code = Path(typst_worker.__file__)
        for path in (code, *sorted(TEMPLATE.glob("*.typ")), *(path for folder in fonts for path in font_files(folder))):
            digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
        for name in ("typst", "pikepdf"):
            digest.update(f"{name} {version(name)}\0".encode())
        digest.update(" ".join(STANDARDS).encode())
        self._base = digest

    def key(self, job: Job) -> str:
        """Return the name of what the job makes: equal keys, equal bytes."""
        digest = self._base.copy()
        for part in (job.data, job.attachments, job.updated.isoformat()):
            digest.update(hashlib.sha256(part.encode()).digest())
        return digest.hexdigest()


class PdfCache:
    """A folder of PDFs, each with a note of what it was made from. A folder that cannot be read is an empty one.

    The folder lies in the project, and whoever sends a project may put PDFs there: so a note carries a seal that only
    this machine's own secret makes, and what has none is made anew. A file's name holds its key, so that another build
    at the same time, of drafts say, never changes a PDF that this one is about to publish.
    """

    def __init__(self, folder: Path, secret: bytes) -> None:
        self._folder, self._secret = folder, secret

    def file(self, path: str, key: str) -> Path:
        """Where the PDF of a document is kept."""
        kept = self._folder / path.removeprefix("pdf/")
        return kept.with_name(f"{kept.stem}.{key[:_SHORT]}.pdf")

    def get(self, path: str, key: str) -> Made | None:
        """Return what was kept for a document if it was made from the same, here; None otherwise."""
        file = self.file(path, key)
        try:
            note = json.loads(read_regular(file.with_suffix(".json"), _LARGEST_NOTE))
            content = read_regular(file, LARGEST_PDF)
            # A machine that lost power may have kept half a file.
            said = self._said(key, content, int(note["pages"]), tuple(note["missing"]), tuple(note["warnings"]))
            if not hmac.compare_digest(str(note["seal"]), self._seal(said)):
                return None
            with suppress(OSError):
                os.utime(file)
            return Made(content, int(note["pages"]), tuple(note["missing"]), tuple(note["warnings"]))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def put(self, path: str, key: str, made: Made) -> None:
        """Keep a PDF, and forget older ones of that document. Raises OSError where the disk refuses."""
        file = self.file(path, key)
        said = self._said(key, made.content, made.pages, made.missing, made.warnings)
        note = {"pages": made.pages, "missing": made.missing, "warnings": made.warnings, "seal": self._seal(said)}
        file.parent.mkdir(parents=True, exist_ok=True)
        write_file(file, made.content)
        write_file(file.with_suffix(".json"), json.dumps(note).encode())
        self._forget(file)

    def _forget(self, newest: Path) -> None:
        """Remove PDFs of the same document that no build has used for a while."""
        stem = newest.name.partition(".")[0]
        for old in newest.parent.glob(f"{stem}.*.pdf"):
            with suppress(OSError):
                if old != newest and newest.stat().st_mtime - old.stat().st_mtime > _LONG:
                    old.unlink()
                    old.with_suffix(".json").unlink()

    def _seal(self, said: bytes) -> str:
        return hmac.new(self._secret, said, hashlib.sha256).hexdigest()

    @staticmethod
    def _said(key: str, content: bytes, pages: int, missing: Sequence[str], warnings: Sequence[str]) -> bytes:
        """Return everything that a note says as bytes; different notes give different bytes."""
        digest = hashlib.sha256(content).hexdigest()
        return json.dumps([key, digest, pages, list(missing), list(warnings)]).encode()


def machine_secret() -> bytes | None:
    """Return a secret that only this user of this machine has, made at first use; None where it cannot be kept."""
    file = user_state_path("briefsmith", appauthor=False) / "cache-key"
    try:
        with suppress(FileExistsError):
            file.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as new:
                new.write(secrets.token_bytes(_SECRET))
        secret = read_regular(file, _SECRET)
    except (OSError, RuntimeError):
        return None
    return secret if len(secret) == _SECRET else None
