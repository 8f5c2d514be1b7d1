"""`briefs build --bounded`: a message, within the budget, and the last good site as it was."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest
from briefsmith.adapters import budget
from briefsmith.adapters.budget import within_budget
from briefsmith.cli import main
from briefsmith.errors import BuildError
from click.testing import CliRunner, Result

from tests.project import change, put

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="clocks of Unix")


def build(*options: str) -> Result:
    return CliRunner().invoke(main, ["build", *options], catch_exceptions=False)


@pytest.mark.parametrize(
    ("name", "most", "said"),
    [("SECONDS", 0, "more than 0 s of processor time"), ("BYTES", 1_000_000, "more than 1 MB of memory")],
)
def test_what_costs_too_much_ends_with_a_message(
    name: str, most: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BRIEFS_TEXTS", raising=False)
    change(put(tmp_path), "mkdocs.yml", "briefs]", "briefs: {pdf: false}]")
    # The process of the tests may hold more already than a build may take.
    assert build().exit_code == 0
    good = (tmp_path / "site/index.html").read_bytes()
    change(tmp_path, "briefs/first.yml", "A new model", "Another one")
    monkeypatch.setattr(budget, name, most)
    ended = build("--bounded")
    assert ended.exit_code == 1
    assert f"this takes {said}, the most that --bounded allows" in ended.output
    assert (tmp_path / "site/index.html").read_bytes() == good
    assert not list(tmp_path.glob(".site-*"))


def test_the_clock_stops_with_the_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "SECONDS", 0)
    before = signal.getsignal(signal.SIGPROF)
    with pytest.raises(BuildError), within_budget():
        while True:
            pass
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)
    assert signal.getsignal(signal.SIGPROF) == before
