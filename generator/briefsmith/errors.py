"""The exceptions that callers may see. An author's mistake is a `Problem`, and no exception.

    BriefsmithError
    ├── InputError        what was asked for is not there (a folder, a brief id); message for the person who asked
    ├── ProblemsFound     reading or checking found errors; carries them all
    └── BuildError        a step outside the core failed (MkDocs, Typst, the disk)

Anything else that is raised is a bug of ours and is shown as a traceback.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefsmith.problems import Problem


class BriefsmithError(Exception):
    """Base of every exception that is part of the interface."""


class InputError(BriefsmithError):
    """Something named on the command line or in the configuration does not exist or cannot be read."""


class ProblemsFound(BriefsmithError):
    """Checking found at least one error; `problems` holds every problem, warnings included."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"{len(problems)} problem(s)")
        self.problems = tuple(problems)


class BuildError(BriefsmithError):
    """A step outside the core (MkDocs, Typst, the disk) failed; the last good site is untouched."""
