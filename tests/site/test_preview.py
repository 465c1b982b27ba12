"""`make devserver` in a real browser: what is saved shows at once, faults and repairs too."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.builders import ROOT, Site, article, make_site
from tests.site.visits import wait_until

EINS = "content/artikel/eins.md"
PATIENCE = 60  # seconds
LONG = "\n\n".join(f"Absatz {number}." for number in range(80))
AMBIGUOUS = "Das Datum „1.3.2018“ ist nicht eindeutig – Meinten Sie 2018-03-01?"


@contextmanager
def previewing(site: Site) -> Iterator[str]:
    """Run the preview of a site; gives its address once the site is built."""
    port, said = free_port(), site.folder / "said.txt"
    options = ("devserver", "-s", "siteconf.py", "-p", str(port))
    with said.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "plugins.build", *options],
            cwd=site.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            stdout=stream,
            stderr=stream,
        )
    end = time.monotonic() + PATIENCE
    try:
        while "Fertig" not in said.read_text(encoding="utf-8"):
            assert time.monotonic() < end, said.read_text(encoding="utf-8")
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(PATIENCE)


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def save(site: Site, body: str, **changes: str) -> None:
    """Save the first article as editors do: a new file in the place of the old one."""
    new = site.folder / "content/artikel/.eins.swp"
    new.write_text(article(body, title="Der erste Beitrag", **changes), encoding="utf-8")
    new.replace(site.folder / EINS)


def test_an_open_page_follows_what_is_written(
    browser: Browser, tmp_path: Path, small_cache: Path
) -> None:
    """Text, fault, repair: each shows at once, and where one looks stays where it is."""
    first = {EINS: article(LONG, title="Der erste Beitrag")}
    site = make_site(tmp_path, first, small_cache)
    with previewing(site) as address, browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        expect.set_options(timeout=PATIENCE * 1000)
        page.goto(f"{address}/artikel/eins/")
        page.evaluate("scrollTo(0, 900)")
        save(site, f"{LONG}\n\nNeu am Ende.")
        expect(page.get_by_text("Neu am Ende.")).to_be_attached()
        wait_until(page, "scrollY === 900")  # once the page has its styles again
        save(site, LONG, date="1.3.2018")
        fault = page.get_by_role("alert")
        expect(fault).to_contain_text(AMBIGUOUS)
        expect(page.get_by_text("Neu am Ende.")).to_be_attached()
        save(site, f"{LONG}\n\nWieder gut.")
        expect(page.get_by_text("Wieder gut.")).to_be_attached()
        expect(fault).to_have_count(0)
