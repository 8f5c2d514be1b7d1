"""What a project says in `mkdocs.yml`, as one frozen value. What the file may say is declared here alone."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, TypeVar
from urllib.parse import urlsplit, urlunsplit

from babel.core import Locale, UnknownLocaleError
from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from briefsmith.adapters.mkdocs_yaml import Place, Settings, read_settings
from briefsmith.edition.site import BuildOptions, Paper
from briefsmith.errors import InputError
from briefsmith.load.migration import FORMAT, GONE
from briefsmith.load.suggest import did_you_mean
from briefsmith.model.input import Allowed
from briefsmith.problems import Checked, Code, Problem, in_order

NAMES = ("mkdocs.yml", "mkdocs.yaml")
"""Names that the file may have, as for MkDocs."""


def is_locale(tag: str) -> bool:
    """Return whether numbers and dates can be printed in a locale."""
    try:
        Locale.parse(tag.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return False
    return True


def _known_locale(tag: str) -> str:
    if not is_locale(tag):
        raise PydanticCustomError("locale", "{words}", {"words": _no_locale(tag)})
    return tag


def _no_locale(tag: str) -> str:
    return f"'{tag}' is no locale known here: write en, ja, fr, fr-CA, …"


def _known_format(number: int) -> int:
    if number > FORMAT:
        message = f"this project is of format {number}, and this version of Briefsmith reads {FORMAT} at most"
        raise PydanticCustomError("newer", "{words}", {"words": f"{message}: install a later one"})
    if number < 1:
        raise PydanticCustomError("number", "{words}", {"words": "formats are numbered from 1"})
    return number


def _address_of_folder(address: str) -> str:
    if not address:
        return address
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if not (parts.scheme and parts.netloc):
        raise PydanticCustomError("address", "{words}", {"words": f"'{address}' is no address: write https://…"})
    return urlunsplit(parts if parts.path.endswith("/") else parts._replace(path=parts.path + "/"))


class PluginOptions(BaseModel):
    """Options of the plugin `briefs`; folders are relative to `mkdocs.yml`."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    format: Annotated[int, AfterValidator(_known_format)] = FORMAT
    """The format that the project is written in; without it the present one is meant."""
    texts: str | None = None
    """Folder of the source texts, where nobody asks for another."""
    locale: Annotated[str, AfterValidator(_known_locale)] | None = None
    prose_language: Annotated[str, AfterValidator(_known_locale)] = "en"
    """Language in which the briefs are written."""
    pdf: bool | None = None
    """Whether PDFs are made; without it `build` makes them and `serve` does not."""
    pdf_paper: Paper = "a4"
    pdf_fonts: str | None = None
    allow_vouched: bool = False
    """Whether a reading that a person vouches for may stand without a warning."""
    allow_unread: bool = False
    """Whether words whose numbers nobody reads may stand without a warning."""


class SiteSettings(BaseModel):
    """The settings of MkDocs itself that our pages, data files and PDFs depend on."""

    model_config = ConfigDict(frozen=True, strict=True)

    site_name: str
    site_description: str = ""
    site_url: Annotated[str, AfterValidator(_address_of_folder)] = ""
    use_directory_urls: bool = True
    site_dir: str = "site"
    strict: bool = False


@dataclass(frozen=True, slots=True)
class ProjectConfig:
    """A project's configuration: its folder, the settings of MkDocs, and the options of the plugin."""

    root: Path
    site: SiteSettings = field(default_factory=lambda: SiteSettings(site_name=BuildOptions().site_name))
    plugin: PluginOptions = field(default_factory=PluginOptions)
    theme_language: str | None = None
    """Language of the theme, where numbers and dates can be printed in it."""
    strict: bool = False
    """Whether a warning fails as an error does: this run was asked to, or `mkdocs.yml` says so."""

    @property
    def texts(self) -> Path | None:
        """Folder of the source texts that the configuration names."""
        return self.root / self.plugin.texts if self.plugin.texts else None

    @property
    def fonts(self) -> tuple[Path, ...]:
        """Folders of fonts for PDFs, besides those built in."""
        return (self.root / self.plugin.pdf_fonts,) if self.plugin.pdf_fonts else ()

    @property
    def allowed(self) -> Allowed:
        """What may stand without proof."""
        return Allowed(vouched=self.plugin.allow_vouched, unread=self.plugin.allow_unread)

    def makes_pdfs(self, *, serving: bool = False) -> bool:
        """Tell whether a build makes PDFs."""
        return not serving if self.plugin.pdf is None else self.plugin.pdf

    def options(self, *, drafts: bool = False, locale: str | None = None) -> BuildOptions:
        """Return how the site is to be made. Raises InputError where `locale` is not a locale."""
        if locale and not is_locale(locale):
            raise InputError(_no_locale(locale))
        return BuildOptions(
            locale=locale or self.plugin.locale or self.theme_language or "en",
            drafts=drafts,
            site_name=self.site.site_name,
            site_description=self.site.site_description,
            site_url=self.site.site_url,
            directory_urls=self.site.use_directory_urls,
            prose_language=self.plugin.prose_language,
            paper=self.plugin.pdf_paper,
        )


