"""Whom a claim or a figure names only as the one somebody unnamed speaks for is named on every surface alike."""

from __future__ import annotations

import json

from briefsmith.app import build, check, make_edition
from briefsmith.edition.site import BuildOptions
from briefsmith.model.input import BriefTexts
from briefsmith.text.labels import labels_for

from tests.project import FILES

CLAIM = """\
claims:
  - {id: soon, statement: It comes soon., by: {unnamed: an insider, of: bank}, entities: [big-model]}
"""
PROJECT = {
    **FILES,
    "briefs/first.yml": FILES["briefs/first.yml"] + CLAIM,
    "briefs/registry/companies.yml": "bank: {name: The Bank}\n",
}


def test_the_bank_an_insider_speaks_for() -> None:
    files = {path: text.encode() for path, text in PROJECT.items() if path.endswith(".yml") and path != "mkdocs.yml"}
    checked = check(BriefTexts(files, {"paper.txt": FILES["seeds/texts/paper.txt"].encode()}))
    assert checked.value
    assert [(p.code.value, p.message) for p in checked.problems if "bank" in p.message] == [
        ("entity-unlisted", "`bank` is not among the companies of this brief")
    ]
    edition = make_edition(checked.value, BuildOptions())
    site = build(edition)
    page = {page.path: page.body for page in site.pages}
    assert "It comes soon." in page["companies/bank.md"]
    assert labels_for("en")("entity.nothing") not in page["companies/bank.md"]
    assert "The Bank" in page["connections.md"]
    entities = json.loads(next(one.content for one in site.assets if one.path == "data/entities.json"))
    assert next(one for one in entities if one["id"] == "bank")["briefs"] == ["first"]
    assert [mention.key.field for mention in edition.links.mentions["bank"]] == ["claims.soon.statement"]
