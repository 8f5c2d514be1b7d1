"""Text → search terms."""

from __future__ import annotations

import pytest
from briefsmith.search.words import fold, latin_words, shortened, terms, whole
from hypothesis import given
from hypothesis import strategies as st

TERMS = {
    "MiMo-Audio": "mimo audio mimoaudio",
    "GPT-4o mini": "gpt 4o gpt4o mini",
    "Gemini 2.5 Flash": "gemini 2.5 flash",
    "Wan2.5": "wan2.5",
    "wan 2.5.": "wan 2.5",
    "演算能力": "演算 算能 能力 力",
    "力": "力",
    "1億時間": "1 1億 億時 時間 間",
    "70億パラメータ": "70 70億 億パ パラ ラメ メー ータ タ",
    "2024年2月15日": "2024 2024年 年 2 2月 月 15 15日 日",
    "2024-02-15": "2024 02 15 20240215",
    "GoogleのGemini": "google ノ gemini",
    "サム・アルトマン": "サム ム アル ルト トマ マン ン",
    "7,000,000,000": "7000000000",
    "7 000 000 000": "7000000000",
    "3,800億": "3800 3800億 億",
    "1,2 milliard": "1.2 milliard",
    "1.234.567": "1234567",
    "1.2.3": "1.2.3",
    "$34.6 million": "34.6 million",
    "7B 7e9": "7b 7e9",
    "d’heures": "d heures",
    "réglage fin": "reglage fin",
    "": "",
    "!? … 💡": "",
}


@pytest.mark.parametrize("text", TERMS)
def test_terms(text: str) -> None:
    assert terms(text) == TERMS[text].split()


FOLDED = {
    "ＯｐｅｎＡＩ": "openai",
    "ｼｬｵﾐ": "シャオミ",
    "しゃおみ": "シャオミ",
    "バイドゥ": "バイドゥ",
    "ﾊﾞｲﾄﾞｩ": "バイドゥ",
    "Œuvre": "oeuvre",
    "Straße": "strasse",
    "Łódź": "lodz",
    "État": "etat",
    "E\u0301tat": "etat",
    "㎏": "kg",
}


@pytest.mark.parametrize("text", FOLDED)
def test_folding(text: str) -> None:
    assert fold(text) == FOLDED[text]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("OpenAI", "open ai"),
        ("MiMo-Audio", "mimo audio"),
        ("7 billion", "7billion"),
        ("7,000", "7 000"),
        ("1,2", "1.2"),
    ],
)
def test_two_ways_to_write_one_name_are_one_whole(one: str, other: str) -> None:
    assert whole(one) == whole(other)


def test_a_decimal_is_not_the_number_without_its_point() -> None:
    assert whole("1.2 billion") != whole("12 billion")


def test_words_that_a_hand_may_mistype_have_no_digits() -> None:
    assert latin_words("Wan2.5 GPT-4o Guotai Junan 国泰君安") == ["gpt", "guotai", "junan"]


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="abc éàシャオ億時 0123456789,.-", max_size=40))
def test_terms_have_no_white_space_and_a_limit(text: str) -> None:
    assert all(term and len(term) <= 41 and not any(c.isspace() for c in term) for term in terms(text))


@given(st.text(alphabet="abcde", min_size=2, max_size=9), st.data())
def test_two_words_one_slip_apart_meet(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdef"))
    kind = data.draw(st.sampled_from(["less", "more", "other", "exchanged"]))
    typed = {
        "less": word[:at] + word[at + 1 :],
        "more": word[:at] + letter + word[at:],
        "other": word[:at] + letter + word[at + 1 :],
        "exchanged": word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
    }[kind]
    assert {word, *shortened(word)} & {typed, *shortened(typed)}
