"""Where sentences end."""

from __future__ import annotations

import pytest
from briefsmith.text.sentences import sentences
from hypothesis import given
from hypothesis import strategies as st

# Bars stand where one sentence ends and the next begins.
CASES = {
    "two": "One. | Two.",
    "question and exclamation": "Really? | Yes! | No?! | Well … | Then.",
    "a decimal": "It has 2.5 billion parameters. | That is 3.5x more.",
    "a version": "GPT-4.5 came. | Kling 1.6 too.",
    "an address": "See example.com for it. | Then go.",
    "titles": "Mr. Smith met Dr. Wu and Prof. Li. | They spoke.",
    "abbreviations within": "Some, e.g. Sora, i.e. this vs. that. | Others.",
    "abbreviations at the end": "Made by Acme Inc. | Sold by the U.S. firm Acme Corp. in May.",
    "etc. before a small letter": "Clips, films etc. are made. | All etc. | So.",
    "a number after an abbreviation": "See no. 5 and p. 7. | He said no. | Then left.",
    "initials": "J. R. Doe wrote it. | Then slept.",
    "a small letter goes on": "He said “stop!” and left. | Then went.",
    "quotes": "“It works.” | “Does it?” he asked. | (It does.) | Good.",
    "no end": "no mark at all",
    "lines": "One\n | Two\n\n | Three",
    "French": "C’est vrai\u00a0? | Oui\u00a0! | Mme. Dupont le dit. | M. Li aussi.",
    "French quotes": "Il dit «\u00a0Non.\u00a0» | Elle dit «\u00a0Oui\u00a0! » | Fin.",
    "French numbers": "Il y en a 1.000 ou 1,5 million. | Vrai.",
    "Japanese": "七十億である。|百万時間だ！|本当か？|はい",
    "Japanese quotes": "「すごい！」と言った。|「本当だ。」|次の文。",
    "Japanese brackets": "発表した（本日。）。|次。",
    "Chinese": "这是模型。|真的吗？！|是的。",
    "mixed": "シャオミはMiMo-Audio v1.5を公開。|It is open. | 以上。",
    "nothing": "",
}


def language_of(name: str) -> str:
    languages = {"French": "fr", "Japanese": "ja", "Chinese": "zh"}
    return languages.get(name.split(" ", maxsplit=1)[0], "en")


def test_a_language_without_abbreviations_ends_at_every_point() -> None:
    assert len(sentences("Se Mr. Smith. Gå.", "sv")) == 3


@pytest.mark.parametrize("name", CASES)
def test_sentences(name: str) -> None:
    parts = [part.strip() for part in CASES[name].split("|")]
    text = CASES[name].replace(" | ", " ").replace("|", "")
    assert [text[start:end] for start, end in sentences(text, language_of(name))] == [part for part in parts if part]


@given(st.text('aA .!?。」"\n»1') | st.text())
def test_sentences_hold_everything_in_order(text: str) -> None:
    spans = sentences(text, "en")
    rest = text
    for start, end in reversed(spans):
        assert text[start:end].strip() == text[start:end] != ""
        rest = rest[:start] + rest[end:]
    assert rest.strip() == ""
    assert list(spans) == sorted(spans)
