"""What opening a page costs its reader: what is sent, what jumps, and when there is something to read."""

from __future__ import annotations

import contextlib
import gzip
import http.server
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from playwright.sync_api import Browser

from tests.conftest import running

_TEXT = {".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml"}
_OTHER = {".png": "image/png", ".woff2": "font/woff2"}

# Shifts right after a reader's own doing are no fault of the page, and nothing is done here.
_WATCH = """
window.moved = [];
new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.moved.push([
  entry.value, entry.sources.map(({node}) => node && (node.outerHTML || node.textContent).slice(0, 120)),
]))).observe({type: "layout-shift", buffered: true});
"""
_PAINTED = "performance.getEntriesByName('first-contentful-paint').map((entry) => entry.startTime)[0] ?? null"


@dataclass(frozen=True)
class Link:
    """A slow way to the reader: bits a second, and milliseconds before the first of an answer."""

    speed: int
    latency: int


SLOW = Link(1_600_000, 150)
"""What is called fast 3G."""


@dataclass(frozen=True)
class Opened:
    """What opening one page cost: bytes as sent, when it first showed something (ms), and what moved, by how much."""

    requests: tuple[tuple[str, int], ...]
    painted: float
    moved: tuple[tuple[float, tuple[str | None, ...]], ...]

    @property
    def sent(self) -> int:
        """Bytes of everything, headers and all."""
        return sum(size for _, size in self.requests)

    @property
    def shift(self) -> float:
        """The sum of all shifts: never less than the score of Cumulative Layout Shift."""
        return sum(value for value, _ in self.moved)


def opened(
    browser: Browser, url: str, size: tuple[int, int], *, dark: bool = False, link: Link | None = None
) -> Opened:
    """Open a page as one who was never here, scroll to its end, and return what that cost."""
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light")
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    if link:
        bytes_a_second = link.speed / 8
        conditions = {"downloadThroughput": bytes_a_second, "uploadThroughput": bytes_a_second}
        wire.send("Network.emulateNetworkConditions", {"offline": False, "latency": link.latency, **conditions})
    asked: dict[str, str] = {}
    sizes: dict[str, int] = {}
    wire.on("Network.requestWillBeSent", lambda event: asked.update({event["requestId"]: event["request"]["url"]}))
    wire.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.add_init_script(_WATCH)
    page.goto(url, wait_until="networkidle")
    page.evaluate("document.fonts.ready")
    # What is laid out only when it is near may jump as well.
    page.mouse.wheel(0, 100_000)
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    found = Opened(
        tuple((asked[name], int(size)) for name, size in sizes.items() if not asked[name].startswith("data:")),
        page.evaluate(_PAINTED),
        tuple((value, tuple(sources)) for value, sources in page.evaluate("window.moved")),
    )
    context.close()
    return found


@contextlib.contextmanager
def hosting(folder: Path) -> Iterator[str]:
    """Serve a folder from loopback as a host does, text compressed, and give its address."""
    packed: dict[Path, bytes] = {}

    class Host(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked = folder / self.path.partition("?")[0].lstrip("/")
            path = asked / "index.html" if asked.is_dir() else asked
            if not path.is_file():
                self.send_error(HTTPStatus.NOT_FOUND)
                return
            if path not in packed:
                content = path.read_bytes()
                packed[path] = gzip.compress(content, 6) if path.suffix in _TEXT else content
            self.send_response(HTTPStatus.OK)
            kind = _TEXT.get(path.suffix)
            self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind else _OTHER.get(path.suffix, ""))
            if kind:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(packed[path])))
            self.end_headers()
            self.wfile.write(packed[path])

        def log_message(self, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    server.daemon_threads = True
    with running(server) as address:
        yield address
