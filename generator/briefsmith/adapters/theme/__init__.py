"""What pages and search need in the browser: scripts and style sheets, kept as files beside this one."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.resources import files
from pathlib import Path

from briefsmith.adapters.theme.bundle import bundle
from briefsmith.adapters.theme.constants import constant_modules
from briefsmith.adapters.typefaces import font_assets, font_css
from briefsmith.edition.site import Asset
from briefsmith.search.files import FOLDER, HANDLE
from briefsmith.text.labels import labels_for

SCRIPT = f"{FOLDER}start.js"
STYLE = f"{FOLDER}start.css"
"""The two files that every page names; they load the others when a reader opens search."""

LOOK = "assets/briefs/pages.css"
TOOLS = "assets/briefs/pages.js"
"""How our pages look, which a project's own style may change; and what narrows lists, on the pages that have them."""

_LOOKS = (
    "tokens",
    "frame",
    "text",
    "lists",
    "tables",
    "events",
    "front",
    "items",
    "folds",
    "charts",
    "tools",
    "targets",
    "print",
)
"""What the look of pages is put together from, in this order."""

_UP = "../" * FOLDER.count("/")
"""The way from the files of search to the root of the site."""

SCRIPTS = Path(str(files(__name__).joinpath("scripts")))
"""The folder of the modules that scripts are made of."""

TEMPLATES = str(files(__name__).joinpath("templates"))
"""A folder of templates that stand in the place of the theme's."""


def page_words(locale: str) -> dict[str, dict[str, str]]:
    """Return what our templates say in a locale, by the name they know it under."""
    labels = labels_for(locale)
    return {"missing": {name: labels(f"missing.{name}") for name in ("title", "text")}}


def page_assets() -> tuple[Asset, ...]:
    """Return the files that every page of ours is made for, whatever project it stands in."""
    look = "\n".join((font_css(), *(_read(f"look/{name}.css") for name in _LOOKS)))
    return Asset(LOOK, look.encode()), Asset(TOOLS, script("pages/main.js").encode()), *font_assets()


def search_assets(locale: str) -> tuple[Asset, ...]:
    """Return the files of the search box with the labels of a locale."""
    box = script("search/box.js")
    style = _read("search-box.css")
    names = {"box": _named("box", box), "style": _named("box", style)}
    labels = labels_for(locale).words.items()
    words = {key.removeprefix("search."): word for key, word in labels if key.startswith("search.")}
    set_up = json.dumps({"words": words, "files": names, "root": _UP}, ensure_ascii=False, separators=(",", ":"))
    start = f"window.{HANDLE}={set_up};\n{script('search/start.js')}"
    # The room for the button is as wide as its word.
    style_of_start = f":root {{ --bs-find: {json.dumps(words['label'])}; }}\n{_read('search-start.css')}"
    return (
        Asset(SCRIPT, start.encode()),
        Asset(STYLE, style_of_start.encode()),
        Asset(f"{FOLDER}{names['box']}.js", box.encode()),
        Asset(f"{FOLDER}{names['style']}.css", style.encode()),
    )


@cache
def script(entry: str) -> str:
    """Return a module below `scripts/` with all that it imports as one script, which leaves nothing global."""
    known = constant_modules()
    return bundle(entry, lambda path: known.get(path) or _read(f"scripts/{path}")) + ";\n"


def _named(name: str, content: str) -> str:
    return f"{name}-{hashlib.sha256(content.encode()).hexdigest()[:10]}"


def _read(name: str) -> str:
    return files(__name__).joinpath(name).read_text(encoding="utf-8")
