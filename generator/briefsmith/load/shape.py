"""Records → models. Every error pydantic finds becomes a problem at the place of the value it is about."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import Any, get_origin

from pydantic import BaseModel, ValidationError

from briefsmith.load.misread import REPAIRED
from briefsmith.load.mistakes import shown
from briefsmith.load.node import Node
from briefsmith.load.records import Record, Thing
from briefsmith.load.suggest import SURELY, Choices, nearest
from briefsmith.load.wording import Error, wording
from briefsmith.model.entity import KINDS
from briefsmith.model.schema import given, models_in, slots
from briefsmith.problems import MOST_TOLD, Code, Problem

_OF_PARTS = frozenset({Code.FIELD_VALUE.value, Code.FIGURE_SHAPE.value})
"""What is said of parts of a mapping that do not go together."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """A record and what could be made of it.

    `record` has misspelt fields under their right names, so that what they hold is checked as well. `thing` lacks what
    is wrong, and is None where too little remains; list positions in `node` are those of `thing`. What is `given_up`
    has so many mistakes that it is not looked at further.
    """

    record: Record
    thing: Thing | None
    node: Node | None
    problems: tuple[Problem, ...] = ()
    given_up: bool = False


def shape(record: Record) -> Shaped:
    """Build the model of a record, with a problem for everything that keeps it from being one."""
    node = record.node
    if node is not None and node.value is not None and not isinstance(node.items, dict):
        message = f"{record.noun} must be a mapping of fields"
        return Shaped(
            record, None, None, (Problem(Code.FIELD_TYPE, record.where(node), message, "write `field: value` lines"),)
        )
    model = record.model
    problems = tuple(_given_ids(record))
    thing, errors = _validate(model, _data(record))
    if len(errors) > MOST_TOLD:
        return Shaped(record, None, None, (*problems, *_the_first(record, model, errors)), given_up=True)
    # A field that does not exist is a mistake even without a value; so these are asked for before nulls are left out.
    # Renaming one may reveal others below it.
    mended: list[Sequence[Any]] = []
    while unknown := [error for error in errors if error["type"] == "extra_forbidden"]:
        mended += [error["loc"][:-1] for error in unknown]
        problems += tuple(_unknown(record, model, error) for error in unknown[:MOST_TOLD])
        record = replace(record, node=_mended(record, model, errors))
        thing, errors = _validate(model, _data(record))
    if thing is not None:
        return Shaped(record, thing, record.node, problems)
    data = _without_nulls(_data(record), _open_fields(model))
    thing, errors = _validate(model, data)
    problems += tuple(islice(_problems(record, errors, {tuple(parents) for parents in mended}), MOST_TOLD))
    if thing is not None:
        return Shaped(record, thing, record.node, problems)
    thing, kept = _rest(model, data, record.node, errors)
    return Shaped(record, thing, kept, problems)


def _the_first(record: Record, model: type[Thing], errors: Sequence[Error]) -> Iterator[Problem]:
    """Yield the first of very many mistakes, and how many there are."""
    unknown = [error for error in errors[:MOST_TOLD] if error["type"] == "extra_forbidden"]
    yield from (_unknown(record, model, error) for error in unknown)
    yield from _problems(record, [error for error in errors[:MOST_TOLD] if error["type"] != "extra_forbidden"], ())
    message = f"{record.noun} with {len(errors):,} mistakes, of which the first are told"
    yield Problem(Code.FIELD_TYPE, record.where(), message, "does the file hold what it should?")


def _validate(model: type[Thing], data: dict[str, Any]) -> tuple[Thing | None, list[Error]]:
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, list(error.errors(include_url=False))


def _data(record: Record) -> dict[str, Any]:
    written = dict(record.node.value) if record.node is not None and record.node.value else {}
    written["id"] = record.id
    if record.room:
        written["room"] = record.room
        if written.get("kind") is None:
            written["kind"] = KINDS[record.room][0]  # type: ignore[index]
    return written


def _given_ids(record: Record) -> Iterator[Problem]:
    """Report an id or room written inside a record: both come from its place, and a second copy could differ."""
    keys = (record.node.keys if record.node else None) or {}
    said = "its key" if record.key else "the name of its file"
    if "id" in keys and "id" in given(record.model):
        message = f"{record.noun} has no field `id`: {said} is its id"
        yield Problem(Code.FIELD_UNKNOWN, record.where(keys["id"]), message, "delete the line")
    if record.room and "room" in keys:
        message = "an entry has no field `room`: its file says that"
        yield Problem(Code.FIELD_UNKNOWN, record.where(keys["room"]), message, "delete the line")


def _without_nulls(value: Any, open_fields: frozenset[str], *, open_keys: bool = False) -> Any:
    """A field without a value counts as not given; in a mapping whose keys are the author's it is a mistake."""
    if isinstance(value, dict):
        return {
            key: _without_nulls(inner, open_fields, open_keys=key in open_fields)
            for key, inner in value.items()
            if inner is not None or open_keys
        }
    if isinstance(value, list):
        return [_without_nulls(inner, open_fields) for inner in value]
    return value


