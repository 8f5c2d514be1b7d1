"""What the models declare hangs together: whoever adds a field, an item kind or a room is told what is missing."""

from __future__ import annotations

from typing import get_args

import pytest
from briefsmith.load import load
from briefsmith.load.records import MODELS, RecordKind
from briefsmith.model.base import Id, Model, OwnId, ProseLine, RefText, Text
from briefsmith.model.brief import Brief, Item
from briefsmith.model.entity import ROOMS, TIES, Entity, EntityWord, Room
from briefsmith.model.figure import EntityId, Evidence
from briefsmith.model.markers import Dated, Given, ItemId, Listed, NoCircle, Proof, Prose, Speaks, Target, Unlinked
from briefsmith.model.schema import found, given, item_groups, marked, references, role_lists, slots
from pydantic import AfterValidator, BaseModel

from tests.load.corpora import spoilt


def test_every_list_of_items_in_a_brief_is_of_the_type_item() -> None:
    """The surfaces are exhaustive over `Item`; a kind that is not in it would be checked and never shown."""
    assert set(item_groups(Brief).values()) == set(get_args(Item))


def unsaid(model: type[BaseModel]) -> list[str]:
    """Texts of which their field does not say whether they are prose, a name, a token or a note."""
    _, is_text = get_args(Text)
    return [
        slot.pattern
        for slot in slots(model)
        if is_text in slot.markers and not any(isinstance(one, Prose | Unlinked) for one in slot.markers)
    ]


@pytest.mark.parametrize("kind", MODELS)
def test_every_text_of_a_model_says_what_it_is(kind: RecordKind) -> None:
    """In plain `Text` no link would be followed, and none of its numbers would need a figure."""
    assert unsaid(MODELS[kind]) == [], (
        "write `ProseLine`, `ProseBlocks`, `Headline`, `NameText`, `TokenText` or `NoteText`"
    )


def unnamed(model: type[BaseModel]) -> list[str]:
    """Ids and references of which their field does not say what they name."""
    validators = {get_args(Id)[1], get_args(RefText)[1]}
    said = (Target, Listed, ItemId, Given)
    return [
        slot.pattern
        for slot in slots(model)
        if validators & set(filter(_hashable, slot.markers))
        and slot.path != ("id",)
        and not any(isinstance(one, said) for one in slot.markers)
    ]


def _hashable(marker: object) -> bool:
    return isinstance(marker, AfterValidator)


@pytest.mark.parametrize("kind", MODELS)
def test_every_id_says_what_it_names(kind: RecordKind) -> None:
    """An id or reference without a target would be accepted whatever stands in it."""
    assert unnamed(MODELS[kind]) == [], "write `EntityId`, `SeedId`, `ItemRef`, … or name a target"


def test_an_id_that_does_not_say_what_it_names_would_be_named() -> None:
    class Aside(Model):
        id: OwnId
        about: tuple[Id, ...] = ()
        answers: RefText | None = None
        entities: tuple[EntityId, ...] = ()

    assert unnamed(Aside) == ["about/*", "answers"]


def test_a_field_in_which_an_entity_names_what_it_belongs_to_is_a_reference() -> None:
    """`TIES` draws the map and lists what belongs to whom."""
    assert set(TIES) == {slot.path[0] for slot, target in references(Entity) if target.of_entity}


def test_a_text_that_does_not_say_what_it_is_would_be_named() -> None:
    class Aside(Model):
        words: Text
        lines: tuple[Text, ...] = ()
        note: ProseLine | None = None

    assert unsaid(Aside) == ["words", "lines/*"]


def test_every_room_but_topics_has_a_list_in_a_brief() -> None:
    assert {*role_lists(Brief), "topics"} == set(ROOMS)


def test_the_table_of_rooms_is_complete() -> None:
    assert list(ROOMS) == list(get_args(Room))
    assert [holds.one for holds in ROOMS.values()] == list(get_args(EntityWord))
    assert all(holds.kinds for holds in ROOMS.values())


@pytest.mark.parametrize("kind", MODELS)
def test_references_lead_to_what_there_is(kind: RecordKind) -> None:
    for slot, target in references(MODELS[kind]):
        assert set(target.rooms) <= set(ROOMS), slot.pattern
        assert set(target.groups) <= set(item_groups(Brief)), slot.pattern
        assert set(target.kinds) <= set(RecordKind), slot.pattern
        assert target.items or target.rooms or target.groups or target.kinds, slot.pattern


def test_all_evidence_is_proof_of_an_item_or_a_role() -> None:
    holders = {*item_groups(Brief), *role_lists(Brief)}
    lists = {slot.path[:-2] for slot in slots(Brief) if slot.owner is Evidence and slot.path[-1] == "seed"}
    assert lists == {slot.path for slot, _ in marked(Brief, Proof)}
    assert len(lists) == len(holders)
    assert {(path[0], *path[1:]) for path in lists} == {(holder, "*", "evidence") for holder in holders}


def test_who_speaks_is_an_entity() -> None:
    named = {slot.path for slot, target in references(Brief) if target.of_entity}
    speaking = {slot.path for slot, _ in marked(Brief, Speaks)}
    assert len(speaking) >= 4
    assert speaking <= named


def test_relations_that_must_not_go_round_are_references() -> None:
    for model in MODELS.values():
        named = {slot.path for slot, _ in references(model)}
        assert {slot.path for slot, _ in marked(model, NoCircle)} <= named


def test_the_fields_nobody_writes() -> None:
    assert {kind.value: given(model) for kind, model in MODELS.items()} == {
        "seed": {"id"},
        "brief": {"id"},
        "entity": {"id", "room"},
        "measure": {"id"},
        "tension": set(),
    }
    assert given(Entity) == {"id", "room"}


def test_marked_values_are_found_with_their_paths_in_the_order_of_the_file() -> None:
    corpus = load(spoilt()).value
    assert corpus
    brief = corpus.brief["chinese-sora"]
    assert [one.path for one in found(brief, Prose)] == [
        ("summary",),
        ("companies", 0, "role"),
        ("systems", 0, "role"),
        ("people", 0, "role"),
        ("events", 0, "title"),
        ("claims", 0, "statement"),
        ("questions", 0, "question"),
        ("questions", 0, "why"),
        ("questions", 0, "answers", 0, "note"),
    ]
    assert [(one.path, one.value) for one in found(brief, Dated)] == [(("events", 0, "date"), "2024-02-15")]


def test_a_model_without_markers_declares_nothing() -> None:
    class Plain(BaseModel):
        words: str
        inner: tuple[dict[str, int], ...] = ()

    assert [slot.pattern for slot in slots(Plain)] == ["words", "inner", "inner/*", "inner/*/{}"]
    assert list(found(Plain(words="x"), Prose)) == []
