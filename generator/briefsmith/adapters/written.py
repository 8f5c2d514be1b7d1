"""Pages that someone wrote by hand in the docs folder, as values that search can read."""

from __future__ import annotations

import re

from mkdocs.structure.files import Files
from mkdocs.utils.meta import get_data

from briefsmith.edition.site import Page
from briefsmith.text.slugs import PagePath

_HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)


def written_pages(files: Files) -> tuple[Page, ...]:
    """Return the Markdown pages among the files of a docs folder, each under the title that MkDocs gives it."""
    pages = []
    for file in sorted(files.documentation_pages(), key=lambda file: file.src_uri):
        body, meta = get_data(file.content_string)
        heading = _HEADING.search(body)
        title = meta.get("title") or (heading[1] if heading else file.name.replace("-", " ").capitalize())
        pages.append(Page(PagePath(file.src_uri), str(title), body))
    return tuple(pages)
