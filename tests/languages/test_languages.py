"""Every language that has a folder: it declares each part, and each part is whole."""

from __future__ import annotations

import re
import string
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import briefsmith.languages
import pytest
from babel import Locale
from briefsmith.languages import ABSENT, ENGLISH, PARTS, Language, absent, every, find, folders, written
from briefsmith.text.quantities.units import unit
from briefsmith.text.quantities.vocabulary import languages, vocabulary

from tests.languages.tables import FOLDER

ALL = every()
TAGS = [language.tag for language in ALL]
PLURAL = re.compile(r"\.(zero|one|two|few|many|other)\Z")
COMPARATORS = {"about", "less-than", "at-most", "more-than", "at-least"}


def labels(language: Language) -> dict[str, str]:
    return {} if language.labels is ABSENT else dict(language.labels)


EN = labels(next(language for language in ALL if language.tag == ENGLISH))
LABELLED = [language for language in ALL if language.labels is not ABSENT]


def test_folders_are_found_by_looking() -> None:
    here = Path(briefsmith.languages.__file__).parent
    assert set(folders()) == {path.parent.name for path in here.glob("*/__init__.py")}
    assert len(folders()) >= 5


def test_each_folder_holds_the_language_that_it_is_named_for() -> None:
    for name in folders():
        language = find(name)
        assert language is not None
        assert language.tag == name
        assert all(variant.tag.startswith(f"{name}-") and variant.subtags for variant in language.variants)


@pytest.mark.parametrize(
    ("tag", "found"),
    [("fr-CA", "fr"), ("zh", "zh"), ("zh_TW", "zh-Hant"), ("zh-hans-CN", "zh-Hans"), ("EN", "en"), ("xx", None)],
)
def test_a_tag_finds_its_language(tag: str, found: str | None) -> None:
    language = find(tag)
    assert (language and language.tag) == found


def test_english_has_every_part() -> None:
    assert absent(find(ENGLISH)) == ()


def test_a_language_without_a_folder_has_no_part() -> None:
    assert absent(find("xx")) == PARTS


def test_a_part_that_is_forgotten_is_named() -> None:
    english = find(ENGLISH)
    assert english is not None
    parts = {field.name: getattr(english, field.name) for field in fields(Language)}
    for part in PARTS:
        with pytest.raises(TypeError, match=part):
            Language(**{name: value for name, value in parts.items() if name != part})  # type: ignore[arg-type]


def test_a_part_that_is_declared_absent_is_told() -> None:
    english = find(ENGLISH)
    assert english is not None
    assert absent(replace(english, idiom=ABSENT)) == ("idiom",)


def test_nothing_is_loaded_that_nobody_asked_for() -> None:
    code = (
        "import sys; from briefsmith.languages import folders; from briefsmith.text.quantities import read;"
        "read('7', 'fr'); print([name for name in folders() if f'briefsmith.languages.{name}' in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "['fr']"


@pytest.mark.parametrize("language", LABELLED, ids=lambda language: language.tag)
def test_every_label_is_there_with_the_same_values(language: Language) -> None:
    theirs = labels(language)
    assert {PLURAL.sub("", key) for key in theirs} == {PLURAL.sub("", key) for key in EN}
    assert len(EN) > 300
    for key, text in theirs.items():
        assert holes(text) == holes(EN.get(key) or EN[PLURAL.sub(".other", key)]), key
        assert text.strip(), key


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LABELLED, ids=lambda language: language.tag)
def test_every_count_has_the_plurals_of_cldr(language: Language) -> None:
    theirs = labels(language)
    # The forms of whole numbers that a page can show; French has another for a million and more of something.
    rule = Locale.parse(language.tag, sep="-").plural_form
    wanted = {rule(number) for number in range(1000)}
    counted = {key.removesuffix(".one") for key in EN if key.endswith(".one")}
    assert len(counted) > 5
    for key in counted:
        has = {form for form in ("zero", "one", "two", "few", "many", "other") if f"{key}.{form}" in theirs}
        assert has >= wanted, key


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.tag)
def test_parts_are_whole(language: Language) -> None:
    if language.units is not ABSENT:
        if language.units.comparators is not ABSENT:
            assert set(language.units.comparators) == COMPARATORS
            assert all("{0}" in text for text in language.units.comparators.values())
        assert all(len(names) <= 2 for names in {**language.units.names, **language.units.money}.values())
    if language.printed_dates is not ABSENT:
        assert all("{0}" in getattr(language.printed_dates, field.name) for field in fields(language.printed_dates))
    if language.quotation is not ABSENT:
        assert all(language.quotation)
    if language.numbers is not ABSENT:
        assert language.numbers.tag == language.tag


@pytest.mark.parametrize("tag", folders())
def test_what_is_read_has_cases(tag: str) -> None:
    language = find(tag)
    assert language is not None
    tables = {"numbers": ("numbers.tsv",), "written_dates": ("dates.tsv",), "printed_dates": ("printed-dates.tsv",)}
    for part, names in tables.items():
        if getattr(language, part) is not ABSENT:
            assert [name for name in names if not (FOLDER / tag / name).is_file()] == []


def test_tables_are_of_languages_that_are_there() -> None:
    assert {path.name for path in FOLDER.iterdir() if path.is_dir() and path.name[0] not in "_."} <= set(TAGS)


def test_what_is_written_has_no_doubles() -> None:
    tags = [language.tag for language in written()]
    assert len(tags) == len(set(tags))
    assert "zh" not in tags
    assert {"zh-Hans", "zh-Hant", "en"} <= set(tags)


@pytest.mark.parametrize("tag", [tag for tag in languages() if tag != "zh"])
def test_every_unit_that_a_word_names_is_one(tag: str) -> None:
    named = {target.partition("*")[0] for target in vocabulary(tag).rules.units.values()}
    assert len(named) > 20
    assert {name for name in named if unit(name) is None} == set()
