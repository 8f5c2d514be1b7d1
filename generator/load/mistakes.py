"""What people get wrong in YAML, in plain words, with the fix."""

from __future__ import annotations

from yaml import YAMLError
from yaml.error import MarkedYAMLError

from generator.load.source import Source
from generator.problems import Code, Problem, Where


def explain(source: Source, error: YAMLError) -> Problem:
    """Turn libyaml's complaint into a problem at its place."""
    if not isinstance(error, MarkedYAMLError):
        return Problem(Code.YAML_SYNTAX, Where(source.file), str(error))
    mark = error.problem_mark or error.context_mark
    where = Where(source.file, mark.line + 1, mark.column + 1) if mark else Where(source.file)
    return Problem(Code.YAML_SYNTAX, where, error.problem or "this is not YAML")
