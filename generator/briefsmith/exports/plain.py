"""A row of published data for a kind of item that has none of its own: its fields as the model declares them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from pydantic import BaseModel

from briefsmith.edition.edition import Edition
from briefsmith.exports.fields import evidence_json, full_refs, item_head
from briefsmith.exports.json_text import Json
from briefsmith.model.items import evidence_of
from briefsmith.model.markers import Proof, Target
from briefsmith.model.prose import prose_of_item
from briefsmith.model.schema import TreePath, found, marked
from briefsmith.text.slugs import Ref


def plain_row(edition: Edition, ref: Ref, item: BaseModel) -> dict[str, Json]:
    """Return an item with every field by its name in the YAML: prose without markup, references in full.

    Evidence comes with its verdicts, as in every other row; a field that is not given is null or empty.
    """
    said: dict[TreePath, Json] = {
        piece.path: edition.prose(piece.key.owner, piece.key.field, piece.text).plain
        for piece in prose_of_item(ref, item)
    }
    said |= {one.path: full_refs([one.value], ref.brief)[0] for one in found(item, Target) if one.marker.of_item}
    said |= {slot.path: evidence_json(edition, ref, evidence_of(item)) for slot, _ in marked(type(item), Proof)}
    fields = _fields(item, (), said)
    del fields["id"]
    return {**item_head(edition, ref), **fields}


def _fields(thing: BaseModel, path: TreePath, said: Mapping[TreePath, Json]) -> dict[str, Json]:
    names = {name: info.alias or name for name, info in type(thing).model_fields.items()}
    return {key: _json(getattr(thing, name), (*path, key), said) for name, key in names.items()}


def _json(value: object, path: TreePath, said: Mapping[TreePath, Json]) -> Json:
    if path in said:
        return said[path]
    match value:
        case BaseModel():
            return _fields(value, path, said)
        case Mapping():
            return {str(key): _json(one, (*path, str(key)), said) for key, one in value.items()}
        case tuple() | list():
            return [_json(one, (*path, n), said) for n, one in enumerate(value)]
        case Enum():
            return _json(value.value, path, said)
        case _:
            return value  # type: ignore[return-value]  # what is left in a model is text or a number
