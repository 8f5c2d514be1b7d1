"""Whom a cited paragraph does not name is told where its words are, in every language of a site."""

from __future__ import annotations

from dataclasses import replace

import pytest
from briefsmith.edition.edition import Edition
from briefsmith.edition.site import BuildOptions
from briefsmith.languages import ABSENT, every
from briefsmith.model.evidence import NotNamed, Verification
from briefsmith.pages import pages
from briefsmith.text.slugs import Ref
from briefsmith.typesetting import documents

from tests.pages import sample
from tests.typesetting.material import nodes

LOCALES = tuple(one.tag for one in every() if one.labels is not ABSENT)
REF = Ref("lamp", "sales-growth")


def edition(*not_named: NotNamed, locale: str = "en") -> Edition:
    """The made-up corpus in which one figure's paragraphs do not name these."""
    verification = sample.verification(sample.CORPUS)
    standing = verification.of(REF)
    witnesses = tuple(replace(one, not_named=not_named) for one in standing.witnesses)
    changed = Verification(
        {**verification.standings, REF: replace(standing, witnesses=witnesses)},
        verification.origins,
        verification.watch,
    )
    options = BuildOptions(site_name="Lamps", locale=locale)
    return Edition(sample.CORPUS, changed, sample.links(sample.CORPUS), options)


def page(made: Edition, path: str) -> str:
    return next(one.body for one in pages(made) if one.path == path)


def pdfs(made: Edition) -> str:
    return " ".join(
        str(node["text"]) for document in documents(made) for node in nodes(document.data) if "text" in node
    )


def test_named_nowhere_is_told_on_the_evidence_page_in_the_footnote_and_on_paper() -> None:
    made = edition(NotNamed("listener"))
    assert "No name of [Listener](systems/listener.md) stands in ¶" in page(made, "evidence.md")
    assert "No name of [Listener](../systems/listener.md) stands in ¶" in page(made, "briefs/lamp.md")
    assert "No name of Listener stands in ¶" in pdfs(made)


def test_named_before_is_told_on_the_evidence_page_alone() -> None:
    made = edition(NotNamed("listener", 1))
    assert "[Listener](systems/listener.md): named in [¶1](" in page(made, "evidence.md")
    assert "named in" not in page(made, "briefs/lamp.md")
    assert "named in" not in pdfs(made)


def test_two_are_told_in_one_sentence() -> None:
    said = page(edition(NotNamed("listener"), NotNamed("light")), "evidence.md")
    assert said.count("No name of") == len(sample.verification(sample.CORPUS).of(REF).witnesses)


def test_where_all_are_named_nothing_is_said() -> None:
    assert "No name of" not in page(edition(), "evidence.md")


@pytest.mark.parametrize("locale", LOCALES)
def test_each_language_says_it_in_its_own_words(locale: str) -> None:
    said = page(edition(NotNamed("listener"), NotNamed("light", 1), locale=locale), "evidence.md")
    assert said != page(edition(locale=locale), "evidence.md")
    assert ("No name of" in said) == (locale == "en")
    assert ("named in" in said) == (locale == "en")
