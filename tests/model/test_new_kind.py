"""A new kind of item is declared in one place: every check of the others holds for it, with no list to extend.

`Quote` exists in this file only. It says of its fields what they are, and that is all that loading, verifying, linking
and connecting need to know.
"""

from __future__ import annotations

import hashlib
from typing import Annotated

import pytest
from briefsmith.charts.network import together
from briefsmith.link import link
from briefsmith.load import load
from briefsmith.model.base import Headline, Model, OwnId, ProseLine
from briefsmith.model.brief import Brief, ItemRef
from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import EntityId, Evidence, Speaker
from briefsmith.model.items import names_of, voices
from briefsmith.model.markers import Proof
from briefsmith.model.prose import ProseKey
from briefsmith.problems import Code, Problem
from briefsmith.text.slugs import Ref
from briefsmith.verify import verify


class Quote(Model):
    """Words that somebody said."""

    id: OwnId
    words: Headline
    by: Speaker
    entities: tuple[EntityId, ...] = ()
    answers: ItemRef | None = None
    note: ProseLine | None = None
    evidence: Annotated[tuple[Evidence, ...], Proof(owed=True)] = ()


class QuotingBrief(Brief):
    """A brief with quotes."""

    quotes: tuple[Quote, ...] = ()


TEXT = "They met on Monday.\n“This lamp will change every kitchen,” said Mori.\n".encode()
QUOTE = """\
  - id: kitchen
    words: The [[lamp-one|lamp]] will change every kitchen
    by: {unnamed: an insider, of: lamp-works}
    entities: [lamp-one]
    answers: "#launch"
    note: She had said so before.
    evidence: [{seed: talk, paragraph: 2, exact: every kitchen}]
"""
BRIEF = f"""\
title: A lamp
seeds: [talk]
topics: [light]
status: published
updated: 2026-01-01
summary: Something was said.
companies: [{{id: lamp-works, role: makes it}}]
systems: [{{id: lamp-one, role: the lamp}}]
events:
  - id: launch
    title: The launch
    date: 2026-01-01
    date_basis: "inferred: the issue"
    evidence: [{{seed: talk, paragraph: 1, exact: Monday}}]
quotes:
{QUOTE}"""
FILES = {
    "seeds/talk.yml": "title: Talk\ntype: interview\nlanguage: en\n"
    f"text: {{file: talk.txt, sha256: {hashlib.sha256(TEXT).hexdigest()}}}\n",
    "seeds/other.yml": "title: Other\ntype: report\nlanguage: en\n",
    "briefs/lamp.yml": BRIEF,
    "briefs/registry/companies.yml": "lamp-works: {name: Lamp Works}\n",
    "briefs/registry/systems.yml": "lamp-one: {name: Lamp One, kind: product}\n",
    "briefs/registry/people.yml": "mori: {name: Mori}\n",
    "briefs/registry/topics.yml": "light: {name: Light}\n",
}
EXPECTED_ANYWAY = {Code.SEED_UNUSED, Code.ENTITY_UNUSED, Code.NO_TEXT, Code.LOCK_STALE}


def checked(brief: str = BRIEF) -> tuple[Corpus, list[Problem]]:
    """What loading and verifying say, without what is true of the files however the quote is written."""
    loaded = load({name: text.encode() for name, text in {**FILES, "briefs/lamp.yml": brief}.items()}, QuotingBrief)
    assert loaded.value
    problems = [*loaded.problems, *verify(loaded.value, {"talk.txt": TEXT}, None).problems]
    return loaded.value, [problem for problem in problems if problem.code not in EXPECTED_ANYWAY]


def test_a_good_quote_is_accepted_and_proved() -> None:
    corpus, problems = checked()
    assert problems == []
    quote = corpus.item[Ref("lamp", "kitchen")]
    assert isinstance(quote, Quote)
    verified = verify(corpus, {"talk.txt": TEXT}, None)
    assert Ref("lamp", "kitchen") in {entry.ref for entry in verified.lock.entries}
    standing = verified.verification.of(Ref("lamp", "kitchen"))
    assert [witness.verdict.value for witness in standing.witnesses] == ["verified"]


PROOF = "    evidence: [{seed: talk, paragraph: 2, exact: every kitchen}]\n"
MISTAKES = [
    ("unknown speaker", "of: lamp-works", "of: lamp-wroks", Code.REF_UNKNOWN, "lamp-wroks"),
    ("speaker that is no person", "by: {unnamed: an insider, of: lamp-works}", "by: light", Code.REF_KIND, "light"),
    ("unknown entity", "entities: [lamp-one]", "entities: [lamp-two]", Code.REF_UNKNOWN, "lamp-two"),
    ("entity that is not listed", "entities: [lamp-one]", "entities: [mori]", Code.ENTITY_UNLISTED, "mori"),
    ("unknown item", '"#launch"', '"#lunch"', Code.REF_UNKNOWN, "lunch"),
    ("unknown seed", "seed: talk, paragraph: 2", "seed: tale, paragraph: 2", Code.REF_UNKNOWN, "tale"),
    ("seed of another brief", "seed: talk, paragraph: 2", "seed: other, paragraph: 2", Code.EVIDENCE_FOREIGN, "other"),
    ("dead link in its headline", "[[lamp-one|lamp]]", "[[lamp-tow|lamp]]", Code.REF_UNKNOWN, "lamp-tow"),
    ("dead link in its note", "She had said", "She, of [[nobody]], had said", Code.REF_UNKNOWN, "nobody"),
    ("number that nothing backs", "so before", "so 340 times before", Code.PROSE_UNBOUND, "340 times"),
    ("false evidence", "exact: every kitchen", "exact: every bathroom", Code.QUOTE_MISSING, "every bathroom"),
    ("no evidence", PROOF, "", Code.EVIDENCE_MISSING, ""),
    ("id of an event", "id: kitchen", "id: launch", Code.ID_DUPLICATE, "launch"),
    ("misspelt field", "entities:", "entites:", Code.FIELD_UNKNOWN, "entites"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "code", "named"), [row[1:] for row in MISTAKES], ids=[row[0] for row in MISTAKES]
)
def test_a_mistake_in_it_is_caught(old: str, new: str, code: Code, named: str) -> None:
    assert QUOTE.count(old) == 1
    _, problems = checked(BRIEF.replace(QUOTE, QUOTE.replace(old, new)))
    assert [problem.code for problem in problems] == [code]
    assert named in problems[0].message
    line = BRIEF[: BRIEF.index(QUOTE)].count("\n")
    assert problems[0].where.file == "briefs/lamp.yml"
    assert line < problems[0].where.line <= line + QUOTE.count("\n")


def test_what_it_names_is_named_everywhere() -> None:
    corpus, _ = checked()
    quote = corpus.item[Ref("lamp", "kitchen")]
    assert names_of(quote) == ("lamp-one", "lamp-works")
    assert voices(quote) == ("lamp-works",)
    assert corpus.briefs_of_entity["lamp-works"] == ("lamp",)
    assert [(edge.source, edge.target) for edge, _ in together(corpus)] == [("lamp-one", "lamp-works")]


def test_its_prose_is_linked_under_its_id_and_its_headline_mentions_who_speaks() -> None:
    corpus, _ = checked()
    links = link(corpus, "en")
    headline = ProseKey("lamp", "quotes.kitchen.words")
    assert links.prose[headline] == "The [lamp](brief:lamp-one) will change every kitchen"
    assert headline in {mention.key for mention in links.mentions["lamp-works"]}
