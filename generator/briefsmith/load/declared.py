"""What the files declare: every id and what it names, whether or not the thing itself is in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from briefsmith.load.node import Tree
from briefsmith.load.patterns import Patterns
from briefsmith.load.records import Expected, Record, RecordKind, Thing
from briefsmith.load.suggest import NEAR, Choices
from briefsmith.model.markers import ItemId
from briefsmith.model.schema import marked
from briefsmith.problems import Checked, Code, Problem, Where
from briefsmith.text.slugs import is_id, meant_id

RESERVED = frozenset({"index"})
DEVICES = frozenset(["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))])
"""Names that no file may have on Windows, whatever its ending."""
_ON_PAGES = frozenset({RecordKind.SEED, RecordKind.BRIEF, RecordKind.ENTITY})

# How ids look in a file that is not YAML at the moment. Guessing too many only hides a follow-up.
_ENTRY = re.compile(r"^(?:- \s*)?['\"]?([a-z0-9-]+)['\"]?\s*:", re.MULTILINE)
_ITEM = re.compile(r"\bid\s*:\s*['\"]?([a-z0-9-]+)")


@dataclass(frozen=True, slots=True)
class Named:
    """What an id names: a record, or an item of a brief (`kind` is then the list it stands in)."""

    kind: str
    room: str | None
    where: Where
    item: bool = False

    @property
    def noun(self) -> str:
        """Words for it in a message."""
        return f"is in {self.room}" if self.room else f"is a {self.kind.removesuffix('s')}"


@dataclass(frozen=True)
class Declared:
    """Every id in use. `broken` names the briefs whose files could not be read to the end."""

    things: Mapping[str, Named] = field(default_factory=dict)
    items: Mapping[str, Mapping[str, Named]] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()

    def meant(self, name: str) -> str:
        """Return the id that was probably meant, so that a misspelt id is reported only where it is declared."""
        if "#" in name or name in self.things:
            return name
        meant = id_in_use(name)
        return meant if meant in self.things else self.near(name) or name

    @cached_property
    def _choices(self) -> dict[Hashable, Choices]:
        return {None: Choices(self.things)}

    def near(
        self, name: str, among: Hashable = None, accepts: Callable[[Named], bool] | None = None, likeness: int = NEAR
    ) -> str | None:
        """Return the id most like a name; with `accepts`, of the things that it accepts (`among` names these)."""
        if among not in self._choices and accepts is not None:
            self._choices[among] = Choices(id_ for id_, named in self.things.items() if accepts(named))
        return self._choices[among].nearest(name, likeness)

    @cached_property
    def brief_with(self) -> Mapping[str, str]:
        """Item id → the first brief that has an item of that name."""
        found: dict[str, str] = {}
        for brief, items in self.items.items():
            for item in items:
                found.setdefault(item, brief)
        return found


def declare(records: Iterable[Record], unread: Iterable[tuple[Expected, Tree]]) -> Checked[Declared]:
    """Collect ids. An id that is taken already is a problem at its second place; the first keeps it."""
    things: dict[str, Named] = {}
    items: dict[str, dict[str, Named]] = {}
    problems: list[Problem] = []
    for record in records:
        named = Named(record.kind.value, record.room, record.where())
        if record.id in RESERVED and record.kind in _ON_PAGES:
            message = f"`{record.id}` names the page that lists all others of its kind"
            problems.append(Problem(Code.ID_BAD, named.where, message, "give it another id"))
        elif record.id in DEVICES and record.kind in _ON_PAGES:
            message = f"`{record.id}` is the name of a device on Windows, where no file can have it"
            problems.append(Problem(Code.ID_BAD, named.where, message, "give it another id"))
        elif first := things.get(record.id):
            problems.append(_twice(record.id, named.where, first.where))
        things.setdefault(id_in_use(record.id), named)
        if record.kind is RecordKind.BRIEF:
            items.setdefault(id_in_use(record.id), {}).update(_items(record, problems))
    broken: set[str] = set()
    for what, tree in unread:
        where = Where(tree.source.file)
        if what.id is not None:
            things.setdefault(what.id, Named(what.kind.value, None, where))
            if what.kind is RecordKind.BRIEF:
                broken.add(what.id)
                items.setdefault(what.id, {})
            continue
        for found in (*_ITEM.findall(tree.source.text), *_ENTRY.findall(tree.source.text)):
            things.setdefault(found, Named(what.kind.value, what.room, where))
    return Checked(Declared(things, items, frozenset(broken)), tuple(problems))


@cache
def _ids(model: type[Thing]) -> Patterns[str]:
    return Patterns((slot.pattern, slot.path[0]) for slot, _ in marked(model, ItemId))


def _items(record: Record, problems: list[Problem]) -> Iterator[tuple[str, Named]]:
    seen: dict[str, Where] = {}
    for node, group in _ids(record.model).find(record.node):
        if not isinstance(node.value, str):
            continue
        where = record.where(node)
        if node.value in seen:
            problems.append(_twice(node.value, where, seen[node.value]))
            continue
        seen[node.value] = where
        yield id_in_use(node.value), Named(group, None, where, item=True)


def id_in_use(written: str) -> str:
    """The id by which references find a thing: as written, or the nearest valid id where that is not one."""
    return written if is_id(written) else meant_id(written) or "unnamed"


def _twice(id_: str, where: Where, first: Where) -> Problem:
    return Problem(Code.ID_DUPLICATE, where, f"`{id_}` is taken: it stands at {first}", "give one of them another id")
