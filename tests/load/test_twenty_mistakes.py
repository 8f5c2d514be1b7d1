"""One project with every usual mistake: all of them are reported, each at its place, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from briefsmith.load import load
from briefsmith.problems import Code, Problem, Severity

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "tests" / "cases" / "load" / "twenty-mistakes"
MARK = re.compile(r"← (?P<code>[a-z-]+) at (?P<at>.+?)\s*$")


def read(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".yml", ".yaml"}
    }


def expected(files: dict[str, bytes]) -> set[str]:
    found = set()
    for name, content in files.items():
        for number, line in enumerate(content.decode().splitlines(), start=1):
            if mark := MARK.search(line):
                column = line.index(mark["at"]) + 1
                found.add(f"{name}:{number}:{column} {mark['code']}")
    return found


def told(problems: tuple[Problem, ...]) -> set[str]:
    return {f"{problem.where} {problem.code}" for problem in problems}


def test_every_mistake_is_reported_at_its_place_and_nothing_else() -> None:
    files = read(FOLDER)
    assert told(load(files).problems) == expected(files)


def test_the_brief_alone_holds_at_least_twenty_kinds() -> None:
    brief = {"briefs/chinese-sora.yml": read(FOLDER)["briefs/chinese-sora.yml"]}
    kinds = {line.partition(" ")[2] for line in expected(brief)}
    assert len(kinds) >= 20
    assert kinds <= {code.value for code in Code}


def test_each_problem_is_reported_once() -> None:
    problems = load(read(FOLDER)).problems
    assert len(problems) == len(told(problems)) > 30


def test_every_error_says_what_to_do() -> None:
    without = [p for p in load(read(FOLDER)).problems if p.severity is Severity.ERROR and not p.hint]
    assert [f"{p.where} {p.message}" for p in without] == []


def test_the_messages(golden) -> None:  # type: ignore[no-untyped-def]
    lines = [
        f"{p.where}: {p.severity} {p.code}\n    {p.message}\n    → {p.hint}\n" for p in load(read(FOLDER)).problems
    ]
    golden("load/twenty-mistakes.txt", "\n".join(lines))
