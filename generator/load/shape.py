"""Records → models. Every error pydantic finds becomes a problem at the place of the value it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeAlias, get_args, get_origin

from pydantic import BaseModel, ValidationError

from generator.load.records import Kind, Record
from generator.load.suggest import nearest
from generator.load.tree import Node
from generator.load.wording import Error, wording
from generator.model.base import Model
from generator.model.brief import Brief
from generator.model.entity import KINDS, Entity, Measure, Tension
from generator.model.seed import Seed
from generator.problems import Checked, Code, Problem

Thing: TypeAlias = Seed | Brief | Entity | Measure | Tension

MODELS: dict[Kind, type[Thing]] = {
    Kind.SEED: Seed,
    Kind.BRIEF: Brief,
    Kind.ENTITY: Entity,
    Kind.MEASURE: Measure,
    Kind.TENSION: Tension,
}


class Shaped(NamedTuple):
    """A thing, and the tree of what it was made from: list positions in the one are positions in the other."""

    thing: Thing
    node: Node | None


def shape(record: Record) -> Checked[Shaped]:
    """Build the model of a record.

    What is wrong in it is left out, so that the rest can still be checked; no value where too little remains.
    """
    node = record.node
    if node is not None and node.value is not None and not isinstance(node.items, Mapping):
        message = f"this {record.noun} must be a mapping of fields"
        return Checked(None, (Problem(Code.FIELD_TYPE, record.where(node), message),))
    problems = tuple(_given_ids(record))
    data = _data(record, node)
    model = MODELS[record.kind]
    try:
        return Checked(Shaped(model.model_validate(data), node), problems)
    except ValidationError:
        data = _without_nulls(data)
    try:
        return Checked(Shaped(model.model_validate(data), node), problems)
    except ValidationError as error:
        errors = error.errors(include_url=False)
    problems += tuple(_problems(record, model, errors))
    return Checked(_rest(model, data, node, errors), problems)


def _data(record: Record, node: Node | None) -> dict[str, Any]:
    written = dict(node.value) if node is not None and node.value else {}
    written["id"] = record.id
    if record.room:
        written["room"] = record.room
        if written.get("kind") is None:
            written["kind"] = KINDS[record.room][0]  # type: ignore[index]
    return written


def _given_ids(record: Record) -> Iterator[Problem]:
    """A record's id and room are where it stands; saying them again invites them to disagree."""
    keys = (record.node.keys if record.node else None) or {}
    if record.kind is Kind.TENSION:
        return
    said = "its key" if record.key else "the name of its file"
    if "id" in keys:
        message = f"a {record.noun} has no field `id`: {said} is its id"
        yield Problem(Code.FIELD_UNKNOWN, record.where(keys["id"]), message, "delete the line")
    if record.room and "room" in keys:
        message = "an entry has no field `room`: its file says that"
        yield Problem(Code.FIELD_UNKNOWN, record.where(keys["room"]), message, "delete the line")


def _without_nulls(value: Any, *, open_keys: bool = False) -> Any:
    """A field without a value counts as not given; in a mapping whose keys are the author's it is a mistake."""
    if isinstance(value, dict):
        return {
            key: _without_nulls(inner, open_keys=key in _open_fields())
            for key, inner in value.items()
            if inner is not None or open_keys
        }
    if isinstance(value, list):
        return [_without_nulls(inner) for inner in value]
    return value


@cache
def _open_fields() -> frozenset[str]:
    seen: set[type[BaseModel]] = set()
    names: set[str] = set()
    waiting: list[type[BaseModel]] = list(MODELS.values())
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        for name, info in model.model_fields.items():
            if get_origin(info.annotation) is dict:
                names.add(name)
            waiting += _models_in(info.annotation)
    return frozenset(names)


def _problems(record: Record, model: type[Thing], errors: Sequence[Error]) -> Iterator[Problem]:
    unknown = {tuple(e["loc"]): _near_field(model, e) for e in errors if e["type"] == "extra_forbidden"}
    mistyped = {(*loc[:-1], guess) for loc, guess in unknown.items() if guess}
    for error in errors:
        loc = tuple(error["loc"])
        if error["type"] == "extra_forbidden":
            guess = unknown[loc]
            hint = f"did you mean `{guess}`?" if guess else "the fields here are " + ", ".join(_fields(model, loc[:-1]))
            place = _place(record, loc, of_key=True)
            yield Problem(Code.FIELD_UNKNOWN, record.where(place), f"there is no field `{loc[-1]}` here", hint)
        elif error["type"] == "missing":
            if loc not in mistyped:
                yield _missing(record, loc)
        else:
            said = wording(error)
            yield Problem(said.code, record.where(_place(record, loc)), said.message, said.hint)


def _missing(record: Record, loc: tuple[Any, ...]) -> Problem:
    parent, key = _walk(record, loc[:-1])
    given = (parent.keys or {}).get(loc[-1]) if parent else None
    if given is not None:
        return Problem(Code.FIELD_MISSING, record.where(given), f"`{loc[-1]}` has no value", "write one")
    return Problem(Code.FIELD_MISSING, record.where(key or parent), f"`{loc[-1]}` is missing")


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


def _near_field(model: type[Thing], error: Error) -> str | None:
    *parents, name = error["loc"]
    return nearest(str(name), _fields(model, tuple(parents)))


def _fields(model: type[Thing], loc: tuple[Any, ...]) -> tuple[str, ...]:
    """Names of the fields that may stand at a location."""
    models: list[type[BaseModel]] = [model]
    for step in loc:
        inner = [m for outer in models for name, info in outer.model_fields.items()
                 if step in (name, info.alias) for m in _models_in(info.annotation)]  # fmt: skip
        models = inner or models
    given = {"id", "room"} if models == [Entity] else {"id"} if models[0] in (Seed, Brief, Measure) else set()
    return tuple(info.alias or name for m in models for name, info in m.model_fields.items() if name not in given)


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return [annotation]
    return [model for inner in get_args(annotation) for model in _models_in(inner)]


def _rest(model: type[Thing], data: dict[str, Any], node: Node | None, errors: Sequence[Error]) -> Shaped | None:
    """What remains without the wrong fields and list items."""
    locs = [tuple(error["loc"]) for error in errors]
    items = {loc[:2] for loc in locs if len(loc) > 1 and isinstance(loc[1], int)}
    fields = {loc[0] for loc in locs if loc and loc[:2] not in items}
    rest = {
        name: [inner for n, inner in enumerate(value) if (name, n) not in items] if isinstance(value, list) else value
        for name, value in data.items()
        if name not in fields
    }
    try:
        thing = model.model_validate(rest)
    except ValidationError:
        return None
    return Shaped(thing, _without(node, items) if node else None)


def _without(node: Node, items: set[tuple[Any, ...]]) -> Node:
    assert isinstance(node.items, Mapping)
    kept: dict[str, Node] = {}
    for name, child in node.items.items():
        if child.items is None or isinstance(child.items, Mapping):
            kept[name] = child
        else:
            kept[name] = child._replace(items=[c for n, c in enumerate(child.items) if (name, n) not in items])
    return node._replace(items=kept)
