"""Briefsmith: structured research briefs in, a site whose every figure can be traced out.

The names of `__all__` are the public face; everything else may change from one version to the next. A name is imported
when it is first used, so that `import briefsmith` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefsmith.adapters.folder import read_project, write_files
    from briefsmith.app import build, make_edition
    from briefsmith.edition.edition import Edition
    from briefsmith.edition.site import Asset, BuildOptions, Page, Site
    from briefsmith.errors import BriefsmithError, BuildError, InputError, ProblemsFound
    from briefsmith.examined import Examined, Totals, check, totals
    from briefsmith.load.schema import schemas
    from briefsmith.model.corpus import Corpus
    from briefsmith.model.evidence import Verdict, Verification
    from briefsmith.model.input import BriefTexts
    from briefsmith.problems import Checked, Code, Problem, Severity, Where

__all__ = [
    "Asset",
    "BriefTexts",
    "BriefsmithError",
    "BuildError",
    "BuildOptions",
    "Checked",
    "Code",
    "Corpus",
    "Edition",
    "Examined",
    "InputError",
    "Page",
    "Problem",
    "ProblemsFound",
    "Severity",
    "Site",
    "Totals",
    "Verdict",
    "Verification",
    "Where",
    "build",
    "check",
    "make_edition",
    "read_project",
    "schemas",
    "totals",
    "write_files",
]

_HOMES = {
    "adapters.folder": ("read_project", "write_files"),
    "app": ("build", "make_edition"),
    "errors": ("BriefsmithError", "BuildError", "InputError", "ProblemsFound"),
    "examined": ("Examined", "Totals", "check", "totals"),
    "load.schema": ("schemas",),
    "model.corpus": ("Corpus",),
    "model.evidence": ("Verdict", "Verification"),
    "model.input": ("BriefTexts",),
    "edition.edition": ("Edition",),
    "edition.site": ("Asset", "BuildOptions", "Page", "Site"),
    "problems": ("Checked", "Code", "Problem", "Severity", "Where"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


if not TYPE_CHECKING:  # mypy would take every name for one that is there

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
