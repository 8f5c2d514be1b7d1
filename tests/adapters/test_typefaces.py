"""The typefaces that travel with the site: small, always the same bytes, under a name of ours, with their licence."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from briefsmith.adapters.font_subset import font_subset
from briefsmith.adapters.theme import LOOK, page_assets
from briefsmith.adapters.typefaces import FIRST, FOLDER, font_assets
from fontTools.ttLib import TTFont

ASSETS = {asset.path: asset.content for asset in font_assets()}
FONTS = {path: content for path, content in ASSETS.items() if path.endswith(".woff2")}
NAMES = "Dvořák Łódź Şahin Nguyễn Thị Ångström Čapek Gödel Hawaiʻi āáǎà ½ × — “…” € ≈ → ✓ 10⁸"


@pytest.mark.parametrize("path", FONTS)
def test_a_font_is_small_and_has_a_name_of_ours(path: str) -> None:
    font = TTFont(io.BytesIO(FONTS[path]))
    names = {record.nameID: str(record) for record in font["name"].names}
    assert font.flavor == "woff2"
    assert len(FONTS[path]) < 25_000
    assert names[1] in {"Briefsmith Serif", "Briefsmith Sans"}
    assert not [names[name_id] for name_id in (1, 3, 4, 6) if "Source" in names[name_id]]
    assert "SIL Open Font License" in names[13]


@pytest.mark.parametrize("face", ["serif", "serif-bold", "sans", "sans-bold"])
def test_names_of_people_and_what_pages_print_are_in_it(face: str) -> None:
    parts = ("latin", "latin-ext", "greek-cyrillic")
    has = {code for part in parts for code in TTFont(io.BytesIO(FONTS[f"{FOLDER}{face}-{part}.woff2"])).getBestCmap()}
    absent = {letter for letter in NAMES if ord(letter) not in has}
    assert absent <= {"ʻ"}  # Hawaiian's own comma, which the bold has not


def test_every_font_is_named_in_the_style_sheet_and_what_is_first_is_there() -> None:
    look = {asset.path: asset.content for asset in page_assets()}[LOOK].decode()
    assert FONTS
    for path in FONTS:
        assert f'url("fonts/{path.removeprefix(FOLDER)}")' in look
    assert set(FIRST) <= FONTS.keys()


def test_the_licence_goes_with_them() -> None:
    licences = [content.decode() for path, content in ASSETS.items() if path.endswith("LICENSE.txt")]
    assert len(licences) == 2
    assert all("SIL OPEN FONT LICENSE Version 1.1" in text for text in licences)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "briefsmith" / "fonts"


def made(family: str = "Trial") -> bytes:
    font_subset.cache_clear()
    return font_subset(_SOURCE, frozenset(range(0x41, 0x5B)), family)


_SOURCE = next(iter(FONTS.values()))


def test_equal_inputs_give_equal_bytes_and_are_made_once(kept: Path) -> None:
    first = made()
    (file,) = kept.iterdir()
    assert made() == first
    file.unlink()
    assert made() == first
    assert made("Another") != first
    assert len(list(kept.iterdir())) == 2


def test_what_is_kept_is_not_taken_where_it_was_changed(kept: Path) -> None:
    first = made()
    (file,) = kept.iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert made() == first


def test_a_folder_that_cannot_be_written_costs_time_only(kept: Path) -> None:
    kept.parent.write_bytes(b"a file where a folder should be")
    assert made()[:4] == b"wOF2"
