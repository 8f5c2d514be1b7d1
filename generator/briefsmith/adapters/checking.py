"""A project read from its folder and checked, with a sign of progress meanwhile."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from briefsmith.adapters.configuration import ProjectConfig, read_configuration
from briefsmith.adapters.folder import read_project
from briefsmith.adapters.progress import working
from briefsmith.adapters.signing import unsigned
from briefsmith.examined import Examined, check
from briefsmith.problems import Checked, Code, in_order

_NEW_OBJECTS, _NEVER = 100_000, 1_000_000


def check_project(config: ProjectConfig, texts: Path | None = None, signers: Path | None = None) -> Checked[Examined]:
    """Read the configured project and check it.

    With a file of signers the lock counts only where one of them signed it. Raises what `read_project` and `unsigned`
    raise.
    """
    with working("checking"), _little_collection():
        given = read_project(config.root, texts, config.texts)
        distrust = unsigned(config.root, given.lock, signers) if signers else None
        checked = check(
            replace(
                given,
                lock=None if distrust else given.lock,
                locale=config.options().locale,
                prose_language=config.plugin.prose_language,
                allowed=config.allowed,
            )
        )
        return replace(checked, problems=in_order([distrust, *checked.problems])) if distrust else checked


def check_folder(
    root: Path, texts: Path | None = None, *, strict: bool = False, signers: Path | None = None
) -> tuple[ProjectConfig, Checked[Examined]]:
    """Read the configuration and the project at `root`; return both, with the problems of both beside the second.

    Raises InputError as `read_configuration` and `check_project` do.
    """
    configured = read_configuration(root, strict=strict)
    newer = tuple(problem for problem in configured.problems if problem.code is Code.FORMAT_NEWER)
    if newer:  # all else would be said of what was never meant
        return ProjectConfig(root, strict=strict), Checked(None, newer)
    config = configured.value or ProjectConfig(root, strict=strict)
    checked = check_project(config, texts, signers)
    return config, replace(checked, problems=in_order([*configured.problems, *checked.problems]))


@contextmanager
def _little_collection() -> Iterator[None]:
    """Have the garbage collector look at what is new, and seldom: nearly all that loading makes is kept.

    As it is, it would spend a third of the time on looking at all of it again and again. Without it, trees of Markdown
    would pile up, for their parts name each other.
    """
    before = gc.get_threshold()
    gc.set_threshold(_NEW_OBJECTS, _NEVER, _NEVER)
    try:
        yield
    finally:
        gc.set_threshold(*before)
