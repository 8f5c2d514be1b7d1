"""PDFs kept between builds: one is made anew only when something it depends on has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from briefsmith.adapters import typst_worker
from briefsmith.adapters.folder import write_file
from briefsmith.adapters.typst_worker import STANDARDS, TEMPLATE, Job, Made, font_files


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
    """A folder of PDFs, each with a note of what it was made from. A folder that cannot be read is an empty one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def file(self, path: str) -> Path:
        """Where the PDF of a document is kept."""
        return self._folder / path.removeprefix("pdf/")

    def get(self, path: str, key: str) -> Made | None:
        """Return what was kept for a document if it was made from the same; None otherwise."""
        file = self.file(path)
        try:
            note = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
            content = file.read_bytes()
            # A machine that lost power may have kept half a file.
            if note["key"] != key or note["sha256"] != hashlib.sha256(content).hexdigest():
                return None
            return Made(content, int(note["pages"]), tuple(note["missing"]), tuple(note["warnings"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, path: str, key: str, made: Made) -> None:
        """Keep a PDF in the place of the older one of that document. Raises OSError where the disk refuses."""
        file = self.file(path)
        note = {
            "key": key,
            "sha256": hashlib.sha256(made.content).hexdigest(),
            "pages": made.pages,
            "missing": made.missing,
            "warnings": made.warnings,
        }
        file.parent.mkdir(parents=True, exist_ok=True)
        write_file(file, made.content)
        write_file(file.with_suffix(".json"), json.dumps(note).encode())
