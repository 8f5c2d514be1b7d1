"""Problems: what is wrong in what a person wrote, where, and what to do about it.

Every kind of problem has a `Code` with one line of documentation; the reference in
`docs/guide/problems.md` is printed from this file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")


class Severity(StrEnum):
    """How much a problem matters: an error stops the build, a warning stops it only under `--strict`."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


_WORST = list(Severity)


class Code(StrEnum):
    """Stable names of problems. The text behind each value is its documentation."""

    doc: str
    severity: Severity

    def __new__(cls, value: str, doc: str, severity: Severity = Severity.ERROR) -> Code:
        """Make a member whose value is its code and which carries its own documentation."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.doc = doc
        member.severity = severity
        return member

    # Reading YAML
    YAML_SYNTAX = "yaml-syntax", "The file is not YAML."
    YAML_ENCODING = (
        "yaml-encoding",
        "The file is not UTF-8 text, or holds a character that hides or turns round others.",
    )
    YAML_DUPLICATE_KEY = "yaml-duplicate-key", "One mapping has the same key twice."
    YAML_TOO_LARGE = "yaml-too-large", "The file is too large, too deep, or grows too much through aliases."
    YAML_TAG = "yaml-tag", "A YAML tag (`!…`) asks for something other than plain data."
    YAML_KEY = "yaml-key", "A key is not text."
    YAML_UNQUOTED = "yaml-unquoted", "YAML reads this differently from what was meant: it wants quotes (or a space)."
    FILE_UNKNOWN = "file-unknown", "A file stands where none is expected."
    # Shape
    FIELD_UNKNOWN = "field-unknown", "There is no such field here."
    FIELD_MISSING = "field-missing", "A required field is not there."
    FIELD_TYPE = "field-type", "The value is of the wrong type."
    FIELD_VALUE = "field-value", "The value is not one of those allowed."
    TEXT_EMPTY = "text-empty", "A text that must say something is empty."
    ID_BAD = "id-bad", "An id is not lower-case kebab ASCII."
    DATE_BAD = "date-bad", "A date is not EDTF level 1."
    DURATION_BAD = "duration-bad", "A duration is not ISO 8601."
    UNIT_UNKNOWN = "unit-unknown", "The unit is neither in the vocabulary nor an ISO 4217 currency."
    LANGUAGE_BAD = "language-bad", "A language is not a BCP 47 tag that is known here."
    URL_BAD = "url-bad", "An address is not an http or https URL."
    FIGURE_SHAPE = "figure-shape", "The parts of a figure contradict each other."
    EVIDENCE_SHAPE = "evidence-shape", "An evidence token is too long, empty, or out of order."
    # Across files
    ID_DUPLICATE = "id-duplicate", "Two things have the same id."
    REF_UNKNOWN = "ref-unknown", "A reference points to nothing."
    REF_KIND = "ref-kind", "A reference points to a thing of the wrong kind."
    LINK_MISPLACED = (
        "link-misplaced",
        "A `[[link]]` stands in a field where links are not followed; readers would see the brackets.",
        Severity.WARNING,
    )
    PROSE_BLOCKS = (
        "prose-blocks",
        "A list, a heading, code or a second paragraph stands in a field that is one line.",
        Severity.WARNING,
    )
    REF_CYCLE = "ref-cycle", "Things refer to each other in a circle."
    EVIDENCE_MISSING = "evidence-missing", "A figure or event has no evidence."
    EVIDENCE_FOREIGN = "evidence-foreign", "Evidence names a seed that the brief is not about."
    ALIAS_AMBIGUOUS = "alias-ambiguous", "Two entities have the same written name.", Severity.WARNING
    NAME_LOOKALIKE = "name-lookalike", "A name mixes letters of two scripts that look alike.", Severity.NOTE
    ENTITY_UNUSED = "entity-unused", "No brief says anything of this entity.", Severity.WARNING
    ENTITY_UNLISTED = (
        "entity-unlisted",
        "An item of a brief names an entity that the brief does not list.",
        Severity.WARNING,
    )
    SEED_UNUSED = "seed-unused", "No published brief is about this seed.", Severity.WARNING
    DATE_BASIS = (
        "date-basis",
        "An event's date goes beyond its evidence and does not say on what basis.",
        Severity.WARNING,
    )
    # Evidence
    NO_TEXT = "no-text", "The source's text is not here, so what rests on it is not checked.", Severity.WARNING
    VOUCHED = "vouched", "Nothing proves it; a person vouches for it, which the site allows.", Severity.NOTE
    VOUCH_NOT_ALLOWED = (
        "vouch-not-allowed",
        "Nothing proves it; a person vouches for it, which the site has not said it allows.",
        Severity.WARNING,
    )
    VOUCH_UNNEEDED = "vouch-unneeded", "A person vouches for what its words prove.", Severity.NOTE
    WORDS_ALONE = (
        "words-alone",
        "The words stand there, but nobody reads numbers or dates in their language, so that nothing was compared.",
        Severity.WARNING,
    )
    LANGUAGE_UNREAD = (
        "language-unread",
        "Numbers or dates in this language are not read, so those in it are not checked.",
        Severity.NOTE,
    )
    NOT_NAMED = (
        "not-named",
        "No name of whom an item is about, or of who says it, stands in the cited paragraph or before it in the text.",
        Severity.NOTE,
    )
    SEED_DRIFTED = "seed-drifted", "The text differs from the one that the record fingerprints."
    QUOTE_MISSING = "quote-missing", "The words do not stand in that paragraph."
    QUOTE_AMBIGUOUS = (
        "quote-ambiguous",
        "The words stand more than once in that paragraph; prefix or suffix tells which.",
    )
    VALUE_MISMATCH = "value-mismatch", "The text gives another value."
    UNIT_MISMATCH = "unit-mismatch", "The text gives another unit."
    COMPARATOR_MISMATCH = "comparator-mismatch", "The text bounds the value differently."
    DATE_MISMATCH = "date-mismatch", "The text gives another date."
    PHRASE_DOUBTED = "phrase-doubted", "The words around the number were not all understood, so it proves nothing."
    EVIDENCE_DISAGREES = "evidence-disagrees", "Two witnesses of one figure say different things."
    TEXT_ENCODING = "text-encoding", "A source's text is not UTF-8."
    LOCK_UNREADABLE = "lock-unreadable", "A line of evidence.lock cannot be read.", Severity.WARNING
    LOCK_UNSIGNED = "lock-unsigned", "evidence.lock is not signed by anybody whom `--locked` trusts."
    LOCK_STALE = "lock-stale", "evidence.lock does not say what was verified now.", Severity.NOTE
    TEXT_COPIED = "text-copied", "So many characters in a row are those of a source that they are a copy of it."
    QUOTED_TOO_MUCH = "quoted-too-much", "The tokens of evidence together are too much of a paragraph or a text."
    # Meaning
    CONFLICT_UNCLASSIFIED = "conflict-unclassified", "Two figures disagree and no tension says why.", Severity.WARNING
    LINEAGE_SUSPECTED = (
        "lineage-suspected",
        "Two texts share so much that one may come from the other.",
        Severity.WARNING,
    )
    PROSE_UNBOUND = "prose-unbound", "A number in prose has no figure behind it.", Severity.WARNING
    # The site
    LABELS_ABSENT = (
        "labels-absent",
        "The site's own words are not here in its language, so they are English.",
        Severity.NOTE,
    )
    FORMAT_NEWER = "format-newer", "The project is of a later format than this version of Briefsmith reads."
    FORMAT_OLDER = "format-older", "The project is of an older format; `briefs migrate` rewrites it.", Severity.NOTE
    # PDF
    GLYPH_MISSING = (
        "glyph-missing",
        "A character cannot be shown in the PDF: no font has it, or no PDF may hold it.",
        Severity.WARNING,
    )
    PDF_WARNING = (
        "pdf-warning",
        "Typst made the PDF, but says that something in it is not as was meant.",
        Severity.WARNING,
    )


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in a file: path as the author knows it, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: its code, its place, what is wrong, and what to do.

    `more` is how many other problems of its file it stands for, which are not told; its message says so.
    """

    code: Code
    where: Where
    message: str
    hint: str | None = None
    more: int = 0

    @property
    def severity(self) -> Severity:
        """Severity of the problem's code."""
        return self.code.severity

    def sort_key(self) -> tuple[Where, str, str]:
        """Order in which people fix things: file by file, from the top."""
        return (self.where, self.code.value, self.message)


