"""What a field is, said once beside its type: markers for `Annotated`.

`model.schema` collects them, and loading, checking, linking and every surface ask it. A field without a marker is a
plain value that nothing else rests on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal


class Described:
    """A marker that says something to whoever writes the field: editors show it, from the JSON Schema."""

    __slots__ = ()

    @property
    def said(self) -> str:
        """One sentence for the author; empty where the name of the field says all."""
        return ""

    def __get_pydantic_json_schema__(self, core_schema: Any, handler: Any) -> dict[str, Any]:
        """Put the sentence into the JSON Schema of the field."""
        schema: dict[str, Any] = handler(core_schema)
        return {**schema, "description": self.said} if self.said else schema


@dataclass(frozen=True, slots=True)
class Prose(Described):
    """Text that is shown as Markdown and may hold `[[links]]`."""

    headline: bool = False
    """It says in one sentence what the thing is, and so speaks of everything that the thing names."""
    sole: bool = False
    """It is all that an entry of a list says, and is known by the name of the entry."""
    checked: bool = True
    """A number or date in it must be backed by a figure or an event."""
    blocks: bool = False
    """It may have paragraphs, lists, headings and code; else it is one line, wherever it stands."""

    @property
    def said(self) -> str:
        """What may be written in it."""
        return f"Markdown with [[links]]{'' if self.blocks else ', on one line'}" + (
            "; its numbers and dates need a figure or an event." if self.checked else "."
        )


@dataclass(frozen=True, slots=True)
class Unlinked:
    """Text that is shown as it is written: no link is followed in it, and no figure backs its numbers."""

    what: Literal["name", "token", "note"]
    """What something is called, a word that is compared with others, or a remark about how we know."""


@dataclass(frozen=True, slots=True)
class Target(Described):
    """A reference, and what it may name: records of some kinds, entries of some registry files, items of some groups.

    `words` stand in messages: "this should be a seed".
    """

    words: str
    kinds: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    items: bool = False
    """Any item of any brief will do."""

    @property
    def said(self) -> str:
        """What it names."""
        return f"{'A reference to' if self.of_item else 'The id of'} {self.words}."

    @property
    def of_item(self) -> bool:
        """True where it is written `brief-id#item-id`."""
        return self.items or bool(self.groups)

    @property
    def of_entity(self) -> bool:
        """True where it names an entity of the registry."""
        return bool(self.rooms) or "entity" in self.kinds


@dataclass(frozen=True, slots=True)
class Listed(Described):
    """Id of an entity that stands in the registry file named like the list: `companies: [{id: openai}]`."""

    @property
    def said(self) -> str:
        """What it names."""
        return "The id of an entry of the registry file that is named like this list."


@dataclass(frozen=True, slots=True)
class ItemId(Described):
    """Id of an item: no other item of the brief has it."""

    @property
    def said(self) -> str:
        """How it is chosen."""
        return "An id that no other item of this brief has."


@dataclass(frozen=True, slots=True)
class Given:
    """A value that comes from where the thing stands (its file, its key) and is not written among its fields."""


@dataclass(frozen=True, slots=True)
class Speaks:
    """Who says it, or for whom somebody unnamed says it."""


@dataclass(frozen=True, slots=True)
class Proof(Described):
    """Evidence for the item or role that holds it."""

    owed: bool = False
    """It must be there, unless the item says that it comes from outside the sources."""

    @property
    def said(self) -> str:
        """What it is for."""
        return "Where a source says it" + ("; must be there." if self.owed else ".")


@dataclass(frozen=True, slots=True)
class Dated(Described):
    """A date that the item gives: prose may use it."""

    orders: bool = False
    """Items stand in the order of this date."""

    @property
    def said(self) -> str:
        """How it is written."""
        return "A date in EDTF: 2024, 2024-02-15, 2024-02~ (about), 2024-02/2024-07, 2025/.."


@dataclass(frozen=True, slots=True)
class NoCircle:
    """A reference that must not lead back to where it began, by itself or with others of the same relation."""

    relation: str


SEED = Target("a seed", kinds=("seed",))
MEASURE = Target("a measure", kinds=("measure",))
ENTITY = Target("an entity of the registry", kinds=("entity",))
ACTOR = Target("a person or an organisation", rooms=("people", "companies"))
TOPIC = Target("an entry of topics", rooms=("topics",))
COMPANY = Target("an entry of companies", rooms=("companies",))
ITEM = Target("an item of a brief", items=True)
FIGURE = Target("a figure", groups=("figures",))
