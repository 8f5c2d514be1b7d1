"""`mkdocs.yml`, read for the commands that are not run by MkDocs itself."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from generator.adapters.mkdocs_plugin import BriefsPlugin
from generator.adapters.site_pdfs import PdfSettings
from generator.errors import InputError
from generator.model.site import BuildOptions


def read_config(root: Path, *, strict: bool = False) -> tuple[MkDocsConfig, BriefsPlugin]:
    """Return MkDocs' configuration of the project at `root` and the plugin in it.

    Raises InputError where there is no usable `mkdocs.yml`, or where it does not name the plugin.
    """
    config_file = root / "mkdocs.yml"
    if not config_file.is_file():
        raise InputError(f"there is no {config_file}")
    try:
        config = load_config(config_file=str(config_file), strict=strict or None)
    except ConfigurationError as problem:
        raise InputError(f"{config_file}: {problem}") from problem
    plugin = config.plugins.get("briefs")
    if not isinstance(plugin, BriefsPlugin):
        raise InputError(f"{config_file} does not name the plugin: add `briefs` under `plugins`")
    return config, plugin


def read_options(root: Path, *, drafts: bool = False, locale: str | None = None) -> BuildOptions:
    """Return the options that a build of the site would have, so that `briefs write` gives the same pages.

    A folder without `mkdocs.yml` has the default options. Raises InputError where `mkdocs.yml` cannot be used.
    """
    if not (root / "mkdocs.yml").is_file():
        return BuildOptions(locale=locale or "en", drafts=drafts)
    config, plugin = read_config(root)
    return plugin.options(config, drafts=drafts, locale=locale)


def read_pdf_settings(root: Path) -> PdfSettings:
    """Return what the project says of PDFs; a folder without `mkdocs.yml` makes them from our fonts.

    Raises InputError where `mkdocs.yml` cannot be used.
    """
    if not (root / "mkdocs.yml").is_file():
        return PdfSettings()
    config, plugin = read_config(root)
    return plugin.pdf_settings(config)
