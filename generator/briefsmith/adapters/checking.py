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
from briefsmith.problems import Checked, in_order


def check_project(config: ProjectConfig, texts: Path | None = None, signers: Path | None = None) -> Checked[Examined]:
    """Read the configured project and check it.

    With a file of signers the lock counts only where one of them signed it. Raises what `read_project` and `unsigned`
    raise.
    """
    with working("checking"), _without_collector():
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
    config = configured.value or ProjectConfig(root, strict=strict)
    checked = check_project(config, texts, signers)
    return config, replace(checked, problems=in_order([*configured.problems, *checked.problems]))


@contextmanager
def _without_collector() -> Iterator[None]:
    # Everything that loading makes is kept, and the garbage collector would spend a third of the time on it.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
