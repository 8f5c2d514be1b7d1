"""MkDocs' own reading of `mkdocs.yml`, for building a site. It runs what the file names, as `mkdocs build` does."""

from __future__ import annotations

import logging
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from yaml import YAMLError

from briefsmith.adapters.configuration import NAMES, configuration_file
from briefsmith.adapters.mkdocs_plugin import BriefsPlugin
from briefsmith.adapters.terminal import say
from briefsmith.errors import InputError
from briefsmith.text.contexts import shown

_LOG = logging.getLogger("mkdocs.config")
_NO_DOCS = " Make it: it is for pages of your own, and may be empty."
_LEAST = """\
    site_name: …
    theme: material
    plugins: [briefs]"""


def load_for_mkdocs(root: Path, *, strict: bool = False) -> tuple[MkDocsConfig, BriefsPlugin]:
    """Return MkDocs' configuration of the project at `root` and the plugin in it.

    Raises InputError where there is no usable `mkdocs.yml`, or where it does not name the plugin.
    """
    config_file = configuration_file(root)
    if config_file is None:
        raise InputError(f"there is no {root / NAMES[0]}; the least that it holds is\n\n{_LEAST}")
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
        say(shown(f"{config_file}: {said.text(logging.WARNING)}"), err=True)
    plugin = config.plugins.get("briefs")
    if not isinstance(plugin, BriefsPlugin):
        raise InputError(f"{config_file} does not name the plugin: add `briefs` under `plugins`")
    return config, plugin


class _Said(logging.Handler):
    """Collects what MkDocs says of its configuration: MkDocs only logs it, and its log has no handler here."""

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
