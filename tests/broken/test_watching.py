"""`make devserver` outlives every mistake: it tells it once, waits, and recovers."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.builders import TOUR, Site, article, make_site

EINS = "content/artikel/eins.md"
MISTAKE = "eins.md:6:7: Das Datum „1.3.2018“ ist nicht eindeutig"
OPTIONS = ("-e", "HUB_WATCHING=true")
PATIENCE = 60  # seconds


@contextmanager
def watching(site: Site) -> Iterator[Callable[[], str]]:
    """Watch a site as `make regenerate` does; gives a function that returns what was said."""
    said = site.folder / "said.txt"
    command = [sys.executable, "-m", "pelican", "content", "-o", "output", "-s", "siteconf.py"]
    with said.open("wb") as stream:
        process = subprocess.Popen(
            [*command, "--log-handler", "plain", "--autoreload", *OPTIONS],
            cwd=site.folder,
            env={**os.environ, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
        try:
            yield lambda: said.read_text(encoding="utf-8")
        finally:
            process.terminate()
            process.wait(PATIENCE)


def wait_until(what: Callable[[], bool], said: Callable[[], str]) -> None:
    """Wait until something has become true."""
    end = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < end, said()
        time.sleep(0.1)


def test_a_mistake_is_told_once_and_mended_without_a_restart(
    tmp_path: Path, small_cache: Path
) -> None:
    """Pelican's own loop builds a faulty site again and again without a pause."""
    site = make_site(tmp_path, {EINS: article(date="1.3.2018")}, small_cache)
    page = site.output / "artikel/eins/index.html"
    with watching(site) as said:
        wait_until(lambda: MISTAKE in said(), said)
        time.sleep(2)
        assert said().count(MISTAKE) == 1
        (site.folder / EINS).write_text(article(title="Gut so"), encoding="utf-8")
        wait_until(page.is_file, said)
        wait_until(lambda: "Gut so" in page.read_text(encoding="utf-8"), said)


def test_a_changed_tour_is_noticed(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, cache=small_cache)
    page = site.output / "touren/rundgang/platz/index.html"
    with watching(site) as said:
        wait_until(lambda: "Fertig" in said(), said)
        time.sleep(1)  # the watch begins after the build has ended
        changed = TOUR.replace("title: Der Platz", "title: Der große Platz")
        (site.folder / "tours/rundgang/tour.yaml").write_text(changed, encoding="utf-8")
        wait_until(lambda: "Der große Platz" in page.read_text(encoding="utf-8"), said)