@cache
def _open_fields(model: type[BaseModel]) -> frozenset[str]:
    """The fields of a model, and of those in it, that are mappings whose keys are the author's."""
    return frozenset(
        name
        for owner in {slot.owner for slot in slots(model)}
        for name, info in owner.model_fields.items()
        if get_origin(info.annotation) is dict
    )


def _problems(record: Record, errors: Sequence[Error], mended: Collection[tuple[Any, ...]]) -> Iterator[Problem]:
    # An error that only follows from another is left out: a list whose every item is wrong is "too short" only for
    # that, and parts of a mapping do not fit each other only because one of them is misspelt.
    inner = {tuple(error["loc"])[:-1] for error in errors}
    for error in errors:
        loc = tuple(error["loc"])
        if (error["type"] == "too_short" and loc in inner) or (error["type"] in _OF_PARTS and loc in mended):
            continue
        if error["type"] == "missing":
            yield _missing(record, loc)
            continue
        said = wording(error)
        if error["type"] in ("model_type", "model_attributes_type") and said.code is Code.FIELD_TYPE:
            said = said._replace(hint=_as_mapping(record.model, loc))
        place = _place(record, loc, of_key=error["input"] is None)
        # A text that needs quotes has been reported already.
        if not (place and place.style == REPAIRED and said.code in (Code.FIELD_TYPE, Code.FIELD_VALUE)):
            yield Problem(said.code, record.where(place), said.message, said.hint)


def _unknown(record: Record, model: type[Thing], error: Error) -> Problem:
    loc = tuple(error["loc"])
    guess = nearest(str(loc[-1]), _fields(model, loc[:-1]))
    hint = f"did you mean `{guess}`?" if guess else _no_guess(record, model, loc)
    place = _place(record, loc, of_key=True)
    return Problem(Code.FIELD_UNKNOWN, record.where(place), f"there is no field `{shown(str(loc[-1]))}` here", hint)


def _mended(record: Record, model: type[Thing], errors: Sequence[Error]) -> Node | None:
    """The record with each unknown field under the name that was surely meant, or else without it."""
    node = record.node
    missing = {tuple(error["loc"]) for error in errors if error["type"] == "missing"}
    wrong: dict[tuple[Any, ...], list[str]] = {}
    for error in errors:
        if error["type"] == "extra_forbidden":
            *parents, name = error["loc"]
            wrong.setdefault(tuple(parents), []).append(str(name))
    if node is None or not wrong:
        return node
    edits = _Edits({}, {})
    for parents, names in wrong.items():
        choices = Choices(_fields(model, parents))
        for name in names:
            guess = choices.nearest(name)
            if (*parents, guess) not in missing:
                guess = choices.nearest(name, SURELY)
            edits.at(node, parents).renamed[name] = guess
    return _edited(node, edits)


@dataclass(frozen=True, slots=True)
class _Edits:
    """What is to be done to a node: fields to rename (or to leave out), and the same of what it holds.

    All of it is done in one go: a file may have thousands of unknown fields.
    """

    renamed: dict[str, str | None]
    below: dict[Any, _Edits]

    def at(self, node: Node, path: tuple[Any, ...]) -> _Edits:
        """Return the edits of what stands at a path below the node."""
        edits = self
        for step in path:
            child = node.child(step)
            if child is not None:  # else the tag of a union, which is in no file
                node, edits = child, edits.below.setdefault(step, _Edits({}, {}))
        return edits


