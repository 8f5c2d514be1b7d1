"""What our pages need of a project's `mkdocs.yml`, so that three lines of it are enough."""

from __future__ import annotations

from babel.core import Locale, UnknownLocaleError
from mkdocs.config.base import ValidationError
from mkdocs.config.config_options import Type
from mkdocs.config.defaults import MkDocsConfig

NEEDED = ("admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables")
"""Markdown extensions without which pages would show their own marks."""
_HOLDS = {
    "extra": {"attr_list", "def_list", "footnotes", "md_in_html", "tables"},
    "pymdownx.extra": {"attr_list", "def_list", "footnotes", "md_in_html", "tables"},
}


def add_extensions(config: MkDocsConfig) -> None:
    """Add the Markdown extensions that the project does not name itself."""
    named = {name.removeprefix("markdown.extensions.") for name in config.markdown_extensions}
    named |= {held for name in named for held in _HOLDS.get(name, ())}
    config.markdown_extensions.extend(name for name in NEEDED if name not in named)


def is_locale(tag: str) -> bool:
    """Whether numbers and dates can be printed in it."""
    try:
        Locale.parse(tag.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return False
    return True


class KnownLocale(Type[str]):
    """An option of the plugin that names a locale."""

    def __init__(self) -> None:
        super().__init__(str)

    def run_validation(self, value: object) -> str:
        """Return the locale; raises ValidationError where it is none."""
        tag = super().run_validation(value)
        if not is_locale(tag):
            raise ValidationError(f"'{tag}' is no locale known here: write en, ja, fr, fr-CA, …")
        return tag
