"""What may be given to each reader of what a stranger wrote, and what must hold whatever is given.

A target takes bytes and raises only where one of our promises is broken. `tests/fuzz/corpus/<target>/` holds inputs
that each has met; `make test` gives it those, and `make fuzz` draws others from them, led by the branches they reach.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress

from briefsmith.examined import check
from briefsmith.languages import folders
from briefsmith.load import load
from briefsmith.model.input import BriefTexts
from briefsmith.text.addresses import is_language_tag, is_link, is_web_address
from briefsmith.text.contexts import attribute
from briefsmith.text.durations import is_duration
from briefsmith.text.edtf import read_date
from briefsmith.text.markdown import normal
from briefsmith.text.markdown_read import parse
from briefsmith.text.markdown_tree import as_line
from briefsmith.text.markdown_write import write_line
from briefsmith.text.page_html import never_allowed
from briefsmith.text.quantities import read
from briefsmith.text.written_dates import read_dates
from briefsmith.verify.lock import parse_lock, render_lock

from tests.project import FILES
from tests.text.material import html


def yaml(data: bytes) -> None:
    """A file of YAML is a value and problems, each at a place that is there."""
    checked = load({"briefs/a.yml": data})
    for problem in checked.problems:
        assert problem.where.line >= 1
        assert problem.where.column >= 1
        assert problem.message


def prose(data: bytes) -> None:
    """Prose is Markdown of which no page can be made to do more than show it."""
    text = _text(data)
    for markdown in (normal(text), f"- {write_line(as_line(parse(text)))}", f'<p title="{attribute(text)}"></p>'):
        page = html(markdown)
        assert not list(never_allowed(page)), page


def linked(data: bytes) -> None:
    """A summary with anything in it is told of or taken, in a project that is otherwise sound."""
    brief = FILES["briefs/first.yml"]
    start, rest = brief.split("summary: ", 1)
    files = {
        name: text
        for name, text in FILES.items()
        if name.endswith(".yml") and not name.startswith(("mkdocs", "briefs/first"))
    }
    files["briefs/first.yml"] = f"{start}summary: {json.dumps(_text(data))}\n{rest.split(chr(10), 1)[1]}"
    checked = check(BriefTexts({name: text.encode("utf-8", "replace") for name, text in files.items()}))
    assert checked.problems or checked.value


def quantities(data: bytes) -> None:
    """Every number that is found stands in the text, one after another, and is finite."""
    text = _text(data)
    for language in folders():
        last = 0
        for quantity in read(text, language, closely=True):
            start, end = quantity.span
            assert last <= start < end <= len(text)
            assert all(number is None or number.is_finite() for number in (quantity.value, quantity.min, quantity.max))
            last = start


def dates(data: bytes) -> None:
    """Every date that is found stands in the text and is one that EDTF can say."""
    text = _text(data)
    for language in folders():
        for date in read_dates(text, language):
            start, end = date.span
            assert 0 <= start < end <= len(text)


def edtf(data: bytes) -> None:
    """A date is read, its first day no later than its last, or refused."""
    text = _text(data)
    is_duration(text)
    with suppress(ValueError):
        date = read_date(text)
        assert date.earliest is None or date.latest is None or date.earliest <= date.latest


def lock(data: bytes) -> None:
    """What is read of a lock is written as it was read."""
    once = parse_lock(_text(data))
    again = parse_lock(render_lock(once))
    assert (again.entries, again.watched, again.problems) == (once.entries, once.watched, ())


def addresses(data: bytes) -> None:
    """An address or tag is one or is none, and one that is allowed holds nothing that ends an attribute."""
    text = _text(data)
    for allowed in (is_language_tag(text), is_web_address(text)):
        assert not allowed or not set(text) & set("<>\"'` \n")
    is_link(text)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (yaml, prose, linked, quantities, dates, edtf, lock, addresses)
}


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
