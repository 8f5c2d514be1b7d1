"""What people get wrong in YAML: libyaml's complaint → a problem in plain words, at the place of the mistake.

Most mistakes are a text that wanted quotes. Then the fix is certain enough to read on with it, so that one such
mistake does not hide the others of its file; the problem stays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from yaml.error import MarkedYAMLError, YAMLError

from briefsmith.load.source import Edit, Source
from briefsmith.problems import Code, Problem, Where

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Last:
    """The last value read before the error: its span, and how it was written (see `Node.style`; `*` is an alias)."""

    start: int = 0
    end: int = 0
    style: str = ""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A problem, and the edit that turns the text into what was probably meant; None where that is not clear."""

    problem: Problem
    edit: Edit | None = None


@dataclass(frozen=True, slots=True)
class _Complaint:
    source: Source
    what: str
    at: int
    context: str
    around: int
    last: Last

    @property
    def text(self) -> str:
        return self.source.text

    def same_line(self, start: int) -> bool:
        return self.source.where(start).line == self.source.where(self.at).line


def quoted(text: str) -> str:
    """Write a text in quotes that take it literally."""
    return "'" + text.replace("'", "''") + "'"


def shown(text: str) -> str:
    """Shorten a text for a message."""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def wants_quotes(source: Source, start: int, end: int, message: str) -> Problem:
    """Build the problem of a text that YAML reads as something else for want of quotes."""
    hint = f"write {shown(quoted(source.text[start:end]))}"
    return Problem(Code.YAML_UNQUOTED, source.where(start), message, hint)


