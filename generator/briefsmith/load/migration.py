"""A project of the format before → the same project in the present one, file by file, nothing else changed."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Mapping

from briefsmith.load.older import Change, changes
from briefsmith.load.records import Record, expected, is_yaml, records
from briefsmith.load.source import Source, decode
from briefsmith.load.tree import read_tree
from briefsmith.problems import Checked, Code, Problem, Severity, in_order

FORMAT = 2
"""The format of projects that this version reads and writes."""
GONE = "root"
"""Option of the plugin in format 1 that is none any more: a project is where its `mkdocs.yml` is."""


def migrate(files: Mapping[str, bytes]) -> Checked[Mapping[str, bytes]]:
    """Return the files that are written otherwise in the present format, by path, with their new content.

    There is no value where a file cannot be read: what stands in it would not be brought along.
    """
    problems: list[Problem] = []
    sources: list[Source] = []
    found: list[Record] = []
    for path in sorted(filter(is_yaml, files)):
        source = decode(path, files[path])
        tree = source.then(read_tree)
        # Hidden characters of a file that can be read are among what is changed.
        accepted = Code.YAML_ENCODING if source.value else None
        problems += [one for one in tree.problems if one.severity is Severity.ERROR and one.code is not accepted]
        what = expected(path).value
        if source.value is None or tree.value is None or what is None:
            continue
        sources.append(source.value)
        found += records(what, tree.value).value or ()
    if problems:
        return Checked(None, in_order(problems))
    return Checked(_changed(files, {source.file: source.text for source in sources}, changes(sources, found)))


def _changed(files: Mapping[str, bytes], texts: Mapping[str, str], wanted: Iterable[Change]) -> Mapping[str, bytes]:
    by_file: dict[str, list[Change]] = {}
    for change in wanted:
        by_file.setdefault(change.file, []).append(change)
    return {file: _written(files[file], texts[file], its) for file, its in by_file.items()}


def _written(before: bytes, text: str, wanted: Iterable[Change]) -> bytes:
    parts: list[str] = []
    at = 0
    for change in sorted(wanted):
        if change.start >= at:
            parts += (text[at : change.start], change.new)
            at = change.end
    mark = codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b""
    return mark + "".join((*parts, text[at:])).encode()
