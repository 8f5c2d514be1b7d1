"""Every kind of item, registry file and page has its place on every surface: a forgotten one fails here by name."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from typing import get_args

import pytest
from briefsmith.charts.network import shape_of
from briefsmith.edition.edition import Edition
from briefsmith.edition.paths import HOME, place_of
from briefsmith.edition.site import BuildOptions
from briefsmith.exports import exports
from briefsmith.exports.per_brief import per_brief
from briefsmith.model.brief import Brief
from briefsmith.model.entity import Room
from briefsmith.model.items import group_of
from briefsmith.model.schema import item_groups
from briefsmith.pages import pages
from briefsmith.pages.parts.backlinks import ITEM_SECTIONS
from briefsmith.search import records
from briefsmith.text.labels import labels_for
from briefsmith.text.slugs import Ref
from briefsmith.typesetting import documents

from tests.pages import sample
from tests.typesetting.material import nodes

EDITION: Edition = sample.edition(BuildOptions(site_name="Lamps"))
GROUPS = tuple(item_groups(Brief))
ROOMS: tuple[Room, ...] = get_args(Room)


def of_group(group: str) -> list[Ref]:
    found = [ref for ref, item in EDITION.corpus.item.items() if group_of(item) == group]
    assert found, f"the made-up corpus of tests/pages/sample.py holds no {group}"
    return found


def missing(refs: Iterable[Ref], there: Iterable[str]) -> list[str]:
    have = set(there)
    return [str(ref) for ref in refs if str(ref) not in have]


def on_its_brief(group: str) -> list[str]:
    bodies = {page.path: page.body for page in pages(EDITION)}
    return [str(ref) for ref in of_group(group) if f'<a id="{ref.item}"></a>' not in bodies[f"briefs/{ref.brief}.md"]]


def on_the_evidence_page(group: str) -> list[str]:
    body = next(page.body for page in pages(EDITION) if page.path == "evidence.md")
    shown = [ref for ref in of_group(group) if EDITION.corpus.item[ref].evidence]
    return [str(ref) for ref in shown if f'<a id="{ref.brief}--{ref.item}"></a>' not in body]


def in_search(group: str) -> list[str]:
    places = {record.place for record in records(EDITION)}
    return [str(ref) for ref in of_group(group) if place_of(EDITION.corpus, str(ref)) not in places]


def in_published_data(group: str) -> list[str]:
    files = {asset.path: asset.content for asset in exports(EDITION, {})}
    rows = json.loads(files.get(f"data/{group}.json", b"[]"))
    return missing(of_group(group), (row["id"] for row in rows))


def in_the_data_of_its_brief(group: str) -> list[str]:
    rows = [row for text in per_brief(EDITION).values() for row in json.loads(text).get(group, [])]
    return missing(of_group(group), (row["id"] for row in rows))


def in_its_pdf(group: str) -> list[str]:
    anchors = (node.get("anchor") for document in documents(EDITION) for node in nodes(document.data))
    return missing(of_group(group), filter(None, anchors))


def under_backlinks(group: str) -> list[str]:
    return [] if group in ITEM_SECTIONS else [group]


SURFACES: tuple[Callable[[str], list[str]], ...] = (
    on_its_brief,
    on_the_evidence_page,
    in_search,
    in_published_data,
    in_the_data_of_its_brief,
    in_its_pdf,
    under_backlinks,
)


@pytest.mark.parametrize("surface", SURFACES, ids=lambda surface: surface.__name__)
@pytest.mark.parametrize("group", GROUPS)
def test_an_item_of_every_kind_is(group: str, surface: Callable[[str], list[str]]) -> None:
    assert surface(group) == []


def test_a_forgotten_surface_would_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    page = sys.modules["briefsmith.pages.brief"]
    monkeypatch.setattr(page, "claim_list", lambda *_, **__: "")
    assert on_its_brief("claims") == list(map(str, of_group("claims")))


@pytest.mark.parametrize("room", ROOMS)
def test_a_file_of_the_registry_has_pages_words_records_and_a_shape(room: Room) -> None:
    entities = EDITION.corpus.room(room)
    assert entities, f"the made-up corpus of tests/pages/sample.py holds nothing in {room}"
    paths = {page.path for page in pages(EDITION)}
    assert {f"{room}/index.md", *(f"{room}/{entity.id}.md" for entity in entities)} <= paths
    english = labels_for("en").words
    assert {f"room.{room}", f"describe.{room}"} <= set(english)
    found = {record.place.page: record for record in records(EDITION)}
    for entity in entities:
        record = found[f"{room}/{entity.id}.md"]  # type: ignore[index]
        assert f"search.kind.{record.kind}" in english
        assert shape_of(EDITION.corpus, entity.id) != "brief"


def test_every_page_but_home_is_found_by_search() -> None:
    made = pages(EDITION)
    assert {page.path for page in made} - {record.place.page for record in records(EDITION, made)} == {HOME}
