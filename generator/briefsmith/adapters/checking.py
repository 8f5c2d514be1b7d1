"""A project read from its folder and checked, with a sign of life while that lasts."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefsmith.adapters.folder import read_project
from briefsmith.adapters.progress import working
from briefsmith.examined import Examined, check
from briefsmith.problems import Checked


def check_project(root: Path, texts: Path | None = None, usual: Path | None = None) -> Checked[Examined]:
    """Read the project at `root` and check it. The arguments are those of `read_project`, and so is what is raised."""
    with working("checking"), _without_collector():
        return check(read_project(root, texts, usual))


@contextmanager
def _without_collector() -> Iterator[None]:
    # Whatever loading makes is kept; looking through all of it for garbage takes a third of its time.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
