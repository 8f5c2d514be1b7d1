"""Headless Chromium, the system's own, with those fonts only that it is given: for tests and for what is measured."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.fontconfig import our_fonts

Browsing = Callable[[Mapping[str, str]], contextlib.AbstractContextManager[Browser]]

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")


def found_chromium() -> str | None:
    """Return the path of Chromium, or None where there is none on this machine."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


@contextlib.contextmanager
def browsers() -> Iterator[Browsing]:
    """Give what opens Chromium: `browsing(environment)`; the environment says which fonts it sees.

    Raises FileNotFoundError where there is no Chromium.
    """
    found = found_chromium()
    if not found:
        raise FileNotFoundError(f"none of {', '.join(_NAMES)} is installed")
    with sync_playwright() as playwright:

        @contextlib.contextmanager
        def opened(fonts: Mapping[str, str]) -> Iterator[Browser]:
            browser = playwright.chromium.launch(executable_path=found, args=_ARGS, env={**os.environ, **fonts})
            yield browser
            browser.close()

        yield opened


@contextlib.contextmanager
def browser_with_our_fonts() -> Iterator[Browser]:
    """Give Chromium with the fonts that our own files install: no machine's fonts decide how long a page takes."""
    with tempfile.TemporaryDirectory() as folder, browsers() as browsing, browsing(our_fonts(Path(folder))) as browser:
        yield browser
