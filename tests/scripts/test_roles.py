"""Style sheets speak of roles: what looks alike is said once, and no rule is a long list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from briefsmith.adapters.theme.roles import ROLES, Role, role_class, with_roles

from tests.conftest import ROOT

THEME = ROOT / "generator/briefsmith/adapters/theme"
SHEETS = sorted(THEME.rglob("*.css"))
PAGES = ROOT / "generator/briefsmith/pages"
MOST = 4
FAMILIES = r"bs-(?:n\d|(?:fill|stroke)-[a-z]+)"
"""Classes that are put together: how much rests on a paragraph, and the colours of charts."""
BLOCKS = r"<(?:div|p|table|details)\b[^>]*?\bclass=\"(bs-[\w -]+)\""


def selectors(css: str) -> Iterator[str]:
    """Yield what stands in front of each block of rules, on one line."""
    for head in re.findall(r"([^{};]+)\{", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)):
        if not head.strip().startswith("@"):
            yield " ".join(head.split())


def lists(selector: str) -> Iterator[list[str]]:
    """Yield every list of selectors in one: the outermost, and those within :is(), :not() and their like."""
    stack: list[list[str]] = [[""]]
    for letter in selector:
        if letter == "(":
            stack[-1][-1] += "("
            stack.append([""])
        elif letter == ")":
            yield stack.pop()
            stack[-1][-1] += ")"
        elif letter == ",":
            stack[-1].append("")
        else:
            stack[-1][-1] += letter
    yield stack.pop()


def named(text: str) -> set[str]:
    return set(re.findall(r"\.(bs-[a-z0-9-]+)(?!\w|-)", text))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_no_rule_has_a_long_list_of_selectors(sheet: Path) -> None:
    found = [one for rule in selectors(sheet.read_text(encoding="utf-8")) for one in lists(rule)]
    assert len(found) > 3
    assert [one for one in found if len(one) > MOST] == []


def test_a_long_list_is_found_wherever_it_stands() -> None:
    assert [one for one in lists("a, b:is(c, d:not(.e, .f, .g, .h, .i)) j") if len(one) > MOST] == [
        [".e", " .f", " .g", " .h", " .i"]
    ]


def test_every_role_is_played_and_has_a_look() -> None:
    roles = {role_class(role) for role in get_args(Role)}
    asked = {name for sheet in SHEETS for name in named(sheet.read_text(encoding="utf-8")) if name.startswith("bs-as-")}
    played = {role_class(role) for mine in ROLES.values() for role in mine}
    assert asked - roles == set(), "style sheets name roles that are not declared"
    assert roles - asked == set(), "roles that no style sheet names"
    assert roles - played == set(), "roles that no component has"


def test_every_component_is_declared_and_written() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(PAGES.rglob("*.py")))
    given = [*re.findall(r"\bblock\(\s*f?\"(bs-[\w -]+)\"", code), *re.findall(BLOCKS, code)]
    written = {name for names in given for name in names.split()}
    written |= {f"bs-{kind}" for kind in re.findall(r"\btable\(\s*\"([\w-]+)\"", code)}
    assert len(written) > 40
    assert written - set(ROLES) == set(), "blocks of pages that theme/roles.py does not know: say which roles they play"
    unwritten = {name for name in set(ROLES) - written if not re.search(rf"\b{name}\b", code)}
    assert unwritten == set(), "components that no page writes"


def test_every_class_of_a_style_sheet_is_written_by_somebody() -> None:
    """A class that pages no longer have would be styled in vain."""
    sources = [path for kind in ("py", "js") for path in (ROOT / "generator").rglob(f"*.{kind}")]
    made = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    asked = {name for sheet in SHEETS for name in named(sheet.read_text(encoding="utf-8"))}
    assert len(asked) > 60
    unknown = {name for name in asked if not re.search(rf"\b{name.removeprefix('bs-').removeprefix('as-')}\b", made)}
    assert {name for name in unknown if not re.fullmatch(FAMILIES, name)} == set()


def test_components_of_a_page_get_their_roles_and_its_words_do_not() -> None:
    html = '<div class="bs-list bs-two">\n<p>An attribute: class="bs-list"</p><i class="bs-day"></i></div>'
    roles = "bs-as-plain bs-as-measured bs-as-columns bs-as-lines bs-as-titled bs-as-kept"
    assert with_roles(html) == html.replace('bs-two"', f'bs-two {roles}"')
