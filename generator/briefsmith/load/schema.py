"""JSON Schemas of what an author writes, so that an editor can complete and check while typing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from briefsmith.model.base import Model
from briefsmith.model.brief import Brief
from briefsmith.model.entity import KINDS, Entity, Measure, Tension
from briefsmith.model.schema import given
from briefsmith.model.seed import Seed
from briefsmith.text.slugs import ID_PATTERN

Schema = dict[str, Any]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> Mapping[str, Schema]:
    """Return JSON Schemas (draft 2020-12) by name: `seed`, `brief`, and one for each file of the registry."""
    found = {"seed": _file(Seed, "A source document"), "brief": _file(Brief, "A brief")}
    for room, kinds in KINDS.items():
        found[room] = _mapping(Entity, f"The registry's {room}", kinds)
    found["measures"] = _mapping(Measure, "What figures measure")
    found["tensions"] = {"$schema": _DRAFT, "title": "Tensions", **TypeAdapter(list[Tension]).json_schema()}
    return found


def _file(model: type[Model], title: str) -> Schema:
    return {"$schema": _DRAFT, **_without_given(model), "title": title}


def _mapping(model: type[Model], title: str, kinds: tuple[str, ...] = ()) -> Schema:
    schema = _without_given(model)
    definitions = schema.pop("$defs", {})
    if kinds:
        schema["properties"]["kind"] = {"enum": list(kinds), "default": kinds[0]}
        schema["required"] = [name for name in schema["required"] if name != "kind"]
    return {
        "$schema": _DRAFT,
        "title": title,
        "type": "object",
        "propertyNames": {"pattern": f"^{ID_PATTERN}$"},
        "additionalProperties": schema,
        "$defs": definitions,
    }


def _without_given(model: type[Model]) -> Schema:
    schema, left_out = model.model_json_schema(), given(model)
    return {
        **schema,
        "properties": {name: value for name, value in schema["properties"].items() if name not in left_out},
        "required": [name for name in schema.get("required", []) if name not in left_out],
    }
