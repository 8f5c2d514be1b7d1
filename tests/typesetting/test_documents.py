"""What a document holds: links that lead somewhere, footnotes given once, and everything a brief says."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from briefsmith.model.corpus import Corpus
from briefsmith.typesetting import Document, document_paths

from tests.pages import sample
from tests.typesetting.material import OPTIONS, made, nodes, words

ALL = ["pdf/evening.pdf", "pdf/lamp.pdf", "pdf/topic-light.pdf", "pdf/book.pdf"]
BRIEF = sample.CORPUS.brief["lamp"]


def links(document: Document) -> list[dict[str, Any]]:
    return [node for node in nodes(document.data) if node.get("kind") == "link"]


def anchors(document: Document) -> list[str]:
    return [node["anchor"] for node in nodes(document.data) if node.get("anchor")]


def test_there_is_one_for_each_brief_each_topic_in_use_and_the_book() -> None:
    assert list(made()) == ALL


@pytest.mark.parametrize("only", [None, ["lamp"], ["book", "light"], ["light"], ["evening", "lamp"], []])
def test_their_paths_are_known_beforehand(only: list[str] | None) -> None:
    assert document_paths(sample.CORPUS, only) == tuple(made(only=only))


def test_the_book_comes_in_volumes_of_300_briefs() -> None:
    briefs = tuple(replace_id(n) for n in range(601))
    corpus = Corpus(briefs=briefs, entities=sample.CORPUS.entities, seeds=sample.CORPUS.seeds)
    books = made(corpus, only=["book"])
    assert list(books) == ["pdf/book-1.pdf", "pdf/book-2.pdf", "pdf/book-3.pdf"]
    assert [len(book.data["chapters"]) for book in books.values()] == [300, 300, 1]  # type: ignore[arg-type]
    assert "Volume 2 of 3" in words(books["pdf/book-2.pdf"].data["cover"])


def replace_id(n: int) -> Any:
    evening = sample.CORPUS.brief["evening"]
    return evening.model_copy(update={"id": f"brief-{n:03}", "claims": (), "figures": (), "summary": "A lamp."})


def test_a_brief_may_have_the_name_of_a_book_or_topic() -> None:
    evening = sample.CORPUS.brief["evening"]
    corpus = replace(
        sample.CORPUS,
        briefs=tuple(evening.model_copy(update={"id": id_, "claims": ()}) for id_ in ("book", "topic-light")),
        tensions=(),
    )
    assert document_paths(corpus) == tuple(made(corpus))
    assert document_paths(corpus) == (
        "pdf/book.pdf",
        "pdf/topic-light.pdf",
        "pdf/topic--light.pdf",
        "pdf/book--.pdf",
    )


@pytest.mark.parametrize("path", ALL)
def test_every_link_leads_to_an_anchor_of_the_document_or_to_the_web(path: str) -> None:
    document = made()[path]
    there = set(anchors(document))
    found = links(document)
    assert len(found) > 10
    assert [link for link in found if "to" in link and link["to"] not in there] == []
    assert [link for link in found if "to" not in link and not link["url"].startswith("https://")] == []


@pytest.mark.parametrize("path", ALL)
def test_an_anchor_stands_once(path: str) -> None:
    found = anchors(made()[path])
    assert found
    assert len(found) == len(set(found))


def test_links_to_another_brief_stay_in_the_book_and_leave_a_single_brief() -> None:
    single, book = made()["pdf/evening.pdf"], made()["pdf/book.pdf"]
    assert any(link.get("to") == "lamp#hears-all" for link in links(book))
    assert not any(link.get("to") == "lamp#hears-all" for link in links(single))
    assert any(link.get("url") == "https://lamps.test/r/briefs/lamp/#hears-all" for link in links(single))


@pytest.mark.parametrize("site_url", ["", "javascript:alert(1)", "file:///etc/"])
def test_without_an_address_of_the_site_nothing_leads_to_it(site_url: str) -> None:
    document = made(options=replace(OPTIONS, site_url=site_url))["pdf/lamp.pdf"]
    outside = {link["url"] for link in links(document) if "url" in link}
    assert not any("lamps.test" in url or (site_url and url.startswith(site_url)) for url in outside)
    assert any("to" in link for link in links(document))


def test_addresses_are_those_of_the_site_as_it_is_built() -> None:
    document = made(options=replace(OPTIONS, directory_urls=False))["pdf/evening.pdf"]
    assert any(link.get("url") == "https://lamps.test/r/briefs/lamp.html#hears-all" for link in links(document))
    assert document.data["chapters"][0]["permalink"] == "https://lamps.test/r/briefs/evening.html"  # type: ignore


@pytest.mark.parametrize("path", ALL)
def test_a_footnote_has_its_text_where_a_chapter_cites_it_first_and_only_there(path: str) -> None:
    seen: set[str] = set()
    notes = [node for node in nodes(made()[path].data) if node.get("kind") == "note"]
    assert len(notes) > 1
    for note in notes:
        assert ("children" in note) == (note["id"] not in seen), note["id"]
        seen.add(note["id"])


def test_a_footnote_gives_the_words_their_source_and_their_verdict() -> None:
    notes = {n["id"]: n for n in nodes(made()["pdf/lamp.pdf"].data) if n.get("kind") == "note" and "children" in n}
    price = notes["lamp/lamp#price"]
    said = words(price).replace("\u00a0", "~").replace("\u202f", "_")
    assert said == "「7000円」~[1]~¶2 ; «_7 000 … yens_»~[2]~¶2 ; 2 texts, 1 origin"
    assert [node["text"] for node in nodes(price) if node.get("kind") == "mark"] == ["as in the source", "recorded"]
    assert ("ja", "JP") in [(node["lang"], node["region"]) for node in nodes(price) if node.get("kind") == "lang"]


def test_everything_a_brief_says_is_there() -> None:
    said = words(made()["pdf/lamp.pdf"].data).replace("\u200b", "")
    told = [
        BRIEF.title,
        *(claim.statement.replace("[[listener]]", sample.CORPUS.entity["listener"].name) for claim in BRIEF.claims),
        *(question.why for question in BRIEF.questions),
        *(correction.what for correction in BRIEF.corrections),
        *(token for figure in BRIEF.figures for evidence in figure.evidence for token in evidence.exact),
        *(seed.title for seed in sample.SEEDS if seed.id in BRIEF.seeds),
        *(tension.title for tension in sample.TENSIONS if tension.title),
    ]
    assert len(told) > 10
    assert [text for text in told if text not in said] == []


def test_the_data_of_each_brief_travels_with_it() -> None:
    found = made()
    assert [file.name for file in found["pdf/lamp.pdf"].attachments] == ["lamp.json"]
    assert json.loads(found["pdf/lamp.pdf"].attachments[0].content) == {"brief": "lamp"}
    assert [file.name for file in found["pdf/book.pdf"].attachments] == ["evening.json", "lamp.json"]


def test_the_book_has_cover_contents_timeline_sources_and_an_index() -> None:
    data: Any = made()["pdf/book.pdf"].data
    assert words(data["cover"]["title"]) == "Lamps, read closely"
    assert [part["kind"] for part in data["back"]] == ["events", "sources", "index"]
    entries = [entry["id"] for group in data["back"][2]["groups"] for entry in group["entries"]]
    assert {"lumen", "listener", "osaka"} <= set(entries)
    assert [words(group["letter"]) or group["letter"] for group in data["back"][2]["groups"]] == sorted(
        group["letter"] for group in data["back"][2]["groups"]
    )


def test_events_are_told_in_the_order_of_their_dates() -> None:
    data: Any = made()["pdf/book.pdf"].data
    assert [words(row["date"]) for row in data["back"][0]["rows"]] == ["March 4, 2025", "about June 2025", "from 2026"]


def test_equal_input_gives_equal_documents() -> None:
    assert made() == made()


@pytest.mark.parametrize("locale", ["en", "fr", "ja", "zh-Hant", "xx"])
def test_every_locale_has_its_words(locale: str) -> None:
    for document in made(options=replace(OPTIONS, locale=locale)).values():
        assert json.dumps(document.data, ensure_ascii=False)


def test_a_draft_says_so() -> None:
    draft = BRIEF.model_copy(update={"status": "draft"})
    data: Any = made(replace(sample.CORPUS, briefs=(draft, sample.CORPUS.brief["evening"])))["pdf/lamp.pdf"].data
    assert "not finished" in data["chapters"][0]["draft"]


def test_prose_is_in_its_own_language_where_that_is_not_the_documents() -> None:
    def french(prose_language: str) -> list[dict[str, Any]]:
        document = made(options=replace(OPTIONS, locale="en", prose_language=prose_language))["pdf/lamp.pdf"]
        return [node for node in nodes(document.data) if node.get("lang") == "fr"]

    assert any("".join(words(node)).strip() for node in french("fr"))
    assert len(french("fr")) > len(french("en")) + 5