@dataclass(frozen=True, slots=True)
class Mistake:
    """One option that cannot be used."""

    option: str
    code: Code
    message: str


def configuration_file(root: Path) -> Path | None:
    """Return the configuration of the project at `root`, None where it has none."""
    return next((root / name for name in NAMES if os.path.lexists(root / name)), None)


def read_configuration(root: Path, *, strict: bool = False) -> Checked[ProjectConfig]:
    """Read the configuration of the project at `root` once, running nothing that it names.

    There is always a value; what is wrong in the file has its default there. A folder without the file has them all.
    Raises InputError where the file cannot be opened.
    """
    file = configuration_file(root)
    if file is None:
        return Checked(ProjectConfig(root, strict=strict))
    read = read_settings(file, root)
    if read.value is None:
        return Checked(ProjectConfig(root, strict=strict), read.problems)
    settings = read.value
    site, wrong = _read(SiteSettings, settings.values, {"site_name": BuildOptions().site_name})
    problems = [*read.problems, *_told(settings, (), wrong)]
    place, given, bad_form = _plugin(settings)
    plugin, wrong = plugin_options(given)
    problems += [*bad_form, *_told(settings, place, wrong)]
    if plugin.format < FORMAT:
        message = f"this project is of format {plugin.format}; the present one is {FORMAT}"
        where = settings.where((*place, "format"))
        problems.append(Problem(Code.FORMAT_OLDER, where, message, "run `briefs migrate`"))
    language = theme_language(settings.values.get("theme"))
    return Checked(ProjectConfig(root, site, plugin, language, strict or site.strict), in_order(problems))


def plugin_options(given: Mapping[str, object]) -> tuple[PluginOptions, tuple[Mistake, ...]]:
    """Return the options of the plugin and what is wrong with them; a wrong one has its default."""
    return _read(PluginOptions, given, {})


def theme_language(theme: object) -> str | None:
    """Return the language of a theme from what MkDocs or `mkdocs.yml` says of it.

    Returns none for a theme's language that CLDR does not know.
    """
    if not isinstance(theme, Mapping):
        return None
    language = str(theme.get("language") or (theme.get("name") != "material" and theme.get("locale")) or "")
    return language if language and is_locale(language) else None


M = TypeVar("M", bound=BaseModel)


def _read(model: type[M], given: Mapping[str, object], instead: Mapping[str, object]) -> tuple[M, tuple[Mistake, ...]]:
    """Validate the settings; `instead` are the values of required ones where they are wrong."""
    said = {str(key): value for key, value in given.items() if value is not None}
    try:
        return model.model_validate(said), ()
    except ValidationError as errors:
        mistakes = tuple(_mistake(model, error) for error in errors.errors())
    wrong = {mistake.option for mistake in mistakes}
    return model.model_validate({**instead, **{k: v for k, v in said.items() if k not in wrong}}), mistakes


def _mistake(model: type[BaseModel], error: ErrorDetails) -> Mistake:
    option = str(error["loc"][0]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        hint = did_you_mean(option, model.model_fields)
        if model is PluginOptions and option == GONE:
            hint = "`briefs migrate` takes it out"
        return Mistake(option, Code.FIELD_UNKNOWN, f"there is no such option{f'; {hint}' if hint else ''}")
    if error["type"] == "missing":
        return Mistake(option, Code.FIELD_MISSING, f"`{option}` is missing")
    if error["type"] == "newer":
        return Mistake(option, Code.FORMAT_NEWER, error["msg"])
    code = Code.FIELD_VALUE if error["type"] in ("locale", "address", "number", "literal_error") else Code.FIELD_TYPE
    return Mistake(option, code, error["msg"].replace("Input should", f"`{option}` should"))


def _told(settings: Settings, place: Place, mistakes: Iterable[Mistake]) -> Iterator[Problem]:
    for mistake in mistakes:
        yield Problem(mistake.code, settings.where((*place, mistake.option)), mistake.message)


def _plugin(settings: Settings) -> tuple[Place, Mapping[str, object], list[Problem]]:
    """Return where the options of the plugin stand, what they are, and what is wrong with the form of `plugins`."""
    plugins = settings.values.get("plugins")
    listed: list[tuple[Place, object]]
    if isinstance(plugins, Mapping):
        listed = [(("plugins",), plugins)]
    elif isinstance(plugins, list):
        listed = [(("plugins", number), one) for number, one in enumerate(plugins)]
    elif plugins is None:
        listed = []
    else:
        where = settings.where(("plugins",))
        return (), {}, [Problem(Code.FIELD_TYPE, where, "`plugins` is no list", "write `plugins: [briefs]`")]
    for place, one in listed:
        if isinstance(one, Mapping) and "briefs" in one:
            return _options_at((*place, "briefs"), one["briefs"], settings)
    return (), {}, []


def _options_at(place: Place, options: object, settings: Settings) -> tuple[Place, Mapping[str, object], list[Problem]]:
    if options is not None and not isinstance(options, Mapping):
        problem = Problem(Code.FIELD_TYPE, settings.where(place), "the options of `briefs` are no `name: value`")
        return place, {}, [problem]
    # MkDocs takes `enabled` out of the options of any plugin.
    return place, {str(key): value for key, value in (options or {}).items() if key != "enabled"}, []
