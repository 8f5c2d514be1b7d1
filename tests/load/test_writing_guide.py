"""docs/guide/writing-briefs.md: its examples load as one project, and its tables name every field there is."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from briefsmith.load import load
from briefsmith.model.brief import Brief, QuestionStatus, Role
from briefsmith.model.entity import KINDS, Entity, Measure, Tension, TensionKind
from briefsmith.model.figure import Evidence
from briefsmith.model.items import kind_of
from briefsmith.model.schema import item_groups
from briefsmith.model.seed import QualityKind, Seed
from briefsmith.text.quantities import Comparator
from pydantic import BaseModel

from tests.load.test_twenty_mistakes import ROOT

PAGE = (ROOT / "docs" / "guide" / "writing-briefs.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r'```yaml title="(?P<path>[^"]+)"\n(?P<text>.*?)```', re.DOTALL)
ROW = re.compile(r"^\| `(?P<field>\w+)` \| (?P<needed>•?) ?\| (?P<words>.+) \|$", re.MULTILINE)

MODELS: dict[str, type[BaseModel]] = {
    "## A seed": Seed,
    "## A brief": Brief,
    "### A role": Role,
    **{
        f"### {'An' if kind_of(model)[0] in 'aeio' else 'A'} {kind_of(model)}": model
        for model in item_groups(Brief).values()
    },
    "### Evidence": Evidence,
    "## The registry": Entity,
    "### A measure": Measure,
    "### A tension": Tension,
}
GIVEN = {Seed: {"id"}, Brief: {"id"}, Entity: {"id", "room"}, Measure: {"id"}}
OPTIONAL = {Entity: {"kind"}}


def section(heading: str) -> str:
    start = PAGE.index(f"\n{heading}\n") + len(heading) + 2
    end = re.search(r"^##", PAGE[start:], re.MULTILINE)
    return PAGE[start : start + end.start()] if end else PAGE[start:]


def test_the_examples_are_a_project_without_fault() -> None:
    files = {match["path"]: match["text"].encode() for match in EXAMPLE.finditer(PAGE)}
    assert len(files) == 9
    checked = load(files)
    assert [f"{p.where} {p.code} {p.message}" for p in checked.problems] == []
    assert checked.value
    assert len(checked.value.item) == 5


@pytest.mark.parametrize("heading", MODELS)
def test_a_table_names_every_field_and_which_are_needed(heading: str) -> None:
    model = MODELS[heading]
    rows = {match["field"]: bool(match["needed"]) for match in ROW.finditer(section(heading))}
    fields = {
        info.alias or name: info.is_required() and name not in OPTIONAL.get(model, ())
        for name, info in model.model_fields.items()
        if name not in GIVEN.get(model, ())
    }
    assert rows == fields


def test_the_words_a_field_may_have_are_all_named() -> None:
    words = [
        *(("### A tension", kind) for kind in TensionKind),
        *(("## A seed", kind) for kind in QualityKind),
        *(("### A question", status) for status in QuestionStatus),
        *(("### A figure", word) for word in get_args(Comparator)),
        *(("## The registry", kind) for kinds in KINDS.values() for kind in kinds),
    ]
    assert len(words) > 60
    assert [(heading, word) for heading, word in words if word not in section(heading)] == []