@dataclass(frozen=True, slots=True)
class Checked(Generic[T]):
    """A value and the problems met on the way to it. `value` is None where there is none worth having."""

    value: T | None
    problems: tuple[Problem, ...] = ()

    @property
    def ok(self) -> bool:
        """True where there is a value and no problem is an error."""
        return self.passes()

    def passes(self, *, strict: bool = False) -> bool:
        """Tell whether a build may go on: there is a value and no error, and where it is `strict` no warning either."""
        stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
        return self.value is not None and not any(problem.severity in stopping for problem in self.problems)

    def then(self, step: Callable[[T], Checked[U]]) -> Checked[U]:
        """Run `step` on the value, keeping the problems of both; without a value `step` does not run."""
        if self.value is None:
            return Checked(None, self.problems)
        result = step(self.value)
        return Checked(result.value, self.problems + result.problems)


MOST_TOLD = 1_000
"""Problems of one file that are told one by one."""


def at_most(problems: Iterable[Problem], most: int = MOST_TOLD) -> tuple[Problem, ...]:
    """Return the problems, in their order, and of a file that has more than `most` the first ones and how many follow.

    What stands for the others is as severe as the worst of them.
    """
    counts: Counter[str] = Counter()
    untold: Counter[str] = Counter()
    kept: list[Problem] = []
    rest: dict[str, Problem] = {}
    for problem in problems:
        file = problem.where.file
        counts[file] += 1
        if counts[file] <= most and not problem.more:
            kept.append(problem)
            continue
        untold[file] += problem.more or 1
        if file not in rest or _WORST.index(problem.severity) < _WORST.index(rest[file].severity):
            rest[file] = problem
    for file, problem in rest.items():
        message = problem.message.removesuffix(_untold(problem.more)) + _untold(untold[file])
        kept.append(replace(problem, message=message, more=untold[file]))
    return in_order(kept)


def _untold(more: int) -> str:
    return f"; {more:,} problems of this file are not told"


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether any of the problems is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort problems by file, line and column, each once."""
    return tuple(sorted(dict.fromkeys(problems), key=Problem.sort_key))
