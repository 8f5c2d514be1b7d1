"""MkDocs plugin `briefs`: adds the pages and data files, and keeps the last good site when a check fails."""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from jinja2 import Environment
from mkdocs.config.base import ConfigErrors, ConfigWarnings, LegacyConfig, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from briefsmith.adapters.checking import check_project
from briefsmith.adapters.configuration import (
    PluginOptions,
    ProjectConfig,
    SiteSettings,
    plugin_options,
    theme_language,
)
from briefsmith.adapters.docs_folder import unfit
from briefsmith.adapters.folder import give_back
from briefsmith.adapters.mkdocs_needs import (
    add_extensions,
    keep_fonts_here,
    printable,
    with_fonts,
    with_tools,
    written_over,
)
from briefsmith.adapters.page_dates import page_dates
from briefsmith.adapters.progress import working
from briefsmith.adapters.site_folder import SiteFolder, complete, write_headers
from briefsmith.adapters.site_pdfs import info, site_pdfs
from briefsmith.adapters.terminal import render_problems, say, summary
from briefsmith.adapters.theme import LOOK, SCRIPT, STYLE, TEMPLATES, page_assets, page_words, search_assets
from briefsmith.adapters.theme.roles import with_roles
from briefsmith.adapters.typst_pdf import Pdf
from briefsmith.adapters.written import written_pages
from briefsmith.app import Examined, build, make_edition, totals
from briefsmith.edition.edition import Edition
from briefsmith.edition.site import Asset
from briefsmith.errors import BriefsmithError
from briefsmith.problems import Severity, in_order
from briefsmith.text.content_policy import with_policy
from briefsmith.text.contexts import shown
from briefsmith.text.page_html import never_allowed
from briefsmith.text.scripts import marked

log = logging.getLogger("mkdocs.plugins.briefs")

_EXCEEDS = (
    "the page holds {}, which no generated page may. If an extension under `markdown_extensions` puts it there, take "
    "that out; else some text of the briefs came through unescaped, which is a fault of Briefsmith: please report it"
)
_MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Given:
    """What `briefs build` hands over: the checked project, and whether drafts are shown."""

    examined: Examined
    drafts: bool


