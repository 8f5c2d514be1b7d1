"""Folders: a project read into values, a site written so that a failure leaves the last good one."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from glob import escape
from pathlib import Path

from briefsmith.adapters.exchange import exchange
from briefsmith.adapters.reading import LOCK, PAGES, TEXTS, YAML, Reading
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
    found = Reading()
    files = _records(found, root)
    lock = root / LOCK_FILE
    sources = _read_texts(found, root, texts, usual or root / "seeds" / "texts")
    # Pages are only compared with the texts, so without texts they need not be read.
    pages = found.read(root, _written_pages(found, root) if sources else (), PAGES)
    locked = found.read(root, [lock] if os.path.lexists(lock) else [], LOCK)
    _all_read(found)
    kept = next((content.decode(errors="replace") for content in locked.values()), None)
    return BriefTexts(files, sources, kept, pages=pages)


def read_records(root: Path) -> Mapping[str, bytes]:
    """Read the YAML files of `briefs/` and `seeds/` below `root`, by path. Raises InputError as `read_project` does."""
    found = Reading()
    files = _records(found, root)
    _all_read(found)
    return files


def _records(found: Reading, root: Path) -> Mapping[str, bytes]:
    if not _is_project(root):
        raise InputError(f"{root} holds neither briefs/ nor seeds/: {_where_to_run(root)}")
    paths = [path for name in ("briefs", "seeds") for path in _yaml_files(found, root, root / name)]
    return found.read(root, paths, YAML)


def _all_read(found: Reading) -> None:
    if found.failures:
        raise InputError("\n    ".join(["cannot read", *found.failures]))


def _written_pages(found: Reading, root: Path) -> list[Path]:
    docs = root / "docs"
    return [path for path in found.files(docs, root, PAGES) if path.suffix == ".md"] if docs.is_dir() else []


def write_beside(path: Path, content: bytes) -> None:
    """Write a file of the project in one step. Raises BuildError where the disk does not allow it."""
    try:
        path.parent.mkdir(exist_ok=True)
        write_file(path, content)
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
    # One call: between two, another run may move the folder aside.
    with suppress(FileNotFoundError, NotADirectoryError):
        if not stat.S_ISDIR(place.stat().st_mode):
            raise InputError(f"{target} is not a folder: name another one")
    try:
        held = {path.name for path in place.iterdir()}
    except (FileNotFoundError, NotADirectoryError):
        # It does not exist, or another run is moving it aside.
        held = set()
    except OSError as problem:
        raise InputError(f"cannot read {target}: {problem.strerror}") from problem
    if os.path.ismount(place):
        raise InputError(f"{target} would be replaced whole, and something is mounted there: name a folder in it")
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
            raise BuildError(f"cannot write {target}: {problem.strerror}{_instead(problem)}") from problem
        finally:
            _remove(fresh)


def _instead(problem: OSError) -> str:
    busy = "; something is mounted there, and only a folder in it can be replaced whole: name one with --site-dir"
    return busy if problem.errno in (errno.EBUSY, errno.EXDEV) else ""


def _swap(fresh: Path, target: Path) -> None:
    """Put the fresh folder in the place of the target; what stood there is gone afterwards."""
    aside = fresh.with_name(fresh.name + _ASIDE)
    with _locked(target.parent):
        if target.exists() and exchange(fresh, target):
            # After the exchange the old folder has the name of the fresh one.
            return
        try:
            # A folder cannot be renamed over one that holds files, so the old one is moved aside. Where this run ends
            # between the two steps, the next gives it back.
            with suppress(FileNotFoundError):
                target.rename(aside)
            fresh.rename(target)
        finally:
            if not target.exists() and aside.exists():
                aside.rename(target)
            _remove(aside)


def give_back(target: Path) -> None:
    """Put back a folder that was moved aside by a run that was killed, and remove what such runs left beside it.

    What cannot be done is left: whoever writes the folder is told then.
    """
    place = Path(os.path.realpath(target))
    with suppress(OSError), _locked(place.parent):
        _clear_leftovers(place)


def _clear_leftovers(target: Path) -> None:
    for left in sorted(target.parent.glob(f".{escape(target.name)}-*")):
        if not left.name.endswith((_OURS, _OURS + _ASIDE)) or not _is_free(left):
            continue
        if left.name.endswith(_ASIDE) and not target.exists():
            left.rename(target)
        else:
            _remove(left)


def _remove(folder: Path) -> None:
    """Remove a folder with what it holds, as far as the system allows, also what may not be written."""

    def unlock(_call: object, path: str, _error: object) -> None:
        with suppress(OSError):
            for locked in (os.path.dirname(path), path):
                # Nothing outside the folder is touched: the folder above it belongs to somebody else.
                if Path(locked).is_relative_to(folder) and not os.path.islink(locked):
                    os.chmod(locked, stat.S_IRWXU)
            shutil.rmtree(path) if os.path.isdir(path) and not os.path.islink(path) else os.unlink(path)

    shutil.rmtree(folder, onerror=unlock)


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
    try:
        handle = _opened(folder)
    except OSError:
        # Its run has just removed it, or it is not ours to open.
        return False
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


def _is_project(root: Path) -> bool:
    return os.path.isdir(root / "briefs") or os.path.isdir(root / "seeds")


def _where_to_run(root: Path) -> str:
    above = next((parent for parent in root.resolve().parents if _is_project(parent)), None)
    if above is None:
        return "run this in the folder of a project, or make these folders"
    return f"run this in {above}, or add --root {os.path.relpath(above)}"


def _yaml_files(found: Reading, root: Path, folder: Path) -> Iterator[Path]:
    for path in found.files(folder, root, YAML) if os.path.isdir(folder) else ():
        texts = folder.name == "seeds" and path.relative_to(folder).parts[0] == "texts"
        if is_yaml(path.name) and not texts:
            yield path


def _read_texts(found: Reading, root: Path, texts: Path | None, usual: Path) -> Mapping[str, bytes] | None:
    named = texts or (Path(os.environ[TEXTS_VARIABLE]) if os.environ.get(TEXTS_VARIABLE) else None)
    folder = named or usual
    if not os.path.isdir(folder):
        if named:
            raise InputError(f"there is no folder of source texts at {named}")
        return None
    return found.read(folder, found.files(folder, root, TEXTS), TEXTS)
