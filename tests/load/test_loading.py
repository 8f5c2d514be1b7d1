"""From files to a corpus: which file holds what, and where everything stands."""

from __future__ import annotations

import pytest
from briefsmith.load import load
from briefsmith.load.positions import Positions
from briefsmith.model.corpus import Corpus

from tests.load.corpora import problems, spoilt


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"briefs/registry/companies.yml": b""},
        {"briefs/registry/tensions.yml": b"# none yet\n", "briefs/registry/measures.yml": b"---\n"},
        {"briefs/registry/systems/video.yml": b"~"},
        {"briefs/README.md": b"# not YAML: [", "seeds/evidence.lock": b"x", "seeds/texts/a.txt": b"\xff"},
    ],
)
def test_nothing_is_a_corpus_too(files: dict[str, bytes]) -> None:
    checked = load(files)
    assert checked.problems == ()
    assert checked.value == Corpus()


def test_an_empty_brief_lacks_everything() -> None:
    assert {line.partition(" ")[2] for line in problems({"briefs/a.yml": b""})} == {"field-missing"}


UNEXPECTED = {
    "briefs/registry/company.yml": "did you mean `companies`?",
    "briefs/registry/weather/today.yml": "it has companies, systems",
    "notes/a.yml": "seeds stand in seeds/",
    "a.yml": "seeds stand in seeds/",
}


@pytest.mark.parametrize(("path", "hint"), UNEXPECTED.items())
def test_a_file_where_none_is_expected(path: str, hint: str) -> None:
    (problem,) = load({path: b""}).problems
    assert (str(problem.where), problem.code) == (f"{path}:1:1", "file-unknown")
    assert hint in (problem.hint or "")


def test_a_room_may_be_a_file_a_folder_or_both() -> None:
    files = {
        "briefs/registry/systems.yml": b"a: {name: A}",
        "briefs/registry/systems/one.yml": b"b: {name: B}",
        "briefs/registry/systems/more/two.yaml": b"c: {name: C, kind: film}",
    }
    corpus = load(files).value
    assert corpus
    assert [(entity.id, entity.room, entity.kind) for entity in corpus.entities] == [
        ("a", "systems", "model"),
        ("b", "systems", "model"),
        ("c", "systems", "film"),
    ]


def test_briefs_and_seeds_may_stand_in_folders() -> None:
    moved = {
        path.replace("briefs/chinese", "briefs/2024/chinese").replace("seeds/", "seeds/old/"): content
        for path, content in spoilt().items()
    }
    assert load(moved).problems == ()
    assert load(moved).value == load(spoilt()).value


def test_a_bad_file_name_is_a_bad_id() -> None:
    files = spoilt(**{"seeds/Bad Name.yml": "title: x\ntype: book\nlanguage: en\n"})
    assert "seeds/Bad Name.yml:1:1 id-bad" in problems(files)


def test_the_order_of_files_does_not_matter() -> None:
    files = spoilt("briefs/chinese-sora.yml", "[video]", "[vidoe]")
    assert load(dict(reversed(files.items()))) == load(files)


ROOTS = {
    "briefs/a.yml": ("- a\n", "1:1 field-type"),
    "seeds/a.yml": ("just words\n", "1:1 field-type"),
    "briefs/registry/companies.yml": ("- id: a\n", "1:1 field-type"),
    "briefs/registry/tensions.yml": ("a: {kind: rounding}\n", "1:1 field-type"),
}


@pytest.mark.parametrize(("path", "text", "reported"), [(path, *row) for path, row in ROOTS.items()])
def test_a_file_of_the_wrong_form(path: str, text: str, reported: str) -> None:
    assert problems({path: text.encode()})[0] == f"{path}:{reported}"


TENSIONS = "briefs/registry/tensions.yml"


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("- kind: rounding", "1:3 field-missing"),
        ("- id: 5", "1:7 field-type"),
        ("- just words", "1:3 field-type"),
        ("- {id: Bad Id, kind: rounding, between: [x#y], reading: r}", "1:8 id-bad"),
    ],
)
def test_a_tension_of_the_wrong_form(text: str, reported: str) -> None:
    assert problems({TENSIONS: text.encode()})[0] == f"{TENSIONS}:{reported}"


MARKED = [
    ("chinese-sora", (), "briefs/chinese-sora.yml:1:1"),
    ("chinese-sora", ("summary",), "briefs/chinese-sora.yml:6:10"),
    ("chinese-sora", ("figures", 0), "briefs/chinese-sora.yml:16:5"),
    ("chinese-sora", ("figures", 0, "value"), "briefs/chinese-sora.yml:19:12"),
    ("chinese-sora", ("figures", 0, "evidence", 0), "briefs/chinese-sora.yml:21:16"),
    ("chinese-sora", ("figures", 0, "evidence", 0, "exact"), "briefs/chinese-sora.yml:21:52"),
    ("chinese-sora", ("figures", 0, "evidence", 0, "nowhere"), "briefs/chinese-sora.yml:21:16"),
    ("openai", ("aliases", "ja", 0), "briefs/registry/companies.yml:1:39"),
    ("clip-length", ("dimension",), "briefs/registry/measures.yml:1:46"),
    ("lengths", ("between", 1), "briefs/registry/tensions.yml:3:41"),
    ("lengths", ("reading",), "briefs/registry/tensions.yml:4:12"),
    ("record", ("issued",), "seeds/record.yml:4:9"),
]


@pytest.mark.parametrize(("owner", "path", "place"), MARKED)
def test_everything_knows_where_it_stands(owner: str, path: tuple[str | int, ...], place: str) -> None:
    corpus = load(spoilt()).value
    assert corpus
    assert str(corpus.marks.where(owner, path)) == place


def test_places_are_a_mapping_of_every_value() -> None:
    corpus = load(spoilt()).value
    assert corpus
    places = corpus.marks.places
    assert isinstance(places, Positions)
    listed = list(places)
    assert len(listed) == len(set(listed)) == len(places) > 90
    assert all(places[key] for key in listed)
    assert ("record", ("nothing",)) not in places
    assert ("nobody", ()) not in places


def test_a_file_that_is_not_text_hides_nothing_of_the_others() -> None:
    files = spoilt("briefs/chinese-sora.yml", "[video]", "[vidoe]")
    files["briefs/registry/people.yml"] = b"\xff\xfe"
    found = problems(files)
    assert "briefs/registry/people.yml:1:1 yaml-encoding" in found
    assert "briefs/chinese-sora.yml:3:10 ref-unknown" in found
