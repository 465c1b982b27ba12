"""The whole site, built once for all tests of this folder; one server."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import ROOT, run
from tests.site.published import Published
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
    published = build(tmp_path_factory.mktemp("site") / "output", PYTHONHASHSEED="1")
    if published.done.code:
        pytest.fail(f"the site does not build:\n{published.done.stderr}", pytrace=False)
    return published


@pytest.fixture(scope="session")
def address(site: Published) -> Iterator[str]:
    """Return where the site can be visited."""
    with serving(site.folder) as url:
        yield url
