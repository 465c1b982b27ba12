"""The preview over many edits: no page is stale, memory does not grow, the end is as built clean.

A few in each test run; `HUB_EDITS=1000` edits that often.
"""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.builders import ROOT, Site, article, files_in, make_site, page

EDITS = int(os.environ.get("HUB_EDITS") or 12)
PATIENCE = 120  # seconds
GROWTH = 24.0  # megabytes that many edits may cost; the site has a dozen pages
_WARM = 0.2  # of all edits: until then everything has been loaded once
EINS, NEU, SEITE = "content/artikel/eins.md", "content/artikel/neu.md", "content/seiten/ueber.md"


@dataclass
class Preview:
    """A running preview and the site that it shows."""

    site: Site
    port: int
    process: subprocess.Popen[bytes]

    def get(self, path: str) -> str:
        """Return what is at an address."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            return connection.getresponse().read().decode()
        finally:
            connection.close()

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"{what}:\n{self.said()[-2000:]}"
            time.sleep(0.01)

    def said(self) -> str:
        return (self.site.folder / "said.txt").read_text("utf-8")

    def save(self, name: str, text: str) -> None:
        """Save a file as editors do: a new one in the place of the old."""
        new = self.site.folder / name
        beside = new.with_name(f".{new.name}.swp")
        beside.write_text(text, "utf-8")
        beside.replace(new)

    def megabytes(self) -> float:
        """Return the memory that the process has for itself."""
        status = Path(f"/proc/{self.process.pid}/status").read_text("utf-8")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024


@contextmanager
def previewing(site: Site) -> Iterator[Preview]:
    """Run the preview of a site until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    options = ("devserver", "-s", "siteconf.py", "-p", str(port))
    with (site.folder / "said.txt").open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "plugins.build", *options], cwd=site.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            stdout=stream, stderr=stream,
        )  # fmt: skip
    try:
        preview = Preview(site, port, process)
        preview.until(lambda: "Fertig" in preview.said(), "the first build")
        yield preview
    finally:
        process.terminate()
        process.wait(PATIENCE)


def shows(preview: Preview, path: str, words: str) -> None:
    preview.until(lambda: words in preview.get(path), f"{path} does not show {words}")


def text(preview: Preview, n: int) -> None:
    preview.save(EINS, article(f"Stand {n}.", title="Der erste Beitrag"))
    shows(preview, "/artikel/eins/", f"Stand {n}.")


def title(preview: Preview, n: int) -> None:
    preview.save(EINS, article(f"Stand {n}.", title=f"Titel {n}"))
    shows(preview, "/artikel/eins/", f"Titel {n}")
    shows(preview, "/rubrik/handel/", f"Titel {n}")


def faulty(preview: Preview, n: int) -> None:
    before = preview.get("/artikel/eins/")
    told = preview.said().count("HTML wie")
    preview.save(EINS, article(f"Stand {n} mit <b>Fehler</b>.", title="Der erste Beitrag"))
    preview.until(lambda: preview.said().count("HTML wie") > told, "the fault")
    assert preview.get("/artikel/eins/") == before
    text(preview, n)


def comes(preview: Preview, n: int) -> None:
    preview.save(NEU, article(f"Neu {n}.", title=f"Neuer {n}"))
    shows(preview, "/artikel/neu/", f"Neu {n}.")
    shows(preview, "/rubrik/handel/", f"Neuer {n}")


def goes(preview: Preview, n: int) -> None:
    comes(preview, n)
    (preview.site.folder / NEU).unlink()
    preview.until(lambda: f"Neuer {n}" not in preview.get("/rubrik/handel/"), "the list")
    preview.until(lambda: f"Neu {n}." not in preview.get("/artikel/neu/"), "the page")


def single(preview: Preview, n: int) -> None:
    preview.save(SEITE, page(f"Über {n}"))
    shows(preview, "/ueber/", f"Über {n}")


KINDS = (text, text, title, text, faulty, text, comes, text, goes, single)


def test_many_edits_leave_nothing_stale_and_nothing_behind(
    tmp_path: Path, small_cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(tmp_path / "site", {"output/404.html": None}, small_cache)
    memory: list[float] = []
    started = time.monotonic()
    with previewing(site) as preview:
        for n in range(EDITS):
            KINDS[n % len(KINDS)](preview, n)
            memory.append(preview.megabytes())
    warm = memory[int(len(memory) * _WARM)]
    with capsys.disabled():
        print(
            f"\n{EDITS} edits in {time.monotonic() - started:.0f} s,"
            f" {warm:.1f} MB once warm, {memory[-1]:.1f} MB at the end"
        )
    assert memory[-1] - warm < GROWTH
    other = make_site(tmp_path / "clean", {"output/404.html": None}, small_cache)
    for path in sorted(site.folder.glob("content/**/*.*")):
        target = other.folder / path.relative_to(site.folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    assert other.build().code == 0
    assert files_in(site.output) == other.published()
