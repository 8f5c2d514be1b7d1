"""What every test may ask for: golden files, the real project, its built site, and a browser to read it in."""

from __future__ import annotations

import contextlib
import functools
import http.server
import logging
import os
import random
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from briefsmith.adapters.builder import build_site
from briefsmith.adapters.folder import read_project
from briefsmith.app import Examined, check
from playwright.sync_api import Browser

from tests.chromium import Browsing, browsers, found_chromium
from tests.fontconfig import our_fonts

ROOT = Path(__file__).parent.parent
LAST_SOAK = ROOT / "tests" / "soak" / "last_run.tsv"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--regenerate", action="store_true", help="write golden files instead of comparing with them")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Under BRIEFS_NO_SKIPS a skipped test fails the run: the gate has everything that tests ask for."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("BRIEFS_NO_SKIPS") and reporter and reporter.stats.get("skipped"):
        reporter.write_line("skipped tests are failures here (BRIEFS_NO_SKIPS)", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests have to tell (`record_property("told", …)`), whichever process ran them."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    told = [value for report in reports for name, value in report.user_properties if name == "told"]
    for line in told:
        terminalreporter.write_line(str(line))
    if terminalreporter.config.getoption("--regenerate") and terminalreporter.config.getoption("-m") == "soak":
        keep_times(terminalreporter.getreports("passed"))


def keep_times(reports: Iterable[pytest.TestReport]) -> None:
    """Write into tests/soak/last_run.tsv how many cases each long test had, and how many seconds it took."""
    kept = dict(line.split("\t", 1) for line in LAST_SOAK.read_text(encoding="utf-8").splitlines())
    run: dict[str, tuple[int, float]] = {}
    for report in reports:
        if report.when == "call":
            name = report.nodeid.partition("[")[0].partition("::")[2]
            before = run.get(name, (0, 0.0))
            cases = next((int(str(value)) for key, value in report.user_properties if key == "cases"), 1)
            run[name] = (before[0] + cases, before[1] + report.duration)
    kept |= {name: f"{cases}\t{seconds:.0f}" for name, (cases, seconds) in run.items()}
    LAST_SOAK.write_text("".join(f"{name}\t{kept[name]}\n" for name in sorted(kept)), encoding="utf-8")


@pytest.fixture(autouse=True)
def mkdocs_logs() -> Iterator[None]:
    """MkDocs' own command sets the level of its log for the whole process; no test may leave that to the next."""
    log = logging.getLogger("mkdocs")
    level, handlers = log.level, log.handlers[:]
    yield
    log.setLevel(level)
    log.handlers[:] = handlers


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """`golden(name, text)` compares with tests/golden/<name>, or writes it under --regenerate."""

    def compare(name: str, text: str) -> None:
        path = ROOT / "tests" / "golden" / name
        if request.config.getoption("--regenerate"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"no golden file {name}; run pytest --regenerate and read what it wrote"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def chance() -> random.Random:
    """What a long run draws from: the same for the same `make soak SEED=…`."""
    return random.Random(int(os.environ.get("SOAK_SEED", "1")))


@pytest.fixture(scope="session")
def texts() -> Path:
    """Folder of the real source texts."""
    named = os.environ.get("BRIEFS_TEXTS")
    folder = Path(named) if named else ROOT / "seeds" / "texts"
    if not folder.is_dir():
        pytest.skip("the source texts are not here (BRIEFS_TEXTS)")
    return folder


@pytest.fixture(scope="session")
def real() -> Examined:
    """The real project, checked with the texts where they are here."""
    checked = check(read_project(ROOT))
    assert checked.value
    assert checked.ok, checked.problems
    return checked.value


@pytest.fixture(scope="session")
def site(real: Examined, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once."""
    folder = tmp_path_factory.mktemp("built") / "site"
    build_site(ROOT, real, site_dir=folder)
    return folder


@contextlib.contextmanager
def running(server: http.server.ThreadingHTTPServer) -> Iterator[str]:
    """Let a server answer, and give its address."""
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder from loopback and give its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    with running(server) as address:
        yield address


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Address of the real site, served under a sub-path as a hosted site may be."""
    parent = site.parent / "host"
    parent.mkdir(exist_ok=True)
    shutil.copytree(site, parent / "research", dirs_exist_ok=True)
    with serving(parent) as root:
        yield f"{root}research/"


@pytest.fixture(scope="session")
def browsing() -> Iterator[Browsing]:
    """`browsing(environment)` opens headless Chromium; the environment says which fonts it sees."""
    if not found_chromium():
        pytest.skip("no Chromium on this machine")
    with browsers() as browsing:
        yield browsing


@pytest.fixture(scope="session")
def browser(browsing: Browsing, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Headless Chromium with the fonts that our own files install: no machine's fonts decide how a page looks."""
    with browsing(our_fonts(tmp_path_factory.mktemp("fonts"))) as browser:
        yield browser
