"""What the models declare: one walk over their annotations, from which every list of fields is derived."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any, Generic, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel

from briefsmith.model.markers import Given, ItemId, Listed, Target

TreePath = tuple[str | int, ...]
"""Path into a YAML file: keys and list positions."""

M = TypeVar("M")
EACH, EVERY_KEY = "*", "{}"
"""Steps of a path that stand for every entry of a list, and every value of a mapping with the author's keys."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in a model where values may stand, and the markers beside it.

    `path` is as in the YAML, `*` for every entry of a list: `("figures", "*", "subjects", "*")`. `owner` is the model
    whose field it is.
    """

    path: tuple[str, ...]
    owner: type[BaseModel]
    markers: tuple[object, ...]

    @property
    def pattern(self) -> str:
        """The path as one text: `figures/*/subjects/*`."""
        return "/".join(self.path)


@dataclass(frozen=True, slots=True)
class Found(Generic[M]):
    """A marked value: its path within the thing, its marker, all markers beside it, and the value."""

    path: TreePath
    marker: M
    beside: tuple[object, ...]
    value: Any


@cache
def slots(model: type[BaseModel]) -> tuple[Slot, ...]:
    """Return every place in a model, with those of the models in it, in the order of the file."""
    return tuple(_slots(model, (), ()))


def marked(model: type[BaseModel], marker: type[M]) -> tuple[tuple[Slot, M], ...]:
    """Return the places that bear a marker of this type."""
    return tuple((slot, one) for slot in slots(model) for one in slot.markers if isinstance(one, marker))


@cache
def references(model: type[BaseModel]) -> tuple[tuple[Slot, Target], ...]:
    """Return every place that names something else, and what it may name."""
    found: list[tuple[Slot, Target]] = []
    for slot in slots(model):
        for one in slot.markers:
            if isinstance(one, Listed):
                room = slot.path[-3]
                found.append((slot, Target(f"an entry of {room}", rooms=(room,))))
            elif isinstance(one, Target):
                found.append((slot, one))
    return tuple(found)


@cache
def item_groups(brief: type[BaseModel]) -> Mapping[str, type[BaseModel]]:
    """Return the lists of items that a brief has: field → model of its items, in the order of the file."""
    return {slot.path[0]: slot.owner for slot, _ in marked(brief, ItemId) if slot.path[1:] == (EACH, "id")}


@cache
def role_lists(brief: type[BaseModel]) -> tuple[str, ...]:
    """Return the lists in which a brief says what part an entity plays; each is named like a registry file."""
    return tuple(slot.path[0] for slot, _ in marked(brief, Listed))


@cache
def given(model: type[BaseModel]) -> frozenset[str]:
    """Return the fields that come from where a thing stands and that nobody writes."""
    return frozenset(slot.path[0] for slot, _ in marked(model, Given) if slot.owner is model and len(slot.path) == 1)


def found(thing: BaseModel, marker: type[M]) -> Iterator[Found[M]]:
    """Yield every marked value of a thing in the order of the file; what is not given is left out."""
    yield from _found(thing, _tree(type(thing), cast(Any, marker)), (), marker)


@dataclass(slots=True)
class _Branch:
    """The marked places below one place: YAML name → field of the model and branch."""

    markers: tuple[object, ...] = ()
    below: dict[str, tuple[str, _Branch]] = field(default_factory=dict)


@cache
def _tree(model: type[BaseModel], marker: Any) -> _Branch:
    root = _Branch()
    for slot, _ in marked(model, marker):
        branch, inner = root, {model}
        for step in slot.path:
            name, inner = (step, inner) if step in (EACH, EVERY_KEY) else _field(inner, step)
            branch = branch.below.setdefault(step, (name, _Branch()))[1]
        branch.markers = (*branch.markers, *(one for one in slot.markers if one not in branch.markers))
    return root


def _field(models: set[type[BaseModel]], step: str) -> tuple[str, set[type[BaseModel]]]:
    for model in models:
        for name, info in model.model_fields.items():
            if step == (info.alias or name):
                return name, set(models_in(info.annotation))
    raise AssertionError(step)


def _found(value: Any, branch: _Branch, path: TreePath, marker: type[M]) -> Iterator[Found[M]]:
    if value is None:
        return
    if not isinstance(value, BaseModel):
        for one in branch.markers:
            if isinstance(one, marker):
                yield Found(path, one, branch.markers, value)
    for step, (name, below) in branch.below.items():
        if step == EACH and isinstance(value, tuple):
            for n, entry in enumerate(value):
                yield from _found(entry, below, (*path, n), marker)
        elif step == EVERY_KEY and isinstance(value, dict):
            for key, entry in value.items():
                yield from _found(entry, below, (*path, key), marker)
        elif isinstance(value, BaseModel) and name in type(value).model_fields:
            yield from _found(getattr(value, name), below, (*path, step), marker)


def _slots(model: type[BaseModel], path: tuple[str, ...], around: tuple[type[BaseModel], ...]) -> Iterator[Slot]:
    if model in around:
        return
    for name, info in model.model_fields.items():
        here = (*path, info.alias or name)
        markers, inner = _opened(info.annotation, here, model, (*around, model))
        yield Slot(here, model, (*info.metadata, *markers))
        yield from inner


def _opened(
    annotation: Any, path: tuple[str, ...], owner: type[BaseModel], around: tuple[type[BaseModel], ...]
) -> tuple[tuple[object, ...], list[Slot]]:
    """The markers that an annotation puts on its own place, and the places within it."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (), list(_slots(annotation, path, around))
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        markers, inner = _opened(args[0], path, owner, around)
        return (*markers, *args[1:]), inner
    if origin in (tuple, list, dict):
        entry = args[1] if origin is dict else args[0]
        here = (*path, EVERY_KEY if origin is dict else EACH)
        markers, inner = _opened(entry, here, owner, around)
        return (), [Slot(here, owner, markers), *inner]
    parts = [_opened(arg, path, owner, around) for arg in args if arg is not type(None)]
    return tuple(one for markers, _ in parts for one in markers), [slot for _, inner in parts for slot in inner]


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """Return the models that a value of this type is, or is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for inner in get_args(annotation) for model in models_in(inner)]
