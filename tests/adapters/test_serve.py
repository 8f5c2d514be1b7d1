"""`mkdocs serve`: saving a file shows it; a mistake is told in the terminal and the last good site stays up."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.project import change, put

PATIENCE = 60


class Server:
    def __init__(self, project: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.log = project / "log.txt"
        self.address = f"http://127.0.0.1:{port}/briefs/first/"
        environment = {name: value for name, value in os.environ.items() if name != "BRIEFS_TEXTS"}
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
                cwd=project,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def page(self) -> str:
        try:
            with urllib.request.urlopen(self.address, timeout=5) as answer:
                return str(answer.read().decode())
        except (urllib.error.URLError, TimeoutError):
            return ""

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")


def until(what: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.2)
    return False


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(put(tmp_path))
    yield running
    running.process.terminate()
    running.process.wait(10)


def test_a_mistake_is_told_and_the_last_good_site_stays_up(server: Server, tmp_path: Path) -> None:
    assert until(lambda: "A new model" in server.page()), server.said()

    change(tmp_path, "briefs/first.yml", "value: 7e9", "value: 7e8")
    assert until(lambda: "[value-mismatch]" in server.said()), server.said()
    assert until(lambda: "A new model" in server.page()), server.said()
    assert "Traceback" not in server.said()

    change(tmp_path, "briefs/first.yml", "value: 7e8", "value: 7e9")
    change(tmp_path, "briefs/first.yml", "title: A new model", "title: A newer model")
    assert until(lambda: "A newer model" in server.page()), server.said()


def test_a_draft_shows_here_and_is_marked(server: Server, tmp_path: Path) -> None:
    assert until(lambda: "A new model" in server.page()), server.said()
    assert "draft" not in server.page().lower()
    change(tmp_path, "briefs/first.yml", "status: published", "status: draft")
    assert until(lambda: "draft" in server.page().lower()), server.said()
