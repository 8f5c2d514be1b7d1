"""Bytes of a file → its text, with line and column of any place in it."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from generator.problems import Checked, Code, Problem, Where

LARGEST_FILE = 2_000_000
"""Bytes. The registry can be split into many files; a brief of this length is none."""

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What YAML 1.2 does not call printable, and the mark that only belongs at the start of a file.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
# YAML 1.2 and every editor count these as characters within a line.
_DISGUISE = {0x85: 0x10FFFD, 0x2028: 0x10FFFC, 0x2029: 0x10FFFB}
_UNDISGUISE = {disguise: char for char, disguise in _DISGUISE.items()}
_ODD_BREAK = re.compile("[\x85\u2028\u2029]")
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Source:
    """The text of one file."""

    file: str
    text: str

    @cached_property
    def has_odd_breaks(self) -> bool:
        """True where the text holds characters that libyaml, after YAML 1.1, takes for ends of lines."""
        return _ODD_BREAK.search(self.text) is not None

    @property
    def parsed(self) -> str:
        """The text for libyaml: as long as `text`, with its odd line breaks disguised."""
        return self.text.translate(_DISGUISE) if self.has_odd_breaks else self.text

    def restored(self, value: str) -> str:
        """Take the disguise off a value."""
        return value.translate(_UNDISGUISE)

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
            f"the file has {len(content):,} bytes; {LARGEST_FILE:,} is the most that is read",
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
    return Checked(source)


def _refuse(code: Code, where: Where, message: str, hint: str) -> Checked[Source]:
    return Checked(None, (Problem(code, where, message, hint),))
