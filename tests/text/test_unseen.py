"""Characters that no reader sees, and names that look like others."""

from __future__ import annotations

import pytest
from briefsmith.text.unseen import is_blank, lookalikes, never_written, visible

BLANK = ["", " \n\t", "\u200b", "\u3164", "\u2060\ufeff", "\u00ad", "\u115f\u1160", "\u2800", "\ufe0f", "\u3000"]
SEEN = ["a", " é", "日", "\u200b.", "½", "👩\u200d🔬", "\u200fשלום"]


@pytest.mark.parametrize("text", BLANK, ids=ascii)
def test_nothing_is_seen(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", SEEN, ids=ascii)
def test_something_is_seen(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("plain\ttext\r\n", []),
        ("a\u202etxt", [1]),
        ("\u2066a\u2069", [0, 2]),
        ("\x1b[31m", [0]),
        ("\x9b31m", [0]),
        ("\0", [0]),
        ("\u200fשלום\u200e", []),
        ("👩\u200d🔬, 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", []),
        ("a\U000e0061\U000e0062", [1]),
        ("ﺏ\u200c", []),
    ],
    ids=ascii,
)
def test_what_no_author_needs(text: str, at: list[int]) -> None:
    assert list(never_written(text)) == at


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("OpenAI", None),
        ("\u041epenAI", "\u041epenAI"),
        ("Big \u039fne", "\u039fne"),
        ("Яндекс", None),
        ("β-carotene", None),
        ("TGFβ", None),
        ("ΔE Ω", None),
        ("5 µm", None),
        ("Сбербанк Sber", None),
        ("モデルA", None),
    ],
)
def test_names_that_mix_letters_that_look_alike(name: str, word: str | None) -> None:
    assert lookalikes(name) == word


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb", "a\nb"),
        ("\x1b]0;owned\x07", "\\x1b]0;owned\\x07"),
        ("\x9b2J", "\\x9b2J"),
        ("a\u202eb", "a\\u202eb"),
        ("東京 é 👩\u200d🔬", "東京 é 👩\u200d🔬"),
        ("\udcff", "\\udcff"),
    ],
    ids=ascii,
)
def test_what_steers_a_terminal_is_shown_as_its_number(text: str, shown: str) -> None:
    assert visible(text) == shown
