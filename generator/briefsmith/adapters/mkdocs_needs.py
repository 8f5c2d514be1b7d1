"""What our pages need of a project's `mkdocs.yml`, so that three lines of it are enough."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.utils import get_relative_url

from briefsmith.adapters.theme import TOOLS
from briefsmith.adapters.typefaces import FIRST
from briefsmith.edition.paths import HOME
from briefsmith.edition.site import Page

log = logging.getLogger("mkdocs.plugins.briefs")

NEEDED = ("admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables")
"""Markdown extensions without which pages would show their own marks."""
_HOLDS = {
    "extra": {"attr_list", "def_list", "footnotes", "md_in_html", "tables"},
    "pymdownx.extra": {"attr_list", "def_list", "footnotes", "md_in_html", "tables"},
}

_FETCHED = {"text": "Roboto", "code": "Roboto Mono"}
"""What Material takes from another host where nobody says anything of fonts."""


def add_extensions(config: MkDocsConfig) -> None:
    """Add the Markdown extensions that the project does not name itself."""
    named = {name.removeprefix("markdown.extensions.") for name in config.markdown_extensions}
    named |= {held for name in named for held in _HOLDS.get(name, ())}
    config.markdown_extensions.extend(name for name in NEEDED if name not in named)


def keep_fonts_here(config: MkDocsConfig) -> None:
    """Have the theme fetch no font from elsewhere, which tells others who reads; unless the project names one."""
    if config.theme.get("font") == _FETCHED:
        config.theme["font"] = False


def written_over(pages: Iterable[Page], files: Files) -> Iterator[Page]:
    """Yield the pages to be added: all but a home that somebody wrote. Other written pages give way to ours."""
    for page in pages:
        written = files.get_file_from_path(page.path)
        if written is None:
            yield page
        elif page.path == HOME:
            log.info("The home page is the one in the docs folder")
        else:
            log.warning(f"{written.abs_src_path} is not shown: a page of that name is made from the briefs; rename it")
            files.remove(written)
            yield page


def printable(meta: Mapping[str, object]) -> dict[str, str]:
    """Return what of a page's front matter themes print, with the marks of HTML made into text."""
    return {key: escape(value) for key in ("title", "description") if isinstance(value := meta.get(key), str)}


def with_tools(html: str, url: str) -> str:
    """Return the HTML of a page with the script that works its form, where it has one."""
    form = '<details class="bs-tools'
    # In front of the list: read at the end of the page, it would narrow what a reader has seen already.
    return html.replace(form, f'<script src="{get_relative_url(TOOLS, url)}"></script>\n{form}', 1)


def with_fonts(html: str, url: str) -> str:
    """Return a page that names the typefaces of its first paint before its style sheets, to be fetched with them."""
    named = "".join(
        f'<link rel="preload" as="font" type="font/woff2" href="{get_relative_url(font, url)}" crossorigin>\n'
        for font in FIRST
    )
    return html.replace('<link rel="stylesheet"', f'{named}<link rel="stylesheet"', 1)
