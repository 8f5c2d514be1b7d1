"""What Python and the scripts must both know, written as modules that the scripts import.

The files of these names below `scripts/` are for editors, the linter and the tests of scripts; a build takes what is
returned here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from briefsmith.edition.paths import brief_page
from briefsmith.pages.parts import tools
from briefsmith.search import coding, files, weighing, words

HEAD = "// Written from Python by `pytest tests/scripts --regenerate`; each is explained where Python says it.\n"


def constant_modules() -> Mapping[str, str]:
    """Return the modules of constants by their paths, in ASCII, their types as narrow as can be."""
    return {path: HEAD + "".join(map(_statement, known, known.values())) for path, known in _known().items()}


def _known() -> Mapping[str, Mapping[str, object]]:
    """Each constant by the name it is exported under: text, numbers, and lists and maps of them."""
    search = {
        "INDEX": files.INDEX,
        "FACETS": files.FACETS,
        "FIELDS": {name: at for at, name in enumerate(files.SHOWN)},
        "ALPHABET": coding.ALPHABET,
        "MORE": coding.MORE,
        "FAINTEST": coding.FAINTEST,
        "STEP": coding.STEP,
        "WHOLE_NAME": weighing.WHOLE_NAME,
        "SLIP": weighing.SLIP,
        "NAME_LIKE": weighing.NAME_LIKE,
        "PIECE": _for_scripts(words.PIECE),
        "ACCENTS": _for_scripts(words.ACCENTS),
        "HIRAGANA": _for_scripts(words.HIRAGANA),
        "THOUSANDS": _for_scripts(words.THOUSANDS),
        "KATAKANA": words.KATAKANA,
        "SPELLED": words.SPELLED,
        "JOINERS": words.JOINERS,
        "LONGEST": words.LONGEST,
    }
    folder, _, _ = brief_page("any").partition("/")
    pages = {"BRIEFS": folder, "SORTS": tools.SORTS, "GROUPS": tools.GROUPS, "ITEMS": tools.ITEMS}
    return {"search/constants.js": search, "pages/constants.js": pages}


def _statement(name: str, value: object) -> str:
    text = json.dumps(value)
    narrow = text if isinstance(value, str | int | float) else f"/** @type {{const}} */ ({text})"
    return f"export const {name} = {narrow};\n"


def _for_scripts(pattern: re.Pattern[str]) -> str:
    """A pattern as JavaScript writes it: `u` is set there, and a named group has no P."""
    return pattern.pattern.replace("(?P<", "(?<").replace(r"[^\W_]", r"[\p{L}\p{N}]")
