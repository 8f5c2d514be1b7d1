"""`briefs build`: MkDocs run into a fresh folder that takes the place of the old site when all went well."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.exceptions import BuildError as MkDocsBuildError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from briefsmith.adapters.folder import fresh_folder
from briefsmith.adapters.mkdocs_config import load_for_mkdocs
from briefsmith.adapters.mkdocs_plugin import Given, State
from briefsmith.adapters.progress import counting
from briefsmith.adapters.terminal import say
from briefsmith.errors import BuildError, InputError
from briefsmith.examined import Examined
from briefsmith.text.contexts import shown


class _Shown(logging.Handler):
    """Shows the warnings of MkDocs as they come: MkDocs only logs them, and its log has no handler here."""

    def emit(self, record: logging.LogRecord) -> None:
        """Show one warning."""
        say(shown(record.getMessage()), err=True)


def _count_pages(config: MkDocsConfig, bar: ExitStack) -> None:
    """Have MkDocs tell of every page when it is read and when it is written; `bar` is where its progress is closed."""
    tell: list[Callable[[str], None]] = []

    def begin(files: Files, **_: object) -> None:
        tell.append(bar.enter_context(counting("pages", 2 * len(files.documentation_pages()))))

    def step(_: str, *, page: Page, **_more: object) -> None:
        tell[-1](page.file.src_uri)

    for event, handler in (("files", begin), ("page_content", step), ("post_page", step)):
        config.plugins.events[event].append(handler)


def build_site(
    root: Path,
    examined: Examined,
    *,
    site_dir: Path | None = None,
    strict: bool = False,
    drafts: bool = False,
    offline: bool = False,
) -> int:
    """Build the site of the project at `root` from a corpus that was checked, and return its number of HTML pages.

    An `offline` site can be opened from disk, where `figures/` would list a folder: its pages are `figures.html`.
    Raises InputError where there is no usable `mkdocs.yml` or the site may not go where it should, BuildError where
    MkDocs fails; the old site stays then.
    """
    config, plugin = load_for_mkdocs(root, strict=strict)
    target = site_dir or Path(config.site_dir)
    if target.resolve().is_relative_to(Path(config.docs_dir).resolve()):
        raise InputError(f"{target} is in {config.docs_dir}, and would be copied into itself: name another folder")
    with fresh_folder(target) as fresh, ExitStack() as bar:
        _count_pages(config, bar)
        config.site_dir = str(fresh)
        config.use_directory_urls = config.use_directory_urls and not offline
        handler = _Shown(logging.WARNING)
        logging.getLogger("mkdocs").addHandler(handler)
        config.plugins.on_startup(command="build", dirty=False)
        plugin.state = replace(plugin.state, given=Given(examined, drafts))
        try:
            mkdocs_build(config)
        except (Abort, MkDocsBuildError) as problem:
            raise BuildError(f"MkDocs: {problem}") from problem
        finally:
            logging.getLogger("mkdocs").removeHandler(handler)
            # MkDocs keeps plugins from one configuration to the next within a process.
            plugin.state = State()
            config.plugins.on_shutdown()
        return sum(1 for _ in fresh.rglob("*.html"))
