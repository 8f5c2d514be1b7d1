"""What comes out: pages and assets, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.text.slugs import PagePath


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How a site is to be made. `locale` prints numbers, dates and labels; it does not translate prose."""

    locale: str = "en"
    drafts: bool = False
    site_name: str = "Briefs"
    site_description: str = ""
    site_url: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown page. `meta` becomes its front matter; `source` is the YAML file that its edit link opens."""

    path: PagePath
    title: str
    body: str
    meta: Mapping[str, object] = field(default_factory=dict)
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Asset:
    """One file that is not a page. `path` is below the docs folder."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Site:
    """Every page and asset, each sorted by path."""

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
