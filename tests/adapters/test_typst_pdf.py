"""PDFs of the made-up corpus: accessible, exact, the same every time, and safe whatever is written in YAML."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from briefsmith.adapters import typst_pdf
from briefsmith.adapters.pdf_cache import Recipe
from briefsmith.adapters.typst_pdf import Pdf, make_pdfs, write_pdfs
from briefsmith.adapters.typst_worker import Job
from briefsmith.errors import BuildError
from briefsmith.problems import Code
from briefsmith.typesetting import Document

from tests.adapters.pdfs import elements_of, links_of, opened, pages_of, squeezed, targets_of, text_of
from tests.pages import sample
from tests.typesetting.material import OPTIONS, made

ALL = ["pdf/evening.pdf", "pdf/lamp.pdf", "pdf/topic-light.pdf", "pdf/book.pdf"]
HOSTILE = [
    '#read("/etc/passwd")',
    "#sys.inputs",
    "$x^2$",
    "<label>",
    "@ref",
    "`raw` ```more```",
    "#[*bold*]",
    "= heading",
    "\\u{1F600} \\ ",
    "/* comment */ // comment",
    "{{7*7}} #{7*7}",
    "https://evil.test/#x'\"><script>alert(1)</script>",
    "אבג العربية",
    "\x07\x00\x1b[31m",
    "\u202eright to left\u202c",
    "\ue000\uffff",
    "😀 👩‍👩‍👧 🏴",
    "𠮷野家 直骨 한국어",
    "x" * 10_000,
    "長" * 3_000,
    "a\u0301" * 2_000,
    "\ufeff\u2028\u2029\u0085",
]


class Refusing(Executor):
    """An executor that nobody may use."""

    def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:
        raise AssertionError("something was made anew")


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return made()


@pytest.fixture(scope="module")
def pdfs(documents: dict[str, Document]) -> dict[str, Pdf]:
    return {pdf.path: pdf for pdf in make_pdfs(documents.values(), executor=ThreadPoolExecutor(2))}


def only(document: Document, **kwargs: Any) -> Pdf:
    (pdf,) = make_pdfs([document], **kwargs)
    return pdf


def test_there_is_one_for_each_document_in_its_order(pdfs: dict[str, Pdf]) -> None:
    assert list(pdfs) == ALL
    assert all(pdf.size == len(pdf.content) for pdf in pdfs.values())
    assert [(pdf.path, pdf.warnings) for pdf in pdfs.values() if pdf.warnings] == []


@pytest.mark.parametrize("path", ALL)
def test_pages_are_counted(path: str, pdfs: dict[str, Pdf]) -> None:
    assert pdfs[path].pages == len(pypdfium2.PdfDocument(pdfs[path].content)) > 0


@pytest.mark.parametrize("path", ALL)
def test_it_says_that_it_is_pdf_ua_and_pdf_a(path: str, pdfs: dict[str, Pdf]) -> None:
    with opened(pdfs[path].content) as pdf, pdf.open_metadata() as meta:
        assert meta["pdfuaid:part"] == "1"
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("3", "A")
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert "/ID" in pdf.trailer


@pytest.mark.parametrize("path", ALL)
def test_title_language_and_author_are_there(path: str, pdfs: dict[str, Pdf], documents: dict[str, Document]) -> None:
    with opened(pdfs[path].content) as pdf:
        assert str(pdf.docinfo.Title) == documents[path].title
        assert str(pdf.docinfo.Author) == "Lamps, read closely"
        assert str(pdf.docinfo.CreationDate).startswith("D:20250")
        assert str(pdf.Root.Lang) == "en"


@pytest.mark.parametrize("path", ALL)
def test_bookmarks_lead_through_it(path: str, pdfs: dict[str, Pdf]) -> None:
    found = [item.get_title() for item in pypdfium2.PdfDocument(pdfs[path].content).get_toc()]
    wanted = {
        "pdf/evening.pdf": ["Figures", "Claims", "Sources"],
        "pdf/lamp.pdf": ["Key figures", "Timeline", "Open questions"],
        "pdf/topic-light.pdf": ["Sources"],
        "pdf/book.pdf": ["Lamps at night", "Timeline", "Index of names"],
    }
    assert [title for title in wanted[path] if title not in found] == []


@pytest.mark.parametrize("path", ALL)
def test_it_has_tags_for_what_it_is_made_of(path: str, pdfs: dict[str, Pdf]) -> None:
    with opened(pdfs[path].content) as pdf:
        kinds = {str(element.S) for element in elements_of(pdf)}
    assert {"/Document", "/Title", "/H1", "/P", "/Table", "/TH", "/TD", "/Link", "/Note"} <= kinds


def test_each_run_has_its_language(pdfs: dict[str, Pdf]) -> None:
    with opened(pdfs["pdf/lamp.pdf"].content) as pdf:
        languages = {str(element.Lang) for element in elements_of(pdf) if "/Lang" in element}
        marked = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert any(language.startswith("ja") for language in languages) or b"/Lang (ja" in marked
    assert any(language.startswith("fr") for language in languages) or b"/Lang (fr" in marked


def test_japanese_and_chinese_have_their_own_shapes(documents: dict[str, Document]) -> None:
    def shapes(language: str) -> bytes:
        seeds = tuple(seed.model_copy(update={"language": language}) for seed in sample.SEEDS)
        corpus = replace(sample.CORPUS, seeds=seeds, briefs=(titled("直骨"),))
        document = made(corpus)["pdf/evening.pdf"]
        page = pypdfium2.PdfDocument(only(document).content)[0]
        # The lines of the title only: what stands below names the language in words.
        return bytes(page.render(scale=2, crop=(0, 725, 0, 60)).buffer)

    japanese, chinese = shapes("ja"), shapes("zh-Hans")
    assert japanese != chinese
    assert japanese == shapes("ja")


def titled(title: str) -> Any:
    return sample.CORPUS.brief["evening"].model_copy(update={"title": title, "claims": ()})


@pytest.mark.parametrize("path", ALL)
def test_every_link_resolves(path: str, pdfs: dict[str, Pdf]) -> None:
    with opened(pdfs[path].content) as pdf:
        targets = list(targets_of(pdf))
        outside = [target for target in targets if isinstance(target, str)]
        assert [url for url in outside if not url.startswith(("https://lamps.test/r/", "https://example.org/"))] == []
        assert len(outside) > 3
        assert len(targets) - len(outside) > 2
        assert str(next(iter(links_of(pdf))).Contents)


def test_the_data_of_the_brief_is_inside(pdfs: dict[str, Pdf]) -> None:
    with opened(pdfs["pdf/lamp.pdf"].content) as pdf:
        assert list(pdf.attachments) == ["lamp.json"]
        assert json.loads(pdf.attachments["lamp.json"].get_file().read_bytes()) == {"brief": "lamp"}
        assert pdf.attachments["lamp.json"].obj.AFRelationship == "/Data"
    with opened(pdfs["pdf/book.pdf"].content) as pdf:
        assert sorted(pdf.attachments) == ["evening.json", "lamp.json"]


def test_words_can_be_copied_out(pdfs: dict[str, Pdf]) -> None:
    tokens = {
        path.removeprefix("pdf/").removesuffix(".pdf"): text_of(pdf.content) for path, pdf in pdfs.items()
    }  # fmt: skip
    counted = 0
    for brief in sample.CORPUS.briefs:
        for item in (*brief.figures, *brief.events, *brief.claims):
            for evidence in item.evidence:
                for token in evidence.exact:
                    counted += 1
                    assert squeezed(token) in tokens[brief.id]
                    assert squeezed(token) in tokens["book"]
    assert counted > 5


def test_it_reads_as_it_did(pdfs: dict[str, Pdf], golden: Callable[[str, str], None]) -> None:
    for name in ("lamp", "book"):
        pages = pages_of(pdfs[f"pdf/{name}.pdf"].content)
        text = "\n\n".join(f"---- page {n}\n\n{page}" for n, page in enumerate(pages, 1))
        golden(f"typesetting/{name}.txt", "\n".join(line.rstrip() for line in text.splitlines()) + "\n")


def test_two_runs_give_the_same_bytes(documents: dict[str, Document], pdfs: dict[str, Pdf]) -> None:
    # In worker processes this time, so that nothing of the first run is left.
    again = list(make_pdfs((documents[path] for path in [*ALL, ALL[0]]), workers=1))
    assert [hashlib.sha256(pdf.content).hexdigest() for pdf in again[:4]] == [
        hashlib.sha256(pdfs[path].content).hexdigest() for path in ALL
    ]


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("us-letter", (612, 792))])
def test_sheets(paper: Any, size: tuple[int, int]) -> None:
    pdf = only(made(options=replace(OPTIONS, paper=paper), only=["evening"])["pdf/evening.pdf"])
    page = pypdfium2.PdfDocument(pdf.content)[0]
    assert tuple(round(side) for side in page.get_size()) == size


# What may be written in YAML


@pytest.mark.parametrize("written", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_is_written_prints_as_text(written: str) -> None:
    evening = titled(f"Title {written}")
    claim = sample.CORPUS.brief["evening"].claims[0]
    changed = evening.model_copy(
        update={
            "summary": f"Summary {written}",
            "why_it_matters": written,
            "claims": (claim.model_copy(update={"statement": f"Claim {written}", "disputes": ()}),),
        }
    )
    document = made(replace(sample.CORPUS, briefs=(changed,), tensions=()))["pdf/evening.pdf"]
    pdf = only(document)
    text = text_of(pdf.content)
    assert "Summary" in text
    assert "root:" not in text
    plain = "".join(char for char in squeezed(written) if char.isascii() and char.isalnum())
    letters = "".join(char for char in text if char.isascii() and char.isalnum())
    assert plain in letters
    with opened(pdf.content) as inside:
        assert not any("evil" in str(link.get("/A", {}).get("/URI", "")) for link in links_of(inside))


def test_it_does_so_in_names_essays_and_quoted_words_too() -> None:
    together = " ".join(HOSTILE)
    lamp = sample.CORPUS.brief["lamp"]
    figure = lamp.figures[0]
    evidence = tuple(one.model_copy(update={"exact": tuple(HOSTILE)}) for one in figure.evidence)
    figure = figure.model_copy(update={"evidence": evidence, "note": together})
    corpus = replace(
        sample.CORPUS,
        entities=tuple(
            one.model_copy(update={"name": f"{one.name} {together}", "description": together, "essay": together})
            for one in sample.CORPUS.entities
        ),
        seeds=tuple(one.model_copy(update={"title": together, "publisher": together}) for one in sample.CORPUS.seeds),
        briefs=(sample.CORPUS.brief["evening"], lamp.model_copy(update={"figures": (figure, *lamp.figures[1:])})),
        tensions=tuple(one.model_copy(update={"title": together, "reading": together}) for one in sample.TENSIONS),
    )
    for document in made(corpus, only=["lamp", "light"]).values():
        text = text_of(only(document).content)
        assert "root:" not in text
        for written in ('#read("/etc/passwd")', "#sys.inputs", "$x^2$", "@ref", "/*comment*/", "{{7*7}}", "[U+0007]"):
            assert text.count(squeezed(written)) > 1, (document.path, written)


def test_a_missing_glyph_is_named_and_shown() -> None:
    document = made(replace(sample.CORPUS, briefs=(titled("A lamp 😀 and ไ"),), tensions=()))["pdf/evening.pdf"]
    pdf = only(document)
    assert "Alamp[U+1F600]and[U+0E44]" in text_of(pdf.content)
    assert {problem.code for problem in pdf.warnings} == {Code.GLYPH_MISSING}
    assert sorted(problem.message.split(")")[0] for problem in pdf.warnings) == [
        "ไ (U+0E44 THAI CHARACTER SARA AI MAIMALAI",
        "😀 (U+1F600 GRINNING FACE",
    ]


def test_a_document_that_typst_does_not_take_is_an_error(documents: dict[str, Document]) -> None:
    broken = replace(documents["pdf/evening.pdf"], data={**documents["pdf/evening.pdf"].data, "paper": "napkin"})
    with pytest.raises(BuildError, match=r"pdf/evening\.pdf: .*paper"):
        only(broken)


# The cache


def test_what_has_not_changed_is_not_made_anew(documents: dict[str, Document], tmp_path: Path) -> None:
    first = only(documents["pdf/evening.pdf"], cache=tmp_path)
    second = only(documents["pdf/evening.pdf"], cache=tmp_path, executor=Refusing())
    assert second == first
    assert second.kept is not None
    assert second.kept.read_bytes() == second.content


@pytest.mark.parametrize("change", [{"data": {"x": 1}}, {"attachments": ()}, {"title": "x", "data": {"title": "x"}}])
def test_what_has_changed_is(documents: dict[str, Document], tmp_path: Path, change: dict[str, Any]) -> None:
    document = documents["pdf/evening.pdf"]
    only(document, cache=tmp_path)
    if "data" in change:
        change = {**change, "data": {**document.data, **change["data"]}}
    with pytest.raises(AssertionError, match="anew"):
        only(replace(document, **change), cache=tmp_path, executor=Refusing())


@pytest.mark.parametrize("damage", [b"", b"%PDF-1.7 half of a fi"])
def test_a_damaged_file_is_made_anew(documents: dict[str, Document], tmp_path: Path, damage: bytes) -> None:
    first = only(documents["pdf/evening.pdf"], cache=tmp_path)
    assert first.kept
    first.kept.write_bytes(damage)
    assert only(documents["pdf/evening.pdf"], cache=tmp_path) == first
    first.kept.with_suffix(".json").write_text("{")
    assert only(documents["pdf/evening.pdf"], cache=tmp_path) == first


def test_the_warnings_are_kept_too(tmp_path: Path) -> None:
    document = made(replace(sample.CORPUS, briefs=(titled("😀"),), tensions=()))["pdf/evening.pdf"]
    first = only(document, cache=tmp_path)
    assert first.warnings
    assert only(document, cache=tmp_path, executor=Refusing()).warnings == first.warnings


def test_other_fonts_are_another_recipe(tmp_path: Path) -> None:
    job = Job("{}", "[]", made()["pdf/lamp.pdf"].updated, ())
    before = Recipe([tmp_path]).key(job)
    assert Recipe([tmp_path]).key(job) == before
    (tmp_path / "font.otf").write_bytes(b"a font")
    assert Recipe([tmp_path]).key(job) != before
    assert Recipe([tmp_path]).key(replace(job, data="{ }")) != Recipe([tmp_path]).key(job)


# Writing


def test_files_are_written_into_a_folder(pdfs: dict[str, Pdf], tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("stays")
    written = write_pdfs(tmp_path, pdfs.values())
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "book.pdf", "evening.pdf", "lamp.pdf", "mine.txt", "topic-light.pdf",
    ]  # fmt: skip
    assert [pdf.content for pdf in written] == [b""] * 4
    assert (tmp_path / "lamp.pdf").read_bytes() == pdfs["pdf/lamp.pdf"].content


def test_a_folder_that_cannot_be_made_is_an_error(pdfs: dict[str, Pdf], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BuildError, match="cannot write"):
        write_pdfs(tmp_path / "file", pdfs.values())


def test_only_a_few_documents_are_held_at_a_time(documents: dict[str, Document]) -> None:
    taken = 0

    def stream() -> Any:
        nonlocal taken
        for n in range(50):
            taken += 1
            yield replace(documents["pdf/evening.pdf"], path=f"pdf/{n}.pdf")

    first = next(iter(make_pdfs(stream(), workers=2, executor=ThreadPoolExecutor(1))))
    assert first.path == "pdf/0.pdf"
    assert taken <= 2 * typst_pdf._AHEAD + 1
