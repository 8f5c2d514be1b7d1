"""A run that ends with a message before it costs more than it may: for projects that strangers wrote."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefsmith.errors import BuildError, InputError

SECONDS, BYTES = 50, 850_000_000
"""Of processor time and of memory. With what is loaded before and tidied up after, 60 s and a gigabyte."""
_TICK = 0.2
_STATM = Path("/proc/self/statm")


@contextmanager
def within_budget() -> Iterator[None]:
    """Raise BuildError in the block when it has taken too much of either.

    Raises InputError where the system cannot count that. Other processes, those that make PDFs, are not counted.
    """
    if sys.platform == "win32":
        raise InputError("--bounded needs a clock of the processor, which Windows does not have")
    start = time.process_time()

    def look(_number: int, _frame: object) -> None:
        if time.process_time() - start > SECONDS:
            raise BuildError(f"this takes more than {SECONDS} s of processor time, {_SAID}")
        if _memory() > BYTES:
            raise BuildError(f"this takes more than {BYTES // 1_000_000} MB of memory, {_SAID}")

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, _TICK, _TICK)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


_SAID = "the most that --bounded allows; leave it out for a project that you trust"


def _memory() -> int:
    if _STATM.exists():
        return int(_STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource  # noqa: PLC0415 - Windows has none

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024
