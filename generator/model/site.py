"""What comes out: pages and assets, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

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
    """Every page and asset, each sorted by path."""

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]

    @property
    def files(self) -> Mapping[str, bytes]:
        """Every file of the site by its path below the docs folder."""
        return {
            **{page.path: page.markdown.encode() for page in self.pages},
            **{asset.path: asset.content for asset in self.assets},
        }
