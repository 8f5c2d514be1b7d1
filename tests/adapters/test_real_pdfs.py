"""The PDFs of the real site: every word of evidence is in them, and every link and page number leads where it says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from briefsmith.adapters.typst_pdf import Pdf, make_pdfs
from briefsmith.app import Examined, make_edition, pdf_documents
from briefsmith.edition.site import BuildOptions
from briefsmith.typesetting import Document

from tests.adapters.pdfs import elements_of, opened, pages_of, squeezed, targets_of
from tests.typesetting.material import nodes, words

BASE = "https://briefs.test/china/"
OPTIONS = BuildOptions(site_name="China’s AI race", site_description="A real site.", site_url=BASE)
BOOK = "pdf/book.pdf"


@pytest.fixture(scope="module")
def documents(real: Examined) -> dict[str, Document]:
    return {document.path: document for document in pdf_documents(make_edition(real, OPTIONS))}


@pytest.fixture(scope="module")
def pdfs(documents: dict[str, Document]) -> dict[str, Pdf]:
    made = {pdf.path: pdf for pdf in make_pdfs(documents.values())}
    assert list(made) == list(documents)
    return made


@pytest.fixture(scope="module")
def pages(pdfs: dict[str, Pdf]) -> Callable[[str], list[str]]:
    """The text of each page of a PDF, without spaces."""
    return cache(lambda path: [squeezed(page) for page in pages_of(pdfs[path].content)])


@pytest.fixture(scope="module")
def index(documents: dict[str, Document], pages: Callable[[str], list[str]]) -> dict[str, tuple[set[int], set[str]]]:
    """The index of the book by id of the entity: the pages that it gives, and the words for it in the book."""
    data: Any = documents[BOOK].data
    forms: dict[str, set[str]] = {}
    for link in (node for node in nodes(data) if node.get("kind") == "link" and "to" in node):
        forms.setdefault(link["to"], set()).add(squeezed(words(link)))
    text = "".join(pages(BOOK)).rpartition(squeezed(words(data["back"][-1]["title"])) + "A")[2]
    found = {}
    for entry in (entry for group in data["back"][-1]["groups"] for entry in group["entries"]):
        _, _, text = text.partition(squeezed(words(entry["name"])))
        numbers = re.match(r"[0-9,–]*", text)
        spans = [span.split("–") for span in (numbers[0] if numbers else "").strip(",").split(",")]
        given = {page for span in spans if span[0] for page in range(int(span[0]), int(span[-1]) + 1)}
        found[entry["id"]] = given, forms.get(entry["id"], set())
    return found


def test_nothing_is_missing_from_the_fonts(pdfs: dict[str, Pdf]) -> None:
    assert [problem for pdf in pdfs.values() for problem in pdf.warnings] == []


def test_the_words_of_every_figure_can_be_copied_out(real: Examined, pages: Callable[[str], list[str]]) -> None:
    looked_up = 0
    for brief in real.corpus.published().briefs:
        text, book = "".join(pages(f"pdf/{brief.id}.pdf")), "".join(pages(BOOK))
        tokens = {token for figure in brief.figures for evidence in figure.evidence for token in evidence.exact}
        looked_up += len(tokens)
        assert [token for token in tokens if squeezed(token) not in text] == []
        assert [token for token in tokens if squeezed(token) not in book] == []
    assert looked_up > 30


def test_every_link_leads_to_a_page_of_the_document_of_the_site_or_to_a_source(
    pdfs: dict[str, Pdf], real: Examined, site: Path
) -> None:
    inside, on_the_site, sources = 0, set(), {seed.url for seed in real.corpus.seeds if seed.url}
    for pdf in pdfs.values():
        with opened(pdf.content) as content:
            for target in targets_of(content):
                if isinstance(target, int):
                    inside += 1
                elif target.startswith(BASE):
                    on_the_site.add(target.removeprefix(BASE))
                else:
                    assert target in sources

    @cache
    def anchors(page: str) -> frozenset[str]:
        return frozenset(re.findall(r'\bid="([^"]+)"', (site / page / "index.html").read_text(encoding="utf-8")))

    assert inside > 1000
    assert len(on_the_site) > 300
    split = [address.partition("#") for address in sorted(on_the_site)]
    assert [f"{page}#{anchor}" for page, _, anchor in split if anchor and anchor not in anchors(page)] == []
    assert [page for page, _, _ in split if not (site / page / "index.html").is_file()] == []


def test_each_is_tagged_named_and_bookmarked(pdfs: dict[str, Pdf], documents: dict[str, Document]) -> None:
    assert pdfs
    for path, pdf in pdfs.items():
        with opened(pdf.content) as content, content.open_metadata() as meta, content.open_outline() as outline:
            kinds = {str(element.S) for element in elements_of(content)}
            assert {"/Document", "/Title", "/H1", "/P", "/Table", "/TH", "/TD", "/Link", "/Note"} <= kinds, path
            assert meta["pdfuaid:part"] == "1"
            assert str(content.docinfo.Title) == documents[path].title
            assert str(content.Root.Lang) == "en"
            assert len(outline.root) > 2, path


def test_the_data_of_each_brief_is_inside(pdfs: dict[str, Pdf], real: Examined) -> None:
    briefs = [brief.id for brief in real.corpus.published().briefs]
    assert briefs
    for path, held in [(f"pdf/{brief}.pdf", [brief]) for brief in briefs] + [(BOOK, briefs)]:
        with opened(pdfs[path].content) as content:
            assert sorted(content.attachments) == [f"{brief}.json" for brief in sorted(held)]
            for brief in held:
                data = json.loads(content.attachments[f"{brief}.json"].get_file().read_bytes())
                assert brief in json.dumps(data)


def test_two_runs_give_the_same_bytes(pdfs: dict[str, Pdf], documents: dict[str, Document]) -> None:
    again = [path for path in documents if path != BOOK][::4]
    assert again
    for pdf in make_pdfs((documents[path] for path in again), workers=1):
        assert pdf.content == pdfs[pdf.path].content


def test_the_contents_give_the_page_on_which_each_chapter_begins(
    documents: dict[str, Document], pages: Callable[[str], list[str]]
) -> None:
    data: Any = documents[BOOK].data
    titles = [squeezed(words(part["title"])) for part in (*data["chapters"], *data["back"])]
    assert len(titles) > 5
    for title in titles:
        numbers = re.findall(re.escape(title) + r"(\d+)", pages(BOOK)[1])
        assert numbers, title
        # At its head, behind the topics; other briefs name it too, further down.
        assert title in pages(BOOK)[int(numbers[-1]) - 1][: len(title) + 150]


def test_the_index_gives_pages_on_which_the_name_stands(
    index: dict[str, tuple[set[int], set[str]]], pages: Callable[[str], list[str]]
) -> None:
    wrong = [
        (entity, page)
        for entity, (given, forms) in index.items()
        for page in given
        # A hyphen at the end of a line is not copied.
        if not any(form.replace("-", "") in pages(BOOK)[page - 1].replace("-", "") for form in forms)
    ]
    assert wrong == []
    assert len(index) > 100
    assert [entity for entity, (given, _) in index.items() if not given] == []
