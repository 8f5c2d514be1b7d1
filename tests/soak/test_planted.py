"""Defects planted in what keeps strangers out, one at a time: each is told by the tests that are there against it.

A row is a place in the code, what stands there, what is put in its stead, and the tests that must fail then.
`make test` checks that each place is still there; `make soak` plants them in a copy.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT

CODE = ROOT / "generator"


class Planted(NamedTuple):
    """A defect: the file, the words that are replaced, what is put there, and the tests that are to fail."""

    file: str
    old: str
    new: str
    tests: tuple[str, ...]


DEFECTS = {
    "a text of several blocks stands in a line": Planted(
        "edition/prose.py",
        "_parts(lambda link: write_line(as_line(self.tree), link))",
        "_parts(lambda link: write(self.tree, link))",
        ("tests/drawn/test_payloads.py",),
    ),
    "a line of code is a fence wherever it stands": Planted(
        "text/markdown_write.py", '"<": "&lt;",', '"<": "<",', ("tests/drawn/test_payloads.py", "tests/text")
    ),
    "any language tag will do": Planted(
        "text/addresses.py",
        "return len(text) <= _LONGEST_TAG and _TAG.fullmatch(text) is not None",
        "return True",
        ("tests/text/test_addresses.py",),
    ),
    "what the lock quotes is not read again": Planted(
        "verify/reread.py", "def still_says(", "def still_says(*_):\n    return True\n\n\ndef _still_says(",
        ("tests/verify/test_lock.py",),
    ),
    "any signature will do": Planted(
        "adapters/signing.py", "if _run(call, lock).returncode == 0:", "if True:", ("tests/adapters/test_signing.py",)
    ),
    "a tag of YAML makes an object": Planted(
        "adapters/mkdocs_yaml.py",
        '_Loader.add_multi_constructor("tag:yaml.org,2002:python/", _inert)',
        "yaml.constructor.FullConstructor; "
        '_Loader.add_multi_constructor("tag:yaml.org,2002:python/object/apply:", '
        "yaml.constructor.UnsafeConstructor.construct_python_object_apply)",
        ("tests/adapters/test_configuration.py",),
    ),
    "any share of a paragraph may be quoted": Planted(
        "verify/copying.py", "PARAGRAPH_SHARE, PARAGRAPH_FREE = 0.6, 50", "PARAGRAPH_SHARE, PARAGRAPH_FREE = 9, 50",
        ("tests/verify",),
    ),
    "a paragraph may be pasted": Planted(
        "verify/copying.py", "LONGEST_CJK, LONGEST_LATIN = 25, 60", "LONGEST_CJK, LONGEST_LATIN = 2500, 6000",
        ("tests/verify",),
    ),
    "an address is not parsed": Planted(
        "text/addresses.py", "        _ = parts.port\n", "", ("tests/text/test_addresses.py",)
    ),
    "a page of docs is not looked at": Planted(
        "adapters/docs_folder.py", "    for file in files:\n", "    for file in ():\n",
        ("tests/site/test_safe_builds.py", "tests/test_cli.py"),
    ),
    "every paragraph before a far one is drawn": Planted(
        "pages/seed.py", "min(max(rests), _EACH)", "min(max(rests), 400_000)", ("tests/bounds", "tests/pages")
    ),
    "a name may be of any length": Planted(
        "load/rules.py", "LONGEST_NAME = 1_000", "LONGEST_NAME = 1_000_000", ("tests/bounds", "tests/load")
    ),
    "all mistakes of a file are told": Planted(
        "load/shape.py", "if len(errors) > MOST_TOLD:", "if False:",
        ("tests/bounds", "tests/load"),
    ),
    "aliases may grow": Planted(
        "load/tree.py", "LARGEST_GROWTH = 20_000", "LARGEST_GROWTH = 10**9", ("tests/load",)
    ),
    "anything is read that can be opened": Planted(
        "adapters/reading.py", "if not stat.S_ISREG(os.fstat(handle).st_mode):", "if False:",
        ("tests/adapters/test_reading.py", "tests/adapters/test_pdf_cache.py"),
    ),
    "the day is not held within what files can name": Planted(
        "adapters/page_dates.py", "return min(max(day.isoformat() if day else FIRST, FIRST), LAST)",
        "return day.isoformat() if day else FIRST", ("tests/site/test_reproducible.py", "tests/test_rough_use.py"),
    ),
    "a kept PDF needs no seal": Planted(
        "adapters/pdf_cache.py", 'if not hmac.compare_digest(str(note["seal"]), self._seal(said)):', "if False:",
        ("tests/adapters/test_pdf_cache.py",),
    ),
    "a cell may be a formula": Planted(
        "text/contexts.py", "return Cell(_FORMULA_WITHIN.sub(",
        "return Cell(text) if text else Cell(_FORMULA_WITHIN.sub(",
        ("tests/text/test_contexts.py",),
    ),
    "a terminal is steered": Planted(
        "text/contexts.py", "return Shown(visible(text))", "return Shown(text)", ("tests/text/test_contexts.py",)
    ),
    "a link may lead anywhere": Planted(
        "text/contexts.py", "if not address.startswith(LOGICAL_SCHEME) and not is_link(address):", "if False:",
        ("tests/text/test_contexts.py",),
    ),
    "a device may be an id": Planted(
        "load/declared.py", "elif record.id in DEVICES and", "elif False and", ("tests/load/test_hidden.py",)
    ),
    "a name may be blank": Planted(
        "text/unseen.py", "return all(char in _BLANK or unicodedata.category(char) in _UNSEEN for char in text)",
        "return not text", ("tests/load/test_hidden.py", "tests/text/test_unseen.py"),
    ),
    "a title may turn round": Planted(
        "text/unseen.py", "\\x86-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\ufffe", "\\x86-\\x9f\\ufffe",
        ("tests/load", "tests/text/test_unseen.py"),
    ),
    "a finished page may hold anything": Planted(
        "text/page_html.py", "    for node in ", "    for node in () and ",
        ("tests/text/test_page_html.py",),
    ),
    "what a killed run moved aside is not given back": Planted(
        "adapters/folder.py", "if left.name.endswith(_ASIDE) and not target.exists():", "if False:",
        ("tests/adapters/test_faults.py",),
    ),
    "what could not be replaced stays aside": Planted(
        "adapters/folder.py", "if not target.exists() and aside.exists():", "if False:",
        ("tests/adapters/test_faults.py",),
    ),
    "a page names no hashes": Planted(
        "text/content_policy.py", "    for directive, source in _needs(LexborHTMLParser(html)):\n",
        "    for directive, source in ():\n",
        ("tests/text",),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DEFECTS)
def test_the_place_of_a_defect_is_there(name: str) -> None:
    defect = DEFECTS[name]
    assert (CODE / "briefsmith" / defect.file).read_text(encoding="utf-8").count(defect.old) == 1
    assert all((ROOT / tests).exists() for tests in defect.tests)


@pytest.mark.soak
@pytest.mark.parametrize("name", DEFECTS)
def test_a_planted_defect_is_told(name: str, tmp_path: Path) -> None:
    defect = DEFECTS[name]
    copy = shutil.copytree(CODE, tmp_path / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    file = copy / "briefsmith" / defect.file
    file.write_text(file.read_text(encoding="utf-8").replace(defect.old, defect.new), encoding="utf-8")
    call = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", *defect.tests]
    environ = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(call, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 1, done.stdout[-1500:]
    assert "failed" in done.stdout.splitlines()[-1]
