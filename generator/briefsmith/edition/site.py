"""What comes out: pages and assets, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import yaml

from briefsmith.text.slugs import PagePath

Paper = Literal["a4", "us-letter"]
"""Sizes of paper that PDFs are typeset for."""


@dataclass(frozen=True, slots=True)
class PdfInfo:
    """What a page says of a PDF that it links to."""

    size: int
    """In bytes."""
    pages: int


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How a site is to be made. `locale` prints numbers, dates and labels; it does not translate prose, which stays in
    `prose_language` and is marked as such where the two differ.
    """

    locale: str = "en"
    drafts: bool = False
    site_name: str = "Briefs"
    site_description: str = ""
    site_url: str = ""
    paper: Paper = "a4"
    prose_language: str = "en"
    directory_urls: bool = True
    """Whether pages are addressed as `figures/`; False for a site read from disk, where they are `figures.html`."""


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown page. `meta` becomes its front matter; `source` is the YAML file that its edit link opens."""

    path: PagePath
    title: str
    body: str
    meta: Mapping[str, object] = field(default_factory=dict)
    source: str | None = None

    @property
    def markdown(self) -> str:
        """The page as a file: YAML front matter, then the body."""
        front = yaml.safe_dump({"title": self.title, **self.meta}, allow_unicode=True, sort_keys=False, width=10_000)
        return f"---\n{front}---\n\n{self.body.strip()}\n"


@dataclass(frozen=True, slots=True)
class Asset:
    """One file that is not a page. `path` is below the docs folder."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Site:
    """Every page and asset, each sorted by path; the files of the search index, which only a built site needs."""

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    search: tuple[Asset, ...] = ()

    @property
    def files(self) -> Mapping[str, bytes]:
        """Every page and asset by its path below the docs folder."""
        return {
            **{page.path: page.markdown.encode() for page in self.pages},
            **{asset.path: asset.content for asset in self.assets},
        }
