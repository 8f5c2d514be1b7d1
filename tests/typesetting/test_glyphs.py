"""Characters that a PDF cannot show are named, with their place in the YAML."""

from __future__ import annotations

from dataclasses import replace

from briefsmith.model.corpus import Marks
from briefsmith.problems import Code
from briefsmith.typesetting.glyphs import glyph_problems

from tests.pages import sample
from tests.typesetting.material import made

MARKS = Marks(
    files={"evening": "briefs/evening.yml"},
    places={("evening", ("claims", 0, "statement")): (31, 20), ("evening", ("title",)): (1, 8)},
)


def corpus_with(title: str, statement: str):  # type: ignore[no-untyped-def]
    evening = sample.CORPUS.brief["evening"]
    claim = evening.claims[0].model_copy(update={"statement": statement})
    changed = evening.model_copy(update={"title": title, "claims": (claim,)})
    return replace(sample.CORPUS, briefs=(changed, sample.CORPUS.brief["lamp"]), marks=MARKS)


def test_each_place_of_each_character_is_named() -> None:
    document = made(corpus_with("Lamps 😀", "It hears 😀 and 🎉."))["pdf/evening.pdf"]
    problems = glyph_problems(document, ["😀", "🎉"])
    assert [(str(problem.where), problem.code) for problem in problems] == [
        ("briefs/evening.yml:1:8", Code.GLYPH_MISSING),
        ("briefs/evening.yml:31:20", Code.GLYPH_MISSING),
        ("briefs/evening.yml:31:20", Code.GLYPH_MISSING),
    ]
    assert problems[0].message == "😀 (U+1F600 GRINNING FACE) stands as [U+1F600] in the PDF"
    assert "pdf_fonts" in (problems[0].hint or "")


def test_what_no_pdf_may_hold_is_a_warning_without_any_font() -> None:
    document = made(corpus_with("Lamps\x07", "It\u202e hears."))["pdf/evening.pdf"]
    assert document.title == "Lamps[U+0007]"
    problems = glyph_problems(document, [])
    assert [(str(problem.where), problem.message) for problem in problems] == [
        ("briefs/evening.yml:1:8", "(U+0007) stands as [U+0007] in the PDF"),
        ("briefs/evening.yml:31:20", "(U+202E RIGHT-TO-LEFT OVERRIDE) stands as [U+202E] in the PDF"),
    ]


def test_a_character_that_another_brief_lends_stands_there() -> None:
    lamp = sample.CORPUS.brief["lamp"]
    disputed = lamp.claims[0].model_copy(update={"statement": "It hears 🎉 all."})
    lamp = lamp.model_copy(update={"claims": (disputed, *lamp.claims[1:])})
    marks = Marks(files={"lamp": "briefs/lamp.yml"}, places={("lamp", ("claims", 0, "statement")): (77, 18)})
    corpus = replace(sample.CORPUS, briefs=(sample.CORPUS.brief["evening"], lamp), marks=marks)
    problems = glyph_problems(made(corpus)["pdf/evening.pdf"], ["🎉"])
    assert [str(problem.where) for problem in problems] == ["briefs/lamp.yml:77:18"]


def test_a_character_of_a_measure_stands_in_the_registry() -> None:
    measures = tuple(one.model_copy(update={"label": f"{one.label} 🎉"}) for one in sample.CORPUS.measures)
    first = measures[0].id
    marks = Marks(files={first: "briefs/registry/measures.yml"}, places={(first, ("label",)): (4, 10)})
    corpus = replace(sample.CORPUS, measures=measures, marks=marks)
    places = [str(problem.where) for problem in glyph_problems(made(corpus)["pdf/lamp.pdf"], ["🎉"])]
    assert "briefs/registry/measures.yml:4:10" in places


def test_a_character_of_our_own_words_stands_in_the_document() -> None:
    problems = glyph_problems(made()["pdf/lamp.pdf"], ["☃"])
    assert [str(problem.where) for problem in problems] == ["pdf/lamp.pdf:1:1"]


def test_nothing_missing_is_no_problem() -> None:
    assert [glyph_problems(document, []) for document in made().values()] == [(), (), (), ()]
