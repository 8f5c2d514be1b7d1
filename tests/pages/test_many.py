"""Long lists are cut into years, months and letters."""

from __future__ import annotations

import re

from briefsmith.model.brief import Brief, Event
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Entity
from briefsmith.pages import pages

from tests.editions import edition_of

COUNT = 1000


def many() -> Corpus:
    events = tuple(
        Event(id=f"e{n}", title=f"Event {n}", date=f"{2000 + n % 20}-{n % 12 + 1:02}-15", entities=(f"c{n % 90}",))
        for n in range(COUNT)
    )
    briefs = tuple(
        Brief(
            id=f"b{n:04}", title=f"Brief {n}", seeds=("s",), topics=("t",), status="published",
            updated=f"{2000 + n % 20}-01-01", summary="Text.", events=events if n == 0 else (),
        )
        for n in range(COUNT)
    )  # fmt: skip
    names = [f"{chr(65 + n % 26)}{n}" for n in range(90)]
    entities = tuple(
        Entity(id=f"c{n}", room="companies", kind="company", name=name) for n, name in enumerate([*names, "株式会社"])
    )
    topic = Entity(id="t", room="topics", kind="topic", name="All")
    return Corpus(briefs=briefs, entities=tuple(sorted((*entities, topic), key=lambda entity: entity.id)))


def test_a_thousand_of_everything_is_grouped_and_complete() -> None:
    found = {page.path: page.body for page in pages(edition_of(many()))}

    assert len(re.findall(r"^## \d{4} ", found["timeline.md"], re.MULTILINE)) == 20
    assert "### April 2003 {#y2003-04}" in found["timeline.md"]
    assert found["timeline.md"].count("- <time") == COUNT

    assert len(re.findall(r"^## \d{4} ", found["briefs/index.md"], re.MULTILINE)) == 20
    assert found["briefs/index.md"].index("## 2019") < found["briefs/index.md"].index("## 2000")

    letters = re.findall(r"^## (\S+) ", found["companies/index.md"], re.MULTILINE)
    assert letters == ["#", *map(chr, range(65, 91))] or letters == [*map(chr, range(65, 91)), "#"]
    assert len(found) == 2 * COUNT - 1000 + 92 + 15
