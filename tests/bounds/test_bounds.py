"""What a large project in one hostile way costs: by its size and no more, and never without a word.

Every case here took time by the square of its size, or had no end, before it was bounded.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from briefsmith.app import build, check, make_edition
from briefsmith.edition.site import BuildOptions
from briefsmith.model.input import BriefTexts
from briefsmith.problems import MOST_TOLD, Code, Problem, Severity, Where, at_most

from tests.bounds.sizes import HOSTILE, Files
from tests.project import FILES, change

LARGE, WHOLE = 90_000, 10_000_000
SECONDS, BYTES = 60, 1_000_000_000
COMMANDS = ("check", "build --bounded")
START = 1
"""Seconds of CPU for what does not grow: a project of nothing, and what is loaded on first use."""

ONCE_QUADRATIC = {
    "a title of one word": LARGE,
    "a title of many words": LARGE,
    "one long alias": LARGE,
    "a summary of numbers": 80_000,
    "a summary of links": LARGE,
    "brackets and parentheses": LARGE,
    "unknown fields": 300_000,
    "unknown fields in an item": 300_000,
    "unknown fields of items": 1_000_000,
    "aliases": 1_500_000,
    "a token with a paragraph that is far": 1_000_000_000,
}
"""What a case is filled up to. Without the bound each took from 4 s of CPU to hours."""


def given(files: Files) -> BriefTexts:
    whole = {**FILES, **files}
    texts = {path.removeprefix("seeds/texts/"): text for path, text in whole.items() if path.startswith("seeds/texts/")}
    yaml = {path: text.encode() for path, text in whole.items() if path.endswith(".yml") and path != "mkdocs.yml"}
    there = {name: text.encode() for name, text in texts.items() if text}
    return BriefTexts(yaml, there or None, whole.get("seeds/evidence.lock"))


@pytest.mark.parametrize("name", ONCE_QUADRATIC)
def test_what_took_time_by_the_square_of_its_size_takes_time_by_its_size(name: str) -> None:
    """Twice the size costs twice as much, where it cost four times as much: measured in one run."""
    whole = ONCE_QUADRATIC[name]
    assert cost(name, whole) < 3 * cost(name, whole // 2) + START


def cost(name: str, size: int) -> float:
    """The seconds of CPU that checking takes, and building where nothing is wrong."""
    start = time.process_time()
    checked = check(given(HOSTILE[name](size)))
    if checked.ok and checked.value:
        site = build(make_edition(checked.value, BuildOptions()))
        assert max(len(page.markdown) for page in site.pages) < 3_000_000
    return time.process_time() - start


def test_a_file_of_mistakes_is_told_in_part_and_as_severely() -> None:
    def problems(code: Code, count: int) -> list[Problem]:
        return [Problem(code, Where("briefs/a.yml", n + 1), "wrong") for n in range(count)]

    few = problems(Code.PROSE_UNBOUND, MOST_TOLD)
    assert at_most(few) == tuple(few)
    many = [*few, *(Problem(Code.REF_UNKNOWN, Where("briefs/a.yml", 9_000 + n), "no such") for n in range(5))]
    told = at_most(many)
    assert len(told) == MOST_TOLD + 1
    assert told[-1].severity is Severity.ERROR
    assert told[-1].message == "no such; 5 problems of this file are not told"
    again = at_most([*told, *problems(Code.DATE_BASIS, 2)])
    assert again[-1].message == "no such; 7 problems of this file are not told"


def put(root: Path, files: Files) -> Path:
    for name, text in {**FILES, **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def many(name: str) -> Files:
    """Ten megabytes of one kind: in as many briefs or files of the registry as that takes."""
    one = dict(HOSTILE[name](LARGE))
    files = {}
    for path, text in one.items():
        if path == "briefs/first.yml":
            files.update({f"briefs/b{n}.yml": text for n in range(WHOLE // len(text.encode()))})
        elif path.startswith("briefs/registry/systems"):
            copies = {
                f"briefs/registry/systems/s{n}.yml": text.replace("big-model:", f"big-model-{n}:")
                for n in range(WHOLE // len(text.encode()))
            }
            files.update({**copies, "briefs/registry/systems/big.yml": FILES["briefs/registry/systems.yml"]})
        else:
            files[path] = text
    return files


def run(root: Path, command: str) -> tuple[float, int, str]:
    """Return the seconds of CPU, the bytes at most in memory, and what was said."""
    code = (
        "import resource, sys\n"
        f"resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS * 2}, {SECONDS * 2}))\n"
        "from briefsmith.__main__ import run\n"
        f"sys.argv[1:] = {command.split()!r}\n"
        "try:\n    run()\nfinally:\n"
        "    use = resource.getrusage(resource.RUSAGE_SELF)\n"
        "    print('USED', use.ru_utime + use.ru_stime, use.ru_maxrss * 1024)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    said, _, used = done.stdout.rpartition("USED")
    assert used, f"no end within {SECONDS * 2} s: {done.stderr[-500:]}"
    assert "Traceback" not in done.stderr
    seconds, size = used.split()
    return float(seconds), int(size), said + done.stderr


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", HOSTILE)
def test_ten_megabytes_in_any_way_end_within_the_budget(tmp_path: Path, name: str, command: str) -> None:
    root = put(tmp_path, many(name))
    (root / "briefs/registry/systems.yml").unlink() if (root / "briefs/registry/systems").is_dir() else None
    if "briefs]" in (root / "mkdocs.yml").read_text(encoding="utf-8"):
        change(root, "mkdocs.yml", "briefs]", "briefs: {pdf: false}]")
    seconds, size, said = run(root, command)
    assert said.strip()
    assert seconds < SECONDS
    assert size < BYTES
