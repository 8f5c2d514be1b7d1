"""`briefs build`: MkDocs run into a fresh folder that takes the place of the old site when all went well."""

from __future__ import annotations

from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.exceptions import BuildError as MkDocsBuildError

from generator.adapters.folder import fresh_folder
from generator.adapters.mkdocs_plugin import BriefsPlugin
from generator.app import Examined
from generator.errors import BuildError, InputError


def build_site(
    root: Path, examined: Examined, *, site_dir: Path | None = None, strict: bool = False, drafts: bool = False
) -> int:
    """Build the site of the project at `root` from a corpus that was checked, and return its number of HTML pages.

    Raises InputError where there is no usable `mkdocs.yml`, BuildError where MkDocs fails; the old site stays then.
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
    plugin.examined = examined
    plugin.drafts = drafts
    with fresh_folder(site_dir or Path(config.site_dir)) as fresh:
        config.site_dir = str(fresh)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        except (Abort, MkDocsBuildError) as problem:
            raise BuildError(f"MkDocs: {problem}") from problem
        finally:
            config.plugins.on_shutdown()
        return sum(1 for _ in fresh.rglob("*.html"))
