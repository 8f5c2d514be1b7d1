"""The fonts that browsers have in our tests: those that the project's own files install, and no others of a machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from briefsmith.adapters.typst_pdf import own_fonts
from fontTools.ttLib import TTFont

_CONFIG = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
{folders}
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


def only_fonts(folders: Iterable[Path], at: Path) -> Mapping[str, str]:
    """Return the environment of a program that shall see the fonts of these folders only; `at` is an empty folder."""
    listed = "\n".join(f"  <dir>{escape(str(folder))}</dir>" for folder in folders)
    file = at / "fonts.conf"
    file.write_text(_CONFIG.format(folders=listed, cache=escape(str(at / "cache"))), encoding="utf-8")
    return {"FONTCONFIG_FILE": str(file)}


def our_fonts(at: Path) -> Mapping[str, str]:
    """Return the environment in which only the fonts are seen that come with the project's packages."""
    return only_fonts(own_fonts(), at)


def measured_font(at: Path, name: str, ascent: float, descent: float) -> Path:
    """Write a font of these heights, in em, whatever its letters are like, and return its folder."""
    (source,) = own_fonts()[0].glob("*.otf")
    font = TTFont(source, recalcTimestamp=False, lazy=True)
    for name_id in (1, 3, 4, 6, 16):
        font["name"].setName(name, name_id, 3, 1, 0x409)
    above, below = (round(part * font["head"].unitsPerEm) for part in (ascent, descent))
    horizontal, windows = font["hhea"], font["OS/2"]
    horizontal.ascent, horizontal.descent, horizontal.lineGap = above, -below, 0
    windows.sTypoAscender, windows.sTypoDescender, windows.sTypoLineGap = above, -below, 0
    windows.usWinAscent, windows.usWinDescent = above, below
    font.save(at / f"{name}.otf")
    return at
