"""A part of a font, small enough to be sent with a page: made once on a machine, and kept."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Set
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

from briefsmith.adapters.folder import write_file

_FEATURES = ("kern", "liga", "lnum", "tnum", "locl", "ccmp", "mark", "mkmk")
"""What of a font's typography pages make use of."""
_NAMES = (0, 5, 13, 14)
"""Records of the name table that stay: copyright, version, licence and its address."""
_FAMILY, _UNIQUE, _FULL, _POSTSCRIPT = 1, 3, 4, 6
_AS_WIDE_AS_THIS_PART = 0x0200
_WINDOWS_ENGLISH = (3, 1, 0x409)
_DIGEST = hashlib.sha256().digest_size


@cache
def font_subset(font: bytes, characters: frozenset[int], family: str) -> bytes:
    """Return the letters of a font as WOFF2 under another name; equal inputs give equal bytes.

    Letters that the font does not have are left out. It gets another name: a licence may keep the font's own for it.
    """
    kept = _cache_folder()
    file = kept / f"{_key(font, characters, family)}.woff2" if kept else None
    if file and (found := _kept(file)):
        return found
    made = _made(font, characters, family)
    if file:
        # A disk that is full or read-only costs the next build two seconds.
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            write_file(file, hashlib.sha256(made).digest() + made)
    return made


def _made(font: bytes, characters: Set[int], family: str) -> bytes:
    # These imports take half a second, and a machine that has the fonts already does not need them.
    from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]  # noqa: PLC0415
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # noqa: PLC0415

    # The font must not contain the time at which it was made.
    whole = TTFont(io.BytesIO(font), recalcTimestamp=False)
    options = Options(hinting=False, layout_features=list(_FEATURES), name_IDs=list(_NAMES), notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters & whole.getBestCmap().keys())
    subsetter.subset(whole)
    for name in whole.getGlyphOrder():
        for part in getattr(whole["glyf"][name], "components", ()):
            # In Source, `%` says that it is as wide as its stroke, and what follows would be drawn over it.
            part.flags &= ~_AS_WIDE_AS_THIS_PART
    for name_id in (_FAMILY, _UNIQUE, _FULL, _POSTSCRIPT):
        name = family.replace(" ", "") if name_id == _POSTSCRIPT else family
        whole["name"].setName(name, name_id, *_WINDOWS_ENGLISH)
    whole.flavor = "woff2"
    written = io.BytesIO()
    whole.save(written)
    return written.getvalue()


def _key(font: bytes, characters: Set[int], family: str) -> str:
    """Return the name of what is made: equal keys, equal bytes."""
    digest = hashlib.sha256(hashlib.sha256(font).digest())
    digest.update(Path(__file__).read_bytes())
    digest.update(repr((family, sorted(characters), version("fonttools"), version("brotli"))).encode())
    return digest.hexdigest()


def _kept(file: Path) -> bytes | None:
    try:
        content = file.read_bytes()
    except OSError:
        return None
    # A machine that lost power may have kept half a file.
    digest, made = content[:_DIGEST], content[_DIGEST:]
    return made if hashlib.sha256(made).digest() == digest else None


def _cache_folder() -> Path | None:
    """Return the reader's own folder of caches: one in the project could have come with it, made by somebody else."""
    if named := os.environ.get("XDG_CACHE_HOME"):
        return Path(named) / "briefsmith" / "fonts"
    try:
        return Path.home() / ".cache" / "briefsmith" / "fonts"
    except RuntimeError:
        return None
