"""Tables of queries put to the real box in a real browser: how often does the right page come first?

The scores are printed at the end of the run, Material's own search beside ours.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from briefsmith.app import Examined
from playwright.sync_api import Browser

from bench.made_up import asked, corpus
from bench.search import Engine, material, ours, stub, with_material
from tests.conftest import serving
from tests.search.table import Row, Score, rows, score

Put = Callable[[str, str, Sequence[Row], Engine], Score]


@pytest.fixture
def put(browser: Browser, record_property: Callable[[str, object], None]) -> Put:
    """`put(who, address, table, engine)` has an engine answer a table and tells the score at the end of the run."""

    def ask(who: str, root: str, table: Sequence[Row], engine: Engine) -> Score:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        result = score(table, engine(page, root, [row.query for row in table]), root)
        page.close()
        record_property("told", f"search, {who}: {result}")
        return result

    return ask


def test_the_right_page_comes_first(put: Put, address: str) -> None:
    table = rows()
    assert len(table) >= 120
    result = put("served", address, table, ours)
    assert result.first / result.asked >= 0.95, result.missed
    assert result.five / result.asked >= 0.99, result.missed


def test_the_right_page_is_found_by_queries_that_search_was_not_made_with(put: Put, address: str) -> None:
    table = rows("unseen")
    assert len(table) == 100
    assert not {row.query for row in table} & {row.query for row in rows()}
    result = put("served, queries it was not made with", address, table, ours)
    assert result.first / result.asked >= 0.9, result.missed
    assert result.five / result.asked >= 0.94, result.missed


def test_the_right_page_comes_first_among_many(put: Put, tmp_path: Path) -> None:
    # `python -m bench.search` asks a thousand queries of a thousand briefs.
    many = corpus(150)
    stub(tmp_path, many)
    table = [Row(one.query, (one.expected,), one.why) for one in asked(many, 150)]
    with serving(tmp_path) as root:
        result = put("made-up briefs", root, table, ours)
    assert result.asked == 150
    assert result.first / result.asked >= 0.95, result.missed


def test_materials_own_search_is_asked_the_same(put: Put, real: Examined, tmp_path: Path) -> None:
    with_material(tmp_path / "site", real)
    with serving(tmp_path / "site") as root:
        result = put("Material's stock configuration", root, rows(), material)
    # Were it to find nothing, the comparison would be broken; were it to find all, ours would be needless.
    assert 0.1 < result.first / result.asked < 0.8
