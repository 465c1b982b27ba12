"""What several folders of tests share: one cache of pictures and bundles, and one browser."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis
import pytest
from playwright.sync_api import Browser, expect, sync_playwright

# A busy machine is no reason to fail; what must be quick is measured by itself.
hypothesis.settings.register_profile("hub", deadline=None)
hypothesis.settings.load_profile("hub")
expect.set_options(timeout=20_000)  # milliseconds
pytest.register_assert_rewrite("tests.builders", "tests.broken.building")

from tests.builders import ROOT  # noqa: E402 - only now, so that its asserts explain themselves
from tests.site.visits import ARGUMENTS  # noqa: E402
from tools.setup.browser import CHROMIUM  # noqa: E402
from tools.setup.programs import find  # noqa: E402

# Files whose tests take minutes: the processes begin with them, so that none is left at the end.
LONGEST = (
    "tests/build/test_sequences.py",
    "tests/build/test_damage.py",
    "tests/site/test_browser.py",
)
ROOM = 256 << 20  # bytes; what lies in memory needs a fourth


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first; the others stay in their order."""
    ranks = {name: rank for rank, name in enumerate(LONGEST)}
    items.sort(key=lambda item: ranks.get(item.nodeid.partition("::")[0], len(ranks)))


def pytest_collection_finish() -> None:
    """Let sweeps for garbage pass by what stays to the end: a twentieth of all processor time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.fixture(scope="session")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder in memory, where there is one with room.

    Hundreds of builds come and go: a disk takes as long for their files as they take themselves.
    """
    place = Path("/dev/shm")
    if not os.access(place, os.W_OK) or shutil.disk_usage(place).free < ROOM:
        yield tmp_path_factory.mktemp("memory")
        return
    with TemporaryDirectory(prefix="hub-", dir=place) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def small_cache(memory: Path) -> Path:
    """Return a cache folder that all small sites of a run share."""
    cache = memory / "cache"
    cache.mkdir()
    return cache


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a Chromium for all tests."""
    program = find(CHROMIUM)
    if program is None:
        pytest.fail(f"Chromium is missing. {CHROMIUM.remedy}", pytrace=False)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session", autouse=True)
def _from_the_project_folder() -> None:
    """Say at once when the tests run on something that is no project."""
    assert (ROOT / "pelicanconf.py").is_file()
