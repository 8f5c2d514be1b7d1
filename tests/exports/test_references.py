"""Sources for reference managers, events for TimelineJS."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from briefsmith.edition.edition import Edition
from briefsmith.exports.bibtex import bibtex, latex
from briefsmith.exports.csl import references
from briefsmith.model.brief import Event
from briefsmith.model.corpus import Corpus
from briefsmith.model.seed import Seed
from hypothesis import given
from hypothesis import strategies as st

from tests.editions import edition_of
from tests.exports.sample import BRIEF, CORPUS, data


def published(*seeds: Seed) -> Edition:
    return edition_of(Corpus(seeds=seeds))


def seed(**fields: Any) -> Seed:
    return Seed.model_validate({"id": "s", "title": "T", "type": "report", "language": "en", **fields})


def csl(**fields: Any) -> dict[str, Any]:
    (item,) = json.loads(json.dumps(references(published(seed(**fields)))))
    return item


DATES = {
    "2024": {"date-parts": [[2024]]},
    "2024-02": {"date-parts": [[2024, 2]]},
    "2024-02-15": {"date-parts": [[2024, 2, 15]]},
    "2024-02~": {"date-parts": [[2024, 2]], "circa": True},
    "2024?": {"date-parts": [[2024]], "circa": True},
    "2024-02/2024-07-01": {"date-parts": [[2024, 2], [2024, 7, 1]]},
    "2024-21": {"date-parts": [[2024]], "season": 1},
    "2025/..": {"literal": "2025/.."},
    "202X": {"literal": "202X"},
}


@pytest.mark.parametrize("date", DATES)
def test_csl_dates(date: str) -> None:
    assert csl(issued=date)["issued"] == {**DATES[date], "edtf": date}


def test_csl_leaves_out_what_the_record_leaves_out() -> None:
    assert csl() == {"id": "s", "type": "report", "title": "T", "language": "en"}


def test_csl_names() -> None:
    authors = [{"family": "Doe", "given": "Jo"}, {"literal": "高野悠介"}]
    assert csl(author=authors)["author"] == authors


def entry(**fields: Any) -> str:
    return bibtex(published(seed(**fields)))


ENTRIES = {
    "kinds": ({"type": "article-newspaper", "publisher": "P"}, "@article{s,"),
    "other kinds": ({"type": "post-weblog"}, "@misc{s,"),
    "an article's journal": ({"type": "article-magazine", "publisher": "P"}, "journal = {P},"),
    "a report's institution": ({"publisher": "P & Q"}, "institution = {P \\& Q},"),
    "a title keeps its capitals": ({"title": "On GPT"}, "title = {{On GPT}},"),
    "names": ({"author": [{"family": "Doe", "given": "Jo"}]}, "author = {Doe, Jo},"),
    "several": ({"author": [{"literal": "A and B"}, {"family": "C"}]}, "author = {{A and B} and C},"),
    "a comma in a name": ({"author": [{"family": "Doe, Jr", "given": "J"}]}, "author = {{Doe, Jr}, J},"),
    "an `and` in a name": ({"author": [{"family": "X and Y"}]}, "author = {{X and Y}},"),
    "dates": ({"issued": "2024-02~"}, "year = {2024},\n  date = {2024-02~},"),
    "addresses as they are": ({"url": "https://a.b/c_d?e=1%20#f"}, "url = {https://a.b/c_d?e=1%20#f},"),
    "addresses with braces": ({"url": "https://a.b/}{x"}, "url = {https://a.b/%7D%7Bx},"),
    "an end of its field": ({"title": "x}},\n@comment{"}, r"{{x\textbraceright{}\textbraceright{}, @comment"),
    "a command": ({"title": r"\input{/etc/passwd} 100% $5 #1 a_b ~^"}, r"{{\textbackslash{}input\textbraceleft{}/etc"),
}


@pytest.mark.parametrize("name", ENTRIES)
def test_bibtex(name: str) -> None:
    fields, expected = ENTRIES[name]
    assert expected in entry(**fields)


LETTERS = re.compile(r"\\(?:textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum)\{\}|\\[#$%&_]")


@given(st.text('{}\\%#$&_~^ax\n" ,=@') | st.text())
def test_no_text_leaves_its_braces_or_runs_a_command(text: str) -> None:
    rest = LETTERS.sub("", latex(text))
    assert not set(rest) & set("\\{}#$%&_~^\n\r")


def test_a_key_for_each_source() -> None:
    text = data()["data/references.bib"]
    assert re.findall(r"^@\w+\{([^,]+),$", text, re.MULTILINE) == ["herald-en", "herald-ja"]
    assert text.count("{") == text.count("}")


def timeline(*dates: str) -> list[dict[str, Any]]:
    events = tuple(Event(id=f"e{n}", title="T", date=date) for n, date in enumerate(dates))
    brief = BRIEF.model_copy(update={"events": events})
    corpus = Corpus(CORPUS.seeds, (brief,), CORPUS.entities, CORPUS.measures, CORPUS.tensions)
    found: list[dict[str, Any]] = json.loads(data(corpus)["data/timeline.json"])["events"]
    return found


SPANS: dict[str, tuple[dict[str, int], dict[str, int] | None, str]] = {
    "2024-02-15": ({"year": 2024, "month": 2, "day": 15}, None, "February 15, 2024"),
    "2024-02~": ({"year": 2024, "month": 2}, None, "about February 2024"),
    "2024": ({"year": 2024}, None, "2024"),
    "2024-02/2024-07": ({"year": 2024, "month": 2}, {"year": 2024, "month": 7}, "February 2024 – July 2024"),
    "2024/2025": ({"year": 2024}, {"year": 2025}, "2024 – 2025"),
    "2025/..": ({"year": 2025}, None, "from 2025"),
    "../2025-03": ({"year": 2025, "month": 3}, None, "by March 2025"),
    "2024-22": ({"year": 2024, "month": 6}, {"year": 2024, "month": 8}, "summer 2024"),
}


@pytest.mark.parametrize("date", SPANS)
def test_timeline_dates(date: str) -> None:
    (event,) = timeline(date)
    shown = event["display_date"].replace("\u2009", " ")
    assert (event["start_date"], event.get("end_date"), shown) == SPANS[date]


def test_the_timeline_is_in_order_of_date_and_its_ids_are_its_own() -> None:
    events = timeline("2025", "2024-02", "2024-01-01")
    assert [event["unique_id"] for event in events] == ["tides_e2", "tides_e1", "tides_e0"]


def test_the_timeline_holds_no_html_of_an_author() -> None:
    found = json.loads(data(locale="ja")["data/timeline.json"])
    assert found["title"]["text"] == {"headline": "Tides &amp; more", "text": "&lt;All&gt;"}
    first = found["events"][0]
    assert first["text"] == {
        "headline": "Tide &lt;i&gt;comes&lt;/i&gt; in, &amp; out",
        "text": '<p><a href="briefs/tides/#first">Tides &lt;b&gt;rise&lt;/b&gt;</a></p>',
    }
    assert first["display_date"] == "2024年2月15日"
