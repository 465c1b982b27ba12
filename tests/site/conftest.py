"""The whole site, built once for all tests of this folder in all processes; a server for each."""

from __future__ import annotations

import fcntl
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import ROOT, Done, run
from tests.site.published import Published
from tests.site.samples import samples
from tests.site.server import serving


def build(output: Path, *options: str, **environment: str) -> Published:
    """Build the project into a folder, as `make html` does."""
    command = [
        sys.executable, "-m", "pelican", "content", "-o", str(output), "-s", "pelicanconf.py",
        "--fatal", "errors", "--log-handler", "plain", *options,
    ]  # fmt: skip
    return Published(output, run(command, ROOT, environment))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Published:
    """Return the project's site; without it the other tests of this folder make no sense."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # that of the run
    with (folder / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        published = _built_once(folder)
    if published.done.code:
        pytest.fail(f"the site does not build:\n{published.done.stderr}", pytrace=False)
    return published


def _built_once(folder: Path) -> Published:
    output, note = folder / "site/output", folder / "site.json"
    if note.exists():
        return Published(output, Done(**json.loads(note.read_text("utf-8"))))
    published = build(output, PYTHONHASHSEED="1")
    note.write_text(json.dumps(vars(published.done)), "utf-8")
    return published


@pytest.fixture(scope="session")
def chosen(site: Published) -> list[str]:
    """Return the addresses of pages that stand for all."""
    return samples(site.pages)


@pytest.fixture(scope="session")
def address(site: Published) -> Iterator[str]:
    """Return where the site can be visited."""
    with serving(site.folder) as url:
        yield url
