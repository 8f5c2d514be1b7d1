"""The sources as BibTeX, for LaTeX with biber (UTF-8).

Every value stands in braces and is escaped character by character, so that no title can end its field or run a command.
"""

from __future__ import annotations

from collections.abc import Iterable

from babel.core import Locale

from briefsmith.edition.edition import Edition
from briefsmith.model.seed import Name, Seed, SourceType
from briefsmith.text.edtf import read_date

# No braces as `\\{`: BibTeX counts them, escaped or not, and an odd one would swallow the entries that follow.
_LATEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "\n": " ",
        "\r": " ",
        **{char: f"\\{char}" for char in "#$%&_"},
    }
)
# biblatex takes `url` as it stands; these three would end the field or begin a command.
_URL = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})

_KINDS = {
    SourceType.ARTICLE_JOURNAL: "article",
    SourceType.ARTICLE_MAGAZINE: "article",
    SourceType.ARTICLE_NEWSPAPER: "article",
    SourceType.BOOK: "book",
    SourceType.CHAPTER: "incollection",
    SourceType.PAPER_CONFERENCE: "inproceedings",
    SourceType.REPORT: "techreport",
}
_CONTAINER = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}
_PUBLISHER = {"techreport": "institution", "misc": "howpublished"}


def bibtex(edition: Edition) -> str:
    """Return one entry a seed, sorted by id; its key is the seed's id."""
    return "\n".join(_entry(edition, seed) for seed in edition.corpus.seeds)


def latex(text: str) -> str:
    """Return text as LaTeX that prints it, on one line, with braces that match."""
    return text.translate(_LATEX)


def _entry(edition: Edition, seed: Seed) -> str:
    kind = _KINDS.get(seed.type, "misc")
    year = read_date(seed.issued).year if seed.issued else None
    fields = (
        ("author", " and ".join(map(_name, seed.author))),
        # A second pair of braces keeps styles from writing a name in a title small.
        ("title", f"{{{latex(seed.title)}}}"),
        (_CONTAINER.get(kind, "series"), latex(seed.container_title or "") or _periodical(kind, seed)),
        (_PUBLISHER.get(kind, "publisher"), latex(seed.publisher or "")),
        ("year", str(year or "")),
        # biblatex reads EDTF: 2024-02~ is about February 2024.
        ("date", seed.issued or ""),
        ("langid", _language(seed.language)),
        ("url", (seed.url or "").translate(_URL)),
        ("note", latex(edition.prose(seed.id, "note", seed.note).plain) if seed.note else ""),
    )
    return f"@{kind}{{{seed.id},\n{''.join(_fields(fields))}}}\n"


def _fields(fields: Iterable[tuple[str, str]]) -> Iterable[str]:
    return (f"  {name} = {{{value}}},\n" for name, value in fields if value)


def _periodical(kind: str, seed: Seed) -> str:
    # An article must have a journal; where the record names none, it is the publisher.
    return latex(seed.publisher or "") if kind == "article" else ""


def _name(name: Name) -> str:
    if name.literal:
        return f"{{{latex(name.literal)}}}"
    parts = [_part(part) for part in (name.family, name.given) if part]
    return ", ".join(parts)


def _part(text: str) -> str:
    # A comma or an `and` would be read as the end of a part or of a name.
    escaped = latex(text)
    return f"{{{escaped}}}" if "," in text or " and " in f" {text.lower()} " else escaped


def _language(tag: str) -> str:
    """The name that babel and polyglossia have for a language; it is CLDR's English one where that is one word."""
    language = tag.partition("-")[0]
    name = Locale("en").languages.get(language, "").lower()
    return name if name.isascii() and name.isalpha() else ""
