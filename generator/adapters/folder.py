"""Folders: a project read into values, a site written so that a failure leaves the last good one."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.app import LOCK_FILE
from generator.errors import BuildError, InputError
from generator.model.input import BriefTexts

TEXTS_VARIABLE = "BRIEFS_TEXTS"
_YAML = {".yml", ".yaml"}


def read_project(root: Path, texts: Path | None = None) -> BriefTexts:
    """Read `briefs/` and `seeds/` below `root`, and the source texts where there are any.

    The texts are looked for in `texts`, else in the folder that `BRIEFS_TEXTS` names, else in `seeds/texts/`.
    Raises InputError where `root` is no project or a folder that was asked for does not exist.
    """
    if not (root / "briefs").is_dir() and not (root / "seeds").is_dir():
        raise InputError(f"{root} holds neither briefs/ nor seeds/: run this in the folder of a project")
    lock = root / LOCK_FILE
    return BriefTexts(
        files={path.relative_to(root).as_posix(): path.read_bytes() for path in _yaml_files(root)},
        texts=_read_texts(root, texts),
        lock=lock.read_text(encoding="utf-8", errors="replace") if lock.is_file() else None,
    )


def write_lock(root: Path, text: str) -> None:
    """Write `seeds/evidence.lock` in one step."""
    write_file(root / LOCK_FILE, text.encode())


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put the files into a new folder in one step; an older folder of that name is replaced when all are written."""
    with fresh_folder(folder) as fresh:
        for name, content in files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


@contextmanager
def fresh_folder(target: Path) -> Iterator[Path]:
    """Give an empty folder beside `target`; when the block ends well it takes the place of `target`.

    When the block raises, `target` is as it was. Raises BuildError where the disk does not allow it.
    """
    target = target.absolute()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        fresh.chmod(0o755)
    except OSError as problem:
        raise BuildError(f"cannot make a folder beside {target}: {problem.strerror}") from problem
    try:
        yield fresh
        _swap(fresh, target)
    except OSError as problem:
        raise BuildError(f"cannot write {target}: {problem.strerror}") from problem
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _swap(fresh: Path, target: Path) -> None:
    if not target.exists():
        fresh.rename(target)
        return
    # A folder cannot be renamed over one that holds files, so the old one steps aside and comes back if need be.
    aside = fresh.with_name(fresh.name + "-old")
    target.rename(aside)
    try:
        fresh.rename(target)
    except OSError:
        aside.rename(target)
        raise
    shutil.rmtree(aside, ignore_errors=True)


def write_file(path: Path, content: bytes) -> None:
    """Write a file in one step, so that nobody ever reads half of it. Raises OSError where the disk refuses."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(name).chmod(0o644)
    Path(name).replace(path)


def _yaml_files(root: Path) -> Iterator[Path]:
    for folder in ("briefs", "seeds"):
        for path in sorted((root / folder).rglob("*")):
            inside = path.relative_to(root / folder).parts
            if path.suffix in _YAML and path.is_file() and not any(part.startswith(".") for part in inside):
                if folder == "seeds" and inside[0] == "texts":
                    continue
                yield path


def _read_texts(root: Path, texts: Path | None) -> Mapping[str, bytes] | None:
    named = texts or (Path(os.environ[TEXTS_VARIABLE]) if os.environ.get(TEXTS_VARIABLE) else None)
    folder = named or root / "seeds" / "texts"
    if not folder.is_dir():
        if named:
            raise InputError(f"there is no folder of source texts at {named}")
        return None
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
