"""Folders: a project read into values, a site written so that a failure leaves the last good one."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from glob import escape
from pathlib import Path

from briefsmith.errors import BuildError, InputError
from briefsmith.examined import LOCK_FILE
from briefsmith.load.records import is_yaml
from briefsmith.model.input import BriefTexts

if sys.platform != "win32":
    import fcntl

TEXTS_VARIABLE = "BRIEFS_TEXTS"
MARKER = ".briefsmith"
"""File by which a folder that we wrote, and so may replace, is known."""
_MARK = "Briefsmith writes this folder anew each time: whatever else is put here will be lost.\n"
_BUILT = {"404.html", "sitemap.xml"}
"""What `mkdocs build` always leaves: MkDocs itself empties such a folder."""
_OURS, _ASIDE = ".briefsmith", "-old"
"""How the names of folders end that stand beside another while that one is written."""


def read_project(root: Path, texts: Path | None = None, usual: Path | None = None) -> BriefTexts:
    """Read `briefs/` and `seeds/` below `root`, and the source texts where there are any.

    The texts are looked for in `texts`, else in the folder that `BRIEFS_TEXTS` names, else in `usual`, which is
    `seeds/texts/` where nothing else is said and need not exist; each goes by its path below that folder. Raises
    InputError where `root` is no project, a folder that was asked for does not exist, or something cannot be read; it
    names everything that cannot.
    """
    if not _is_project(root):
        raise InputError(f"{root} holds neither briefs/ nor seeds/: {_where_to_run(root)}")
    lock = root / LOCK_FILE
    found = _Reading()
    files = found.read(root, [path for name in ("briefs", "seeds") for path in _yaml_files(found, root / name)])
    sources = _read_texts(found, texts, usual or root / "seeds" / "texts")
    locked = found.read(root, [lock] if os.path.isfile(lock) else [])
    if found.failures:
        raise InputError("\n    ".join(["cannot read", *found.failures]))
    return BriefTexts(files, sources, *(content.decode(errors="replace") for content in locked.values()))


def write_lock(root: Path, text: str) -> None:
    """Write `seeds/evidence.lock` in one step. Raises BuildError where the disk does not allow it."""
    path = root / LOCK_FILE
    try:
        path.parent.mkdir(exist_ok=True)
        write_file(path, text.encode())
    except OSError as problem:
        raise BuildError(f"cannot write {path}: {problem.strerror}") from problem


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put the files into a new folder in one step; an older folder of ours is replaced when all are written.

    Raises InputError and BuildError as `fresh_folder` does.
    """
    with fresh_folder(folder) as fresh:
        for name, content in files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def replaceable(target: Path) -> Path:
    """Return the real place of a folder that may be replaced whole: a new one, an empty one, or one that we wrote.

    Raises InputError for every other: what people keep in it would be gone.
    """
    place = Path(os.path.realpath(target))
    if Path.cwd().is_relative_to(place):
        raise InputError(f"{target} would be replaced whole, and it holds the folder you are in: name another one")
    # One look: between two, another run's folder may step aside.
    with suppress(FileNotFoundError, NotADirectoryError):
        if not stat.S_ISDIR(place.stat().st_mode):
            raise InputError(f"{target} is not a folder: name another one")
    try:
        held = {path.name for path in place.iterdir()}
    except (FileNotFoundError, NotADirectoryError):
        # Not there, or stepping aside for another run's.
        held = set()
    except OSError as problem:
        raise InputError(f"cannot read {target}: {problem.strerror}") from problem
    if ".git" in held:
        raise InputError(f"{target} would be replaced whole, and it is a git repository: name a folder in it")
    if held and MARKER not in held and not held >= _BUILT:
        raise InputError(
            f"{target} would be replaced whole, and it holds files that are not ours: name a new folder, or empty it"
        )
    return place


@contextmanager
def fresh_folder(target: Path) -> Iterator[Path]:
    """Give an empty folder beside `target`; when the block ends well it takes the place of `target`.

    When the block raises, `target` is as it was. Raises InputError where `target` may not be replaced, BuildError where
    the disk does not allow it.
    """
    place = replaceable(target)
    with ExitStack() as held:
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with _locked(place.parent):
                _clear_leftovers(place)
                fresh = Path(tempfile.mkdtemp(_OURS, f".{place.name}-", place.parent))
                held.enter_context(_locked(fresh))
        except OSError as problem:
            raise BuildError(f"cannot make a folder beside {target}: {problem.strerror}") from problem
        try:
            fresh.chmod(0o755)
            (fresh / MARKER).write_text(_MARK, encoding="utf-8")
            yield fresh
            _swap(fresh, place)
        except OSError as problem:
            raise BuildError(f"cannot write {target}: {problem.strerror}") from problem
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


