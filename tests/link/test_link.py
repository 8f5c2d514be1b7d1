"""A whole corpus: prose with links, mentions by target, related briefs."""

from __future__ import annotations

from typing import Any

import pytest
from briefsmith.edition.links import SCHEME, Links
from briefsmith.link import link
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Tension
from briefsmith.model.prose import ProseKey

from tests.link.corpora import brief, corpus, entity, seed

ENTITIES = (
    entity("openai", "OpenAI", "companies", description="OpenAI made Sora. It is in [[#length]] of nothing."),
    entity("sora", "Sora", aliases={"ja": ("ソラ",)}, description="Sora, a model of [[openai]]."),
    entity("zhou", "Zhou", "people"),
    entity("video", "video generation", "topics", essay="See [[clips#length]]."),
    entity("money", "money", "topics"),
)


def figure(**fields: Any) -> dict[str, Any]:
    return {"id": "length", "subjects": ["sora"], "measure": "length", "value": 60, "unit": "s", **fields}


CLIPS = brief(
    "clips",
    title="Clips of *Sora*",
    summary="[[openai]]'s Sora makes [[#length]] clips. Sora came [[#launch]].",
    key_points=("Sora is late.",),
    companies=({"id": "openai", "role": "Announced it. And more."},),
    figures=(figure(note="Sora says so."),),
    events=({"id": "launch", "title": "Sora is shown", "date": "2024-02~", "entities": ["sora", "openai"]},),
    claims=({"id": "late", "statement": "Sora is [[#length|late]].", "by": "zhou", "entities": ["sora"]},),
    questions=({"id": "who", "question": "Who follows?", "why": "Sora.", "opened": "2024", "entities": ["openai"]},),
)
TENSION = Tension(id="lengths", kind="rounding", between=("clips#length",), reading="[[clips#length]] for [[sora]].")
SEED = seed("paper", title="紙", title_en="A paper", note="About Sora.", quality=[{"kind": "typo", "note": "Sola"}])


def found(*more: Any, locale: str = "en") -> Links:
    return link(corpus(CLIPS, TENSION, SEED, *ENTITIES, *more), locale)


def linked(field: str, locale: str = "en", **fields: Any) -> str:
    """One piece of a brief's prose, linked."""
    other = brief("other", **fields)
    return found(other, locale=locale).prose[ProseKey("other", field)]


def test_every_piece_of_prose_is_there() -> None:
    prose = found().prose
    assert {key.field for key in prose if key.owner == "clips"} == {
        "summary",
        "key_points.0",
        "roles.openai",
        "figures.length.note",
        "events.launch.title",
        "claims.late.statement",
        "questions.who.question",
        "questions.who.why",
    }
    assert {(key.owner, key.field) for key in prose if key.owner != "clips"} == {
        ("openai", "description"),
        ("sora", "description"),
        ("video", "essay"),
        ("lengths", "reading"),
        ("paper", "note"),
        ("paper", "quality.0"),
    }


def test_a_summary() -> None:
    assert found().prose[ProseKey("clips", "summary")] == (
        "[OpenAI](brief:openai)'s [Sora](brief:sora) makes [60 seconds](brief:clips#length) clips. "
        "Sora came [about February 2024](brief:clips#launch)."
    )


WORDS = {
    "a figure": ("[[clips#length]]", "[60 seconds](brief:clips#length)"),
    "an event": ("[[clips#launch]]", "[about February 2024](brief:clips#launch)"),
    "a claim": ("[[clips#late]]", "[Sora is late.](brief:clips#late)"),
    "a question": ("[[clips#who]]", "[Who follows?](brief:clips#who)"),
    "a brief": ("[[clips]]", "[Clips of \\*Sora\\*](brief:clips)"),
    "an entity": ("[[sora]]", "[Sora](brief:sora)"),
    "a topic": ("[[video]]", "[video generation](brief:video)"),
    "a source": ("[[paper]]", "[A paper](brief:paper)"),
    "a tension": ("[[lengths|they differ]]", "[they differ](brief:lengths)"),
    "nothing": ("[[nobody]] [[#none]]", "nobody other\\#none"),
}


@pytest.mark.parametrize("name", WORDS)
def test_the_words_of_a_link(name: str) -> None:
    text, expected = WORDS[name]
    assert linked("summary", summary=text) == expected


