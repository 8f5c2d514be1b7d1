"""The index as files."""

from __future__ import annotations

import json
import re

import pytest
from briefsmith.app import Examined, build, make_edition
from briefsmith.edition.site import Asset, BuildOptions

CALL = re.compile(r'briefsSearch\.got\("(?P<name>[^"]+)",(?P<content>.*)\);\n\Z', re.DOTALL)


@pytest.fixture(scope="module")
def files(real: Examined) -> tuple[Asset, ...]:
    return build(make_edition(real, BuildOptions())).search


@pytest.fixture(scope="module")
def contents(files: tuple[Asset, ...]) -> dict[str, object]:
    found = {}
    for file in files:
        match = CALL.match(file.content.decode())
        assert match, file.path
        assert file.path == f"assets/search/{match['name']}.js"
        found[match["name"]] = json.loads(match["content"])
    return found


def test_index_names_every_other_file(contents: dict[str, object]) -> None:
    head = contents["index"]
    assert isinstance(head, dict)
    named = [name for _, name in head["terms"] + head["records"]] + [head["facets"]]
    assert len(named) > 10
    assert sorted(named) == sorted(contents.keys() - {"index"})


def test_terms_stand_in_the_order_in_which_the_browser_looks_for_them(contents: dict[str, object]) -> None:
    head = contents["index"]
    assert isinstance(head, dict)
    terms = []
    for first, name in head["terms"]:
        lines = str(contents[name]).split("\n")
        assert lines[0].startswith(f"{first}\t")
        terms += [line.split("\t")[0] for line in lines]
    assert len(terms) > 1000
    assert terms == sorted(set(terms), key=lambda term: term.encode("utf-16-be"))


def test_every_record_is_shown_once(contents: dict[str, object]) -> None:
    head = contents["index"]
    assert isinstance(head, dict)
    at = 0
    for first, name in head["records"]:
        rows = contents[name]
        assert isinstance(rows, list)
        assert first == at
        at += len(rows)
    assert at == head["count"]


def test_no_file_is_large(files: tuple[Asset, ...]) -> None:
    assert max(len(file.content) for file in files) < 40_000


def test_the_same_corpus_gives_the_same_files(real: Examined, files: tuple[Asset, ...]) -> None:
    assert build(make_edition(real, BuildOptions())).search == files


def test_a_site_read_from_disk_has_the_same_index_but_for_one_word(real: Examined, files: tuple[Asset, ...]) -> None:
    offline = build(make_edition(real, BuildOptions(directory_urls=False))).search
    assert offline[1:] == files[1:]
    assert offline[0].content == files[0].content.replace(b'"directoryUrls":true', b'"directoryUrls":false')
