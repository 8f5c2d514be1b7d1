"""Two folders trade places in one step, where the system can do that: there is no moment at which one is missing."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

_HERE = -100
"""AT_FDCWD: paths are relative to where the program runs."""
_TRADE = 2
"""RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS."""
_CANNOT = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM})
"""What systems and file systems answer that know no such thing."""


def exchange(one: Path, other: Path) -> bool:
    """Let two paths of one file system trade what they name. Returns whether they did: False where nothing can do that.

    Raises OSError where it can be done and fails, as with a folder that is a mount point.
    """
    call = _call()
    if call is None:
        return False
    if call(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(other))


@cache
def _call() -> Callable[[bytes, bytes], int] | None:
    if sys.platform == "win32":
        return None
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            swap = library.renamex_np
            return lambda one, other: int(swap(one, other, ctypes.c_uint(_TRADE)))
        rename = library.renameat2
    except (OSError, AttributeError):
        return None
    return lambda one, other: int(rename(_HERE, one, _HERE, other, ctypes.c_uint(_TRADE)))
