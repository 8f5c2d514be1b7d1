"""Text for one place: a link, a cell of a spreadsheet, a terminal; and code that confuses them does not type-check."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from briefsmith.text.contexts import cell, href, linked, shown

from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://a.b/c", "https://a.b/c"),
        ("https://a.b/(c)[d]", "https://a.b/%28c%29%5Bd%5D"),
        ("https://a.b/?c=1&d;", "https://a.b/?c=1&amp;d;"),
        ("../x/#y", "../x/#y"),
        ("brief:a#b", "brief:a#b"),
    ],
)
def test_an_address_in_a_link(address: str, written: str) -> None:
    assert linked("w", href(address)) == f"[w]({written})"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "https://[x", "vbscript:x"])
def test_an_address_to_which_no_link_may_lead(address: str) -> None:
    with pytest.raises(ValueError, match="no link may lead"):
        href(address)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("-5", "-5"),
        ("-5+2", "'-5+2"),
        ("＝cmd", "'＝cmd"),
        ("a; =b", "a; '=b"),
        ("a\t@b", "a\t'@b"),
        ("plain", "plain"),
    ],
)
def test_a_cell_is_no_formula(text: str, written: str) -> None:
    assert cell(text) == written


def test_a_terminal_is_not_steered() -> None:
    assert shown("a\x1b[2Jb\u202ec\nd") == "a\\x1b[2Jb\\u202ec\nd"


MIXED_UP = {
    "a link to words": ("linked('w', 'https://a.b')", '"Href"'),
    "a cell in a terminal": ("say(cell('x'))", '"Shown"'),
    "words in a terminal": ("say('x')", '"Shown"'),
    "blocks on a line": ("on_a_line(Blocks('x'))", '"Line"'),
    "a line in an attribute": ("in_quotes(line('x'))", '"Attribute"'),
}


def test_text_for_another_place_does_not_type_check(tmp_path: Path) -> None:
    head = (
        "from briefsmith.adapters.terminal import say\n"
        "from briefsmith.text.contexts import Attribute, Blocks, Line, cell, line, linked\n"
        "def on_a_line(text: Line) -> None: ...\n"
        "def in_quotes(text: Attribute) -> None: ...\n"
    )
    module = tmp_path / "mixed_up.py"
    module.write_text(head + "".join(f"{code}\n" for code, _ in MIXED_UP.values()), encoding="utf-8")
    call = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), str(module)]
    told = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    for number, (code, wanted) in enumerate(MIXED_UP.values(), head.count("\n") + 1):
        assert any(f"mixed_up.py:{number}:" in line and wanted in line for line in told.splitlines()), (code, told)
