"""Words are found where they stand, whatever Unicode form they are written in, and nowhere else."""

from __future__ import annotations

import unicodedata

import pytest
from briefsmith.model.figure import Evidence
from briefsmith.verify.quotes import find
from briefsmith.verify.texts import Paragraph, read_text
from hypothesis import given, settings
from hypothesis import strategies as st

ALPHABET = "ab1２億㌔㎏ﬁ①é\u0301ｶﾞが か\u3000.,½Ⅷ한"


def paragraph(text: str) -> Paragraph:
    read = read_text(text.encode(), "ja")
    assert read
    return read.paragraphs[0]


def evidence(*exact: str, **more: str) -> Evidence:
    return Evidence(seed="s", paragraph=1, exact=exact, **more)


@settings(deadline=None)
@given(st.text(ALPHABET, min_size=1, max_size=30).filter(str.strip), st.data())
def test_every_part_of_a_text_is_found(text: str, data: st.DataObject) -> None:
    line = paragraph(text)
    start = data.draw(st.integers(0, len(line.text) - 1))
    end = data.draw(st.integers(start + 1, min(len(line.text), start + 25)))
    token = line.text[start:end]
    if not token.strip() or token != unicodedata.normalize("NFKC", token):
        return  # A mark torn from its letter is no word that anybody quotes.
    places = find(line, evidence(token))
    assert places
    for first, last in places.tokens[0]:
        assert token in unicodedata.normalize("NFKC", text)
        assert token in line.text[: len(line.text)]
        assert 0 <= first < last <= len(text)
    original = line.original(start, end)
    assert original in places.tokens[0]


@pytest.mark.parametrize(
    ("tokens", "spans"),
    [
        (("あ",), ((0, 1),)),
        (("い", "あ"), ((1, 2), (2, 3))),
        (("あ", "あ"), ((0, 1), (2, 3))),
        (("う", "あ"), None),
        (("あ", "う"), ((0, 1), (3, 4))),
        (("あい", "あう"), ((0, 2), (2, 4))),
        (("あい", "いあ"), None),
        (("え",), None),
    ],
)
def test_tokens_stand_in_order(tokens: tuple[str, ...], spans: tuple[tuple[int, int], ...] | None) -> None:
    places = find(paragraph("あいあう"), evidence(*tokens))
    assert (places.first if places else None) == spans


@pytest.mark.parametrize(
    ("more", "spans"),
    [
        ({}, ((0, 1), (2, 3))),
        ({"prefix": "い"}, ((2, 3),)),
        ({"suffix": "い"}, ((0, 1),)),
        ({"suffix": "う"}, ((2, 3),)),
        ({"prefix": "う"}, None),
        ({"prefix": "い", "suffix": "い"}, None),
    ],
)
def test_what_stands_beside_tells_repeats_apart(
    more: dict[str, str], spans: tuple[tuple[int, int], ...] | None
) -> None:
    places = find(paragraph("あいあう"), evidence("あ", **more))
    assert (places.tokens[0] if places else None) == spans
