"""The folder that `mkdocs build` writes: a fresh one beside the old, which takes its place when all went well.

MkDocs by itself empties `site/` before it begins, so that a build that is killed leaves half a site.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from briefsmith.adapters.folder import fresh_folder


class _NotFinished(Exception):
    """The build did not come to its end."""


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
