"""A project drawn from the models: every field that an author may write is written, so that none is forgotten.

What a field may hold is asked of its annotation and its markers. A kind of text that is not known here fails by name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from random import Random
from types import UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

from briefsmith.load.records import MODELS, RecordKind
from briefsmith.model.brief import Brief, Question
from briefsmith.model.entity import ROOMS, Entity
from briefsmith.model.figure import Evidence, Figure, Range, token_limit
from briefsmith.model.markers import ItemId, Listed, NoCircle, Target
from briefsmith.model.schema import given, item_groups
from briefsmith.model.seed import Lineage, Name
from pydantic import BaseModel
from pydantic.fields import FieldInfo

Words = Callable[[str], str]
"""From the path of a field (`brief/figures/note`) to the text to write there."""

SEEDS = ("paper", "copy")
BRIEFS = ("first", "second")
MEASURES = ("length", "count")
EACH_ROOM = 2
ITEMS = 2
TEXTS: Mapping[str, tuple[Any, ...]] = {
    "date": ("2024", "2024-02", "2024-02-15", "2024-02~", "2024-02/2024-07", "2025/..", 2024),
    "language": ("ja", "fr", "en", "zh-Hans", "de"),
    "url": ("https://example.org/a?b=c&d=%3Ce%3E", "http://example.org/%22x"),
    "unit": ("s",),
    "duration": ("P5Y", "PT30S", "P1Y2M"),
    "fingerprint": ("0" * 64,),
    "number": (0, 1, 60, Decimal("0.3"), 7_000_000_000),
}
"""What may stand where a validator of the model has this name; `text` and `id` are drawn elsewhere."""


def entity(room: str, n: int) -> str:
    """Id of an entity."""
    return f"{room}-{n}"


@dataclass
class Draw:
    """One project in the making. `whole` writes every field; else an optional one is written now and then."""

    chance: Random
    words: Words
    whole: bool = True
    written: list[str] = field(default_factory=list)
    """Paths of the fields that hold text of the author's."""
    brief: str = ""
    n: int = 0

    def files(self) -> dict[str, Any]:
        """The project's YAML files, by path, as plain data."""
        found: dict[str, Any] = {}
        for n, seed in enumerate(SEEDS):
            found[f"seeds/{seed}.yml"] = self.record(RecordKind.SEED, n)
        for room, holds in ROOMS.items():
            entries = {}
            for n in range(EACH_ROOM):
                entries[entity(room, n)] = {
                    **self.record(RecordKind.ENTITY, n),
                    "kind": self.chance.choice(holds.kinds),
                }
            found[f"briefs/registry/{room}.yml"] = entries
        found["briefs/registry/measures.yml"] = {
            measure: {**self.record(RecordKind.MEASURE, 0), "dimension": "time"} for measure in MEASURES
        }
        found["briefs/registry/tensions.yml"] = [
            {**self.record(RecordKind.TENSION, n), "id": f"tension-{n}"} for n in range(ITEMS)
        ]
        for n, brief in enumerate(BRIEFS):
            self.brief = brief
            found[f"briefs/{brief}.yml"] = self.record(RecordKind.BRIEF, n)
        return found

    def record(self, kind: RecordKind, n: int) -> dict[str, Any]:
        """One record."""
        self.n = n
        return self._model(MODELS[kind], kind.value)

    def _model(self, model: type[BaseModel], path: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, info in model.model_fields.items():
            wanted = self.whole or info.is_required() or name in item_groups(Brief) or self.chance.random() < 0.5
            if name in given(model) or not wanted:
                continue
            key = info.alias or name
            value = self._of_field(info, f"{path}/{key}")
            if value is not None:
                made[key] = value
        return _whole(model, made, self.chance)

    def _of_field(self, info: FieldInfo, path: str) -> Any:
        return self._value(info.annotation, tuple(info.metadata), path)

    def _value(self, annotation: Any, markers: tuple[Any, ...], path: str) -> Any:
        origin, args = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self._value(args[0], (*args[1:], *markers), path)
        if origin is Literal:
            return self.chance.choice(args)
        if origin in (Union, UnionType):
            return self._value(self.chance.choice([one for one in args if one is not type(None)]), markers, path)
        if origin is tuple:
            return self._several(args[0], path)
        if origin is dict:
            return {self._key(args[0], path, n): self._value(args[1], (), path) for n in range(2)}
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return self._model(annotation, path)
        if isinstance(annotation, type) and issubclass(annotation, Enum):
            return self.chance.choice(list(annotation)).value
        if annotation is int:
            return self.chance.randint(1, 60 if path.endswith("/paragraph") else 3)
        return self._plain(markers, path)

    def _several(self, entry: Any, path: str) -> list[Any]:
        made, outer = [], self.n
        for n in range(ITEMS):
            self.n = n
            made.append(self._value(entry, (), path))
        self.n = outer
        # What a list names, it names once.
        return [one for n, one in enumerate(made) if not (isinstance(one, str) and one in made[:n])]

    def _key(self, annotation: Any, path: str, n: int) -> str:
        names = _validators(get_args(annotation)[1:] if get_origin(annotation) is Annotated else ())
        if "language" in names:
            return cast(str, TEXTS["language"][n])
        return f"{self._text(path)} {n}"

    def _plain(self, markers: tuple[Any, ...], path: str) -> Any:
        for marker in markers:
            if isinstance(marker, Target):
                return self._named(marker, markers)
            if isinstance(marker, Listed):
                return entity(path.split("/")[-2], self.n % EACH_ROOM)
            if isinstance(marker, ItemId):
                return f"{path.split('/')[-2]}-{self.n}"
        names = _validators(markers)
        for name in names:
            if name in TEXTS:
                return self.chance.choice(TEXTS[name])
        if names == ["id"]:
            return "replaced"
        if names in (["text"], []):
            return self._text(path)
        raise AssertionError(f"{path}: {names} is not known here")

    def _named(self, target: Target, markers: tuple[Any, ...]) -> str | None:
        circle = any(isinstance(marker, NoCircle) for marker in markers)
        if circle and self.n == 0:
            return None
        n = 0 if circle else self.n % 2
        if target.of_item:
            group = self.chance.choice(target.groups or tuple(item_groups(Brief)))
            return f"{BRIEFS[0] if circle or not self.brief else self.brief}#{group}-{n}"
        for kind, ids in (("seed", SEEDS), ("measure", MEASURES)):
            if kind in target.kinds:
                return ids[n]
        return entity(self.chance.choice(target.rooms or tuple(ROOMS)), n)

    def _text(self, path: str) -> str:
        self.written.append(path)
        return self.words(path)


def _validators(markers: tuple[Any, ...]) -> list[str]:
    return [marker.func.__name__.strip("_") for marker in markers if hasattr(marker, "func")]


def _whole(model: type[BaseModel], made: dict[str, Any], chance: Random) -> dict[str, Any]:  # noqa: PLR0912 - a table of rules
    """What the rules of a model ask for beyond its fields."""
    if model is Lineage:
        parents = [name for name in ("translation_of", "syndicated_from", "derived_from") if name in made]
        for name in parents[1:]:
            del made[name]
        return made if parents else {}
    if model is Name:
        for name in ("family", "given") if "literal" in made and chance.random() < 0.5 else ("literal",):
            made.pop(name, None)
        if "literal" not in made and "family" not in made:
            made["literal"] = "Somebody"
    if model is Range:
        made = {"min": 1, "max": 2}
    if model is Evidence:
        made["exact"] = [token[: token_limit(token)] for token in made["exact"]]
        for name in ("prefix", "suffix"):
            if name in made:
                made[name] = made[name][:10]
    if model is Figure:
        made.update(status="reported", unit="s")
        made.setdefault("note", "Somebody said so.")
        made.setdefault("evidence", [{"seed": SEEDS[0], "paragraph": 1, "exact": "60秒"}])
    if model.__name__ == "Event":
        made.setdefault("evidence", [{"seed": SEEDS[0], "paragraph": 1, "exact": "2024年"}])
    if model is Question and not made.get("answers"):
        made["status"] = "open"
    if model is Entity:
        made.pop("kind", None)
    if model is Brief:
        made.update(seeds=list(SEEDS), status="published")
    if made.get("lineage") == {}:
        del made["lineage"]
    return made


def as_files(data: Mapping[str, Any]) -> dict[str, bytes]:
    """The files as bytes: JSON is YAML."""
    return {path: json.dumps(value, default=float, ensure_ascii=False).encode() for path, value in data.items()}