def _swap(fresh: Path, target: Path) -> None:
    aside = fresh.with_name(fresh.name + _ASIDE)
    with _locked(target.parent):
        try:
            # A folder cannot be renamed over one that holds files, so the old one steps aside.
            with suppress(FileNotFoundError):
                target.rename(aside)
            fresh.rename(target)
        finally:
            if not target.exists() and aside.exists():
                aside.rename(target)
            shutil.rmtree(aside, ignore_errors=True)


def _clear_leftovers(target: Path) -> None:
    """Remove what runs that were killed left beside the folder; give it back where one was killed in the middle."""
    for left in sorted(target.parent.glob(f".{escape(target.name)}-*")):
        if not left.name.endswith((_OURS, _OURS + _ASIDE)) or not _is_free(left):
            continue
        if left.name.endswith(_ASIDE) and not target.exists():
            left.rename(target)
        else:
            shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold a folder once nobody else does, where the system has such locks: they end with the process."""
    handle = _opened(folder)
    try:
        if sys.platform != "win32":
            with suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _is_free(folder: Path) -> bool:
    """Whether it is certain that no run holds the folder."""
    handle = _opened(folder)
    try:
        if sys.platform != "win32":
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
    except OSError:
        pass
    finally:
        os.close(handle)
    return False


def _opened(folder: Path) -> int:
    # Windows opens no folders.
    return os.open(os.devnull if sys.platform == "win32" else folder, os.O_RDONLY)


def write_file(path: Path, content: bytes) -> None:
    """Write a file in one step, so that nobody ever reads half of it. Raises OSError where the disk refuses."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)


class _Reading:
    """Reads files, and remembers each that it cannot read, so that all are told at once."""

    def __init__(self) -> None:
        self.failures: list[str] = []

    def read(self, root: Path, paths: Iterable[Path]) -> dict[str, bytes]:
        contents = {}
        for path in paths:
            try:
                contents[path.relative_to(root).as_posix()] = path.read_bytes()
            except OSError as problem:
                self._failed(problem, path)
        return contents

    def files(self, folder: Path) -> Iterator[Path]:
        """Every file below the folder in order, links followed, each folder once; nothing that is hidden."""
        seen: set[str] = set()
        for name, folders, names in os.walk(folder, onerror=self._failed, followlinks=True):
            real = os.path.realpath(name)
            folders[:] = sorted(below for below in folders if not below.startswith(".") and real not in seen)
            for file in sorted(names) if real not in seen else ():
                path = Path(name, file)
                # A link to nothing is told when it is read; a pipe would never end.
                if not file.startswith(".") and (os.path.isfile(path) or not os.path.exists(path)):
                    yield path
            seen.add(real)

    def _failed(self, problem: OSError, path: Path | None = None) -> None:
        self.failures.append(f"{path or problem.filename}: {problem.strerror}")


def _is_project(root: Path) -> bool:
    return os.path.isdir(root / "briefs") or os.path.isdir(root / "seeds")


def _where_to_run(root: Path) -> str:
    above = next((parent for parent in root.resolve().parents if _is_project(parent)), None)
    if above is None:
        return "run this in the folder of a project, or make these folders"
    return f"run this in {above}, or add --root {os.path.relpath(above)}"


def _yaml_files(found: _Reading, folder: Path) -> Iterator[Path]:
    for path in found.files(folder) if os.path.isdir(folder) else ():
        texts = folder.name == "seeds" and path.relative_to(folder).parts[0] == "texts"
        if is_yaml(path.name) and not texts:
            yield path


def _read_texts(found: _Reading, texts: Path | None, usual: Path) -> Mapping[str, bytes] | None:
    named = texts or (Path(os.environ[TEXTS_VARIABLE]) if os.environ.get(TEXTS_VARIABLE) else None)
    folder = named or usual
    if not os.path.isdir(folder):
        if named:
            raise InputError(f"there is no folder of source texts at {named}")
        return None
    return found.read(folder, found.files(folder))
