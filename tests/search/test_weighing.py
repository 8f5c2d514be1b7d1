"""How much a term says about a record."""

from __future__ import annotations

from briefsmith.edition.paths import Place
from briefsmith.search.search_record import SearchRecord
from briefsmith.search.weighing import weigh
from briefsmith.text.slugs import PagePath

TEXT = "Lamp makers met in spring to speak of lamps that listen, of prices, and of all that follows from both of them."


def record(kind: str, title: str, *names: str, text: str = "", alternatives: tuple[str, ...] = ()) -> SearchRecord:
    place = Place(PagePath(f"{kind}/{title}.md"))
    return SearchRecord(kind, place, title, text, names=names, alternatives=alternatives)


def weight(records: list[SearchRecord], term: str) -> dict[str, float]:
    return {records[n].title: weight for n, weight in weigh(records).weights.get(term, ())}


def test_a_name_says_more_than_a_title_and_a_title_more_than_a_text() -> None:
    found = weight(
        [
            record("company", "Lamp", "Lamp"),
            record("claim", "Lamp prices fall"),
            record("claim", "Prices fall", text=TEXT),
        ],
        "lamp",
    )
    assert found["Lamp"] > found["Lamp prices fall"] > found["Prices fall"]


def test_a_whole_name_says_more_than_a_part_of_one() -> None:
    found = weight([record("company", "Lamp", "Lamp"), record("company", "Lamp Works", "Lamp Works")], "lamp")
    assert found["Lamp"] > found["Lamp Works"]


def test_a_title_of_many_words_says_less_of_each() -> None:
    found = weight([record("claim", "Lamps listen"), record("claim", TEXT)], "listen")
    assert found["Lamps listen"] > found[TEXT]


def test_names_are_kept_whole_in_every_script() -> None:
    found = weigh([record("company", "Lamp", "Lamp Works", "ランプ", "七十億")]).weights
    assert {"=lampworks", "=ランプ", "=七十億"} <= found.keys()


def test_a_misspelling_means_the_thing_itself() -> None:
    found = weigh([record("system", "Sora", "Sora", alternatives=("Sola",))]).weights
    assert "=sola" in found


def test_a_name_can_be_mistyped_and_a_text_cannot() -> None:
    slips = weigh([record("company", "Lampion", "Lampion", text="Somewhere else")]).slips
    assert slips["lampon"] == ("lampion",)
    assert "somehere" not in slips
