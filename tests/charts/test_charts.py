"""Which figures are drawn together, how, and what is said of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from briefsmith.charts import charts, drawing
from briefsmith.edition.charts import Chart, Drawn
from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import Figure
from briefsmith.text.labels import labels_for

from tests.charts.corpora import corpus, figure

EVERY_FORM = corpus(
    figure(1, 60, unit="s", comparator="at-most", as_of="2024-02"),
    figure(2, 60, unit="s", scope={"variant": "long"}),
    figure(3, {"from": Decimal(5), "to": Decimal(10)}, unit="s"),
    figure(4, {"min": Decimal(12), "max": Decimal(20)}, unit="s", comparator="about"),
    figure(5, 1, unit="min", status="planned", target_date="2026", comparator="more-than"),
    figure(6, 4, unit="s", comparator="about", status="claimed"),
)


def drawn(given: Corpus, locale: str = "en") -> Drawn:
    return charts(given, labels_for(locale)).measures.get("size", Drawn())


def only(given: Corpus, locale: str = "en") -> Chart:
    (chart,) = drawn(given, locale).charts
    return chart


@pytest.mark.parametrize("locale", ["en", "ja"])
def test_a_chart_is_as_it_was_looked_at(locale: str, golden: Callable[[str, str], None]) -> None:
    chart = only(EVERY_FORM, locale)
    golden(f"charts/every-form.{locale}.svg", chart.svg + "\n")
    golden(f"charts/every-form.{locale}.txt", "\n".join([chart.title, chart.alt, *chart.notes]) + "\n")


def test_a_wide_span_has_a_logarithmic_scale(golden: Callable[[str, str], None]) -> None:
    chart = only(corpus(figure(1, 7_000_000_000, unit="parameter"), figure(2, 1_200_000, unit="parameter")))
    golden("charts/wide-span.svg", chart.svg + "\n")
    assert "Each line of the scale stands for 10 times the one before it." in chart.notes


@pytest.mark.parametrize(
    ("figures", "together", "alone"),
    [
        pytest.param([], 0, 0, id="nothing"),
        pytest.param([figure(1, 1)], 0, 0, id="one figure is no comparison"),
        pytest.param([figure(1, 1, unit="s"), figure(2, 1, unit="h")], 2, 0, id="units that convert"),
        pytest.param([figure(1, 1, unit="s"), figure(2, 1, unit="year")], 0, 2, id="units that do not convert"),
        pytest.param([figure(1, 1, unit="USD"), figure(2, 1, unit="CNY")], 0, 2, id="each in its own currency"),
        pytest.param([*(figure(n, 1, unit="USD") for n in (1, 2)), figure(3, 9, unit="CNY")], 2, 1, id="two of three"),
        pytest.param([figure(1, 1), figure(2, 1, unit="count")], 0, 2, id="a bare number is no unit"),
    ],
)  # fmt: skip
def test_only_figures_in_one_unit_stand_together(figures: list[Figure], together: int, alone: int) -> None:
    found = drawn(corpus(*figures))
    assert sum(len(chart.figures) for chart in found.charts) == together
    assert [left.why for left in found.left_out] == ["unit"] * alone
    assert bool(found.notes) == bool(alone)


def test_what_converts_stands_where_it_belongs() -> None:
    chart = only(corpus(figure(1, 90, unit="s"), figure(2, 2, unit="min"), figure(3, 30, unit="s")))
    assert [ref.item for ref in chart.figures] == ["f-2", "f-1", "f-3"]
    assert "2 minutes" in chart.svg


def test_a_measure_may_ask_not_to_be_drawn() -> None:
    assert drawn(corpus(figure(1, 1), figure(2, 2), chart="none")) == Drawn()


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        pytest.param({}, {}, "", id="alike"),
        pytest.param({"scope": {"region": "Asia"}}, {}, "do not all cover the same thing", id="scope"),
        pytest.param({"period": "P1Y"}, {"period": "P5Y"}, "do not all cover the same thing", id="period"),
        pytest.param({"status": "projected"}, {}, "diamond", id="status"),
        pytest.param({"comparator": "more-than"}, {}, "arrow", id="bound"),
        pytest.param({"comparator": "about"}, {}, "approximate", id="about"),
    ],
)
def test_what_only_looks_comparable_is_said_to(one: dict[str, object], other: dict[str, object], said: str) -> None:
    notes = " ".join(only(corpus(figure(1, 3, **one), figure(2, 2, **other))).notes)
    assert said in notes
    assert bool(notes) == bool(said)


def test_the_text_alternative_names_every_row() -> None:
    root = ElementTree.fromstring(only(EVERY_FORM).svg)
    ids = {element.get("id"): element.text or "" for element in root}
    said = " ".join(ids[name] for name in root.attrib["aria-labelledby"].split())
    assert root.get("role") == "img"
    for number in range(1, 7):
        assert f"Thing {number}" in said
    assert "more than 1 minute" in said
    assert "planned" in said


def test_nothing_of_a_chart_is_fetched_and_every_colour_can_be_changed() -> None:
    svg = only(EVERY_FORM).svg
    assert not re.search(r"href|url\(|@import|<script|<style|<image", svg)
    coloured = re.findall(r"<(?:g|path)[^>]*(?:fill|stroke)=\"#[^>]*>", svg)
    assert len(coloured) > 8
    assert all("class=" in element for element in coloured)


def test_names_are_text_and_never_markup() -> None:
    given = corpus(figure(1, 1), figure(2, 2))
    hostile = given.entities[0].model_copy(update={"name": '<img src=x onerror="a()"> & {{ datum }}'})
    found = only(Corpus(briefs=given.briefs, entities=(hostile, *given.entities[1:]), measures=given.measures))
    assert "<img" not in found.svg
    assert "&lt;img" in found.svg
    ElementTree.fromstring(found.svg)


def test_two_figures_that_read_alike_say_which_brief_they_are_from() -> None:
    chart = only(corpus(figure(1, 1), figure(1, 2).model_copy(update={"id": "f-9"})))
    assert chart.alt.count("Sizes") == 2


def test_too_many_rows_are_cut_to_those_that_matter() -> None:
    figures = [figure(n, n + 1, salience="key" if n < 3 else "minor", as_of="2024") for n in range(40)]
    found = drawn(corpus(*figures))
    (chart,) = found.charts
    assert len(chart.figures) == 24
    assert {"f-0", "f-1", "f-2"} <= {ref.item for ref in chart.figures}
    assert [left.why for left in found.left_out] == ["crowd"] * 16
    assert any("16 more" in note for note in chart.notes)


@pytest.mark.parametrize("values", [(0, 0), (-5, 5), (-3, -1), (0, 1000), ("0.001", "0.002"), (1, 1), ("1e-9", "1e30")])
def test_every_value_can_be_drawn(values: tuple[object, object]) -> None:
    svg = only(corpus(*(figure(n, value) for n, value in enumerate(values)))).svg
    assert not re.search(r"nan|inf|null|undefined", svg.partition("</desc>")[2], re.IGNORECASE)


def test_the_same_corpus_gives_the_same_bytes() -> None:
    first = only(EVERY_FORM).svg
    drawing._render.cache_clear()
    assert only(EVERY_FORM).svg == first