VALUES = {
    "a bound": (
        {"value": 7_000_000_000, "unit": "parameter", "comparator": "more-than"},
        "more than 7 billion parameters",
    ),
    "a range": ({"value": {"min": 1, "max": 2}, "unit": "year"}, "1–2 years"),
    "a change": ({"value": {"from": 10, "to": {"min": 60, "max": 120}}, "unit": "s"}, "10 → 60–120 seconds"),
    "money": ({"value": 380_000_000_000, "unit": "CNY"}, "CN¥380 billion"),
}


@pytest.mark.parametrize("name", VALUES)
def test_a_figure_prints_its_value(name: str) -> None:
    fields, expected = VALUES[name]
    text = linked("summary", summary="[[#length]]", figures=(figure(**fields),))
    assert text.replace("\u2009", "") == f"[{expected}](brief:other#length)"


def test_values_and_dates_are_those_of_the_locale() -> None:
    figures = (figure(value=7_000_000_000, unit="parameter"),)
    assert linked("summary", "ja", summary="[[#length]] [[clips#launch]]", figures=figures) == (
        "[70億パラメータ](brief:other#length) [2024年2月頃](brief:clips#launch)"
    )


def test_nothing_links_to_itself() -> None:
    prose = found().prose
    assert prose[ProseKey("sora", "description")] == "Sora, a model of [OpenAI](brief:openai)."
    assert linked("summary", summary="[[other|this]]") == "this"


def mentions(target: str) -> list[tuple[str, str, str]]:
    return [(m.key.owner, m.key.field, m.sentence) for m in found().mentions[target]]


def test_mentions_of_an_entity_in_the_order_of_the_corpus() -> None:
    assert mentions("sora") == [
        ("clips", "summary", "OpenAI's Sora makes 60 seconds clips."),
        ("clips", "summary", "Sora came about February 2024."),
        ("clips", "key_points.0", "Sora is late."),
        ("clips", "figures.length.note", "Sora says so."),
        ("clips", "events.launch.title", "Sora is shown"),
        ("clips", "claims.late.statement", "Sora is late."),
        ("clips", "questions.who.why", "Sora."),
        ("openai", "description", "OpenAI made Sora."),
        ("lengths", "reading", "60 seconds for Sora."),
        ("paper", "note", "About Sora."),
    ]


def test_an_item_speaks_of_what_it_names_besides_its_text() -> None:
    assert mentions("zhou") == [("clips", "claims.late.statement", "Sora is late.")]
    assert mentions("openai") == [
        ("clips", "summary", "OpenAI's Sora makes 60 seconds clips."),
        ("clips", "roles.openai", "Announced it. And more."),
        ("clips", "events.launch.title", "Sora is shown"),
        ("clips", "questions.who.question", "Who follows?"),
        ("sora", "description", "Sora, a model of OpenAI."),
    ]


def test_mentions_of_an_item() -> None:
    assert mentions("clips#length") == [
        ("clips", "summary", "OpenAI's Sora makes 60 seconds clips."),
        ("clips", "claims.late.statement", "Sora is late."),
        ("video", "essay", "See 60 seconds."),
        ("lengths", "reading", "60 seconds for Sora."),
    ]


def test_every_address_leads_somewhere() -> None:
    targets = [part.partition(")")[0] for text in found().prose.values() for part in text.split(f"]({SCHEME}")[1:]]
    assert len(targets) > 10
    known = corpus(CLIPS, TENSION, SEED, *ENTITIES)
    assert {t for t in targets if "#" not in t} <= {*known.brief, *known.entity, *known.seed}
    assert {t for t in targets if "#" in t} == {"clips#length", "clips#launch"}


def test_related_briefs_share_what_is_rare() -> None:
    about = {
        "a": ("video", "zhou"),
        "b": ("video", "zhou"),
        "c": ("video", "openai"),
        "d": ("money", "sora"),
    }
    briefs = [brief(id, topics=(topic,), concepts=({"id": who, "role": "x"},)) for id, (topic, who) in about.items()]
    related = link(corpus(*briefs, *ENTITIES), "en").related
    assert related["a"] == (("b", ("zhou", "video")), ("c", ("video",)))
    assert related["c"] == (("a", ("video",)), ("b", ("video",)))
    assert related["d"] == ()


def test_a_brief_has_at_most_five_neighbours_equals_in_order_of_id() -> None:
    related = link(corpus(*(brief(f"b{n}") for n in range(9)), *ENTITIES), "en").related
    assert [other for other, _ in related["b3"]] == ["b0", "b1", "b2", "b4", "b5"]


def test_an_empty_corpus() -> None:
    assert link(Corpus(), "en") == Links()


def test_two_runs_are_equal() -> None:
    assert repr(found()) == repr(found())
