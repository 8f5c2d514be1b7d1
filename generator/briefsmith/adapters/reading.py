"""Files read within bounds: what each is and how large is known before it is read, and links lead nowhere else."""

from __future__ import annotations

import errno
import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from briefsmith.load.source import LARGEST_FILE
from briefsmith.text.unseen import visible

LARGEST_TEXT = 20_000_000
"""Bytes of one source text; the longest novels have three million characters."""
LARGEST_PAGE = 5_000_000
"""Bytes of a page written by hand."""


def read_regular(path: Path, most: int) -> bytes:
    """Return at most `most` bytes of a regular file. Raises OSError where there is none.

    Reading a pipe would never end, and one may take the place of a file between two looks: so it is opened first,
    without waiting for its writer.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "it is no regular file")
    with os.fdopen(handle, "rb") as opened:
        return opened.read(most)


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of a folder is read: bytes of one file, bytes in all, and how many files are looked at."""

    file: int
    whole: int
    files: int
    cut: bool = True
    """Whether whoever reads a file sees that it is too large: it then has a byte more than it may."""


YAML = Bounds(LARGEST_FILE, 100_000_000, 20_000)
TEXTS = Bounds(LARGEST_TEXT, 1_000_000_000, 20_000, cut=False)
PAGES = Bounds(LARGEST_PAGE, 100_000_000, 20_000, cut=False)
"""Of pages written by hand."""
LOCK = Bounds(64_000_000, 64_000_000, 1, cut=False)
"""Of `seeds/evidence.lock`, which has a few lines for each figure."""


@dataclass
class Reading:
    """Reads files, and remembers each that it cannot read, so that all are told at once."""

    failures: list[str] = field(default_factory=list)

    def read(self, root: Path, paths: Iterable[Path], bounds: Bounds) -> dict[str, bytes]:
        """Return what the files hold by their paths below `root`, in NFC: some systems store an accent by itself."""
        contents: dict[str, bytes] = {}
        whole = 0
        for path in paths:
            try:
                content = read_regular(path, bounds.file + 1)
            except OSError as problem:
                self.failed(path, problem.strerror)
                continue
            if len(content) > bounds.file and not bounds.cut:
                self.failed(path, f"it has more than {bounds.file:,} bytes, the most that is read")
                continue
            whole += len(content)
            if whole > bounds.whole:
                self.failed(root, f"its files have more than {bounds.whole:,} bytes: is this the right folder?")
                break
            name = unicodedata.normalize("NFC", path.relative_to(root).as_posix())
            if name in contents:
                self.failed(path, "another file has this name, with its accents written otherwise: rename one")
            contents[name] = content
        return contents

    def files(self, folder: Path, home: Path, bounds: Bounds) -> Iterator[Path]:
        """Yield every file below the folder in order, each folder once; nothing that is hidden.

        A link is followed where it leads to something in `home` or in the folder itself.
        """
        inside = tuple(map(os.path.realpath, (home, folder)))
        seen: set[str] = set()
        looked = 0
        for name, folders, names in os.walk(folder, onerror=self._unlisted, followlinks=True):
            real = os.path.realpath(name)
            if real in seen:
                folders[:] = []
                continue
            seen.add(real)
            folders[:] = [below for below in sorted(folders) if self._enters(Path(name, below), inside)]
            for file in sorted(names):
                path = Path(name, file)
                if not file.startswith(".") and self._may_read(path, inside):
                    yield path
            looked += len(names) + len(folders)
            if looked > bounds.files:
                self.failed(folder, f"it holds more than {bounds.files:,} files: is this the right folder?")
                return

    def failed(self, path: Path | str, words: str | None) -> None:
        """Remember what cannot be read."""
        self.failures.append(f"{shown(path)}: {words}")

    def _unlisted(self, problem: OSError) -> None:
        self.failed(problem.filename, problem.strerror)

    def _enters(self, folder: Path, inside: tuple[str, ...]) -> bool:
        return not folder.name.startswith(".") and self._stays(folder, inside)

    def _may_read(self, path: Path, inside: tuple[str, ...]) -> bool:
        if shown(path.name) != path.name:
            self.failed(path, "its name holds what no name should: rename it in plain letters")
            return False
        # A link to nothing is told when it is read.
        return self._stays(path, inside)

    def _stays(self, path: Path, inside: tuple[str, ...]) -> bool:
        if not path.is_symlink():
            return True
        real = os.path.realpath(path)
        if any(os.path.commonpath((real, home)) == home for home in inside):
            return True
        self.failed(path, f"it is a link that leads out of the project, to {shown(real)}: put what is meant here")
        return False


def shown(path: Path | str) -> str:
    """Return a path that can be printed: a byte that is no text, and what cannot be seen, as its number."""
    return visible(os.fsencode(path).decode(errors="backslashreplace")).replace("\n", "\\n")
