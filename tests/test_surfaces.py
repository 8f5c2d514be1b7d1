"""Every kind of item, registry file and page has its place on every surface: a forgotten one fails here by name."""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import briefsmith
import pytest
from briefsmith.charts.network import named, shape_of
from briefsmith.edition.edition import Edition
from briefsmith.edition.paths import HOME, place_of
from briefsmith.edition.plain import section_label
from briefsmith.edition.site import BuildOptions
from briefsmith.exports import exports
from briefsmith.exports.per_brief import per_brief
from briefsmith.model.brief import Brief
from briefsmith.model.entity import KINDS as ENTITY_KINDS
from briefsmith.model.entity import Entity, Room
from briefsmith.model.items import group_of, kind_of, names_of
from briefsmith.model.schema import item_groups
from briefsmith.pages import pages
from briefsmith.search import records
from briefsmith.text.labels import labels_for
from briefsmith.text.slugs import Ref
from briefsmith.typesetting import documents
from briefsmith.verify.exhibits import exhibits

from tests.pages import sample
from tests.typesetting.material import nodes

KINDS = item_groups(Brief)
GROUPS = tuple(KINDS)
ROOMS: tuple[Room, ...] = get_args(Room)
PACKAGE = Path(briefsmith.__file__).parent
MADE = tuple(Entity(id=f"made-for-{room}", room=room, kind=ENTITY_KINDS[room][0], name="Made") for room in ROOMS)
"""An entry of every file of the registry, also of one that the made-up corpus knows nothing of."""
CORPUS = replace(sample.CORPUS, entities=tuple(sorted((*sample.CORPUS.entities, *MADE), key=lambda one: one.id)))
EDITION: Edition = sample.edition(BuildOptions(site_name="Lamps"), CORPUS)


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


def in_the_labels(group: str) -> list[str]:
    english = labels_for("en").words
    return [key for key in (section_label(group), f"search.kind.{kind_of(KINDS[group])}") if key not in english]


def among_what_it_names(group: str) -> list[str]:
    """The map of connections ties what an item names to its brief."""
    tied = {(edge.source, edge.target) for edge in named(EDITION.corpus)}
    entity = EDITION.corpus.entity
    return [
        f"{ref} names {name}" for ref in of_group(group) for name in names_of(EDITION.corpus.item[ref])
        if entity[name].room != "topics" and (ref.brief, name) not in tied
    ]  # fmt: skip


def under_verification(group: str) -> list[str]:
    """What is looked up in the texts, and what the lock holds the outcome of."""
    looked_up = {(exhibit.ref, exhibit.evidence) for exhibit in exhibits(EDITION.corpus)}
    items = {ref: EDITION.corpus.item[ref] for ref in of_group(group)}
    return [f"{ref}: {one.exact}" for ref in items for one in items[ref].evidence if (ref, one) not in looked_up]


SURFACES: tuple[Callable[[str], list[str]], ...] = (
    on_its_brief,
    on_the_evidence_page,
    in_search,
    in_published_data,
    in_the_data_of_its_brief,
    in_its_pdf,
    in_the_labels,
    among_what_it_names,
    under_verification,
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
    assert entities
    paths = {page.path for page in pages(EDITION)}
    assert {f"{room}/index.md", *(f"{room}/{entity.id}.md" for entity in entities)} <= paths
    english = labels_for("en").words
    assert {f"room.{room}", f"describe.{room}"} <= set(english)
    found = {record.place.page: record for record in records(EDITION)}
    for entity in entities:
        record = found[f"{room}/{entity.id}.md"]  # type: ignore[index]
        assert f"search.kind.{record.kind}" in english
        assert shape_of(EDITION.corpus, entity.id) != "brief"


def imported() -> set[str]:
    """Names of everything that some module of the package imports."""
    found: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                found |= {str(node.module), *(f"{node.module}.{name.name}" for name in node.names)}
    return found


@pytest.mark.parametrize("floor", ["pages", "exports", "search", "charts", "typesetting", "verify", "load"])
def test_no_module_is_forgotten(floor: str) -> None:
    """A page, a data format or a check that nobody imports is in no site."""
    files = [file for file in (PACKAGE / floor).rglob("*.py") if file.name != "__init__.py"]
    assert len(files) > 5
    names = {".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts) for file in files}
    assert names - imported() == set()


def test_every_page_but_home_is_found_by_search() -> None:
    made = pages(EDITION)
    assert {page.path for page in made} - {record.place.page for record in records(EDITION, made)} == {HOME}
