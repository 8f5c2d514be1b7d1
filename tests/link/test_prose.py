"""One piece of prose: which words become links, where to, and what its sentences speak of."""

from __future__ import annotations

import pytest
from briefsmith.link.prose import Linked, Linker
from briefsmith.model.names import Names
from briefsmith.text.markdown import normal, plain, tree
from briefsmith.text.wikilinks import find_links
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.link.corpora import entity
from tests.text.material import words

ENTITIES = [
    entity("openai", "OpenAI", "companies"),
    entity("seed-one", "Seed"),
    entity("seed-two", "Seed", "companies"),
    entity("sora", "Sora", aliases={"ja": ("ソラ",)}),
    entity("sora-turbo", "Sora Turbo"),
    entity("video", "video generation", "topics"),
]
WORDS = {
    "openai": "OpenAI",
    "sora": "Sora",
    "chinese-sora": "What *China* says",
    "chinese-sora#length": "60 seconds",
    "other#claim": "They said “so”",
    "paper": "A paper",
}
KNOWN = {*WORDS, *(one.id for one in ENTITIES)}
LINKER = Linker(Names.of(ENTITIES), lambda target: WORDS.get(target, target), KNOWN.__contains__, "en")


def linked(text: str, owner: str = "chinese-sora", in_brief: bool = True) -> Linked:
    return LINKER.link(text, owner, in_brief=in_brief, blocks=True)


CASES = {
    # Links that an author writes
    "an id": ("by [[openai]].", "by [OpenAI](brief:openai)."),
    "an id with words": ("by [[openai|the *lab*]].", "by [the \\*lab\\*](brief:openai)."),
    "an item of this brief": ("[[#length]] long", "[60 seconds](brief:chinese-sora#length) long"),
    "an item of another": ("[[other#claim]]", "[They said “so”](brief:other#claim)"),
    "a source": ("[[paper]]", "[A paper](brief:paper)"),
    "itself": ("[[chinese-sora]] here", "What \\*China\\* says here"),
    "nothing there": ("[[nobody]] and [[none|no *one*]]", "nobody and no \\*one\\*"),
    "in code": ("`[[openai]]`", "`[[openai]]`"),
    "twice": ("[[openai]] [[openai]]", "[OpenAI](brief:openai) [OpenAI](brief:openai)"),
    "in bold": ("**[[openai]]**", "[**OpenAI**](brief:openai)"),
    # Names
    "a name": ("Sora is here", "[Sora](brief:sora) is here"),
    "only its first mention": ("Sora, Sora, ソラ", "[Sora](brief:sora), Sora, ソラ"),
    "the longest": ("Sora Turbo, Sora", "[Sora Turbo](brief:sora-turbo), [Sora](brief:sora)"),
    "over a line end": ("Sora\nTurbo", "[Sora Turbo](brief:sora-turbo)"),
    "not after a link to it": ("[[sora|It]] is Sora", "[It](brief:sora) is Sora"),
    "before a link to it": ("Sora is [[sora|it]]", "[Sora](brief:sora) is [it](brief:sora)"),
    "of two things": ("Seed is new", "Seed is new"),
    "in code, too": ("`Sora` and Sora", "`Sora` and [Sora](brief:sora)"),
    "in a link to elsewhere": ("[Sora](http://a.b) Sora", "[Sora](http://a.b) [Sora](brief:sora)"),
    "in the words of another link": ("[[openai|Sora]]", "[Sora](brief:openai)"),
    "in a bound figure": ("[[#length|Sora]]", "[Sora](brief:chinese-sora#length)"),
    "in a heading": ("# Sora\n\nSora", "# Sora\n\n[Sora](brief:sora)"),
    "again under the next heading": (
        "Sora Sora\n\n# A\n\nSora Sora\n\n# B\n\nSora",
        "[Sora](brief:sora) Sora\n\n# A\n\n[Sora](brief:sora) Sora\n\n# B\n\n[Sora](brief:sora)",
    ),
    "in a list": ("- Sora\n- OpenAI\n- Sora", "-   [Sora](brief:sora)\n-   [OpenAI](brief:openai)\n-   Sora"),
    "in a quotation": ("> Sora", "> [Sora](brief:sora)"),
    "in fenced code": ("```\nSora\n```", "```\nSora\n```"),
    "in bold words": ("**the Sora model**", "**the [Sora](brief:sora) model**"),
    "in bold alone": ("これは**Sora**です", "これは[**Sora**](brief:sora)です"),
    "half in bold": ("**Sor**a", "**Sor**a"),
    "within another word": ("**Sora**ya", "**Sora**ya"),
    "after an exclamation": ("Wow!Sora", "Wow\\![Sora](brief:sora)"),
    "a topic": ("Video generation and video generation", "[Video generation](brief:video) and video generation"),
    # Logical addresses that an author writes in full
    "an address": ("[x](brief:sora), [y](brief:#length)", "[x](brief:sora), [y](brief:chinese-sora#length)"),
    "an address of nothing": ("[x *y*](brief:nobody)", "x *y*"),
    "an address of itself": ("[x](brief:chinese-sora)", "x"),
    # What is not ours to obey
    "HTML": ("<b>Sora</b>", "&lt;b&gt;[Sora](brief:sora)&lt;/b&gt;"),
}


