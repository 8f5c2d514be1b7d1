"""The folder that `mkdocs build` writes: a fresh one beside the old, which takes its place when all went well.

MkDocs by itself empties `site/` before it begins, so that a build that is killed leaves half a site.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import write_file

from briefsmith.adapters.folder import fresh_folder
from briefsmith.edition.site import Asset
from briefsmith.text.content_policy import declared, joined, printed

_HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin"}


def complete(config: MkDocsConfig, assets: Iterable[Asset]) -> None:
    """Write the files that MkDocs does not handle, and remove the sitemap of a site without an address.

    It would list nothing, which tells a search engine that there is nothing.
    """
    for asset in assets:
        write_file(asset.content, str(Path(config.site_dir) / asset.path))
    if not config.site_url:
        for name in ("sitemap.xml", "sitemap.xml.gz"):
            Path(config.site_dir, name).unlink(missing_ok=True)


def write_headers(site: Path) -> None:
    """Write `_headers`, which some hosts send with every file: a policy under which every page of the site works.

    One that the project brings stays.
    """
    pages = (declared(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html")))
    policy = joined(page for page in pages if page)
    if policy and not (site / "_headers").exists():
        sent = {"Content-Security-Policy": f"{printed(policy)}; frame-ancestors 'self'", **_HEADERS}
        lines = "".join(f"  {name}: {value}\n" for name, value in sent.items())
        (site / "_headers").write_text(f"/*\n{lines}", encoding="utf-8")


class _NotFinished(Exception):
    """Raised inside the block to say that the build did not finish."""


class SiteFolder:
    """A fresh folder that MkDocs is led to, from the moment this is made until it is closed."""

    def __init__(self, config: MkDocsConfig) -> None:
        """Have MkDocs write into the fresh folder. Raises InputError and BuildError as `fresh_folder` does."""
        self._config, self._target = config, config.site_dir
        self._fresh = fresh_folder(Path(config.site_dir))
        self._finished = False
        config.site_dir = str(self._fresh.__enter__())

    def finished(self) -> None:
        """Say that everything was written."""
        self._finished = True

    def failed(self) -> None:
        """Say that the build failed after all."""
        self._finished = False

    def close(self) -> None:
        """Put the fresh folder in its place if it is finished, else remove it. Raises BuildError as it does."""
        self._config.site_dir = self._target
        if self._finished:
            self._fresh.__exit__(None, None, None)
            return
        failure = _NotFinished()
        with suppress(_NotFinished):
            self._fresh.__exit__(_NotFinished, failure, None)
