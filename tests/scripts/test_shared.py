"""What Python and the scripts have in common: constants, cases that both answer alike, names of classes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from briefsmith.adapters.theme import SCRIPTS
from briefsmith.adapters.theme.constants import constant_modules
from briefsmith.edition.paths import Place
from briefsmith.search.coding import number, postings, runs
from briefsmith.search.files import index_files
from briefsmith.search.search_record import SearchRecord
from briefsmith.search.weighing import weigh
from briefsmith.search.words import fold, shortened, terms, whole

from tests.conftest import ROOT
from tests.search.test_words import TERMS

Golden = Callable[[str, str], None]

WORDS = (
    *TERMS, "OpenAI", "open ai", "シャオミ", "しゃおみ", "ｼｬｵﾐ", "小米", "Xiaomi Corporation", "Łódź", "Straße",
    "œuvre", "İstanbul", "ﬁne-tuning", "①②", "½ price", "H₂O", "x" * 50, "億" * 50, "𠮷野家", "💡🧨👩‍👩‍👧",
    "a_b.c/d+e", "１，０００", "1’000’000",
    "__proto__ constructor", "a\u0301\u0302b", "70億2000万", "2.5.1,3", "+sora -openai ~2", "   \t ", "ΑΣ",
    "K2 Thinking",
)  # fmt: skip

RECORDS = (
    SearchRecord("company", Place("companies/openai.md"), "OpenAI", "Maker of Sora.", names=("OpenAI", "オープンAI")),
    SearchRecord(
        "company", Place("companies/xiaomi.md"), "Xiaomi", "Maker of MiMo.", names=("Xiaomi", "シャオミ", "小米")
    ),
    SearchRecord(
        "brief", Place("briefs/sora.md"), "Sora, a year on", "OpenAI shows videos of 60 seconds. " * 9,
        related=("OpenAI",), facets={"topic": ("video",), "organisation": ("openai",), "year": ("2024",)},
    ),
    SearchRecord(
        "figure", Place("briefs/mimo.md", "mimo-parameters"), "7B", "MiMo has 70億 parameters.", context="MiMo",
        names=("7B", "70億"), related=("Xiaomi",),
        facets={"topic": ("speech",), "organisation": ("xiaomi",), "year": ("2025",)},
    ),
    SearchRecord(
        "event", Place("briefs/mimo.md", "mimo-release"), "MiMo is released", "The centre organises a release.",
        facets={"topic": ("speech", "video"), "organisation": ("xiaomi",), "year": ("2025",)},
    ),
    SearchRecord("page", Place("index.md"), "Home", "What is new."),
)  # fmt: skip
LABELS = {("topic", "video"): "Video", ("topic", "speech"): "Speech", ("organisation", "xiaomi"): "Xiaomi"}


def test_the_modules_of_constants_are_what_python_says(request: pytest.FixtureRequest) -> None:
    known = constant_modules()
    assert len(known) == 2
    for path, text in known.items():
        if request.config.getoption("--regenerate"):
            (SCRIPTS / path).write_text(text, encoding="utf-8")
        assert (SCRIPTS / path).read_text(encoding="utf-8") == text, f"{path}: pytest tests/scripts --regenerate"


def test_words(golden: Golden) -> None:
    """`words.test.js` cuts the same texts."""
    cases = [
        {
            "text": text,
            "fold": fold(text),
            "terms": terms(text),
            "whole": whole(text),
            "shortened": [*shortened(text[:9])],
        }
        for text in WORDS
    ]
    golden("scripts/words.json", lines(cases))


def test_numbers(golden: Golden) -> None:
    """`index.test.js` reads the same numbers."""
    numbers = (0, 1, 31, 32, 33, 1023, 1024, 99_999, 10**9)
    lists: tuple[list[int], ...] = ([], [0], [5], [0, 1, 2], [3, 4, 9, 10, 11, 400, 100_000])
    weights = ([(0, 1.0)], [(7, 0.31), (8, 0.3), (2, 0.9), (90, 0.05)])
    cases = {
        "numbers": [[value, number(value)] for value in numbers],
        "runs": [[ids, runs(ids)] for ids in lists],
        "postings": [[pairs, postings(pairs)] for pairs in weights],
    }
    golden(
        "scripts/numbers.json",
        "{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in cases.items()) + "\n}\n",
    )


def test_an_index(golden: Golden) -> None:
    """`engine.test.js` looks queries up in the files of this index."""
    files = index_files(RECORDS, weigh(RECORDS), LABELS, directory_urls=True)
    calls = [re.fullmatch(r'briefsSearch\.got\((".*?"),(.*)\);\n', file.content.decode(), re.DOTALL) for file in files]
    golden("scripts/index.json", "{\n" + ",\n".join(f"{call[1]}: {call[2]}" for call in calls if call) + "\n}\n")
    assert len(calls) == 4
    assert all(calls)


def test_every_class_a_script_looks_for_is_made_somewhere() -> None:
    """A class that Python no longer writes would be looked for in vain."""
    package = SCRIPTS.parents[2]
    made = "".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    scripts = {path: path.read_text(encoding="utf-8") for path in SCRIPTS.rglob("*.js")}
    made += "".join(re.findall(r'(?:className = |class: |classList\.\w+\()"[^"]+"', "\n".join(scripts.values())))
    asked = {name for text in scripts.values() for name in re.findall(r"\.(bs-[\w-]+)", text)}
    assert len(asked) > 5
    # Tables take theirs from their kind: `bs-{kind}`.
    assert {name for name in asked if not re.search(rf'\b{name}\b|"{name.removeprefix("bs-")}"', made)} == set()


def test_scripts_stand_where_they_are_linted() -> None:
    """The linter and the compiler look below `generator` and in `tests/scripts`; nothing of ours stands elsewhere."""
    kept = {ROOT / "generator", ROOT / "tests" / "scripts", ROOT / "eslint.config.js"}
    config = json.loads((ROOT / "tsconfig.json").read_text(encoding="utf-8"))
    assert config["include"] == ["generator/**/*.js", "tests/scripts/**/*.js", "eslint.config.js"]
    skipped = {".venv", "node_modules", "site", "build", ".cache", ".git"}
    found = [path for path in files_below(ROOT, skipped) if path.suffix in {".js", ".mjs", ".cjs", ".ts", ".jsx"}]
    assert len(found) > 15
    assert [path for path in found if not kept & {path, *path.parents}] == []
    shipped = {path for path in found if (ROOT / "generator") in path.parents}
    assert {path for path in shipped if SCRIPTS not in path.parents} == set()


def files_below(folder: Path, skipped: set[str]) -> Iterable[Path]:
    for path in folder.iterdir():
        if path.is_dir() and path.name not in skipped and not path.is_symlink():
            yield from files_below(path, skipped)
        elif path.is_file():
            yield path


def lines(cases: Iterable[object]) -> str:
    return "[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n]\n"
