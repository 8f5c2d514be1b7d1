"""`mkdocs.yml`, read for the commands that are not run by MkDocs itself."""

from __future__ import annotations

import logging
from pathlib import Path

from click import echo
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.utils.yaml import get_yaml_loader, yaml_load
from yaml import YAMLError

from briefsmith.adapters.mkdocs_needs import is_locale
from briefsmith.adapters.mkdocs_plugin import BriefsPlugin
from briefsmith.adapters.site_pdfs import PdfSettings
from briefsmith.errors import InputError
from briefsmith.model.site import BuildOptions

_LOG = logging.getLogger("mkdocs.config")
_NO_DOCS = " Make it: it is for pages of your own, and may be empty."
_LEAST = """\
    site_name: …
    theme: material
    plugins: [briefs]"""


def read_config(root: Path, *, strict: bool = False) -> tuple[MkDocsConfig, BriefsPlugin]:
    """Return MkDocs' configuration of the project at `root` and the plugin in it.

    Raises InputError where there is no usable `mkdocs.yml`, or where it does not name the plugin.
    """
    config_file = root / "mkdocs.yml"
    if not config_file.is_file():
        raise InputError(f"there is no {config_file}; the least that it holds is\n\n{_LEAST}")
    said = _Said()
    _LOG.addHandler(said)
    try:
        config = load_config(config_file=str(config_file), strict=strict or None)
    except Abort as problem:
        raise InputError(f"{config_file}: {said.text(logging.ERROR)}") from problem
    except (ConfigurationError, YAMLError) as problem:
        raise InputError(f"{config_file}: {problem}") from problem
    except OSError as problem:
        raise InputError(f"cannot read {config_file}: {problem.strerror}") from problem
    finally:
        _LOG.removeHandler(said)
    if said.text(logging.WARNING):
        echo(f"{config_file}: {said.text(logging.WARNING)}", err=True)
    plugin = config.plugins.get("briefs")
    if not isinstance(plugin, BriefsPlugin):
        raise InputError(f"{config_file} does not name the plugin: add `briefs` under `plugins`")
    return config, plugin


def usual_texts(root: Path) -> Path | None:
    """Return the folder of source texts that `mkdocs.yml` names; None where it names none.

    A file that cannot be used names none: checking needs no more of it than this, and whoever builds is told.
    """
    try:
        with (root / "mkdocs.yml").open("rb") as file:
            plugins = yaml_load(file, get_yaml_loader(config=MkDocsConfig())).get("plugins")
    except (OSError, YAMLError, ConfigurationError, AttributeError, TypeError):
        return None
    listed = [plugins] if isinstance(plugins, dict) else plugins if isinstance(plugins, list) else []
    named = [one["briefs"] for one in listed if isinstance(one, dict) and isinstance(one.get("briefs"), dict)]
    texts = named[0].get("texts") if named else None
    return root / texts if isinstance(texts, str) else None


class _Said(logging.Handler):
    """What MkDocs says of its configuration: it only logs it, and nobody set up its log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self._records.append(record)

    def text(self, level: int) -> str:
        """Everything of that level, a line each, with what to do where MkDocs does not say it."""
        said = [record.getMessage() for record in self._records if record.levelno == level]
        return "\n".join(words + (_NO_DOCS if "'docs_dir': The path" in words else "") for words in said)


def read_options(root: Path, *, drafts: bool = False, locale: str | None = None) -> BuildOptions:
    """Return the options that a build of the site would have, so that `briefs write` gives the same pages.

    A folder without `mkdocs.yml` has the default options. Raises InputError where `mkdocs.yml` cannot be used, or where
    `locale` is none.
    """
    if locale and not is_locale(locale):
        raise InputError(f"'{locale}' is no locale known here: write en, ja, fr, fr-CA, …")
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
