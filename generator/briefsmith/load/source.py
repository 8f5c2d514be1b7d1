"""Bytes of a file → its text, with line and column of any place in it."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Literal, NamedTuple

from briefsmith.problems import Checked, Code, Problem, Where
from briefsmith.text.unseen import never_written

LARGEST_FILE = 2_000_000
"""Bytes. The registry can be split into many files; a brief of this length is none."""

_MOST_TOLD = 50
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What YAML 1.2 does not call printable, and the mark that only belongs at the start of a file.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
# YAML 1.2 and every editor count these as characters within a line.
_ODD_BREAKS = "\x85\u2028\u2029"
_ODD_BREAK = re.compile(f"[{_ODD_BREAKS}]")
# Private-use characters replace those that libyaml would misread.
_DISGUISE_BREAKS = {ord(char): 0x10FFF0 + n for n, char in enumerate(_ODD_BREAKS)}
_DISGUISE_MARKS = {ord(char): 0x10FF00 + ord(char) for char in "#,[]{}:\"'|>&*!%@`\\?-"}
_RESTORE = {stand_in: char for char, stand_in in (_DISGUISE_BREAKS | _DISGUISE_MARKS).items()}
_LINE_END = re.compile(r"\r\n|\r|\n")


class Edit(NamedTuple):
    """A guess at what was meant, made so that reading can go on.

    `text` takes every mark of YAML in a span literally, `space` adds one before `start`, `comment` makes one of the
    rest of the line.
    """

    start: int
    end: int
    kind: Literal["text", "space", "comment"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A place as libyaml gives it: line and column from 0, and the index."""

    line: int
    column: int
    index: int


@dataclass(frozen=True)
class Source:
    """The text of one file. All places are those of the text as it is, whatever the edits."""

    file: str
    text: str
    edits: tuple[Edit, ...] = ()

    @cached_property
    def parsed(self) -> str:
        """The text for libyaml: edited, and with its odd line breaks disguised."""
        parts: list[str] = []
        at = 0
        for start, end, kind in sorted(self.edits):
            if start < at:
                continue
            parts.append(self.text[at:start])
            if kind == "text":
                parts.append(self.text[start:end].translate(_DISGUISE_MARKS))
            else:
                parts.append(" " + self.text[start:end] if kind == "space" else "#" + self.text[start + 1 : end])
            at = end
        parts.append(self.text[at:])
        text = "".join(parts)
        return text.translate(_DISGUISE_BREAKS) if _ODD_BREAK.search(text) else text

    @cached_property
    def is_disguised(self) -> bool:
        """True where values that libyaml gives have to be `restored`."""
        return bool(self.edits) or _ODD_BREAK.search(self.text) is not None

    def restored(self, value: str) -> str:
        """Return a value with the replaced characters put back."""
        return value.translate(_RESTORE)

    @cached_property
    def _spaces(self) -> list[int]:
        return [start + n for n, start in enumerate(sorted(edit.start for edit in self.edits if edit.kind == "space"))]

    def mark(self, index: int) -> Mark:
        """Turn an index into `parsed` into a place in `text`."""
        index -= bisect_left(self._spaces, index)
        where = self.where(index)
        return Mark(where.line - 1, where.column - 1, index)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Lines without their ends."""
        return tuple(_LINE_END.split(self.text))

    def where(self, index: int) -> Where:
        """Line and column, from 1 and in characters, of a place in the text."""
        line = bisect_right(self._starts, index)
        return Where(self.file, line, index - self._starts[line - 1] + 1)


def decode(file: str, content: bytes) -> Checked[Source]:
    """Read UTF-8; no value where the file is too large, of another encoding, or not text."""
    if len(content) > LARGEST_FILE:
        return _refuse(
            Code.YAML_TOO_LARGE,
            Where(file),
            f"the file has more than {LARGEST_FILE:,} bytes, the most that is read",
            "split it; a registry file may become a folder of files",
        )
    if content.startswith(_UTF16_MARKS):
        return _refuse(Code.YAML_ENCODING, Where(file), "the file is UTF-16, not UTF-8", "save it as UTF-8")
    try:
        text = content.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as problem:
        before = Source(file, content.removeprefix(codecs.BOM_UTF8)[: problem.start].decode())
        byte = problem.object[problem.start]
        where = before.where(len(before.text))
        return _refuse(Code.YAML_ENCODING, where, f"byte 0x{byte:02x} is not UTF-8 text", "save it as UTF-8")
    source = Source(file, text)
    if bad := _FORBIDDEN.search(text):
        message = f"the control character U+{ord(bad[0]):04X} may not stand in YAML"
        return _refuse(Code.YAML_ENCODING, source.where(bad.start()), message, "delete it")
    turned = islice(never_written(text), _MOST_TOLD)
    return Checked(source, tuple(hidden(source.where(at), text[at]) for at in turned))


def hidden(where: Where, char: str) -> Problem:
    """Build the problem for a hidden character that makes a text look different from what it holds."""
    message = f"U+{ord(char):04X} cannot be seen, and changes how the letters around it are shown"
    return Problem(Code.YAML_ENCODING, where, message, "delete it: Arabic and Hebrew are laid out right without")


def _refuse(code: Code, where: Where, message: str, hint: str) -> Checked[Source]:
    return Checked(None, (Problem(code, where, message, hint),))
