"""MkDocs plugin `briefs`: adds the pages and data files, and keeps the last good site when a check fails."""

from __future__ import annotations

import logging
import os
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Literal, cast, get_args

from click import echo
from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import write_file

from briefsmith.adapters.checking import check_project
from briefsmith.adapters.mkdocs_needs import (
    KnownLocale,
    add_extensions,
    is_locale,
    keep_fonts_here,
    printable,
    with_fonts,
    with_tools,
    written_over,
)
from briefsmith.adapters.progress import working
from briefsmith.adapters.site_pdfs import PdfSettings, info, site_pdfs
from briefsmith.adapters.terminal import render_problems, summary
from briefsmith.adapters.theme import LOOK, SCRIPT, STYLE, TEMPLATES, page_assets, page_words, search_assets
from briefsmith.adapters.typst_pdf import Pdf
from briefsmith.adapters.written import written_pages
from briefsmith.app import Examined, build, totals
from briefsmith.errors import BriefsmithError
from briefsmith.model.site import BuildOptions, Paper
from briefsmith.problems import Severity, in_order
from briefsmith.text.labels import labels_for
from briefsmith.text.scripts import marked

log = logging.getLogger("mkdocs.plugins.briefs")


class BriefsConfig(Config):  # type: ignore[no-untyped-call]
    """Options of the plugin in `mkdocs.yml`; folders are relative to that file."""

    texts = config_options.Optional(config_options.Type(str))
    """Folder of the source texts, where nobody asks for another."""
    locale = config_options.Optional(KnownLocale())
    prose_language = KnownLocale(default="en")
    """Language in which the briefs are written."""
    pdf = config_options.Optional(config_options.Type(bool))
    """Whether PDFs are made; without it `build` makes them and `serve` does not."""
    pdf_paper = config_options.Choice(get_args(Paper), default="a4")
    pdf_fonts = config_options.Optional(config_options.Type(str))