@dataclass(frozen=True, slots=True)
class Build:
    """What one build is made from, and what its hooks hand on."""

    examined: Examined
    edition: Edition
    pdfs: tuple[Pdf, ...]
    either: str
    """Language of what Japanese and Chinese write alike: that of more of the sources."""
    dates: Mapping[str, str] = field(default_factory=dict)
    newest: str = ""
    """When a page was changed: each that has a day of its own, and all others."""
    search: tuple[Asset, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """All that the plugin keeps between two hooks."""

    said: PluginOptions = field(default_factory=PluginOptions)
    serving: bool = False
    alone: bool = False
    """Whether MkDocs builds by itself and from scratch, so that nobody but us keeps the old site until all is well."""
    site: SiteFolder | None = None
    given: Given | None = None
    """Set by `briefs build`; without it every build reads and checks the folder anew."""
    build: Build | None = None
    """The build that is under way, or the last good one in `mkdocs serve`."""


class BriefsPlugin(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]
    """Turns the project's briefs into virtual files of MkDocs. Everything it knows comes from `app`."""

    state = State()

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Take the options of the plugin; return what is wrong with them, as MkDocs wants it."""
        super().load_config(options, config_file_path)
        said, mistakes = plugin_options(options)
        self.state = replace(self.state, said=said)
        return [(mistake.option, ValidationError(mistake.message)) for mistake in mistakes], []

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Let drafts show in `mkdocs serve`, where PDFs are made only when asked for."""
        self.state = replace(self.state, serving=command == "serve", alone=command != "serve" and not dirty)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Watch what the pages are made from, and check it before MkDocs empties the site folder."""
        if not self.state.given:
            give_back(Path(config.site_dir))
        project = project_config(config, self.state.said)
        watched = (project.root / name for name in ("briefs", "seeds"))
        config.watch.extend(str(folder) for folder in watched if folder.is_dir())
        given = self.state.given or Given(self._examine(project), drafts=self.state.serving)
        languages = Counter(seed.language.partition("-")[0] for seed in given.examined.corpus.seeds)
        add_extensions(config)
        keep_fonts_here(config)
        self._put_search(config)
        # Searched after the project's own templates and before the theme's.
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, TEMPLATES)
        edition = make_edition(given.examined, project.options(drafts=given.drafts))
        pdfs = self._make_pdfs(project, edition)
        either = max(("zh", "ja"), key=lambda language: languages[language])
        made = Build(given.examined, edition, pdfs, either, *page_dates(edition.corpus))
        self.state = replace(self.state, build=made)
        if self.state.alone and not self.state.given:
            self.state = replace(self.state, site=_fresh_site(config))
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add every page and data file; the edit link of a page opens the YAML that it was made from."""
        now = self._current
        if wrong := list(unfit(files, config)):
            raise Abort("\n".join([*wrong, "the site was left as it is"]))
        with working("laying out pages"):
            site = build(now.edition, info(now.pdfs), written_pages(files))
        from_docs = Path(os.path.relpath(Path(config.config_file_path).parent.resolve(), config.docs_dir))
        for page in written_over(site.pages, files):
            file = File.generated(config, page.path, content=page.markdown, inclusion=InclusionLevel.NOT_IN_NAV)
            # Quoted for an address: a folder above may have any name.
            file.edit_uri = quote((from_docs / page.source).as_posix()) if page.source else None
            files.append(file)
        for asset in site.assets:
            files.append(File.generated(config, asset.path, content=asset.content))
        for pdf in now.pdfs:
            # MkDocs copies the file from the cache, so that no PDF is held in memory.
            where = {"abs_src_path": str(pdf.kept)} if pdf.kept else {"content": pdf.content}
            files.append(File.generated(config, pdf.path, **where))
        self.state = replace(self.state, build=replace(now, search=site.search))
        log.info("%s; %s pages", totals(now.examined), len(site.pages))
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Call our home what the site's language calls it, where the menu does not."""
        home = nav.homepage
        if home and home.file.generated_by == "briefs" and "title" not in vars(home):
            home.title = self._current.edition.labels("page.home")
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Give our templates their words."""
        env.globals.update(page_words(self._current.edition.options.locale))
        return env

    @property
    def _current(self) -> Build:
        if self.state.build is None:
            raise RuntimeError("MkDocs asked for pages before it gave its configuration")
        return self.state.build

    def _make_pdfs(self, project: ProjectConfig, edition: Edition) -> tuple[Pdf, ...]:
        if not project.makes_pdfs(serving=self.state.serving):
            return ()
        try:
            found = site_pdfs(edition, project.root, project.fonts)
            made = tuple(replace(pdf, content=b"") if pdf.kept else pdf for pdf in found)
        except BriefsmithError as failure:
            raise Abort(str(failure)) from failure
        for problem in in_order(problem for pdf in made for problem in pdf.warnings):
            log.warning(render_problems([problem]))
        return made

    def on_pre_page(self, page: MkDocsPage, *, config: MkDocsConfig, files: Files) -> MkDocsPage:  # noqa: ARG002
        """Date the page by its content: MkDocs would say in the sitemap that it was changed today."""
        page.update_date = self._current.dates.get(page.file.src_uri, self._current.newest)
        return page

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Make what themes put into HTML fit for it, have long lists name their script, and say which roles parts play.

        A page that holds what no generated page may ends the build.
        """
        if page.file.generated_by == "briefs":
            if found := list(dict.fromkeys(never_allowed(html))):
                raise Abort(f"{page.file.src_uri}: {_EXCEEDS.format(', '.join(found[:_MOST_SHOWN]))}")
            page.meta.update(printable(page.meta))
            if page.is_homepage:
                # A page named like the site would put that name into the window's title twice.
                page.meta.pop("title", None)
            html = with_tools(html, page.url)
        return with_roles(html)

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Say in which language every run of foreign letters is, and have pages of Material fetch our typefaces.

        At last, when nobody changes the page any more, it declares what a browser may run for it.
        """
        output = with_fonts(output, page.url) if config.theme.name == "material" else output
        output = marked(output, self._current.edition.options.locale, self._current.either)
        return with_policy(output) if self._declares(config) else output

    @event_priority(-100)
    def on_post_template(self, output: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Declare the same policy in the page that is shown for a missing address (404.html)."""
        return with_policy(output) if template_name.endswith(".html") and self._declares(config) else output

    def _declares(self, config: MkDocsConfig) -> bool:
        # A server on one's own machine adds a script to every page; of a page from disk no file is its own.
        return config.use_directory_urls and not self.state.serving

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the search index, what shows it, and how pages look. Virtual files would cost MkDocs more than that."""
        found = search_assets(self._current.edition.options.locale)
        complete(config, (*self._current.search, *found, *page_assets()))
        if self._declares(config):
            write_headers(Path(config.site_dir))
        if self.state.site:
            self.state.site.finished()

    def on_build_error(self, *, error: Exception) -> None:  # noqa: ARG002
        """Leave the old site in its place, also where MkDocs counts warnings after everything was written."""
        if self.state.site:
            self.state.site.failed()

    def on_shutdown(self) -> None:
        """Put the new site in the place of the old one, or remove it where it was not finished."""
        site = self.state.site
        self.state = replace(self.state, site=None)
        if site:
            try:
                site.close()
            except BriefsmithError as failure:
                raise Abort(str(failure)) from failure

    def _put_search(self, config: MkDocsConfig) -> None:
        """Have every page name our search in the place of the theme's, which would index the pages once more."""
        theirs = config.plugins.get("material/search")
        if theirs is not None:
            theirs.config["enabled"] = False
        for names, ours in ((config.extra_css, (LOOK, STYLE)), (config.extra_javascript, (SCRIPT,))):
            # In front: what a project says of its own look has the last word.
            names[:0] = [name for name in ours if name not in map(str, names)]

    def _examine(self, project: ProjectConfig) -> Examined:
        """Return the project, checked; while a server shows a good build, that one's in the place of a bad one."""
        try:
            checked = check_project(project)
        except BriefsmithError as failure:
            return self._last_good(str(failure))
        if checked.value is None or not checked.passes(strict=project.strict):
            found = render_problems(checked.problems)
            return self._last_good(f"{found}\n{summary(checked.problems)}; the site was left as it is")
        for problem in checked.problems:
            if problem.severity is Severity.WARNING:
                log.warning(render_problems([problem]))
        return checked.value

    def _last_good(self, words: str) -> Examined:
        if not (self.state.serving and self.state.build):
            raise Abort(words)
        # A build that fails would leave the server waiting for a good one and every page hanging.
        say(shown(words))
        return self.state.build.examined


def _fresh_site(config: MkDocsConfig) -> SiteFolder:
    try:
        return SiteFolder(config)
    except BriefsmithError as failure:
        raise Abort(str(failure)) from failure


def project_config(config: MkDocsConfig, said: PluginOptions) -> ProjectConfig:
    """Return the project's configuration as MkDocs has read it, which hooks and other plugins may have changed."""
    site = SiteSettings(
        site_name=config.site_name,
        site_description=config.site_description or "",
        site_url=config.site_url or "",
        use_directory_urls=config.use_directory_urls,
    )
    root = Path(config.config_file_path).parent.resolve()
    return ProjectConfig(root, site, said, theme_language(config.theme), strict=config.strict)
