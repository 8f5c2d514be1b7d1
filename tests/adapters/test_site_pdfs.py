"""What may be asked of the PDFs of a project, and what is said of a request that cannot be met."""

from __future__ import annotations

from pathlib import Path

import pytest
from briefsmith.adapters.site_pdfs import site_pdfs
from briefsmith.adapters.typst_pdf import own_fonts
from briefsmith.errors import InputError

from tests.pages import sample
from tests.typesetting.material import OPTIONS

EDITION = sample.edition(OPTIONS)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("evning", "there is no brief or topic evning (did you mean `evening`?)"),
        ("bok", "there is no brief or topic bok (did you mean `book`?)"),
        ("zzz", "there is no brief or topic zzz"),
    ],
)
def test_a_name_that_nothing_has(asked: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as raised:
        site_pdfs(EDITION, tmp_path, only=["lamp", asked])
    assert str(raised.value) == said


def test_a_folder_of_fonts_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"there is no folder of fonts at .*nowhere"):
        site_pdfs(EDITION, tmp_path, [tmp_path / "nowhere"])


@pytest.mark.parametrize("broken", [[], ["broken.otf"]])
def test_a_folder_of_fonts_that_cannot_be_read(tmp_path: Path, broken: list[str]) -> None:
    for name in broken:
        (tmp_path / name).write_text("this is no font")
    with pytest.raises(InputError, match="cannot read the fonts in"):
        site_pdfs(EDITION, tmp_path, [tmp_path])


def test_a_font_that_cannot_be_read_beside_one_that_can(tmp_path: Path) -> None:
    (font,) = own_fonts()[0].glob("*.otf")
    (tmp_path / font.name).symlink_to(font)
    site_pdfs(EDITION, tmp_path, [tmp_path])
    (tmp_path / "broken.otf").write_text("this is no font")
    with pytest.raises(InputError, match=r"cannot read the fonts in .*broken\.otf$"):
        site_pdfs(EDITION, tmp_path, [tmp_path])