class BriefsPlugin(BasePlugin[BriefsConfig]):  # type: ignore[no-untyped-call]
    """Turns the project's briefs into virtual files of MkDocs. Everything it knows comes from `app`."""

    examined: Examined | None = None
    """Set by `briefs build`, which has checked already; otherwise every build reads and checks the folder anew."""
    drafts = False
    _serving = False
    _good: Examined | None = None
    """What the last build of `mkdocs serve` was made from."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Let drafts show in `mkdocs serve`, where PDFs are made only when asked for."""
        self.drafts = self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Watch what the pages are made from, and check it before MkDocs empties the site folder."""
        root = self._root(config)
        config.watch.extend(str(root / name) for name in ("briefs", "seeds") if (root / name).is_dir())
        self._now = self.examined or self._examine(root, strict=config.strict)
        self._good = self._now
        languages = Counter(seed.language.partition("-")[0] for seed in self._now.corpus.seeds)
        # What Japanese and Chinese write alike is taken for what more of the sources are in.
        self._either = max(("zh", "ja"), key=lambda language: languages[language])
        add_extensions(config)
        keep_fonts_here(config)
        self._put_search(config)
        # Behind the project's own templates, before the theme's.
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, TEMPLATES)
        self._pdfs = self._make_pdfs(config)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add every page and data file; the edit link of a page opens the YAML that it was made from."""
        options = replace(self.options(config, drafts=self.drafts), pdfs=info(self._pdfs))
        with working("laying out pages"):
            site = build(self._now, options, written_pages(files))
        from_docs = Path(os.path.relpath(self._root(config), config.docs_dir))
        for page in written_over(site.pages, files):
            file = File.generated(config, page.path, content=page.markdown, inclusion=InclusionLevel.NOT_IN_NAV)
            file.edit_uri = (from_docs / page.source).as_posix() if page.source else None
            files.append(file)
        for asset in site.assets:
            files.append(File.generated(config, asset.path, content=asset.content))
        for pdf in self._pdfs:
            # MkDocs copies the file from the cache, so that no PDF is held in memory.
            files.append(File.generated(config, pdf.path, abs_src_path=str(pdf.kept)))
        self._search = site.search
        log.info("%s; %s pages", totals(self._now), len(site.pages))
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Call our home what the site's language calls it, where the menu does not."""
        home = nav.homepage
        if home and home.file.generated_by == "briefs" and "title" not in vars(home):
            home.title = labels_for(self.options(config, drafts=self.drafts).locale)("page.home")
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Give our templates their words."""
        env.globals.update(page_words(self.options(config, drafts=self.drafts).locale))
        return env

    def _make_pdfs(self, config: MkDocsConfig) -> tuple[Pdf, ...]:
        settings = self.pdf_settings(config)
        if not settings.wanted:
            return ()
        options = self.options(config, drafts=self.drafts)
        made = []
        try:
            for pdf in site_pdfs(self._now, options, self._root(config), settings.fonts):
                made.append(replace(pdf, content=b""))
        except BriefsmithError as failure:
            raise Abort(str(failure)) from failure
        for problem in in_order(problem for pdf in made for problem in pdf.warnings):
            log.warning(render_problems([problem]))
        return tuple(made)

    def pdf_settings(self, config: MkDocsConfig) -> PdfSettings:
        """Return what `mkdocs.yml` says of PDFs."""
        fonts = (self._root(config) / self.config.pdf_fonts,) if self.config.pdf_fonts else ()
        return PdfSettings(not self._serving if self.config.pdf is None else self.config.pdf, fonts)

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Make what themes put into HTML as it is fit for it, and have long lists name their script."""
        if page.file.generated_by == "briefs":
            page.meta.update(printable(page.meta))
            if page.is_homepage:
                # Named like the site, it would have the title of the window say the name twice.
                page.meta.pop("title", None)
            html = with_tools(html, page.url)
        return html

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Say of every run of foreign letters in which language it is, and have the theme's pages fetch our typefaces."""
        output = with_fonts(output, page.url) if config.theme.name == "material" else output
        return marked(output, self.options(config, drafts=self.drafts).locale, self._either)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the search index, what shows it, and how pages look. Virtual files would cost MkDocs more than that."""
        shown = search_assets(self.options(config, drafts=self.drafts).locale)
        for asset in (*self._search, *shown, *page_assets()):
            write_file(asset.content, str(Path(config.site_dir) / asset.path))

    def _put_search(self, config: MkDocsConfig) -> None:
        """Have every page name our search in the place of the theme's, which would index the pages once more."""
        theirs = config.plugins.get("material/search")
        if theirs is not None:
            theirs.config["enabled"] = False
        for names, ours in ((config.extra_css, (LOOK, STYLE)), (config.extra_javascript, (SCRIPT,))):
            # In front: what a project says of its own look has the last word.
            names[:0] = [name for name in ours if name not in map(str, names)]

    def _root(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path).parent.resolve()

    def options(self, config: MkDocsConfig, *, drafts: bool, locale: str | None = None) -> BuildOptions:
        """Return how the site is to be made, from `mkdocs.yml`."""
        return BuildOptions(
            locale=str(locale or self.config.locale or _of_theme(config) or "en"),
            drafts=drafts,
            site_name=config.site_name,
            site_description=config.site_description or "",
            site_url=config.site_url or "",
            directory_urls=config.use_directory_urls,
            prose_language=self.config.prose_language,
            paper=cast(Paper, self.config.pdf_paper),
        )

    def _examine(self, root: Path, *, strict: bool) -> Examined:
        try:
            checked = check_project(root, usual=root / self.config.texts if self.config.texts else None)
        except BriefsmithError as failure:
            if self._serving and self._good:
                echo(str(failure))
                return self._good
            raise Abort(str(failure)) from failure
        limit = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
        if checked.value is None or any(problem.severity in limit for problem in checked.problems):
            words = f"{render_problems(checked.problems)}\n{summary(checked.problems)}; the site was left as it is"
            if self._serving and self._good:
                # A build that fails would leave the server waiting for a good one and every page hanging.
                echo(words)
                return self._good
            raise Abort(words)
        for problem in checked.problems:
            if problem.severity is Severity.WARNING:
                log.warning(render_problems([problem]))
        return checked.value


def _of_theme(config: MkDocsConfig) -> str | None:
    # Some themes have languages that no data on locales knows.
    language = str(config.theme.get("language") or config.theme.get("locale") or "")
    return language if language and is_locale(language) else None
