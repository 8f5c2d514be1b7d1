"""The site's own typefaces: Latin, Greek and Cyrillic letters travel with it; for all others readers have fonts.

They are Source Serif and Source Sans. Their licence keeps the name `Source` for whole fonts: parts have a name of ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from itertools import chain

from briefsmith.adapters.font_subset import font_subset
from briefsmith.edition.site import Asset

FOLDER = "assets/briefs/fonts/"


@dataclass(frozen=True, slots=True)
class _Letters:
    """A part of a typeface. `ranges` are code points as CSS writes them; browsers fetch a part when a page needs it."""

    name: str
    ranges: str

    def characters(self) -> frozenset[int]:
        ends = (part.strip().removeprefix("U+").split("-") for part in self.ranges.split(","))
        return frozenset(chain.from_iterable(range(int(end[0], 16), int(end[-1], 16) + 1) for end in ends))


_PARTS = (
    _Letters(
        "latin",
        "U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2010-2027, U+202F-203A, U+2044, "
        "U+2070-2079, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+2248, U+2260, U+2264-2265, U+2713",
    ),
    _Letters(
        "latin-ext",
        "U+0100-0130, U+0132-0151, U+0154-02AF, U+02B0-02C5, U+02C7-02D9, U+02DB, U+02DD-036F, U+1E00-1EFF, "
        "U+207A-209F, U+20A0-20AB, U+20AD-20CF, U+2100-2121, U+2150-215F",
    ),
    _Letters("greek-cyrillic", "U+0370-052F, U+1F00-1FFF"),
)


@dataclass(frozen=True, slots=True)
class _Face:
    """One file of a package. `weight` is what CSS may ask of it; `first`: the first paint of a page needs it.

    The italics have no Greek and no Cyrillic letters.
    """

    family: str
    package: str
    file: str
    name: str
    weight: str = "400"
    style: str = "normal"
    first: bool = False
    parts: tuple[_Letters, ...] = _PARTS


_LATIN = _PARTS[:2]
_SERIF, _SANS = "Briefsmith Serif", "Briefsmith Sans"
_SERIF_FILES, _SANS_FILES = "font_source_serif_pro", "font_source_sans_pro"
_FACES = (
    _Face(_SERIF, _SERIF_FILES, "SourceSerifPro-Regular.ttf", "serif", first=True),
    _Face(_SERIF, _SERIF_FILES, "SourceSerifPro-Bold.ttf", "serif-bold", weight="600 700", first=True),
    _Face(_SERIF, _SERIF_FILES, "SourceSerifPro-It.ttf", "serif-italic", style="italic", parts=_LATIN),
    _Face(_SERIF, _SERIF_FILES, "SourceSerifPro-BoldIt.ttf", "serif-bold-italic", "600 700", "italic", parts=_LATIN),
    _Face(_SANS, _SANS_FILES, "SourceSansPro-Regular.ttf", "sans", first=True),
    _Face(_SANS, _SANS_FILES, "SourceSansPro-Semibold.ttf", "sans-bold", weight="600 700"),
    _Face(_SANS, _SANS_FILES, "SourceSansPro-It.ttf", "sans-italic", style="italic", parts=_LATIN),
)

_LICENCES = {"serif": _SERIF_FILES, "sans": _SANS_FILES}


@dataclass(frozen=True, slots=True)
class _StandIn:
    """A font that readers may have, for when ours has not come: its mean advance of English text, by weight, in em."""

    family: str
    name: str
    local: tuple[str, ...]
    bold: tuple[str, ...]
    widths: tuple[float, float]


_WIDTHS = {_SERIF: (0.4509, 0.4647), _SANS: (0.4186, 0.4312)}
_HEIGHTS = {_SERIF: (1.036, 0.335), _SANS: (0.984, 0.273)}
_STAND_INS = (
    _StandIn(
        _SERIF,
        "Times",
        ("Times New Roman", "Liberation Serif"),
        ("Times New Roman Bold", "Liberation Serif Bold"),
        (0.4095, 0.4347),
    ),
    _StandIn(_SERIF, "Noto", ("Noto Serif",), ("Noto Serif Bold",), (0.4813, 0.5106)),
    _StandIn(_SERIF, "DejaVu", ("DejaVu Serif",), ("DejaVu Serif Bold",), (0.5185, 0.5714)),
    _StandIn(
        _SANS,
        "Arial",
        ("Arial", "Liberation Sans", "Helvetica"),
        ("Arial Bold", "Liberation Sans Bold", "Helvetica Bold"),
        (0.4506, 0.4831),
    ),
    _StandIn(_SANS, "Roboto", ("Roboto",), ("Roboto Bold",), (0.4477, 0.4549)),
    _StandIn(_SANS, "DejaVu", ("DejaVu Sans",), ("DejaVu Sans Bold",), (0.5106, 0.5755)),
)

FIRST = tuple(f"{FOLDER}{face.name}-latin.woff2" for face in _FACES if face.first)
"""Files that a browser had better fetch along with the style sheet."""


def font_assets() -> tuple[Asset, ...]:
    """Return every typeface of the site in parts, and under what licence they are."""
    licences = (
        Asset(f"{FOLDER}{name}-LICENSE.txt", _read(package, "LICENSE.txt")) for name, package in _LICENCES.items()
    )
    parts = (
        Asset(
            f"{FOLDER}{face.name}-{part.name}.woff2",
            font_subset(_read(face.package, face.file), part.characters(), face.family),
        )
        for face in _FACES
        for part in face.parts
    )
    return (*parts, *licences)


def font_css() -> str:
    """Return the style that names the typefaces; properties `--bs-own-serif` and `--bs-own-sans` stand for them."""
    stacks = "".join(f"  --bs-own-{name}: {_stack(family)};\n" for name, family in (("serif", _SERIF), ("sans", _SANS)))
    return "\n".join((*_rules(), f":root {{\n{stacks}}}\n"))


def _stack(family: str) -> str:
    names = (f"{family} {font.name}" for font in _STAND_INS if font.family == family)
    return ", ".join(f'"{name}"' for name in (family, *names))


def _rules() -> Iterator[str]:
    # From the style sheet, which is beside the folder.
    folder = FOLDER.removeprefix("assets/briefs/")
    for face in _FACES:
        for part in face.parts:
            yield _rule(
                {
                    # A font that comes late may not change lines that are being read; the next page has it.
                    "font-display": "optional",
                    "font-family": f'"{face.family}"',
                    "font-style": face.style,
                    "font-weight": face.weight,
                    "src": f'url("{folder}{face.name}-{part.name}.woff2") format("woff2")',
                    "unicode-range": part.ranges,
                }
            )
    for font in _STAND_INS:
        for weight, names, ours, theirs in zip(
            ("400", "600 700"), (font.local, font.bold), _WIDTHS[font.family], font.widths, strict=True
        ):
            size = ours / theirs
            above, below = _HEIGHTS[font.family]
            yield _rule(
                {
                    "font-family": f'"{font.family} {font.name}"',
                    "font-weight": weight,
                    "src": ", ".join(f'local("{name}")' for name in names),
                    "size-adjust": f"{size:.1%}",
                    "ascent-override": f"{above / size:.1%}",
                    "descent-override": f"{below / size:.1%}",
                    "line-gap-override": "0%",
                }
            )


def _rule(declared: dict[str, str]) -> str:
    lines = "".join(f"  {name}: {value};\n" for name, value in declared.items())
    return f"@font-face {{\n{lines}}}\n"


def _read(package: str, name: str) -> bytes:
    return files(package).joinpath("files", name).read_bytes()
