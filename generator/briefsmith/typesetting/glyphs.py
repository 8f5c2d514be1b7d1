"""Characters that a PDF cannot show, as warnings at their place in the YAML."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from briefsmith.problems import Code, Problem, Where
from briefsmith.typesetting.authored import Piece
from briefsmith.typesetting.document import Document

_HINT = (
    "give a folder of fonts that have it (`pdf_fonts` in mkdocs.yml, `--fonts` of `briefs pdf`), or write it in words"
)
_NEVER = "no PDF may hold it: take it out, or write it in words"


def glyph_problems(document: Document, missing: Iterable[str]) -> tuple[Problem, ...]:
    """Return a warning for each place of each character that no font has (`missing`) or no PDF may hold."""
    found = []
    for shown in dict.fromkeys([*missing, *sorted(document.unprintable)]):
        places = _places(shown, document.texts) or _places(shown, document.elsewhere) or [Where(document.path)]
        hint = _NEVER if shown in document.unprintable else _HINT
        found += [Problem(Code.GLYPH_MISSING, where, f"{document_words(shown)} in the PDF", hint) for where in places]
    return tuple(found)


def _places(shown: str, pieces: Iterable[Piece]) -> list[Where]:
    return [where for where, text in pieces if shown in text]


def document_words(characters: str) -> str:
    """Return what is shown for characters: `😀 (U+1F600 GRINNING FACE) stands as [U+1F600]`."""
    points = ", ".join(f"U+{ord(char):04X} {unicodedata.name(char, '')}".strip() for char in characters)
    shown = f"{characters} " if characters.isprintable() else ""
    return f"{shown}({points}) stands as {''.join(f'[U+{ord(char):04X}]' for char in characters)}"
