"""The last pass: characters that can be printed, words that can break, and the language of each run."""

from __future__ import annotations

from typing import Any

import pytest
from briefsmith.typesetting.finish import Finish, breakable, language_of
from briefsmith.typesetting.rich import text
from hypothesis import given
from hypothesis import strategies as st

from tests.typesetting.material import nodes, words

ZWSP = "\u200b"


def finish(characters: str, han: dict[str, str] | None = None, default: str = "ja") -> list[Any]:
    data = Finish(han or {}, default).document({"text": text(characters)})
    found = data["text"]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("plain", "plain"),
        ("a\x00b", "a[U+0000]b"),
        ("bell\x07", "bell[U+0007]"),
        ("\x85", "[U+0085]"),
        ("\ue000", "[U+E000]"),
        ("\U000f0000", "[U+F0000]"),
        ("\ufffe", "[U+FFFE]"),
        ("\ufeff", "[U+FEFF]"),
        ("\u202eevil\u202c", "[U+202E]evil[U+202C]"),
        ("\ud800", "[U+D800]"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("עברית, العربية", "עברית, العربية"),
        ("e\u0301", "e\u0301"),
    ],
)
def test_what_no_pdf_may_hold_is_named(written: str, printed: str) -> None:
    made = Finish({}, "ja")
    assert made.printable(written) == printed
    assert ("".join(sorted(made.unprintable)) == "") == (written == printed)


@pytest.mark.parametrize(
    ("written", "runs"),
    [
        ("only English", [(None, "only English")]),
        ("the word 億 is one", [(None, "the word "), ("ja", "億"), (None, " is one")]),
        ("ソラ", [("ja", "ソラ")]),
        ("한국", [("ko", "한국")]),
        ("小米 and 骨", [("zh", "小米"), (None, " and "), ("ja", "骨")]),
        ("é ü", [(None, "é ü")]),
    ],
)
def test_every_run_of_another_script_has_its_language(written: str, runs: list[tuple[str | None, str]]) -> None:
    made = [(node.get("lang"), words(node)) for node in finish(written, {"小米": "zh"})]
    assert made == runs


def test_han_that_nobody_names_takes_the_language_of_the_sources() -> None:
    assert [(node["lang"], node["region"]) for node in finish("骨", default="zh-Hant")] == [("zh", "TW")]


@pytest.mark.parametrize(
    ("tag", "lang", "region"),
    [
        ("ja", "ja", "JP"),
        ("zh-Hans", "zh", "CN"),
        ("zh-Hant", "zh", "TW"),
        ("zh", "zh", "CN"),
        ("zh-HK", "zh", "HK"),
        ("fr", "fr", None),
        ("fr_CA", "fr", "CA"),
        ("es-419", "es", None),
        ("no such", "und", None),
    ],
)
def test_languages_as_typst_wants_them(tag: str, lang: str, region: str | None) -> None:
    assert language_of(tag) == {"lang": lang, "region": region}


@pytest.mark.parametrize(
    ("word", "broken"),
    [
        ("short words stay as they are", "short words stay as they are"),
        ("a" * 50, f"{'a' * 24}{ZWSP}{'a' * 24}{ZWSP}aa"),
        ("https://example.org/a/long/address", f"https://{ZWSP}example.{ZWSP}org/{ZWSP}a/{ZWSP}long/{ZWSP}address"),
        ("長" * 40, "長" * 40),
        ("e\u0301" * 20, "e\u0301" * 12 + ZWSP + "e\u0301" * 8),
    ],
)
def test_long_words_may_break(word: str, broken: str) -> None:
    assert breakable(word) == broken


@given(st.text())
def test_whatever_is_written_comes_out_once_and_in_order(written: str) -> None:
    made = Finish({}, "ja")
    shown = "".join(node["text"] for node in nodes(finish(written)) if node["kind"] == "text")
    assert shown.replace(ZWSP, "") == made.printable(written).replace(ZWSP, "")


def test_links_that_lead_nowhere_become_their_words() -> None:
    link: Any = {"kind": "link", "to": "nowhere", "url": None, "children": text("words")}
    kept: Any = {"kind": "link", "to": "here", "url": "https://x.test", "children": text("words")}
    out: Any = {"kind": "link", "to": "nowhere", "url": "https://x.test", "children": text("words")}
    data: Any = Finish({}, "ja").document({"rows": [{"anchor": "here"}], "rich": [link, kept, out]})
    assert data["rich"] == [
        *text("words"),
        {"kind": "link", "to": "here", "children": text("words")},
        {"kind": "link", "url": "https://x.test", "children": text("words")},
    ]


@pytest.mark.parametrize(("tag", "runs"), [("ja", ["ja"]), ("fr", ["fr", "zh"]), ("und", ["und", "zh"])])
def test_han_within_words_of_another_language_tells_its_own(tag: str, runs: list[str]) -> None:
    node = {"kind": "lang", "language": tag, "children": text("mot 小米")}
    data = Finish({"小米": "zh"}, "ja").document({"text": [node]})
    assert [one["lang"] for one in nodes(data) if one.get("kind") == "lang"] == runs