def _edited(node: Node, edits: _Edits) -> Node:
    if not isinstance(node.items, dict):
        listed = [
            _edited(item, edits.below[n]) if n in edits.below else item for n, item in enumerate(node.items or ())
        ]
        return node._replace(items=listed, value=[item.value for item in listed])
    new = {key: key for key in node.items if key not in edits.renamed}
    for name, guess in edits.renamed.items():
        if guess is not None:
            new.setdefault(guess, name)
    items = {
        key: _edited(node.items[old], edits.below[old]) if old in edits.below else node.items[old]
        for key, old in new.items()
    }
    keys = {key: node.keys[old] for key, old in new.items()} if node.keys else None
    return node._replace(items=items, keys=keys, value={key: item.value for key, item in items.items()})


def _no_guess(record: Record, model: type[Thing], loc: tuple[Any, ...]) -> str:
    around = _walk(record, loc[:-1])[0]
    fields = "the fields here are " + ", ".join(_fields(model, loc[:-1]))
    if around is not None and around.style == "{" and around.keys and next(iter(around.keys)) != loc[-1]:
        return fields + "; if the comma before it belongs to a text, quote that text"
    return fields


def _missing(record: Record, loc: tuple[Any, ...]) -> Problem:
    parent, key = _walk(record, loc[:-1])
    written = (parent.keys or {}).get(loc[-1]) if parent else None
    if written is not None:
        return Problem(Code.FIELD_MISSING, record.where(written), f"`{loc[-1]}` has no value", "write one")
    hint = f"write `{loc[-1]}: …`" + (", as `sha256sum` prints it" if loc[-1] == "sha256" else "")
    return Problem(Code.FIELD_MISSING, record.where(key or parent), f"`{loc[-1]}` is missing", hint)


def _as_mapping(model: type[Thing], loc: tuple[Any, ...]) -> str:
    """How the thing at a location is written: the fields that it must have, or else those that it may."""
    fields = [(name, info) for one in _models_at(model, loc) for name, info in one.model_fields.items()]
    names = [info.alias or name for name, info in fields if info.is_required()] or [name for name, _ in fields]
    return "write {" + ", ".join(f"{name}: …" for name in dict.fromkeys(names)) + "}"


def _place(record: Record, loc: tuple[Any, ...], *, of_key: bool = False) -> Node | None:
    if loc == ("id",):
        return record.key or None
    if loc and loc[-1] == "[key]":
        return _walk(record, loc[:-1])[1]
    node, key = _walk(record, loc)
    return key if of_key else node


def _walk(record: Record, loc: tuple[Any, ...]) -> tuple[Node | None, Node | None]:
    """Follow a location; return the node there and the node of its key. Union tags are in no file and are skipped."""
    node, key = record.node, record.key
    for step in loc:
        child = node.child(step) if node else None
        if node is None or child is None:
            continue
        key = node.keys[step] if node.keys else None
        node = child
    return node, key


def _fields(model: type[Thing], loc: tuple[Any, ...]) -> tuple[str, ...]:
    """Names of the fields that may stand at a location."""
    models = _models_at(model, loc)
    return tuple(info.alias or name for m in models for name, info in m.model_fields.items() if name not in given(m))


def _models_at(model: type[Thing], loc: tuple[Any, ...]) -> list[type[BaseModel]]:
    models: list[type[BaseModel]] = [model]
    for step in loc:
        inner = [m for outer in models for name, info in outer.model_fields.items()
                 if step in (name, info.alias) for m in models_in(info.annotation)]  # fmt: skip
        models = inner or models
    return models


def _rest(
    model: type[Thing], data: dict[str, Any], node: Node | None, errors: Sequence[Error]
) -> tuple[Thing | None, Node | None]:
    """What remains without the wrong fields and list items."""
    locs = [tuple(error["loc"]) for error in errors]
    items = {loc[:2] for loc in locs if len(loc) > 1 and isinstance(loc[1], int)}
    fields = {loc[0] for loc in locs if loc and loc[:2] not in items}
    rest = {
        name: [inner for n, inner in enumerate(value) if (name, n) not in items] if isinstance(value, list) else value
        for name, value in data.items()
        if name not in fields
    }
    thing, _ = _validate(model, rest)
    if thing is None or node is None or not isinstance(node.items, dict):
        return thing, node
    kept = {
        name: child._replace(items=[inner for n, inner in enumerate(child.items) if (name, n) not in items])
        if child.items is not None and not isinstance(child.items, dict)
        else child
        for name, child in node.items.items()
    }
    return thing, node._replace(items=kept)
