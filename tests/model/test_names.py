"""Which words in running text are names."""

from __future__ import annotations

import pytest
from briefsmith.model.names import Names
from hypothesis import given
from hypothesis import strategies as st

from tests.link.corpora import entity

NAMES = Names.of(
    [
        entity("ai", "AI"),
        entity("alibaba", "Alibaba", "companies", aliases={"zh": ("阿里巴巴",)}),
        entity("apple", "Apple", "companies"),
        entity("bytedance", "ByteDance", "companies", misspellings=[{"text": "Bytdance"}]),
        entity("gpt", "GPT"),
        entity("gpt-4", "GPT-4"),
        entity("little-red-book", "Little Red Book"),
        entity("mimo", "MiMo"),
        entity("mimo-audio", "MiMo-Audio", aliases={"ja": ("ミモ・オーディオ",)}),
        entity("openai", "OpenAI", "companies"),
        entity("qihoo", "Qihoo 360", "companies", aliases={"zh": ("360", "三六零")}),
        entity("seed-one", "Seed"),
        entity("seed-two", "Seed", "companies"),
        entity("seed-music", "Seed Music"),
        entity("sora", "Sora", aliases={"ja": ("ソラ",), "ko": ("소라",)}),
        entity("veo-3", "Veo 3"),
        entity("wan", "Wan"),
        entity("world-model", "world model", "concepts"),
        entity("xiaomi", "Xiaomi", "companies", aliases={"ja": ("シャオミ",), "zh": ("小米",)}),
        entity("one-letter", "X"),
    ]
)

# text | names as `words=id`; `=?` where they are ambiguous
TABLE = """
Sora and Sora's, (Sora), Sora-like           | Sora=sora Sora=sora Sora=sora Sora=sora
Soraya, xSora, Sora2, _Sora_, Soraé          |
Wang and Wan                                 | Wan=wan
l'Alibaba et d’Alibaba                       | Alibaba=alibaba Alibaba=alibaba
MiMo-Audio is a MiMo                         | MiMo-Audio=mimo-audio MiMo=mimo
MiMo‑Audio, MiMo–Audio                       | MiMo‑Audio=mimo-audio MiMo=mimo
GPT, GPT-4, GPT-4. GPT-4, GPT                | GPT=gpt GPT-4=gpt-4 GPT-4=gpt-4 GPT-4=gpt-4 GPT=gpt
GPT-5, GPT-4.5, GPT-41                       |
openai OPENAI Openai MIMO mimo-audio         | openai=openai OPENAI=openai Openai=openai MIMO=mimo mimo-audio=mimo-audio
sora SORA apple an apple, little red book    |
j'ai ai AI                                   | AI=ai
World model, world model, World Model        | World_model=world-model world_model=world-model
gpt-4 is GPT-4                               | gpt-4=gpt-4 GPT-4=gpt-4
Veo 3, veo 3, Veo 3.1                        | Veo_3=veo-3
Bytdance is ByteDance                        | Bytdance=bytedance ByteDance=bytedance
Seed, Seed Music                             | Seed=? Seed_Music=seed-music
小米公司とシャオミの小米粥                       | 小米=xiaomi シャオミ=xiaomi 小米=xiaomi
シャオミー、シャオミ・グループ、ソラリス、ソラ        | シャオミ=xiaomi ソラ=sora
소라는 Soraは阿里巴巴の                         | 소라=sora Sora=sora 阿里巴巴=alibaba
Ｓｏｒａ ＭｉＭｏ－Ａｕｄｉｏ ｼｬｵﾐ                   | Ｓｏｒａ=sora ＭｉＭｏ－Ａｕｄｉｏ=mimo-audio ｼｬｵﾐ=xiaomi
360 hours, 1,360, Qihoo 360, 三六零             | Qihoo_360=qihoo 三六零=qihoo
X is not looked for                          |
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in TABLE.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_names(row: list[str]) -> None:
    text, expected = row
    found = [(text[name.start : name.end], name.entity or "?") for name in NAMES.find(text)]
    assert [f"{written.replace(' ', '_')}={entity_id}" for written, entity_id in found] == expected.split()


def test_a_name_over_a_line_end() -> None:
    text = "the Seed\n  Music team"
    assert [text[name.start : name.end] for name in NAMES.find(text)] == ["Seed\n  Music"]


def test_half_of_a_character_is_no_name() -> None:
    names = Names.of(
        [
            entity("stock", "株式", "concepts"),
            entity("firm", "株式会社", "concepts"),
            entity("house", "会社", "concepts"),
        ]
    )
    assert names.find("A㍿B")[0].entity == "firm"
    names = Names.of([entity("stock", "株式", "concepts"), entity("house", "会社", "concepts")])
    assert names.find("A㍿B") == ()
    names = Names.of([entity("firm", "株式会社", "concepts")])
    assert [(name.start, name.end) for name in names.find("A㍿B")] == [(1, 2)]


def test_without_names_nothing_is_found() -> None:
    assert Names.of([]).find("Sora") == ()


@given(st.text("SoraMi-Audo \n小米シャ・ｼｬｵﾐ\u0301Ｓ㍿.3") | st.text())
def test_names_are_apart_in_order_and_not_empty(text: str) -> None:
    end = 0
    for name in NAMES.find(text):
        assert end <= name.start < name.end <= len(text)
        end = name.end
