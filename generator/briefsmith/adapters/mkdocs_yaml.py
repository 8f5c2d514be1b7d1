"""`mkdocs.yml` as plain data, read without running what it asks for.

MkDocs itself imports and calls whatever a tag such as `!!python/object/apply:` names. A check must be safe to run on a
project that somebody sent, so here such a tag stands for a value that nobody looks at. `!ENV` is read as MkDocs does.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from yaml.constructor import ConstructorError
from yaml.error import YAMLError
from yaml.events import AliasEvent, Event
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.reader import ReaderError
from yaml_env_tag import construct_env_tag  # type: ignore[import-untyped]

from briefsmith.adapters.reading import read_regular
from briefsmith.errors import InputError
from briefsmith.load.records import is_yaml
from briefsmith.problems import Checked, Code, Problem, Where

LARGEST_FILE = 1_000_000
"""Bytes."""
DEEPEST = 40
"""Levels of nesting; a menu of MkDocs has few."""
LARGEST_GROWTH = 20_000
"""Values that aliases may add to a file in all."""
MOST_FILES = 8
"""Files that may inherit from each other, the first among them."""

Place = tuple[str | int, ...]
"""Where a value stands in the data: `("plugins", 0, "briefs", "texts")`."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the file says, with everything it inherits, and where it says it."""

    values: Mapping[str, object] = field(default_factory=dict)
    sources: tuple[tuple[str, Node | None], ...] = ()
    """Each file by name with its nodes, the first before those that it inherits from."""

    def where(self, place: Place) -> Where:
        """Return where a value stands, or the nearest that is there of what it would stand in."""
        found = [_found(name, node, place) for name, node in self.sources]
        return max(found, key=lambda one: one[0])[1] if found else Where("mkdocs.yml")


class Inert:
    """The value of a tag that asks for code to be run."""


def read_settings(file: Path, root: Path) -> Checked[Settings]:
    """Read the file and those that it inherits from. There is no value where one of them is not a mapping in YAML.

    Raises InputError where a file cannot be opened or is no regular file (reading a pipe would never end).
    """
    return _inherited(file, root, ())


def _inherited(file: Path, root: Path, below: tuple[Path, ...]) -> Checked[Settings]:
    return _read_one(file, root).then(lambda settings: _with_parent(settings, file, root, (*below, file.resolve())))


def _with_parent(settings: Settings, file: Path, root: Path, below: tuple[Path, ...]) -> Checked[Settings]:
    if "INHERIT" not in settings.values:
        return Checked(settings)
    named, where = settings.values["INHERIT"], settings.where(("INHERIT",))
    if not isinstance(named, str):
        return Checked(None, (Problem(Code.FIELD_TYPE, where, "INHERIT is not the path of a file"),))
    parent = file.parent / named
    if not parent.exists():
        return Checked(None, (Problem(Code.REF_UNKNOWN, where, f"there is no {named} to inherit from"),))
    if parent.resolve() in below:
        return Checked(None, (Problem(Code.REF_CYCLE, where, f"{named} inherits from this file"),))
    if len(below) >= MOST_FILES:
        message = f"more than {MOST_FILES} files inherit from each other"
        return Checked(None, (Problem(Code.YAML_TOO_LARGE, where, message, "join some of them"),))
    return _inherited(parent, root, below).then(lambda above: Checked(_over(settings, above)))


def _over(settings: Settings, parent: Settings) -> Settings:
    values = _merged(parent.values, {key: value for key, value in settings.values.items() if key != "INHERIT"})
    return Settings(values, (*settings.sources, *parent.sources))


def _merged(parent: Mapping[str, object], child: Mapping[str, object]) -> Mapping[str, object]:
    """Return both, the child's values first; as in MkDocs only mappings are joined, lists are replaced."""
    joined = dict(parent)
    for key, value in child.items():
        old = joined.get(key)
        joined[key] = _merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return joined


def _read_one(file: Path, root: Path) -> Checked[Settings]:
    name = Path(os.path.relpath(file, root)).as_posix()
    content = _bytes_of(file)
    if len(content) > LARGEST_FILE:
        message = f"the file has more than {LARGEST_FILE:,} bytes"
        return Checked(None, (Problem(Code.YAML_TOO_LARGE, Where(name), message, "is this the right file?"),))
    try:
        loader = _Loader(content)
        node = loader.get_single_node()
        values = loader.construct_document(node) if node else {}
    except YAMLError as error:
        return Checked(None, (_explained(error, name, content),))
    if not isinstance(values, dict):
        message = "the file holds no settings of the form `name: value`"
        return Checked(None, (Problem(Code.FIELD_TYPE, Where(name), message, "begin with `site_name: …`"),))
    return Checked(Settings(values, ((name, node),)))


