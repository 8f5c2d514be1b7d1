"""Typst in a worker process: one job in, one PDF out. Imports little, for every worker imports it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from importlib.resources import files
from json import dumps, loads
from os import environ
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

import pikepdf
import typst

TEMPLATE = Path(str(files("briefsmith.typesetting") / "template"))
STANDARDS: tuple[Literal["ua-1"], Literal["a-3a"]] = ("ua-1", "a-3a")
"""PDF/UA-1 and PDF/A-3a. A-3 is the first PDF/A that may hold attachments of any kind."""

_MISSING = re.compile(
    r'the text `"((?:[^"\\`]|\\.)+)"` could not be displayed|contains the (?:disallowed )?codepoint `"((?:\\.|[^`])+)"`'
)
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")
_ROUNDS = 12


class TypesettingFailed(Exception):
    """Typst did not accept the document; the message is Typst's, with the place in the template."""


@dataclass(frozen=True, slots=True)
class Job:
    """One document to typeset. `data` and `attachments` are JSON text, `fonts` are folders beside those built in."""

    data: str
    attachments: str
    updated: date
    fonts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A PDF, its number of pages, the characters that no font has, and what Typst warned of."""

    content: bytes
    pages: int
    missing: tuple[str, ...]
    warnings: tuple[str, ...]


def font_files(folder: Path) -> list[Path]:
    """Return the files of a folder and those below that have the name of a font."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in {".otf", ".ttf", ".otc", ".ttc"})


def unreadable_fonts(folders: Iterable[Path]) -> list[Path]:
    """Return the files that have the name of a font but that Typst cannot read, and the folders without any font."""
    found: list[Path] = []
    for folder in folders:
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]).fonts()
        read = {Path(font.path).resolve() for font in fonts if font.path}
        found += [path for path in font_files(folder) if path.resolve() not in read] if read else [folder]
    return found


def prepare() -> None:
    """Make this process a worker among others: Typst uses one thread in it, for they share the cores already."""
    environ.setdefault("RAYON_NUM_THREADS", "1")


def typeset(job: Job) -> Made:
    """Make a PDF. Characters without a glyph stand in it as `[U+1F600]`.

    Raises TypesettingFailed for whatever else Typst does not accept.
    """
    data = job.data
    missing: dict[str, None] = {}
    for _ in range(_ROUNDS):
        try:
            content, warnings = _compile(job, data)
        except typst.TypstError as problem:
            # PDF/UA forbids missing glyphs, so Typst names them instead of drawing boxes. It names them round by round.
            found = [cluster for cluster in _missing(problem) if cluster not in missing]
            if not found:
                raise TypesettingFailed(f"{problem.message}\n{problem.diagnostic}") from None
            missing.update(dict.fromkeys(found))
            data = dumps(_named(loads(job.data), _pattern(missing)), ensure_ascii=False)
        else:
            small, pages = _packed(content)
            return Made(small, pages, tuple(missing), warnings)
    raise TypesettingFailed("too many characters have no glyph")


def _compile(job: Job, data: str) -> tuple[bytes, tuple[str, ...]]:
    content, warnings = typst.compile_with_warnings(
        str(TEMPLATE / "main.typ"),
        root=str(TEMPLATE),
        font_paths=_fonts(job.fonts),
        ignore_system_fonts=True,
        sys_inputs={"data": data, "attachments": job.attachments},
        pdf_standards=list(STANDARDS),
        # Typst would put in the time of day otherwise.
        timestamp=datetime(job.updated.year, job.updated.month, job.updated.day, tzinfo=UTC),
    )
    return content, tuple(warning.message for warning in warnings)


@lru_cache(maxsize=4)
def _fonts(folders: tuple[str, ...]) -> typst.Fonts:
    # The machine's own fonts would make the bytes depend on the machine.
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=list(folders))


def _missing(problem: typst.TypstError) -> list[str]:
    found = (a or b for a, b in _MISSING.findall(f"{problem.message}\n{problem.diagnostic}"))
    return list(dict.fromkeys(_ESCAPE.sub(_unescaped, text) for text in found))


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]


def _pattern(missing: Mapping[str, None]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(cluster) for cluster in sorted(missing, key=len, reverse=True)))


def _named(value: Any, pattern: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return pattern.sub(lambda match: "".join(f"[U+{ord(char):04X}]" for char in match[0]), value)
    if isinstance(value, list):
        return [_named(part, pattern) for part in value]
    if isinstance(value, dict):
        return {key: part if key == "url" else _named(part, pattern) for key, part in value.items()}
    return value


def _packed(content: bytes) -> tuple[bytes, int]:
    # The tags that make a PDF accessible are thousands of small objects, which Typst leaves uncompressed.
    # By way of files, which qpdf reads by itself; from memory it would ask Python for every piece.
    with TemporaryDirectory(prefix="briefs-") as folder:
        loose, packed = Path(folder, "loose.pdf"), Path(folder, "packed.pdf")
        loose.write_bytes(content)
        with pikepdf.open(loose) as pdf:
            pages = len(pdf.pages)
            pdf.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        return packed.read_bytes(), pages
