"""NFKC with a way back to the original."""

import unicodedata

import pytest
from briefsmith.text.normalise import normalise
from hypothesis import given
from hypothesis import strategies as st

CASES = [
    ("７０億", "70億", (0, 2), "７０"),
    ("ガ", "ガ", (0, 1), "ガ"),
    ("e\u0301te\u0301", "été", (0, 1), "e\u0301"),
    ("e\u0301te\u0301", "été", (2, 3), "e\u0301"),
    ("ﬁn", "fin", (0, 1), "ﬁ"),
    ("ﬁn", "fin", (1, 2), "ﬁ"),
    ("ﬁn", "fin", (2, 3), "n"),
    ("60㎏。", "60kg。", (0, 4), "60㎏"),
    ("か\u3099く", "がく", (0, 1), "か\u3099"),
    ("\u1112\u1161\u11ab글", "한글", (0, 1), "\u1112\u1161\u11ab"),
    ("約５％増", "約5%増", (1, 3), "５％"),
    ("7\u200b0億", "70億", (0, 2), "7\u200b0"),
    ("mil\u00adlion", "million", (0, 7), "mil\u00adlion"),
    ("e\u2060\u0301", "é", (0, 1), "e\u2060\u0301"),
    ("7\ufe0f枚", "7枚", (1, 2), "枚"),
    ("\u202e12", "\u202e12", (1, 3), "12"),
    ("\U0001f600７", "\U0001f6007", (1, 2), "７"),
]


@pytest.mark.parametrize(("original", "normal", "span", "words"), CASES)
def test_spans_point_into_the_original(original: str, normal: str, span: tuple[int, int], words: str) -> None:
    result = normalise(original)
    assert result.text == normal
    assert original[slice(*result.original_span(*span))] == words


@given(st.text(max_size=60))
def test_is_nfkc(text: str) -> None:
    result = normalise(text)
    assert result.text == unicodedata.normalize("NFKC", "".join(char for char in text if normalise(char).text))
    assert len(result.offsets) == len(result.text) + 1
    assert list(result.offsets) == sorted(result.offsets)
    assert result.offsets[-1] == len(text)


@given(st.text(alphabet="aéガ｡ﾞか\u3099\u0301\u0323한\u1161\u11a8ﬁ㎏½", max_size=40))
def test_is_nfkc_where_characters_join(text: str) -> None:
    assert normalise(text).text == unicodedata.normalize("NFKC", text)


@given(st.text(max_size=40), st.data())
def test_a_span_normalises_to_what_it_stood_for(text: str, data: st.DataObject) -> None:
    result = normalise(text)
    start = data.draw(st.integers(0, len(result.text)))
    end = data.draw(st.integers(start, len(result.text)))
    place = result.original_span(start, end)
    assert result.text[start:end] in normalise(text[slice(*place)]).text


def test_kept_characters_stay() -> None:
    assert normalise("2½ and 10⁹", frozenset("½⁹")).text == "2½ and 10⁹"


def test_a_run_of_marks_is_cut_and_not_quadratic() -> None:
    text = "e" + "\u0301\u0316" * 50_000
    result = normalise(text)
    assert result.offsets[-1] == len(text)
    assert result.original_span(0, len(result.text)) == (0, len(text))