def _bytes_of(file: Path) -> bytes:
    """Return at most one byte more than a file may have.

    A link or `INHERIT` may lead out of the project, to settings that several share, and to nothing else that is there.
    """
    if not is_yaml(os.path.realpath(file)):
        raise InputError(f"cannot read {file}: it is no file of YAML, whose name would end in .yml or .yaml")
    try:
        return read_regular(file, LARGEST_FILE + 1)
    except OSError as problem:
        raise InputError(f"cannot read {file}: {problem.strerror}") from problem


class _TooMuch(YAMLError):
    def __init__(self, problem: str, event: Event) -> None:
        super().__init__(problem)
        self.problem, self.problem_mark = problem, event.start_mark


class _Loader(yaml.SafeLoader):
    """Plain data only, read with the parser that MkDocs uses: libyaml's has another idea of `{language:}`.

    It stops where aliases or nesting would take too much, and a value that Python refuses (the 31st of February) is a
    mistake at its place.
    """

    def __init__(self, content: bytes) -> None:
        self._sizes: dict[str, int | None] = {}
        self._depth = self._count = self._grown = 0
        super().__init__(content)

    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, AliasEvent):
            self._grow(event)
        before = self._count
        self._count += 1
        self._depth += 1
        if self._depth > DEEPEST:
            raise _TooMuch(f"values are nested more than {DEEPEST} levels deep", event)
        anchor = None if isinstance(event, AliasEvent) else getattr(event, "anchor", None)
        if anchor:
            self._sizes[anchor] = None
        node: Node | None = super().compose_node(parent, index)
        if anchor:
            self._sizes[anchor] = self._count - before
        self._depth -= 1
        return node

    def _grow(self, event: AliasEvent) -> None:
        size = self._sizes.get(event.anchor or "", 0)
        self._count += size or 0
        self._grown += size or 0
        if size is None or self._grown > LARGEST_GROWTH:
            raise _TooMuch(f"the alias *{event.anchor} makes the file grow without end or too much", event)

    def construct_object(self, node: Node, deep: bool = False) -> object:
        try:
            return super().construct_object(node, deep)
        except (ValueError, OverflowError) as problem:
            raise ConstructorError(None, None, str(problem), node.start_mark) from problem


def _inert(_loader: object, _suffix: str, _node: Node) -> Inert:
    return Inert()


_Loader.add_constructor("!ENV", construct_env_tag)
_Loader.add_multi_constructor("!relative", _inert)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", _inert)


def _explained(error: YAMLError, name: str, content: bytes) -> Problem:
    if isinstance(error, ReaderError):
        read = content.decode(errors="replace") if error.encoding == "unicode" else content.decode("latin-1")
        line = read[: error.position].count("\n") + 1
        message = f"the file is not text in UTF-8: {error.reason}"
        return Problem(Code.YAML_ENCODING, Where(name, line), message, "save it as UTF-8")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    where = Where(name, mark.line + 1, mark.column + 1) if mark else Where(name)
    code = Code.YAML_TOO_LARGE if isinstance(error, _TooMuch) else Code.YAML_SYNTAX
    if isinstance(error, ConstructorError) and "tag" in str(error.problem):
        code = Code.YAML_TAG
    message = str(getattr(error, "problem", None) or error)
    begun = getattr(error, "context_mark", None)
    if begun and mark and begun.line != mark.line:
        message += f" ({error.context} that begins in line {begun.line + 1})"  # type: ignore[attr-defined]
    return Problem(code, where, message)


def _found(name: str, node: Node | None, place: Place) -> tuple[int, Where]:
    """Return how many steps of the place this file has, and where the last of them stands."""
    where = Where(name)
    for taken, step in enumerate(place):
        if isinstance(node, MappingNode):
            keys = {key.value: (key, value) for key, value in node.value if isinstance(key, ScalarNode)}
        elif isinstance(node, SequenceNode):
            keys = dict(enumerate((item, item) for item in node.value))
        else:
            keys = {}
        if step not in keys:
            return taken, where
        key, node = keys[step]
        where = Where(name, key.start_mark.line + 1, key.start_mark.column + 1)
    return len(place), where
