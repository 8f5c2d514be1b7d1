"""docs/guide/problems.md is printed from `Code` and from what loading says of the project full of mistakes.

`pytest --regenerate` writes it.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from briefsmith.load import load
from briefsmith.problems import Code, Problem, Severity
from briefsmith.verify.unread import unlabelled

from tests.load.corpora import spoilt
from tests.load.test_twenty_mistakes import FOLDER, ROOT, read
from tests.verify.test_cases import CASES, project_of, read_case

PAGE = ROOT / "docs" / "guide" / "problems.md"
HEAD = """\
---
title: What check says
description: Every code that briefs check can report, what it means, and an example.
---

# What `briefs check` says

`briefs check` reads everything and reports all problems at once, each with its place, a code, what is wrong and what to
do:

```text
briefs/chinese-sora.yml:33:11: error [unit-unknown] `sec` is not a unit known here
    → did you mean `s`?
```

An **error** stops the build, and the last good site stays where it is. A **warning** stops it only under `--strict`, or
where `mkdocs.yml` says `strict: true`. A **note** never does. Line and column count from 1, columns in characters. A
mistake is told once: what only follows from it is left out.
"""
SECTIONS = {
    Code.YAML_SYNTAX: "Reading YAML",
    Code.FIELD_UNKNOWN: "What a file may hold",
    Code.ID_DUPLICATE: "Across files",
    Code.NO_TEXT: "Evidence",
    Code.CONFLICT_UNCLASSIFIED: "Meaning",
    Code.LABELS_ABSENT: "The site",
    Code.GLYPH_MISSING: "PDF",
}
KINDS = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.NOTE: "Note"}


def examples() -> dict[Code, Problem]:
    """One problem for every code that loading or a case of verifying reports."""
    unused = {
        "briefs/registry/places.yml": "china: {name: China}\n",
        "briefs/registry/concepts.yml": "scaling: {name: Sc\u0430ling}\n",
        "seeds/unused.yml": "title: 'Unused, like [[record]]'\ntype: book\nlanguage: en\n"
        "quality: [{kind: other, note: '# A heading'}]\n",
    }
    unread = {"briefs/deep.yml": b"[" * 40, "briefs/latin-1.yml": b"title: caf\xe9"}
    projects: Iterable[dict[str, bytes]] = (read(FOLDER), spoilt(**unused), unread)
    found: dict[Code, Problem] = {}
    for files in projects:
        for problem in load(files).problems:
            found.setdefault(problem.code, problem)
    for path in CASES:
        for problem in project_of(read_case(path)).verify().problems:
            found.setdefault(problem.code, problem)
    for problem in unlabelled("ko"):
        found.setdefault(problem.code, problem)
    return found


def page() -> str:
    shown = examples()
    parts = [HEAD]
    for code in Code:
        if code in SECTIONS:
            parts.append(f"## {SECTIONS[code]}\n")
        parts.append(f"### {code}\n\n{KINDS[code.severity]}. {code.doc}\n")
        if example := shown.get(code):
            line = f"{example.where}: {example.severity} [{code}] {example.message}"
            hint = f"\n    → {example.hint}" if example.hint else ""
            parts.append(f"```text\n{line}{hint}\n```\n")
    return "\n".join(parts)


def test_the_reference_is_up_to_date(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--regenerate"):
        PAGE.write_text(page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page(), "run pytest --regenerate tests/load"


def test_every_code_has_one_line_of_documentation() -> None:
    assert len(Code) > 40
    assert [code for code in Code if not code.doc.endswith(".") or "\n" in code.doc] == []


def test_every_code_of_loading_has_an_example() -> None:
    codes = list(Code)
    loading = set(codes[: codes.index(Code.NO_TEXT)]) - {Code.DATE_BASIS}
    assert loading <= examples().keys()
