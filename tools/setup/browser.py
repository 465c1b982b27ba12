"""Prints the path of a Chromium that the tests can drive.

In this order: $CHROMIUM, one on PATH, Playwright's own, Debian's package when root. First of all
the headless shell: the same browser without windows, which needs a quarter less of a processor.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tools.setup.programs import Program, answer, ensure, install, on_path

SHELL = "chromium-headless-shell"


def candidates() -> Iterator[str]:
    """Give the places at which a Chromium may be, best first."""
    if os.environ.get("CHROMIUM"):
        yield os.environ["CHROMIUM"]
    yield from on_path(
        SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"
    )
    yield from _of_playwright()


def _of_playwright() -> Iterator[str]:
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - may not be installed
    except ImportError:
        return
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    if Path(path).is_file():
        yield path


def works(path: str) -> bool:
    """Tell whether a browser starts at all."""
    return "Chrom" in answer(path, "--version")


CHROMIUM = Program(
    title="Chromium",
    candidates=candidates,
    works=works,
    package=SHELL,
    remedy="Install it (Debian: apt-get install chromium; elsewhere: .venv/bin/playwright install"
    " chromium), or set CHROMIUM to its path.",
)


if __name__ == "__main__":
    if not os.environ.get("CHROMIUM") and not shutil.which(SHELL):
        install(CHROMIUM)  # where it cannot be had, another does
    print(ensure(CHROMIUM))
