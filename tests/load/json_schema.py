"""As much of JSON Schema 2020-12 as our schemas use; an unknown keyword is an error, so that nothing passes unread."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | Decimal) and not isinstance(value, bool),
}
SAYS_NOTHING = {"$schema", "$defs", "title", "description", "default"}


def faults(value: Any, schema: dict[str, Any], root: dict[str, Any], path: str = "") -> Iterator[str]:
    """Yield where and why a value does not fit."""
    for word, said in schema.items():
        if word in SAYS_NOTHING:
            continue
        yield from _KEYWORDS[word](value, said, schema, root, path)


def _ref(value: Any, said: str, schema: Any, root: Any, path: str) -> Iterator[str]:
    yield from faults(value, root["$defs"][said.removeprefix("#/$defs/")], root, path)


def _any_of(value: Any, said: list[Any], schema: Any, root: Any, path: str) -> Iterator[str]:
    if all(list(faults(value, option, root, path)) for option in said):
        yield f"{path}: fits none of {len(said)}"


def _type(value: Any, said: str, schema: Any, root: Any, path: str) -> Iterator[str]:
    if not TYPES[said](value):
        yield f"{path}: not {said}"


def _enum(value: Any, said: list[Any], schema: Any, root: Any, path: str) -> Iterator[str]:
    if value not in said:
        yield f"{path}: {value!r} not among {said}"


def _properties(value: Any, said: dict[str, Any], schema: Any, root: Any, path: str) -> Iterator[str]:
    for name in said.keys() & (value if isinstance(value, dict) else {}):
        yield from faults(value[name], said[name], root, f"{path}/{name}")


def _others(value: Any, said: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    for name in (value if isinstance(value, dict) else {}).keys() - schema.get("properties", {}).keys():
        if said is False:
            yield f"{path}: unknown {name}"
        else:
            yield from faults(value[name], said, root, f"{path}/{name}")


def _names(value: Any, said: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    for name in value if isinstance(value, dict) else ():
        yield from faults(name, said, root, f"{path}/{name}")


def _required(value: Any, said: list[str], schema: Any, root: Any, path: str) -> Iterator[str]:
    yield from (f"{path}: lacks {name}" for name in said if isinstance(value, dict) and name not in value)


def _items(value: Any, said: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
    for n, item in enumerate(value if isinstance(value, list) else ()):
        yield from faults(item, said, root, f"{path}/{n}")


def _bound(fits: Callable[[Any, Any], bool], kinds: tuple[type, ...]) -> Callable[..., Iterator[str]]:
    def check(value: Any, said: Any, schema: Any, root: Any, path: str) -> Iterator[str]:
        if isinstance(value, kinds) and not fits(value, said):
            yield f"{path}: {value!r} against {said!r}"

    return check


_KEYWORDS: dict[str, Callable[..., Iterator[str]]] = {
    "$ref": _ref,
    "anyOf": _any_of,
    "oneOf": _any_of,
    "type": _type,
    "enum": _enum,
    "properties": _properties,
    "additionalProperties": _others,
    "propertyNames": _names,
    "required": _required,
    "items": _items,
    "minItems": _bound(lambda value, said: len(value) >= said, (list,)),
    "maxLength": _bound(lambda value, said: len(value) <= said, (str,)),
    "minimum": _bound(lambda value, said: value >= said, (int, Decimal)),
    "pattern": _bound(lambda value, said: re.search(said, value) is not None, (str,)),
}
