"""A project rewritten in its present format: read, and written all or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from briefsmith.adapters.configuration import configuration_file, read_configuration
from briefsmith.adapters.folder import read_records
from briefsmith.adapters.mkdocs_format import with_format
from briefsmith.adapters.mkdocs_yaml import LARGEST_FILE, read_settings
from briefsmith.adapters.reading import read_regular
from briefsmith.errors import BuildError, ProblemsFound
from briefsmith.load.migration import migrate
from briefsmith.problems import Code, Severity

Rewritten = Mapping[str, tuple[bytes, bytes]]
"""By path below the project: what a file holds, and what it will."""


def rewritten(root: Path) -> Rewritten:
    """Return the files of the project at `root` that are written otherwise in the present format.

    `mkdocs.yml` is the last. Raises ProblemsFound where a file cannot be read or the project is of a later format,
    InputError as `read_records` does.
    """
    newer = [one for one in read_configuration(root).problems if one.code is Code.FORMAT_NEWER]
    if newer:
        raise ProblemsFound(tuple(newer))
    files = read_records(root)
    migrated = migrate(files)
    if migrated.value is None:
        raise ProblemsFound(migrated.problems)
    changed = {path: (files[path], content) for path, content in migrated.value.items()}
    return {**changed, **_declared(root)}


def _declared(root: Path) -> Rewritten:
    file = configuration_file(root)
    if file is None or not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(root)):
        return {}  # nothing outside the project is written
    settings = read_settings(file, root)
    if settings.value is None or any(one.severity is Severity.ERROR for one in settings.problems):
        raise ProblemsFound(settings.problems)
    content = read_regular(file, LARGEST_FILE)
    try:
        new = with_format(content.decode(), settings.value)
    except UnicodeDecodeError:  # UTF-16, which MkDocs reads
        return {}
    return {} if new is None or new.encode() == content else {file.name: (content, new.encode())}


def write_back(root: Path, files: Rewritten) -> None:
    """Write the files: all are written beside the old ones first, and then each takes its place in one step.

    Raises BuildError where the disk does not allow it; every file is then as it was. A run that is killed leaves each
    file whole, the old or the new, and the next goes on from there: no change rests on one in another file.
    """
    fresh: list[tuple[Path, Path, Path]] = []
    placed: list[tuple[Path, Path]] = []
    try:
        for path, (old, new) in files.items():
            place = Path(os.path.realpath(root / path))
            fresh.append((_beside(place, new), _beside(place, old), place))
        for new_one, old_one, place in fresh:
            new_one.replace(place)
            placed.append((old_one, place))
    except OSError as problem:
        for old_one, place in placed:
            old_one.replace(place)
        raise BuildError(f"cannot write {problem.filename}: {problem.strerror}; nothing was changed") from problem
    finally:
        for new_one, old_one, _ in fresh:
            new_one.unlink(missing_ok=True)
            old_one.unlink(missing_ok=True)


def _beside(path: Path, content: bytes) -> Path:
    """Write a file that can take the place of another, with the rights of that one."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        fresh.chmod(path.stat().st_mode & 0o777)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    return fresh