@pytest.mark.parametrize("name", CASES)
def test_linked(name: str) -> None:
    text, expected = CASES[name]
    assert linked(text).markdown == expected


def test_a_thing_does_not_link_to_itself() -> None:
    assert linked("Sora by OpenAI, [[sora]]", "sora", in_brief=False).markdown == "Sora by [OpenAI](brief:openai), Sora"


SENTENCES = {
    "each sentence with what it speaks of": (
        "Sora is by OpenAI. Nothing here. It, Sora, makes [[#length]].",
        [
            ("Sora is by OpenAI.", ("sora", "openai")),
            ("It, Sora, makes 60 seconds.", ("sora", "chinese-sora#length")),
        ],
    ),
    "bold stays bold": ("A **good Sora. And** more.", [("A **good Sora.**", ("sora",))]),
    "once a sentence": ("Sora, Sora.", [("Sora, Sora.", ("sora",))]),
    "links out are words": ("See [here](http://a.b), Sora.", [("See here, Sora.", ("sora",))]),
    "blocks are sentences": ("- Sora\n- x OpenAI", [("Sora", ("sora",)), ("x OpenAI", ("openai",))]),
    "nothing is said of what is not there": ("[x](brief:nobody) is [[none]].", []),
    "a link in a heading": ("# On [[sora]]\n\nx", [("On Sora", ("sora",))]),
    "a name in a heading is none": ("# On Sora\n\nx", []),
    "Japanese": ("ソラは新しい。次はOpenAI。", [("ソラは新しい。", ("sora",)), ("次はOpenAI。", ("openai",))]),
    "a name of two things is none": ("Seed is new.", []),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_sentences(name: str) -> None:
    text, expected = SENTENCES[name]
    assert list(linked(text).sentences) == expected


PIECES = "Sora Turbo OpenAI ソラ [[sora]] [[#length]] [[x|Sora]] [Sora](http://a.b) [x](brief:sora) ** * ` _ . 。 「 !"
PARTS = (
    *PIECES.split(),
    "<",
    "(",
    ")",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "# ",
    "- ",
    "> ",
    "x",
    "です",
    "\\",
    "[",
    "]",
    "」",
)
TEXTS = st.lists(st.sampled_from(PARTS), max_size=14).map("".join) | st.text(max_size=40)
QUIET = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@QUIET
@given(TEXTS)
def test_linking_twice_changes_nothing(text: str) -> None:
    once = linked(text)
    again = linked(once.markdown)
    assert again.markdown == once.markdown
    assert again.sentences == once.sentences


@QUIET
@given(TEXTS)
@example("!!!Sora")
def test_linking_never_changes_what_is_read(text: str) -> None:
    result = linked(text)
    if not find_links(text, blocks=True):
        assert words(plain(result.markdown)) == words(plain(text))
    assert normal(result.markdown) == result.markdown


@QUIET
@given(TEXTS)
def test_every_sentence_is_part_of_the_text(text: str) -> None:
    result = linked(text)
    shown = words(plain(result.markdown))
    for sentence, targets in result.sentences:
        assert targets
        assert words(plain(sentence)) in shown
        assert "Link(" not in repr(tree(sentence))
