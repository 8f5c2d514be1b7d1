"""What is written otherwise in the present format: one case for each older form, and those left to their author."""

from __future__ import annotations

import pytest
from briefsmith.load import load
from briefsmith.load.migration import migrate
from briefsmith.problems import Code

SEED = "title: x # as printed\ntype: report\nlanguage: {}\n"
MEASURES = "length: {{label: length, dimension: {}}}  # of a lamp\nspan: {{label: span, dimension: time}}\n"
FIGURE = "  - {{id: a{n}, subjects: [lamp], measure: {measure}, value: 7{unit}}}\n"

OLDER = {
    "a tag as a locale": ("seeds/a.yml", SEED.format("fr_CA"), SEED.format("fr-CA")),
    "a locale with its encoding": ("seeds/a.yml", SEED.format("ja_JP.UTF-8"), SEED.format("ja-JP")),
    "a tag in quotes": ("seeds/a.yml", SEED.format("'zh_Hant'"), SEED.format("'zh-Hant'")),
    "Windows' line ends": (
        "seeds/a.yml",
        SEED.format("fr_CA").replace("\n", "\r\n"),
        SEED.format("fr-CA").replace("\n", "\r\n"),
    ),
    "a byte order mark": ("seeds/a.yml", "\ufeff" + SEED.format("fr_CA"), "\ufeff" + SEED.format("fr-CA")),
    "a name in a locale": (
        "briefs/registry/systems.yml",
        "lamp:\n  name: Lamp\n  aliases: {ja: [a], zh_TW: [b]}\n",
        "lamp:\n  name: Lamp\n  aliases: {ja: [a], zh-TW: [b]}\n",
    ),
    "a label in a locale": (
        "briefs/registry/measures.yml",
        "length: {label: a, dimension: any, labels: {fr_FR: b}}\n",
        "length: {label: a, dimension: any, labels: {fr-FR: b}}\n",
    ),
    "a dimension of the author's own": (
        "briefs/registry/measures.yml",
        MEASURES.format("brightness"),
        MEASURES.format("any"),
    ),
    "characters that turn others round": (
        "seeds/a.yml",
        SEED.format("en") + "note: \u202eabc\u202c d # \u2066\n",
        SEED.format("en") + "note: abc d # \n",
    ),
    "such in a dimension": (
        "briefs/registry/measures.yml",
        MEASURES.format("brig\u2066htness"),
        MEASURES.format("any"),
    ),
}
LEFT = {
    "a tag of no language": SEED.format("'<script>'"),
    "a tag that is one": SEED.format("fr-CA"),
    "two names for one tag": "x: {name: X, aliases: {fr_CA: [a], fr-CA: [b]}}",
}


@pytest.mark.parametrize("case", OLDER)
def test_an_older_form_is_rewritten_and_nothing_else(case: str) -> None:
    file, before, after = OLDER[case]
    migrated = migrate({file: before.encode()})
    assert migrated.value == {file: after.encode()}
    assert migrate(migrated.value).value == {}


@pytest.mark.parametrize("case", LEFT)
def test_what_is_not_certain_is_left(case: str) -> None:
    file = "briefs/registry/systems.yml" if "aliases" in LEFT[case] else "seeds/a.yml"
    assert migrate({file: LEFT[case].encode()}).value == {}


@pytest.mark.parametrize(
    ("units", "becomes"),
    [(("", ""), "any"), (("", ", unit: m"), "length"), ((), "length")],
    ids=["no figure has a unit", "one has", "no figure"],
)
def test_a_measure_whose_figures_have_no_unit_is_of_any_dimension(units: tuple[str, ...], becomes: str) -> None:
    items = "".join(FIGURE.format(n=n, measure="length", unit=unit) for n, unit in enumerate(units))
    migrated = migrate(
        {
            "briefs/first.yml": f"title: x\nfigures:\n{items}".encode(),
            "briefs/registry/measures.yml": MEASURES.format("length").encode(),
        }
    )
    changed = {} if becomes == "length" else {"briefs/registry/measures.yml": MEASURES.format("any").encode()}
    assert migrated.value == changed


def test_a_misspelt_dimension_is_told_and_not_rewritten() -> None:
    files = {"briefs/registry/measures.yml": MEASURES.format("lenght").encode()}
    assert migrate(files).value == {}
    assert "did you mean `length`?" in {problem.hint for problem in load(files).problems}


def test_where_a_file_cannot_be_read_nothing_is_rewritten() -> None:
    migrated = migrate({"seeds/a.yml": SEED.format("fr_CA").encode(), "seeds/b.yml": b"title: [x\n"})
    assert migrated.value is None
    assert [problem.where.file for problem in migrated.problems] == ["seeds/b.yml"]


def test_each_older_form_is_told_with_what_rewrites_it() -> None:
    for case in ("a tag as a locale", "a dimension of the author's own"):
        file, before, _ = OLDER[case]
        told = [problem for problem in load({file: before.encode()}).problems if "migrate" in (problem.hint or "")]
        assert [problem.code in (Code.LANGUAGE_BAD, Code.FIELD_VALUE) for problem in told] == [True], case
