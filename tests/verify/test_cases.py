"""Every file of `tests/cases/verify` is a text, what a brief makes of it, and what verifying says.

`text` (with `language`) or `texts`; `prose_language`, without which it is English; `allowed` lists what the site lets
stand without proof; `pages` are written by hand; `brief` is YAML; `expect` lists a verdict for each witness, with those
whom its paragraph does not name, then each problem as `line:column code message | hint`. Whoever changes a message
regenerates with `pytest --regenerate` and reads the diff.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from briefsmith.model.evidence import Witness
from briefsmith.model.input import Allowed
from briefsmith.verify import Verified

from tests.verify.material import Project, project

CASES = sorted((Path(__file__).parent.parent / "cases" / "verify").glob("*.yml"))


def read_case(path: Path) -> dict[str, Any]:
    return dict(yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader))


def project_of(case: dict[str, Any]) -> Project:
    texts = case.get("texts") or {"text": {"language": case["language"], "text": case["text"]}}
    made = project(
        {seed: (text["language"], text["text"]) for seed, text in texts.items()},
        {"brief": case["brief"]},
        {seed: text.get("record", "") for seed, text in texts.items()},
        case.get("registry"),
        case.get("prose_language", "en"),
    )
    pages = {name: page.encode() for name, page in case.get("pages", {}).items()}
    return replace(made, allowed=Allowed(**dict.fromkeys(case.get("allowed", ()), True)), pages=pages)


def outcome(verified: Verified) -> str:
    lines = [
        f"{witness.ref.item}[{witness.index}] {witness.verdict.value}{_not_named(witness)}"
        for standing in verified.verification.standings.values()
        for witness in standing.witnesses
    ]
    for problem in verified.problems:
        where = problem.where
        file = "" if where.file == "briefs/brief.yml" else f"{where.file}:"
        hint = f" | {problem.hint}" if problem.hint else ""
        lines.append(f"{file}{where.line}:{where.column} {problem.code.value} {problem.message}{hint}")
    return "\n".join(lines) + "\n"


def _not_named(witness: Witness) -> str:
    """Whom the cited paragraph does not name, with the last one before it that does."""
    told = [f"{one.entity} (¶{one.before})" if one.before else one.entity for one in witness.not_named]
    return f", not named: {', '.join(told)}" if told else ""


def test_there_are_cases() -> None:
    assert len(CASES) >= 40


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, request: pytest.FixtureRequest) -> None:
    case = read_case(path)
    said = outcome(project_of(case).verify())
    if request.config.getoption("--regenerate"):
        _regenerate(path, said)
        return
    assert said == case["expect"]


def _regenerate(path: Path, said: str) -> None:
    text = path.read_text(encoding="utf-8")
    head, _, _ = text.partition("\nexpect: |\n")
    path.write_text(head.rstrip("\n") + "\nexpect: |\n" + "".join(f"  {line}\n" for line in said.splitlines()), "utf-8")
