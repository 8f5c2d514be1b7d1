"""One project, one site: equal bytes in any folder, on any day, in any order of files, whatever the machine speaks."""

from __future__ import annotations

import ast
import gzip
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.project import FILES, change

PLAIN = {"SOURCE_DATE_EPOCH": "1700000000", "PYTHONHASHSEED": "1", "LANG": "C.UTF-8", "TZ": "UTC"}
OTHERS: Mapping[str, tuple[str, dict[str, str], int]] = {
    "1970, in a folder with another name": ("Café “x” & <b>", {**PLAIN, "SOURCE_DATE_EPOCH": "0"}, 0o022),
    "2106 and later": ("late", {**PLAIN, "SOURCE_DATE_EPOCH": "5000000000"}, 0o022),
    "another machine": ("b", {"PYTHONHASHSEED": "77", "LANG": "C", "LC_ALL": "C", "TZ": "Asia/Tokyo"}, 0o077),
}


def put(folder: Path, *, backwards: bool = False) -> Path:
    for name in sorted(FILES, reverse=backwards):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FILES[name], encoding="utf-8")
    change(folder, "mkdocs.yml", "site_name: Small", "site_name: Small\nsite_url: https://example.org/x/\n"
           "repo_url: https://example.org/repo\nedit_uri: edit/main/docs/")  # fmt: skip
    return folder


def built(folder: Path, more: Mapping[str, str], umask: int) -> dict[str, bytes]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH", "HOME")}
    run = [sys.executable, "-m", "briefsmith", "build"]
    done = subprocess.run(run, cwd=folder, env={**kept, **more}, umask=umask, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    site = folder / "site"
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    files = built(put(tmp_path_factory.mktemp("first")), PLAIN, 0o022)
    assert len(files) > 50
    assert any(name.endswith(".pdf") for name in files)
    return files


@pytest.mark.parametrize("other", OTHERS)
def test_the_same_bytes(first: dict[str, bytes], tmp_path: Path, other: str) -> None:
    name, environment, umask = OTHERS[other]
    second = built(put(tmp_path / name, backwards=True), environment, umask)
    assert second.keys() == first.keys()
    assert [path for path in first if first[path] != second[path]] == []


def test_the_sitemap_says_when_the_content_was_changed(first: dict[str, bytes]) -> None:
    sitemap = first["sitemap.xml"].decode()
    assert sitemap.count("<lastmod>") > 10
    assert sitemap.count("<lastmod>2024-08-01</lastmod>") == sitemap.count("<lastmod>")
    assert gzip.decompress(first["sitemap.xml.gz"]) == first["sitemap.xml"]


CLOCKS = {"now", "today", "utcnow", "fromtimestamp", "time", "time_ns", "monotonic", "localtime", "gmtime", "ctime"}
MODULES = {"datetime", "date", "time"}


def clocks(code: str) -> list[str]:
    """Every call in the code that reads a clock: `datetime.now()`, `date.today()`, `time.time()`, …"""
    calls = [node.func for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    return [
        f"{ast.unparse(call)}()"
        for call in calls
        if isinstance(call, ast.Attribute) and call.attr in CLOCKS and ast.unparse(call.value).split(".")[-1] in MODULES
    ]


def test_nothing_of_ours_reads_a_clock() -> None:
    assert clocks("import datetime\ndatetime.date.today(), datetime.datetime.now(None)") == [
        "datetime.date.today()",
        "datetime.datetime.now()",
    ]
    modules = sorted((ROOT / "generator").rglob("*.py"))
    assert len(modules) > 100
    assert {str(path): found for path in modules if (found := clocks(path.read_text(encoding="utf-8")))} == {}