def explain(source: Source, error: YAMLError, last: Last) -> Mistake:
    """Return what is wrong, with the probable meaning of the text where it is clear."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Mistake(Problem(Code.YAML_SYNTAX, Where(source.file), f"this is not YAML: {error}"))
    if merge := _MERGE.search(source.text):
        message, hint = (
            "this line is left over from a merge",
            "keep what is right, and delete the marks <<<, === and >>>",
        )
        return Mistake(Problem(Code.YAML_SYNTAX, source.where(merge.start()), message, hint))
    at = source.mark(error.problem_mark.index).index
    around = source.mark(error.context_mark.index).index if error.context_mark else at
    complaint = _Complaint(source, error.problem or "", at, error.context or "", around, last)
    if "maximum nesting" in complaint.what:  # libyaml 0.2.6 gives up before any value is seen
        message = "values are nested too deep to be read"
        return Mistake(Problem(Code.YAML_TOO_LARGE, source.where(at), message, "a project's files need seven at most"))
    for sign, judge in _JUDGES:
        if sign in complaint.what or sign in complaint.context:
            found = judge(complaint)
            if found:
                return found
    return _syntax(complaint, at, f"this is not YAML: {complaint.what or complaint.context}")


def _syntax(c: _Complaint, at: int, message: str, hint: str | None = None, edit: Edit | None = None) -> Mistake:
    return Mistake(Problem(Code.YAML_SYNTAX, c.source.where(at), message, hint), edit)


# A value in a block line runs to the line's end or to a comment; one inside { } or [ ] to the next comma or bracket.
_HEAD = re.compile(r"[ \t]*(?:- +)*(?:[\w.-]+ *:[ \t]+)?")
_BLOCK_VALUE = re.compile(r"[^\r\n]*?(?=[ \t]*(?:[ \t]#[ \t][^\r\n]*)?(?:[\r\n]|\Z))")
_FLOW_VALUE = re.compile(r"(?:\[\[[^\]\r\n]*\]\]|[^,\[\]{}\r\n])*")
_HASH = re.compile(r"(?<=[\[{,\s])#[^\s,\]}#][^,\]}\r\n]*")
_NO_SPACE = re.compile(r"[\w-]+:(?=\S)")
# Colons and spaces that look like those of YAML.
_LOOKALIKE = re.compile(
    r"[ \t]*(?P<odd>[\u00a0\u2007\u202f\u3000])|[ \t]*(?:- +)*[\w-]+(?P<mark>：|:(?=[^\s/]|[\u00a0\u2007\u202f\u3000]))"
)
_MERGE = re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE)


def _unquoted(c: _Complaint, start: int, message: str) -> Mistake:
    line_start = max(c.text.rfind("\n", 0, start), c.text.rfind("\r", 0, start)) + 1
    head = _HEAD.match(c.text, line_start)
    block = head is not None and head.end() == start
    match = (_BLOCK_VALUE if block else _FLOW_VALUE).match(c.text, start)
    value = match[0].rstrip() if match else ""
    if not value:
        return _syntax(c, start, message)
    end = start + len(value)
    if value[0] in "\"'":  # closed too early: what was meant includes what follows, without the inner pair
        inner = value[1:-1] if value[-1] == value[0] and len(value) > 1 else value
        hint = f"write {shown(quoted(inner))}, or put the text below `|`"
        problem = Problem(Code.YAML_UNQUOTED, c.source.where(start), message, hint)
        return Mistake(problem, Edit(start, end, "text"))
    return Mistake(wants_quotes(c.source, start, end, message), Edit(start, end, "text"))


def _tab(c: _Complaint) -> Mistake | None:
    at = c.text.find("\t", c.at)
    return _syntax(c, max(at, c.at), "a tab cannot indent", "use spaces") if at >= 0 else None


def _start_of_token(c: _Complaint) -> Mistake | None:
    mark = c.text[c.at : c.at + 1]
    if mark == "\t":
        return _tab(c)
    return _unquoted(c, c.at, f"a text cannot begin with {mark} unless it is quoted")


def _start_of_special(c: _Complaint) -> Mistake | None:
    mark = c.text[c.around : c.around + 1]
    if not mark or mark not in "*&!|>":
        return None
    return _unquoted(c, c.around, f"a text cannot begin with {mark} unless it is quoted")


def _never_closed_quote(c: _Complaint) -> Mistake | None:
    mark = c.text[c.around : c.around + 1]
    line = _BLOCK_VALUE.match(c.text, c.around)
    rest = line[0].rstrip()[1:] if line else ""
    edit = None
    if mark and mark not in rest and not rest.endswith((",", "]", "}")):
        edit = Edit(c.around, c.around + 1 + len(rest), "text")
    return _syntax(c, c.around, f"this quote is never closed: {mark}", "close it where the text ends", edit)


def _escape(c: _Complaint) -> Mistake | None:
    edit = Edit(c.at, c.at + 1, "text") if c.text[c.at : c.at + 1] == "\\" else None
    hint = "use single quotes, or write two backslashes for one"
    return _syntax(c, c.at, "a backslash between double quotes begins an escape, and this is none", hint, edit)


def _colon_in_text(c: _Complaint) -> Mistake | None:
    if c.same_line(c.last.start):
        if c.last.style in ("'", '"'):
            return _after_value(c)
        return _unquoted(c, c.last.start, "a colon and a space inside a text make YAML look for a field")
    if found := _lookalike(c, c.source.where(c.at).line - 1):
        return found
    indent = _HEAD.match(c.source.lines[c.source.where(c.at).line - 1])
    field = (indent[0].strip() if indent else "").lstrip("- ") or "this field"
    start = c.at - c.source.where(c.at).column + 1
    start += len(c.text[start : c.at]) - len(c.text[start : c.at].lstrip())
    return _syntax(
        c, start, f"`{shown(field)}` stands inside the text that begins above it", "line it up with the field above"
    )


def _lookalike(c: _Complaint, line: int) -> Mistake | None:
    """Say of a line, counted from 1, that what stands in it only looks like a field."""
    text = c.source.lines[line - 1] if line else ""
    match = _LOOKALIKE.match(text)
    if match is None:
        return None
    at = match.start("mark") if match["mark"] else match.start("odd")
    odd = text[at + 1 : at + 2] if match["mark"] == ":" else text[at]
    message = "a field's colon must be followed by a space"
    hint = f"write `{shown(text[:at].strip() + ': ' + text[at + 1 :].strip())}`"
    if not match["mark"] or (odd.isspace() and odd != " "):
        message, hint = f"this space is not one to YAML: it is U+{ord(odd):04X}", "put an ordinary space"
    elif match["mark"] == "：":
        message = "this colon is not one to YAML: it is U+FF1A"
    where = Where(c.source.file, line, at + 1)
    return Mistake(Problem(Code.YAML_UNQUOTED, where, message, hint))


def _after_value(c: _Complaint) -> Mistake | None:
    """Something follows a value that was complete."""
    style = c.last.style
    if style in ("'", '"'):
        if not c.same_line(c.last.start):
            line = c.source.where(c.at).line
            message = f"the text that this quote opens ends in the middle of line {line}"
            return _syntax(c, c.last.start, message, "close the quote where the text ends")
        return _unquoted(c, c.last.start, "the text goes on after its closing quote")
    if style and c.same_line(c.last.start) and c.last.end <= c.at:
        mark = "[[" if c.text.startswith("[[", c.last.start) else c.text[c.last.start : c.last.start + 1]
        what = {"[": "a list", "[[": "a list in a list", "{": "a mapping", "*": "an alias"}.get(mark)
        if what:
            return _unquoted(c, c.last.start, f"{mark} begins {what} in YAML; a text that begins so wants quotes")
    return None


def _flow(c: _Complaint) -> Mistake | None:
    mark = c.text[c.at : c.at + 1]
    line = c.source.where(c.around).line
    opening = c.text[c.around : c.around + 1]
    rest_of_line = c.text[c.around : c.around + len(c.source.lines[line - 1]) - c.source.where(c.around).column + 1]
    edited = {edit.start for edit in c.source.edits}
    hashes = (found for found in _HASH.finditer(rest_of_line) if c.around + found.start() not in edited)
    if (hash_ := next(hashes, None)) is not None:
        start = c.around + hash_.start()
        end = start + len(hash_[0].rstrip())
        problem = wants_quotes(
            c.source, start, end, "# after a space begins a comment: YAML does not see the rest of the line"
        )
        return Mistake(problem, Edit(start, end, "text"))
    if c.same_line(c.last.start) and c.last.end <= c.at:
        if found := _after_value(c):
            return found
        if mark == ":":
            return _unquoted(c, c.last.start, "a colon and a space inside a text make YAML look for a field")
    if mark and mark in "]}" and c.same_line(c.around):
        return _syntax(c, c.at, f"{opening} is closed with {mark}", "brackets close in pairs: [ ] and { }")
    return _syntax(c, c.around, f"this {opening} is never closed", f"close it with {'}' if opening == '{' else ']'}")


def _block(c: _Complaint) -> Mistake | None:
    if found := _after_value(c):
        return found
    if c.text.startswith("- ", c.at) or c.text.startswith("-\n", c.at):
        return _syntax(c, c.at, "this list item does not line up with the others", "begin each - in the same column")
    return _syntax(
        c, c.at, "this line does not line up with those above", "fields of one thing begin in the same column"
    )


def _stray(c: _Complaint) -> Mistake | None:
    match = _NO_SPACE.match(c.text, c.around)
    unseen = match is None or c.text[match.end()] in "\u00a0\u2007\u202f\u3000"
    if unseen and (found := _lookalike(c, c.source.where(c.around).line)):
        return found
    if match:
        at = match.end()
        message, hint = "a field's colon must be followed by a space", f"write `{match[0]} …`"
        problem = Problem(Code.YAML_UNQUOTED, c.source.where(c.around), message, hint)
        return Mistake(problem, Edit(at, at, "space"))
    hint = "write `field: value`; a text that goes on is indented deeper than its field"
    edit = Edit(c.around, c.around + 1, "comment")
    return _syntax(c, c.around, "this line is neither a field nor an item of a list", hint, edit)


def _list_on_line(c: _Complaint) -> Mistake | None:
    return _syntax(
        c, c.at, "a list begins on a line of its own", "put each `- item` on its own line, or quote the text"
    )


def _node_content(c: _Complaint) -> Mistake | None:
    mark = c.text[c.at : c.at + 1]
    if mark in (",", "-"):
        return _syntax(
            c, c.at, f"there is no value before this {mark}", "delete it, or quote the text that begins with it"
        )
    return _syntax(c, c.at, "a value is missing here")


_JUDGES = (
    ("tab character", _tab),
    ("cannot start any token", _start_of_token),
    ("scanning an alias", _start_of_special),
    ("scanning an anchor", _start_of_special),
    ("scanning a tag", _start_of_special),
    ("parsing a tag", _start_of_special),
    ("expected comment or line break", _start_of_special),
    ("unexpected end of stream", _never_closed_quote),
    ("unexpected document indicator", _never_closed_quote),
    ("unknown escape character", _escape),
    ("mapping values are not allowed", _colon_in_text),
    ("did not find expected ','", _flow),
    ("did not find expected key", _block),
    ("'-' indicator", _block),
    ("could not find expected ':'", _stray),
    ("block sequence entries are not allowed", _list_on_line),
    ("did not find expected node content", _node_content),
)
