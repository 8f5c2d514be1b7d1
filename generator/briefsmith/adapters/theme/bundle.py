"""Several ES modules as the one script that a page loads.

A site opened from disk may load scripts but no modules, and each file costs a request. So a build joins an entry module
with those it imports. It reads these forms alone, each at the beginning of a line, and refuses every other by name:

    import { a, b } from "./other.js";
    export function a() {}      export async function a() {}      export const a = 1;      export class A {}

Each module becomes a function of its own, so what it does not export stays its own. Comments that fill their lines are
left out. The linter keeps the sources to what this relies on: no text that runs over lines, no import within code.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from posixpath import dirname, join, normpath

Read = Callable[[str], str]
"""The text of a module by its path, as in `read("search/words.js")`."""

_IMPORT = re.compile(r'^import \{([\w\s,$]+)\} from "(\.{1,2}/[\w./-]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:(?:async )?function|const|class)\b\*? *([\w$]+))", re.MULTILINE)
_OTHER = re.compile(r"^[ \t]*(?:import|export)\b.*|\bimport[ \t]*\(.*", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*(?:/\*(?:(?!\*/).)*\*/[ \t]*\n|//[^\n]*\n)", re.MULTILINE | re.DOTALL)
_BLANK = re.compile(r"\n{2,}")


class NotBundled(ValueError):
    """A module has a form that the bundler does not read, a name that is not there, or a circle of imports."""


def bundle(entry: str, read: Read) -> str:
    """Return a module and all that it imports as one expression, which runs them and gives what `entry` exports.

    Raises NotBundled where a form of import or export is unknown, a name is not exported, or modules form a circle.
    """
    joined = _Joined(read)
    joined.add(entry, ())
    parts = "\n".join(joined.parts)
    return f'(() => {{\n"use strict";\n{parts}\nreturn {joined.names[entry]};\n}})()'


class _Joined:
    """Modules as functions, each behind those it imports."""

    def __init__(self, read: Read) -> None:
        self.read = read
        self.names: dict[str, str] = {}
        self.exports: dict[str, list[str]] = {}
        self.parts: list[str] = []

    def add(self, path: str, importers: tuple[str, ...]) -> None:
        if path in importers:
            raise NotBundled(f"modules import each other: {' → '.join((*importers, path))}")
        if path in self.names:
            return
        text = _COMMENT.sub("", self.read(path))

        def imported(statement: re.Match[str]) -> str:
            other = normpath(join(dirname(path), statement[2]))
            self.add(other, (*importers, path))
            names = [name.strip() for name in statement[1].split(",") if name.strip()]
            for name in names:
                if name not in self.exports[other]:
                    raise NotBundled(f"{path} imports {name}, which {other} does not export")
            return f"const {{ {', '.join(names)} }} = {self.names[other]};\n"

        text = _IMPORT.sub(imported, text)
        exports = _EXPORT.findall(text)
        text = _EXPORT.sub("", text)
        if unread := _OTHER.search(text):
            raise NotBundled(f"{path}: no form that the bundler reads: {unread[0].strip()}")
        name = f"${len(self.names)}"
        self.names[path], self.exports[path] = name, exports
        text = _BLANK.sub("\n", text).strip()
        self.parts.append(f"const {name} = (() => {{\n{text}\nreturn {{ {', '.join(exports)} }};\n}})();")
